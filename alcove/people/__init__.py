"""Who has an account here, and how fast they may write."""

"""Who may make an account here."""

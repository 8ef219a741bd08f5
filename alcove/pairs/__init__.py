"""Who is paired with whom, in which roles, and the invitation that leads there."""

"""When the two meet."""

"""Rubbish, and what is nearly right, for everything that reads what comes from outside. `make fuzz` runs it by the million."""

"""Acts over several rooms that must be whole: all of it happens, or nothing."""

"""What leaves the house: letters of names and times, and the calendar."""

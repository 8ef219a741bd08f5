"""An invented team's year: Ana leads Tomas and Mira, Otto administers and may read nothing."""

"""Measures what Alcove promises about speed: `make bench`. Nothing here is asserted in tests."""

"""Marked words, and the search for them in everything that may not hold them."""

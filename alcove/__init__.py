"""The server of Alcove: it knows who meets and when, and keeps what it cannot open."""

__version__ = "0.1.0"

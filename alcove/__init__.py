"""The server of Alcove: it knows who meets and when, and keeps what it cannot open."""

from alcove_site import __version__ as __version__

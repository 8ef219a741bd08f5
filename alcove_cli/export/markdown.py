"""Words of people in Markdown: as quotes, so that no sign of theirs becomes a heading or a link of ours."""

from __future__ import annotations

import re
from datetime import UTC, datetime

# Signs that Markdown reads, wherever they stand; and those that only begin a line.
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#+!|~])")
_BEGINS = re.compile(r"^(\s*)([-=]|[0-9]+[.)])")


def escape(text: str) -> str:
    """One line."""
    return _BEGINS.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", _SIGNS.sub(r"\\\1", text))


def quote(text: str) -> str:
    """Each line ends hard: it was broken there by who wrote it."""
    return "  \n".join(f"> {escape(line)}".rstrip() for line in text.split("\n"))


def item(name: str, text: str) -> str:
    """In a list, on one line unless it was broken by who wrote it."""
    return f"- **{escape(name)}:** " + escape(text).replace("\n", "  \n  ")


def heading(text: str) -> str:
    return escape(text.replace("\n", " "))


def day_of(milliseconds: float) -> str:
    """The day of a moment where this machine stands."""
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone():%Y-%m-%d}"

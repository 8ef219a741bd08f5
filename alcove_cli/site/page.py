"""How a page differs from the one of the release: which scripts and files it names more, which lines are other ones."""

from __future__ import annotations

import difflib
import json
from html.parser import HTMLParser

MOST_LINES = 4
LINE_LENGTH = 120


class _Names(HTMLParser):
    """Gathers every address that a page names, inline scripts, and handlers."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.named: list[tuple[str, str]] = []
        self.inline: list[str] = []
        self._inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("src", "href", "srcset", "action", "formaction", "data", "poster", "imagesrcset"):
                self.named.append((tag, value or ""))
            elif name.startswith("on") or name in ("style", "srcdoc") or (name, tag) == ("http-equiv", "meta"):
                self.named.append((tag, f"{name}={value}"))
        if tag == "script" and not any(name == "src" for name, _ in attrs):
            self._inside = "import map" if dict(attrs).get("type") == "importmap" else "script"

    def handle_data(self, data: str) -> None:
        if self._inside == "import map":
            self.named += _mapped(data)
        elif self._inside:
            self.inline.append(data)
        self._inside = ""


def _mapped(text: str) -> list[tuple[str, str]]:
    try:
        read = json.loads(text)
        return [("import map", f"{name} as {url}") for name, url in read["imports"].items()]
    except (ValueError, KeyError, AttributeError, TypeError):
        return [("import map", "which cannot be read")]


def names_of(page: bytes) -> _Names:
    """Return what a page names."""
    reader = _Names()
    reader.feed(page.decode(errors="replace"))
    return reader


def is_alcove(page: bytes) -> bool:
    """Tell whether this could be the page of some Alcove."""
    return b'<div id="alcove">' in page and b'type="importmap"' in page


def differences(ours: bytes, theirs: bytes) -> list[str]:
    """Return clauses that name what another page has more, less or otherwise."""
    expected, given = names_of(ours), names_of(theirs)
    found = [
        f"it names a <{tag}> more: {value[:LINE_LENGTH]}"
        for tag, value in given.named
        if (tag, value) not in expected.named
    ]
    found += [
        f"it has a script of its own: {text.strip()[:LINE_LENGTH]}"
        for text in given.inline
        if text not in expected.inline
    ]
    found += [
        f"it lacks a <{tag}>: {value[:LINE_LENGTH]}" for tag, value in expected.named if (tag, value) not in given.named
    ]
    return found[:MOST_LINES] or _lines(ours, theirs)


def _lines(ours: bytes, theirs: bytes) -> list[str]:
    one, other = (body.decode(errors="replace").splitlines() for body in (ours, theirs))
    moved = [
        line
        for line in difflib.unified_diff(one, other, lineterm="", n=0)
        if line[0] in "+-" and line[:3] not in ("+++", "---")
    ]
    return [
        f"a line {'more' if line[0] == '+' else 'less'}: {line[1:].strip()[:LINE_LENGTH]}"
        for line in moved[:MOST_LINES]
    ] or ["its last bytes differ"]

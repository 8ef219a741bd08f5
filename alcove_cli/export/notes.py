"""Notes in Markdown with the shapes they were written in, under the name of whoever wrote each run of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from alcove_cli.export.markdown import escape, heading, quote
from alcove_seal.records.entries import Entry

LISTS = ("item", "numbered", "check")
_UNDER = 3  # a heading among notes stands below those of the story
_STEP = " " * 3  # puts a line below "- " as well as below "1. "


def notes_as_markdown(notes: Iterable[Entry], name_of: Callable[[Entry], str], is_done: Callable[[Entry], bool]) -> str:
    """Return them as the browser writes them. `is_done`: whether either of the two ticked a check."""
    blocks: list[str] = []
    counts: list[int] = []  # how far each level of the list counts that stands last
    hand = ""
    for note in notes:
        name = name_of(note)
        if name != hand:
            blocks.append(f"**{heading(name)}:**")
            hand, counts = name, []
        if note.fields.get("shape") not in LISTS:
            blocks.append(_alone(note))
            counts = []
            continue
        level = min(note.fields.get("level", 1), len(counts) + 1)  # no line hangs in the air
        count = (counts[level - 1] if level <= len(counts) else 0) + 1
        line = _listed(note, level, count, is_done(note))
        blocks.append(f"{blocks.pop()}\n{line}" if counts else line)
        counts = [*counts[: level - 1], count if note.fields["shape"] == "numbered" else 0]
    return "\n\n".join(blocks)


def _alone(note: Entry) -> str:
    match note.fields.get("shape"):
        case "heading":
            return "#" * (_UNDER + note.fields.get("level", 1)) + " " + heading(note.words)
        case "quote":
            return quote(note.words)
        case "code":
            return _fenced(note.words)
    return "  \n".join(map(escape, note.words.split("\n")))


def _fenced(words: str) -> str:
    """No words can end the fence."""
    fence = "`" * (max([2, *map(len, re.findall("`+", words))]) + 1)
    return f"{fence}\n{words}\n{fence}"


def _listed(note: Entry, level: int, count: int, done: bool) -> str:
    signs = {"numbered": f"{count}.", "check": f"- [{'x' if done else ' '}]", "item": "-"}
    far = _STEP * (level - 1)
    words = f"  \n{far}{_STEP}".join(map(escape, note.words.split("\n")))
    return f"{far}{signs[note.fields['shape']]} {words}"

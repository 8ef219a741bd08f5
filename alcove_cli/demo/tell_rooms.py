"""Reads what happens beside the meetings (`ana_and_tomas_us.txt`, …). A line that begins at the edge is one record:

T win w-46 +1: words [lesson goal=@engine] @mark
    who, kind, when, the words (none for some kinds), fields of one tap, a mark to come back to it.
    When: `w-46 +1` the day after the meeting of that week, `w-46 -2` two days before it, `w-46` in its hour,
    `now -3` three days before today. `mine` among the fields: it stays with its author.
    In fields `@mark` is the record with that mark, `w-20` that meeting, `T` a person, `both` both alcoves of Ana.

Lines below it, two spaces in, belong to it. Their when may also be `+3`: three days after it; `+0` soon after.

  why: text                  a field that takes words; ask_about and lines take one line each, as often as told
  . A words                  a note of it (of a meeting brought along), with the signs of tell.py
  < A +1 noticed: words      an answer by Ana: noticed, reply, yes, heard-as, became, done, kept …
  ~ +30 [state=let-go] state_words: text    a new version by its author: fields (`next_step=-` takes one away), one field of
                             words, or `words`; lines of ask_about with `; ` between them
  ours +2 [small]            it began as Mine, and is laid out then; answers and versions told below are of what was laid out
  gone +9                    its author erases it
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alcove_cli.demo.days import When
from alcove_cli.demo.tell import read_flags

_WHEN = r"(?P<when>(?:w-\d+|now)(?: [+-]\d+)?|\+\d+)"
_FLAGS = r"(?: \[(?P<flags>[a-z_][^\]]*)\])?"
_HEAD = re.compile(
    rf"(?P<who>[A-Z]) (?P<kind>[a-z-]+) {_WHEN}(?::(?: (?P<words>[^\[].*?))?)?{_FLAGS}(?: @(?P<mark>\w+))?"
)
_ANSWER = re.compile(rf"< (?P<who>[A-Z]) {_WHEN} (?P<type>[a-z-]+)(?::(?: (?P<words>.*))?)?")
_CHANGE = re.compile(rf"~ {_WHEN}{_FLAGS}(?: (?P<name>[a-z_]+): (?P<text>.*))?")
_MOVE = re.compile(rf"(?P<move>ours|gone) {_WHEN}{_FLAGS}")
_NOTE = re.compile(r"\. (?P<who>[A-Z]) (?P<words>.*)")
_TEXT = re.compile(r"(?P<name>[a-z_]+): (?P<text>.*)")
_LISTS = ("ask_about", "lines")


@dataclass
class After:
    """What happens to a told record. `type`: `answer`, `change`, `ours`, `gone`, `note`."""

    type: str
    when: When
    who: str = ""
    kind: str = ""
    words: str = ""
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass
class Told:
    """One record beside the meetings, and what happens to it. `mine`: it stays with its author."""

    who: str
    kind: str
    when: When
    words: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    mark: str = ""
    mine: bool = False
    after: list[After] = field(default_factory=list)
    place: str = ""


def read_all(folder: Path, pattern: str) -> list[Told]:
    """What all files of that pattern tell."""
    return [told for path in sorted(folder.glob(pattern)) for told in read_told(path)]


def read_told(path: Path) -> list[Told]:
    """What one file tells, in its order. Raises ValueError with the line that cannot be read."""
    told: list[Told] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        try:
            if line.startswith("  "):
                _read_below(line.strip(), told[-1])
            else:
                told.append(_read_head(line, f"{path.name}, line {number}"))
        except (IndexError, ValueError) as error:
            raise ValueError(f"{path.name}, line {number}: {line!r} ({error})") from error
    return told


def read_when(text: str) -> When:
    """`w-46 +1`, `now -3`, `w-46`, `+3`."""
    first, _space, days = text.partition(" ")
    if first.startswith("+"):
        return When("+", days=int(first))
    anchor = "now" if first == "now" else "w"
    return When(anchor, 0 if anchor == "now" else int(first[2:]), int(days) if days else None)


def _read_head(line: str, place: str) -> Told:
    found = _HEAD.fullmatch(line)
    if not found:
        raise ValueError("who, kind, when: words [fields] @mark")
    fields = read_flags(found["flags"] or "")
    mine = bool(fields.pop("mine", False))
    when = read_when(found["when"])
    return Told(found["who"], found["kind"], when, found["words"] or "", fields, found["mark"] or "", mine, [], place)


def _read_below(line: str, told: Told) -> None:
    if found := _ANSWER.fullmatch(line):
        told.after.append(After("answer", read_when(found["when"]), found["who"], found["type"], found["words"] or ""))
    elif found := _CHANGE.fullmatch(line):
        fields = read_flags(found["flags"] or "")
        name, text = found["name"], found["text"] or ""
        if name and name != "words":
            fields[name] = text.split("; ") if name in _LISTS else text
        told.after.append(
            After("change", read_when(found["when"]), fields=fields, words=text if name == "words" else "")
        )
    elif found := _MOVE.fullmatch(line):
        told.after.append(After(found["move"], read_when(found["when"]), fields=read_flags(found["flags"] or "")))
    elif found := _NOTE.fullmatch(line):
        told.after.append(After("note", When("+", days=0), found["who"], words=found["words"]))
    elif found := _TEXT.fullmatch(line):
        _add_text(told, found["name"], found["text"])
    else:
        raise ValueError("not a field, an answer, a change, a note, ours or gone")


def _add_text(told: Told, name: str, text: str) -> None:
    if name in _LISTS:
        told.fields.setdefault(name, []).append(text)
    elif name in told.fields:
        raise ValueError(f"{name} is said twice")
    else:
        told.fields[name] = text

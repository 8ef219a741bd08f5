"""Reads a told year (`ana_and_tomas.txt`) into meetings. One line, one thing:

== w-12 60              a meeting twelve weeks before the coming one, of 60 minutes; `== next 60` is the coming one
+ T words [size=20 hard] @mark    Tomas puts a topic on the table before it; the mark is for coming back to it
@mark                   back to a topic that was carried over, or that was told elsewhere (tell_rooms.py)
. A words               Ana notes under the topic at hand; `# `, `- `, `1. `, `[ ] `, `[x] `, `| ` before them make a heading,
                        an item, a numbered one, a check, a ticked one, a quote; **bold**, `code` and [links](https://…) stay in them
< A words               Ana answers the topic at hand
> changed: sentence     its author closes it: changed, will-not, rest, promise (of the promise just before or next)
! T words | by next | kept        a promise: what, when, and what became of it; `A>T`: Ana writes it, Tomas owns it and says yes;
                        `renegotiated sentence, then kept`: kept ten weeks later
- A words [lay]         Ana's own, seen by nobody else; `lay`: to be laid on the table when they meet

What happens beside the meetings is told in `ana_and_tomas_us.txt` and others: tell_rooms.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_FIELDS = re.compile(r"\s\[([a-z_][^\]]*)\](?=$|\s@)")
_MARK = re.compile(r"\s@(\w+)$")
_OUTCOME = re.compile(r"(changed|will-not|rest|promise)(?:: (.*))?$")
_WHEN = re.compile(r"(type \S+ ?)?(?:by (next|day)|when (.*))?$")


@dataclass
class Topic:
    who: str
    words: str
    fields: dict[str, Any] = field(default_factory=dict)
    mark: str = ""


@dataclass
class Promise:
    """`author` writes it, `who` owns it."""

    author: str
    who: str
    words: str
    when: str = ""
    by: str = ""
    type: str = "do"
    state: str = "open"
    state_words: str = ""
    then: str = ""


@dataclass
class Line:
    """What is said under a topic at one meeting: `mark` is `.`, `<`, `>` or `!`."""

    mark: str
    who: str = ""
    words: str = ""
    what: str = ""
    promise: Promise | None = None


@dataclass
class Seat:
    """A topic as it is talked about at one meeting."""

    topic: Topic
    lines: list[Line] = field(default_factory=list)


@dataclass
class Meeting:
    """`weeks` before the coming meeting (0: the coming one itself), and its length in minutes."""

    weeks: int
    minutes: int
    new: list[Topic] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)
    own: list[Topic] = field(default_factory=list)


def read_year(path: Path) -> list[Meeting]:
    """The meetings of a told year in their order. Raises ValueError with the line that cannot be read."""
    meetings: list[Meeting] = []
    marks: dict[str, Topic] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        try:
            _read_line(line, meetings, marks)
        except (IndexError, KeyError, ValueError) as error:
            raise ValueError(f"{path.name}, line {number}: {line!r} ({error})") from error
    return meetings


def _read_line(line: str, meetings: list[Meeting], marks: dict[str, Topic]) -> None:
    sign, _space, rest = line.partition(" ")
    if sign == "==":
        weeks, minutes = rest.split()
        meetings.append(Meeting(0 if weeks == "next" else -int(weeks.removeprefix("w")), int(minutes)))
    elif sign.startswith("@"):
        meetings[-1].seats.append(Seat(marks.setdefault(sign[1:], Topic("", "", mark=sign[1:]))))
    elif sign == "+":
        topic = _read_topic(rest, marks)
        meetings[-1].new.append(topic)
        meetings[-1].seats.append(Seat(topic))
    elif sign == "-":
        meetings[-1].own.append(_read_topic(rest, marks))
    else:
        meetings[-1].seats[-1].lines.append(_read_said(sign, rest))


def _read_topic(text: str, marks: dict[str, Topic]) -> Topic:
    mark = _MARK.search(text)
    text = _MARK.sub("", text)
    found = _FIELDS.search(text)
    who, _space, words = _FIELDS.sub("", text).partition(" ")
    topic = Topic(who, words, read_flags(found[1]) if found else {}, mark[1] if mark else "")
    if mark:
        marks[mark[1]] = topic
    return topic


def read_flags(text: str) -> dict[str, Any]:
    """What stands between brackets: `size=20 hard`."""
    fields: dict[str, Any] = {}
    for part in text.split():
        name, _equals, value = part.partition("=")
        fields[name] = int(value) if value.isdigit() else value or True
    return fields


def _read_said(sign: str, text: str) -> Line:
    if sign == ">":
        found = _OUTCOME.match(text)
        if not found:
            raise ValueError("an outcome is changed, will-not, rest or promise")
        return Line(">", what=found[1], words=found[2] or "")
    who, _space, words = text.partition(" ")
    if sign == "!":
        return Line("!", who=who, promise=_read_promise(who, words))
    if sign not in (".", "<"):
        raise ValueError("unknown sign")
    return Line(sign, who=who, words=words)


def _read_promise(who: str, text: str) -> Promise:
    words, when, became = (part.strip() for part in text.split(" | "))
    found = _WHEN.match(when)
    if not found:
        raise ValueError("a promise is due by next, by day or when ...")
    state, _space, state_words = became.partition(" ")
    kind = (found[1] or "type do").split()[1]
    author, _arrow, owner = who.partition(">")
    state_words, _then, then = state_words.partition(", then ")
    return Promise(author, owner or author, words, found[3] or "", found[2] or "", kind, state, state_words, then)

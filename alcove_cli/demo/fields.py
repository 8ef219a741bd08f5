"""From what is told of a field to what the record holds: marks become ids, days far away become days."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from alcove_cli.demo.life import Life
from alcove_seal.records.kinds import KINDS

_WEEKS = re.compile(r"w-(\d+)")
_DAYS = re.compile(r"(next|w-\d+)?([+-]\d+)?")


def resolve(life: Life, kind: str, told: dict[str, Any], at: datetime) -> dict[str, Any]:
    """`told` by the types of the fields of `kind`. Raises ValueError for what stands for nothing."""
    known = KINDS[kind].fields
    return {name: _value(life, known[name].type if name in known else "", value, at) for name, value in told.items()}


def _value(life: Life, of: str, value: Any, at: datetime) -> Any:
    if value == "-":
        return None
    if of == "day":
        return day(life, str(value), at)
    if of == "dated":
        return [_dated(life, line, at) for line in value]
    if of == "ids":
        return list(life.pairs) if value == "both" else [_record(life, each) for each in value.split(",")]
    if of in ("id", "question", "place"):
        return _record(life, value)
    return value


def _record(life: Life, told: str) -> str:
    """`@mark`, `w-12` (that meeting), a person by the first letter, or what it is already."""
    if told.startswith("@"):
        return life.find(told[1:])
    if weeks := _WEEKS.fullmatch(told):
        return life.meeting(int(weeks[1]))
    return life.people.get(told, told)


def _dated(life: Life, line: str, at: datetime) -> dict[str, str]:
    words, _bar, when = (part.strip() for part in line.partition("|"))
    return {"words": words} | ({"day": day(life, when, at)} if when else {})


def day(life: Life, told: str, at: datetime) -> str:
    """`next+1` is the day after the coming meeting, `w-12-1` the day before one that was, `+14` two weeks after `at`;
    `own` is the day itself."""
    if told == "own":
        return at.strftime("%Y-%m-%d")
    found = _DAYS.fullmatch(told)
    if not found:
        raise ValueError(f"{told!r} is no day: next+1, w-12-1, +14 or own")
    base = at if not found[1] else life.starts(0 if found[1] == "next" else int(found[1][2:]))
    return (base + timedelta(days=int(found[2] or 0))).strftime("%Y-%m-%d")

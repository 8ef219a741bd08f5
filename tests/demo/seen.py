"""What the server sees of each row, as features in groups: its size, its place, its time."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from tests.demo.traffic import Row, Wire

MINUTE = 60_000  # milliseconds
STEPS = (2_000, 20_000, MINUTE, 3 * MINUTE, 10 * MINUTE, 60 * MINUTE, 12 * 60 * MINUTE, 72 * 60 * MINUTE)


@dataclass(frozen=True)
class Seen:
    """One row. `size`: its padded length. `place`: what stands in the row itself when it comes: whose it is, which version.
    `around`: how often it was written anew since, and who wrote what lengths right before and after. `time`: day, hour,
    gaps, how far the start, the plan and the end of a meeting are, and the same person's rows in their own safe.
    `in_hour`: between the start and the end of a meeting, both of which the server is told."""

    row: Row
    size: tuple[Any, ...]
    place: tuple[Any, ...]
    around: tuple[Any, ...]
    time: tuple[Any, ...]
    in_hour: bool


def look(wire: Wire, safe: str) -> list[Seen]:
    """All rows of one safe, in the order of arrival. A row told as erased is left out: that it is one is in the clear."""
    rows = [row for row in wire.rows if row.safe == safe]
    acts = [(act.what, wire.rows[act.before - 1].at if act.before else 0) for act in wire.told if act.safe == safe]
    newest = {row.record: row.version for row in rows}
    elsewhere = [row for row in wire.rows if row.safe != safe and "mine" in row.safe + safe]
    return [
        Seen(
            row,
            (row.length,),
            (min(row.version, 4), str(row.author == rows[0].author)),
            _around(rows, number, newest),
            _time(rows, number, acts, elsewhere),
            _in_hour(row, acts),
        )
        for number, row in enumerate(rows)
        if not row.erased
    ]


def _around(rows: list[Row], number: int, newest: dict[str, int]) -> tuple[Any, ...]:
    row = rows[number]
    found: list[Any] = [min(newest[row.record], 6)]
    for place in (number - 2, number - 1, number + 1, number + 2):
        other = rows[place] if 0 <= place < len(rows) else None
        found.append("none" if other is None else str(other.length))
        found.append("none" if other is None else f"{other.author == row.author} {other.record == row.record}")
    return tuple(found)


def _in_hour(row: Row, acts: list[tuple[str, int]]) -> bool:
    begun = max((at for what, at in acts if what == "start" and at <= row.at), default=0)
    ended = max((at for what, at in acts if what == "hold" and at < row.at), default=0)
    return begun > ended


def _time(rows: list[Row], number: int, acts: list[tuple[str, int]], elsewhere: list[Row]) -> tuple[Any, ...]:
    row = rows[number]
    moment = datetime.fromtimestamp(row.at / 1000, UTC)
    before = rows[number - 1].at if number else 0
    after = rows[number + 1].at if number + 1 < len(rows) else row.at + 10**10
    gaps = []
    for what in ("meetings", "start", "hold"):
        times = [at for told, at in acts if told == what]
        last = max((at for at in times if at <= row.at), default=0)
        next_ = min((at for at in times if at >= row.at), default=10**15)
        gaps += [_steps(row.at - last), _steps(next_ - row.at)]
    near = min((abs(other.at - row.at) for other in elsewhere if other.author == row.author), default=10**15)
    between = (_steps(row.at - before), _steps(after - row.at), _steps(row.at - row.made), _steps(near))
    return (moment.weekday(), moment.hour // 2, *between, *gaps)


def _steps(milliseconds: int) -> int:
    """How long, roughly."""
    return bisect_right(STEPS, milliseconds)

"""How long ago each purpose was touched: spec/questions.md §5. On the device only; a clock is never sent or stored."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from alcove_seal.records.thresholds import CLOCK_TARGETS, CLOCKS


def purpose_clocks(touches: Iterable[dict[str, Any]], at_day: str) -> list[dict[str, Any]]:
    """One clock for each purpose, in the order of CLOCKS: whole `days` since its newest touch, its `target` in days,
    and `neglect` in whole percent of the target; both None where nothing touched it.

    `touches`: `{purpose, day}`; the purpose `all` touches every clock. What lies after `at_day` counts as that day:
    the two may write in different zones."""
    newest: dict[str, int] = {}
    for touch in touches:
        for purpose in CLOCKS if touch["purpose"] == "all" else (touch["purpose"],):
            newest[purpose] = max(newest.get(purpose, 0), _number_of(touch["day"]))
    today = _number_of(at_day)
    return [
        _clock(purpose, max(0, today - newest[purpose]) if purpose in newest else None, target)
        for purpose, target in zip(CLOCKS, CLOCK_TARGETS, strict=True)
    ]


def _clock(purpose: str, days: int | None, target: int) -> dict[str, Any]:
    return {
        "purpose": purpose,
        "days": days,
        "target": target,
        "neglect": None if days is None else days * 100 // target,
    }


def _number_of(day: str) -> int:
    """Days since a fixed one."""
    return date.fromisoformat(day).toordinal()


def by_neglect(clocks: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The most neglected first: never touched, then the greatest neglect; at equal neglect the order of CLOCKS."""
    return sorted(
        clocks,
        key=lambda clock: (clock["neglect"] is not None, -(clock["neglect"] or 0), CLOCKS.index(clock["purpose"])),
    )

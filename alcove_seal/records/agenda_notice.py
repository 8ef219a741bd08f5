"""A9: why the reserved seat is not given to the one that waits longest, and what the two may tap."""

from __future__ import annotations

from typing import Any

from alcove_seal.records.agenda_bands import Placed
from alcove_seal.records.agenda_plan import Hour, Plan, fixed_seats, is_late, sum_of
from alcove_seal.records.thresholds import CLOSING_MINUTES, HARD_PERCENT, LONGER_STEP, OPENING_MINUTES


def notice_of(topic: Placed, plan: Plan, hour: Hour) -> dict[str, Any]:
    """`plan` without the topic. `longer`: minutes of a meeting that would do, 0 for none."""
    before = sum_of(fixed_seats(plan))
    start = hour.opening + before
    longer = _longer_for(before + topic.size, OPENING_MINUTES + before if topic.hard else 0)
    if before + topic.size > hour.room + hour.slack:
        taps = ["first-next-time", "longer-meeting", "split"]
        return {"topic": topic.id, "code": "too-big", "longer": longer, "taps": taps}
    if topic.hard and is_late(start, hour):
        taps = ["first-next-time", "longer-meeting"]
        return {"topic": topic.id, "code": "too-late", "longer": longer, "taps": taps}
    return {"topic": topic.id, "code": "nothing-lighter", "longer": 0, "taps": ["first-next-time"]}


def _longer_for(middle: int, start: int) -> int:
    """`middle`: minutes needed between opening and closing; `start`: the minute that may not be late."""
    least = max(OPENING_MINUTES + middle + CLOSING_MINUTES, -(-start * 100 // HARD_PERCENT))
    return -(-least // LONGER_STEP) * LONGER_STEP

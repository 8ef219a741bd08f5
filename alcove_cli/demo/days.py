"""When things are said in a told year: at hours at which people write, and never quite on the minute."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import NamedTuple
from zoneinfo import ZoneInfo

ZONE = "Europe/Vienna"
DAY = timedelta(days=1)
WEEK = 7 * DAY
MINUTE = timedelta(minutes=1)
# When people write, in their own time: most of it in the morning and after lunch, some of it on the way home.
HOURS = (8, 8, 9, 9, 10, 11, 12, 13, 14, 14, 15, 16, 17, 18, 20)
SATURDAY = 5


class Act(NamedTuple):
    """One thing that somebody does at a moment."""

    at: datetime
    do: Callable[[datetime], object]


@dataclass(frozen=True)
class When:
    """A told moment. `anchor`: `w` (a meeting, `weeks` before the coming one), `now`, or `+` (after what it belongs to).
    `days` None: in the hour of that meeting."""

    anchor: str
    weeks: int = 0
    days: int | None = None


def wobble(text: str, most: timedelta) -> timedelta:
    """Between nothing and `most`, the same for the same text: a demo can be told twice."""
    share = int.from_bytes(sha256(text.encode()).digest()[:4], "big") / 2**32
    return timedelta(milliseconds=int(most.total_seconds() * 1000 * share))


def working_hour(day: datetime, text: str) -> datetime:
    """A moment of that day, or of the Friday before it on a weekend, at which somebody would have written `text`."""
    local = day.astimezone(ZoneInfo(ZONE))
    if local.weekday() >= SATURDAY:
        local -= (local.weekday() - SATURDAY + 1) * DAY
    hour = HOURS[sha256(text.encode()).digest()[4] % len(HOURS)]
    return local.replace(hour=hour, minute=0, second=0, microsecond=0).astimezone(day.tzinfo) + wobble(
        text, timedelta(minutes=59)
    )

"""The sealed copy of a rhythm, and when its meetings begin by it: spec/records.md §3."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from alcove_seal.records.entries import Entries, Entry, of_kind

_DAY = timedelta(days=1)
_LAST_PLACES = 28


def rhythm_in_force(entries: Entries, rhythm: str) -> Entry | None:
    """Of several the oldest: a rhythm is never changed, another one takes its place."""
    return next((entry for entry in of_kind(entries, "rhythm") if entry.fields["rhythm"] == rhythm), None)


def has_day(rhythm: dict[str, Any], day: str) -> bool:
    """Whether a day is one of the rhythm; `rhythm` are the fields of its record."""
    first, asked = date.fromisoformat(rhythm["first_on"]), date.fromisoformat(day)
    if asked < first or asked.weekday() != first.weekday():
        return False
    if rhythm["unit"] == "week":
        return bool((asked - first).days % (7 * rhythm["every"]) == 0)
    months = (asked.year - first.year) * 12 + asked.month - first.month
    return months % rhythm["every"] == 0 and _is_in_place(first, asked)


def _is_in_place(first: date, asked: date) -> bool:
    """The same one of its weekday in the month; from the 29th on the last."""
    if first.day > _LAST_PLACES:
        return (asked + 7 * _DAY).month != asked.month
    return (asked.day - 1) // 7 == (first.day - 1) // 7


def rhythm_moment(rhythm: dict[str, Any], day: str) -> str | None:
    """When the meeting of a day begins; None where the day is not of the rhythm, or the zone is not known here.

    A clock that the day has twice counts the first time; one that it has not is read with the offset before the jump.
    """
    if not has_day(rhythm, day):
        return None
    hour, minute = divmod(rhythm["minute"], 60)
    local = datetime.fromisoformat(f"{day}T{hour:02}:{minute:02}:00")
    try:
        at = local.replace(tzinfo=ZoneInfo(rhythm["zone"])).astimezone(UTC)
    except (OSError, ValueError, LookupError, OverflowError):
        return None
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")

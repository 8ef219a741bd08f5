"""When I want to be told of a promise: spec/records.md §3."""

from __future__ import annotations

from datetime import datetime

from alcove_seal.records.entries import Entries, Entry, of_kind


def reminder_of(own: Entries, promise: str) -> Entry | None:
    """Return the newest of one's own that names this promise. `own`: the records of Mine."""
    return next((one for one in reversed(of_kind(own, "reminder")) if one.fields["promise"] == promise), None)


def reminder_differs(remind_at: str, row_at: str | None, now: str) -> str | None:
    """Return "other-time", "missing" or None. `row_at`: what the server has, None where it has none. All moments in RFC 3339, UTC."""
    if row_at is None:
        return "missing" if _moment(remind_at) > _moment(now) else None
    return "other-time" if _moment(remind_at) != _moment(row_at) else None


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)

"""What follows from feedback and from asking for it: spec/records.md §3."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from alcove_seal.records.entries import Entries, Entry, moment_of, of_kind
from alcove_seal.records.meetings import is_held, snapshot_in_force
from alcove_seal.records.record import record_time
from alcove_seal.records.thresholds import FEEDBACK_DAYS

_EPOCH = date(1970, 1, 1)
_DAY = 86_400_000  # milliseconds


def feedback_to_give(own: Entries, pair: str, day: str, shared: Entries = ()) -> list[dict[str, Any]]:
    """My own that is not said and does not rest, oldest first. `own`: of Mine; `shared`: of Ours, by which one is left
    out that a device laid out and was stopped before it erased it; `days`: since it was written."""
    out = {each.fields.get("was") for each in of_kind(shared, "feedback")}
    lying = [each for each in of_kind(own, "feedback") if each.fields.get("pair") == pair and each.id not in out]
    return [
        {"id": each.id, "words": each.words, "type": each.fields["type"], "days": feedback_age(each, day)}
        for each in lying
        if not feedback_rests(each, day)
    ]


def feedback_age(feedback: Entry, day: str) -> int:
    """Whole days from the day, in UTC, on which it was written."""
    return max(0, (date.fromisoformat(day) - _EPOCH).days - record_time(feedback.id) // _DAY)


def feedback_rests(feedback: Entry, day: str) -> bool:
    """Its author asked for time: until that day, not on it."""
    return bool(feedback.fields.get("later_until", "") > day)


def is_stale(feedback: Entry, day: str) -> bool:
    """Two weeks unsaid: say it, ask for time, or let it go."""
    return not feedback_rests(feedback, day) and feedback_age(feedback, day) >= FEEDBACK_DAYS


def more_time(day: str) -> str:
    """The day until which it rests, when time is asked for."""
    return (date.fromisoformat(day) + timedelta(days=FEEDBACK_DAYS)).isoformat()


def view_waits(given: dict[str, Any], energy_is_low: bool) -> bool:
    """While the other has little energy a view waits, thanks do not. It never waits longer than two weeks: `given` as
    `feedback_to_give` has it."""
    return bool(energy_is_low and given["type"] == "view" and given["days"] < FEEDBACK_DAYS)


def open_asks(entries: Entries, me: str) -> list[dict[str, str]]:
    """What the other asked for and I have not answered, oldest first. `entries`: of Ours."""
    answered = {each.fields.get("asked") for each in of_kind(entries, "feedback") if each.author == me}
    asks = [each for each in of_kind(entries, "ask") if each.author != me and not each.fields.get("closed")]
    return [{"id": each.id, "words": each.words} for each in asks if each.id not in answered]


def may_say_view(entries: Entries, meeting: str, now_place: str) -> bool:
    """At most one corrective view a meeting, never the first nor the last thing of it. It is said before the topic of
    `now_place`: a seat behind the first one."""
    snapshot = snapshot_in_force(entries, meeting)
    if snapshot is None or is_held(entries, meeting):
        return False
    seats = [seat["topic"] for seat in snapshot.fields["agenda"]["seats"]]
    started = moment_of(snapshot.fields["started_at"])
    views = [each for each in of_kind(entries, "feedback") if each.fields["type"] == "view"]
    return now_place in seats[1:] and not any(record_time(view.id) >= started for view in views)


def days_since_given(entries: Entries, me: str, day: str) -> int | None:
    """My own clock of giving: a view or thanks of mine in Ours."""
    return _days_since([each for each in of_kind(entries, "feedback") if each.author == me], day)


def days_since_asked(entries: Entries, me: str, day: str) -> int | None:
    """My own clock of asking."""
    return _days_since([each for each in of_kind(entries, "ask") if each.author == me], day)


def _days_since(found: list[Entry], day: str) -> int | None:
    return feedback_age(found[-1], day) if found else None


def heard(entries: Entries, feedback: Entry, type_: str) -> Entry | None:
    """The receiver's own words about it: `heard-as` or `became`. The oldest counts, if a device wrote it twice; its
    author may change them."""
    answers = (each for each in of_kind(entries, "answer") if each.author != feedback.author)
    return next((each for each in answers if each.fields["to"] == feedback.id and each.fields["type"] == type_), None)

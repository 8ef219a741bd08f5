"""From the records of an alcove and of Mine to the input of the private lines: spec/brief.md §3."""

from __future__ import annotations

from datetime import date
from typing import Any

from alcove_seal.records.agenda_input import Meeting, People, sealed_time
from alcove_seal.records.cards import card_of
from alcove_seal.records.checkins import their_energy_is_low
from alcove_seal.records.entries import Entries, Entry, moment_of
from alcove_seal.records.feedback import feedback_to_give, open_asks
from alcove_seal.records.growth import next_steps
from alcove_seal.records.meetings import held_meetings, is_held, meeting_number, plan_in_force
from alcove_seal.records.progress import wins_unanswered
from alcove_seal.records.promises import SETTLED, promises_with_states
from alcove_seal.records.thresholds import ASK_ABOUT_DAYS
from alcove_seal.records.topics import day_of, open_topics

_DAY = 86_400_000  # milliseconds


def mine_input(
    shared: Entries,
    own: Entries,
    people: People,
    meeting: Meeting,
    agenda: dict[str, Any],
    *,
    last: bool = False,
    question: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """`shared`: of Ours; `own`: of Mine, all alcoves; `agenda`: the output of `ours`; `last`: the hand-over;
    `question`: of `question_line`."""
    time = sealed_time(shared, meeting)
    day = day_of(time.starts_at, time.zone)
    return {
        "counterpart": people.counterpart,
        "number": meeting_number(shared, meeting.id),
        "last": last,
        "days_since_held": _days_since_held(shared, time),
        "seats": [{"topic": seat["topic"]} for seat in agenda["seats"]],
        "topics": [
            {"id": topic.id, "author": topic.author, "need": topic.fields.get("need"), "words": topic.words}
            for topic in open_topics(shared, day)
        ],
        **_promises(shared, own, people, time),
        "energy_low": their_energy_is_low(shared, people.counterpart, day),
        "feedback_to_give": feedback_to_give(own, people.pair or "", day, shared),
        "asks": open_asks(shared, people.me),
        "ask_about": _ask_about(shared, people.counterpart, day),
        "wins": len(wins_unanswered(shared, people.counterpart, people.me, day)),
        "question": question,
        "next_steps": next_steps(shared, own, people.me, people.pair or ""),
    }


def _promises(shared: Entries, own: Entries, people: People, time: Meeting) -> dict[str, list[dict[str, str]]]:
    here = [each for each in promises_with_states(own) if each[0].fields.get("pair") == people.pair]
    said = promises_with_states(shared) + here
    # Agreed to and not settled.
    live = [promise for promise, standing in said if standing.state not in SETTLED | {"offered"}]
    mine = [promise for promise in live if promise.fields["owner"] == people.me]
    return {
        "my_promises": [_words_of(promise) for promise in mine if _is_due(promise, shared, time)],
        "their_promises": [_words_of(promise) for promise in live if promise.fields["owner"] == people.counterpart],
    }


def _ask_about(shared: Entries, counterpart: str, day: str) -> list[dict[str, Any]]:
    """Lines of the other's card whose day is near the meeting's."""
    card = card_of(shared, counterpart)
    if card is None:
        return []
    return [
        {"id": card.id, "at": at, "day": line["day"], "words": line["words"]}
        for at, line in enumerate(card.fields.get("ask_about", []), 1)
        if "day" in line and abs(_number_of(line["day"]) - _number_of(day)) <= ASK_ABOUT_DAYS
    ]


def _number_of(day: str) -> int:
    """Days since a fixed one."""
    return date.fromisoformat(day).toordinal()


def _words_of(entry: Entry) -> dict[str, str]:
    return {"id": entry.id, "words": entry.words}


def _is_due(promise: Entry, shared: Entries, meeting: Meeting) -> bool:
    """By this meeting or one that is over or planned before it, or by its day."""
    if "by_day" in promise.fields:
        return bool(promise.fields["by_day"] <= day_of(meeting.starts_at, meeting.zone))
    by = promise.fields.get("by_meeting")
    if by is None:
        return False
    if by == meeting.id or is_held(shared, by):
        return True
    plan = plan_in_force(shared, by)
    return plan is not None and moment_of(plan.fields["starts_at"]) < moment_of(meeting.starts_at)


def _days_since_held(shared: Entries, meeting: Meeting) -> int | None:
    """Whole days from the start of the last held meeting to this one's."""
    others = [held for held in held_meetings(shared) if held.meeting != meeting.id]
    last = others[-1].started_at if others else None
    return None if last is None else (moment_of(meeting.starts_at) - last) // _DAY

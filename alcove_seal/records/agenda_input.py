"""From the records of an alcove to the input of the agenda: spec/brief.md §1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from alcove_seal.records.entries import Entries
from alcove_seal.records.meetings import carried, meeting_number, order_in_force, plan_in_force, waited
from alcove_seal.records.thresholds import SIZE_USUAL
from alcove_seal.records.topics import day_of, open_topics


@dataclass(frozen=True)
class People:
    """The two of a pair, as ids. `first_seat` is None between peers, who take turns."""

    me: str
    counterpart: str
    first_seat: str | None
    pair: str | None = None


@dataclass(frozen=True)
class Meeting:
    """`starts_at`: RFC 3339, UTC. `zone`: IANA name."""

    id: str
    starts_at: str
    minutes: int
    zone: str


def sealed_time(entries: Entries, meeting: Meeting) -> Meeting:
    """The meeting's time as the two sealed it; the server's is only a copy."""
    plan = plan_in_force(entries, meeting.id)
    if plan is None:
        return meeting
    return Meeting(meeting.id, plan.fields["starts_at"], plan.fields["minutes"], plan.fields["zone"])


def agenda_input(entries: Entries, people: People, meeting: Meeting) -> dict[str, Any]:
    """`entries` of Ours."""
    time = sealed_time(entries, meeting)
    times, waits = carried(entries), waited(entries)
    order = order_in_force(entries, meeting.id)
    both = sorted([people.me, people.counterpart])
    return {
        "minutes": time.minutes,
        "number": meeting_number(entries, meeting.id),
        "people": both,
        "first": people.first_seat,
        # An order without topics only says what is on screen.
        "order": (order.fields["ids"] or None) if order else None,
        "topics": [
            {
                "id": topic.id,
                "author": topic.author,
                "need": topic.fields.get("need"),
                "size": topic.fields.get("size", SIZE_USUAL),
                "hard": topic.fields.get("hard") is True,
                "pinned": topic.fields.get("pinned") is True,
                "carried": times(topic),
                "waited": waits(topic),
            }
            for topic in open_topics(entries, day_of(time.starts_at, time.zone))
            if topic.author in both
        ],
    }

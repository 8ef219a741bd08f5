"""What follows for topics, and what became of anything that was raised: spec/records.md §3."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from alcove_seal.records.entries import Entries, Entry, of_kind
from alcove_seal.records.promises import promises_with_states


def is_open(topic: Entry) -> bool:
    return "outcome" not in topic.fields


def is_parked(topic: Entry, day: str) -> bool:
    """Until that day, not on it."""
    return bool(topic.fields.get("parked_until", "") > day)


def day_of(moment: str, zone: str) -> str:
    """The day of a moment in a zone; in UTC where the device does not know the zone."""
    at = datetime.strptime(moment, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    try:
        return at.astimezone(ZoneInfo(zone)).date().isoformat()
    except (OSError, ValueError, LookupError, OverflowError):
        return at.date().isoformat()


def open_topics(entries: Entries, day: str) -> list[Entry]:
    """Oldest first, of Ours. `day` of the meeting, in its zone."""
    return [topic for topic in of_kind(entries, "topic") if is_open(topic) and not is_parked(topic, day)]


def laid_out(entries: Entries) -> dict[str, Entry]:
    """What was laid out of Mine: id in Mine to the topic of Ours. The oldest, if a device did it twice."""
    return {topic.fields["was"]: topic for topic in reversed(of_kind(entries, "topic")) if "was" in topic.fields}


def answers_to(entries: Entries, identifier: str) -> list[Entry]:
    """Oldest first."""
    return [answer for answer in of_kind(entries, "answer") if answer.fields["to"] == identifier]


def what_became(entries: Entries, record: Entry) -> dict[str, Any]:
    """All that became of one record of Ours: its outcome, and ids, oldest first."""
    outcome = record.fields.get("outcome")
    made = (outcome or {}).get("promise")
    return {
        "outcome": outcome,
        "promises": [
            {"id": promise.id, "state": standing.state}
            for promise, standing in promises_with_states(entries)
            if promise.fields.get("topic") == record.id or promise.id == made
        ],
        "answers": [answer.id for answer in answers_to(entries, record.id)],
        "notes": [note.id for note in of_kind(entries, "note") if note.fields.get("topic") == record.id],
    }

"""The chapters of an alcove: meetings, what lay between them, what was skipped, heard, or brought along from elsewhere.

The same as the browser tells (alcove/browser/rooms/story/, records/told-between.js); a story compares the two word by word.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from alcove_cli.export.gather import Alcove
from alcove_seal.records.agreement import agreement_yes
from alcove_seal.records.entries import Entry, is_trusted, of_kind
from alcove_seal.records.meetings import Held, held_meetings
from alcove_seal.records.notes import order_notes
from alcove_seal.records.record import record_time

_BETWEEN = (
    "win", "feedback", "ask", "goal", "step", "card", "checkin", "letter", "ceremony", "question", "topic", "promise",
    "note", "answer",
)  # fmt: skip


@dataclass
class Talked:
    topic: Entry
    notes: list[Entry]
    outcome: dict[str, Any] | None
    promises: list[Entry]

    def left_something(self) -> bool:
        return bool(self.notes or self.outcome or self.promises)


@dataclass
class Chapter:
    """`at`: milliseconds since 1970. `kind`: met, between, skipped, heard or past."""

    kind: str
    at: int
    said: list[Entry] = field(default_factory=list)  # what stands under no topic
    notes: list[Entry] = field(default_factory=list)  # how they arrived; the notes of a past meeting
    topics: list[Talked] = field(default_factory=list)
    along: list[Entry] = field(default_factory=list)
    promises: list[Entry] = field(default_factory=list)
    steps: list[Entry] = field(default_factory=list)

    def ids(self) -> set[str]:
        """Every record that it tells."""
        inside = [one for each in self.topics for one in (each.topic, *each.notes, *each.promises)]
        rest = [*self.said, *self.notes, *self.along, *self.promises, *self.steps]
        return {entry.id for entry in (*inside, *rest)}


class Telling:
    """One alcove as chapters. `own` are one's own records of Mine."""

    def __init__(self, alcove: Alcove, own: Iterable[Entry]) -> None:
        self.alcove = alcove
        self.all = alcove.told.entries
        self.ours = [entry for entry in self.all.values() if is_trusted(entry)]
        self.own = [entry for entry in own if is_trusted(entry) and entry.fields.get("pair") == alcove.id]
        self.answers = _by(of_kind(self.ours, "answer"), lambda answer: answer.fields["to"])
        self.notes = sorted([*of_kind(self.ours, "note"), *of_kind(self.own, "note")], key=lambda note: note.id)
        self.orders = [*of_kind(self.ours, "order"), *of_kind(self.own, "order")]

    def chapters(self) -> list[Chapter]:
        """Oldest first."""
        met = self._met()
        told = set().union(*(chapter.ids() for chapter in met))
        heard = [Chapter("heard", record_time(one.id), [one]) for one in of_kind(self.ours, "heard")]
        skipped = [
            Chapter("skipped", _moment(one["starts_at"])) for one in self.alcove.meetings if one["state"] == "skipped"
        ]
        found = [*self._pasts(), *met, *self._between([one.at for one in met], told), *heard, *skipped]
        return sorted(found, key=lambda chapter: -chapter.at)[::-1]

    def _met(self) -> list[Chapter]:
        """Newest first."""
        notes = _by(self.notes, lambda note: note.fields.get("meeting"))
        closings = _by(of_kind(self.ours, "closing"), lambda closing: closing.fields["meeting"])
        endings = _by(of_kind(self.ours, "topic"), lambda topic: topic.fields.get("outcome", {}).get("meeting"))
        return [
            self._tell(held, notes[held.meeting], closings[held.meeting], endings[held.meeting])
            for held in reversed(held_meetings(self.ours))
        ]

    def _tell(self, held: Held, notes: list[Entry], closings: list[Entry], endings: list[Entry]) -> Chapter:
        said = next(one for one in of_kind(self.ours, "held") if one.fields["meeting"] == held.meeting)
        ended = record_time(said.id)
        begun = ended if held.started_at is None else held.started_at
        taken = [closing.fields.get("promise") for closing in closings]
        made = [
            one
            for one in of_kind(self.ours, "promise")
            if begun <= record_time(one.id) <= ended and one.id not in taken
        ]
        agenda = _agenda_ids(held.snapshot.fields["agenda"]) if held.snapshot else []
        ids = dict.fromkeys([*agenda, *(note.fields.get("topic", "") for note in notes), *(one.id for one in endings)])
        topics = [self._talked(topic, notes, endings, made) for topic in map(self.all.get, ids) if topic]
        topics = [each for each in topics if each.topic.kind == "topic"]
        return Chapter(
            "met", begun,
            notes=self._in_order([note for note in notes if "topic" not in note.fields], held.meeting),
            topics=[each for each in topics if each.left_something()],
            along=[each.topic for each in topics if not each.left_something()],
            promises=[one for one in made if one.fields.get("topic") not in ids],
            steps=[self.all[one] for one in taken if one in self.all],
        )  # fmt: skip

    def _talked(self, topic: Entry, notes: list[Entry], endings: list[Entry], made: list[Entry]) -> Talked:
        return Talked(
            topic,
            self._in_order([note for note in notes if note.fields.get("topic") == topic.id], topic.id),
            topic.fields["outcome"] if topic in endings else None,
            [promise for promise in made if promise.fields.get("topic") == topic.id],
        )

    def _in_order(self, notes: Sequence[Entry], of: str) -> list[Entry]:
        return order_notes([*notes, *self.orders], of)

    def _pasts(self) -> list[Chapter]:
        """Meetings of before this alcove; a day is the same day wherever it is read."""
        laid = {past.fields.get("was") for past in of_kind(self.ours, "past") if past.mine}
        own = [past for past in of_kind(self.own, "past") if past.id not in laid]
        loose = _by((note for note in self.notes if "topic" not in note.fields), lambda one: one.fields.get("meeting"))
        return [
            Chapter("past", _noon(past.fields["day"]), [past], self._in_order(loose[past.id], past.id))
            for past in (*of_kind(self.ours, "past"), *own)
        ]

    def _between(self, starts: list[int], told: set[str]) -> list[Chapter]:
        """One for each stretch of time in which something was, newest first."""
        starts = sorted(starts)
        stretches: dict[int, list[Entry]] = defaultdict(list)
        for item in self._items(told):
            stretches[bisect_right(starts, _time_of(item))].append(item)
        chapters = []
        for _, items in sorted(stretches.items(), reverse=True):
            newest_first = sorted(items, key=lambda item: -_time_of(item))
            chapters.append(Chapter("between", _time_of(newest_first[0]), newest_first[::-1]))
        return chapters

    def _items(self, told: set[str]) -> list[Entry]:
        said = [one for kind in _BETWEEN for one in of_kind(self.ours, kind) if one.id not in told and self._tells(one)]
        return [*said, *(one for one in of_kind(self.ours, "agreement") if agreement_yes(self.answers[one.id], one))]

    def _tells(self, entry: Entry) -> bool:
        """What is told with something else, or when it came to an end, does not stand by itself."""
        fields = entry.fields
        match entry.kind:
            case "topic":
                return "outcome" in fields
            case "ceremony":
                return bool(entry.words)
            case "note":
                return self._is_gone(fields["topic"]) if "topic" in fields else "meeting" not in fields
            case "answer":
                return bool(entry.words) and self._is_gone(fields["to"])
            case _:
                return True

    def _is_gone(self, record: str) -> bool:
        return record not in self.all and record not in self.alcove.told.unreadable


def _agenda_ids(agenda: dict[str, Any]) -> list[str]:
    return [*(seat["topic"] for seat in agenda["seats"]), *agenda["if_time_allows"], *agenda["read_before"]]


def _by(entries: Iterable[Entry], key_of: Callable[[Entry], str | None]) -> dict[str | None, list[Entry]]:
    groups: dict[str | None, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[key_of(entry)].append(entry)
    return groups


def _time_of(entry: Entry) -> int:
    """A step is told on the day it was taken."""
    if entry.kind == "step" and "done_on" in entry.fields:
        return _moment(f"{entry.fields['done_on']}T12:00:00+00:00")
    return record_time(entry.id)


def _moment(at: str) -> int:
    return round(datetime.fromisoformat(at).timestamp() * 1000)


def _noon(day: str) -> int:
    """In the zone of this machine."""
    return round(datetime.fromisoformat(f"{day}T12:00").timestamp() * 1000)

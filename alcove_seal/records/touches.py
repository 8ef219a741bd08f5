"""Which purpose a record touches, and when: spec/brief.md §5. What the clocks count from; on the device only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from alcove_seal.records.entries import Entries, Entry, moment_of, of_kind
from alcove_seal.records.promises import promises_with_states
from alcove_seal.records.questions import touches_of
from alcove_seal.records.record import record_time

Question = dict[str, Any]
# What is kept up to date touches anew with each version; all else on the day it was written.
_LIVING = {"card": "relationship", "agreement": "relationship", "letter": "relationship", "goal": "growth"}
_ONCE = {"pulse-reveal": "relationship", "checkin": "safe-space", "heard": "safe-space", "win": "progress"}
_TOWARDS = ("promise", "win", "step")
_LAST_SECOND = 253_402_300_799  # of the year 9999


def touches(
    shared: Entries, own: Entries, me: str, pair: str, question_of: Callable[[str], Question | None]
) -> list[dict[str, str]]:
    """`{purpose, day}`, each once, by day, then purpose. `own`: of Mine, all alcoves; `question_of` answers with the
    attributes of a question of the bank or of the pair."""
    said = [
        *_living(shared),
        *_written(shared),
        *_topics(shared, me, question_of),
        *_kept(shared),
        *_towards_goals(shared),
        *_feedback(shared, own, me, pair),
    ]
    return [{"purpose": purpose, "day": day} for day, purpose in sorted({(day, purpose) for purpose, day in said})]


def purpose_of(entry: Entry, purpose_of_question: Callable[[str], str | None]) -> str | None:
    """The one purpose by which the story sorts a record. `entry.mine` tells giving from receiving."""
    fields = entry.fields
    if entry.kind == "topic":
        asked = purpose_of_question(fields["question"]) if "question" in fields else None
        return asked or ("safe-space" if _takes_courage(entry) else None)
    if entry.kind in ("feedback", "ask"):
        return "feedback-out" if entry.mine == (entry.kind == "feedback") else "feedback-in"
    if entry.kind == "ceremony":
        return _of_ceremony(entry)
    if entry.kind == "promise":
        return "growth" if "goal" in fields else "progress"
    return {**_LIVING, **_ONCE, "step": "progress", "question": fields.get("purpose")}.get(entry.kind)


def _takes_courage(topic: Entry) -> bool:
    fields = topic.fields
    return "hard" in fields or "small" in fields or "theme" in fields or fields.get("need") == "talk-first"


def _of_ceremony(ceremony: Entry) -> str:
    return "long-view" if ceremony.fields["type"] == "long-view" else "relationship"


def _living(shared: Entries) -> Iterator[tuple[str, str]]:
    for kind, purpose in _LIVING.items():
        yield from ((purpose, _changed_on(entry)) for entry in of_kind(shared, kind))


def _written(shared: Entries) -> Iterator[tuple[str, str]]:
    for kind, purpose in _ONCE.items():
        yield from ((purpose, _written_on(entry.id)) for entry in of_kind(shared, kind))
    yield from ((_of_ceremony(entry), _written_on(entry.id)) for entry in of_kind(shared, "ceremony"))
    yield from (("progress", _taken_on(step)) for step in of_kind(shared, "step"))


def _topics(shared: Entries, me: str, question_of: Callable[[str], Question | None]) -> Iterator[tuple[str, str]]:
    for topic in of_kind(shared, "topic"):
        day = _written_on(topic.id)
        question = question_of(topic.fields["question"]) if "question" in topic.fields else None
        if question is not None:
            yield from ((purpose, day) for purpose in touches_of(question, topic.author == me))
        elif _takes_courage(topic):
            yield "safe-space", day
        if "small" in topic.fields and "outcome" in topic.fields:
            yield "safe-space", _changed_on(topic)


def _kept(shared: Entries) -> Iterator[tuple[str, str]]:
    """Who owns it says so: by a version of the promise, or by an answer."""
    for promise, standing in promises_with_states(shared):
        if standing.state == "kept":
            day = _changed_on(promise) if standing.by == promise.id else _written_on(standing.by)
            yield "progress", day


def _towards_goals(shared: Entries) -> Iterator[tuple[str, str]]:
    for kind in _TOWARDS:
        yield from (("growth", _taken_on(entry)) for entry in of_kind(shared, kind) if "goal" in entry.fields)


def _feedback(shared: Entries, own: Entries, me: str, pair: str) -> Iterator[tuple[str, str]]:
    for entry in of_kind(shared, "feedback"):
        yield "feedback-out" if entry.author == me else "feedback-in", _written_on(entry.id)
    yield from (("feedback-in", _written_on(ask.id)) for ask in of_kind(shared, "ask") if ask.author == me)
    yield from (("feedback-out", _written_on(entry.id)) for entry in _said_aloud(of_kind(own, "feedback"), pair))


def _said_aloud(feedback: Iterable[Entry], pair: str) -> Iterator[Entry]:
    return (entry for entry in feedback if entry.fields.get("pair") == pair and "said" in entry.fields)


def _taken_on(entry: Entry) -> str:
    return str(entry.fields.get("done_on") or _written_on(entry.id))


def _changed_on(entry: Entry) -> str:
    return _day_at(moment_of(entry.at))


def _written_on(identifier: str) -> str:
    return _day_at(record_time(identifier))


def _day_at(milliseconds: int) -> str:
    """In UTC, so that both devices and every zone count alike. An id may name a year that no calendar has."""
    return datetime.fromtimestamp(min(milliseconds // 1000, _LAST_SECOND), UTC).date().isoformat()

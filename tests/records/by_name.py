"""The functions of the twin by the names of the vectors: plain JSON in, plain JSON out."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from alcove_seal.records import feedback, meetings, pulse, thresholds, topics
from alcove_seal.records.agenda import ours
from alcove_seal.records.agenda_input import Meeting, People, agenda_input
from alcove_seal.records.agreement import (
    agreement_in_force,
    agreement_is_due,
    agreement_proposed,
    agreement_read_on,
)
from alcove_seal.records.cards import card_of
from alcove_seal.records.checkins import their_energy_is_low, their_need
from alcove_seal.records.clocks import by_neglect, purpose_clocks
from alcove_seal.records.entries import Entry, to_entry
from alcove_seal.records.growth import next_steps
from alcove_seal.records.mine import mine
from alcove_seal.records.mine_input import mine_input
from alcove_seal.records.mine_question import question_line
from alcove_seal.records.notes import order_notes
from alcove_seal.records.progress import wins_unanswered
from alcove_seal.records.promises import effective_promise
from alcove_seal.records.questions import choose_question, own_question, rank_of, touches_of
from alcove_seal.records.record import check_record, format_record, make_record, parse_record
from alcove_seal.records.refused import RecordRefused
from alcove_seal.records.reminders import reminder_differs, reminder_of
from alcove_seal.records.rhythm import rhythm_in_force, rhythm_moment
from alcove_seal.records.text import cut_at_word
from alcove_seal.records.touches import purpose_of, touches


def _id_of(entry: Entry | None) -> str | None:
    return entry.id if entry else None


def _topic(given: dict[str, Any]) -> Entry:
    return next(to_entry(entry) for entry in given["entries"] if entry["id"] == given["topic"])


def _promise(given: dict[str, Any]) -> dict[str, Any]:
    return asdict(effective_promise(to_entry(given["promise"]), [to_entry(answer) for answer in given["answers"]]))


def _agenda_input(given: dict[str, Any]) -> dict[str, Any]:
    return agenda_input(given["entries"], People(**given["people"]), Meeting(**given["meeting"]))


def _mine_input(given: dict[str, Any]) -> dict[str, Any]:
    people, meeting = People(**given["people"]), Meeting(**given["meeting"])
    more = {name: given[name] for name in ("last", "question") if name in given}
    return mine_input(given["shared"], given["own"], people, meeting, given["agenda"], **more)


def _commitment(given: dict[str, Any]) -> str:
    rest = {name: value for name, value in given.items() if name != "round"}
    return pulse.pulse_commitment(round_=given["round"], **rest)


def _in_a_round(given: dict[str, Any], *more: str) -> tuple[Any, ...]:
    entries = (given[name] for name in ("entries", *more))
    return (*entries, People(**given["people"]), given["round"])


def _cut(given: dict[str, Any]) -> dict[str, Any]:
    words, cut = cut_at_word(given["text"], given["most"])
    return {"words": words, "cut": cut}


def _plain(value: int | tuple[int, ...]) -> int | list[int]:
    return list(value) if isinstance(value, tuple) else value


BY_NAME: dict[str, Any] = {
    "make_record": lambda given: format_record(make_record(**given)),
    "parse_record": lambda text: asdict(parse_record(text.encode("utf-8", "surrogatepass"))),
    "effective_promise": _promise,
    "reminder_of": lambda given: _id_of(reminder_of(given["own"], given["promise"])),
    "reminder_differs": lambda given: reminder_differs(**given),
    "plan_in_force": lambda given: _id_of(meetings.plan_in_force(given["entries"], given["meeting"])),
    "rhythm_in_force": lambda given: _id_of(rhythm_in_force(given["entries"], given["rhythm"])),
    "rhythm_moment": lambda given: rhythm_moment(given["rhythm"], given["day"]),
    "order_in_force": lambda given: _id_of(meetings.order_in_force(given["entries"], given["meeting"])),
    "order_notes": lambda given: [note.id for note in order_notes(given["entries"], given["of"])],
    "snapshot_in_force": lambda given: _id_of(meetings.snapshot_in_force(given["entries"], given["meeting"])),
    "carried": lambda given: meetings.carried(given["entries"])(_topic(given)),
    "waited": lambda given: meetings.waited(given["entries"])(_topic(given)),
    "meeting_number": lambda given: meetings.meeting_number(given["entries"], given["meeting"]),
    "open_topics": lambda given: [topic.id for topic in topics.open_topics(given["entries"], given["day"])],
    "laid_out": lambda given: {was: topic.id for was, topic in topics.laid_out(given["entries"]).items()},
    "what_became": lambda given: topics.what_became(given["entries"], _topic(given)),
    "day_of": lambda given: topics.day_of(given["moment"], given["zone"]),
    "their_energy_is_low": lambda given: their_energy_is_low(**given),
    "their_need": lambda given: their_need(**given),
    "card_of": lambda given: _id_of(card_of(given["entries"], given["person"])),
    "agreement_in_force": lambda given: _id_of(agreement_in_force(given["entries"])),
    "agreement_proposed": lambda given: _id_of(agreement_proposed(given["entries"])),
    "agreement_read_on": lambda given: agreement_read_on(given["entries"]),
    "agreement_is_due": lambda given: agreement_is_due(given["entries"], given["day"]),
    "feedback_to_give": lambda given: feedback.feedback_to_give(**given),
    "is_stale": lambda given: feedback.is_stale(to_entry(given["feedback"]), given["day"]),
    "more_time": lambda given: feedback.more_time(given["day"]),
    "view_waits": lambda given: feedback.view_waits(**given),
    "open_asks": lambda given: feedback.open_asks(**given),
    "may_say_view": lambda given: feedback.may_say_view(**given),
    "days_since_given": lambda given: feedback.days_since_given(**given),
    "days_since_asked": lambda given: feedback.days_since_asked(**given),
    "heard": lambda given: _id_of(feedback.heard(given["entries"], to_entry(given["feedback"]), given["type"])),
    "pulse_commitment": _commitment,
    "quarter_of": lambda given: pulse.quarter_of(given["day"]),
    "pulse_round": lambda given: pulse.pulse_round(given["entries"], given["day"]),
    "pulse_standing": lambda given: pulse.pulse_standing(*_in_a_round(given)),
    "commit_due": lambda given: pulse.commit_due(*_in_a_round(given, "own")),
    "reveal_due": lambda given: pulse.reveal_due(*_in_a_round(given, "own")),
    "agenda_input": _agenda_input,
    "mine_input": _mine_input,
    "next_steps": lambda given: next_steps(**given),
    "wins_unanswered": lambda given: wins_unanswered(**given),
    "ours": ours,
    "mine": mine,
    "question_line": lambda given: question_line(**given),
    "touches": lambda given: touches(**{**given, "question_of": given["question_of"].get}),
    "purpose_of": lambda given: purpose_of(to_entry(given["entry"]), given["purpose_of_question"].get),
    "cut_at_word": _cut,
    "choose_question": lambda given: choose_question(given["bank"], given["given"]),
    "own_question": lambda given: own_question(given["id"], given["purpose"], given["depth"]),
    "touches_of": lambda given: touches_of(given["question"], given["mine"]),
    "rank_of": lambda given: rank_of(given["pair"], given["number"], given["question"]),
    "purpose_clocks": lambda given: purpose_clocks(given["touches"], given["at_day"]),
    "by_neglect": by_neglect,
    "thresholds": lambda _: {name: _plain(value) for name, value in vars(thresholds).items() if name.isupper()},
}


def answer(call: dict[str, Any]) -> dict[str, Any]:
    """What the vectors tell: an output, or a refusal with the field it names."""
    try:
        if call["function"] == "check_record":
            return {"output": asdict(check_record(call["input"], call.get("safe")))}
        return {"output": BY_NAME[call["function"]](call["input"])}
    except RecordRefused as refused:
        return {"refused": refused.code, "field": refused.facts.get("field")}

"""The story of an alcove as one text, in the order of time. People's words are quotes, so that no sign becomes a heading."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from alcove_cli.export.gather import Alcove
from alcove_seal.records.entries import Entry, is_trusted, of_kind
from alcove_seal.records.kinds import KINDS
from alcove_seal.records.meetings import Held, held_meetings
from alcove_seal.records.promises import effective_promise
from alcove_seal.records.record import record_time

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#+!|~])")
_BEGINS = re.compile(r"^(\s*)([-=]|\d+[.)])")
# What is told with something else, or says nothing in words.
_BESIDE = frozenset({"order", "plan", "rhythm", "snapshot", "held", "closing"})
_OUTCOMES = {"changed": "It changed", "will-not": "It stays as it is", "rest": "It may rest", "promise": "A promise"}


def story(alcove: Alcove, me: str, at: datetime) -> str:
    """Return story.md of one alcove; `me` is my name."""
    return _Scribe(alcove, me).tell(at)


def own_text(entries: Iterable[Entry], title: str) -> str:
    """Return mine.md: what only one person could read, in the order of time."""
    told = [entry for entry in sorted(entries, key=lambda entry: entry.id) if is_trusted(entry) and said_in(entry)]
    parts = [f"**{entry.kind}** · {day_of(entry)}\n\n{quote(said_in(entry))}" for entry in told]
    return "\n\n".join([f"# {one_line(title)}", *(parts or ["Nothing."])]) + "\n"


def said_in(entry: Entry) -> str:
    """Everything in a record that a person wrote."""
    texts = [name for name, kept in KINDS[entry.kind].fields.items() if kept.type == "text"]
    dated = [line["words"] for line in entry.fields.get("ask_about", [])]
    return "\n".join(filter(None, [entry.words, *(entry.fields.get(name, "") for name in texts), *dated]))


def one_line(text: str) -> str:
    return _SIGNS.sub(r"\\\1", text.replace("\n", " "))


def quote(text: str) -> str:
    """Each line ends hard: it was broken there by who wrote it."""
    lines = [
        _BEGINS.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", _SIGNS.sub(r"\\\1", line))
        for line in text.split("\n")
    ]
    return "  \n".join(f"> {line}".rstrip() for line in lines)


def day_of(entry: Entry) -> str:
    return f"{datetime.fromtimestamp(record_time(entry.id) / 1000, UTC):%Y-%m-%d}"


class _Scribe:
    """Tells an alcove: each record once, under the meeting that was the newest when it was written."""

    def __init__(self, alcove: Alcove, me: str) -> None:
        self.alcove, self.me = alcove, me
        self.entries = [entry for entry in alcove.told.entries.values() if is_trusted(entry)]
        self.answers: dict[str, list[Entry]] = {}
        for answer in of_kind(self.entries, "answer"):
            self.answers.setdefault(answer.fields["to"], []).append(answer)
        self.notes: dict[str, list[Entry]] = {}
        for note in of_kind(self.entries, "note"):
            self.notes.setdefault(note.fields.get("topic", ""), []).append(note)

    def tell(self, at: datetime) -> str:
        parts = [
            f"# {one_line(self.me)} and {one_line(self.alcove.counterpart['name'])}",
            f"Taken from Alcove on {at:%Y-%m-%d %H:%M} UTC.",
        ]
        if self.alcove.closed_at:
            parts.append(f"Closed on {self.alcove.closed_at[:10]}.")
        told = sorted((entry for entry in self.entries if self._stands_alone(entry)), key=lambda entry: entry.id)
        for held, records in self._by_meeting(told):
            parts.append(f"## {self._title(held)}")
            parts += [self._said(entry) for entry in records]
        return "\n\n".join(parts) + "\n"

    def _stands_alone(self, entry: Entry) -> bool:
        about = entry.fields.get("to") if entry.kind == "answer" else entry.fields.get("topic")
        if entry.kind in ("answer", "note") and about:
            # What it was about may be erased: the words of the other stay, and are told by themselves.
            return about not in self.alcove.told.entries and bool(said_in(entry))
        return entry.kind not in _BESIDE and bool(said_in(entry))

    def _by_meeting(self, told: list[Entry]) -> Iterable[tuple[Held | None, list[Entry]]]:
        starts: list[Held | None] = [None, *held_meetings(self.entries)]
        times = [0, *(held.started_at or 0 for held in starts[1:] if held), 2**63]
        for place, held in enumerate(starts):
            records = [entry for entry in told if times[place] <= record_time(entry.id) < times[place + 1]]
            if held or records:
                yield held, records

    def _title(self, held: Held | None) -> str:
        if held is None or held.started_at is None:
            return "Before the first meeting" if held is None else "A meeting"
        return f"{datetime.fromtimestamp(held.started_at / 1000, UTC):%Y-%m-%d}: you met, and what came after"

    def _name(self, entry: Entry) -> str:
        return self.me if entry.mine else str(self.alcove.counterpart["name"])

    def _said(self, entry: Entry) -> str:
        parts = [f"**{one_line(self._name(entry))}** · {entry.kind} · {day_of(entry)}", quote(said_in(entry))]
        beside = [*self.notes.get(entry.id, []), *self.answers.get(entry.id, [])]
        lines = [f"- **{one_line(self._name(one))}:** {one_line(said_in(one))}" for one in beside if said_in(one)]
        if lines:
            parts.append("\n".join(lines))
        if "outcome" in entry.fields:
            outcome = entry.fields["outcome"]
            parts.append(
                f"*{_OUTCOMES.get(outcome['what'], outcome['what'])}* {one_line(outcome.get('words', ''))}".rstrip()
            )
        if entry.kind == "promise":
            parts.append(f"*{effective_promise(entry, self.answers.get(entry.id, [])).state}*")
        return "\n\n".join(parts)

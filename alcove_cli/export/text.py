"""An alcove as one text, in the order of time; and what only one person could read. The same as the browser writes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from alcove_cli.export.gather import Alcove
from alcove_cli.export.markdown import day_of, heading, item, quote
from alcove_cli.export.notes import notes_as_markdown
from alcove_cli.export.sentences import FELT, KIND, OUTCOME, PROMISE
from alcove_cli.export.telling import Chapter, Talked, Telling
from alcove_seal.records.entries import Entry, is_trusted, of_kind
from alcove_seal.records.kinds import KINDS
from alcove_seal.records.promises import SETTLED, effective_promise
from alcove_seal.records.record import record_time
from alcove_seal.records.topics import is_open


def story(alcove: Alcove, own: Iterable[Entry], me: dict[str, Any], at: datetime) -> str:
    """Return story.md of one alcove."""
    scribe = _Scribe(Telling(alcove, own), me)
    title = f"{me['name']} and {alcove.counterpart['name']}"
    taken = f"{at.astimezone():%Y-%m-%d, %H:%M}"
    parts = [f"# {heading(title)}", f"Taken from Alcove on {taken}."]
    if alcove.closed_at:
        closed = datetime.fromisoformat(alcove.closed_at)
        parts.append(f"Closed on {day_of(closed.timestamp() * 1000)}.")
    for chapter in scribe.telling.chapters():
        parts += scribe.chapter(chapter)
    return "\n\n".join(filter(None, [*parts, *scribe.rest()])) + "\n"


def own_text(entries: Iterable[Entry], title: str) -> str:
    """Return mine.md: by kind and time."""
    parts = [f"# {title}"]
    trusted = [entry for entry in entries if is_trusted(entry)]
    for kind, name in KIND.items():
        found = of_kind(trusted, kind)
        parts += [f"## {name}"] if found else []
        for entry in found:
            text = "\n".join(filter(None, [felt_in(entry), said_in(entry)]))
            parts += [f"**{day_of(record_time(entry.id))}**", quote(text)]
    return "\n\n".join(parts if len(parts) > 1 else [*parts, "Nothing."]) + "\n"


def said_in(entry: Entry) -> str:
    """Everything in a record that a person wrote."""
    texts = [name for name, kept in KINDS[entry.kind].fields.items() if kept.type == "text"]
    dated = [line["words"] for line in entry.fields.get("ask_about", [])]
    ended = entry.fields.get("outcome", {}).get("words")
    return "\n".join(filter(None, [entry.words, *map(entry.fields.get, texts), *dated, ended]))


def felt_in(entry: Entry) -> str:
    """What was tapped in a check-in, in words, never as a number."""
    if entry.kind != "checkin":
        return ""
    said = (f"{name}-{entry.fields[name]}" for name in ("energy", "load", "need") if name in entry.fields)
    return ", ".join(FELT[each] for each in said)


class _Scribe:
    def __init__(self, telling: Telling, me: dict[str, Any]) -> None:
        self.telling, self.me = telling, me

    def chapter(self, chapter: Chapter) -> list[str]:
        day = day_of(chapter.at)
        match chapter.kind:
            case "skipped":
                return [f"## {day}", "You both skipped this meeting."]
            case "past":
                return [f"## {day}", self._said(chapter.said[0]), self._notes(chapter.notes)]
            case "between" | "heard":
                return [f"## In between, until {day}", *map(self._said, chapter.said)]
        parts = [f"## {day}", self._notes(chapter.notes)]
        for talked in chapter.topics:
            parts += self._talked(talked)
        if chapter.along:
            parts += ["### Also on the table", self._notes(chapter.along)]
        parts.append(self._promises(chapter.promises))
        if chapter.steps:
            parts += ["### Taken along", self._promises(chapter.steps)]
        return parts

    def rest(self) -> list[str]:
        """What lies there still."""
        topics = [topic for topic in of_kind(self.telling.ours, "topic") if is_open(topic)]
        promises = [one for one in of_kind(self.telling.ours, "promise") if self._state(one) not in SETTLED]
        return [
            *(["## On the table", *map(self._said, topics)] if topics else []),
            *(["## Promises between you", self._promises(promises)] if promises else []),
        ]

    def _talked(self, talked: Talked) -> list[str]:
        parts = [self._said(talked.topic), self._notes(talked.notes)]
        if talked.outcome:
            words = talked.outcome.get("words", "")
            parts += [f"*{OUTCOME[talked.outcome['what']]}*", quote(words) if words else ""]
        return [*parts, self._promises(talked.promises)]

    def _name(self, entry: Entry) -> str:
        if "pair" in entry.fields:
            return f"{self.me['name']}, read by nobody else"
        return str(self.me["name"] if entry.mine else self.telling.alcove.counterpart["name"])

    def _said(self, entry: Entry) -> str:
        """Somebody's words under their name, with the answers."""
        text = "\n".join(filter(None, [felt_in(entry), entry.words if entry.kind == "topic" else said_in(entry)]))
        head = f"**{heading(self._name(entry))}** · {KIND[entry.kind]} · {day_of(record_time(entry.id))}"
        replies = self._lines(one for one in self.telling.answers[entry.id] if one.words)
        return "\n\n".join(filter(None, [head, quote(text) if text else "", replies]))

    def _lines(self, entries: Iterable[Entry]) -> str:
        return "\n".join(item(self._name(entry), said_in(entry)) for entry in entries)

    def _notes(self, notes: Iterable[Entry]) -> str:
        return notes_as_markdown(notes, self._name, self._is_done)

    def _is_done(self, note: Entry) -> bool:
        """A check is ticked by its author in itself, by the other in an answer."""
        answers = self.telling.answers[note.id]
        others = any(one.fields["type"] == "done" and one.mine != note.mine for one in answers)
        return bool(note.fields.get("checked")) or others

    def _state(self, promise: Entry) -> str:
        return effective_promise(promise, self.telling.answers[promise.id]).state

    def _promises(self, promises: Iterable[Entry]) -> str:
        lines = []
        for promise in promises:
            mine = promise.fields["owner"] == self.me["id"]
            owner = self.me["name"] if mine else self.telling.alcove.counterpart["name"]
            lines.append(f"{item(f'{owner} promised', said_in(promise))} ({PROMISE[self._state(promise)]})")
        return "\n".join(lines)

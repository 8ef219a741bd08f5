"""Entries: one per record, its newest version. A list or a mapping by id, of `Entry` or of dicts of the same shape."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True)
class Entry:
    """`at`: RFC 3339, UTC, of the newest version. `mine` and `own` as the opened row tells them; an entry that does
    not open is `cannot_open`."""

    id: str
    author: str
    kind: str
    words: str
    fields: dict[str, Any]
    at: str
    mine: bool = False
    own: bool | None = None
    cannot_open: bool = False
    version: int = 1


Entries = Sequence[Entry | dict[str, Any]] | Mapping[str, Entry | dict[str, Any]]
_NAMES = ("id", "author", "kind", "words", "fields", "at", "mine", "own", "cannot_open", "version")


def to_entry(given: Entry | dict[str, Any]) -> Entry:
    """Members that no rule reads are passed over."""
    if isinstance(given, Entry):
        return given
    return Entry(**{name: given[name] for name in _NAMES if name in given})


def of_kind(entries: Entries, kind: str) -> list[Entry]:
    """Oldest first: age is the order of the ids. What does not open, or carries my name and not my tag, is never
    taken for words of a person."""
    given = entries.values() if isinstance(entries, Mapping) else entries
    found = [entry for entry in map(to_entry, given) if entry.kind == kind]
    return sorted((entry for entry in found if is_trusted(entry)), key=lambda entry: entry.id)


def is_trusted(entry: Entry) -> bool:
    return not entry.cannot_open and not (entry.mine and entry.own is False)


def moment_of(at: str) -> int:
    """Milliseconds since 1970 of an RFC 3339 moment in UTC."""
    parsed = datetime.strptime(at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return int(parsed.timestamp()) * 1000


def last_one_wins(entries: Iterable[Entry]) -> Entry | None:
    """The greatest turn is in force, at equal turns the greater author's."""
    return max(entries, key=lambda entry: (entry.fields["turn"], entry.author, entry.id), default=None)


def each_once(entries: Iterable[Entry]) -> list[Entry]:
    """Of what was laid out twice from the same record of Mine the oldest counts. `entries` oldest first."""
    seen: set[str] = set()
    found = []
    for entry in entries:
        was = entry.fields.get("was")
        if was is None or was not in seen:
            found.append(entry)
        if was is not None:
            seen.add(was)
    return found


def written_by(shared: Entries, own: Entries, kind: str, me: str, pair: str) -> list[Entry]:
    """What one person wrote in an alcove, laid out or not yet, each once; oldest first. `own`: of Mine, of every
    alcove."""
    laid = each_once(entry for entry in of_kind(shared, kind) if entry.author == me)
    was = {entry.fields.get("was") for entry in laid}
    kept = [entry for entry in of_kind(own, kind) if entry.fields.get("pair") == pair and entry.id not in was]
    return sorted([*laid, *kept], key=lambda entry: entry.id)

"""What shared check-ins of the other tell: spec/records.md §3. Nothing here ever reads one's own, or compares the two."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from alcove_seal.records.entries import Entries, Entry, of_kind
from alcove_seal.records.meetings import held_meetings
from alcove_seal.records.record import record_time
from alcove_seal.records.thresholds import CHECKIN_DAYS, ENERGY_LOW

_DAY = 86_400_000  # milliseconds
_EPOCH = date(1970, 1, 1).toordinal()


def felt_at(checkin: Entry) -> int:
    """Milliseconds since 1970: when it was written down, which may be long before it was shared."""
    return record_time(checkin.fields.get("was", checkin.id))


def their_energy_is_low(entries: Entries, counterpart: str, day: str) -> bool:
    """`entries` of Ours, `day` of today. Their newest shared check-in that names an energy decides; an old one is silent."""
    newest = next((each for each in _lately(entries, counterpart, day) if "energy" in each.fields), None)
    return newest is not None and newest.fields["energy"] <= ENERGY_LOW


def their_need(entries: Entries, counterpart: str, day: str) -> str | None:
    """`talk-first` or `go-easy`: what their newest shared check-in with a need asks for, until the two have met."""
    newest = next((each for each in _lately(entries, counterpart, day) if "need" in each.fields), None)
    if newest is None or newest.fields["need"] == "nothing":
        return None
    met = any(held.started_at is not None and held.started_at > felt_at(newest) for held in held_meetings(entries))
    return None if met else str(newest.fields["need"])


def _lately(entries: Entries, counterpart: str, day: str) -> Iterator[Entry]:
    """Newest first. A clock that runs ahead makes a check-in no older."""
    today = date.fromisoformat(day).toordinal() - _EPOCH
    theirs = [each for each in of_kind(entries, "checkin") if each.author == counterpart]
    theirs.sort(key=lambda each: (felt_at(each), each.id), reverse=True)
    return (each for each in theirs if today - felt_at(each) // _DAY <= CHECKIN_DAYS)

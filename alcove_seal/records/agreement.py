"""What the two agreed on, and when they wanted to read it again: spec/records.md §3."""

from __future__ import annotations

from datetime import date

from alcove_seal.records.entries import Entries, Entry, last_one_wins, of_kind
from alcove_seal.records.record import record_time
from alcove_seal.records.thresholds import AGREEMENT_DAYS

_DAY = 86_400_000  # milliseconds
_EPOCH = date(1970, 1, 1).toordinal()


def agreements(entries: Entries) -> list[Entry]:
    """Oldest first. One that was revised is passed over: a yes was said to other words."""
    return [each for each in of_kind(entries, "agreement") if each.version == 1]


def agreement_yes(entries: Entries, agreement: Entry) -> Entry | None:
    """The first yes of the other to exactly these words. Its author's yes is in the writing."""
    return next((each for each in of_kind(entries, "answer") if _is_yes(each, agreement)), None)


def _is_yes(answer: Entry, agreement: Entry) -> bool:
    fields = answer.fields
    to_these_words = fields["to"] == agreement.id and fields.get("version") == 1
    return to_these_words and fields["type"] == "yes" and answer.author != agreement.author


def agreement_in_force(entries: Entries) -> Entry | None:
    """The newest that both said yes to."""
    return last_one_wins(each for each in agreements(entries) if agreement_yes(entries, each))


def agreement_proposed(entries: Entries) -> Entry | None:
    """The newest, if it is newer than the one in force: it waits beside it."""
    newest, in_force = last_one_wins(agreements(entries)), agreement_in_force(entries)
    return None if newest is None or (in_force is not None and in_force.id == newest.id) else newest


def agreement_read_on(entries: Entries) -> int | None:
    """The day to read it again, as days since 1970 in UTC: three weeks after it came into force, then each quarter."""
    in_force = agreement_in_force(entries)
    agreed = agreement_yes(entries, in_force) if in_force else None
    if agreed is None:
        return None
    read = [each.id for each in of_kind(entries, "ceremony") if each.fields["type"] == "agreement-read"]
    last = max((each for each in read if each > agreed.id), default=None)
    first, then = AGREEMENT_DAYS
    return record_time(last) // _DAY + then if last else record_time(agreed.id) // _DAY + first


def agreement_is_due(entries: Entries, day: str) -> bool:
    """`day` of today, `YYYY-MM-DD`."""
    read_on = agreement_read_on(entries)
    return read_on is not None and read_on <= date.fromisoformat(day).toordinal() - _EPOCH

"""Whose card counts: spec/records.md §3. Only the person writes about the person."""

from __future__ import annotations

from alcove_seal.records.entries import Entries, Entry, of_kind


def cards_of(entries: Entries, person: str) -> list[Entry]:
    """Oldest first. The first is their card; two devices that both began one leave a second."""
    return [each for each in of_kind(entries, "card") if each.author == person]


def card_of(entries: Entries, person: str) -> Entry | None:
    return next(iter(cards_of(entries, person)), None)

"""The shape of an agenda (spec/brief.md §2), checked before a frozen one of the other is drawn."""

from __future__ import annotations

from typing import Any

from alcove_seal.records.checks import check_id, check_ids, check_list, check_number, check_object, refuse
from alcove_seal.records.thresholds import AGENDA_MOST, MINUTES_LEAST, MINUTES_MOST, NOTICES_MOST

MEMBERS = (
    "minutes",
    "opening",
    "room",
    "slack",
    "closing",
    "first",
    "dragged",
    "read_before",
    "seats",
    "if_time_allows",
    "notices",
)
WHYS = ("talk-first", "first", "waited", "pinned", "carried", "hard", "next", "dragged")
NOTICES = ("too-big", "too-late", "nothing-lighter")
TAPS = ("first-next-time", "longer-meeting", "split")
FARTHEST = 100_000  # minutes: far beyond any meeting, so that a sum stays exact


def check_agenda(value: object, field: str) -> dict[str, Any]:
    agenda = check_object(value, field, MEMBERS)
    check_number(agenda.get("minutes"), field, MINUTES_LEAST, MINUTES_MOST)
    for name in ("opening", "room", "slack", "closing"):
        check_number(agenda.get(name), field, 0, MINUTES_MOST)
    check_id(agenda.get("first"), field)
    if not isinstance(agenda.get("dragged"), bool):
        refuse("field-type", field)
    before = check_ids(agenda.get("read_before"), field, AGENDA_MOST)
    seats = [_check_seat(each, field) for each in check_list(agenda.get("seats"), field, AGENDA_MOST)]
    later = check_ids(agenda.get("if_time_allows"), field, AGENDA_MOST)
    notices = [_check_notice(each, field) for each in check_list(agenda.get("notices"), field, NOTICES_MOST)]
    # Each topic in one place, and no more of them than fit into one record.
    check_ids([*before, *(seat["topic"] for seat in seats), *later], field, AGENDA_MOST)
    whole = {**agenda, "read_before": before, "seats": seats, "if_time_allows": later, "notices": notices}
    return {name: whole[name] for name in MEMBERS}


def _check_seat(value: object, field: str) -> dict[str, Any]:
    seat = check_object(value, field, ("topic", "start", "minutes", "why"))
    if seat.get("why") not in WHYS:
        refuse("field-value", field)
    return {
        "topic": check_id(seat.get("topic"), field),
        "start": check_number(seat.get("start"), field, 0, FARTHEST),
        "minutes": check_number(seat.get("minutes"), field, 1, MINUTES_MOST),
        "why": seat["why"],
    }


def _check_notice(value: object, field: str) -> dict[str, Any]:
    notice = check_object(value, field, ("topic", "code", "longer", "taps"))
    if notice.get("code") not in NOTICES:
        refuse("field-value", field)
    check_number(notice.get("longer"), field, 0, FARTHEST)
    taps = check_list(notice.get("taps"), field, len(TAPS))
    if any(tap not in TAPS for tap in taps):
        refuse("field-value", field)
    return {
        "topic": check_id(notice.get("topic"), field),
        "code": notice["code"],
        "longer": notice["longer"],
        "taps": list(taps),
    }

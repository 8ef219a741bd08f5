"""Whatever a calendar says: it is read as times, or refused by a known name."""

import contextlib
import random
from datetime import UTC, datetime, timedelta

import pytest

from alcove.postbox.there import CannotFollow, busy_in, read_event
from tests.fuzz.mutate import mutated

BEGIN = datetime(2026, 11, 23, 8, tzinfo=UTC)
END = BEGIN + timedelta(days=14)
EVENT = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
BEGIN:VEVENT
UID:one
DTSTAMP:20261101T000000Z
DTSTART;TZID=Europe/Berlin:20261124T100000
DURATION:PT1H
SEQUENCE:3
STATUS:CONFIRMED
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
"""
FREE_BUSY = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:x
BEGIN:VFREEBUSY
UID:two
DTSTAMP:20261101T000000Z
FREEBUSY;FBTYPE=BUSY:20261124T100000Z/PT1H,20261125T100000Z/20261125T110000Z
FREEBUSY;FBTYPE=FREE:20261126T100000Z/PT1H
END:VFREEBUSY
END:VCALENDAR
"""
CODES = {"malformed", "zone", "length"}
RUNS = 3_000


def busy(text: str, zone: str = "Europe/Berlin") -> list[str]:
    return [f"{begin:%d %H:%M}-{end:%d %H:%M}" for begin, end in busy_in([text], zone, BEGIN, END)]


def event(*lines: str) -> str:
    rows = EVENT.splitlines()
    return "\n".join([*rows[:6], *lines, *rows[11:]]) + "\n"


def test_an_event_is_read_in_its_zone() -> None:
    found = read_event(EVENT, "one")
    assert (found.starts_at, found.minutes, found.sequence) == (BEGIN + timedelta(days=1, hours=1), 60, 3)


def test_another_uid_is_another_event() -> None:
    with pytest.raises(CannotFollow, match="malformed"):
        read_event(EVENT, "two")


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["DTSTART;VALUE=DATE:20261126"], ["25 23:00-26 23:00"]),
        (["DTSTART:20261126T100000", "DTEND:20261126T110000"], ["26 09:00-26 10:00"]),
        (["DTSTART:20261126T100000Z", "DTEND:20261126T090000Z"], []),
        (["DTSTART:20261122T100000Z", "DTEND:20271126T090000Z"], ["23 08:00-07 08:00"]),
        (["DTSTART:20261126T100000Z", "DTEND:20261126T110000Z", "STATUS:CANCELLED"], []),
        (["DTSTART:20261126T100000Z", "DURATION:P99999999999D"], []),
        ([], []),
    ],
    ids=str,
)
def test_busy_times_are_cut_to_what_is_kept(lines: list[str], told: list[str]) -> None:
    assert busy(event(*lines)) == told


def test_what_a_calendar_tells_as_free_is_free() -> None:
    assert busy(FREE_BUSY) == ["24 10:00-24 11:00", "25 10:00-25 11:00"]


@pytest.mark.parametrize("odd", ["-1", "many", "9" * 400, ""])
def test_a_sequence_that_makes_no_sense_breaks_nothing(odd: str) -> None:
    text = EVENT.replace("SEQUENCE:3", f"SEQUENCE:{odd}")
    with contextlib.suppress(CannotFollow):
        assert 0 <= read_event(text, "one").sequence <= 2**30


def test_nearly_true_calendars_are_read_or_refused_by_name() -> None:
    chance, refused = random.Random(20261127), set()
    seeds = [EVENT.encode(), FREE_BUSY.encode()]
    for _ in range(RUNS):
        text = mutated(chance.choice(seeds), chance).decode("utf-8", "replace")
        for read in (lambda: read_event(text, "one"), lambda: busy_in([text], "UTC", BEGIN, END)):  # noqa: B023
            try:
                read()
            except CannotFollow as reason:
                refused.add(reason.code)
    assert refused <= CODES
    assert "malformed" in refused

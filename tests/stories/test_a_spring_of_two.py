"""A spring of Ana and Tomas as they live it: a rhythm set, one moved, one skipped together, a leave, a change, a journey over the
change of clocks, and a calendar that reads all of it."""

import urllib.request
from datetime import UTC, datetime, timedelta

import pytest
from ical.calendar_stream import IcsCalendarStream

from tests.stories.moved import Both, House, begins, set_weekly
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.someone import Someone
from tests.stories.test_the_meeting import open_menu

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MARCH = datetime(2027, 3, 1, 9, tzinfo=UTC)  # a Monday; clocks change on the 28th in Vienna, on the 14th in New York


def test_a_spring_of_two(moved: House) -> None:
    both = ana, tomas = moved.begin(MARCH)
    set_weekly(ana, moved, MARCH + timedelta(days=1), "10:00")
    begins(ana, *(f"2027-03-{day:02}T09:00" for day in (2, 9, 16, 23)), "2027-03-30T08:00")
    move_the_first(moved, both)
    skip_the_second_together(moved, both)
    be_away_over_the_third(moved, both)
    change_from_a_day_on(moved, both)
    travel(moved, ana, tomas)


def move_the_first(moved: House, both: Both) -> None:
    ana, tomas = both
    ana.visit(moved.path("table"))
    open_menu(ana, "Move it to another time")
    ana.write("Day", "2027-03-03").write("Begins at", "14:00").press("Move it").sees("two o’clock").saved()
    tomas.visit(moved.path("rhythm")).sees("moved").sees_not("Two times for one meeting")
    begins(tomas, "2027-03-03T13:00", "2027-03-09T09:00")


def skip_the_second_together(moved: House, both: Both) -> None:
    ana, tomas = both
    moved.at(datetime(2027, 3, 8, 9, tzinfo=UTC), *both)
    ana.visit(moved.path("table"))
    open_menu(ana, "Ask to skip it")
    ana.sees("It takes Tomas’s yes too.").saved()
    tomas.visit(moved.path("table")).sees("Ana would skip this one.").press("Skip it").sees_not("would skip").saved()
    tomas.visit(moved.path("rhythm")).sees("What is planned")
    begins(tomas, "2027-03-16T09:00", "2027-03-23T09:00")


def be_away_over_the_third(moved: House, both: Both) -> None:
    ana, tomas = both
    tomas.visit("/settings").write("First day away", "2027-03-15").write("Last day away", "2027-03-19")
    tomas.press("I am away then").sees("I am here after all")
    ana.visit(moved.path("rhythm")).sees("Tomas is away")
    begins(ana, "2027-03-23T09:00", "2027-03-30T08:00")


def change_from_a_day_on(moved: House, both: Both) -> None:
    ana, _ = both
    ana.tap("Every two weeks, 60 minutes").write("From which day on?", "2027-04-01").press("Set this rhythm")
    ana.sees("Every two weeks on").saved()
    then = ["2027-03-23T09:00", "2027-03-30T08:00", "2027-04-01T08:00", "2027-04-15T08:00"]
    for someone in both:
        someone.visit(moved.path("rhythm")).sees("Every two weeks on").sees_not("Two times for one meeting")
        begins(someone, *then)
        assert wrong_with(settled(someone.page)) + too_wide(someone.page) == []


def travel(moved: House, ana: Someone, tomas: Someone) -> None:
    """In New York, in the week in which one clock has changed and the other has not; then both have."""
    assert read(feed_of(tomas))[:2] == ["2027-03-23T09:00", "2027-03-30T08:00"]
    there = moved.opens(moved.url, tomas.person, timezone_id="America/New_York")
    moved.at(datetime(2027, 3, 22, 14, tzinfo=UTC), ana, there)
    there.visit(moved.path("rhythm")).unlock_here().sees("ten o’clock for Ana")
    begins(there, "2027-03-23T09:00", "2027-03-30T08:00")
    # Five o'clock on the 23rd, when New York is ahead of Vienna's change; four on the 30th.
    rows = there.page.locator("#coming [data-row]").all_inner_texts()
    assert ["5:00" in rows[0], "4:00" in rows[1]] == [True, True]
    ana.visit(moved.path("rhythm")).sees("for Tomas")


def feed_of(someone: Someone) -> str:
    """Let somebody make an address for their calendar."""
    someone.visit("/settings").press("Make an address").sees("It is shown this once.")
    return someone.page.locator("#calendar .link-to-send__link").inner_text().split()[-1]


def read(address: str) -> list[str]:
    """Read a feed with another library than the one that wrote it: when what is to come begins, in UTC."""
    events = IcsCalendarStream.calendar_from_ics(urllib.request.urlopen(address).read().decode()).events
    assert {event.summary for event in events} == {"1on1"}
    assert {event.description or "" for event in events} == {""}
    begins = sorted(f"{event.dtstart.astimezone(UTC):%Y-%m-%dT%H:%M}" for event in events)
    return [begin for begin in begins if begin > "2027-03-08"]

"""Weeks go by: the clocks of the server and of both browsers are moved, and the two are told in time what they should be."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.cast import new_id
from tests.ground.running import Running, start
from tests.stories.conftest import Opens
from tests.stories.people import Person, Two, arrive, pair_up
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
MONDAY = datetime(2027, 1, 4, 9, tzinfo=UTC)
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


@dataclass
class House:
    """A server whose clock is moved by writing a moment into a file."""

    url: str
    moment: Path
    otto: Person
    opens: Opens
    two: Two | None = None

    def at(self, moment: datetime, *people: Someone) -> None:
        written = self.moment.with_suffix(".new")
        written.write_text(moment.isoformat(), encoding="ascii")
        written.replace(self.moment)  # as a whole: the server may be reading it
        for someone in people:
            someone.page.clock.set_fixed_time(moment)

    def begin(self, moment: datetime, **theirs: Any) -> Both:
        """Return an Ana and a Tomas who have just come together; `theirs` is said of the browser of Tomas."""
        self.at(moment)
        self.two = Two(ana := arrive(self.url, "Ana", self.otto), tomas := arrive(self.url, "Tomas", self.otto), "")
        self.two.pair = pair_up(ana, tomas)
        both = self.opens(self.url, ana), self.opens(self.url, tomas, **theirs)
        for someone in both:
            someone.page.clock.set_fixed_time(moment)
            someone.visit(self.two.path()).unlock().sees_heading("The table")
        return both

    def path(self, room: str) -> str:
        assert self.two
        return self.two.path(room)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Running]:
    """One for each story: of a clock that goes back to the begin of another story people would be counted as too fast."""
    moment = tmp_path / "moment"
    moment.write_text(MONDAY.isoformat(), encoding="ascii")
    environ = {"ALCOVE_PROXIES": "1", "ALCOVE_TEST_MOMENT": str(moment)}
    with start(tmp_path / "house", program="tests.ground.moved", **environ) as running:
        yield running


@pytest.fixture
def house(server: Running, opens: Opens) -> House:
    """Return it with its first person; browsers close before it does."""
    return House(server.url, server.data.parent / "moment", arrive(server.url, "Otto"), opens)


def set_weekly(someone: Someone, house: House, first: datetime, clock: str) -> None:
    someone.visit(house.path("rhythm")).write("From which day on?", f"{first:%Y-%m-%d}").write("Begins at", clock)
    someone.press("Set this rhythm").sees("Every week on", someone.page.locator("#now")).saved()


def planned(someone: Someone) -> Locator:
    return someone.page.locator("#coming [data-row] time")


def starts(someone: Someone, count: int) -> list[str]:
    return [str(planned(someone).nth(at).get_attribute("datetime"))[:16] for at in range(count)]


def hold_one(someone: Someone, house: House, at: datetime) -> None:
    """A meeting that was held, without its page."""
    pair = house.two.pair if house.two else ""
    time = {"startsAt": f"{at:%Y-%m-%dT%H:%M:%SZ}", "minutes": 30, "zone": "Europe/Vienna"}
    meeting = someone.does("planMeeting", pair, time)["id"]
    someone.does("holdMeeting", pair, meeting)
    someone.saved()


def replan(someone: Someone) -> None:
    """What the worker does once an hour, a leave does at once: the days ahead are filled up."""
    assert someone.person
    path = f"/api/me/leaves/{new_id()}"
    someone.person.door.put(path, {"from_on": "2027-12-01", "until_on": "2027-12-01"})
    someone.person.door._ask("DELETE", path, {})


def test_after_twelve_weeks_another_rhythm_is_offered_and_taken_by_one_press(house: House) -> None:
    ana, tomas = house.begin(MONDAY)
    set_weekly(ana, house, MONDAY, "15:00")
    house.at(MONDAY + 12 * WEEK - DAY, ana, tomas)
    ana.visit(house.path("rhythm")).sees("Every week on").sees_not("Twelve weeks in")
    house.at(MONDAY + 12 * WEEK, ana, tomas)
    tomas.visit(house.path("table")).sees("Twelve weeks in: every two weeks from now on")
    ana.visit(house.path("rhythm")).sees("Twelve weeks in: every two weeks, and an hour each time?")
    ana.press("Set this rhythm").sees("Every two weeks on", ana.page.locator("#now"))
    tomas.visit(house.path("rhythm")).sees("for 60 minutes", tomas.page.locator("#now")).sees_not("Twelve weeks in")


def test_the_hour_holds_while_the_clocks_of_both_change_on_different_days(house: House) -> None:
    """In 2027 New York changes on 14 March, Vienna on 28 March."""
    ana, tomas = house.begin(datetime(2027, 3, 8, 9, tzinfo=UTC), timezone_id="America/New_York")
    for someone in (ana, tomas):
        someone.visit(house.path("rhythm")).sees_heading("Your rhythm")
    set_weekly(ana, house, datetime(2027, 3, 9, tzinfo=UTC), "15:00")
    expected = ["2027-03-09T14:00", "2027-03-16T14:00", "2027-03-23T14:00", "2027-03-30T13:00"]
    for someone in (ana, tomas):
        someone.reload().sees("What is planned")
        expect(planned(someone)).to_have_count(13)
        assert starts(someone, 4) == expected
    there = [row.split(",")[-1].strip() for row in planned(tomas).all_inner_texts()[:4]]
    assert [there[1], there[3]] == [there[2], there[0]] != [there[0], there[1]]
    house.at(datetime(2027, 3, 29, 9, tzinfo=UTC), ana, tomas)
    ana.reload().sees("tomorrow")
    assert starts(ana, 2) == ["2027-03-30T13:00", "2027-04-06T13:00"]


def test_31_days_without_a_meeting_are_said_to_both(house: House) -> None:
    both = house.begin(MONDAY)
    hold_one(both[0], house, MONDAY)
    house.at(MONDAY + 31 * DAY, *both)
    for someone in both:
        someone.visit(house.path("rhythm")).sees("Your rhythm").sees_not("days ago.")
    house.at(MONDAY + 32 * DAY, *both)
    for someone, name in zip(both, ("Tomas", "Ana"), strict=True):
        someone.visit(house.path("table")).sees("32 days ago")
        someone.visit(house.path("rhythm")).sees(f"You and {name} last met 32 days ago.")


def test_after_a_quarter_comes_the_long_view_and_both_are_told_in_the_week_before(house: House) -> None:
    both = ana, tomas = house.begin(MONDAY)
    set_weekly(ana, house, MONDAY + DAY, "10:00")
    marked = ana.page.locator("#coming [data-row]").filter(has=ana.page.locator("a[href$=long-view]"))
    expect(marked).to_have_count(0)
    house.at(MONDAY + 12 * WEEK + 2 * DAY, *both)
    replan(tomas)
    ana.visit(house.path("rhythm")).sees("What is planned")
    expect(marked.locator("time")).to_have_attribute("datetime", "2027-04-06T08:00:00.000Z")
    for someone in both:
        someone.visit("/").sees("time for the long view.").press("Look at it step by step")
        someone.sees_heading("The long view")


def test_after_six_weeks_without_a_word_on_growth_a_line_is_offered_and_can_be_put_aside(house: House) -> None:
    ana, tomas = house.begin(MONDAY)
    ana.lay("Who waters the plants").saved()
    hold_one(ana, house, MONDAY + 20 * DAY)
    house.at(MONDAY + 41 * DAY, ana, tomas)
    tomas.visit(house.path("brief")).sees("For you").sees_not("Six weeks without a word")
    house.at(MONDAY + 42 * DAY, ana, tomas)
    tomas.visit(house.path("brief")).sees("Six weeks without a word on where you are heading.")
    tomas.press("Not this time").sees_not("Six weeks without a word").press("Undo").press("Write a line")
    tomas.write("Where would you like to get to?", "Lead a small team").key("Enter").sees("Only you can read it.")
    tomas.visit(house.path("brief")).sees("For you").sees_not("Six weeks without a word")
    ana.visit(house.path("brief")).sees("Six weeks without a word on where you are heading.")


def test_the_page_says_whom_one_meets_tomorrow_in_ones_hours_and_once_followed_no_more(house: House) -> None:
    ana, tomas = house.begin(MONDAY)
    set_weekly(ana, house, MONDAY + DAY, "10:00")
    tomas.visit("/").sees("You and Ana meet tomorrow").press("Read your brief").sees_heading("Before you meet Ana")
    tomas.visit("/").sees_heading("Your week").sees_not("Read your brief")
    # A week later it is another meeting: said from nine o'clock on, and put away on the spot.
    house.at(MONDAY + WEEK - timedelta(hours=2), tomas)
    tomas.visit("/").sees_heading("Your week").sees_not("Read your brief")
    house.at(MONDAY + WEEK + timedelta(hours=1), tomas)
    tomas.visit("/").sees("You and Ana meet tomorrow").press("Put this away").sees_not("You and Ana meet tomorrow")
    tomas.reload().sees_heading("Your week").sees_not("You and Ana meet tomorrow")


def test_while_one_is_away_the_rhythm_pauses_and_nothing_is_said(house: House) -> None:
    ana, tomas = house.begin(MONDAY)
    set_weekly(ana, house, MONDAY + DAY, "10:00")
    first, last = MONDAY + WEEK, MONDAY + 2 * WEEK - DAY
    tomas.visit("/settings").write("First day away", f"{first:%Y-%m-%d}").write("Last day away", f"{last:%Y-%m-%d}")
    tomas.press("I am away then").sees("I am here after all")
    house.at(first + timedelta(hours=1), ana, tomas)
    tomas.visit("/").sees_heading("Your week").sees_not("You and Ana meet")
    ana.visit(house.path("rhythm")).sees("Tomas is away")
    assert starts(ana, 1) == [f"{MONDAY + 2 * WEEK + DAY:%Y-%m-%d}T09:00"]
    house.at(MONDAY + 2 * WEEK + timedelta(hours=1), ana, tomas)
    tomas.visit("/").sees("You and Ana meet tomorrow")

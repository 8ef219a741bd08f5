"""Weeks go by: the clocks of the server and of both browsers are moved, and the two are told in time what they should be."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.cast import new_id
from tests.stories.moved import MONDAY, House, begins, planned, set_weekly
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


def hold_one(someone: Someone, moved: House, at: datetime) -> None:
    """A meeting that was held, without its page."""
    pair = moved.two.pair if moved.two else ""
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


def test_after_twelve_weeks_another_rhythm_is_offered_and_taken_by_one_press(moved: House) -> None:
    ana, tomas = moved.begin(MONDAY)
    set_weekly(ana, moved, MONDAY, "15:00")
    moved.at(MONDAY + 12 * WEEK - DAY, ana, tomas)
    ana.visit(moved.path("rhythm")).sees("Every week on").sees_not("Twelve weeks in")
    moved.at(MONDAY + 12 * WEEK, ana, tomas)
    tomas.visit(moved.path("table")).sees("Twelve weeks in: every two weeks from now on")
    ana.visit(moved.path("rhythm")).sees("Twelve weeks in: every two weeks, and an hour each time?")
    ana.press("Set this rhythm").sees("Every two weeks on", ana.page.locator("#now"))
    tomas.visit(moved.path("rhythm")).sees("for 60 minutes", tomas.page.locator("#now")).sees_not("Twelve weeks in")


@pytest.mark.provokes("ERR_FAILED")
def test_a_device_knows_by_itself_which_meeting_is_next(moved: House) -> None:
    ana, _ = moved.begin(MONDAY)
    set_weekly(ana, moved, MONDAY + DAY, "15:00")
    ana.visit(moved.path("table")).sees("tomorrow", ana.page.locator(".next__line")).saved()
    for of_the_server in ("**/api/**", "**/live/"):
        ana.page.route(of_the_server, lambda route: route.abort())
    ana.page.clock.set_fixed_time(MONDAY + WEEK)
    ana.reload().sees("tomorrow", ana.page.locator(".next__line"))


def test_the_hour_holds_while_the_clocks_of_both_change_on_different_days(moved: House) -> None:
    """In 2027 New York changes on 14 March, Vienna on 28 March."""
    ana, tomas = moved.begin(datetime(2027, 3, 8, 9, tzinfo=UTC), timezone_id="America/New_York")
    for someone in (ana, tomas):
        someone.visit(moved.path("rhythm")).sees_heading("Your rhythm")
    set_weekly(ana, moved, datetime(2027, 3, 9, tzinfo=UTC), "15:00")
    expected = ["2027-03-09T14:00", "2027-03-16T14:00", "2027-03-23T14:00", "2027-03-30T13:00"]
    for someone in (ana, tomas):
        someone.reload().sees("What is planned")
        expect(planned(someone)).to_have_count(13)
        begins(someone, *expected)
    there = [row.split(",")[-1].strip() for row in planned(tomas).all_inner_texts()[:4]]
    assert [there[1], there[3]] == [there[2], there[0]] != [there[0], there[1]]
    moved.at(datetime(2027, 3, 29, 9, tzinfo=UTC), ana, tomas)
    ana.reload().sees("tomorrow")
    begins(ana, "2027-03-30T13:00", "2027-04-06T13:00")


def test_31_days_without_a_meeting_are_said_to_both(moved: House) -> None:
    both = moved.begin(MONDAY)
    hold_one(both[0], moved, MONDAY)
    moved.at(MONDAY + 31 * DAY, *both)
    for someone in both:
        someone.visit(moved.path("rhythm")).sees("Your rhythm").sees_not("days ago.")
    moved.at(MONDAY + 32 * DAY, *both)
    for someone, name in zip(both, ("Tomas", "Ana"), strict=True):
        someone.visit(moved.path("table")).sees("32 days ago")
        someone.visit(moved.path("rhythm")).sees(f"You and {name} last met 32 days ago.")


def test_after_a_quarter_comes_the_long_view_and_both_are_told_in_the_week_before(moved: House) -> None:
    both = ana, tomas = moved.begin(MONDAY)
    set_weekly(ana, moved, MONDAY + DAY, "10:00")
    marked = ana.page.locator("#coming [data-row]").filter(has=ana.page.locator("a[href$=long-view]"))
    expect(marked).to_have_count(0)
    moved.at(MONDAY + 12 * WEEK + 2 * DAY, *both)
    replan(tomas)
    ana.visit(moved.path("rhythm")).sees("What is planned")
    expect(marked.locator("time")).to_have_attribute("datetime", "2027-04-06T08:00:00.000Z")
    for someone in both:
        someone.visit("/").sees("time for the long view.").press("Look at it step by step")
        someone.sees_heading("The long view")


def test_after_six_weeks_without_a_word_on_growth_a_line_is_offered_and_can_be_put_aside(moved: House) -> None:
    ana, tomas = moved.begin(MONDAY)
    ana.lay("Who waters the plants").saved()
    hold_one(ana, moved, MONDAY + 20 * DAY)
    moved.at(MONDAY + 41 * DAY, ana, tomas)
    tomas.visit(moved.path("brief")).sees("For you").sees_not("Six weeks without a word")
    moved.at(MONDAY + 42 * DAY, ana, tomas)
    tomas.visit(moved.path("brief")).sees("Six weeks without a word on where you are heading.")
    tomas.press("Not this time").sees_not("Six weeks without a word").press("Undo").press("Write a line")
    tomas.write("Where would you like to get to?", "Lead a small team").key("Enter").sees("Only you can read it.")
    tomas.visit(moved.path("brief")).sees("For you").sees_not("Six weeks without a word")
    ana.visit(moved.path("brief")).sees("Six weeks without a word on where you are heading.")


def test_the_page_says_whom_one_meets_tomorrow_in_ones_hours_and_once_followed_no_more(moved: House) -> None:
    ana, tomas = moved.begin(MONDAY)
    set_weekly(ana, moved, MONDAY + DAY, "10:00")
    tomas.visit("/").sees("You and Ana meet tomorrow").press("Read your brief").sees_heading("Before you meet Ana")
    tomas.visit("/").sees_heading("Your week").sees_not("Read your brief")
    # A week later it is another meeting: said from nine o'clock on, and put away on the spot.
    moved.at(MONDAY + WEEK - timedelta(hours=2), tomas)
    tomas.visit("/").sees_heading("Your week").sees_not("Read your brief")
    moved.at(MONDAY + WEEK + timedelta(hours=1), tomas)
    tomas.visit("/").sees("You and Ana meet tomorrow").press("Put this away").sees_not("You and Ana meet tomorrow")
    tomas.reload().sees_heading("Your week").sees_not("You and Ana meet tomorrow")


def test_while_one_is_away_the_rhythm_pauses_and_nothing_is_said(moved: House) -> None:
    ana, tomas = moved.begin(MONDAY)
    set_weekly(ana, moved, MONDAY + DAY, "10:00")
    first, last = MONDAY + WEEK, MONDAY + 2 * WEEK - DAY
    tomas.visit("/settings").write("First day away", f"{first:%Y-%m-%d}").write("Last day away", f"{last:%Y-%m-%d}")
    tomas.press("I am away then").sees("I am here after all")
    moved.at(first + timedelta(hours=1), ana, tomas)
    tomas.visit("/").sees_heading("Your week").sees_not("You and Ana meet")
    ana.visit(moved.path("rhythm")).sees("Tomas is away")
    begins(ana, f"{MONDAY + 2 * WEEK + DAY:%Y-%m-%d}T09:00")
    moved.at(MONDAY + 2 * WEEK + timedelta(hours=1), ana, tomas)
    tomas.visit("/").sees("You and Ana meet tomorrow")

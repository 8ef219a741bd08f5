"""What spans all alcoves: the week in the order of meetings, the promises over two of them. On a told year."""

import pytest
from playwright.sync_api import Locator, expect

from tests.stories.conftest import Demo, Opens
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def test_the_week_stands_in_the_order_of_the_next_meetings(demo: Demo, opens: Opens) -> None:
    ana = opens(demo.url, demo.people["Ana"]).visit("/")
    ana.unlock().sees_heading("Your week")
    meetings = ana.page.locator(".week__day .week__when time")
    expect(ana.page.locator(".week__meeting time")).to_have_count(2)
    times = [meeting.get_attribute("datetime") or "" for meeting in meetings.all()]
    assert times == sorted(times)
    for name in ("Tomas", "Mira"):
        ana.sees(f"You and {name}")


def test_a_meeting_is_moved_by_one_tap_and_back_by_another(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.plan()
    here = at_home(ana, two)
    before = when(here)
    here.get_by_role("button", name="Move the meeting with Tomas").click()
    here.get_by_role("group", name="Free for you and Tomas").get_by_role("button").nth(1).click()
    ana.sees("You and Tomas meet").sees("instead.").hold()
    expect(clock_of(here)).not_to_have_attribute("datetime", before)
    tomas.visit(two.path()).sees("for 30 minutes.").sees_not("Two times for one meeting")
    ana.press("Undo")
    expect(clock_of(here)).to_have_attribute("datetime", before)


def test_by_keyboard_alone(both: Both, two: Two) -> None:
    ana, _ = both
    ana.plan()
    here = at_home(ana, two)
    before, name, first = when(here), here.locator(".week__name"), here.locator(".week__times button").first
    name.focus()
    ana.key("m")
    expect(first).to_be_focused()
    ana.key("Escape")
    expect(name).to_be_focused()
    ana.key("m")
    expect(first).to_be_focused()
    ana.key("Tab", "Enter").sees("instead.")
    expect(clock_of(here)).not_to_have_attribute("datetime", before)
    expect(name).to_be_focused()


def test_what_i_prepared_stands_there_and_what_the_other_prepared_does_not(both: Both, two: Two) -> None:
    ana, tomas = both
    tomas.visit(two.path()).lay("The rota").lay("A course in May")
    ana.visit(two.path()).sees("The rota").lay("Spring")
    expect(at_home(ana.saved(), two).locator(".week__prepared")).to_have_text(
        "Prepared by you: a topic", use_inner_text=True
    )
    expect(at_home(tomas.saved(), two).locator(".week__prepared")).to_have_text(
        "Prepared by you: 2 topics", use_inner_text=True
    )


def test_where_no_hour_is_free_for_both_one_chooses_oneself(both: Both, two: Two) -> None:
    ana, _ = both
    ana.plan()
    ana.page.route("**/slots?*", lambda route: route.fulfill(json={"slots": []}))
    here = at_home(ana, two)
    here.get_by_role("button", name="Move the meeting with Tomas").click()
    ana.sees("No hour of the coming two weeks is free").press("Move it")
    expect(ana.page.locator(".week__plan")).to_have_count(0)


def at_home(someone: Someone, two: Two) -> Locator:
    """Go to the first page; return this alcove on it: whoever sat at this desk before had others."""
    someone.visit("/").sees_heading("Your week")
    return someone.page.locator(".week__alcove").filter(has=someone.page.locator(f"#alcove-{two.pair}"))


def clock_of(here: Locator) -> Locator:
    return here.locator(".week__meeting time")


def when(here: Locator) -> str:
    return clock_of(here).get_attribute("datetime") or ""


def test_promises_of_two_alcoves_stand_in_one_list(demo: Demo, opens: Opens) -> None:
    ana = opens(demo.url, demo.people["Ana"]).visit("/promises")
    ana.unlock().sees_heading("Promises")
    for name in ("Tomas", "Mira"):
        ana.sees(f"You and {name}", ana.page.locator("main"))
    mine = ana.page.get_by_role("region", name="Yours").locator("[data-row]")
    ana.whole()
    before = mine.count()
    assert before > 0
    words = mine.first.locator(".row__words").inner_text()
    ana.press("Kept", mine.first).sees("A promise is kept.").hold()
    expect(mine).to_have_count(before - 1)
    ana.press("Undo")
    expect(mine).to_have_count(before)
    ana.sees(words)


def test_a_year_is_told_and_found_again(demo: Demo, opens: Opens) -> None:
    tomas = opens(demo.url, demo.people["Tomas"]).visit(f"/alcove/{demo.pair('Ana', 'Tomas')}/story")
    tomas.unlock().sees_heading("The story of you and Ana")
    expect(tomas.page.locator(".story__meeting").nth(10)).to_be_attached()

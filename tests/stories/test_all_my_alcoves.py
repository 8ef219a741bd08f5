"""What spans all alcoves: the week in the order of meetings, the promises over two of them. On a told year."""

import pytest
from playwright.sync_api import expect

from tests.stories.conftest import Demo, Opens

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_the_week_stands_in_the_order_of_the_next_meetings(demo: Demo, opens: Opens) -> None:
    ana = opens(demo.url, demo.people["Ana"]).visit("/")
    ana.unlock().sees_heading("Your week")
    meetings = ana.page.locator(".week__meeting time")
    expect(meetings).to_have_count(2)
    times = [meeting.get_attribute("datetime") or "" for meeting in meetings.all()]
    assert times == sorted(times)
    for name in ("Tomas", "Mira"):
        ana.sees(f"You and {name}")


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

"""When somebody works and is away, which letters they want, and their calendar: in the settings, and by one press of a letter."""

import re
import urllib.request

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def test_hours_are_kept_and_what_cannot_be_is_said(both: Both) -> None:
    ana, _ = both
    ana.visit("/settings").tap("Friday").write("Until", "08:00").press("Keep these hours")
    ana.sees("Your day ends after it begins: choose a later end.")
    ana.write("Until", "15:30").press("Keep these hours").sees("Your hours are kept.")
    ana.reload()
    expect(ana.page.get_by_label("Until", exact=True)).to_have_value("15:30")
    expect(ana.page.locator("label.chip", has_text="Friday").locator("input")).not_to_be_checked()


def test_a_leave_pauses_the_rhythm_for_both_and_is_taken_back(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.visit(two.path("rhythm")).press("Set this rhythm").sees("Every week on")
    expect(ana.page.locator("#coming [data-row]")).to_have_count(12)
    first = ana.page.locator("#coming time").nth(1).get_attribute("datetime") or ""
    tomas.visit("/settings").write("First day away", first[:10]).write("Last day away", first[:10])
    tomas.press("I am away then").sees("I am here after all")
    ana.sees("Tomas is away")
    expect(ana.page.locator("#coming [data-row]")).to_have_count(11)
    tomas.press("I am here after all").sees("You are here, as far as Alcove knows.")
    expect(ana.page.locator("#coming [data-row]")).to_have_count(12)


def test_letters_are_switched_off_one_by_one_and_all_at_once(both: Both) -> None:
    ana, _ = both
    ana.visit("/settings").sees("This Alcove sends no mail yet.")
    ana.page.get_by_label("A meeting was moved").uncheck()
    ana.reload()
    expect(ana.page.get_by_label("A meeting was moved")).not_to_be_checked()
    ana.page.get_by_label("Letters at all").uncheck()
    expect(ana.page.get_by_label("You meet tomorrow")).to_be_visible()  # the page tells it, too
    ana.page.get_by_label("Tell me on the page").uncheck()
    expect(ana.page.get_by_label("You meet tomorrow")).to_have_count(0)
    ana.page.get_by_label("Letters at all").check()
    ana.page.get_by_label("Tell me on the page").check()
    ana.page.get_by_label("A meeting was moved").check()


def test_an_address_for_a_calendar_is_made_and_revoked(both: Both, two: Two) -> None:
    ana, _ = both
    ana.plan()
    ana.visit("/settings").press("Make an address").sees("It is shown this once.")
    address = ana.page.locator("#calendar .link-to-send__link").inner_text().split()[-1]
    assert re.search(r"/api/calendar/[\w-]{43}\.ics$", address)
    assert b"SUMMARY:1on1\r\n" in urllib.request.urlopen(address).read()
    ana.press("Revoke it").sees("There is no address for your calendar yet.")


@pytest.mark.provokes("404")
def test_a_letter_leads_to_one_press_without_signing_in(house: Running, opens: Opens) -> None:
    stranger = opens(house.url)
    stranger.visit("/stop/somebody:else").sees_heading("No more letters?").press("No more letters")
    stranger.sees("This address is not a whole one.")


def test_that_letters_come_back_is_said_where_one_is_and_put_away_it_is_said_no_more(both: Both) -> None:
    ana, _ = both
    told = {"nudge": None, "returned": {"at": "2026-11-20T08:00:00Z"}}
    ana.page.route("**/api/me/told", lambda route: route.fulfill(json=told))
    ana.visit("/").sees("Letters to you have come back since")
    assert wrong_with(settled(ana.page)) + too_wide(ana.page) == []
    ana.press("Put this away").sees_not("Letters to you come back").reload().sees_heading("Your week")
    ana.sees_not("Letters to you come back")


def test_the_page_says_nothing_to_who_switched_it_off(both: Both) -> None:
    ana, _ = both
    ana.visit("/settings").page.get_by_label("Tell me on the page").uncheck()
    ana.reload()
    expect(ana.page.get_by_label("Tell me on the page")).not_to_be_checked()
    ana.page.get_by_label("Tell me on the page").check()

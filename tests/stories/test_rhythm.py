"""The two meet again and again: set, seen by both clocks, changed, and a server that tells another hour is caught."""

import re

import pytest
from playwright.sync_api import Locator, Route, expect

from tests.ground.running import Running
from tests.stories.conftest import Demo, Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def planned(someone: Someone) -> int:
    return someone.page.locator("#coming [data-row]").count()


def now(someone: Someone) -> Locator:
    """What holds; the form below says nearly the same of what it would set."""
    return someone.page.locator("#now")


def set_weekly(someone: Someone, two: Two) -> None:
    someone.visit(two.path("rhythm")).sees_heading("Your rhythm").write("Begins at", "10:00").press("Set this rhythm")
    someone.sees("Every week on", now(someone))


def test_a_quarter_is_planned_by_one_press_and_both_see_it(both: Both, two: Two) -> None:
    ana, tomas = both
    tomas.visit(two.path("rhythm")).sees("You and Ana plan each meeting by hand.")
    set_weekly(ana, two)
    expect(ana.page.locator("#coming [data-row]")).to_have_count(12)
    tomas.sees("Every week on", now(tomas))
    expect(tomas.page.locator("#coming [data-row]")).to_have_count(12)
    tomas.visit(two.path()).sees("for 30 minutes.").sees_not("Two times for one meeting")


def test_changed_from_a_day_on_and_ended_with_a_way_back(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.plan()
    set_weekly(ana, two)
    ana.tap("Every two weeks, 60 minutes").press("Set this rhythm").sees("Every two weeks on", now(ana))
    tomas.visit(two.path()).sees("for 60 minutes.").sees_not("Two times for one meeting")
    ana.press("Plan by hand from now on").sees("The next meeting stays, later ones are gone.")
    expect(ana.page.locator("#coming [data-row]")).to_have_count(1)
    ana.press("Undo").sees("Every two weeks on", now(ana))


def test_what_cannot_be_is_said_at_its_field_and_nothing_is_lost(both: Both, two: Two) -> None:
    ana, _ = both
    ana.visit(two.path("rhythm")).tap("Another rhythm").write("Minutes", "3").write("Begins at", "09:45")
    ana.press("Set this rhythm").sees("A meeting takes 5 to 240 minutes.")
    expect(ana.page.get_by_label("Begins at")).to_have_value("09:45")
    ana.write("Minutes", "45").press("Set this rhythm").sees("9:45 in Vienna")


@pytest.mark.provokes("away")
def test_where_the_server_is_away_what_was_chosen_stays_and_is_set_by_the_next_press(both: Both, two: Two) -> None:
    ana, _ = both
    ana.visit(two.path("rhythm")).write("Begins at", "13:15")
    ana.page.route("**/api/pairs/*/rhythm", lambda route: route.abort())
    ana.press("Set this rhythm").sees("The server does not answer.")
    expect(ana.page.get_by_label("Begins at")).to_have_value("13:15")
    ana.page.unroute_all()
    ana.press("Set this rhythm").sees("13:15 in Vienna", now(ana))


def test_a_server_that_tells_another_hour_is_caught_by_the_sealed_rhythm(both: Both, two: Two) -> None:
    ana, tomas = both
    set_weekly(ana, two)
    ana.saved()

    def an_hour_later(route: Route) -> None:
        answer = route.fetch()
        told = answer.json()
        for meeting in told:
            hour = (int(meeting["starts_at"][11:13]) + 1) % 24
            meeting["starts_at"] = f"{meeting['starts_at'][:11]}{hour:02}{meeting['starts_at'][13:]}"
        route.fulfill(response=answer, json=told)

    tomas.page.route("**/meetings", an_hour_later)
    tomas.page.route("**/meetings/next", an_hour_later)
    tomas.visit(two.path()).reload().sees("Two times for one meeting").sees("The two of you sealed")
    tomas.page.unroute_all()
    tomas.visit("/")


def test_whoever_is_elsewhere_sees_both_clocks(house: Running, strangers: Two, opens: Opens) -> None:
    ana = opens(house.url, strangers.ana)
    tomas = opens(house.url, strangers.tomas, timezone_id="America/New_York")
    for someone in (ana, tomas):
        someone.visit(strangers.path("rhythm")).unlock_here().sees_heading("Your rhythm")
    set_weekly(ana, strangers)
    tomas.reload().sees("in Vienna").sees("for Ana")
    ana.reload().sees("for Tomas")


def test_what_is_tapped_while_a_setting_is_under_way_is_not_forgotten(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.visit(two.path("rhythm")).sees_heading("Your rhythm")
    held: list[Route] = []
    ana.page.route(
        "**/rhythm", lambda route: held.append(route) if route.request.method == "PUT" else route.continue_()
    )
    ana.press("Set this rhythm")
    while not held:
        ana.page.wait_for_timeout(20)
    ana.tap("Another rhythm").write("Minutes", "45").write("Begins at", "14:15")
    held[0].continue_()
    ana.sees("Every week on", now(ana))
    expect(ana.page.get_by_label("Minutes", exact=True)).to_have_value("45")
    expect(ana.page.get_by_label("Begins at")).to_have_value("14:15")
    # Nor what is being chosen while the other sets one.
    tomas.visit(two.path("rhythm")).write("Begins at", "11:15").press("Set this rhythm")
    ana.sees("11:15 in Vienna", now(ana))
    expect(ana.page.get_by_label("Minutes", exact=True)).to_have_value("45")


def test_who_chooses_nothing_begins_with_what_holds(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.visit(two.path("rhythm")).sees_heading("Your rhythm")
    tomas.visit(two.path("rhythm")).tap("Every two weeks, 60 minutes").write("Begins at", "16:30").press(
        "Set this rhythm"
    )
    ana.sees("Every two weeks on", now(ana))
    expect(ana.page.get_by_label("Begins at")).to_have_value("16:30")


def gone(route: Route) -> None:
    """A server whose list of zones has lost that of the rhythm, and tells one of the other that no browser knows."""
    answer = route.fetch()
    told = answer.json()
    for one in told["rhythms"]:
        one["zone"] = "Europe/Atlantis"
    zones = dict.fromkeys(told["zones"], "Europe/Atlantis")
    route.fulfill(response=answer, json=told | {"zone_gone": True, "zones": zones})


def test_a_zone_that_is_gone_is_said_with_a_way_on_and_nothing_is_lost(both: Both, two: Two) -> None:
    ana, tomas = both
    set_weekly(ana, two)
    tomas.page.route("**/api/pairs/*/rhythm", gone)
    tomas.visit(two.path("rhythm")).sees("The time zone of this rhythm is not known any more")
    expect(tomas.page.locator("#coming [data-row]")).to_have_count(12)
    assert wrong_with(tomas.page) + too_wide(tomas.page) == []
    tomas.page.unroute_all()
    tomas.press("Set this rhythm").sees("in Vienna", now(tomas)).sees_not("is not known any more")
    expect(tomas.page.locator("#coming [data-row]")).to_have_count(12)


def test_how_the_year_went_is_told_to_the_two_as_a_line_and_in_words(demo: Demo, opens: Opens) -> None:
    tomas = opens(demo.url, demo.people["Tomas"])
    tomas.visit(f"/alcove/{demo.pair('Tomas', 'Ana')}/rhythm").unlock_here().sees("This year").sees("held")
    line = tomas.page.locator("#year polyline").first
    expect(line).to_have_attribute("points", re.compile(r"^(\d+,\d+ ?){40,}$"))
    tomas.page.get_by_text("The same in words").click()
    expect(tomas.page.locator("#year li").nth(20)).to_be_attached()
    assert wrong_with(settled(tomas.page)) + too_wide(tomas.page) == []

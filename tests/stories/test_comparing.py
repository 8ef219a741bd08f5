"""Two people compare four words: the same for both, said by both, and known on every device; or not the same.

Who is verified stays so in a next alcove of the same two, so each story has people of its own.
"""

import re

import pytest
from playwright.sync_api import Route, expect

from tests.ground.running import Running
from tests.patience import SECONDS, until
from tests.stories.conftest import Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
SAME, DIFFER = "They are the same", "They differ"


def begin(both: Both, two: Two) -> None:
    """Both press the button; the words come by themselves."""
    for someone in both:
        someone.visit(two.path("compare")).sees_heading("Compare four words").press("Begin")
    for someone in both:
        someone.sees("Your four words")


def words_of(someone: Someone) -> list[str]:
    return someone.page.get_by_role("list", name="The four words").locator(".words__text").all_inner_texts()


def digits_of(someone: Someone) -> list[str]:
    return someone.page.get_by_role("list", name="The same as digits").get_by_role("listitem").all_inner_texts()


def test_both_confirm_and_every_device_says_so(house: Running, strangers: Two, apart: Both, opens: Opens) -> None:
    ana, tomas = apart
    ana.visit("/").press("Linked by invitation, not yet compared").sees("Linked by invitation, not yet compared.")
    begin(apart, strangers)
    words, digits = words_of(ana), digits_of(ana)
    assert (words, digits) == (words_of(tomas), digits_of(tomas))
    assert len(words) == 4
    assert all(re.fullmatch(r"\d{4}", group) for group in digits)
    assert wrong_with(ana.page) + too_wide(ana.page) == []
    ana.press(SAME).sees("You said that they are the same.")
    expect(ana.page.locator(".compare__now")).to_be_focused()
    ana.sees("Linked by invitation, not yet compared.")
    tomas.press(SAME)
    for someone, name in ((tomas, "Ana"), (ana, "Tomas")):
        someone.sees(f"Nobody stands between you and {name}.").sees("Compared by the two of you.")
        someone.reload().sees("Compared by the two of you.")
    assert wrong_with(ana.page) + too_wide(ana.page) == []
    elsewhere = opens(house.url, strangers.tomas)
    elsewhere.visit("/").unlock().sees("Compared by the two of you")
    elsewhere.visit(strangers.path("about")).sees("Compared by the two of you, aloud.")


def test_one_says_they_differ_and_both_learn_what_to_do(strangers: Two, apart: Both) -> None:
    ana, tomas = apart
    begin(apart, strangers)
    ana.press(SAME)
    tomas.press(DIFFER).sees("You said that the words differ")
    ana.sees("For Tomas the words differ")
    for someone in apart:
        someone.sees("Write nothing here that a third person must not read.")
        someone.sees("could not make sure that nobody stands between you").sees(
            "Not yet compared, or not the same when you compared."
        )
    assert wrong_with(tomas.page) + too_wide(tomas.page) == []
    ana.reload().sees("The last try,").sees("The words were not found to be the same.")
    begin(apart, strangers)
    for someone in apart:
        someone.press(SAME)
    for someone in apart:
        someone.sees("Compared by the two of you.").sees_not("could not make sure")


def test_one_leaves_midway_and_the_other_is_told(strangers: Two, apart: Both) -> None:
    ana, tomas = apart
    begin(apart, strangers)
    first = words_of(ana)
    tomas.room("Table")
    ana.sees("This try is over").sees("It says nothing about the keys.")
    begin(apart, strangers)
    assert words_of(ana) == words_of(tomas) != first
    ana.press(SAME).sees("You can leave this page.").visit("/").sees_heading("Your week")
    tomas.press(SAME).sees("Nobody stands between you and Ana.")
    ana.visit(strangers.path("compare")).sees("Compared by the two of you.")


def test_the_page_may_be_left_as_soon_as_it_says_so(strangers: Two, apart: Both) -> None:
    ana, tomas = apart
    begin(apart, strangers)
    on_its_way: list[Route] = []

    def hold(route: Route) -> None:
        on_its_way.append(route)

    ana.page.route("**/comparing/said", hold)
    ana.press(SAME).sees("You said that they are the same.").sees("Stay on this page until it is there.")
    assert until(lambda: ana.page.wait_for_timeout(20) or on_its_way, SECONDS)
    on_its_way[0].continue_()
    ana.sees("You can leave this page.").visit("/").sees_heading("Your week")
    tomas.press(SAME).sees("Nobody stands between you and Ana.")
    ana.visit(strangers.path("compare")).sees("Compared by the two of you.")


@pytest.mark.provokes("ERR_FAILED")
def test_without_live_events_and_by_keyboard(strangers: Two, apart: Both) -> None:
    for someone in apart:
        someone.page.route("**/live/", lambda route: route.abort())
    for someone in apart:
        settled(someone.visit(strangers.path("compare")).page)
        someone.page.get_by_role("button", name="Begin", exact=True).focus()
        someone.key("Enter")
    for someone in apart:
        expect(someone.page.get_by_role("heading", name="Your four words")).to_be_focused()
        someone.key("Tab")
        assert someone.focused() == SAME
        someone.key("Enter")
    for someone in apart:
        someone.sees("Compared by the two of you.")

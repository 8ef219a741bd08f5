"""Rooms come into sight with time or with use; all of them can be entered from the first day."""

from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import expect

from tests.stories.conftest import Demo, Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def in_the_row(someone: Someone) -> list[str]:
    """Return the rooms that stand in sight, in their order."""
    return someone.page.locator(".nav__list--rooms > li > a.nav__link").all_text_contents()


def test_what_is_not_offered_yet_stands_under_more_and_answers_its_key(both: Both) -> None:
    ana, tomas = both
    assert in_the_row(tomas) == ["Table", "Brief", "Meeting", "Story", "Questions"]
    tomas.key("g", "g").sees("Where you and Ana want to get to")
    assert "Growth" in in_the_row(tomas)
    tomas.room("Table").sees_heading("The table")
    assert "Growth" not in in_the_row(tomas)
    tomas.press("More").sees("Feedback").sees("Pulse").sees("About").press("Growth")
    tomas.write("Where would you like to get to?", "Lead a small team").key("Enter").sees("Only you can read it.")
    tomas.room("Table").sees_heading("The table")
    assert "Growth" in in_the_row(tomas)
    expect(ana.page.locator(".nav__list--rooms > li > a.nav__link")).to_have_count(5)


def at_the_table(demo: Demo, someone: Someone, *names: str) -> Someone:
    return someone.visit(f"/alcove/{demo.pair(*names)}/table")


def test_a_pulse_is_offered_by_ones_own_last_answers_alone_and_can_be_put_aside(demo: Demo, opens: Opens) -> None:
    ana, mira = opens(demo.url, demo.people["Ana"]), opens(demo.url, demo.people["Mira"])
    at_the_table(demo, ana, "Ana", "Mira").unlock()
    at_the_table(demo, mira, "Ana", "Mira").unlock()
    # Mira answered four weeks ago, Ana a quarter ago. Neither page says anything about the other.
    ana.press("A quarter has passed: the pulse waits in the brief").sees("Once a quarter")
    mira.sees_heading("The table").sees_not("A quarter has passed").room("Brief").sees("For you").sees_not(
        "Once a quarter"
    )
    assert wrong_with(settled(ana.page)) + too_wide(ana.page) == []
    ana.press("Not this time").sees("Put aside for this meeting.").sees_not("Once a quarter").press("Undo")
    ana.press("Answer it").sees_heading("Pulse")


def test_the_long_view_is_offered_to_both_a_quarter_after_the_last(demo: Demo, opens: Opens) -> None:
    both = opens(demo.url, demo.people["Ana"]), opens(demo.url, demo.people["Tomas"])
    for someone in both:
        at_the_table(demo, someone, "Ana", "Tomas").unlock()
        someone.sees_heading("The table").sees_not("A quarter has passed")
        someone.page.clock.set_fixed_time(datetime.now(UTC) + timedelta(days=16))
        someone.reload().press("A quarter has passed: the long view waits in the brief").sees(
            "It is offered to you both."
        )
    ana, tomas = both
    assert wrong_with(settled(ana.page)) + too_wide(ana.page) == []
    # Whoever puts it aside does so for themself.
    ana.press("Not this time").sees_not("Once a quarter")
    at_the_table(demo, ana, "Ana", "Tomas").sees_heading("The table").sees_not("A quarter has passed")
    tomas.reload().press("Look at it step by step").sees_heading("The long view")

"""Rooms come into sight with time or with use; all of them can be entered from the first day."""

import pytest
from playwright.sync_api import expect

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

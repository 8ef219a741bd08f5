"""Wins and lessons: five seconds from anywhere, noticed once, told again when the two meet, taken along by their author."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def note(someone: Someone, words: str, *taps: str) -> Someone:
    """Note a win by w, the words, Enter."""
    settled(someone.page).locator("h1").click()
    someone.key("w").type(words)
    for tap in taps:
        someone.tap(tap, someone.page.get_by_role("dialog"))
    if taps:
        return someone.press("Keep it")
    return someone.key("Enter")


def test_a_win_takes_three_acts_from_anywhere_and_the_other_notices_it_once(both: Both, two: Two) -> None:
    ana, tomas = both
    before = tomas.acts
    note(tomas, "The planning round took half an hour").sees("Kept. Ana can read it.")
    assert tomas.acts - before == 3
    expect(tomas.page.get_by_role("dialog")).to_have_count(0)

    theirs = ana.visit(two.path("progress")).sees("The planning round took half an hour").topic("The planning round")
    expect(theirs.get_by_role("button", name="Change")).to_have_count(0)
    ana.press("Noticed", theirs).sees("you noticed", theirs)
    expect(theirs.get_by_role("button", name="Noticed")).to_have_count(0)
    expect(theirs.get_by_role("button", name="With a sentence")).to_have_count(0)
    tomas.visit(two.path("progress")).sees("Ana noticed", tomas.topic("The planning round"))


def test_more_is_said_by_taps_and_what_is_mine_stays_mine(both: Both, two: Two) -> None:
    ana, tomas = both
    note(tomas, "I promised a date too early", "Only me", "A lesson").sees("Kept. Only you can read it.")
    tomas.press("Say more").press("What it taught", tomas.page.get_by_role("dialog")).type(
        "A date is of several people"
    )
    tomas.key("Enter").sees("A date is of several people").key("Escape").visit(two.path("progress"))
    row = tomas.topic("I promised a date too early")
    tomas.sees("A date is of several people", row).sees("a lesson", row).sees("only you, so far", row)
    ana.visit(two.path("progress")).sees("What went a little better since you last met Tomas?").sees_not(
        "I promised a date"
    )
    tomas.press("Say more", row).press("Share it with Ana", row)
    theirs = ana.sees("I promised a date too early").topic("I promised a date too early")
    ana.press("With a sentence", theirs).type("That took courage").key("Enter")
    tomas.sees("That took courage")
    assert wrong_with(tomas.page) + too_wide(tomas.page) == []


def test_the_next_meeting_begins_with_what_moved_since_the_last(both: Both) -> None:
    ana, tomas = both
    note(tomas, "The new colleague found her way")
    tomas.press("Make a promise").type("Show her the map").key("Enter").press("Kept", tomas.topic("Show her the map"))
    ana.plan().room("Meeting").press("Start the meeting").sees_heading("How we arrive")
    ana.sees("What moved since last time").sees("The new colleague found her way").sees(
        "a promise kept", ana.topic("Show her the map")
    )


def test_what_moved_is_ones_own_and_goes_along_as_a_file(both: Both, tmp_path: Path) -> None:
    ana, tomas = both
    note(ana, "Hers alone")
    note(tomas, "I wrote the plan on one page").saved()
    note(tomas, "I asked too late", "A lesson").saved()
    tomas.key("Escape").visit("/progress").sees_heading("What moved").sees("I wrote the plan on one page")
    tomas.sees_not("Hers alone")
    tomas.page.get_by_text("Take your words along").click()
    tomas.tap("Lessons").sees("From here on it is no longer sealed")
    with tomas.page.expect_download() as waited:
        tomas.press("Save as a file")
    text = Path(waited.value.path()).read_text(encoding="utf-8")
    assert text.startswith("# What moved\n")
    assert "- A step forward: I wrote the plan on one page" in text
    assert "I asked too late" not in text
    assert "Hers alone" not in text
    assert wrong_with(tomas.page) + too_wide(tomas.page) == []

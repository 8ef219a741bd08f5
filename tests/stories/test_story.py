"""The story: what was told, found by its parts, by purpose and by person, each leading to its place."""

import pytest
from playwright.sync_api import Locator, expect

from tests.stories.conftest import Demo, Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


PUT = "async ([pair, kind, words]) => (await import('/b/sync/house.js')).safe(pair).put(kind, words)"


# On a busy machine what was found still stands in the place of the chapters for a moment.
HIDDEN_A_WHILE = """() => {
  const chapters = document.querySelector(".story");
  chapters.style.display = "none";
  setTimeout(() => { chapters.style.display = ""; }, 600);
}"""


def found(someone: Someone) -> Locator:
    return someone.page.get_by_role("list", name="What was found")


def test_a_word_is_found_in_a_compound_marked_and_leads_to_its_place(both: Both, two: Two) -> None:
    ana, tomas = both
    for words in ("Der Anlagenwartungsplan für Köln steht", "Something else went well"):
        tomas.page.evaluate(PUT, [two.pair, "win", words])
    ana.visit(two.path("story")).sees("In between").sees("Something else went well")
    expect(ana.page.get_by_text("Nothing has been told yet")).to_have_count(0)
    settled(ana.page).locator("h1").click()
    ana.saved()
    asked: list[str] = []
    ana.page.on("request", lambda asks: asked.append(f"{asks.method} {asks.url} {asks.post_data or ''}".lower()))
    ana.key("/").type("Wartung koeln").sees("One place")
    # The keys of what has just come may still be asked for.
    heard = [line for line in asked if "/b/" not in line and not line.strip().endswith("/charters")]
    assert heard == [], "no server hears what is looked for"
    expect(found(ana).locator("mark")).to_have_text(["wartung", "Köln"])
    assert wrong_with(ana.page) + too_wide(ana.page) == []
    ana.page.evaluate(HIDDEN_A_WHILE)
    ana.press("Read it where it was said")
    expect(ana.page.locator("[data-record]:focus")).to_contain_text("Der Anlagenwartungsplan")


def test_all_alcoves_are_looked_through_from_anywhere(both: Both, two: Two) -> None:
    ana, tomas = both
    tomas.lay("The quokka stays with us").saved()
    ana.sees("The quokka stays with us").visit("/promises")
    settled(ana.page).locator("h1").click()
    ana.key("/").sees_heading("Search")
    ana.type('"quokka stays"').sees("The quokka stays with us").sees("You and Tomas")
    assert wrong_with(ana.page) + too_wide(ana.page) == []
    ana.press("Read it where it was said").sees_heading("The table")


def test_the_told_year_is_chosen_by_purpose_and_person(demo: Demo, opens: Opens) -> None:
    ana = opens(demo.url, demo.people["Ana"])
    ana.visit(f"/alcove/{demo.pair('Ana', 'Tomas')}/story").unlock()
    settled(ana.page).get_by_label("Purpose").select_option("Progress")
    ana.page.get_by_label("Kind").select_option("promise")
    ana.page.get_by_label("From", exact=True).select_option("Tomas")
    voices = found(ana).locator("li.voice")
    expect(voices.locator(".voice__name").filter(has_text="Ana")).to_have_count(0)
    expect(voices.first).to_be_visible()
    assert {name.strip() for name in voices.locator(".voice__name").all_text_contents()} == {"Tomas"}
    ana.press("Show everything")
    ana.page.get_by_text("Small things caught").click()
    ana.sees("What one of you named while it was small, and what became of it.")
    assert wrong_with(ana.page) + too_wide(ana.page) == []

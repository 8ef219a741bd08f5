"""The brief: one agenda for both, ordered by hand where they like, and a few lines for one pair of eyes."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def seats(someone: Someone) -> list[str]:
    """Return the words of the agenda, from top to bottom."""
    return someone.page.locator(".brief__words").all_text_contents()


def agree(both: Both, wanted: list[str]) -> None:
    for someone in both:
        expect(someone.page.locator(".brief__words")).to_have_text(wanted)


def lay_an_agenda(both: Both) -> None:
    ana, tomas = both
    ana.plan()
    ana.lay("Something about the rota")
    tomas.lay("My first weeks").lay("A course in May")
    for someone in both:
        someone.sees("Something about the rota").sees("A course in May")


def test_both_have_the_same_agenda_and_it_begins_with_the_member(both: Both) -> None:
    lay_an_agenda(both)
    ana, tomas = both
    for someone, other in ((ana, "Tomas"), (tomas, "Ana")):
        someone.room("Brief").sees_heading(f"Before you meet {other}")
    agree(both, ["My first weeks", "A course in May", "Something about the rota"])


def test_the_agenda_is_ordered_by_the_keyboard_and_the_other_sees_it(both: Both) -> None:
    lay_an_agenda(both)
    ana, tomas = both
    for someone in both:
        someone.room("Brief").sees("Something about the rota")
    tomas.key("j")
    expect(tomas.page.locator("[data-seat]").first).to_be_focused()
    tomas.key("Alt+ArrowDown")
    agree(both, ["A course in May", "My first weeks", "Something about the rota"])
    tomas.key("Alt+ArrowDown")
    agree(both, ["A course in May", "Something about the rota", "My first weeks"])
    ana.press("Order it by the rules again")
    agree(both, ["My first weeks", "A course in May", "Something about the rota"])


def test_the_lines_for_oneself_are_seen_by_nobody_else(both: Both) -> None:
    lay_an_agenda(both)
    ana, tomas = both
    tomas.press("Make a promise").tap("By the next meeting").write("What is promised?", "Read the handbook").key(
        "Enter"
    )
    row = tomas.topic("My first weeks")
    tomas.press("More about this topic", row).tap("Talk first", row)
    for someone in both:
        someone.room("Brief").sees("Something about the rota")
    expect(ana.page.locator(".brief__mine")).to_contain_text(re.compile("Talk first.*My first weeks"))
    expect(ana.page.locator(".brief__mine")).to_contain_text(re.compile("Tomas promised.*Read the handbook"))
    expect(tomas.page.locator(".brief__mine")).to_contain_text(re.compile("You promised.*Read the handbook"))
    expect(tomas.page.locator(".brief__mine")).not_to_contain_text("Talk first")


def test_without_a_topic_the_brief_asks_a_question(both: Both, two: Two) -> None:
    ana, _ = both
    ana.visit(two.path("brief")).sees("Nothing is on the table yet. What would you like to hear from Tomas?")
    ana.sees("Your first meeting")


def test_the_brief_prints_as_one_calm_page(both: Both) -> None:
    lay_an_agenda(both)
    ana, _ = both
    ana.room("Brief").sees("Something about the rota")
    assert pages(ana.page) == 1
    ana.page.emulate_media(media="print")
    for hidden in ("header.nav", "footer.foot", "button", ".next"):
        expect(ana.page.locator(hidden).filter(visible=True)).to_have_count(0)
    for shown in ("h1", ".brief__mine"):
        expect(ana.page.locator(shown)).to_be_visible()
    ana.page.emulate_media(media="null")


def pages(page: Page) -> int:
    """Count the pages that come out of the printer."""
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format="A4")))

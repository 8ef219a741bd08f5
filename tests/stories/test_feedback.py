"""Feedback, in private and both ways: written for oneself, said, heard; asked for; and in the hour at its place."""

import re

import pytest
from playwright.sync_api import expect

from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
EMPTY = "Nothing said yet. What did Tomas do lately that made your work easier?"


def at_feedback(both: Both, two: Two) -> Both:
    for someone in both:
        someone.visit(two.path("feedback")).sees_heading("Feedback")
    return both


def notice(someone: Someone, words: str, **lines: str) -> Someone:
    """Write down what one saw; only the words are needed."""
    form = someone.page.locator("form.saw")
    for label, text in {**lines, "I saw": words}.items():
        someone.write(label, text, form)
    return someone.press("Keep it", form).sees("Not said yet")


def test_what_one_noticed_stays_with_oneself_until_it_is_said_and_is_heard(both: Both, two: Two) -> None:
    ana, tomas = at_feedback(both, two)
    ana.sees(EMPTY).tap("A view")
    ana.write("When", "the review on Tuesday").sees("May I tell you something I noticed about the review on Tuesday?")
    notice(ana, "You answered before Mira had finished", **{"It did": "She stopped", "Next time": "Wait a breath"})
    expect(ana.page.get_by_label("I saw", exact=True)).to_have_value("")
    ana.saved()
    tomas.sees("What was said").sees_not("You answered before Mira had finished")

    ana.press("Say it here", ana.topic("You answered before Mira had finished")).sees_not("Not said yet")
    tomas.sees("You answered before Mira had finished").sees("Wait a breath")
    theirs = tomas.topic("You answered before Mira had finished")
    expect(theirs.get_by_role("button", name=re.compile("Change|Erase"))).to_have_count(0)
    tomas.press("How I heard it", theirs).type("I cut her off").key("Enter")
    ana.sees("heard as").sees("I cut her off")
    expect(theirs.get_by_role("button", name="How I heard it")).to_have_count(0)
    row = ana.topic("You answered before Mira had finished")
    expect(row.locator(".voice__replies").get_by_role("button")).to_have_count(0)
    expect(row.get_by_role("button", name="How I heard it")).to_have_count(0)
    tomas.press("What became of it", theirs).type("I asked her first on Friday").key("Enter")
    ana.sees("I asked her first on Friday")
    tomas.press("Change", theirs.locator(".voice__replies .voice").first).write(
        "Your words", "I did not let her finish"
    ).key("Enter")
    ana.sees("I did not let her finish")


def test_let_go_comes_back_by_undo_and_already_said_says_so(both: Both, two: Two) -> None:
    ana, tomas = at_feedback(both, two)
    notice(ana, "Thank you for the slides")
    row = ana.topic("Thank you for the slides")
    ana.press("Let it go", row).sees_not("Thank you for the slides").press("Undo").sees("Thank you for the slides")
    ana.press("Change", row)
    form = ana.page.locator("[data-row] form.saw")
    ana.write("I saw", "Thank you for the clear slides", form).press("Save", form)
    ana.press("Already said", ana.topic("Thank you for the clear slides"))
    tomas.sees("Thank you for the clear slides").sees("said aloud")


def test_what_one_asks_stands_with_the_other_until_it_is_answered_and_its_author_closes_it(
    both: Both, two: Two
) -> None:
    ana, tomas = at_feedback(both, two)
    ana.write("One thing I could do differently next time at …", "our planning on Monday").key("Enter")
    tomas.sees("Ana asks you").press("Answer", tomas.topic("our planning on Monday"))
    expect(tomas.page.get_by_label("I saw", exact=True)).to_be_focused()
    notice(tomas, "You had decided before we began").sees("you wrote something, not said yet")
    tomas.press("Say it here").sees_not("Ana asks you")
    ana.sees("You had decided before we began")
    ana.press("Close it").sees("One closed").press("Undo").sees_not("One closed")
    expect(tomas.page.get_by_role("button", name="Close it")).to_have_count(0)


def test_in_the_hour_a_view_has_its_place_once_between_two_topics(both: Both, two: Two) -> None:
    ana, tomas = both
    tomas.lay("The release").lay("The holidays").lay("The budget")
    ana.sees("The budget").visit(two.path("feedback")).sees_heading("Feedback").tap("A view")
    notice(ana, "You let Mira finish").tap("A view")
    notice(ana, "You wrote late at night").saved()
    ana.room("Meeting").press("Meet now").sees_heading("How we arrive")
    expect(ana.page.get_by_role("button", name="Say it now")).to_have_count(0)
    ana.press("To the first topic").sees("Back")
    expect(ana.page.get_by_role("button", name="Say it now")).to_have_count(0)
    ana.press("Next topic").sees("Only you see this.").sees("May I tell you something I noticed?")
    tomas.room("Meeting").sees("Back").sees_not("You let Mira finish")
    ana.press("Say it now").sees("Said in this meeting")
    tomas.sees("Said in this meeting").sees("You let Mira finish")
    expect(ana.page.get_by_role("button", name="Say it now")).to_have_count(0)
    ana.press("Next topic").sees("Said in this meeting")
    expect(ana.page.get_by_role("button", name="Say it now")).to_have_count(0)
    ana.visit(two.path("feedback")).sees("You two are meeting.")
    expect(ana.page.get_by_role("button", name="Say it here")).to_have_count(0)


def test_after_two_weeks_one_line_asks_and_gives_two_more(apart: Both, strangers: Two) -> None:
    ana, _ = at_feedback(apart, strangers)
    ana.page.clock.install()
    ana.reload().sees_heading("Feedback")
    notice(ana, "Thank you for waiting").sees_not("This has been with you for two weeks.")
    ana.page.clock.fast_forward(15 * 86_400_000)
    ana.room("Story").page.go_back()
    ana.sees("This has been with you for two weeks.")
    ana.press("Two more weeks").sees("Rests until").sees_not("This has been with you for two weeks.")
    expect(ana.page.get_by_role("button", name="Say it here")).to_have_count(1)

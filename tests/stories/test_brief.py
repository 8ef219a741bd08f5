"""The private part of the brief: where its lines lead, a question that is asked or put aside, and what nobody else sees of it."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.stories.people import Two
from tests.stories.someone import Someone
from tests.stories.test_before_the_meeting import pages

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
PUT = "async ([safe, kind, words, fields]) => (await import('/b/sync/house.js')).safe(safe).put(kind, words, fields)"


def put(someone: Someone, safe: str, kind: str, words: str, **fields: object) -> None:
    """Write a record without its room, which has stories of its own."""
    someone.page.evaluate(PUT, [safe, kind, words, fields])


def mine(someone: Someone) -> Locator:
    return someone.page.locator(".brief__mine")


def question(someone: Someone) -> Locator:
    return mine(someone).locator(".brief__question > p").first


def test_each_line_leads_to_where_its_record_lives_and_is_seen_by_nobody_else(both: Both, two: Two) -> None:
    ana, tomas = both
    put(tomas, two.pair, "ask", "One thing I could do differently at the board")
    put(tomas, two.pair, "win", "The first tour without me")
    put(ana, "mine", "feedback", "You let Pavel finish his sentence", type="thanks", pair=two.pair)
    put(ana, "mine", "goal", "Know what an architect does", next_step="Ask Otto for the plans", pair=two.pair)
    ana.visit(two.path("brief")).sees("For you")
    for label, words, room in (
        ("Tomas asked you", "One thing I could do differently at the board", "feedback"),
        ("Thank Tomas", "You let Pavel finish his sentence", "feedback"),
        ("Notice", "Something went forward for Tomas", "progress"),
        ("Your next step", "Ask Otto for the plans", "growth"),
    ):
        line = mine(ana).locator(".brief__line").filter(has_text=label)
        expect(line).to_contain_text(words)
        expect(line.get_by_role("link")).to_have_attribute("href", two.path(room))
    expect(mine(ana)).not_to_contain_text("A question")  # what he asked is the question
    tomas.visit(two.path("brief")).sees("For you")
    expect(mine(tomas)).not_to_contain_text(re.compile("Pavel|Otto|asked you|Notice"))


def test_with_nothing_waiting_there_is_a_question_which_may_be_put_aside_twice_and_asked(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.visit(two.path("brief")).sees("Nothing is waiting. Here is a question, or just talk.")
    seen = [question(ana).inner_text()]
    for _ in range(2):
        ana.press("Another one")
        expect(question(ana)).not_to_have_text(seen[-1])
        seen.append(question(ana).inner_text())
    assert len(set(seen)) == 3
    expect(mine(ana).get_by_role("button", name="Another one")).to_have_count(0)
    ana.press("Put it on the table").sees("The question is on the table. Tomas can read it now.")
    expect(question(ana)).to_have_count(0)
    tomas.sees(seen[-1])
    for aside in seen[:2]:
        tomas.sees_not(aside)
    ana.saved().reload().sees("For you")
    expect(question(ana)).to_have_count(0)


def test_a_question_that_is_not_wanted_now_rests_for_this_meeting(both: Both, two: Two) -> None:
    ana, _ = both
    ana.plan().visit(two.path("brief")).sees("for 30 minutes.").press("Not now").sees(
        "No question this time. Nobody sees that."
    )
    ana.sees("Nothing is waiting. Just talk with Tomas.")
    ana.rests(f"brief:{two.pair}:rests").reload().sees("Nothing is waiting. Just talk with Tomas.")


def test_a_full_brief_with_a_script_prints_as_one_page(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.plan()
    for number in range(9):
        put(tomas, two.pair, "topic", f"Topic {number}: the rota, the tours and what comes after them in the spring")
    for number in range(3):
        put(
            ana, two.pair, "promise", f"Promise {number}: the plan for the depot", owner=two.ana.id, by_day="2026-01-01"
        )
        put(tomas, two.pair, "promise", f"Promise {number}: the plan for the tours", owner=two.tomas.id)
    put(tomas, two.pair, "win", "The first tour without me")
    ana.visit(two.path("brief")).sees("Your first meeting").sees("and 1 more of them")
    assert pages(ana.page) == 1

"""The pulse: answered for oneself, opened to both or to nobody, and never more than the one statement."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import expect

from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
WAITS = "Your answers are kept."
MINE = "I can bring Tomas a mistake of mine while it is still small."


def at_pulse(both: Both, two: Two) -> Both:
    for someone in both:
        someone.visit(two.path("pulse")).sees_heading("Pulse").sees("no validated scale")
    return both


def answer(someone: Someone, talk: str) -> Someone:
    someone.tap("Mostly").tap(talk, someone.page.locator(".pulse__talk"))
    someone.press("Keep my answers")
    expect(someone.page.get_by_role("button", name="Keep my answers")).to_have_count(0)
    return someone.saved()


def test_both_answer_both_agree_and_each_sees_the_one_statement(both: Both, two: Two) -> None:
    ana, tomas = at_pulse(both, two)
    answer(ana, MINE).sees(WAITS).sees_not("both answered")
    tomas.sees("Keep my answers").sees_not("answered")
    answer(tomas, "When I raised something, I could see what became of it.")
    for someone in (ana, tomas):
        someone.sees("have both answered").sees_not("This is what each of you would like to talk about.")
    ana.press("Open both").sees("You agreed.")
    tomas.sees("have both answered").sees_not("You agreed.")
    ana.visit(two.path())  # whichever room one is in, the device opens what both agreed to
    tomas.press("Open both").sees("This is what each of you would like to talk about.")
    tomas.sees("Ana can bring you a mistake while it is still small.")
    ana.visit(two.path("pulse")).sees("This is what each of you would like to talk about.")
    ana.sees("When Tomas raised something, it was plain what became of it.").sees(MINE)
    expect(tomas.page.get_by_text("Mostly")).to_have_count(1)  # one's own, never the other's
    expect(ana.page.locator("main")).not_to_contain_text(re.compile(r"\d ?%|average|score"))


def test_none_of_them_is_an_answer_and_what_is_chosen_stays(both: Both, two: Two) -> None:
    ana, tomas = at_pulse(both, two)
    today = datetime.now(ZoneInfo("Europe/Vienna"))
    ana.tap("Fully").rests(f"{two.pair}:pulse:{today.year}-Q{(today.month + 2) // 3}").reload().sees_heading("Pulse")
    expect(ana.page.locator(".pulse__statements input:checked")).to_have_count(1)
    ana.press("Keep my answers").sees(WAITS).sees("None of them").saved()
    expect(ana.page.get_by_role("button", name="Keep my answers")).to_have_count(0)
    ana.reload().sees(WAITS)
    expect(ana.page.locator(".pulse__table")).to_contain_text("Fully")
    tomas.sees("Keep my answers").reload().sees("Keep my answers").sees_not("Ana have")


def test_the_server_gets_no_answer_and_no_word_of_it(both: Both, two: Two) -> None:
    ana, _ = at_pulse(both, two)
    sent: list[str] = []

    def note(request: object) -> None:
        if getattr(request, "method", "") == "POST":
            sent.append(str(getattr(request, "url", "")) + str(getattr(request, "post_data", "")))

    ana.page.on("request", note)
    answer(ana, MINE)
    assert {text.split("/api/")[1].split("/")[0] for text in sent} == {"mine", "pairs"}
    assert not [text for text in sent if "pulse" in text or "talk" in text or "answers" in text]

"""Questions: one suggested to each, the bank to leaf through, own ones; and what is passed over is seen by nobody."""

import pytest
from playwright.sync_api import expect

from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def suggested(someone: Someone) -> str:
    return str(someone.page.locator(".brief__question > p").first.text_content())


def test_a_suggestion_is_passed_over_in_silence_and_another_goes_on_the_table(both: Both) -> None:
    ana, tomas = both
    tomas.room("Questions").sees("For you, this time")
    first = suggested(tomas)
    tomas.press("Another one")
    expect(tomas.page.locator(".brief__question > p").first).not_to_have_text(first)
    second = suggested(tomas)
    tomas.room("Brief").sees(second)
    tomas.room("Questions").press("Put it on the table", within=tomas.page.locator(".questions__today"))
    tomas.sees("One question is enough for this time.").saved()
    ana.sees(second).sees_not(first)


def test_the_bank_is_leafed_through_and_deep_ones_ask_for_an_own_answer_first(both: Both) -> None:
    ana, tomas = both
    ana.room("Questions").tap("Feelings").page.get_by_text("The two of us", exact=True).click()
    row = ana.page.locator("[data-row]").first
    asked = str(row.locator(".row__words").text_content())
    ana.press("Answer it yourself first", within=row).write("What is your own answer?", "It is hard for me, too").key(
        "Enter"
    )
    expect(row.get_by_role("link", name="On the table")).to_be_visible()
    assert wrong_with(settled(ana.page)) + too_wide(ana.page) == []
    tomas.sees(asked).sees_not("It is hard for me, too")
    ana.write("Look for words", "ten minutes worry").sees(
        "What do I do that costs you ten minutes of worry afterwards?"
    )
    ana.tap("Deutsch").write("Look for words", "umarmung wetterhahn").sees("No question holds all of these words.")


def test_an_own_question_is_for_oneself_until_it_is_shared(both: Both) -> None:
    ana, tomas = both
    tomas.room("Questions").write("A question of your own", "Which door did you keep open?").press("Keep it")
    tomas.sees("only you, so far").saved()
    ana.room("Questions").sees("Your own questions").sees_not("Which door did you keep open?")
    tomas.press("Share it with Ana")
    ana.sees("Which door did you keep open?")
    row = ana.topic("Which door did you keep open?")
    expect(row.get_by_role("button", name="Change")).to_have_count(0)
    ana.press("Put it on the table", within=row)
    tomas.room("Table").sees("Which door did you keep open?")

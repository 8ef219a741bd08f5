"""One question for several alcoves: answers stay where they are, and everybody who was asked hears the same."""

import pytest

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Person, Two, arrive, pair_up

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_a_question_goes_round_and_what_was_heard_comes_back(
    house: Running, otto: Person, strangers: Two, opens: Opens
) -> None:
    other = arrive(house.url, "Mira", otto)
    third = pair_up(strangers.ana, other)
    ana, tomas, mira = opens(house.url, strangers.ana), opens(house.url, strangers.tomas), opens(house.url, other)
    tomas.visit(strangers.path()).unlock()
    mira.visit(f"/alcove/{third}/table").unlock()
    ana.visit(strangers.path()).unlock().room("Themes").sees_heading("One question for all your alcoves")
    ana.sees("In fewer than four alcoves")
    ana.write("What would you like to hear from each of them?", "What slows us down?").key("Enter").sees(
        "The question lies on each table."
    )
    for member in (tomas, mira):
        member.sees("What slows us down?").sees("asked of several")
    tomas.press("Answer", within=tomas.topic("What slows us down?")).write("Your answer", "Too many reviews").key(
        "Enter"
    ).saved()
    ana.sees("Too many reviews")
    assert wrong_with(settled(ana.page)) + too_wide(ana.page) == []
    ana.page.get_by_text("Tell everybody what you heard", exact=True).click()
    ana.write("What I heard", "Reviews take too long").write(
        "What changes (optional)", "Small ones need no second pair of eyes"
    )
    ana.press("Send it to everybody who was asked").sees("What you told everybody who was asked").saved()
    for member in (tomas, mira):
        member.sees("the same for all who were asked").sees("Small ones need no second pair of eyes")
    mira.sees_not("Too many reviews")
    mira.room("Story").sees("Reviews take too long")


def test_with_one_alcove_there_is_nothing_to_go_round(house: Running, strangers: Two, opens: Opens) -> None:
    tomas = opens(house.url, strangers.tomas)
    tomas.visit("/themes").unlock().sees("A theme takes two alcoves or more.")
    tomas.visit(strangers.path()).press("More", within=tomas.page.locator("header.nav"))
    tomas.sees("The two of you").sees_not("Themes")

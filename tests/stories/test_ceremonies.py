"""The occasions of two: step by step, taken up where one stopped; and a letter that goes on without its alcove."""

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Person, Two, arrive, pair_up
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def at(someone: Someone, two: Two, type_: str) -> Someone:
    return someone.visit(two.path(f"ceremony/{type_}"))


def test_the_first_meeting_step_by_step(both: Both, two: Two) -> None:
    ana, tomas = both
    at(ana, two, "first").sees_heading("Your first meeting").sees("nobody else reads along")
    ana.press("Next step").sees("A lead may be bound to act on danger, harassment or crime")
    ana.press("Next step").sees("Whoever had its link first could have been somebody else")
    ana.press("Next step").press("At my best when").write("At my best when", "there is quiet before noon").key("Enter")
    ana.sees("there is quiet before noon").rests(f"{two.pair}:ceremony:first").reload().sees_heading(
        "Your first meeting"
    )
    expect(ana.page.locator("[aria-current=step]")).to_have_text("The cards")
    assert wrong_with(settled(ana.page)) + too_wide(ana.page) == []
    ana.press("Worth keeping")
    ana.press("Put it on the table", within=ana.page.locator("[data-row]").first).press("We have met")
    ana.sees("It is noted, for you and Tomas.").saved()
    tomas.sees("Ana")
    at(tomas, two, "first").sees("You did this").press("The cards").sees("there is quiet before noon")
    tomas.press("Worth keeping").sees("Ana noted that the two of you did this.")


def test_after_a_long_while_each_goes_through_their_own(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.lay("A thing of Ana")
    tomas.lay("The old rota").lay("A course").lay("Still wanted")
    at(tomas, two, "return").press("What lies there").sees("The old rota").sees_not("A thing of Ana")
    tomas.press("Let it rest").sees("A course").press("Park it for four weeks").sees("Still wanted").press("Keep it")
    tomas.sees("You went through all of yours.")
    tomas.saved().reload().sees("You went through all of yours.")
    ana.sees_not("The old rota").sees("Still wanted").sees("A thing of Ana")


def test_the_long_view_shows_what_moved_and_ends_once(both: Both, two: Two) -> None:
    ana, tomas = both
    tomas.key("w").type("The build is twice as fast").key("Enter").sees("Kept. Ana can read it.").saved()
    at(ana, two, "long-view").sees("The build is twice as fast").press("What we avoided")
    ana.sees("No topic came along more than once.").press("What we agree on").press("We took the long view").hold()
    at(tomas, two, "long-view").press("What we agree on").sees("Ana noted that the two of you did this.")
    ana.press("Undo").sees("We took the long view")
    tomas.sees("We took the long view")


def test_a_letter_goes_on_and_its_alcove_stays_shut(house: Running, otto: Person, strangers: Two, opens: Opens) -> None:
    next_lead = arrive(house.url, "Mira", otto)
    pair_up(next_lead, strangers.tomas)
    tomas, mira = opens(house.url, strangers.tomas), opens(house.url, next_lead)
    tomas.visit(strangers.path("growth")).unlock().write("Where would you like to get to?", "Lead a small team").key(
        "Enter"
    )
    tomas.sees("Only you can read it.")
    tomas.visit(strangers.path("ceremony/last")).press("Three in one room")
    tomas.sees("the third gets no key to it, now or later").sees("We have said goodbye")
    assert wrong_with(settled(tomas.page)) + too_wide(tomas.page) == []
    tomas.press("The letter").press("Write a letter").sees("How it goes along")
    settled(tomas.page)
    tomas.press("Write a letter").write("Who I am at work (optional)", "Calm in a storm").press(
        "Lead a small team"
    ).press("Keep it")
    tomas.sees("Calm in a storm").sees("Lead a small team")
    assert wrong_with(tomas.page) == []
    tomas.press("Lay it in, for Mira to read").sees("Mira can read your letter now.").sees_not(
        "Calm in a storm"
    ).saved()
    mira.visit("/").unlock().press("You and Tomas")
    mira.room("Occasions").press("To your letter, and those of others").sees("A letter from Tomas").sees(
        "Calm in a storm"
    )
    tomas.press("If Ana can be there, meet once as three").sees_heading("Your last meeting")
    tomas.sees("Whoever goes on speaks first")
    mira.visit(strangers.path("letter")).sees("There is nothing at this address.")

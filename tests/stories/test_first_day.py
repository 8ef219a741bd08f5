"""The first day: from an empty server to a topic that two people see."""

import re

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.people import PASSWORD
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
LINK = ".link-to-send__link"
TO_THE_FIRST_TOPIC = 12
DECISIONS = 3
CAPTURE = "What should the two of you not forget?"

# A machine that is busy: the keys take a second more.
SLOW_KEYS = """const make = SubtleCrypto.prototype.deriveBits;
    SubtleCrypto.prototype.deriveBits = async function (...given) {
        await new Promise((resolve) => setTimeout(resolve, 200));
        return make.apply(this, given);
    }"""


def sign_up(someone: Someone, name: str) -> None:
    """Fill the three fields and press the one button."""
    someone.write("Name", name).write("Email", f"{name.lower()}@alcove.example").write("Password", PASSWORD)
    someone.press("Make my account")
    someone.sees_heading(f"Welcome, {name}. Keep these eight words.")


def keep_the_words(someone: Someone) -> str:
    """Read the kit, type two words back, and return all eight."""
    places = someone.page.locator(".words__text")
    expect(places).to_have_count(8)
    words = places.all_text_contents()
    for field in someone.page.locator(".first-day__check input").all():
        place = int(re.sub(r"\D", "", field.get_attribute("id") or ""))
        someone.write(f"Word {place}", words[place - 1])
    someone.press("I have my words")
    return " ".join(words)


def test_from_an_empty_server_to_the_first_topic_that_both_see(empty_house: Running, opens: Opens) -> None:
    otto = opens(empty_house.url).visit("/").sees_heading("You are the first here")
    sign_up(otto, "Otto")
    keep_the_words(otto)
    otto.sees_heading("Your week").press("Add people").sees_heading("People").press("Make a link")
    join = otto.page.locator(LINK).inner_text()

    ana = opens(empty_house.url)
    ana.page.goto(join)
    sign_up(ana, "Ana")
    keep_the_words(ana)
    for page in ("Promises", "What moved"):
        ana.room(page).sees_heading(page).sees("in an alcove of two. Who do you meet with").sees_not("Note a win")
    ana.press("Invite somebody").sees_heading("Your week").sees("Who do you meet with, one on one?")
    ana.sees("Only you two can read it.").press("Make the link")
    link = ana.page.locator(LINK).inner_text()

    tomas = opens(empty_house.url)
    tomas.page.goto(link)
    tomas.acts = 1
    tomas.sees_heading("Ana invites you to an alcove").sees("You come as team member")
    sign_up(tomas, "Tomas")
    keep_the_words(tomas)
    tomas.sees_heading("The table")
    # The field has the focus: nothing has to be found first.
    expect(tomas.page.get_by_label(CAPTURE)).to_be_focused()
    tomas.type("How do I get to know the other teams?").key("Enter")
    assert tomas.acts <= TO_THE_FIRST_TOPIC
    # A decision is a press: make my account, I have my words, Enter.
    assert tomas.presses <= DECISIONS

    ana.press("You and Tomas").sees("How do I get to know the other teams?")
    for someone, other in ((ana, "Tomas"), (tomas, "Ana")):
        someone.saved().room("About").sees_heading(f"You and {other}")
        someone.sees("Linked by invitation; not yet compared.")
    tomas.room("Week").sees("Linked by invitation, not yet compared")
    for someone in (ana, tomas):
        assert "#" not in someone.page.url


def test_two_words_that_are_wrong_are_said_and_nothing_is_lost(empty_house: Running, opens: Opens) -> None:
    otto = opens(empty_house.url).visit("/")
    otto.context.add_init_script(SLOW_KEYS)
    otto.reload()
    sign_up(otto, "Otto")
    # The heading stands before the words do: the keys are being made meanwhile.
    expect(otto.page.locator(".words__text")).to_have_count(8)
    before = otto.page.locator(".words__text").all_text_contents()
    for field in otto.page.locator(".first-day__check input").all():
        field.fill("river")
    otto.press("I have my words").sees("One of these is not the word at its place.")
    assert otto.page.locator(".words__text").all_text_contents() == before
    otto.reload().sees("Welcome, Otto.")
    keep_the_words(otto)
    otto.sees_heading("Your week")

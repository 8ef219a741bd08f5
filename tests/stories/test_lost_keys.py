"""Keys are lost, changed or tried: what the page says is gone comes never back, what it says comes back does, after the words."""

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import PASSWORD, Person, Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
SAME = "They are the same"
NEITHER = "I have neither my words nor an unlocked device"
EVENING = "a long quiet evening"
A_YEAR_AGO = "localStorage.setItem('alcove.words-typed', '2025-01-15')"


def good(someone: Someone) -> Someone:
    """The page as it stands is readable by everybody."""
    assert wrong_with(someone.page) + too_wide(someone.page) == []
    return someone


def type_back(someone: Someone, act: str, password: str = PASSWORD) -> str:
    """Read the new kit, type two of its words back with the password; return all eight."""
    someone.sees("Two of them, to be sure")
    words = someone.page.locator(".words__text").all_text_contents()
    for label in someone.page.get_by_text("Word ", exact=False).filter(visible=True).all_text_contents():
        if label.removeprefix("Word ").isdigit():
            someone.write(label, words[int(label.removeprefix("Word ")) - 1])
    someone.write("Password", password).press(act)
    return " ".join(words)


def compare(one: Someone, other: Someone, path: str, begins: tuple[str, str]) -> None:
    for someone, begin in zip((one, other), begins, strict=True):
        someone.visit(path).sees_heading("Compare four words").press(begin)
    words = [someone.sees("Your four words").page.locator(".words__text").all_inner_texts() for someone in (one, other)]
    assert words[0] == words[1]
    for someone in (one, other):
        someone.press(SAME)
    for someone in (one, other):
        someone.sees("Compared by the two of you.")


def reads_all(someone: Someone, two: Two) -> Someone:
    """What both wrote, and what is only theirs."""
    someone.visit(two.path()).sees("Before the theft").page.get_by_text("Only you: one topic").click()
    return someone.sees("For me alone")


def sign_in(someone: Someone, email: str, password: str = PASSWORD) -> Someone:
    someone.visit("/sign-in").write("Email", email).write("Password", password).press("Sign in")
    return someone


@pytest.mark.provokes("401", "403")
def test_lost_everything_and_let_in_again_after_the_words(
    house: Running, strangers: Two, apart: Both, opens: Opens
) -> None:
    ana, before = apart
    before.lay("What we said").tap("Only me").lay_alone("For me alone").saved()
    tomas = sign_in(opens(house.url, None), strangers.tomas.email)
    tomas.sees_heading("Unlock with your eight words").press(NEITHER)
    good(tomas.sees("What is gone").sees("What can come back")).press("I have lost both; go on")
    type_back(tomas, "Make my new keys", "not my password at all")
    tomas.sees("This is not your password.")
    type_back(tomas, "Make my new keys")
    good(tomas.sees_heading("You have new keys").sees("Compare with Ana"))
    good(ana.sees("Tomas has new keys").sees("Nothing is sealed to the new keys"))
    for room in ("brief", "us", "compare"):
        ana.visit(strangers.path(room)).sees("Tomas has new keys").sees("new keys, not compared")
    good(tomas.visit(strangers.path()).sees("You have new keys").sees_not("What we said"))
    compare(ana, tomas, strangers.path("compare"), ("Begin with the new keys", "Begin with the new keys"))
    good(
        tomas.visit(strangers.path())
        .sees("What we said")
        .sees_not("You have new keys")
        .sees_not("This was not written")
    )
    ana.visit(strangers.path()).lay("From today").sees_not("has new keys")
    tomas.sees("From today")
    good(tomas.visit("/settings").sees("One entry that only you could read lies under lost keys."))
    good(tomas.press("Look at it").sees_heading("Sealed with former keys"))
    tomas.write("The former eight words", strangers.tomas.words).press("Open it with them").sees("It is back.")
    tomas.sees("Nothing of yours lies under lost keys.")


@pytest.mark.provokes("401")
def test_both_lost_and_the_page_says_what_that_means(house: Running, strangers: Two, apart: Both, opens: Opens) -> None:
    ana, tomas = apart
    tomas.lay("Gone with the keys").saved()
    both = []
    for person in (strangers.ana, strangers.tomas):
        someone = sign_in(opens(house.url, None), person.email).press(NEITHER).press("I have lost both; go on")
        type_back(someone, "Make my new keys")
        both.append(someone.sees_heading("You have new keys"))
    ana, tomas = both
    good(ana.visit(strangers.path()).sees("You and Tomas both have new keys").sees("can be opened any more"))
    compare(ana, tomas, strangers.path("compare"), ("Begin with the new keys", "Begin with the new keys"))
    ana.visit(strangers.path()).lay("A new start")
    tomas.visit(strangers.path()).sees("A new start").sees_not("Gone with the keys").sees_not("This cannot be opened")
    good(tomas.visit(strangers.path("about")).sees("one entry, which nobody of you can open"))


@pytest.mark.provokes("401")
def test_keys_are_changed_and_nothing_is_lost(house: Running, strangers: Two, apart: Both, opens: Opens) -> None:
    ana, tomas = apart
    other = opens(house.url, None)
    sign_in(other, strangers.tomas.email).unlock_with(strangers.tomas.words)
    tomas.lay("Before the theft").tap("Only me").lay_alone("For me alone").saved()
    reads_all(other, strangers)
    good(tomas.visit("/settings").press("New keys").sees_heading("New keys"))
    tomas.write("Your eight words", strangers.tomas.words).press("Go on")
    words = type_back(tomas, "Change my keys now")
    good(tomas.sees_heading("You have new keys").sees("The former words are worth nothing now"))
    reads_all(tomas, strangers).sees_not("This was not written")
    good(ana.sees("Tomas has new keys").sees("They were changed with the former keys"))
    ana.lay("In between")
    tomas.sees("In between")
    compare(ana, tomas, strangers.path("compare"), ("Begin", "Begin"))
    ana.visit(strangers.path()).sees("compared").sees_not("Tomas has new keys")
    sign_in(other.reload(), strangers.tomas.email)
    good(other.sees("Your keys were changed on another device"))
    other.write("Your eight words", strangers.tomas.words).press("Unlock").sees("These are not the eight words")
    reads_all(other.unlock_with(words), strangers).sees("In between")


def test_a_kit_drill_once_a_year(apart: Both) -> None:
    ana, _ = apart
    ana.visit("/").sees_not("Are your eight words where you think?")
    ana.page.evaluate(A_YEAR_AGO)
    good(ana.reload().sees("Are your eight words where you think?")).press("Try them").sees_heading("Trying your words")
    assert ana.person
    asked: list[str] = []
    ana.page.on("request", lambda request: asked.append(f"{request.method} {request.post_data or ''}"))
    ana.write("Your eight words", " ".join(reversed(ana.person.words.split()))).press("Try them")
    ana.sees("These are not the eight words of this account.")
    ana.write("Your eight words", ana.person.words).press("Try them")
    good(ana.sees("Your words are right"))
    assert [line for line in asked if not line.startswith("GET ")] == []
    ana.visit("/").sees_heading("Your week").sees_not("Are your eight words where you think?")
    ana.page.evaluate(A_YEAR_AGO)
    ana.reload().press("Not now").sees_not("Are your eight words where you think?")
    ana.reload().sees_heading("Your week").sees_not("Are your eight words where you think?")


@pytest.mark.provokes("401", "404", "409", "400")
def test_a_reset_login_opens_nothing(house: Running, otto: Person, strangers: Two, apart: Both, opens: Opens) -> None:
    ana, tomas = apart
    tomas.lay("Still sealed").saved()
    admin = opens(house.url, otto)
    admin.visit("/people").unlock()
    row = admin.page.get_by_role("row").filter(has_text=strangers.tomas.email)
    row.get_by_role("button").click()
    good(admin.sees("It resets the login, never the keys")).press("Make the link")
    link = admin.page.locator("dialog .link-to-send__link").text_content() or ""
    good(admin.press("Close"))
    somebody = opens(house.url, None)
    good(somebody.visit(link.removeprefix(house.url)).sees("It resets the login only"))
    somebody.write("New password", "short").press("Set it").sees("This password is too short.")
    somebody.write("New password", EVENING).press("Set it").sees("Your new password is set")
    sign_in(somebody, strangers.tomas.email, EVENING).sees_heading("Unlock with your eight words").sees_not(
        "Still sealed"
    )
    somebody.press(NEITHER).press("I have lost both; go on")
    type_back(somebody, "Make my new keys", EVENING)
    somebody.sees("Your login was reset by a link within the last day.")
    ana.visit(strangers.path()).sees("Still sealed").sees_not("has new keys")
    somebody.visit(link.removeprefix(house.url)).write("New password", EVENING).press("Set it")
    somebody.sees("This link is not known here, or it was used.")
    somebody.visit("/").unlock_with(strangers.tomas.words).visit(strangers.path()).sees("Still sealed")


def test_how_sure_the_keys_are_stands_on_every_page(strangers: Two, apart: Both) -> None:
    ana, tomas = apart
    for room in ("table", "us", "growth", "about"):
        ana.visit(strangers.path(room)).sees("linked, not compared")
    compare(ana, tomas, strangers.path("compare"), ("Begin", "Begin"))
    for room in ("table", "us", "growth", "about"):
        settled(ana.visit(strangers.path(room)).page)
        good(ana)
        expect(ana.page.locator("a.nav__sure")).to_have_text("compared")

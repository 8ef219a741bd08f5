"""Passkeys: one gesture signs in and unlocks; without what unlocking needs they sign in, and the page says so."""

from __future__ import annotations

import base64
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.authenticator import PLAIN_LISTS, Authenticator, heard
from tests.stories.conftest import Opens
from tests.stories.people import PASSWORD, Person, arrive
from tests.stories.someone import Someone
from tests.stories.test_first_day import keep_the_words, sign_up

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.provokes("401")]  # a sign-out is answered so
WEEK = "Your week"
UNLOCK = "Unlock with your eight words"
BY_PASSKEY = "Sign in with a passkey"

# Keeps what each gesture gives for unlocking, for the search through all that was sent.
SPY = """() => {
    globalThis.given = [];
    const real = PublicKeyCredential.prototype.getClientExtensionResults;
    PublicKeyCredential.prototype.getClientExtensionResults = function () {
        const told = real.call(this);
        if (told.prf?.results?.first) globalThis.given.push([...new Uint8Array(told.prf.results.first)]);
        return told;
    };
}"""


@pytest.fixture
def mira(house: Running, otto: Person) -> Person:
    return arrive(house.url, "Mira", otto)


def unlock_once_more(someone: Someone) -> Someone:
    """By the words; the password is asked for where the sign-in is some minutes old."""
    assert someone.person
    someone.sees("Unlock once more").write("Your eight words", someone.person.words)
    if someone.page.get_by_label("Password").count():
        someone.write("Password", PASSWORD)
    return someone.press("Unlock with the words")


def add_passkey(someone: Someone, name: str = "Laptop") -> Someone:
    someone.visit("/settings").press("Add a passkey").sees_heading("A passkey for this account")
    unlock_once_more(someone)
    return someone.write("Its name", name).press("Make the passkey")


def sign_out(someone: Someone) -> Someone:
    return someone.press("Sign out").sees_heading("Alcove")


def test_one_gesture_signs_in_and_unlocks(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira).visit("/").unlock()
    Authenticator(someone)
    add_passkey(someone).sees("This device can unlock").press("Back to the settings")
    someone.sees("Passkey “Laptop”").sees("Signs in and unlocks.")
    sign_out(someone)
    assert someone.storage() == []
    presses = someone.presses
    someone.press(BY_PASSKEY).sees_heading(WEEK)
    assert someone.presses - presses == 1
    someone.reload().sees_heading(WEEK)


def test_a_locked_device_opens_by_the_same_gesture(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira).visit("/").unlock()
    Authenticator(someone)
    add_passkey(someone).sees("This device can unlock")
    someone.press("Lock").sees_heading(UNLOCK).press("Unlock with a passkey")
    expect(someone.page.locator("header.nav nav").first).to_be_visible()


def test_what_unlocks_never_leaves_the_browser(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira)
    someone.context.add_init_script(f"({SPY})()")
    bodies = heard(someone)
    someone.visit("/").unlock()
    Authenticator(someone)
    add_passkey(someone).sees("This device can unlock")
    given = [bytes(one) for one in someone.page.evaluate("() => globalThis.given")]
    sign_out(someone).press(BY_PASSKEY).sees_heading(WEEK)
    given += [bytes(one) for one in someone.page.evaluate("() => globalThis.given")]
    assert given
    assert set(map(len, given)) == {32}
    sent = "\n".join(bodies)
    assert "attestationObject" in sent
    assert "signature" in sent
    assert "prf" not in sent
    for secret in given:
        for written in (secret.hex(), base64.b64encode(secret).decode(), base64.urlsafe_b64encode(secret).decode()):
            assert written.rstrip("=") not in sent
        assert ",".join(map(str, secret)) not in sent


def test_without_prf_it_signs_in_and_the_page_says_why_it_asks_for_words(
    house: Running, mira: Person, opens: Opens
) -> None:
    someone = opens(house.url, mira).visit("/").unlock()
    Authenticator(someone, prf=False)
    add_passkey(someone, "Old key").sees("This passkey signs you in. It cannot unlock")
    someone.press("Back to the settings").sees("Signs in only; your eight words unlock.")
    sign_out(someone).press(BY_PASSKEY).sees_heading(UNLOCK)
    someone.sees("Your passkey signed you in. It cannot unlock in this browser: type your eight words.")
    expect(someone.page.get_by_role("button", name="Unlock with a passkey")).to_have_count(0)
    someone.unlock()


def test_a_plain_list_of_numbers_unlocks_as_well(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira)
    someone.context.add_init_script(f"({PLAIN_LISTS})()")
    someone.visit("/").unlock()
    Authenticator(someone)
    add_passkey(someone).sees("This device can unlock")
    sign_out(someone).press(BY_PASSKEY).sees_heading(WEEK)


def test_the_first_day_offers_one_after_the_words(empty_house: Running, opens: Opens) -> None:
    ana = opens(empty_house.url).visit("/")
    Authenticator(ana)
    sign_up(ana, "Ana")
    words = keep_the_words(ana)
    ana.sees_heading("One gesture instead of eight words?").press("Make the passkey").sees("This device can unlock")
    ana.press("Go on").sees_heading(WEEK)
    sign_out(ana).press(BY_PASSKEY).sees_heading(WEEK)
    ana.press("Lock").sees_heading(UNLOCK).write("Your eight words", words).press("Unlock").sees_heading(WEEK)


def test_the_first_day_goes_on_without_one(empty_house: Running, opens: Opens) -> None:
    ana = opens(empty_house.url).visit("/")
    Authenticator(ana)
    sign_up(ana, "Ana")
    keep_the_words(ana)
    ana.sees_heading("One gesture instead of eight words?").reload().sees_heading(WEEK)
    ana.visit("/settings").sees("Add a passkey").sees_not("Signs in and unlocks.")


@pytest.mark.provokes("400")
def test_an_ended_passkey_neither_signs_in_nor_unlocks(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira).visit("/").unlock()
    Authenticator(someone)
    add_passkey(someone).sees("This device can unlock").press("Back to the settings")
    someone.press("End it: passkey “Laptop”").sees("From now on it neither signs in nor unlocks")
    someone.press("End the passkey").sees("The passkey “Laptop” is ended.").sees_not("Signs in and unlocks.")
    assert [row["method"] for row in mira.door.get("/api/me/wraps")] == ["words"]
    sign_out(someone).press(BY_PASSKEY).sees("The server does not take this passkey.")
    someone.write("Email", mira.email).write("Password", PASSWORD).press("Sign in").sees_heading(UNLOCK).unlock()


def test_a_gesture_that_fails_changes_nothing(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira).visit("/").unlock()
    finger = Authenticator(someone)
    finger.refuse()
    add_passkey(someone).sees("No passkey was used. Try again when you are ready.")
    assert finger.credentials() == []
    assert ways(mira) == []


def test_a_passkey_that_gives_something_else_does_not_say_that_it_unlocks(
    house: Running, mira: Person, opens: Opens
) -> None:
    """It is believed only after it opened what the server keeps."""
    someone = opens(house.url, mira).visit("/").unlock()
    Authenticator(someone)
    someone.context.route(
        "**/api/me/passkeys/*/wrap", lambda route: route.fulfill(status=201, json={"id": "x", "made_at": "2026-01-01"})
    )
    add_passkey(someone).sees("This passkey signs you in. It cannot unlock")
    assert [one["unlocks"] for one in ways(mira)] == [False]


def test_an_altered_row_opens_nothing_and_the_words_are_asked_for(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira).visit("/").unlock()
    Authenticator(someone)
    add_passkey(someone).sees("This device can unlock")
    sign_out(someone)

    def bend(route: Any) -> None:
        answer = route.fetch()
        if answer.status != 200:
            route.fulfill(response=answer)
            return
        rows = answer.json()
        for row in rows:
            row["blob"] = row["blob"][:60] + ("A" if row["blob"][60] != "A" else "B") + row["blob"][61:]
        route.fulfill(response=answer, json=rows)

    someone.context.route("**/api/me/wraps", bend)
    someone.press(BY_PASSKEY).sees_heading(UNLOCK).sees("This passkey does not open what the server shows.")
    someone.context.unroute_all(behavior="wait")
    someone.unlock()


def ways(person: Person) -> list[dict[str, Any]]:
    return list(person.door.get("/api/me/ways")["passkeys"])


def test_by_keyboard_on_a_phone(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira, viewport={"width": 360, "height": 740}).visit("/").unlock()
    Authenticator(someone)
    someone.visit("/settings/passkey").sees("Unlock once more")
    expect(someone.page.get_by_label("Your eight words")).to_be_focused()
    someone.type(mira.words).key("Tab")
    if someone.page.get_by_label("Password").count():
        someone.type(PASSWORD).key("Tab")
    someone.key("Enter")
    expect(someone.page.get_by_label("Its name")).to_be_visible()
    someone.page.get_by_label("Its name").focus()
    someone.key("Enter").sees("This device can unlock")
    expect(someone.page.get_by_role("button", name="Back to the settings")).to_be_focused()
    someone.key("Enter").sees_heading("Settings")

"""Other words, another device, and the list of where one is signed in."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.authenticator import Authenticator
from tests.stories.conftest import Opens
from tests.stories.people import PASSWORD, Person, arrive
from tests.stories.someone import Someone
from tests.stories.test_passkeys import UNLOCK, WEEK, add_passkey, unlock_once_more

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.provokes("401")]
READ = """(svg) => {
    const size = svg.viewBox.baseVal.width;
    const drawn = [...svg.querySelector("path").getAttribute("d").matchAll(/M(\\d+) (\\d+)/g)].map(([, x, y]) => `${x} ${y}`);
    return { size, drawn };
}"""
SQUARES = """async (text) => {
    const { encodeQR } = await import("/b/vendor/qr.js");
    const rows = encodeQR(text, "raw", { ecc: "medium", border: 4 });
    return { size: rows.length, drawn: rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x} ${y}`] : []))) };
}"""


@pytest.fixture
def mira(house: Running, otto: Person) -> Person:
    return arrive(house.url, "Mira", otto)


def sign_in(someone: Someone, person: Person) -> Someone:
    someone.visit("/").write("Email", person.email).write("Password", PASSWORD).press("Sign in")
    return someone.sees_heading(UNLOCK)


def code_of(phone: Someone) -> str:
    """Return the code that a new device shows, as a person would type it."""
    return phone.press("Ask another device of mine").page.locator(".asking .exact").inner_text().replace("The code", "")


def change_words(someone: Someone) -> str:
    """Change the words; return the new ones."""
    someone.visit("/settings").press("Change the words").sees_heading("Change your eight words")
    unlock_once_more(someone)
    places = someone.page.locator(".words__text")
    expect(places).to_have_count(8)
    words = places.all_text_contents()
    for field in someone.page.locator(".first-day__check input").all():
        place = int(re.sub(r"\D", "", field.get_attribute("id") or ""))
        someone.write(f"Word {place}", words[place - 1])
    someone.press("Use the new words").sees("Your new words count")
    return " ".join(words)


def test_new_words_open_and_the_old_ones_do_not(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira).visit("/").unlock()
    old, new = mira.words, change_words(someone)
    assert old != new
    someone.press("Lock").sees_heading(UNLOCK)
    someone.write("Your eight words", old).press("Unlock").sees("These are not the eight words of this account.")
    someone.write("Your eight words", new).press("Unlock")
    expect(someone.page.locator("header.nav nav").first).to_be_visible()
    elsewhere = sign_in(opens(house.url), mira)
    elsewhere.write("Your eight words", new).press("Unlock").sees_heading(WEEK)


def test_words_that_are_typed_back_wrong_change_nothing(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira).visit("/settings/words").unlock_here()
    unlock_once_more(someone)
    before = mira.door.get("/api/me/wraps")
    expect(someone.page.locator(".words__text")).to_have_count(8)
    for field in someone.page.locator(".first-day__check input").all():
        field.fill("zoo")
    someone.press("Use the new words").sees("One of these is not the word at its place.")
    assert mira.door.get("/api/me/wraps") == before


@pytest.mark.provokes("409")
def test_a_device_that_was_slower_ends_no_words_of_another(house: Running, mira: Person, opens: Opens) -> None:
    slow, fast = (opens(house.url, mira).visit("/settings/words").unlock_here() for _ in range(2))
    unlock_once_more(slow)
    places = slow.page.locator(".words__text")
    expect(places).to_have_count(8)
    words = places.all_text_contents()
    for field in slow.page.locator(".first-day__check input").all():
        place = int(re.sub(r"\D", "", field.get_attribute("id") or ""))
        slow.write(f"Word {place}", words[place - 1])
    rows = mira.door.get("/api/me/wraps")  # what it was told a moment before the other was done
    slow.context.route("**/api/me/wraps", lambda route: route.fulfill(json=rows), times=1)
    new = change_words(fast)
    slow.press("Use the new words")
    slow.sees("Your words were changed on another device.")
    elsewhere = sign_in(opens(house.url), mira)
    elsewhere.write("Your eight words", new).press("Unlock").sees_heading(WEEK)


def test_an_old_device_lets_in_a_new_one(house: Running, mira: Person, opens: Opens) -> None:
    old = opens(house.url, mira).visit("/").unlock()
    phone = sign_in(opens(house.url), mira)
    code = code_of(phone)
    old.visit("/settings").press("Let in another device").write("The code from the new device", code)
    old.press("Look for the device").sees(" asks to be let in").sees("Go on only if that screen is in front of you")
    unlock_once_more(old).sees("The new device has your keys")
    expect(old.page.get_by_role("link", name="Back to the settings")).to_be_focused()
    phone.sees_heading(WEEK).reload().sees_heading(WEEK)
    assert mira.door.get("/api/me/askings") == []


def test_the_picture_says_the_address_with_the_code(house: Running, mira: Person, opens: Opens) -> None:
    """A phone's own camera opens it, unlocked or not, with the code in its field."""
    phone = sign_in(opens(house.url), mira)
    code = "".join(code_of(phone).split())
    picture = phone.page.locator("svg.qr")
    expect(picture.locator("path")).to_be_attached()
    drawn = picture.evaluate(READ)
    assert drawn == phone.page.evaluate(SQUARES, f"{house.url}/device#{code}")
    old = opens(house.url, mira)
    old.page.goto(f"{house.url}/device#{code}")
    old.unlock()
    expect(old.page.get_by_label("The code from the new device")).to_have_value(code)
    old.press("Look for the device")
    unlock_once_more(old).sees("The new device has your keys")
    phone.sees_heading(WEEK)


def test_a_passkey_lets_in_too_and_a_slip_of_the_hand_is_said(house: Running, mira: Person, opens: Opens) -> None:
    old = opens(house.url, mira).visit("/").unlock()
    Authenticator(old)
    add_passkey(old).sees("This device can unlock")
    old.visit("/device").write("The code from the new device", "7K2M")
    old.press("Look for the device").sees("A letter of this code is wrong, or some are missing.")
    phone = sign_in(opens(house.url), mira)
    code = code_of(phone)
    slip = code.replace(code[0], "Z" if code[0] != "Z" else "Y", 1)
    old.write("The code from the new device", slip).press("Look for the device").sees("A letter of this code is wrong")
    old.write("The code from the new device", code.lower()).press("Look for the device")
    old.press("Unlock with a passkey").sees("The new device has your keys")
    phone.sees_heading(WEEK)


def test_a_code_of_a_request_that_is_over_lets_nobody_in(house: Running, mira: Person, opens: Opens) -> None:
    old = opens(house.url, mira).visit("/").unlock()
    phone = sign_in(opens(house.url), mira)
    code = code_of(phone)
    phone.press("Stop asking").sees("Ask another device of mine")
    old.visit("/device").write("The code from the new device", code).press("Look for the device")
    old.sees("No other device of yours asks just now.")
    second = code_of(phone)
    assert second != code
    old.press("Look for the device").sees("No device of yours asks with this code.")


@pytest.mark.provokes("401")
def test_every_browser_is_listed_and_one_is_signed_out(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira).visit("/").unlock()
    other = sign_in(opens(house.url), mira)
    someone.visit("/settings").sees_heading("Settings")
    devices = someone.page.locator("#devices")
    expect(devices.get_by_text("This browser.")).to_have_count(1)
    expect(devices.locator(".facts__row")).to_have_count(2)
    devices.get_by_role("button", name=re.compile("^Sign it out: ")).click()
    expect(devices.locator(".facts__row")).to_have_count(1)
    other.reload().sees_heading("Alcove")


def test_settings_on_a_narrow_phone(house: Running, mira: Person, opens: Opens) -> None:
    someone = opens(house.url, mira, viewport={"width": 320, "height": 700}).visit("/settings").unlock_here()
    someone.sees("Ways to unlock").sees("Where you are signed in")
    assert someone.page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth")

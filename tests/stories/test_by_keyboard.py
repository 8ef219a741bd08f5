"""The main path without a mouse: topic, brief, hour, story; the list of keys; the curtain."""

import re

import pytest
from playwright.sync_api import expect

from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
CAPTURE = "What should the two of you not forget?"
NO_MOUSE = """() => ["mousedown", "pointerdown", "touchstart"].forEach((kind) =>
    addEventListener(kind, () => { throw new Error("a mouse was used"); }, { capture: true }))"""


@pytest.fixture
def hands(both: Both) -> Both:
    """Return the two with nothing but a keyboard."""
    for someone in both:
        someone.page.evaluate(NO_MOUSE)
    return both


def go(someone: Someone, keys: str, heading: str) -> Someone:
    """Press a sequence such as `g b`, and be at the heading with the focus."""
    for key in keys.split():
        someone.key(key)
    someone.sees_heading(heading)
    expect(someone.page.locator("h1")).to_be_focused()
    return someone


def put(someone: Someone, words: str) -> Someone:
    someone.key("c")
    expect(someone.page.get_by_label(CAPTURE)).to_be_focused()
    return someone.type(words).key("Enter").sees(words).key("Escape")


def walk_to(someone: Someone, words: str) -> Someone:
    """Walk down the first list until the focus is in the row with these words."""
    for _ in range(8):
        someone.key("j")
        if someone.topic(words).evaluate("(row) => row.contains(document.activeElement)"):
            return someone
    raise AssertionError(f"j never came to {words!r}")


def tab_to(someone: Someone, name: str) -> Someone:
    """Go on with Tab until a control of this name has the focus."""
    for _ in range(40):
        someone.key("Tab")
        if someone.focused() == name:
            return someone
    raise AssertionError(f"Tab never came to {name!r}")


def test_the_whole_way_without_a_mouse(hands: Both) -> None:
    ana, tomas = hands
    put(put(tomas, "My first weeks"), "A course in May")
    put(ana.sees("A course in May"), "Something about the rota")
    walk_to(tomas.sees("Something about the rota"), "My first weeks").key("e")
    expect(tomas.page.get_by_label("Your words", exact=True)).to_be_focused()
    tomas.key("End").type(" here").key("Enter")
    ana.sees("My first weeks here")
    expect(tomas.topic("My first weeks here").locator("[data-open]")).to_be_focused()
    walk_to(ana, "A course in May").key("a").type("Which one?").key("Enter")
    tomas.sees("Which one?")
    plan_by_keys(ana)

    go(ana, "g b", "Before you meet Tomas")
    go(tomas, "g b", "Before you meet Ana")
    tomas.key("j", "Alt+ArrowDown")
    expect(ana.page.locator(".brief__words").first).to_have_text("A course in May")

    go(ana, "g m", "You and Tomas, face to face")
    go(tomas, "g m", "You and Ana, face to face")
    ana.key("s").sees_heading("How we arrive")
    tomas.sees_heading("How we arrive")
    through_the_hour(ana, tomas)


def plan_by_keys(someone: Someone) -> None:
    someone.page.evaluate("() => document.activeElement.blur()")
    tab_to(someone, "Plan a meeting").key("Enter")
    expect(someone.page.get_by_label("Day", exact=True)).to_be_focused()
    someone.key("Enter").sees("for 30 minutes.")
    expect(someone.page.locator(".next__line")).to_be_focused()


def through_the_hour(ana: Someone, tomas: Someone) -> None:
    ana.key("ArrowRight").sees_heading("A course in May")
    expect(ana.page.locator("h1")).to_be_focused()
    tomas.sees_heading("A course in May").key("c").type("The one in Graz").key("Enter")
    ana.sees("The one in Graz")
    tomas.key("Escape", "x")
    assert chip_of(tomas) == "It changed"
    # The arrows walk through the chips, and the field waits.
    tomas.key("ArrowRight", "ArrowLeft")
    assert chip_of(tomas) == "It changed"
    tomas.key("Tab").type("It is booked").key("Enter")
    ana.sees("It is booked")
    while ana.page.locator("h1").inner_text() != "How it ends":
        before = ana.page.locator("h1").inner_text()
        ana.key("ArrowRight")
        expect(ana.page.locator("h1")).not_to_have_text(before)
    tomas.sees_heading("How it ends").key("p").type("Tell Mira about it").key("Enter")
    ana.sees("Tell Mira about it")
    tab_to(ana, "End the meeting").key("Enter").sees_heading("That was it")
    go(tomas.sees_heading("That was it"), "g h", "The story of you and Ana").sees("It is booked")


def chip_of(someone: Someone) -> str:
    """Return the words of the chip that has the focus."""
    return str(someone.page.evaluate("() => document.activeElement?.closest('label')?.textContent?.trim()"))


def test_the_list_of_keys_tells_what_can_be_pressed_here(hands: Both) -> None:
    _, tomas = hands
    tomas.key("?")
    dialog = tomas.page.get_by_role("dialog", name="Keys on this page")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text(re.compile("c.*What should the two of you not forget"))
    for words in ("Brief", "Meeting", "Draw the curtain", "Make a promise", "Down the list"):
        expect(dialog).to_contain_text(words)
    tomas.key("Escape")
    expect(dialog).to_be_hidden()
    assert tomas.focused() == "The table"


def test_the_curtain_hides_everything_at_one_key(hands: Both, two: Two) -> None:
    _, tomas = hands
    put(tomas, "Not for the one behind me")
    tomas.key("\\").sees("Nothing to see here.").sees_not("Not for the one behind me")
    tomas.key("\\").sees("Not for the one behind me")


def test_single_keys_can_be_switched_off(hands: Both) -> None:
    _, tomas = hands
    go(tomas, "g s", "Settings")
    tab_to_switch(tomas).key("Space", "g", "t").sees_heading("Settings")
    tomas.key("Space", "Escape")
    tomas.page.evaluate("() => document.activeElement.blur()")
    go(tomas, "g p", "Promises")


def tab_to_switch(someone: Someone) -> Someone:
    for _ in range(40):
        someone.key("Tab")
        if someone.page.evaluate("() => document.activeElement?.getAttribute('role')") == "switch":
            return someone
    raise AssertionError("no switch")

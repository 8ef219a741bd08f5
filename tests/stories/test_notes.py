"""The document of both: shapes, marks, ticks, order, what is pasted, and both writing at once."""

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]

PASTE = """([markup, text]) => {
  const data = new DataTransfer();
  data.setData("text/html", markup);
  data.setData("text/plain", text);
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}"""
# A note of an earlier meeting on the topic that is talked about.
WRITTEN_BEFORE = """async ([pair, words]) => {
  const { safe } = await import("/b/sync/house.js");
  const topic = [...safe(pair).entries.value.values()].find(({ kind }) => kind === "topic").id;
  await safe(pair).put("note", words, { topic, meeting: "01890000-0000-7000-8000-000000000001" });
}"""
SEALS_SLOWLY = """() => {
  const { encrypt } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.encrypt = async function (...given) {
    await new Promise((done) => setTimeout(done, 1500));
    return encrypt.apply(this, given);
  };
}"""
MARKUP = """<meta charset="utf-8"><h2>From the web</h2><p onclick="window.bad = 1">With <b>weight</b> and <a href="https://a.example/b">a link</a>
<a href="javascript:window.bad=1">trap</a></p><script>window.bad = 1</script><ul><li>One<ul><li>Below</li></ul></li></ul><img src="x" onerror="window.bad=1">"""


@pytest.fixture
def talking(both: Both) -> Both:
    """Return Ana and Tomas at the topic that they are talking about."""
    ana, tomas = both
    ana.lay("The rota")
    tomas.sees("The rota")
    for someone in both:
        someone.room("Meeting")
    ana.press("Meet now").sees_heading("How we arrive").press("To the first topic")
    for someone in both:
        someone.sees_heading("The rota")
    return both


def document(someone: Someone) -> Locator:
    return someone.page.get_by_role("list", name="Notes", exact=True)


def lines(someone: Someone) -> list[str]:
    """Return the paragraphs in their order, without who wrote them."""
    return [text.strip() for text in document(someone).locator(".notes__note .voice__words").all_inner_texts()]


def field(someone: Someone) -> Locator:
    return someone.page.get_by_label("Write along", exact=True)


def sees_lines(someone: Someone, *words: str) -> None:
    expect(document(someone).locator(".notes__note .voice__words")).to_have_text(list(words))


def test_shapes_are_typed_go_on_with_enter_and_end_with_an_empty_line(talking: Both) -> None:
    ana, tomas = talking
    field(ana).click()
    ana.type("# What we know").key("Enter").type("- Nights are **hard**").key("Enter").type("Ask Mira").key(
        "Tab", "Enter"
    )
    ana.key("Enter", "Enter").type("See https://wiki.example/rota, and `code`").key("Enter").type(
        "[] Find the dates"
    ).key("Enter")
    for someone in talking:
        notes = document(someone)
        expect(notes.get_by_role("heading", name="What we know", level=2)).to_be_visible()
        expect(notes.locator(".notes__line--item strong")).to_have_text("hard")
        expect(notes.locator('.notes__line--item[data-level="2"]')).to_have_text("Ask Mira")
        link = notes.get_by_role("link", name="https://wiki.example/rota")
        expect(link).to_have_attribute("rel", "noopener noreferrer")
        expect(link).to_have_attribute("target", "_blank")
        expect(notes.locator("code")).to_have_text("code")
    ana.saved()
    # The other ticks by an answer of their own, and takes it back the same way.
    theirs = document(tomas).get_by_role("checkbox", name="Find the dates")
    theirs.click()
    ana.sees("ticked by Tomas")
    expect(document(ana).get_by_role("checkbox", name="Find the dates")).to_be_checked()
    theirs.click()
    expect(document(ana).get_by_role("checkbox", name="Find the dates")).not_to_be_checked()
    expect(tomas.topic("Find the dates").get_by_role("button", name="Change")).to_have_count(0)
    # Only who wrote it changes it; Enter goes on behind it.
    ana.topic("Find the dates").focus()
    ana.key("e").type(" today").key("Enter").type("And the place").key("Enter", "Enter", "Escape")
    for place, words in ((-2, "Find the dates today"), (-1, "And the place")):
        expect(document(tomas).locator(".notes__note .voice__words").nth(place)).to_have_text(words)
    assert wrong_with(settled(tomas.page)) + too_wide(tomas.page) == []


def test_both_write_at_once_and_neither_run_is_torn_or_lost(talking: Both) -> None:
    ana, tomas = talking
    field(ana).fill("Begin")
    field(ana).press("Enter")
    tomas.sees("Begin")
    for number in range(1, 5):
        for someone, name in ((ana, "Ana"), (tomas, "Tomas")):
            field(someone).fill(f"{name} {number}")
            field(someone).press("Enter")
    for someone in talking:
        expect(document(someone).locator(".notes__note")).to_have_count(9)
    for someone in talking:
        someone.saved()
    expect(document(tomas).locator(".notes__note .voice__words")).to_have_text(lines(ana))
    for name in ("Ana", "Tomas"):
        own = [line for line in lines(ana) if line.startswith(name)]
        assert own == [f"{name} {number}" for number in range(1, 5)]


def test_either_puts_them_in_order_by_keys_and_by_drag(talking: Both) -> None:
    ana, tomas = talking
    for words in ("One", "Two", "Three"):
        field(ana).fill(words)
        field(ana).press("Enter")
    sees_lines(tomas, "One", "Two", "Three")
    tomas.topic("Three").focus()
    tomas.key("Alt+ArrowUp")
    for someone in talking:
        sees_lines(someone, "One", "Three", "Two")
    tomas.sees("Undo").page.evaluate(SEALS_SLOWLY)
    tomas.key("Alt+ArrowUp")
    sees_lines(tomas, "Three", "One", "Two")
    assert tomas.page.get_by_role("button", name="Undo").count() == 0, "the way back of the former move"
    tomas.hold()
    sees_lines(ana, "Three", "One", "Two")
    tomas.press("Undo")
    sees_lines(ana, "One", "Three", "Two")

    row = ana.topic("One")
    row.hover()
    grip: Any = row.locator(".notes__grip").bounding_box()
    last: Any = ana.topic("Two").bounding_box()
    ana.page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
    ana.page.mouse.down()
    ana.page.mouse.move(last["x"] + 40, last["y"] + last["height"] - 2, steps=4)
    ana.page.mouse.up()
    for someone in talking:
        sees_lines(someone, "Three", "Two", "One")
    # Behind another one, though it came later.
    ana.press("More about this paragraph", ana.topic("Three")).press("Write behind it")
    ana.type("In between").key("Enter")
    for someone in talking:
        sees_lines(someone, "Three", "In between", "Two", "One")


def test_a_private_paragraph_is_put_in_its_place_by_its_author_alone(talking: Both) -> None:
    ana, tomas = talking
    for words in ("One", "Two"):
        field(ana).fill(words)
        field(ana).press("Enter")
    ana.tap("Only me")
    field(ana).fill("Quietly")
    field(ana).press("Enter")
    sees_lines(ana, "One", "Two", "Quietly")
    ana.topic("Quietly").focus()
    ana.key("Alt+ArrowUp")
    sees_lines(ana, "One", "Quietly", "Two")
    ana.sees("Moved, for you alone.").press("Undo")
    sees_lines(ana, "One", "Two", "Quietly")
    drag(ana, "Quietly", above="One")
    sees_lines(ana, "Quietly", "One", "Two")
    # What Tomas moves he moves without knowing of it, and it stays where it was put.
    tomas.topic("Two").focus()
    tomas.key("Alt+ArrowUp")
    sees_lines(tomas, "Two", "One")
    sees_lines(ana, "Quietly", "Two", "One")
    ana.saved().page.reload()
    ana.sees_heading("The rota")
    sees_lines(ana, "Quietly", "Two", "One")


def test_only_what_this_meeting_shows_is_counted_when_a_topic_came_along(talking: Both, two: Two) -> None:
    ana, tomas = talking
    for number in range(3):
        ana.page.evaluate(WRITTEN_BEFORE, [two.pair, f"Of another time {number}"])
    for words in ("One", "Two", "Three"):
        field(ana).fill(words)
        field(ana).press("Enter")
    sees_lines(tomas, "One", "Two", "Three")
    drag(ana, "Three", above="Two")
    for someone in talking:
        sees_lines(someone, "One", "Three", "Two")
    tomas.topic("One").focus()
    tomas.key("Alt+ArrowDown")
    for someone in talking:
        sees_lines(someone, "Three", "One", "Two")


def test_the_story_shows_notes_as_they_were_written(talking: Both) -> None:
    ana, tomas = talking
    field(ana).click()
    ana.page.evaluate(PASTE, [MARKUP, "From the web"])
    ana.sees("4 paragraphs pasted.")
    field(tomas).click()
    tomas.type("1. Read **twice**").key("Enter").type("Then ask").key("Enter", "Enter").type("[] Find the dates").key(
        "Enter"
    )
    ana.sees("Find the dates")
    hold(talking)
    for someone in talking:
        someone.room("Story")
        told = settled(someone.page).locator(".story__notes").first
        expect(told.locator(".story__name")).to_have_text(["You", "Tomas"] if someone is ana else ["Ana", "You"])
        expect(told.get_by_role("heading", name="From the web")).to_be_visible()
        expect(told.get_by_role("link", name="a link")).to_have_attribute("rel", "noopener noreferrer")
        expect(told.locator(".notes__line--item")).to_have_text(["One", "Below"])
        expect(told.locator('.notes__line[data-level="2"]')).to_have_text("Below")
        expect(told.locator(".notes__count")).to_have_text(["1.", "2."])
        expect(told.locator("strong")).to_have_text(["weight", "twice"])
        expect(told.get_by_role("checkbox", name="Find the dates")).to_be_disabled()
        assert wrong_with(someone.page) + too_wide(someone.page) == []


def hold(talking: Both) -> None:
    """End the meeting at once."""
    ana, _ = talking
    ana.press("To the end")
    for someone in talking:
        someone.sees_heading("How it ends")
    ana.press("End the meeting")
    for someone in talking:
        someone.sees_heading("That was it")


def drag(someone: Someone, words: str, *, above: str) -> None:
    someone.topic(words).hover()
    grip: Any = someone.topic(words).locator(".notes__grip").bounding_box()
    goal: Any = someone.topic(above).bounding_box()
    someone.page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
    someone.page.mouse.down()
    someone.page.mouse.move(goal["x"] + 40, goal["y"] + 2, steps=4)
    someone.page.mouse.up()


def test_what_is_pasted_keeps_its_structure_and_runs_nothing(talking: Both) -> None:
    ana, tomas = talking
    field(ana).click()
    ana.page.evaluate(PASTE, [MARKUP, "From the web"])
    for someone in talking:
        sees_lines(someone, "From the web", "With weight and a link trap", "One", "Below")
        expect(document(someone).get_by_role("heading", name="From the web")).to_be_visible()
        expect(document(someone).get_by_role("link")).to_have_count(1)
        assert someone.page.evaluate("() => window.bad") is None
    ana.sees("4 paragraphs pasted.").press("Undo")
    for someone in talking:
        expect(document(someone)).to_have_count(0)
    field(ana).click()
    ana.page.evaluate(PASTE, ["<b>One line</b>", "One line"])
    expect(field(ana)).to_have_value("**One line**")
    ana.key("Enter")
    expect(document(tomas).locator("strong")).to_have_text("One line")

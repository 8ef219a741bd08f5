"""What just happened can be taken back, the last thing first."""

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser
THREE_AT_ONCE = """async () => {
    const { toast } = await import("/b/manners/toasts.js");
    globalThis.undone = [];
    toast("The first is closed.", { undo: () => undone.push("first") });
    toast("The second is closed.", { undo: () => undone.push("second") });
    toast("Nothing to take back here.");
}"""


def undone(page: Page) -> list[str]:
    return list(page.evaluate("() => undone"))


def test_z_takes_back_the_newest_that_can_be_taken_back_then_the_one_before(page: Page) -> None:
    page.evaluate(THREE_AT_ONCE)
    expect(page.locator(".toast")).to_have_count(3)
    page.keyboard.press("z")
    expect(page.locator(".toast")).to_have_count(2)
    assert undone(page) == ["second"]
    page.keyboard.press("z")
    expect(page.locator(".toast")).to_have_count(1)
    assert undone(page) == ["second", "first"]
    page.keyboard.press("z")
    expect(page.locator(".toast")).to_have_text("Nothing to take back here.×")
    assert undone(page) == ["second", "first"]


def test_each_has_an_undo_of_its_own_in_the_order_of_what_happened(page: Page) -> None:
    page.evaluate(THREE_AT_ONCE)
    expect(page.locator(".toast__words")).to_have_text(
        ["The first is closed.", "The second is closed.", "Nothing to take back here."]
    )
    page.get_by_role("button", name="Undo").first.click()
    assert undone(page) == ["first"]
    expect(page.locator(".toast__words")).to_have_text(["The second is closed.", "Nothing to take back here."])

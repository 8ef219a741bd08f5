"""The manners of the page, tried with a keyboard in a real browser."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

AXE = Path(__file__).resolve().parents[3] / "node_modules" / "axe-core" / "axe.min.js"

pytestmark = pytest.mark.browser


def rows(page: Page) -> list[str]:
    return page.locator("[data-open]").all_inner_texts()


def test_j_and_k_walk_a_list_and_enter_opens(page: Page) -> None:
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("link", name="Who reads the notes")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Story")).to_be_focused()


def test_a_long_list_is_one_tab_stop(page: Page) -> None:
    stops = page.locator("[data-open]").evaluate_all("all => all.map(each => each.tabIndex)")
    assert stops == [0, -1, -1]


def test_x_settles_only_the_row_in_focus(page: Page) -> None:
    page.keyboard.press("x")
    assert len(rows(page)) == 3
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.locator("[data-open]")).to_have_count(2)
    assert "Who reads the notes" not in rows(page)


def test_undo_brings_it_back(page: Page) -> None:
    page.keyboard.press("j")
    page.keyboard.press("x")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("[data-open]")).to_have_count(3)


def test_keys_are_letters_inside_a_field(page: Page) -> None:
    page.get_by_label("Topic").focus()
    page.keyboard.type("c x j ? \\ g s")
    expect(page.get_by_label("Topic")).to_have_value("c x j ? \\ g s")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_single_keys_can_be_switched_off_for_good(page: Page) -> None:
    page.keyboard.press("?")
    page.get_by_role("switch", name="Single keys work").click()
    page.reload()
    page.wait_for_selector("h1")
    page.keyboard.press("c")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_the_list_of_keys_is_made_from_the_page(page: Page) -> None:
    page.keyboard.press("?")
    said = page.get_by_role("dialog").inner_text()
    assert [name for name in ("Capture", "Draw the curtain", "Story") if name not in said] == []


def test_g_then_s_goes_to_the_story_and_back_returns(page: Page) -> None:
    page.keyboard.press("g")
    page.keyboard.press("s")
    expect(page.get_by_role("heading", name="Story")).to_be_focused()
    page.go_back()
    expect(page.get_by_role("heading", name="Table", exact=True)).to_be_visible()


def test_a_dialog_keeps_the_keys_to_itself_and_gives_the_focus_back(page: Page) -> None:
    page.get_by_role("button", name="Capture").focus()
    page.keyboard.press("c")
    expect(page.get_by_label("Words")).to_be_focused()
    page.get_by_role("button", name="Close", exact=True).focus()
    page.keyboard.press("g")
    page.keyboard.press("s")
    assert page.url.endswith("/")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Capture")).to_be_focused()


def test_the_curtain_hides_everything_and_gives_it_back(page: Page) -> None:
    page.keyboard.press("\\")
    expect(page.locator("main")).to_be_hidden()
    expect(page.get_by_role("button", name="Lift the curtain")).to_be_focused()
    expect(page.locator("[data-announcer]")).to_contain_text("The curtain is drawn")
    page.keyboard.press("\\")
    expect(page.locator("main")).to_be_visible()


def test_a_second_press_sends_nothing_twice(page: Page) -> None:
    page.get_by_label("Topic").fill("New")
    page.keyboard.press("Control+Enter")
    page.keyboard.press("Control+Enter")
    expect(page.locator("[data-open]")).to_have_count(4)
    assert page.evaluate("() => document.body.dataset.sent") == "1"
    expect(page.get_by_label("Topic")).to_have_value("")


def test_a_failure_clears_nothing(page: Page) -> None:
    page.get_by_label("Topic").fill("fail")
    page.get_by_role("button", name="Put it there").click()
    expect(page.get_by_role("button", name="Put it there")).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_label("Topic")).to_have_value("fail")


def test_an_error_is_said_on_top_beside_the_field_and_in_the_title(page: Page) -> None:
    page.get_by_role("button", name="Put it there").click()
    expect(page.get_by_role("alert")).to_be_focused()
    assert page.title().startswith("Error: ")
    page.get_by_role("alert").get_by_role("link").click()
    expect(page.get_by_label("Topic")).to_be_focused()
    expect(page.get_by_label("Topic")).to_have_accessible_description("Error: Write a few words first.")


def test_a_second_tap_takes_a_choice_back(page: Page) -> None:
    listen = page.get_by_role("radio", name="Listen")
    listen.click()
    expect(listen).to_be_checked()
    listen.click()
    expect(listen).not_to_be_checked()


def test_a_mark_in_a_name_stays_a_name(page: Page) -> None:
    page.goto("/story")
    expect(page.locator("#odd")).to_have_text("Open what <a>Tomas</a> said")
    expect(page.locator("#odd a")).to_have_count(1)


def test_the_page_wears_the_chosen_theme_before_it_is_drawn(page: Page) -> None:
    page.evaluate("() => localStorage.setItem('alcove.theme', 'dark')")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.evaluate("() => getComputedStyle(document.documentElement).colorScheme") == "dark"


@pytest.mark.parametrize("path", ["/", "/story", "/states"])
def test_nothing_scrolls_sideways_at_400_percent(page: Page, path: str) -> None:
    page.set_viewport_size({"width": 320, "height": 256})
    page.goto(path)
    page.wait_for_selector("h1")
    assert page.evaluate("() => document.documentElement.scrollWidth") == 320


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/", "/states"])
def test_axe_finds_nothing(chromium: Browser, address: str, path: str, scheme: str) -> None:
    context = chromium.new_context(base_url=address, bypass_csp=True, color_scheme=scheme)
    page = context.new_page()
    page.goto(path)
    page.wait_for_selector("h1")
    page.add_script_tag(path=AXE)
    found = page.evaluate("async () => (await axe.run()).violations.map(each => each.id)")
    context.close()
    assert found == []


def test_a_target_is_large_enough_for_a_finger(chromium: Browser, address: str) -> None:
    context = chromium.new_context(
        base_url=address, has_touch=True, is_mobile=True, viewport={"width": 360, "height": 700}
    )
    page = context.new_page()
    page.goto("/")
    page.wait_for_selector("h1")
    heights = page.locator("button:visible, .nav__link, .chip").evaluate_all("all => all.map(e => e.offsetHeight)")
    context.close()
    assert min(heights) >= 44

"""Every page that somebody can come to, and what is looked at on each of them."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.ground.running import ROOT
from tests.stories.someone import Someone

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
WIDE = ["/", "/promises", "/progress", "/themes", "/settings", "/search", "/export", "/about", "/seen", "/templates"]
WIDE += ["/settings/passkey", "/settings/words", "/device"]
WIDE += ["/new-keys", "/drill", "/former-keys"]
ROOMS = [
    "table",
    "brief",
    "meeting",
    "growth",
    "progress",
    "us",
    "questions",
    "rhythm",
    "ceremony",
    "ceremony/long-view",
    "letter",
    "story",
    "bring",
    "feedback",
    "pulse",
    "export",
    "leaving",
    "compare",
    "about",
]
NARROW = (320, 360)
RUN_AXE = """async (rules) => (await axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) })).violations
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 5).join("; ")}`)"""
HAS_AXE = "() => 'axe' in globalThis"
# A colour on its way to another one is neither. What is out of sight sets out when somebody asks for its style: here that is done.
COME_TO_REST = """async () => {
    const ends = ({ effect, playState }) => playState === "running" && Number.isFinite(effect.getComputedTiming().endTime);
    for (let still = 0; still < 2; ) {
        await new Promise(requestAnimationFrame);
        document.querySelectorAll("*").forEach((each) => getComputedStyle(each).color);
        const moving = document.getAnimations().filter(ends);
        moving.forEach((each) => each.finish());
        still = moving.length === 0 ? still + 1 : 0;
    }
}"""
BY_COLOUR = ["color-contrast", "link-in-text-block"]


def rooms_of(pair: str) -> list[str]:
    return [f"/alcove/{pair}/{room}" for room in ROOMS]


def settled(page: Page) -> Page:
    """Wait until the page is drawn: a heading, and nothing that says it is still waiting."""
    expect(page.locator("h1")).to_have_count(1)
    expect(page.get_by_text("One moment.")).to_have_count(0)
    expect(page.locator("footer.foot")).to_be_visible()
    return page


def wrong_with(page: Page, rules: list[str] | None = None) -> list[str]:
    """Return what axe finds (by these rules alone), and what the rules for a page say beyond it."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed (npm ci)")
    if not page.evaluate(HAS_AXE):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(RUN_AXE, rules)
    if page.locator("h1").count() != 1:
        found.append("not one h1")
    return found


def wrong_in_the_dark(page: Page) -> list[str]:
    """Return what is wrong with the same page in dark colours: nothing else is new there, since no script asks which are on
    (tests/rules/test_style.py)."""
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    assert page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches")
    page.evaluate(COME_TO_REST)
    found = [f"in the dark: {wrong}" for wrong in wrong_with(page, BY_COLOUR)]
    page.emulate_media(color_scheme="light", reduced_motion="no-preference")
    return found


def too_wide(page: Page) -> list[str]:
    """Return the widths at which the page scrolls sideways, with what sticks out."""
    before: Any = page.viewport_size
    found = []
    for width in NARROW:
        page.set_viewport_size({"width": width, "height": 740})
        page.wait_for_timeout(50)
        if page.evaluate(SCROLLS_SIDEWAYS):
            found.append(f"{width}: {page.evaluate(STICKS_OUT)}")
    page.set_viewport_size(before)
    return found


# A busy machine lays a page out late: it has a second for it.
SCROLLS_SIDEWAYS = """async () => {
  const { documentElement: root } = document;
  for (const end = performance.now() + 1000; root.scrollWidth > root.clientWidth; ) {
    if (performance.now() > end) return true;
    await new Promise(requestAnimationFrame);
  }
  return false;
}"""
STICKS_OUT = """() => [...document.querySelectorAll("body *")].filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .slice(0, 4).map((each) => `${each.tagName}.${each.className}`).join(" ")"""


def all_that_is_wrong(page: Page) -> list[str]:
    """Return what is wrong with a page, light, narrow and dark."""
    return wrong_with(page) + too_wide(page) + wrong_in_the_dark(page)


def look_at(someone: Someone, paths: list[str], names: list[str]) -> list[str]:
    """Visit pages one after the other and return everything that is wrong with any of them."""
    found = []
    for path in paths:
        someone.visit(path)
        page = settled(someone.page)
        found += [f"{path} {wrong}" for wrong in all_that_is_wrong(page)]
        found += [f"{path} title: {page.title()}" for name in names if name in page.title()]
    return found

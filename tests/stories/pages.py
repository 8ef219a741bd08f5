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
BY_COLOUR = ["color-contrast", "link-in-text-block"]


def rooms_of(pair: str) -> list[str]:
    return [f"/alcove/{pair}/{room}" for room in ROOMS]


def settled(page: Page) -> Page:
    """Wait until the page is drawn: a heading, and nothing that says it is still waiting."""
    expect(page.locator("h1")).to_have_count(1)
    expect(page.get_by_text("One moment.")).to_have_count(0)
    expect(page.locator("footer.foot")).to_be_visible()
    return page


def is_dark(page: Page) -> bool:
    return bool(page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches"))


def wrong_with(page: Page) -> list[str]:
    """Return what axe finds, and what the rules for a page say beyond it. In the dark only colours are new."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed (npm ci)")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = page.evaluate(RUN_AXE, BY_COLOUR if is_dark(page) else None)
    if page.locator("h1").count() != 1:
        found.append("not one h1")
    return found


def too_wide(page: Page) -> list[str]:
    """Return the widths at which the page scrolls sideways, with what sticks out. In the dark it is as wide as in the light."""
    if is_dark(page):
        return []
    before: Any = page.viewport_size
    found = []
    for width in NARROW:
        page.set_viewport_size({"width": width, "height": 740})
        page.wait_for_timeout(50)
        if page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            found.append(f"{width}: {page.evaluate(STICKS_OUT)}")
    page.set_viewport_size(before)
    return found


STICKS_OUT = """() => [...document.querySelectorAll("body *")].filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 4).map((each) => `${each.tagName}.${each.className}`).join(" ")"""


def look_at(someone: Someone, paths: list[str], names: list[str]) -> list[str]:
    """Visit pages one after the other and return everything that is wrong with any of them."""
    found = []
    for path in paths:
        someone.visit(path)
        page = settled(someone.page)
        found += [f"{path} {wrong}" for wrong in wrong_with(page) + too_wide(page)]
        found += [f"{path} title: {page.title()}" for name in names if name in page.title()]
    return found

"""Somebody at a browser that may pin the program, before a server that may lie."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

from alcove_site.shelf import Shelf
from tests.program.front import Lie, Said, is_page
from tests.stories.people import Person, Two, arrive, pair_up
from tests.stories.someone import Someone

PATIENCE_SECONDS = 90
PINNED = """async () => {
  const cache = await caches.open("alcove-program");
  const [page, manifest] = await Promise.all(["/", "/pinned.json"].map((key) => cache.match(key)));
  return Boolean(page && manifest && navigator.serviceWorker.controller);
}"""
KEPT = """async () => {
  const found = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) found.push([new URL(request.url).pathname, await (await cache.match(request)).text()]);
  }
  return found;
}"""


def make_two(url: str) -> Two:
    """Return two people in an alcove, through the server's own door."""
    otto = arrive(url, "Otto")
    ana, tomas = arrive(url, "Ana", otto), arrive(url, "Tomas", otto)
    return Two(ana, tomas, pair_up(ana, tomas))


def sit_down(browser: Browser, url: str, two: Two, person: Person, **options: Any) -> Someone:
    """Sign in and unlock at `url`, with workers allowed."""
    context = browser.new_context(service_workers="allow", locale="en-GB", **options)
    context.set_default_timeout(30_000)
    context.add_cookies([{**cookie, "url": url} for cookie in person.cookies()])
    someone = Someone(context, context.new_page(), url, person)
    someone.visit(two.path()).unlock().sees_heading("The table").saved()
    return someone


def until(holds: Callable[[], Any], page: Page) -> Any:
    """Wait until something holds. Raises AssertionError."""
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        found = holds()
        if found:
            return found
        page.wait_for_timeout(200)
    raise AssertionError(f"waited in vain; the page says: {page.locator('main').inner_text()[:500]}")


def until_pinned(someone: Someone) -> None:
    until(lambda: someone.page.evaluate(PINNED), someone.page)


def new_tab(someone: Someone, path: str) -> Page:
    """Close the tab and open another, as on the next day."""
    someone.page.close()
    someone.page = someone.context.new_page()
    someone.visit(path)
    return someone.page


MARK = "<!-- another program -->"


@dataclass
class OtherProgram:
    """A program with another page: whole, as a release is."""

    version: str
    page: bytes
    manifest: bytes

    def lie(self, said: Said) -> None:
        if is_page(said):
            said.body = self.page
        if said.path == "/b/manifest.json":
            said.body = self.manifest


def make_other(shelf: Shelf, version: str) -> OtherProgram:
    import hashlib

    page = shelf.page.body.replace(b"</body>", MARK.encode() + b"</body>")
    told = json.loads(shelf.manifest)
    told["alcove"] = version
    for file in told["files"]:
        if file["path"] == "/":
            file |= {"sha256": hashlib.sha256(page).hexdigest(), "size": len(page)}
    return OtherProgram(version, page, json.dumps(told, indent=1).encode() + b"\n")


def altered_page(said: Said) -> None:
    """Another page under the old manifest."""
    if is_page(said):
        said.body = said.body.replace(b"</body>", MARK.encode() + b"</body>")


def weaker_policy(said: Said) -> None:
    if is_page(said):
        policy = said.header("content-security-policy")
        said.put("Content-Security-Policy", re.sub(r"connect-src 'self'", "connect-src *", policy))


def other_worker(body: bytes) -> Lie:
    def lie(said: Said) -> None:
        if said.path == "/worker.js":
            said.body = body

    return lie


def kept_by(context: BrowserContext, page: Page) -> list[tuple[str, str]]:
    """Return every address and text in the browser's caches."""
    found: list[tuple[str, str]] = page.evaluate(KEPT)
    return found

"""Fifty marked texts are typed by two people into real pages. Nothing but the two pages may ever hold one of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.attacks.mallory import Mallory
from tests.attacks.people import Someone, arrive, pair_up
from tests.attacks.scene import World
from tests.canaries.search import Hit, make_canary, search

pytestmark = [pytest.mark.browser, pytest.mark.slow]
FIELD = "What should the two of you not forget?"
# What the words are about is sealed like the words: kinds, needs, outcomes, states.
INSIDE = [
    '"kind":', '"words":', '"own":', "think-along", "talk-first", "will-not", "renegotiated", "open-door", "heard-as", "when_we_meet",
]  # fmt: skip
_PUT = """async ([safe, kind, words, fields]) => {
  const house = await import("/b/sync/house.js");
  return house.safe(safe).put(kind, words, fields);
}"""
_SAVED = """async () => {
  const house = await import("/b/sync/house.js");
  for (let tries = 0; house.waiting.value > 0 && tries < 400; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return house.waiting.value;
}"""
_READ = "async ([safe]) => { const house = await import('/b/sync/house.js'); return [...house.safe(safe).entries.value.values()].map(({ words }) => words); }"
_AT_HOME = "() => import('/b/sync/house.js').then(({ door }) => door.value === 'open')"
_HOLDS = "(words) => document.body.innerText.includes(words)"


class Desk:
    """One person at a browser with a profile on the disk."""

    def __init__(self, driver: Any, path: str, folder: Path, origin: str, someone: Someone) -> None:
        self.someone, self.folder, self.origin = someone, folder, origin
        self.context = driver.chromium.launch_persistent_context(
            folder, executable_path=path, args=["--no-sandbox"], locale="en-GB"
        )
        self.context.add_cookies(
            [{"name": name, "value": value, "url": origin} for name, value in someone.cookies().items()]
        )
        self.page: Page = self.context.pages[0]
        self.page.set_default_timeout(30_000)
        self.written: list[str] = []

    def sit_down(self, pair: str) -> None:
        self.page.goto(f"{self.origin}/alcove/{pair}/table")
        self.page.get_by_label("Your eight words").fill(self.someone.words)
        self.page.keyboard.press("Enter")
        expect(self.page.get_by_label(FIELD)).to_be_visible(timeout=30_000)

    def canary(self, what: str) -> str:
        self.written.append(make_canary(what))
        return self.written[-1]

    def lay(self, words: str) -> None:
        """Into the first field of the table, and Enter."""
        field = self.page.get_by_label(FIELD)
        field.click()
        self.page.keyboard.type(words)
        self.page.keyboard.press("Enter")
        expect(field).to_have_value("")

    def read_by(self, who: str) -> None:
        self.page.locator("label").filter(has_text=who).first.click()

    def put(self, safe: str, kind: str, words: str, **fields: Any) -> str:
        """The same as the page's forms do, by the page's own program."""
        return str(self.page.evaluate(_PUT, [safe, kind, words, fields]))


def write_all(ana: Desk, tomas: Desk, pair: str) -> None:
    """Fifty: topics, private ones, ones for the meeting, answers, promises, outcomes, notes, drafts."""
    for desk, other in ((ana, tomas), (tomas, ana)):
        for number in range(10):
            desk.lay(desk.canary(f"topic {number}"))
        topic = desk.put(
            pair,
            "topic",
            desk.canary("closed"),
            need="think-along",
            outcome={"what": "will-not", "words": desk.canary("outcome")},
        )
        desk.put(
            pair, "promise", desk.canary("promise"), owner=other.someone.id, when=desk.canary("when"), type="open-door"
        )
        desk.put(
            pair,
            "promise",
            desk.canary("moved"),
            owner=desk.someone.id,
            state="renegotiated",
            state_words=desk.canary("why"),
        )
        desk.put(pair, "note", desk.canary("note"), topic=topic)
        desk.put(pair, "answer", desk.canary("answer"), to=topic, type="heard-as")
        desk.put("mine", "note", desk.canary("own note"), pair=pair)
        desk.read_by("Only me")
        for number in range(4):
            desk.lay(desk.canary(f"mine {number}"))
        desk.read_by("When we meet")
        for number in range(2):
            desk.lay(desk.canary(f"later {number}"))
        desk.page.get_by_label(FIELD).click()
        desk.page.keyboard.type(desk.canary("draft"))
        assert desk.page.evaluate(_SAVED) == 0


def places(world: World, mallory: Mallory, *desks: Desk) -> Iterator[tuple[str, bytes]]:
    """The data folder, all that went over the wire both ways, and the browsers' profiles on the disk."""
    for path in world.server.data.rglob("*"):
        if path.is_file():
            yield f"data/{path.name}", path.read_bytes()
    for said in mallory.heard:
        heads = json.dumps([said.asked_headers, said.headers]).encode()
        yield f"{said.method} {said.path}", b"\n".join([said.path.encode(), heads, said.asked, said.answer])
    yield "live events", b"".join(mallory.events)
    for desk in desks:
        for path in desk.folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                yield f"profile of {desk.someone.name}/{path.relative_to(desk.folder)}", path.read_bytes()


def scan(world: World, mallory: Mallory, *desks: Desk) -> list[Hit]:
    words = [word for desk in desks for word in [*desk.written, desk.someone.words]]
    return search(words, places(world, mallory, *desks))


def test_no_word_of_fifty_is_anywhere_but_on_the_two_pages(
    world: World, playwright: Playwright, chromium_path: str, tmp_path: Path
) -> None:
    people = [arrive(world.server.url, name, world.otto) for name in ("Ana", "Tomas")]
    pair = pair_up(*people).pair
    with Mallory(world.server.port) as mallory:
        desks = [Desk(playwright, chromium_path, tmp_path / one.name, mallory.url, one) for one in people]
        ana, tomas = desks
        for desk in desks:
            desk.sit_down(pair)
        write_all(ana, tomas, pair)
        assert len(ana.written) + len(tomas.written) >= 50
        for desk, other in ((ana, tomas), (tomas, ana)):
            first = other.written[0]
            desk.page.wait_for_function(_HOLDS, arg=first)
            assert first in desk.page.evaluate(_READ, [pair])

        found = {"open": scan(world, mallory, *desks)}
        sealed = [
            place
            for place in places(world, mallory)
            if "/b/" not in place[0] and not place[0].startswith("GET /alcove")
        ]
        inside = [(name, text) for name, data in sealed for text in INSIDE if text.encode() in data]
        for desk in desks:
            desk.page.goto(f"{mallory.url}/settings")
            desk.page.get_by_role("button", name="Lock this device").click()
            expect(desk.page.get_by_label("Your eight words")).to_be_visible(timeout=30_000)
        found["locked"] = scan(world, mallory, *desks)
        for desk in desks:
            desk.page.evaluate("async () => (await import('/b/sync/house.js')).signOut()")
        found["signed out"] = scan(world, mallory, *desks)
        left = [
            desk.page.evaluate("async () => (await indexedDB.databases()).map(({ name }) => name)") for desk in desks
        ]
        for desk in desks:
            desk.context.close()
        found["closed"] = scan(world, mallory, *desks)
    assert {state: hits for state, hits in found.items() if hits} == {}
    assert inside == []
    assert left == [[], []]
    # The same places are searched for something that is there, or the scan would prove nothing.
    names = dict(places(world, mallory, *desks))
    assert any(name.startswith("data/") for name in names)
    assert any("profile of Ana" in name for name in names)
    assert search([ana.someone.email], names.items()), "the search does not even find an address that the server knows"

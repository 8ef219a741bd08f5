"""A person's page without its rooms: what the rooms would ask of the sync is asked from here, and nothing stands between.

The page's own start is left out, so that a test decides when something happens; everything under it is the real program.
"""

import re
import time
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, Route

from tests import patience
from tests.stories.people import an_address
from tests.stories.someone import RESTS

PASSWORD = "quiet harbour lamp"
START = re.compile(r'<script type="module" src="/b/start[^>]*></script>')

_ACT = """async ([name, given]) => {
  const house = await import("/b/sync/house.js");
  try { return { value: await house[name](...given) }; } catch (error) { return { code: error.code ?? String(error) }; }
}"""
_WRITE = """async ([id, name, given]) => {
  const house = await import("/b/sync/house.js");
  try { return { value: await house.safe(id)[name](...given) }; } catch (error) { return { code: error.code ?? String(error) }; }
}"""
_START = "async () => (await import('/b/sync/house.js')).start()"
_LOOK = "async (name) => JSON.parse(JSON.stringify((await import('/b/sync/house.js'))[name].value))"
_READ = """async (id) => {
  const { stage, entries, conflicts, meetings } = (await import("/b/sync/house.js")).safe(id);
  const seen = { stage: stage.value, entries: [...entries.value.values()], conflicts: conflicts.value, meetings: meetings.value };
  return JSON.parse(JSON.stringify(seen));
}"""
_DRAFT = """async ([key, text]) => {
  const draft = (await import("/b/sync/house.js")).draft(key);
  if (text) draft.set(text);
  return draft.value.value;
}"""


class Refused(AssertionError):
    """An act that failed, by its code."""


class Tab:
    """One open page of a person."""

    def __init__(self, context: BrowserContext, url: str, name: str) -> None:
        self.context, self.url, self.name = context, url, name
        self.kit: list[str] = []
        self.address = ""
        self.wrong: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.route("**/*", _without_start)
        self.load()

    def load(self) -> None:
        """Load the page afresh and open the house."""
        self.page.goto(self.url + "/")
        self.page.evaluate(_START)
        self.wait_for(lambda: self.look("door") != "starting")

    def act(self, name: str, *given: Any) -> Any:
        """Do what a room would. Raises Refused with the code."""
        return _value(self.page.evaluate(_ACT, [name, list(given)]))

    def write(self, safe: str, name: str, *given: Any) -> Any:
        """Write into a safe. Raises Refused with the code."""
        return _value(self.page.evaluate(_WRITE, [safe, name, list(given)]))

    def look(self, name: str) -> Any:
        """Return what a signal says."""
        return self.page.evaluate(_LOOK, name)

    def read(self, safe: str) -> dict[str, Any]:
        """Return what a room would see of a safe."""
        found: dict[str, Any] = self.page.evaluate(_READ, safe)
        return found

    def words(self, safe: str) -> set[str]:
        return {entry["words"] for entry in self.read(safe)["entries"]}

    def record(self, safe: str, words: str) -> str:
        """Return the id of the record with these words."""
        return next(str(entry["id"]) for entry in self.read(safe)["entries"] if entry["words"] == words)

    def draft(self, key: str, text: str = "") -> str:
        """Type into a draft, or read what is in it."""
        found: str = self.page.evaluate(_DRAFT, [key, text])
        return found

    def rests(self, key: str) -> None:
        """Wait until a draft lies on the disk."""
        self.page.evaluate(RESTS, [key, patience.MILLISECONDS])

    def wait_for(self, holds: Callable[[], Any]) -> Any:
        """Wait until `holds` says something. Raises AssertionError with how things stand."""
        end = time.monotonic() + patience.SECONDS
        while time.monotonic() < end:
            found = holds()
            if found:
                return found
            time.sleep(0.03)
        state = {name: self.look(name) for name in ("door", "connection", "waiting", "troubles", "pairs")}
        raise AssertionError(f"{self.name} waited in vain: {state}")

    def wait_for_words(self, safe: str, *words: str) -> None:
        self.wait_for(lambda: set(words) <= self.words(safe))

    def is_saved(self) -> None:
        self.wait_for(lambda: self.look("waiting") == 0)

    def sign_up(self) -> None:
        """Make an account and its keys, as on the first day."""
        self.address = f"{self.name.lower()}.{time.monotonic_ns()}@example.org"
        self.act("signUp", {"name": self.name, "email": self.address, "password": PASSWORD})
        self.kit = self.act("makeKit")["words"]
        self.act("confirmKit", {"3": self.kit[2], "7": self.kit[6]})

    def come_in(self, other: "Tab") -> None:
        """Sign in and unlock as the person of another tab, who has a kit."""
        self.act("signIn", {"email": other.address, "password": PASSWORD})
        assert self.look("door") == "locked"
        self.act("unlock", " ".join(other.kit))

    def go_offline(self) -> None:
        self.context.set_offline(True)
        self.wait_for(lambda: self.look("connection") == "away")

    def another(self) -> "Tab":
        """Open a second tab of the same browser."""
        return Tab(self.context, self.url, self.name)


def _value(answer: dict[str, Any]) -> Any:
    if "code" in answer:
        raise Refused(answer["code"])
    return answer.get("value")


def _without_start(route: Route) -> None:
    if route.request.resource_type != "document":
        route.continue_()
        return
    answer = route.fetch()
    route.fulfill(response=answer, body=START.sub("", answer.text()))


def open_tab(browser: Browser, url: str, name: str) -> Tab:
    """Return a tab in a browser of its own: nothing is shared with any other, not even the address."""
    return Tab(
        browser.new_context(service_workers="block", extra_http_headers={"X-Forwarded-For": an_address()}), url, name
    )


class TwoTabs:
    """Ana and Tomas, each in a browser of their own, and the pair they are in just now."""

    def __init__(self, browser: Browser, url: str) -> None:
        self.ana, self.tomas = open_tab(browser, url, "Ana"), open_tab(browser, url, "Tomas")
        self.ana.sign_up()
        self.tomas.sign_up()
        self.pair = ""
        self.pair_up()

    def pair_up(self) -> None:
        """Open a new pair: Ana invites, Tomas accepts, both hold its key."""
        link = self.ana.act("invite", {"myRole": "lead"})["link"]
        invitation, fragment = link.split("/i/")[1].split("#")
        self.pair = self.tomas.act("acceptInvitation", invitation, fragment)
        for tab in (self.ana, self.tomas):
            tab.wait_for(
                lambda tab=tab: self.pair in [one["id"] for one in tab.look("pairs") if one["state"] == "linked"]
            )

    def close(self) -> None:
        """Close both browsers. Raises AssertionError for an error on either page."""
        for tab in (self.ana, self.tomas):
            tab.context.close()
        assert [*self.ana.wrong, *self.tomas.wrong] == []

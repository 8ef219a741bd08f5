"""Somebody at a browser: what they do, in the words that stand on the page."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests import patience
from tests.stories.people import Person

# A console line of Chromium for every answer that is a refusal and every request that reaches nobody.
REFUSED = re.compile(
    r"Failed to load resource|Failed to fetch dynamically imported module|net::ERR_|ERR_CONNECTION|ERR_INTERNET"
)
# What the driver itself says where a story blocks workers.
BLOCKED = "Service Worker registration blocked by Playwright"

HOUSE = "async ([act, given]) => (await import('/b/sync/house.js'))[act](...given)"
FORGET_ROWS = """async () => {
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((done) => (indexedDB.open(name).onsuccess = (event) => done(event.target.result)));
    if (db.objectStoreNames.contains("rows")) {
      const work = db.transaction(["rows", "notes"], "readwrite");
      work.objectStore("rows").clear();
      const notes = work.objectStore("notes");
      notes.getAllKeys().onsuccess = ({ target }) => target.result.forEach((key) => key.startsWith("reach ") && notes.delete(key));
      await new Promise((done) => (work.oncomplete = done));
    }
    db.close();
  }
}"""
LINKED = """async (pair) => {
    const { pairs } = await import("/b/sync/house.js");
    const isLinked = () => pairs.value.some(({ id, state }) => id === pair && state === "linked");
    while (!isLinked()) await new Promise((resolve) => setTimeout(resolve, 20));
}"""

WHOLE = """async (patience) => {
    const { pairs, safe } = await import("/b/sync/house.js");
    const isWhole = () => pairs.value.length > 0 && ["mine", ...pairs.value.map(({ id }) => id)].every((id) => safe(id).stage.value === "all");
    for (const end = Date.now() + patience; !isWhole(); await new Promise((resolve) => setTimeout(resolve, 20))) {
        if (Date.now() > end) throw new Error("not every safe came to its first row");
    }
}"""
RESTS = """async ([key, patience]) => {
    const draft = (await import("/b/sync/house.js")).draft(key);
    const rests = () => draft.value.value !== "" && !draft.dirty && !draft.busy;
    for (const end = Date.now() + patience; !rests(); await new Promise((resolve) => setTimeout(resolve, 10))) {
        if (Date.now() > end) throw new Error(`nothing of ${key} rests here`);
    }
}"""


@dataclass
class Someone:
    """One browser with one tab at first. `complaints` gathers what no story may leave behind."""

    context: BrowserContext
    page: Page
    server: str
    person: Person | None = None
    complaints: list[str] = field(default_factory=list)
    acts: int = 0
    presses: int = 0

    # Where one is

    def visit(self, path: str) -> Someone:
        self.page.goto(self.server + path)
        return self

    def reload(self) -> Someone:
        self.page.reload()
        return self

    def room(self, label: str) -> Someone:
        """Go to a room by the navigation; what has no place in its row yet stands under "More"."""
        nav = self.page.locator("header.nav")
        link = nav.get_by_role("link", name=label, exact=True)
        expect(nav.get_by_role("link", name="Table", exact=True).or_(link).first).to_be_visible()
        if link.count() == 0:
            nav.get_by_role("button", name="More", exact=True).click()
        link.click()
        return self

    def unlock(self) -> Someone:
        """Type the eight words."""
        self.unlock_here()
        expect(self.page.locator("header.nav nav").first).to_be_visible()
        return self

    def unlock_with(self, words: str) -> Someone:
        """Type these words, and wait until the door is open."""
        self.page.get_by_label("Your eight words").fill(words)
        self.page.keyboard.press("Enter")
        expect(self.page.locator("header.nav nav").first).to_be_visible(timeout=20_000)
        return self

    def unlock_here(self) -> Someone:
        """Type the eight words, wherever that leads."""
        assert self.person
        self.page.get_by_label("Your eight words").fill(self.person.words)
        self.page.keyboard.press("Enter")
        return self

    def does(self, act: str, *given: Any) -> Any:
        """Do an act of the house without its page, where the page is not what the story tells."""
        return self.page.evaluate(HOUSE, [act, list(given)])

    def linked(self, pair: str) -> Someone:
        """Wait until an alcove has its keys here."""
        self.page.evaluate(LINKED, pair)
        return self

    def whole(self) -> Someone:
        """Wait until every safe is here to its first row."""
        self.page.evaluate(WHOLE, patience.MILLISECONDS)
        return self

    def rests(self, draft: str) -> Someone:
        """Wait until what was typed into a field lies on the disk: it follows as fast as the disk takes it."""
        self.page.evaluate(RESTS, [draft, patience.MILLISECONDS])
        return self

    # What one does; each counts as one act

    def press(self, name: str, within: Locator | None = None) -> Someone:
        """Press a button or a link by its words."""
        self.acts += 1
        self.presses += 1
        place: Any = within or self.page
        button = place.get_by_role("button", name=name, exact=True)
        button.or_(place.get_by_role("link", name=name, exact=True)).first.click()
        return self

    def tap(self, name: str, within: Locator | None = None) -> Someone:
        """Tap a chip."""
        self.acts += 1
        place: Any = within or self.page
        place.locator("label.chip").filter(has_text=re.compile(f"^\\s*{re.escape(name)}\\s*$")).first.click()
        return self

    def hold(self) -> Someone:
        """Rest the pointer on what just happened: it stays, with its way back, until the pointer leaves."""
        self.page.locator(".toast").last.hover()
        return self

    def write(self, label: str, words: str, within: Locator | None = None) -> Someone:
        """Write into a field."""
        self.acts += 1
        place: Any = within or self.page
        place.get_by_label(label, exact=True).first.fill(words)
        return self

    def key(self, *keys: str) -> Someone:
        for key in keys:
            self.acts += 1
            self.presses += key == "Enter"
            self.page.keyboard.press(key)
        return self

    def type(self, words: str) -> Someone:
        self.acts += 1
        self.page.keyboard.type(words)
        return self

    def lay(self, words: str) -> Someone:
        """Put a topic on the table by c, the words, Enter."""
        expect(self.page.get_by_label("What should the two of you not forget?")).to_be_visible()
        self.page.locator("h1").click()
        self.key("c").type(words).key("Enter")
        self.sees(words)
        return self

    def lay_alone(self, words: str) -> Someone:
        """Write a topic that does not go on the table."""
        self.page.get_by_label("What should the two of you not forget?").fill(words)
        self.key("Enter")
        expect(self.page.get_by_label("What should the two of you not forget?")).to_have_value("")
        return self

    def plan(self) -> Someone:
        """Plan the next meeting as the page offers it."""
        self.press("Plan a meeting").press("Plan it")
        return self.sees("for 30 minutes.")

    # What one sees

    def topic(self, words: str) -> Locator:
        """Return the row of a topic, a note or a promise."""
        return self.page.locator("[data-row]").filter(has_text=words).first

    def sees(self, words: str, within: Locator | None = None) -> Someone:
        expect((within or self.page.locator("body")).get_by_text(words).filter(visible=True).first).to_be_visible()
        return self

    def sees_not(self, words: str) -> Someone:
        expect(self.page.get_by_text(words).filter(visible=True)).to_have_count(0)
        return self

    def sees_heading(self, words: str) -> Someone:
        expect(self.page.locator("h1")).to_have_text(words)
        return self

    def saved(self) -> Someone:
        """Wait until the page says that everything is on the server."""
        expect(self.page.locator("[data-kept]")).to_have_text("Everything you wrote is saved.")
        return self

    def focused(self) -> str:
        """Return what has the focus, as text."""
        return str(
            self.page.evaluate("() => document.activeElement?.textContent?.trim() || document.activeElement?.tagName")
        )

    def loses_rows(self) -> Someone:
        """A browser short of room may let them go; the keys and what is known of the pairs stay."""
        self.page.goto(f"{self.server}/api/me")
        self.page.evaluate(FORGET_ROWS)
        return self

    def storage(self) -> list[str]:
        """Return the names of the databases of this browser."""
        return list(self.page.evaluate("async () => (await indexedDB.databases()).map(({ name }) => name)"))


def watch(someone: Someone) -> None:
    """Gather errors of the console, of scripts and of the policy, and requests to anybody else."""

    def heard(line: Any) -> None:
        if line.type in ("error", "warning") and line.text != BLOCKED:
            someone.complaints.append(line.text)

    def asked(request: Any) -> None:
        if not request.url.startswith((someone.server + "/", "data:", "blob:")):
            someone.complaints.append(f"asked {request.url}")

    someone.context.on("console", heard)
    someone.context.on("weberror", lambda wrong: someone.complaints.append(str(wrong.error)))
    someone.context.on("request", asked)

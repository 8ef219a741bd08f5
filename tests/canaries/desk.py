"""One person at a browser with a profile on the disk, who writes marked words into the real fields."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests import patience
from tests.canaries.search import make_canary
from tests.stories.people import Person
from tests.stories.someone import Someone

_PUT = """async ([safe, kind, words, fields]) => {
  const house = await import("/b/sync/house.js");
  return house.safe(safe).put(kind, words, fields);
}"""


@dataclass
class Desk(Someone):
    """Somebody whose every text is remembered: `typed` through the page, `put` by the page's own program."""

    folder: Path = Path()
    typed: list[str] = field(default_factory=list)
    put_there: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        assert self.person
        return self.person.name

    @property
    def words(self) -> list[str]:
        """Everything of this person that may stand nowhere."""
        assert self.person
        return [*self.typed, *self.put_there, self.person.words]

    def mark(self, what: str) -> str:
        """Return a text that is about to be typed."""
        self.typed.append(make_canary(what))
        return self.typed[-1]

    def put(self, safe: str, kind: str, what: str, **fields: Any) -> str:
        """Write a record for which the page has no field, by the page's own program."""
        self.put_there.append(make_canary(what))
        return str(self.page.evaluate(_PUT, [safe, kind, self.put_there[-1], fields]))

    def put_mark(self, what: str) -> str:
        """Return a text for a field of such a record."""
        self.put_there.append(make_canary(what))
        return self.put_there[-1]


def sit_down(driver: Any, chromium: str, folder: Path, origin: str, person: Person) -> Desk:
    """Open a browser that keeps its profile in `folder`."""
    context = driver.chromium.launch_persistent_context(
        folder, executable_path=chromium, args=["--no-sandbox"], locale="en-GB"
    )
    context.set_default_timeout(patience.MILLISECONDS)
    context.add_cookies([{**cookie, "url": origin} for cookie in person.cookies()])
    return Desk(context, context.pages[0], origin, person, folder=folder)

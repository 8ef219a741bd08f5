"""A house whose clock is moved, and the clocks of the browsers in it: weeks go by between two lines of a story."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.ground.running import Running, start
from tests.stories.people import Person, Two, arrive, pair_up
from tests.stories.someone import Someone

Both = tuple[Someone, Someone]
MONDAY = datetime(2027, 1, 4, 9, tzinfo=UTC)


@dataclass
class House:
    """A server whose clock is moved by writing a moment into a file."""

    url: str
    moment: Path
    otto: Person
    opens: Callable[..., Someone]
    two: Two | None = None

    def at(self, moment: datetime, *people: Someone) -> None:
        written = self.moment.with_suffix(".new")
        written.write_text(moment.isoformat(), encoding="ascii")
        written.replace(self.moment)  # as a whole: the server may be reading it
        for someone in people:
            someone.page.clock.set_fixed_time(moment)

    def begin(self, moment: datetime, **theirs: Any) -> Both:
        """Return an Ana and a Tomas who have just come together; `theirs` is said of the browser of Tomas."""
        self.at(moment)
        self.two = Two(ana := arrive(self.url, "Ana", self.otto), tomas := arrive(self.url, "Tomas", self.otto), "")
        self.two.pair = pair_up(ana, tomas)
        both = self.opens(self.url, ana), self.opens(self.url, tomas, **theirs)
        for someone in both:
            someone.page.clock.set_fixed_time(moment)
            someone.visit(self.two.path()).unlock().sees_heading("The table")
        return both

    def path(self, room: str) -> str:
        assert self.two
        return self.two.path(room)


@pytest.fixture
def moved_server(tmp_path: Path) -> Iterator[Running]:
    """One for each story: of a clock that goes back to the begin of another story people would be counted as too fast."""
    moment = tmp_path / "moment"
    moment.write_text(MONDAY.isoformat(), encoding="ascii")
    environ = {"ALCOVE_PROXIES": "1", "ALCOVE_TEST_MOMENT": str(moment)}
    with start(tmp_path / "house", program="tests.ground.moved", **environ) as running:
        yield running


@pytest.fixture
def moved(moved_server: Running, opens: Callable[..., Someone]) -> House:
    """Return it with its first person; browsers close before it does."""
    return House(moved_server.url, moved_server.data.parent / "moment", arrive(moved_server.url, "Otto"), opens)


def set_weekly(someone: Someone, house: House, first: datetime, clock: str) -> None:
    someone.visit(house.path("rhythm")).write("From which day on?", f"{first:%Y-%m-%d}").write("Begins at", clock)
    someone.press("Set this rhythm").sees("Every week on", someone.page.locator("#now")).saved()


def planned(someone: Someone) -> Locator:
    return someone.page.locator("#coming [data-row] time")


def begins(someone: Someone, *moments: str) -> None:
    """Wait until what is planned begins with these."""
    for at, moment in enumerate(moments):
        expect(planned(someone).nth(at)).to_have_attribute("datetime", re.compile(f"^{moment}"))

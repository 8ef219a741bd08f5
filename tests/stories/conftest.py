"""A server with a few people for a whole run, and browsers for each story."""

import contextlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Error

from tests import patience
from tests.ground.running import QUICK, ROOT, Running, start
from tests.stories.moved import moved, moved_server  # noqa: F401 - fixtures of the stories in which time goes by
from tests.stories.people import Person, Two, an_address, arrive, come_again, pair_up
from tests.stories.someone import REFUSED, Someone, watch

FAILED = pytest.StashKey[bool]()
PICTURES = ROOT / "test-results" / "stories"
STORIES_AT_A_DESK = 6
Opens = Callable[..., Someone]


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return a server behind one proxy, so that each browser has an address of its own to be counted by."""
    folder: Path = tmp_path_factory.mktemp("house")
    with start(folder, program=QUICK, ALCOVE_PROXIES="1", ALCOVE_CALENDARS="private") as server:
        yield server


@dataclass
class Demo:
    """The told year of four people, on a server of its own."""

    url: str
    people: dict[str, Person]

    def pair(self, one: str, other: str) -> str:
        """Return the id of the alcove that the two share."""
        rows = self.people[one].door.get("/api/pairs")
        return str(next(row["id"] for row in rows if row["counterpart"]["name"] == other))


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    with start(tmp_path_factory.mktemp("demo"), program=QUICK, ALCOVE_PROXIES="1") as server:
        command = [sys.executable, "-m", "alcove_cli", "demo", "--server", server.url]
        said = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout
        lines = [line.split(maxsplit=2) for line in said.splitlines() if "@alcove.example" in line]
        yield Demo(server.url, {name: come_again(server.url, name, email, words) for name, email, words in lines})


@pytest.fixture
def empty_house(tmp_path: Path) -> Iterator[Running]:
    """Return a server that nobody has been to. To be named before `opens`: browsers close first."""
    with start(tmp_path / "empty", anew=True) as server:
        yield server


@pytest.fixture(scope="session")
def otto(house: Running) -> Person:
    """Return the administrator, who may read nothing."""
    return arrive(house.url, "Otto")


@pytest.fixture
def strangers(house: Running, otto: Person) -> Two:
    """Return two people who have no other alcove."""
    ana, tomas = arrive(house.url, "Ana", otto), arrive(house.url, "Tomas", otto)
    return Two(ana, tomas, pair_up(ana, tomas))


def open_browser(chromium: Browser, server: str, person: Person | None = None, **options: Any) -> Someone:
    """Open a browser of its own, with an address of its own."""
    settings = {
        "extra_http_headers": {"X-Forwarded-For": an_address()},
        "locale": "en-GB",
        "timezone_id": "Europe/Vienna",
        # With a worker, what a story alters on the way would not reach its page. tests/program has those stories.
        "service_workers": "block",
    }
    context = chromium.new_context(**(settings | options))
    context.set_default_timeout(patience.MILLISECONDS)
    if person:
        context.add_cookies(person.cookies())  # type: ignore[arg-type]
    someone = Someone(context, context.new_page(), server, person)
    watch(someone)
    return someone


@pytest.fixture
def opens(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Opens]:
    """Open a browser for somebody. At the end nothing may have complained, and nobody else been asked.

    What a story provokes is named by a marker: `@pytest.mark.provokes("409")`.
    """
    opened: list[Someone] = []

    def open_one(server: str, person: Person | None = None, **options: Any) -> Someone:
        opened.append(open_browser(chromium, server, person, **options))
        return opened[-1]

    yield open_one
    picture_failure(request, opened)
    for someone in opened:
        someone.context.close()
    check_complaints(request, opened)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Remember a story that failed, for the pictures of how it ended."""
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


def picture_failure(request: pytest.FixtureRequest, people: list[Someone]) -> None:
    """Keep what everybody saw when a story failed."""
    if not request.node.stash.get(FAILED, False):
        return
    PICTURES.mkdir(parents=True, exist_ok=True)
    for number, someone in enumerate(people):
        with contextlib.suppress(Error):
            someone.page.screenshot(path=PICTURES / f"{request.node.name}-{number}.png", full_page=True)


def check_complaints(request: pytest.FixtureRequest, people: list[Someone]) -> None:
    """Let a story fail that left a complaint which it did not provoke."""
    provoked = [word for mark in request.node.iter_markers("provokes") for word in mark.args]
    left = [line for someone in people for line in someone.complaints if not is_provoked(line, provoked)]
    for someone in people:
        someone.complaints.clear()
    assert left == []


def is_provoked(line: str, provoked: list[str]) -> bool:
    """Tell whether a story said that it would cause this line."""
    return any(word in line for word in provoked) or ("away" in provoked and bool(REFUSED.search(line)))


@dataclass
class Study:
    """The desks of an Ana and a Tomas who unlock once for several stories. Each story makes an alcove of its own there, and with
    every alcove each page has more to open: after a few others sit down, and after a story that failed at once."""

    house: Running
    otto: Person
    chromium: Browser
    desks: list[Someone] = field(default_factory=list)
    stories: int = 0

    def sit_down(self) -> tuple[Someone, Someone]:
        if self.stories == STORIES_AT_A_DESK:
            self.leave()
        if not self.desks:
            for name in ("Ana", "Tomas"):
                someone = open_browser(self.chromium, self.house.url, arrive(self.house.url, name, self.otto))
                self.desks.append(someone.visit("/").unlock())
        self.stories += 1
        return self.desks[0], self.desks[1]

    def leave(self) -> None:
        for someone in self.desks:
            someone.context.close()
        self.desks, self.stories = [], 0


@pytest.fixture(scope="session")
def study(house: Running, otto: Person, chromium: Browser) -> Iterator[Study]:
    study = Study(house, otto, chromium)
    yield study
    study.leave()


@pytest.fixture
def desks(study: Study, request: pytest.FixtureRequest) -> Iterator[tuple[Someone, Someone]]:
    """Return the browsers of Ana and Tomas, for stories that leave them unlocked."""
    yield study.sit_down()
    if request.node.stash.get(FAILED, False):
        study.leave()


def at_rest(someone: Someone) -> None:
    """Undo what the story before may have left at a desk: routes, a choice of this device, a medium, no connection."""
    someone.page.unroute_all()
    someone.context.unroute_all()
    someone.context.set_offline(False)
    someone.page.emulate_media(media="null")
    someone.page.evaluate("() => localStorage.clear()")


@pytest.fixture
def both(desks: tuple[Someone, Someone], two: Two, request: pytest.FixtureRequest) -> Iterator[tuple[Someone, Someone]]:
    """Return Ana and Tomas, each at the table of a fresh alcove."""
    for someone in desks:
        someone.visit(two.path()).sees_heading("The table")
    yield desks
    picture_failure(request, list(desks))
    check_complaints(request, list(desks))


@pytest.fixture
def two(desks: tuple[Someone, Someone]) -> Two:
    """Return an alcove of Ana and Tomas that nothing has happened in, made by their browsers."""
    for someone in desks:
        at_rest(someone)
    link = desks[0].does("invite", {"myRole": "lead"})["link"]
    pair = desks[1].does("acceptInvitation", *link.rpartition("/")[2].split("#"))
    for someone in desks:
        someone.linked(pair)
    ana, tomas = (someone.person for someone in desks)
    assert ana
    assert tomas
    return Two(ana, tomas, pair)


@pytest.fixture
def apart(house: Running, strangers: Two, opens: Opens) -> tuple[Someone, Someone]:
    """Return an Ana and a Tomas of their own, in browsers of their own, for stories that lock, lose or clear something."""
    browsers = opens(house.url, strangers.ana), opens(house.url, strangers.tomas)
    for someone in browsers:
        someone.visit(strangers.path()).unlock().sees_heading("The table")
    return browsers

"""A server with a few people for a whole run, and browsers for each story."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from tests.ground.running import Running, start
from tests.stories.people import Person, Two, an_address, arrive, pair_up
from tests.stories.someone import REFUSED, Someone, watch

QUIET = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"]
PATIENCE = 15_000  # milliseconds; a machine that tests may be busy
Opens = Callable[..., Someone]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as driver:
        expect.set_options(timeout=PATIENCE)
        yield driver


@pytest.fixture(scope="session")
def chromium(playwright: Playwright, chromium_path: str) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=chromium_path, args=QUIET)
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return a server behind one proxy, so that each browser has an address of its own to be counted by."""
    folder: Path = tmp_path_factory.mktemp("house")
    with start(folder, ALCOVE_PROXIES="1") as server:
        yield server


@pytest.fixture(scope="session")
def otto(house: Running) -> Person:
    """Return the administrator, who may read nothing."""
    return arrive(house.url, "Otto")


@pytest.fixture
def two(house: Running, otto: Person) -> Two:
    """Return an alcove that nothing has happened in."""
    ana, tomas = arrive(house.url, "Ana", otto), arrive(house.url, "Tomas", otto)
    return Two(ana, tomas, pair_up(ana, tomas))


@pytest.fixture
def opens(chromium: Browser, request: pytest.FixtureRequest) -> Iterator[Opens]:
    """Open a browser for somebody. At the end nothing may have complained, and nobody else been asked.

    What a story provokes is named by a marker: `@pytest.mark.provokes("409")`.
    """
    opened: list[Someone] = []

    def open_browser(server: str, person: Person | None = None, **options: Any) -> Someone:
        settings = {"extra_http_headers": {"X-Forwarded-For": an_address()}, "locale": "en-GB", "timezone_id": "Europe/Vienna"}
        context = chromium.new_context(**(settings | options))
        context.set_default_timeout(PATIENCE)
        if person:
            context.add_cookies(person.cookies())  # type: ignore[arg-type]
        someone = Someone(context, context.new_page(), server, person)
        watch(someone)
        opened.append(someone)
        return someone

    yield open_browser
    for someone in opened:
        someone.context.close()
    provoked = [word for mark in request.node.iter_markers("provokes") for word in mark.args]
    left = [line for someone in opened for line in someone.complaints if not is_provoked(line, provoked)]
    assert left == []


def is_provoked(line: str, provoked: list[str]) -> bool:
    """Tell whether a story said that it would cause this line."""
    return any(word in line for word in provoked) or ("away" in provoked and bool(REFUSED.search(line)))


@pytest.fixture
def both(house: Running, two: Two, opens: Opens) -> tuple[Someone, Someone]:
    """Return Ana and Tomas, each at their table in a browser of their own."""
    ana, tomas = (opens(house.url, person) for person in (two.ana, two.tomas))
    for someone in (ana, tomas):
        someone.visit(two.path()).unlock().sees_heading("The table")
    return ana, tomas

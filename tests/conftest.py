"""What every test stands on. The surroundings (data folder, database) are laid out in tests/settings.py."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from tests import patience
from tools.prepare import bring_node, find_chromium, find_shell

ROOT = Path(__file__).resolve().parent.parent
QUIET = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    # What draws and what asks the server live in the process of the browser: a page costs a tenth less.
    "--in-process-gpu",
    "--enable-features=NetworkServiceInProcess2",
]


def pytest_configure() -> None:
    """Find Node where the system's is too old."""
    bring_node()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL run what touches the database; elsewhere all but what needs PostgreSQL.

    What needs a browser is left out, with its reason, where there is none.
    """
    on_postgresql = bool(os.environ.get("ALCOVE_TEST_POSTGRESQL"))
    unfit = [item for item in items if not _belongs(item, on_postgresql)]
    config.hook.pytest_deselected(items=unfit)
    left_out = set(unfit)
    items[:] = sorted(
        (item for item in items if item not in left_out), key=lambda item: not item.get_closest_marker("long")
    )
    if find_shell() is None:
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason="no Chromium here (Debian: apt-get install chromium)"))


def _belongs(item: pytest.Item, on_postgresql: bool) -> bool:
    if item.get_closest_marker("postgresql"):
        return on_postgresql
    if not on_postgresql:
        return True
    names = getattr(item, "fixturenames", ())
    return bool(item.get_closest_marker("django_db")) or not {"db", "transactional_db", "live_server"}.isdisjoint(names)


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Return the Chromium that people have: Playwright's own download is not used."""
    return find_chromium() or pytest.skip("no Chromium here")


@pytest.fixture(scope="session")
def shell_path() -> str:
    """Return the Chromium to drive where a page is all that counts."""
    return find_shell() or pytest.skip("no Chromium here")


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Return the one driver of a process: it keeps an event loop running, and there can be no second."""
    expect.set_options(timeout=patience.MILLISECONDS)
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def chromium(playwright: Playwright, shell_path: str) -> Iterator[Browser]:
    """Return a browser that asks nobody for anything by itself."""
    browser = playwright.chromium.launch(executable_path=shell_path, args=QUIET)
    yield browser
    browser.close()


@pytest.fixture(autouse=True)
def _empty_cache() -> None:
    """Rate limits live in the cache: a test must not inherit another's."""
    from django.core.cache import cache

    cache.clear()


@pytest.fixture
def root() -> Path:
    """Return the folder of the project."""
    return ROOT

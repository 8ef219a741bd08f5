"""The real browsers that attacks are played in: Debian's Chromium, Firefox ESR and WebKitGTK, none of them changed.

Each engine is asked through what it brings itself: Chromium by Playwright, Firefox by WebDriver BiDi, WebKitGTK by its own
WebDriver. `start_engine` starts one; `Engine.seat` gives a person a page in a profile of their own.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, Protocol

from tests.attacks.page import Page
from tools.prepare import find_firefox, find_webkit

CHROMIUM, FIREFOX, WEBKIT = ENGINES = ("Chromium", "Firefox", "WebKitGTK")


class Engine(Protocol):
    """A browser that was started."""

    def seat(self, origin: str, cookies: dict[str, str], path: str, profile: Any) -> Page:
        """Open a page for one person, in the profile that `Page.keep` returned before, or in a new one."""


def is_here(name: str) -> bool:
    """Tell whether this machine has the engine. Chromium's tests are left out by their mark (tests/conftest.py)."""
    return name == CHROMIUM or bool(find_firefox() if name == FIREFOX else find_webkit())


@contextlib.contextmanager
def start_engine(name: str) -> Iterator[Engine]:
    """Start Firefox or WebKitGTK for the block."""
    from tests.attacks.engines.firefox import start_firefox
    from tests.attacks.engines.webkit import start_webkit

    with start_firefox() if name == FIREFOX else start_webkit() as engine:
        yield engine

"""Chromium, by Playwright."""

from __future__ import annotations

import contextlib
from typing import Any

from playwright.sync_api import Browser, Error

from tests import patience
from tests.attacks.page import Page


class Chromium:
    """A Chromium that Playwright started. Each person is a browser context."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser

    def seat(self, origin: str, cookies: dict[str, str], path: str, profile: Any) -> ChromiumPage:
        context = profile or self._browser.new_context(
            locale="en-GB", timezone_id="Europe/Vienna", service_workers="block"
        )
        context.add_cookies([{"name": name, "value": value, "url": origin} for name, value in cookies.items()])
        return ChromiumPage(context, origin, path)


class ChromiumPage(Page):
    """One page of a context."""

    def __init__(self, context: Any, origin: str, path: str) -> None:
        super().__init__(origin)
        self._context, self._kept = context, False
        context.on("request", self._ask)
        self._page = context.new_page()
        self._page.on("dialog", self._dismiss)
        self._page.set_default_timeout(patience.MILLISECONDS)
        self.goto(path)

    def evaluate(self, function: str, given: str) -> str:
        return str(self._page.evaluate(function, given))

    def goto(self, path: str) -> None:
        self._page.goto(self.origin + path)

    def reload(self) -> None:
        self._page.reload()

    def keep(self, _disk: str, _which: str = "") -> Any:
        self._kept = True
        return self._context

    def close(self) -> None:
        with contextlib.suppress(Error):
            (self._page if self._kept else self._context).close()

    def _ask(self, request: Any) -> None:
        if not request.url.startswith((self.origin, "data:", "blob:")):
            self.asked.append(request.url)

    def _dismiss(self, dialog: Any) -> None:
        self.dialogs += 1
        dialog.dismiss()

"""Firefox, by WebDriver BiDi (https://w3c.github.io/webdriver-bidi): the browser itself speaks it, no driver stands between."""

from __future__ import annotations

import contextlib
import json
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

from tests import patience
from tests.attacks.engines.outside import Outside, watch_outside
from tests.attacks.page import Page
from tools.prepare import find_firefox

# The program that a service worker keeps is tried in tests/program; here each page is what was served.
# It fetches no media plugins of its own, which it would ask others for, in the middle of a play.
PREFERENCES = 'user_pref("dom.serviceWorkers.enabled", false);\nuser_pref("media.gmp-manager.updateEnabled", false);\n'
OWN_ERRANDS = (".mozilla.com", ".mozilla.net", ".mozilla.org", ".firefox.com")  # the browser's, whatever the page


class Asked(Exception):
    """Firefox refused a command."""


class Firefox:
    """A Firefox that was started. Each person is a user context: storage and cookies of their own."""

    def __init__(self, line: ClientConnection, outside: Outside) -> None:
        self._line, self.outside = line, outside
        self._number = 0
        self.dialogs: list[str] = []  # the windows that something opened a dialog in
        session = {"unhandledPromptBehavior": {"default": "dismiss"}, "proxy": outside.as_proxy}
        self.ask("session.new", capabilities={"alwaysMatch": session})
        self.ask("session.subscribe", events=["browsingContext.userPromptOpened"])

    def ask(self, method: str, **params: Any) -> Any:
        """Send a command and return its result; what is told meanwhile is noted."""
        self._number += 1
        self._line.send(json.dumps({"id": self._number, "method": method, "params": params}))
        while True:
            said = json.loads(self._line.recv(2 * patience.SECONDS))
            if said.get("method") == "browsingContext.userPromptOpened":
                self.dialogs.append(said["params"]["context"])
            elif said.get("id") == self._number:
                if said["type"] == "error":
                    raise Asked(f"{method}: {said['error']}: {said['message']}")
                return said["result"]

    def seat(self, origin: str, cookies: dict[str, str], path: str, profile: Any) -> FirefoxPage:
        return FirefoxPage(self, profile or self._new_person(), origin, cookies, path)

    def _new_person(self) -> str:
        person = str(self.ask("browser.createUserContext")["userContext"])
        self.ask("emulation.setLocaleOverride", locale="en-GB", userContexts=[person])
        self.ask("emulation.setTimezoneOverride", timezone="Europe/Vienna", userContexts=[person])
        return person


class FirefoxPage(Page):
    """One window of a user context: a tab behind another would be put to sleep."""

    def __init__(self, firefox: Firefox, person: str, origin: str, cookies: dict[str, str], path: str) -> None:
        super().__init__(origin)
        self._firefox, self._person, self._kept = firefox, person, False
        for name, value in cookies.items():
            cookie = {"name": name, "value": {"type": "string", "value": value}, "domain": "localhost", "path": "/"}
            firefox.ask("storage.setCookie", cookie=cookie, partition={"type": "storageKey", "userContext": person})
        self._window = firefox.ask("browsingContext.create", type="window", userContext=person)["context"]
        self._heard = len(firefox.outside.asked)
        self.goto(path)

    def evaluate(self, function: str, given: str) -> str:
        arguments = [{"type": "string", "value": given}]
        said = self._firefox.ask(
            "script.callFunction",
            functionDeclaration=function,
            arguments=arguments,
            awaitPromise=True,
            target={"context": self._window},
        )
        self._note()
        if said["type"] == "exception":
            raise AssertionError(f"the page threw {said['exceptionDetails']['text']}")
        return str(said["result"]["value"])

    def goto(self, path: str) -> None:
        self._firefox.ask("browsingContext.navigate", context=self._window, url=self.origin + path, wait="complete")
        self._note()

    def reload(self) -> None:
        self._firefox.ask("browsingContext.reload", context=self._window, wait="complete")
        self._note()

    def keep(self, _disk: str, _which: str = "") -> Any:
        self._kept = True
        return self._person

    def close(self) -> None:
        with contextlib.suppress(Asked):
            self._firefox.ask("browsingContext.close", context=self._window)
            if not self._kept:
                self._firefox.ask("browser.removeUserContext", userContext=self._person)

    def _note(self) -> None:
        hosts = {url: url.split("//")[-1].split("/")[0].split(":")[0] for url in self._firefox.outside.asked}
        self.asked = [url for url in self._firefox.outside.asked[self._heard :] if not hosts[url].endswith(OWN_ERRANDS)]
        self.dialogs = self._firefox.dialogs.count(self._window)


@contextlib.contextmanager
def start_firefox() -> Iterator[Firefox]:
    """Run a Firefox with a new profile for the block. Raises AssertionError where it does not listen."""
    with (
        tempfile.TemporaryDirectory(prefix="alcove-firefox-", ignore_cleanup_errors=True) as folder,
        watch_outside() as outside,
    ):
        (Path(folder) / "user.js").write_text(PREFERENCES)
        command = [find_firefox() or "firefox", "--headless", "--no-remote", "--profile", folder]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        process = subprocess.Popen([*command, "--remote-debugging-port", "0"], **quiet)  # type: ignore[call-overload]
        try:
            with connect(f"{_address(Path(folder))}/session", max_size=None, compression=None) as line:
                yield Firefox(line, outside)
        finally:
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _address(folder: Path) -> str:
    """Wait for the address that Firefox leaves in its profile."""
    place, end = folder / "WebDriverBiDiServer.json", time.monotonic() + 2 * patience.SECONDS
    while time.monotonic() < end:
        with contextlib.suppress(OSError, ValueError, KeyError):
            said = json.loads(place.read_text())
            return f"ws://{said['ws_host']}:{said['ws_port']}"
        time.sleep(0.05)
    raise AssertionError("Firefox never said where it listens")

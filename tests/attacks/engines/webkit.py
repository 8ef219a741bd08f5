"""WebKitGTK, by its WebDriver (https://www.w3.org/TR/webdriver2). It has no way to draw without a display: Xvfb lends one."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from typing import Any

from tests.attacks.engines.outside import Outside, watch_outside
from tests.attacks.page import Page
from tests.ground.running import free_port
from tests.patience import MILLISECONDS, SECONDS
from tools.prepare import find_webkit

SCREEN = "1280x900x24"
# The program that a service worker keeps is tried in tests/program; here each page is what was served.
SWITCHES = ("--automation", "--features=-ServiceWorkers")
SCRIPT = """
const [given, done] = arguments;
(FUNCTION)(given).then((value) => done({ value }), (error) => done({ error: String(error) }));
"""
ALERT = "unexpected alert open"
ANSWER_SECONDS = 3 * SECONDS
START_SECONDS = 10.0
GOODBYE_SECONDS = 3.0
TRIES = 5


class Asked(Exception):
    """The driver refused a command."""


class WebKit:
    """WebKitGTK's driver serves one browser at a time: each person has a driver, a browser and its storage."""

    def __init__(self, program: str, browser: str, display: str) -> None:
        self._program, self._browser, self._display = program, browser, display
        self._people: list[Person] = []

    def seat(self, origin: str, cookies: dict[str, str], path: str, profile: Any) -> WebKitPage:
        return WebKitPage(profile or self._new_person(), origin, cookies, path)

    def close(self) -> None:
        """End what is still open: profiles that were kept and never used again."""
        for person in self._people:
            person.stop()

    def _new_person(self) -> Person:
        self._people = [person for person in self._people if person.is_there]
        for _ in range(TRIES):
            person = Person(self._program, self._browser, self._display)
            if person.begin():
                self._people.append(person)
                return person
            person.stop()
        raise AssertionError(f"WebKitGTK did not start in {TRIES} tries")


class Person:
    """One driver with its browser, until it is stopped."""

    def __init__(self, program: str, browser: str, display: str) -> None:
        self._all = contextlib.ExitStack()
        self.outside: Outside = self._all.enter_context(watch_outside())
        self._port, self._session = free_port(), ""
        surroundings = os.environ | {"DISPLAY": display, "TZ": "Europe/Vienna", "LIBGL_ALWAYS_SOFTWARE": "1"}
        quiet = {
            "stdout": subprocess.DEVNULL,
            "stderr": subprocess.DEVNULL,
            "env": surroundings,
            "start_new_session": True,
        }
        self._process = subprocess.Popen([program, f"--port={self._port}"], **quiet)  # type: ignore[call-overload]
        self._options = {"binary": browser, "args": list(SWITCHES)}

    def begin(self) -> bool:
        """Open the browser. Now and then it crashes before its window stands, and the driver waits for it without end: False."""
        timeouts = {"script": 2 * MILLISECONDS, "pageLoad": MILLISECONDS}
        wanted = {"webkitgtk:browserOptions": self._options, "proxy": self.outside.as_proxy, "timeouts": timeouts}
        try:
            made = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": wanted}}, patience=START_SECONDS)
        except TimeoutError:
            return False
        self._session = f"/session/{made['sessionId']}"
        return True

    def order(self, path: str, **facts: Any) -> Any:
        """Give the browser a command. Raises Asked with the name of the driver's error."""
        return self._ask("POST", self._session + path, facts)

    @property
    def is_there(self) -> bool:
        return self._process.poll() is None

    def stop(self) -> None:
        """End the browser and its driver."""
        if not self.is_there:
            return
        if self._session:
            with contextlib.suppress(Asked, OSError, http.client.HTTPException):
                self._ask("DELETE", self._session, patience=GOODBYE_SECONDS)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(timeout=20)
        self._all.close()

    def _ask(self, method: str, path: str, facts: Any = None, patience: float = ANSWER_SECONDS) -> Any:
        with contextlib.closing(self._connect(patience)) as line:
            body = None if facts is None else json.dumps(facts)
            line.request(method, path, body, {"Content-Type": "application/json"})
            answer = line.getresponse()
            value = json.loads(answer.read())["value"]
        if answer.status != http.client.OK:
            raise Asked(f"{value['error']}: {value.get('message', '')}")
        return value

    def _connect(self, patience: float) -> http.client.HTTPConnection:
        """The driver listens a moment after it was started."""
        end = time.monotonic() + SECONDS
        while True:
            line = http.client.HTTPConnection("127.0.0.1", self._port, timeout=patience)
            try:
                line.connect()
                return line
            except ConnectionRefusedError:
                if time.monotonic() > end:
                    raise AssertionError("WebKitWebDriver does not listen") from None
                time.sleep(0.05)


class WentAway(AssertionError):
    """The page was left before it answered."""


class WebKitPage(Page):
    """The one window of a person's browser."""

    def __init__(self, person: Person, origin: str, cookies: dict[str, str], path: str) -> None:
        super().__init__(origin)
        self._person, self._kept = person, False
        self._heard = len(person.outside.asked)
        self.goto("/api/nowhere")  # cookies are given to a page that is open
        for name, value in cookies.items():
            self._order("/cookie", cookie={"name": name, "value": value, "path": "/", "domain": "localhost"})
        self.goto(path)

    def evaluate(self, function: str, given: str) -> str:
        said = self._order("/execute/async", script=SCRIPT.replace("FUNCTION", function), args=[given])
        if said is None:
            raise WentAway("the page went away while it was asked")
        if "error" in said:
            raise AssertionError(f"the page threw {said['error']}")
        return str(said["value"])

    def look(self, code: str, **args: Any) -> Any:
        """A look changes nothing: the page that came instead is asked once more."""
        try:
            return super().look(code, **args)
        except WentAway:
            return super().look(code, **args)

    def goto(self, path: str) -> None:
        self._order("/url", url=self.origin + path)

    def reload(self) -> None:
        self._order("/refresh")

    def keep(self, _disk: str, _which: str = "") -> Any:
        self._kept = True
        return self._person

    def close(self) -> None:
        if self._kept:
            with contextlib.suppress(Asked):
                self._order("/url", url="about:blank")
        else:
            self._person.stop()

    def _order(self, path: str, **facts: Any) -> Any:
        """A dialog fails the command that finds it; the driver shuts it, and the command is given again."""
        while True:
            try:
                return self._person.order(path, **facts)
            except Asked as refused:
                if not str(refused).startswith(ALERT):
                    raise
                self.dialogs += 1
            finally:
                self.asked = self._person.outside.asked[self._heard :]


@contextlib.contextmanager
def start_webkit() -> Iterator[WebKit]:
    """Run a display for the block, on which each person's browser opens a window."""
    found = find_webkit()
    assert found, "no WebKitGTK here"
    reads, writes = os.pipe()
    command = [found.display, "-displayfd", str(writes), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    display = subprocess.Popen(command, pass_fds=(writes,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writes)
    try:
        with os.fdopen(reads) as told:
            webkit = WebKit(found.driver, found.browser, f":{told.readline().strip()}")
        with contextlib.closing(webkit):
            yield webkit
    finally:
        display.terminate()
        display.wait(timeout=20)

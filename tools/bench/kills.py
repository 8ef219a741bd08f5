"""kill -9 of the server under load, again and again: is every acknowledged row still there?"""

import http.client
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.cast import a_row
from tests.ground.running import Running, start
from tools.bench.people import make_people
from tools.bench.server import Figures
from tools.prepare import ROOT

ROUNDS = 50
TYPING_ROUNDS = 20
WRITERS = 8
CSRF = "b" * 32


@dataclass
class Writer:
    """One person's device: writes row after row; `acknowledged` are the ids that the server said it has."""

    pair: str
    cookie: str
    seq: int = 0
    acknowledged: list[str] = field(default_factory=list)
    unknown: dict[str, Any] | None = None

    def write_until_killed(self, port: int) -> None:
        lines = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        with suppress(OSError, http.client.HTTPException):
            while self._write(lines, port):
                pass
        lines.close()

    def _write(self, lines: http.client.HTTPConnection, port: int) -> bool:
        """Send the next row, or the one whose fate is unknown, with the same bytes."""
        self.unknown = self.unknown or a_row(self.seq + 1)
        origin = f"http://localhost:{port}"
        headers = {"Cookie": f"{self.cookie}; alcove-csrf={CSRF}", "X-CSRFToken": CSRF, "Origin": origin}
        headers |= {"Host": f"localhost:{port}", "Content-Type": "application/json"}
        lines.request("POST", f"/api/pairs/{self.pair}/records", json.dumps({"rows": [self.unknown]}), headers)
        answer = lines.getresponse()
        answer.read()
        if answer.status == 429:
            return False
        if answer.status != 200:
            raise RuntimeError(f"refused with {answer.status}")
        self.seq += 1
        self.acknowledged.append(self.unknown["id"])
        self.unknown = None
        return True

    def missing(self, running: Running) -> set[str]:
        """Return what was acknowledged and is not there."""
        there: set[str] = set()
        after, more = 0, True
        while more:
            answer = running.ask(f"/api/pairs/{self.pair}/records?after={after}&limit=500", Cookie=self.cookie)
            page = json.loads(answer.body)
            there |= {row["id"] for row in page["rows"]}
            after, more = (page["rows"][-1]["change"] if page["rows"] else after), page["more"]
        return set(self.acknowledged) - there


def kill_again_and_again(folder: Path, rounds: int) -> tuple[int, int]:
    """Return how many rows were acknowledged, and how many of them are lost."""
    with start(folder) as running:
        made = make_people(WRITERS, {"ALCOVE_DATA": str(folder), "ALCOVE_PORT": str(running.port)})
        writers = [Writer(one["pair"], one["people"][0]["cookie"]) for one in made]
    for _ in range(rounds):
        with start(folder) as running:
            threads = [threading.Thread(target=one.write_until_killed, args=(running.port,)) for one in writers]
            for thread in threads:
                thread.start()
            wait_for_the_first(writers, sum(len(one.acknowledged) for one in writers))
            time.sleep(random.uniform(0, 0.6))  # noqa: S311 - any moment will do
            kill_all(running)
            for thread in threads:
                thread.join()
    with start(folder) as running:
        lost = sum(len(writer.missing(running)) for writer in writers)
    return sum(len(writer.acknowledged) for writer in writers), lost


def wait_for_the_first(writers: list[Writer], before: int) -> None:
    """A busy machine may need longer than any fixed time for its first answer, and a kill before it proves nothing."""
    until = time.monotonic() + 20
    while sum(len(one.acknowledged) for one in writers) == before and time.monotonic() < until:
        time.sleep(0.02)


def kill_all(running: Running) -> None:
    """Kill the server and its worker without a word, the worker first: it is the one that writes."""
    pid = running.process.pid
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        with suppress(ProcessLookupError):
            os.kill(int(child), signal.SIGKILL)
    running.process.kill()
    running.process.wait()


def measure_kills() -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        acknowledged, lost = kill_again_and_again(Path(folder), ROUNDS)
    under_load = (f"kill -9 under load, {ROUNDS} times", f"{lost} of {acknowledged:,} acknowledged rows lost")
    return [under_load, (f"kill -9 while two people type, {TYPING_ROUNDS} times", _while_typing())]


def _while_typing() -> str:
    """The story of the tests, more often: words typed before and after, tab open, reloaded or closed."""
    command = [sys.executable, "-m", "pytest", "-q", "tests/stories/test_a_killed_server.py"]
    environ = os.environ | {"ALCOVE_TEST_KILL_ROUNDS": str(TYPING_ROUNDS)}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    return "0 words lost" if done.returncode == 0 else f"FAILED: {done.stdout[-300:]}"

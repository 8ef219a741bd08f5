"""Starts the real server in a process of its own, on a free port and a given data folder."""

import contextlib
import http.client
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
QUICK = "tests.ground.quick"
PATIENCE_SECONDS = 30
DATABASE = "alcove.sqlite3"
# The empty database as the first server of this process made it: eleven migrations take 1.5 s of processor time.
_empty: list[bytes] = []


@dataclass
class Running:
    """A server that answers."""

    process: subprocess.Popen[str]
    data: Path
    port: int
    seconds_to_answer: float
    said: str

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def ask(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> "Answer":
        """Send one request on a connection of its own."""
        lines = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            lines.request(method, path, body, {"Host": f"localhost:{self.port}", **given})
            answer = lines.getresponse()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            lines.close()

    def stop(self, by: signal.Signals = signal.SIGTERM) -> int:
        """Stop it and return its exit code."""
        self.process.send_signal(by)
        return self.process.wait(PATIENCE_SECONDS)


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


@contextlib.contextmanager
def start(data: Path, *, program: str = "alcove", anew: bool = False, **environ: str) -> Iterator[Running]:
    """Run a server on `data` for the block. Where nothing is there yet it begins with the empty database of a server before it;
    with `anew` it makes its own, as for people. Raises AssertionError with what it said if it does not answer."""
    is_first = not anew and "ALCOVE_DATABASE_URL" not in environ and not (data / DATABASE).exists()
    if is_first and _empty:
        lay_down(data, _empty[0])
    port = int(environ.pop("ALCOVE_PORT", 0)) or free_port()
    begun = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", program, "serve"],
        cwd=ROOT,
        env=os.environ | {"ALCOVE_DATA": str(data), "ALCOVE_PORT": str(port), **environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        # The first line tells this server from another one that keeps the port.
        said = process.stdout.readline() if process.stdout else ""
        wait_for(process, port, said)
        if is_first and not _empty:
            _empty.append(taken_up(data))
        yield Running(process, data, port, time.monotonic() - begun, said)
    finally:
        if process.poll() is None:
            process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(PATIENCE_SECONDS)
        process.kill()
        if process.stdout:
            process.stdout.close()


def taken_up(data: Path) -> bytes:
    """Return the database in `data`, while its server runs."""
    with contextlib.closing(sqlite3.connect(f"file:{data / DATABASE}?mode=ro", uri=True)) as lines:
        return lines.serialize()


def lay_down(data: Path, database: bytes) -> None:
    """Put a database where there is none."""
    data.mkdir(parents=True, exist_ok=True)
    (data / DATABASE).touch(mode=0o600)
    (data / DATABASE).write_bytes(database)


def wait_for(process: "subprocess.Popen[str]", port: int, said: str) -> None:
    """Wait until the port answers. Raises AssertionError."""
    patience = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < patience:
        if not said.startswith("Alcove is at"):
            process.wait(PATIENCE_SECONDS)
        if process.poll() is not None:
            rest = process.stdout.read() if process.stdout else ""
            raise AssertionError(f"the server left with {process.returncode}: {said}{rest}")
        # A connection alone says little: the port listens before the worker is ready.
        with contextlib.suppress(OSError, http.client.HTTPException):
            lines = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            lines.request("HEAD", "/")
            lines.getresponse().close()
            lines.close()
            return
        time.sleep(0.02)
    raise AssertionError(f"the server did not answer in {PATIENCE_SECONDS} seconds")

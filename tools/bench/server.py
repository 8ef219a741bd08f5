"""The server alone: cold start, memory at rest, pushes and pulls beside a bare hello."""

import contextlib
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.cast import a_row
from tests.ground.running import free_port, start
from tools.bench.load import load, make_request
from tools.bench.people import make_people
from tools.postgres import postgresql
from tools.prepare import ROOT

PAIRS = 32
PUSHES = 150
PULLS = 60
STARTS = 5
Figures = list[tuple[str, str]]


def measure_server() -> Figures:
    """Return names and figures in the order of the page."""
    figures = [*_starts(), ("hello, 32 connections", _hello())]
    figures += _rooms("SQLite", {})
    with postgresql() as url:
        if url:
            figures += _rooms("PostgreSQL", {"ALCOVE_DATABASE_URL": url})
    return figures


def _starts() -> Figures:
    """The second start on the same data is the one that people wait for."""
    seconds, memory = [], 0.0
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(STARTS + 1):
            with start(Path(folder)) as running:
                seconds.append(running.seconds_to_answer)
                running.ask("/api/me")
                time.sleep(1)
                memory = _memory(running.process.pid)
    return [
        ("first start, with the database made", f"{seconds[0]:.2f} s"),
        ("cold start to the first answer", f"{statistics.median(seconds[1:]):.2f} s"),
        ("memory at rest, all processes", f"{memory:.0f} MB"),
    ]


def _memory(pid: int) -> float:
    """Proportional set size of a process and its children in MB: shared pages count once."""
    total = _pss(pid)
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
        total += _memory(int(child))
    return total


def _pss(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _hello() -> str:
    port = free_port()
    command = [sys.executable, "-m", "granian", "--interface", "asgi", "--port", str(port), "--log-level", "error"]
    server = subprocess.Popen([*command, "tools.bench.hello:application"], cwd=ROOT)
    try:
        _wait(port)
        return str(load(port, lambda _one, _n: make_request("GET", "/", port), requests=300))
    finally:
        server.terminate()
        server.wait()


def _rooms(name: str, environ: dict[str, str]) -> Figures:
    with _filled(environ) as (port, pairs):
        pushes = load(port, lambda one, n: _push(port, pairs[one], n), requests=PUSHES)
        pulls = load(port, lambda one, n: _pull(port, pairs[one]), requests=PULLS)
    return [
        (f"pushes of one row, 32 connections, {name}", str(pushes)),
        (f"pulls of 100 rows, 32 connections, {name}", str(pulls)),
    ]


@contextlib.contextmanager
def _filled(environ: dict[str, str]) -> Iterator[tuple[int, list[dict[str, Any]]]]:
    with tempfile.TemporaryDirectory() as folder, start(Path(folder), **environ) as running:
        yield running.port, make_people(PAIRS, {"ALCOVE_DATA": folder, "ALCOVE_PORT": str(running.port), **environ})


def _push(port: int, pair: dict[str, Any], number: int) -> bytes:
    body = json.dumps({"rows": [a_row(number + 1)]}).encode()
    path = f"/api/pairs/{pair['pair']}/records"
    return make_request("POST", path, port, cookie=pair["people"][0]["cookie"], body=body)


def _pull(port: int, pair: dict[str, Any]) -> bytes:
    path = f"/api/pairs/{pair['pair']}/records?after=0&limit=100"
    return make_request("GET", path, port, cookie=pair["people"][1]["cookie"])


def _wait(port: int) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
            return
        time.sleep(0.05)
    raise SystemExit(f"nothing answers on port {port}")


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "alcove.settings")

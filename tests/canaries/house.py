"""The real server with everything it says written into files, so that they can be searched like all others."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from tests.ground.running import PATIENCE_SECONDS, ROOT, Running, free_port, wait_for


@contextlib.contextmanager
def start_overheard(folder: Path) -> Iterator[Running]:
    """Run a server on `folder/data`; what it says lies in `folder/said/stdout` and `folder/said/stderr`."""
    said, port = folder / "said", free_port()
    said.mkdir(parents=True)
    with (said / "stdout").open("wb") as out, (said / "stderr").open("wb") as err:
        surroundings = {"ALCOVE_DATA": str(folder / "data"), "ALCOVE_PORT": str(port), "ALCOVE_PROXIES": "1"}
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "alcove", "serve"],
            cwd=ROOT,
            env=os.environ | surroundings,
            stdout=out,
            stderr=err,
            text=True,
        )
        try:
            wait_for(process, port, _first_line(process, said / "stdout"))
            yield Running(process, folder / "data", port, 0.0, "")
        finally:
            process.terminate()
            process.wait(PATIENCE_SECONDS)


def _first_line(process: subprocess.Popen[str], path: Path) -> str:
    end = time.monotonic() + PATIENCE_SECONDS
    while b"\n" not in path.read_bytes() and process.poll() is None and time.monotonic() < end:
        time.sleep(0.02)
    return path.read_text()

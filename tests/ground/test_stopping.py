"""Starting is quick, stopping is clean, and a killed server leaves nothing behind."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.ground.running import Running, start

pytestmark = pytest.mark.slow


def children_of(pid: int) -> list[int]:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(word) for word in text.split()]


def test_the_second_start_answers_within_two_seconds(tmp_path: Path) -> None:
    with start(tmp_path):
        pass
    with start(tmp_path) as again:
        assert again.seconds_to_answer < 2.0 * float(os.environ.get("ALCOVE_TEST_PATIENCE", "2"))


def has_ended(pid: int) -> bool:
    """Tell whether a process is gone, or waits only for somebody to take note of it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGINT])
def test_it_stops_at_once_and_says_nothing_odd(tmp_path: Path, by: signal.Signals) -> None:
    with start(tmp_path) as server:
        begun = time.monotonic()
        assert server.stop(by) == 0
        assert time.monotonic() - begun < 4
        assert server.process.stdout is not None
        assert server.process.stdout.read() == ""
    assert server.said.startswith("Alcove is at http://localhost:")


def test_a_killed_server_takes_its_worker_with_it_and_the_next_start_works(tmp_path: Path) -> None:
    with start(tmp_path) as server:
        worker = children_of(server.process.pid)[0]
        server.process.kill()
        server.process.wait()
        with start(tmp_path, ALCOVE_PORT=str(server.port)) as again:
            assert again.ask("/").status == 200
            assert children_of(again.process.pid) != [worker]
        assert has_ended(worker)


def test_a_worker_that_dies_is_replaced(running: Running) -> None:
    os.kill(children_of(running.process.pid)[0], signal.SIGKILL)
    patience = time.monotonic() + 20
    while time.monotonic() < patience:
        try:
            if running.ask("/").status == 200:
                return
        except OSError:
            time.sleep(0.1)
    raise AssertionError("no worker came back")

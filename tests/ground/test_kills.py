"""The server dies in the middle of its work; what it said it has, it has. (Fifty times in `make bench`.)"""

from pathlib import Path

from tools.bench.kills import kill_again_and_again


def test_no_acknowledged_row_is_lost_when_the_server_is_killed(tmp_path: Path) -> None:
    acknowledged, lost = kill_again_and_again(tmp_path, rounds=3)
    assert acknowledged > 0
    assert lost == 0

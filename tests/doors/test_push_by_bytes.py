"""The command line cuts what it pushes by what one body may hold: hundred rows of the largest kind are six bodies' worth."""

import json
from pathlib import Path

from alcove.base import limits
from alcove_cli.ids import make_id
from alcove_cli.safe import BYTES_A_PUSH, ROWS_A_PUSH, Safe, rows_that_fit
from tests.attacks.people import arrive, moment, new_id, now
from tests.ground.running import start

LARGE = "ä" * 20_000  # the longest words there are: 40,000 bytes, padded and spelled in letters


def row(size: int) -> dict[str, object]:
    return {"id": make_id(now()), "version": 1, "seq": 1, "epoch": 1, "blob": "x" * size, "erased": False}


def body(rows: list[dict[str, object]]) -> int:
    return len(json.dumps({"rows": rows}).encode())


def test_the_limit_is_the_one_of_the_server() -> None:
    assert BYTES_A_PUSH == limits.BODY_BYTES


def test_small_rows_go_a_hundred_at_once() -> None:
    assert rows_that_fit([row(400)] * 250) == ROWS_A_PUSH
    assert rows_that_fit([row(400)] * 7) == 7


def test_a_body_is_as_full_as_it_may_be_and_no_fuller() -> None:
    for size in (10_000, 65_000, 87_000, 87_382, 524_100, 524_200):
        rows = [row(size)] * ROWS_A_PUSH
        count = rows_that_fit(rows)
        assert body(rows[:count]) <= BYTES_A_PUSH
        assert count == ROWS_A_PUSH or body(rows[: count + 1]) > BYTES_A_PUSH


def test_a_row_that_fits_nowhere_goes_alone_and_the_server_says_so() -> None:
    assert rows_that_fit([row(2_000_000), row(10)]) == 1


def test_sixty_long_entries_all_arrive(tmp_path: Path) -> None:
    with start(tmp_path, ALCOVE_PROXIES="1") as server:
        tomas = arrive(server.url, "Tomas", None)
        mine = Safe(tomas.keys)
        for _ in range(60):
            mine.write(new_id(), {"kind": "note", "words": LARGE, "pair": new_id(), "at": moment()})
        mine.push()
        assert mine._waiting == []
        assert sum(1 for _, opened in Safe(tomas.keys).pull() if opened and opened.payload["words"] == LARGE) == 60

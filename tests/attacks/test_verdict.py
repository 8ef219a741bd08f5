"""The verdict looks at what is new on the server's disk, and overlooks nothing of it."""

import pytest

from tests.attacks.verdict import BLOCK, changed

BEFORE = bytes(10 * BLOCK)
TEXT = b"a text that was just written"


@pytest.mark.parametrize(
    "at", [0, BLOCK - 5, 3 * BLOCK, 10 * BLOCK - len(TEXT), 10 * BLOCK - 5, 10 * BLOCK, 12 * BLOCK]
)
def test_what_was_written_is_looked_at_wherever_it_begins(at: int) -> None:
    now = bytearray(BEFORE.ljust(at, b"."))
    now[at : at + len(TEXT)] = TEXT
    assert TEXT in changed(BEFORE, bytes(now))


def test_a_text_whose_half_lay_there_before_is_looked_at_whole() -> None:
    edge = 4 * BLOCK
    before = BEFORE[: edge - 5] + TEXT[:5] + BEFORE[edge:]
    now = before[:edge] + TEXT[5:] + before[edge + len(TEXT) - 5 :]
    assert TEXT in changed(before, now)


def test_what_did_not_change_is_not_looked_at_again() -> None:
    assert changed(BEFORE, BEFORE) == b""
    assert len(changed(BEFORE, BEFORE[: 5 * BLOCK] + b"x" + BEFORE[5 * BLOCK + 1 :])) == 3 * BLOCK

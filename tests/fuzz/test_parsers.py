"""Nearly true inputs for everything of the Python twin that reads: some thousands here, ten million by `make fuzz`."""

from __future__ import annotations

import pytest

from tests.fuzz.parsers import NAMES, feed, seeds
from tests.fuzz.runs import Broke, run_parsers

RUNS = 20_000


def test_none_crashes_hangs_or_is_taken_for_true() -> None:
    heard = run_parsers(RUNS, seed=20261127)
    assert sum(heard.values()) == RUNS
    for name in NAMES:
        answers = {refusal for parser, refusal in heard if parser == name}
        assert "" in answers or "seal" in name, f"{name}: nothing was ever taken"
        assert len(answers) > 1, f"{name}: nothing was ever refused"


def test_every_reader_has_a_true_example_that_it_takes() -> None:
    taken = {NAMES[each[0]] for each in seeds() if feed(each) == ""}
    assert taken == set(NAMES)


def test_a_reader_that_breaks_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a million runs would prove nothing."""

    def broken(_data: bytes) -> None:
        raise IndexError

    monkeypatch.setattr("tests.fuzz.parsers.PARSERS", (broken,) * len(NAMES))
    with pytest.raises(Broke, match="IndexError"):
        run_parsers(1, seed=1)

"""What is told to open pages, to whom, and only once it is committed."""

from typing import Any

import pytest

from tests.cast import Pair, Someone, a_charter, a_pair, a_row, my_row

Told = list[tuple[str, str, Any]]


@pytest.fixture
def committed(django_capture_on_commit_callbacks: Any) -> Any:
    """A block at whose end all is committed."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_the_sealed_row_goes_to_the_pair_as_it_is_pulled(
    ana: Someone, tomas: Someone, pair: Pair, told: Told, committed: Any
) -> None:
    with committed():
        ana.push(pair, a_row(1))
    assert told == [(f"pair:{pair.pk}", "record", {"safe": pair.pk, "row": tomas.pull(pair).json["rows"][0]})]


def test_a_row_of_mine_goes_to_my_own_pages(ana: Someone, told: Told, committed: Any) -> None:
    with committed():
        ana.push("mine", my_row(1))
    assert [(channel, data["safe"]) for channel, _, data in told] == [(f"person:{ana.id}", "mine")]


def test_of_many_rows_only_the_last_is_told(ana: Someone, pair: Pair, told: Told, committed: Any) -> None:
    with committed():
        ana.push(pair, *[a_row(number) for number in range(1, 17)])
        ana.push(pair, *[a_row(number) for number in range(17, 34)])
    assert [data["row"]["change"] for _, _, data in told] == [*range(1, 17), 33]


def test_a_repeated_push_tells_nothing(ana: Someone, pair: Pair, told: Told, committed: Any) -> None:
    row = a_row(1)
    ana.push(pair, row)
    with committed():
        ana.push(pair, row)
    assert told == []


def test_a_refused_push_tells_nothing(ana: Someone, pair: Pair, told: Told, committed: Any) -> None:
    with committed():
        ana.push(pair, a_row(1), a_row(9))
    assert told == []


def test_a_new_charter_tells_both_to_fetch_their_pairs(
    ana: Someone, tomas: Someone, told: Told, committed: Any
) -> None:
    pair = a_pair(ana, tomas, charters=0)
    with committed():
        ana.post(f"/api/pairs/{pair.pk}/charters", a_charter(pair.pk, [ana, tomas]))
    assert told == [(f"pair:{pair.pk}", "pair", {"pair": pair.pk})]

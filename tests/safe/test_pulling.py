"""Rows come out by change number, a page at a time."""

import pytest

from alcove.base import base64url, limits
from tests.cast import Pair, Someone, a_row, b64, my_row, sealed


@pytest.fixture
def seven(ana: Someone) -> list[dict[str, object]]:
    """Seven rows in Ana's own safe."""
    rows = [my_row(number) for number in range(1, 8)]
    ana.push("mine", *rows)
    return rows


def changes(someone: Someone, query: str) -> tuple[list[int], bool]:
    answer = someone.pull("mine", query).json
    return [row["change"] for row in answer["rows"]], answer["more"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("after=0&limit=3", ([1, 2, 3], True)),
        ("after=3&limit=3", ([4, 5, 6], True)),
        ("after=6&limit=3", ([7], False)),
        ("after=4&limit=3", ([5, 6, 7], False)),
        ("after=7", ([], False)),
        ("after=99", ([], False)),
        ("limit=3", ([7, 6, 5], True)),
        ("", ([7, 6, 5, 4, 3, 2, 1], False)),
        ("before=5&limit=3", ([4, 3, 2], True)),
        ("before=2&limit=3", ([1], False)),
        ("before=1", ([], False)),
        ("before=0", ([], False)),
    ],
)
def test_a_page(ana: Someone, seven: list[object], query: str, expected: tuple[list[int], bool]) -> None:
    assert changes(ana, query) == expected


def test_every_page_tells_the_newest_number(ana: Someone, seven: list[object]) -> None:
    assert [ana.pull("mine", query).json["change"] for query in ("after=0&limit=1", "before=2", "")] == [7, 7, 7]


def test_a_row_comes_back_as_it_was_sent(ana: Someone, tomas: Someone, pair: Pair) -> None:
    row = a_row(1)
    at = ana.push(pair, row).json["rows"][0]["at"]
    assert tomas.pull(pair).json["rows"] == [row | {"author": ana.id, "change": 1, "at": at}]
    assert at.endswith("Z")


def test_both_see_the_rows_of_both(ana: Someone, tomas: Someone, pair: Pair) -> None:
    ana.push(pair, a_row(1))
    tomas.push(pair, a_row(1))
    assert ana.pull(pair).json == tomas.pull(pair).json
    assert [row["author"] for row in ana.pull(pair).json["rows"]] == [ana.id, tomas.id]


def test_the_newest_page_has_200_rows(ana: Someone) -> None:
    for first in (1, 101, 201):
        ana.push("mine", *[my_row(number) for number in range(first, first + 100)])
    page = ana.pull("mine", "").json
    assert (len(page["rows"]), page["rows"][0]["change"], page["more"]) == (200, 300, True)
    assert len(ana.pull("mine", "after=0&limit=500").json["rows"]) == 300


def test_a_page_ends_at_its_bytes_and_says_there_is_more(ana: Someone) -> None:
    for number in range(1, 13):
        assert ana.push("mine", my_row(number, blob=b64(sealed(60_000)))).status == 200
    page = ana.pull("mine").json
    assert 1 < len(page["rows"]) < 12
    assert page["more"]
    assert sum(len(base64url.decode(row["blob"])) for row in page["rows"]) <= limits.PAGE_BYTES

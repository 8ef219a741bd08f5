"""Three of a thing cost as many queries as one, and the hot paths cost few."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.cast import Pair, Someone, a_meeting, a_pair, a_row, an_invitation, make_someone, my_row

WHO = 2
"""The session and its person."""


def queries(act: Callable[[], Any]) -> list[str]:
    """Return the statements of `act`, without the marks of transactions."""
    with CaptureQueriesContext(
        connection,
    ) as seen:
        answer = act()
    assert answer.status < 400, answer.json
    marks = ("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT")
    return [one["sql"] for one in seen.captured_queries if not one["sql"].startswith(marks)]


@pytest.fixture
def awake(ana: Someone) -> Someone:
    """Ana was here today already: her day and her session's age are written."""
    ana.get("/api/pairs")
    return ana


def three_of(ana: Someone, *guests: Someone) -> None:
    for guest in guests:
        pair = a_pair(ana, guest, charters=2)
        a_meeting(ana, pair)
        a_meeting(ana, pair)
        ana.push(pair, a_row(1, epoch=2), a_row(2, epoch=2))
        an_invitation(ana)


@pytest.mark.parametrize("path", ["/api/pairs", "/api/invitations", "/api/meetings/next"])
def test_three_cost_as_much_as_one(awake: Someone, tomas: Someone, mira: Someone, path: str) -> None:
    three_of(awake, tomas)
    one = len(queries(lambda: awake.get(path)))
    three_of(awake, mira, make_someone("Jonas"))
    assert len(queries(lambda: awake.get(path))) == one <= WHO + 4


@pytest.mark.parametrize("path", ["meetings", "records"])
def test_three_of_one_pair_cost_as_much_as_one(awake: Someone, pair: Pair, path: str) -> None:
    path = f"/api/pairs/{pair.pk}/{path}"
    a_meeting(awake, pair)
    awake.push(pair, a_row(1))
    one = len(queries(lambda: awake.get(path)))
    for number in (2, 3):
        awake.put(f"/api/pairs/{pair.pk}/meetings/{a_meeting(awake, pair)}/skip")
        awake.push(pair, a_row(number))
    assert len(queries(lambda: awake.get(path))) == one <= WHO + 3


def test_the_list_of_people_costs_one(otto: Someone) -> None:
    otto.get("/api/people")
    assert len(queries(lambda: otto.get("/api/people"))) == WHO + 1
    make_someone("Ana")
    assert len(queries(lambda: otto.get("/api/people"))) == WHO + 1


def test_a_page_of_200_rows_costs_two(awake: Someone, pair: Pair) -> None:
    for first in (1, 101):
        awake.push(pair, *[a_row(number) for number in range(first, first + 100)])
    assert len(queries(lambda: awake.pull(pair, ""))) == WHO + 2


def test_a_push_of_100_rows_costs_as_much_as_one_of_one(awake: Someone, pair: Pair) -> None:
    one = queries(lambda: awake.push(pair, a_row(1)))
    hundred = queries(lambda: awake.push(pair, *[a_row(number) for number in range(2, 102)]))
    assert len(one) == len(hundred) == WHO + 7


def test_a_push_to_mine_costs_the_same(awake: Someone) -> None:
    assert len(queries(lambda: awake.push("mine", my_row(1)))) == WHO + 7

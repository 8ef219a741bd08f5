"""60 writes a minute, 600 at once: a device that was offline empties its outbox, a faulty one is slowed."""

from datetime import timedelta

import pytest

from alcove.base import clock
from alcove.base.errors import TooMany
from alcove.people.person import Person
from tests.cast import Someone, my_row, new_id


def test_600_writes_at_once_and_no_more(ana: Someone) -> None:
    at = clock.now()
    ana.person.spend(599, at=at)
    ana.person.spend(1, at=at)
    with pytest.raises(TooMany) as refused:
        ana.person.spend(1, at=at)
    assert refused.value.headers == {"Retry-After": "1"}


def test_the_allowance_fills_up_by_one_a_second(ana: Someone) -> None:
    at = clock.now()
    ana.person.spend(600, at=at)
    ana.person.spend(30, at=at + timedelta(seconds=30))
    with pytest.raises(TooMany) as refused:
        ana.person.spend(10, at=at + timedelta(seconds=31))
    assert refused.value.details["retry_after"] == 9


def test_it_never_holds_more_than_600(ana: Someone) -> None:
    at = clock.now()
    ana.person.spend(1, at=at)
    ana.person.spend(600, at=at + timedelta(days=1))
    with pytest.raises(TooMany):
        ana.person.spend(1, at=at + timedelta(days=1))


def test_the_seventh_hundred_has_to_wait(ana: Someone) -> None:
    for hundred in range(6):
        assert ana.push("mine", *[my_row(100 * hundred + number) for number in range(1, 101)]).status == 200
    answer = ana.push("mine", *[my_row(600 + number) for number in range(1, 101)])
    assert (answer.status, answer.code) == (429, "too-fast")
    assert 90 <= int(answer.headers["Retry-After"]) == answer.json["error"]["retry_after"] <= 100


def test_ones_own_haste_slows_nobody_else(ana: Someone, tomas: Someone) -> None:
    ana.person.spend(600, at=clock.now())
    assert ana.push("mine", my_row(1)).code == "too-fast"
    assert tomas.push("mine", my_row(1)).status == 200


def test_reading_costs_nothing_and_every_other_write_costs_one(ana: Someone) -> None:
    at = clock.now()
    ana.person.spend(599, at=at)
    for _ in range(3):
        assert ana.get("/api/pairs").status == 200
    body = {"id": new_id(), "pair": new_id(), "my_role": "lead", "tag": "A" * 43}
    first, second = ana.post("/api/invitations", body), ana.post("/api/invitations", body)
    assert (first.status, second.code) == (201, "too-fast")


def test_what_is_refused_costs_nothing(ana: Someone) -> None:
    ana.push("mine", my_row(9))
    assert Person.objects.get(pk=ana.id).allowance_full_ms == 0

"""A new device asks an old one: ten minutes, one answer, told to the browser that asked and to no other."""

import os
from datetime import timedelta
from typing import Any

import pytest

from alcove.base import clock
from alcove.safe.asking import Asking
from tests.cast import Someone, b64, make_someone, new_id

ASKINGS = "/api/me/askings"


@pytest.fixture
def phone(ana: Someone) -> Someone:
    """Ana's new phone, signed in."""
    return Someone(ana.person)


def ask(phone: Someone) -> dict[str, Any]:
    answer = phone.put(ASKINGS, {"id": new_id(), "key": b64(os.urandom(1216))})
    assert answer.status == 201, answer.json
    return dict(answer.json)


def sealed_root() -> dict[str, str]:
    return {"sealed": b64(os.urandom(1168))}


def test_the_answer_reaches_the_device_that_asked_alone(ana: Someone, phone: Someone) -> None:
    asked, root = ask(phone), sealed_root()
    assert ana.get(ASKINGS).json == [asked | {"here": False}]
    assert ana.put(f"{ASKINGS}/{asked['id']}/sealed", root).status == 204
    assert phone.get(ASKINGS).json == [asked | root]
    assert ana.get(ASKINGS).json == [asked | {"here": False}]
    assert phone.delete(f"{ASKINGS}/{asked['id']}").status == 204
    assert phone.get(ASKINGS).json == []


def test_one_answer_and_no_second(ana: Someone, phone: Someone) -> None:
    asked, root = ask(phone), sealed_root()
    path = f"{ASKINGS}/{asked['id']}/sealed"
    assert [ana.put(path, root).status, ana.put(path, root).status] == [204, 204]
    assert ana.put(path, sealed_root()).code == "asking-over"


def test_it_is_over_after_ten_minutes(ana: Someone, phone: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = ask(phone)
    later = clock.now() + timedelta(minutes=10, seconds=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert ana.get(ASKINGS).json == phone.get(ASKINGS).json == []
    assert ana.put(f"{ASKINGS}/{asked['id']}/sealed", sealed_root()).code == "asking-over"
    ask(ana)
    assert not Asking.objects.filter(pk=asked["id"]).exists(), "what is over is deleted with the next asking"


def test_who_asks_does_not_answer(phone: Someone) -> None:
    asked = ask(phone)
    assert phone.put(f"{ASKINGS}/{asked['id']}/sealed", sealed_root()).code == "asking-over"


def test_a_browser_asks_for_one_thing_at_a_time(phone: Someone) -> None:
    ask(phone)
    second = ask(phone)
    assert [one["id"] for one in phone.get(ASKINGS).json] == [second["id"]]


def test_somebody_else_neither_sees_nor_answers_nor_ends_it(tomas: Someone, phone: Someone) -> None:
    asked = ask(phone)
    assert tomas.get(ASKINGS).json == []
    assert tomas.put(f"{ASKINGS}/{asked['id']}/sealed", sealed_root()).code == "asking-over"
    assert tomas.delete(f"{ASKINGS}/{asked['id']}").status == 204
    assert tomas.put(ASKINGS, {"id": asked["id"], "key": b64(os.urandom(1216))}).code == "id-taken"
    assert phone.get(ASKINGS).json == [asked]


def test_odd_sizes_are_refused(ana: Someone, phone: Someone) -> None:
    assert phone.put(ASKINGS, {"id": new_id(), "key": b64(os.urandom(32))}).code == "bad-request"
    asked = ask(phone)
    assert ana.put(f"{ASKINGS}/{asked['id']}/sealed", {"sealed": b64(bytes(32))}).code == "bad-request"


def test_without_keys_there_is_nothing_to_ask_for(otto: Someone) -> None:
    new = make_someone("Nora", keys=False)
    assert new.put(ASKINGS, {"id": new_id(), "key": b64(os.urandom(1216))}).code == "keys-missing"

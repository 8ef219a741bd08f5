"""How long a sign-in lasts, and that a full disk is a sentence."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.db import OperationalError
from django.test import Client

from alcove.people.person import Person

pytestmark = pytest.mark.django_db
START = datetime(2026, 11, 2, 9, tzinfo=UTC)


@pytest.fixture
def ana() -> Client:
    person = Person.objects.create(email="ana@alcove.example", name="Ana", joined_at=START)
    client = Client()
    with time_machine.travel(START, tick=False):
        client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
        client.get("/api/me")
    return client


def is_signed_in(client: Client, after: timedelta) -> bool:
    with time_machine.travel(START + after, tick=False):
        return client.get("/api/me").json()["person"] is not None


def ends(client: Client) -> datetime:
    return Session.objects.get(pk=client.session.session_key).expire_date


def test_thirteen_days_of_silence_are_fine_and_fifteen_are_not(ana: Client) -> None:
    assert is_signed_in(ana, timedelta(days=13))
    assert not is_signed_in(ana, timedelta(days=13 + 15))


def test_use_slides_the_end_once_a_day(ana: Client) -> None:
    first = ends(ana)
    assert is_signed_in(ana, timedelta(hours=5))
    assert ends(ana) == first
    assert is_signed_in(ana, timedelta(hours=25))
    assert ends(ana) == first + timedelta(hours=25)


def test_ninety_days_after_the_sign_in_it_ends_however_much_it_is_used(ana: Client) -> None:
    assert all(is_signed_in(ana, timedelta(days=day)) for day in range(10, 91, 10))
    assert not is_signed_in(ana, timedelta(days=91))


def test_a_full_disk_is_a_sentence_and_no_trace(ana: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(Person, "saw", full)
    with time_machine.travel(START + timedelta(hours=1), tick=False):
        answer = ana.get("/api/pairs")
    assert (answer.status_code, answer.json()["error"]["code"]) == (507, "disk-full")


def test_a_sign_out_ends_the_live_streams_of_that_session(ana: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from alcove.web import live

    ended: list[str] = []
    monkeypatch.setattr(live.hub, "revoke", ended.append)
    key = ana.cookies["alcove"].value
    with time_machine.travel(START + timedelta(hours=1), tick=False):
        answer = ana.delete("/api/accounts/browser/v1/auth/session")
    assert ended == [key]
    assert answer.headers["Clear-Site-Data"] == '"cache"'

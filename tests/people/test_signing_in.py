"""Signing in and out, and what the server says to whom."""

import pytest
from django.contrib.sessions.models import Session
from django.db import OperationalError

from alcove.base import clock
from alcove.people.person import Person, clean_name
from alcove.web import doors, live
from alcove.web.hub import digest_of
from tests.cast import PASSWORD, Answer, Pair, Someone

LOGIN = "/api/accounts/browser/v1/auth/login"
SESSION = "/api/accounts/browser/v1/auth/session"


def sign_in(someone: Someone, email: str, password: str = PASSWORD) -> Answer:
    return someone.post(LOGIN, {"email": email, "password": password})


@pytest.mark.parametrize("email", ["ana@alcove.example", "Ana@Alcove.Example"])
def test_who_knows_the_password_is_let_in(ana: Someone, stranger: Someone, email: str) -> None:
    assert sign_in(stranger, email).status == 200
    assert stranger.get("/api/me").json["person"]["id"] == ana.id


def test_a_wrong_password_and_a_wrong_address_look_the_same(ana: Someone, stranger: Someone) -> None:
    wrong, nobody = sign_in(stranger, "ana@alcove.example", "not this one"), sign_in(stranger, "no@alcove.example")
    assert wrong.status == nobody.status == 400
    assert wrong.json == nobody.json
    assert stranger.get("/api/me").json["person"] is None


def test_guessing_is_slowed(ana: Someone, stranger: Someone) -> None:
    answers = [sign_in(stranger, "ana@alcove.example", f"guess number {n}") for n in range(12)]
    assert answers[-1].status in (400, 429)
    assert sign_in(stranger, "ana@alcove.example").status != 200


def test_a_stranger_is_told_who_is_there_nobody(otto: Someone, stranger: Someone) -> None:
    me = stranger.get("/api/me").json
    assert (me["person"], me["keys"]) == (None, None)
    assert me["server"] | {"now": None, "version": None} == {
        "now": None, "first_visit": False, "sign_up": "invited", "version": None,
    }  # fmt: skip


def test_everybody_gets_the_token_of_the_page(db: None, stranger: Someone) -> None:
    stranger.get("/api/me")
    assert len(stranger.client.cookies["alcove-csrf"].value) == 32


def test_signing_out_ends_the_session(ana: Someone) -> None:
    key = ana.client.session.session_key
    assert ana.delete(SESSION).status == 401
    assert ana.get("/api/pairs").status == 401
    assert not Session.objects.filter(pk=key).exists()


def test_signing_out_ends_the_live_streams_of_the_session(
    ana: Someone, told: list[tuple[str, str, object]], django_capture_on_commit_callbacks: object
) -> None:
    assert live.end_streams, "the receiver is there once the module is"
    key = ana.client.session.session_key
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        ana.delete(SESSION)
    assert told == [(f"session:{digest_of(key)}", "revoke", {})]


def test_a_sign_in_gets_a_session_of_a_new_name(ana: Someone, stranger: Someone) -> None:
    """Else who planted a session in a browser would be signed in with it."""
    stranger.client.session.save()
    before = stranger.client.session.session_key
    sign_in(stranger, "ana@alcove.example")
    assert stranger.client.session.session_key != before


def test_the_day_of_the_last_visit_is_written_once(ana: Someone, django_assert_num_queries: object) -> None:
    ana.get("/api/pairs")
    assert Person.objects.get(pk=ana.id).last_seen_on == clock.now().date()


def test_the_database_knows_no_password(ana: Someone, settings: object) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.ScryptPasswordHasher"]  # type: ignore[attr-defined]
    person = Person.objects.get(pk=ana.id)
    person.set_password(PASSWORD)
    assert person.password.startswith("scrypt$")


def test_a_live_stream_hears_the_persons_pairs(ana: Someone, mira: Someone, pair: Pair) -> None:
    assert doors.who_listens(scope_of(ana)) == (ana.id, [pair.pk])
    assert doors.who_listens(scope_of(mira)) == (mira.id, [])


@pytest.mark.parametrize("cookie", [b"", b"alcove=", b"alcove=guess", b"alcove=\xff; ;;=", b"other=1"])
def test_a_live_stream_of_nobody_is_refused(db: None, cookie: bytes) -> None:
    assert doors.who_listens({"headers": [(b"cookie", cookie)]}) is None


def test_a_live_stream_ends_with_the_session(ana: Someone) -> None:
    scope = scope_of(ana)
    ana.delete(SESSION)
    assert doors.who_listens(scope) is None


def test_a_live_stream_ends_90_days_after_the_sign_in(ana: Someone) -> None:
    ana.get("/api/me")
    scope, session = scope_of(ana), ana.client.session
    session["alcove-since"] = "2020-01-01T00:00:00+00:00"
    session.save()
    assert doors.who_listens(scope) is None
    assert ana.get("/api/pairs").status == 401


def scope_of(someone: Someone) -> dict[str, object]:
    """Return the part of an ASGI request that brings the session."""
    return {"headers": [(b"cookie", f"alcove={someone.client.session.session_key}".encode())]}


CHANGE = "/api/accounts/browser/v1/account/password/change"
FRESH = {"current_password": PASSWORD, "new_password": "another quiet lamp"}


def test_a_new_password_ends_the_other_sessions_and_not_this_one(ana: Someone) -> None:
    elsewhere = Someone(ana.person)
    assert elsewhere.get("/api/pairs").status == 200
    assert ana.post(CHANGE, FRESH).status == 200
    assert ana.get("/api/pairs").status == 200
    assert elsewhere.get("/api/pairs").status == 401
    assert doors.who_listens(scope_of(elsewhere)) is None


def test_a_new_password_needs_the_old_one(ana: Someone, stranger: Someone) -> None:
    assert ana.post(CHANGE, FRESH | {"current_password": "not this one"}).status == 400
    assert stranger.post(CHANGE, FRESH).status == 401
    assert sign_in(stranger, "ana@alcove.example").status == 200


def test_reading_goes_on_when_nothing_can_be_written(ana: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    ana.get("/api/me")
    Person.objects.update(last_seen_on=None)

    def fail(*_: object, **__: object) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr("django.db.models.query.QuerySet.update", fail)
    assert ana.get("/api/pairs").status == 200


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("  Ana   Lima ", "Ana Lima"),
        ("Zoë", "Zoë"),
        ("Ana\u202eamoT", "AnaamoT"),
        ("A\u0000n\u200fa\n", "Ana"),
        ("\u2066\u2069", ""),
        ("दिव्या", "दिव्या"),
        ("👩\u200d🚀 Ana", "👩\u200d🚀 Ana"),
    ],
)
def test_a_name_has_no_unseen_signs(text: str, name: str) -> None:
    assert clean_name(text) == name

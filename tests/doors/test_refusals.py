"""Every error under /api has the one shape, and an unsafe request needs the token of the page."""

import json

import pytest
from django.db import OperationalError
from django.test import Client

from tests.cast import PASSWORD, Someone, new_id
from tests.doors.routes import ALLAUTH, ROUTES

UNSAFE = sorted(key for key in ROUTES if key[0] != "GET")


def shape(answer: object) -> tuple[int, str]:
    """Return status and code, checking that there is a sentence that ends."""
    status, body = answer.status_code, json.loads(answer.content)  # type: ignore[attr-defined]
    assert set(body) == {"error"}
    assert body["error"]["sentence"].endswith(".")
    return status, body["error"]["code"]


@pytest.mark.parametrize(
    ("method", "path", "body", "expected"),
    [
        ("GET", "/api/none", b"", (404, "not-found")),
        ("GET", "/api/", b"", (404, "not-found")),
        ("GET", "/api/docs", b"", (404, "not-found")),
        ("PATCH", "/api/me", b"", (405, "wrong-method")),
        ("GET", "/api/accounts/browser/v1/auth/login", b"", (405, "wrong-method")),
        ("POST", "/api/accounts/browser/v1/auth/login", b"{", (400, "bad-request")),
        ("POST", "/api/accounts/browser/v1/auth/password/request", b"{}", (404, "not-found")),
        ("POST", "/api/invitations", b"{", (400, "bad-request")),
        ("POST", "/api/invitations", b"[]", (400, "bad-request")),
        ("POST", "/api/invitations", b"\xff", (400, "bad-request")),
        ("POST", "/api/mine/records", b"{", (400, "bad-request")),
        ("POST", "/api/mine/records", b"[" * 100_000, (400, "bad-request")),
        ("GET", "/api/mine/records?limit=x", b"", (400, "bad-request")),
        ("GET", "/api/mine/records?limit=501", b"", (400, "bad-request")),
        ("GET", "/api/mine/records?limit=0", b"", (400, "bad-request")),
        ("GET", "/api/mine/records?after=-1", b"", (400, "bad-request")),
        ("GET", "/api/mine/records?after=1&before=2", b"", (400, "bad-request")),
        ("GET", f"/api/mine/records?after={2**64}", b"", (400, "bad-request")),
        ("POST", "/api/mine/records", b"x" * (1024 * 1024 + 1), (413, "too-large")),
        ("PUT", "/api/me/keys", b"x" * (1024 * 1024 + 1), (413, "too-large")),
    ],
)
def test_an_error_has_the_one_shape(
    ana: Someone, method: str, path: str, body: bytes, expected: tuple[int, str]
) -> None:
    assert shape(ana.client.generic(method, path, body, "application/json")) == expected


def test_what_does_not_fit_is_named_and_not_repeated(ana: Someone) -> None:
    answer = ana.post("/api/invitations", {"id": "words of a person", "pair": new_id(), "my_role": "boss", "more": 1})
    assert answer.json["error"]["where"] == ["id", "more", "my_role", "tag"]
    assert "words" not in str(answer.json)


def test_a_foreign_host_has_the_one_shape(ana: Someone) -> None:
    assert shape(ana.client.get("/api/me", headers={"host": "evil.example"})) == (400, "bad-request")


@pytest.mark.parametrize(("method", "path"), UNSAFE)
def test_without_the_token_nothing_unsafe_is_done(ana: Someone, method: str, path: str) -> None:
    careful = Client(enforce_csrf_checks=True)
    careful.cookies = ana.client.cookies
    assert shape(careful.generic(method, path, b"{}", "application/json")) == (403, "csrf-failed")


@pytest.mark.parametrize("path", sorted(ALLAUTH - {"/api/accounts/browser/v1/auth/session"}))
def test_without_the_token_nobody_signs_in_or_up(db: None, path: str) -> None:
    assert shape(Client(enforce_csrf_checks=True).post(path, {}, "application/json")) == (403, "csrf-failed")


def test_with_the_token_it_is_done(ana: Someone) -> None:
    careful = Client(enforce_csrf_checks=True)
    careful.get("/api/me")
    token = careful.cookies["alcove-csrf"].value
    body = {"email": ana.person.email, "password": PASSWORD}
    answer = careful.post(
        "/api/accounts/browser/v1/auth/login", body, "application/json", headers={"X-CSRFToken": token}
    )
    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("database or disk is full", (507, "disk-full")),
        ("could not extend file: No space left on device", (507, "disk-full")),
        ("database is locked", (503, "busy")),
    ],
)
def test_a_database_that_cannot_go_on_says_so(
    ana: Someone, monkeypatch: pytest.MonkeyPatch, words: str, expected: tuple[int, str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OperationalError(words)

    monkeypatch.setattr("alcove.web.records.take", fail)
    answer = ana.client.post(
        "/api/mine/records",
        {"rows": [{"id": new_id(), "version": 1, "seq": 1, "epoch": None, "blob": blob(), "erased": False}]},
        "application/json",
    )
    assert shape(answer) == expected


def test_an_error_of_ours_has_the_shape_too(ana: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alcove.web.people.doors.must_administer", lambda person: 1 / 0)
    assert shape(ana.client.get("/api/people")) == (500, "failed")


def test_a_full_disk_while_the_session_is_read_says_so(ana: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr("alcove.web.sessions.slide_or_end", fail)
    assert shape(ana.client.get("/api/me")) == (507, "disk-full")


def blob() -> str:
    from tests.cast import b64, sealed

    return b64(sealed())

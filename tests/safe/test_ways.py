"""The ways to unlock: words that are always there, passkeys that end whole, and the proof that each change needs."""

from datetime import timedelta
from typing import Any

import pytest
from allauth.mfa.models import Authenticator

from alcove.base import clock
from alcove.safe.keys import Wrap
from tests.cast import PASSWORD, Someone, b64, new_id, sealed, some_keys

PROVE = "/api/accounts/browser/v1/auth/reauthenticate"
ADD = "/api/accounts/browser/v1/account/authenticators/webauthn"


def prove(someone: Someone) -> Someone:
    assert someone.post(PROVE, {"password": PASSWORD}).status == 200
    return someone


def a_passkey(someone: Someone, name: str = "Phone") -> int:
    """Make a passkey as allauth keeps it; that a real one is checked is told in tests/stories/test_passkeys.py."""
    data = {"name": name, "credential": {"id": "AQ", "rawId": "AQ", "clientExtensionResults": {}}}
    return int(Authenticator.objects.create(user=someone.person, type="webauthn", data=data).pk)


def new_words(someone: Someone) -> dict[str, Any]:
    return {"wrap": some_keys()["wrap"], "replaces": someone.get("/api/me/ways").json["words"]["id"]}


def a_wrap() -> dict[str, str]:
    return {"id": new_id(), "blob": b64(sealed(32))}


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "/api/me/words", new_words),
        ("PUT", "/api/me/passkeys/{}/wrap", lambda ana: a_wrap()),
        ("DELETE", "/api/me/passkeys/{}", lambda ana: None),
        ("GET", ADD, lambda ana: None),
        ("POST", ADD, lambda ana: {"credential": {}, "name": ""}),
    ],
)
def test_a_session_alone_changes_no_way_in(ana: Someone, method: str, path: str, body: Any) -> None:
    """Who sits down at an open page has the session and no more."""
    path = path.format(a_passkey(ana))
    sent = body(ana)
    answer = ana.ask(method, path, sent)
    assert (answer.status, answer.code) == (403, "prove-again")
    prove(ana)
    assert ana.ask(method, path, sent).code != "prove-again"


def test_a_wrong_password_proves_nothing(ana: Someone) -> None:
    assert ana.post(PROVE, {"password": "not this one"}).status == 400
    assert ana.put("/api/me/words", new_words(ana)).code == "prove-again"


def test_a_proof_lasts_ten_minutes(ana: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    prove(ana)
    later = clock.now() + timedelta(minutes=10, seconds=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert ana.put("/api/me/words", new_words(ana)).code == "prove-again"


def test_new_words_take_the_place_of_the_old_ones(ana: Someone) -> None:
    prove(ana)
    sent = new_words(ana)
    assert ana.put("/api/me/words", sent).json["id"] == sent["wrap"]["id"]
    [stored] = ana.get("/api/me/wraps").json
    assert (stored["id"], stored["blob"]) == (sent["wrap"]["id"], sent["wrap"]["blob"])
    assert ana.put("/api/me/words", sent).status == 200, "an answer that was lost is asked for again"


def test_of_two_devices_at_once_one_is_told(ana: Someone) -> None:
    prove(ana)
    one, other = new_words(ana), new_words(ana)
    assert ana.put("/api/me/words", one).status == 200
    assert ana.put("/api/me/words", other).code == "words-changed"
    assert ana.get("/api/me/wraps").json[0]["id"] == one["wrap"]["id"]


def test_a_refused_wrap_leaves_the_old_one(ana: Someone, tomas: Someone) -> None:
    prove(ana)
    before = ana.get("/api/me/wraps").json
    for odd in ({"rounds": 1}, {"salt": ""}, {"id": Wrap.objects.get(person=tomas.person).pk}):
        sent = new_words(ana)
        sent["wrap"] |= odd
        assert ana.put("/api/me/words", sent).status in (400, 409)
        assert ana.get("/api/me/wraps").json == before


def test_a_passkey_that_unlocks_is_told_from_one_that_signs_in(ana: Someone) -> None:
    prove(ana)
    one, _ = a_passkey(ana), a_passkey(ana, "Old key")
    wrap = a_wrap()
    assert ana.put(f"/api/me/passkeys/{one}/wrap", wrap).status == 201
    assert ana.put(f"/api/me/passkeys/{one}/wrap", wrap).status == 201
    assert ana.put(f"/api/me/passkeys/{one}/wrap", a_wrap()).code == "passkey-unlocks"
    assert [(each["name"], each["unlocks"]) for each in ana.get("/api/me/ways").json["passkeys"]] == [
        ("Phone", True),
        ("Old key", False),
    ]
    assert [(row["method"], row["credential"], row["salt"]) for row in ana.get("/api/me/wraps").json][1:] == [
        ("passkey", "AQ", None)
    ]


def test_a_passkey_and_what_it_opens_end_together_and_the_words_stay(ana: Someone) -> None:
    prove(ana)
    one = a_passkey(ana)
    ana.put(f"/api/me/passkeys/{one}/wrap", a_wrap())
    assert ana.delete(f"/api/me/passkeys/{one}").status == 204
    assert [row["method"] for row in ana.get("/api/me/wraps").json] == ["words"]
    assert not Authenticator.objects.filter(user=ana.person).exists()


def test_a_passkey_of_somebody_else_is_not_there(ana: Someone, tomas: Someone) -> None:
    prove(ana)
    theirs = a_passkey(tomas)
    assert ana.put(f"/api/me/passkeys/{theirs}/wrap", a_wrap()).status == 404
    assert ana.delete(f"/api/me/passkeys/{theirs}").status == 404
    assert Authenticator.objects.filter(pk=theirs).exists()

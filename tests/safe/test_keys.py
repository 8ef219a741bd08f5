"""A person's keys are set once; what only the person can open is kept in the one form."""

import hashlib

import pytest

from alcove.base import base64url
from alcove.safe.keys import Bundle, Keyring, Wrap
from tests.cast import Someone, b64, make_someone, new_id, sealed, some_keys


@pytest.fixture
def new(otto: Someone) -> Someone:
    """Somebody with an account and no keys yet."""
    return make_someone("Nele", keys=False)


def test_keys_are_stored_and_shown(new: Someone) -> None:
    sent = some_keys()
    answer = new.put("/api/me/keys", sent)
    fp = hashlib.sha256(b"alcove/v1/fp\n" + base64url.decode(sent["bundle"])).hexdigest()
    assert answer.status == 201
    assert answer.json == {"bundle": sent["bundle"], "statement": sent["statement"], "fp": fp}
    assert new.get("/api/me").json["keys"] == answer.json


def test_wraps_and_keyring_come_back_as_they_were_sent(new: Someone) -> None:
    sent = some_keys()
    new.put("/api/me/keys", sent)
    wraps = new.get("/api/me/wraps").json
    assert [{**wrap, "made_at": None} for wrap in wraps] == [{**sent["wrap"], "made_at": None, "credential": None}]
    assert new.get("/api/me/keyring").json == sent["keyring"]


def test_the_same_keys_again_change_nothing(new: Someone) -> None:
    sent = some_keys()
    new.put("/api/me/keys", sent)
    again = new.put("/api/me/keys", sent | {"wrap": some_keys()["wrap"]})
    assert again.status == 200
    assert new.get("/api/me/wraps").json[0]["id"] == sent["wrap"]["id"]


def test_other_keys_are_refused(new: Someone) -> None:
    sent = some_keys()
    new.put("/api/me/keys", sent)
    answer = new.put("/api/me/keys", some_keys())
    assert (answer.status, answer.code) == (409, "keys-exist")
    assert new.get("/api/me").json["keys"]["bundle"] == sent["bundle"]


def test_nobody_has_keys_before(new: Someone) -> None:
    assert new.get("/api/me").json["keys"] is None
    assert new.get("/api/me/wraps").json == []
    assert new.get("/api/me/keyring").code == "keys-missing"


@pytest.mark.parametrize(
    ("part", "odd", "code"),
    [
        (None, {"bundle": b64(b"\x01" + bytes(1247))}, "bad-request"),
        (None, {"bundle": b64(b"\x02" + bytes(1248))}, "bad-request"),
        (None, {"bundle": ""}, "bad-request"),
        ("statement", {"signature": b64(bytes(63))}, "bad-request"),
        ("statement", {"time": "yesterday"}, "bad-request"),
        ("wrap", {"rounds": 599_999}, "bad-request"),
        ("wrap", {"rounds": 600_001}, "bad-request"),
        ("wrap", {"salt": b64(bytes(15))}, "bad-request"),
        ("wrap", {"method": "passkey"}, "bad-request"),
        ("wrap", {"id": "w1"}, "bad-request"),
        ("wrap", {"blob": b64(sealed(33))}, "record-too-large"),
        ("wrap", {"blob": b64(sealed(31))}, "not-sealed"),
        ("wrap", {"blob": b64(bytes(71))}, "not-sealed"),
        ("keyring", {"version": 2}, "bad-request"),
        ("keyring", {"blob": b64(b"[]")}, "not-sealed"),
        (None, {"prf": {"results": "secret"}}, "bad-request"),
    ],
)
def test_keys_of_another_form_are_refused_and_nothing_is_kept(
    new: Someone, part: str | None, odd: dict[str, object], code: str
) -> None:
    sent = some_keys()
    (sent[part] if part else sent).update(odd)
    assert new.put("/api/me/keys", sent).code == code
    for model in (Bundle, Wrap, Keyring):
        assert not model.objects.filter(person=new.person).exists()


def test_a_wrap_id_of_somebody_else_is_refused(new: Someone, ana: Someone) -> None:
    sent = some_keys()
    sent["wrap"]["id"] = Wrap.objects.get(person=ana.person).pk
    assert new.put("/api/me/keys", sent).code == "id-taken"
    assert not Bundle.objects.filter(person=new.person).exists()


def test_the_keyring_goes_on_by_one(ana: Someone) -> None:
    blob = b64(sealed())
    assert ana.put("/api/me/keyring", {"version": 2, "blob": blob}).json == {"version": 2, "blob": blob}
    assert ana.get("/api/me/keyring").json == {"version": 2, "blob": blob}


@pytest.mark.parametrize("version", [1, 3, 9])
def test_a_keyring_of_another_version_is_refused_with_the_stored_one(ana: Someone, version: int) -> None:
    answer = ana.put("/api/me/keyring", {"version": version, "blob": b64(sealed())})
    assert (answer.status, answer.code, answer.json["error"]["version"]) == (409, "keyring-version", 1)


def test_the_same_keyring_again_changes_nothing(ana: Someone) -> None:
    body = {"version": 2, "blob": b64(sealed())}
    assert [ana.put("/api/me/keyring", body).status for _ in range(2)] == [200, 200]
    assert ana.put("/api/me/keyring", body | {"blob": b64(sealed())}).code == "keyring-version"


def test_a_large_keyring_fits_and_a_huge_one_does_not(ana: Someone) -> None:
    assert ana.put("/api/me/keyring", {"version": 2, "blob": b64(sealed(200_000))}).status == 200
    assert ana.put("/api/me/keyring", {"version": 3, "blob": b64(sealed(262_144))}).status == 413


def test_no_id_of_ours_is_needed_to_read_ones_own(ana: Someone, tomas: Someone) -> None:
    assert ana.get("/api/me/keyring").json != tomas.get("/api/me/keyring").json
    assert ana.get("/api/me/wraps").json[0]["id"] != tomas.get("/api/me/wraps").json[0]["id"]
    assert ana.get(f"/api/me/wraps/{new_id()}").status == 404

"""New keys in the place of former ones: by the person alone, whole or not at all; charters and others' grants stay."""

from datetime import timedelta
from typing import Any

import pytest

from alcove.base import base64url, clock, limits
from alcove.organisation.reset_link import ResetLink
from alcove.pairs.invitation import Invitation
from alcove.safe.charter import Charter, Grant
from alcove.safe.former import FormerWrap
from alcove.safe.keys import Bundle, Keyring, Wrap
from alcove.safe.safe import Version
from tests.cast import (
    PASSWORD,
    Pair,
    Someone,
    a_charter,
    a_pair,
    an_invitation,
    b64,
    fp_of,
    my_row,
    new_id,
    new_keys,
    sealed,
    some_keys,
)  # fmt: skip

NEW = "/api/me/new-keys"


def charters_for(someone: Someone) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = someone.get("/api/pairs").json[0]["charters"]
    return found


def test_who_lost_everything_has_new_keys_and_no_grants(ana: Someone, tomas: Someone, pair: Pair) -> None:
    before = charters_for(tomas)
    sent = new_keys(tomas.person)
    answer = tomas.post(NEW, sent)
    assert (answer.status, answer.json["bundle"]) == (201, sent["bundle"])
    assert [one["id"] for one in tomas.get("/api/me/wraps").json] == [sent["wrap"]["id"]]
    assert tomas.get("/api/me/keyring").json == sent["keyring"]
    after = charters_for(tomas)
    assert [one["grant"] for one in after] == [None]
    assert after[0]["charter"] == before[0]["charter"]
    assert charters_for(ana)[0]["grant"] is not None
    assert ana.get("/api/pairs").json[0]["counterpart"]["bundle"] == sent["bundle"]


def test_a_rotation_shows_both_signatures_and_keeps_every_epoch(ana: Someone, tomas: Someone) -> None:
    a_pair(ana, tomas, charters=3)
    sent = new_keys(tomas.person, "rotate")
    assert tomas.post(NEW, sent).status == 201
    shown = ana.get("/api/pairs").json[0]["counterpart"]["statement"]
    assert shown == sent["statement"] | {"former_signature": sent["former_signature"]}
    assert len(charters_for(tomas)) == 3
    assert all(one["grant"] for one in charters_for(tomas))


def test_a_rotation_that_leaves_an_epoch_behind_is_refused(ana: Someone, tomas: Someone) -> None:
    found = a_pair(ana, tomas, charters=2)
    sent = new_keys(tomas.person, "rotate")
    del sent["grants"][found.pk]["1"]
    former = fp_of(tomas)
    assert tomas.post(NEW, sent).code == "bad-request"
    assert fp_of(tomas) == former
    assert Wrap.objects.filter(person=tomas.person).count() == 1


@pytest.mark.parametrize(
    ("odd", "code"),
    [
        ({"password": "another calm place"}, "password-wrong"),
        ({"former": "0" * 64}, "keys-changed"),
        ({"former_signature": b64(bytes(64))}, "bad-request"),
        ({"keyring": {"version": 9, "blob": b64(sealed())}}, "keyring-version"),
        ({"keyring": {"version": 2, "blob": b64(b"plain")}}, "not-sealed"),
        ({"bundle": b64(bytes(1249))}, "bad-request"),
        ({"mine": "sell"}, "bad-request"),
    ],
)
def test_nothing_is_changed_by_halves(tomas: Someone, odd: dict[str, Any], code: str) -> None:
    before = (fp_of(tomas), tomas.get("/api/me/wraps").json, tomas.get("/api/me/keyring").json)
    assert tomas.post(NEW, new_keys(tomas.person) | odd).code == code
    assert (fp_of(tomas), tomas.get("/api/me/wraps").json, tomas.get("/api/me/keyring").json) == before


def test_guessing_the_password_is_slow(tomas: Someone) -> None:
    body = new_keys(tomas.person, password="a wrong one")
    codes = [tomas.post(NEW, body).code for _ in range(11)]
    assert codes == ["password-wrong"] * 10 + ["too-fast"]


def test_every_other_sign_in_ends(tomas: Someone) -> None:
    elsewhere = Someone(tomas.person)
    assert elsewhere.get("/api/me/wraps").status == 200
    assert tomas.post(NEW, new_keys(tomas.person)).status == 201
    assert elsewhere.get("/api/me/wraps").status == 401
    assert tomas.get("/api/me/wraps").status == 200


def test_who_has_no_keys_changes_none(otto: Someone, tomas: Someone) -> None:
    body = new_keys(tomas.person)
    Keyring.objects.filter(person=tomas.person).delete()
    Wrap.objects.filter(person=tomas.person).delete()
    Bundle.objects.filter(person=tomas.person).delete()
    assert tomas.post(NEW, body).code == "keys-missing"


def test_both_are_told_and_what_proved_the_former_keys_ends(
    ana: Someone, tomas: Someone, pair: Pair, told: list[Any], django_capture_on_commit_callbacks: Any
) -> None:
    open_one = an_invitation(tomas)
    ana.put(f"/api/pairs/{pair.pk}/comparing", {"id": new_id(), "commit": b64(bytes(32))})
    with django_capture_on_commit_callbacks(execute=True):
        tomas.post(NEW, new_keys(tomas.person))
    assert (f"pair:{pair.pk}", "pair", {"pair": pair.pk}) in told
    assert ana.get(f"/api/pairs/{pair.pk}/comparing").json == {"session": None}
    assert Invitation.objects.get(pk=open_one.pk).state(clock.now()) == "withdrawn"


def test_former_words_are_kept_beside_what_they_sealed_or_go_with_it(tomas: Someone) -> None:
    tomas.push("mine", my_row())
    wrap = tomas.get("/api/me/wraps").json[0]
    tomas.post(NEW, new_keys(tomas.person))
    kept = tomas.get("/api/me/former-keys").json
    assert [{**one, "ended_at": None} for one in kept] == [
        {name: wrap[name] for name in ("id", "method", "salt", "rounds", "blob")} | {"ended_at": None}
    ]
    assert len(tomas.pull("mine").json["rows"]) == 1
    tomas.post(NEW, new_keys(tomas.person, mine="erase"))
    assert tomas.get("/api/me/former-keys").json == []
    assert tomas.pull("mine").json == {"rows": [], "change": 1, "more": False}
    assert tomas.push("mine", my_row(2)).status == 200


def test_rows_of_mine_are_sealed_anew_in_their_place(tomas: Someone) -> None:
    row = my_row()
    tomas.push("mine", row)
    anew = {"id": row["id"], "version": 1, "blob": b64(sealed())}
    assert tomas.put("/api/mine/records/anew", {"rows": [anew]}).code == "not-former"
    tomas.post(NEW, new_keys(tomas.person, "rotate"))
    for _ in range(2):
        assert tomas.put("/api/mine/records/anew", {"rows": [anew]}).json == {"count": 1}
    after = tomas.pull("mine").json["rows"][0]
    assert {**after, "author": None, "change": None, "at": None} == {
        **row, "blob": anew["blob"], "author": None, "change": None, "at": None,
    }  # fmt: skip


@pytest.mark.parametrize("blob", ["", b64(b"plain words")])
def test_only_what_is_sealed_takes_their_place(tomas: Someone, blob: str) -> None:
    row = my_row()
    tomas.push("mine", row)
    tomas.post(NEW, new_keys(tomas.person, "rotate"))
    body = {"rows": [{"id": row["id"], "version": 1, "blob": blob}]}
    assert tomas.put("/api/mine/records/anew", body).code == "not-sealed"
    assert tomas.pull("mine").json["rows"][0]["blob"] == row["blob"]


def test_nobody_seals_anothers_rows_anew(ana: Someone, tomas: Someone) -> None:
    row = my_row()
    tomas.push("mine", row)
    ana.post(NEW, new_keys(ana.person, "rotate"))
    body = {"rows": [{"id": row["id"], "version": 1, "blob": b64(sealed())}]}
    assert ana.put("/api/mine/records/anew", body).status == 404


def test_what_no_key_opens_is_deleted_when_its_writer_says_so(tomas: Someone) -> None:
    old, young = my_row(1), my_row(2)
    tomas.push("mine", old)
    tomas.post(NEW, new_keys(tomas.person))
    tomas.push("mine", young)
    assert tomas.post("/api/me/former-keys/end", {"records": [young["id"]]}).code == "not-former"
    assert tomas.post("/api/me/former-keys/end", {"records": [old["id"]]}).status == 204
    assert [row["id"] for row in tomas.pull("mine").json["rows"]] == [young["id"]]
    assert not FormerWrap.objects.exists()
    assert Version.objects.filter(safe__owner=tomas.person).count() == 1


def test_the_partner_grants_former_epochs_again_with_a_restore(ana: Someone, tomas: Someone) -> None:
    found = a_pair(ana, tomas, charters=2)
    tomas.post(NEW, new_keys(tomas.person))
    last = bytes(Charter.objects.get(pair=found, epoch=2).charter)
    former = {epoch: b64(bytes(1168)) for epoch in ("1", "2")}
    body = a_charter(found.pk, [ana, tomas], 3, last, {"reason": "restore"}) | {"former": former}
    assert ana.post(f"/api/pairs/{found.pk}/charters", body).status == 201
    assert [bool(one["grant"]) for one in charters_for(tomas)] == [True] * 3
    assert Grant.objects.filter(charter__pair=found, person=tomas.person).count() == 5, "none was replaced"


@pytest.mark.parametrize(
    ("lines", "former", "rule"),
    [
        ({"reason": "rotate"}, {"1": b64(bytes(1168))}, "reason"),
        ({"reason": "restore"}, {"2": b64(bytes(1168))}, "grants"),
        ({"reason": "restore"}, {"1": b64(bytes(3))}, "grant-length"),
    ],
)
def test_a_grant_that_fits_nothing_is_refused(
    ana: Someone, tomas: Someone, pair: Pair, lines: dict[str, str], former: dict[str, str], rule: str
) -> None:
    tomas.post(NEW, new_keys(tomas.person))
    first = bytes(Charter.objects.get(pair=pair).charter)
    body = a_charter(pair.pk, [ana, tomas], 2, first, lines) | {"former": former}
    answer = ana.post(f"/api/pairs/{pair.pk}/charters", body)
    assert (answer.code, answer.json["error"]["rule"]) == ("charter-refused", rule)


def test_no_grant_is_replaced(ana: Someone, tomas: Someone, pair: Pair) -> None:
    first = bytes(Charter.objects.get(pair=pair).charter)
    before = charters_for(tomas)
    body = a_charter(pair.pk, [ana, tomas], 2, first, {"reason": "restore"}) | {"former": {"1": b64(bytes(1168))}}
    assert ana.post(f"/api/pairs/{pair.pk}/charters", body).code == "charter-refused"
    assert charters_for(tomas) == before


def test_a_reset_login_makes_no_new_keys_for_a_day(otto: Someone, tomas: Someone, monkeypatch: Any) -> None:
    token = ResetLink.make(tomas.person, otto.person, at=clock.now())[0]
    otto.post("/api/resets", {"token": token, "password": "a long quiet evening"})
    tomas.person.refresh_from_db()
    again = Someone(tomas.person)
    body = new_keys(tomas.person, password="a long quiet evening")
    assert again.post(NEW, body).code == "reset-lately"
    after = clock.now() + limits.NEW_KEYS_AFTER_RESET + timedelta(seconds=1)
    monkeypatch.setattr(clock, "now", lambda: after)
    assert again.post(NEW, body).status == 201


def test_keys_that_are_there_are_replaced_by_no_other_way(tomas: Someone) -> None:
    assert tomas.put("/api/me/keys", some_keys()).code == "keys-exist"
    assert base64url.decode(tomas.get("/api/me").json["keys"]["bundle"]) == bytes(
        Bundle.objects.get(person=tomas.person).bundle
    )
    assert PASSWORD

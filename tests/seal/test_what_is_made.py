"""What the Python twin makes, it opens again with every part in its place, and with no part in another. The vectors prove
reading; here is the making, without the other twin (tests/seal/test_twins_agree.py has the two together)."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import pytest

from alcove_seal import wrap as wraps
from alcove_seal.blob import open_sealed
from alcove_seal.bundle import parse_bundle, sign_statement, verify_signature, verify_statement
from alcove_seal.charter import commit_key, hash_charter, parse_charter
from alcove_seal.context import (
    bundle_context,
    inbox_context,
    kept_context,
    keyring_context,
    record_context,
    self_context,
)
from alcove_seal.device import open_root_on_device, seal_root_for_device
from alcove_seal.epoch import Last, Opening, Party, accept_charter, accept_restored_charter, make_epoch, recall_charter
from alcove_seal.errors import SealError
from alcove_seal.grant import open_grant
from alcove_seal.hpke import make_kem_pair, open_from, seal_to
from alcove_seal.inbox import open_captured, seal_captured
from alcove_seal.kept import open_kept, seal_kept
from alcove_seal.keyring import make_keyring, open_keyring, seal_keyring
from alcove_seal.padding import unpad
from alcove_seal.payload import format_payload
from alcove_seal.record import open_record, seal_record
from alcove_seal.root import derive_identity
from tests.seal.twin import CAST

AT = "2026-11-22T10:00:00Z"
ANA, TOMAS, MIRA = (derive_identity(bytes.fromhex(CAST[f"root_{name}"])) for name in ("ana", "tomas", "mira"))
ME, PARTNER = Party(CAST["ana"], ANA.bundle, "linked"), Party(CAST["tomas"], TOMAS.bundle, "linked")
WORDS = CAST["words"]
ROOT = bytes.fromhex(CAST["root_ana"])


def refused(code: str, act: Callable[[], Any]) -> None:
    with pytest.raises(SealError) as caught:
        act()
    assert caught.value.code == code


@pytest.fixture(scope="module")
def by_words() -> wraps.Wrap:
    return wraps.wrap_root_with_words(ROOT, WORDS, person=CAST["ana"], wrap="w1")


def test_a_wrap_by_words_opens_with_the_words_alone(by_words: wraps.Wrap) -> None:
    assert (by_words.id, by_words.person, by_words.method, by_words.rounds) == ("w1", CAST["ana"], "words", 600_000)
    assert by_words.salt is not None
    assert len(by_words.salt) == 16
    assert wraps.unwrap_root_with_words(WORDS.upper(), by_words, person=CAST["ana"]) == ROOT
    assert wraps.unlock_with_words(WORDS, by_words, person=CAST["ana"]).fp == CAST["fp_ana"]


def test_a_wrap_by_words_has_a_salt_of_its_own(by_words: wraps.Wrap) -> None:
    other = wraps.wrap_root_with_words(ROOT, WORDS, person=CAST["ana"], wrap="w1")
    assert other.salt != by_words.salt


@pytest.mark.parametrize("change", [{"id": "w2"}, {"method": "passkey"}, {"person": CAST["tomas"]}])
def test_a_wrap_is_bound_to_its_row(by_words: wraps.Wrap, change: dict[str, str]) -> None:
    moved = dataclasses.replace(by_words, **change)
    with pytest.raises(SealError):
        wraps.unwrap_root_with_words(WORDS, moved, person=CAST["ana"])


@pytest.mark.parametrize("rounds", [None, True, 599_999, 600_001, 600_000.5])
def test_other_rounds_are_refused(by_words: wraps.Wrap, rounds: Any) -> None:
    refused(
        "wrap-rounds",
        lambda: wraps.unwrap_root_with_words(WORDS, dataclasses.replace(by_words, rounds=rounds), person=CAST["ana"]),
    )


@pytest.mark.parametrize("salt", [None, b"", bytes(15), bytes(17)])
def test_other_salts_are_refused(by_words: wraps.Wrap, salt: bytes | None) -> None:
    refused(
        "wrap-salt",
        lambda: wraps.unwrap_root_with_words(WORDS, dataclasses.replace(by_words, salt=salt), person=CAST["ana"]),
    )


def test_a_wrap_by_passkey_opens_with_its_secret_alone() -> None:
    prf = bytes.fromhex(CAST["prf"])
    row = wraps.wrap_root_with_passkey(ROOT, prf, person=CAST["ana"], wrap="p1")
    assert (row.id, row.person, row.method, row.rounds, row.salt) == ("p1", CAST["ana"], "passkey", None, None)
    assert wraps.unwrap_root_with_passkey(prf, row, person=CAST["ana"]) == ROOT
    assert wraps.unlock_with_passkey(prf, row, person=CAST["ana"]).fp == CAST["fp_ana"]
    refused("wrap-not-opened", lambda: wraps.unwrap_root_with_passkey(bytes(32), row, person=CAST["ana"]))
    moved = dataclasses.replace(row, id="p2")
    refused("wrap-not-opened", lambda: wraps.unwrap_root_with_passkey(prf, moved, person=CAST["ana"]))


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_root_of_another_length_is_not_wrapped(length: int) -> None:
    prf = bytes(32)
    refused("key-length", lambda: wraps.wrap_root_with_passkey(bytes(length), prf, person="p", wrap="w"))
    public = ANA.kem.public
    refused("key-length", lambda: seal_root_for_device(bytes(length), public, person="p", request="r"))


def made(last: Last | None = None, reason: str = "new", *, verified: bool = False) -> Opening:
    partner = dataclasses.replace(PARTNER, state="verified") if verified else PARTNER
    return make_epoch(ANA.sign_key, ME, partner, pair=CAST["pair"], last=last, reason=reason, at=AT)


def test_a_first_epoch_says_who_when_and_for_which_key() -> None:
    opening = made()
    one = parse_charter(opening.charter)
    assert (one.pair, one.epoch, one.previous, one.reason, one.at) == (CAST["pair"], 1, "-", "new", AT)
    assert [(each.person, each.fp) for each in one.members] == [(CAST["ana"], ANA.fp), (CAST["tomas"], TOMAS.fp)]
    assert one.commit == commit_key(opening.key)
    assert len(opening.key) == 32
    verify_signature(ANA.bundle, opening.charter, opening.signature)


def test_each_of_the_two_gets_the_key_and_nobody_else() -> None:
    opening = made()
    assert set(opening.grants) == {CAST["ana"], CAST["tomas"]}
    assert open_grant(opening.charter, ANA.kem, opening.grants[CAST["ana"]]) == opening.key
    assert open_grant(opening.charter, TOMAS.kem, opening.grants[CAST["tomas"]]) == opening.key
    refused("hpke-not-opened", lambda: open_grant(opening.charter, MIRA.kem, opening.grants[CAST["tomas"]]))
    assert made().key != opening.key


def test_a_second_epoch_follows_the_first() -> None:
    first = made()
    known = {"pair": CAST["pair"], "kem": TOMAS.kem, "me": PARTNER, "partner": ME}
    accepted = accept_charter(first.charter, first.signature, first.grants[CAST["tomas"]], **known, last=None)
    assert (accepted.epoch, accepted.charter, accepted.key) == (1, hash_charter(first.charter), first.key)
    last = Last(accepted.epoch, accepted.charter)
    second = made(last, "rotate")
    one = parse_charter(second.charter)
    assert (one.epoch, one.previous, one.reason) == (2, accepted.charter, "rotate")
    again = accept_charter(second.charter, second.signature, second.grants[CAST["tomas"]], **known, last=last)
    assert (again.epoch, again.key) == (2, second.key)
    parsed, key = recall_charter(
        first.charter, first.grants[CAST["tomas"]], expected=one.previous, pair=CAST["pair"], kem=TOMAS.kem
    )
    assert (parsed.epoch, key) == (1, first.key)


def test_a_restored_chain_is_taken_whole_and_signed_by_the_partner() -> None:
    first = made()
    second = made(Last(1, hash_charter(first.charter)), "restore", verified=True)
    chain, grant = [first.charter, second.charter], second.grants[CAST["tomas"]]
    known = {
        "pair": CAST["pair"],
        "kem": TOMAS.kem,
        "me": PARTNER,
        "partner": dataclasses.replace(ME, state="verified"),
    }
    accepted = accept_restored_charter(chain, second.signature, grant, **known)
    assert (accepted.epoch, accepted.charter, accepted.key) == (2, hash_charter(second.charter), second.key)
    refused("charter-epoch", lambda: accept_restored_charter(chain[1:], second.signature, grant, **known))
    refused("charter-epoch", lambda: accept_restored_charter([], second.signature, grant, **known))
    refused("charter-reason", lambda: accept_restored_charter(chain[:1], first.signature, grant, **known))
    refused("charter-signature", lambda: accept_restored_charter(chain, first.signature, grant, **known))
    other = {**known, "pair": CAST["other_pair"]}
    refused("charter-pair", lambda: accept_restored_charter(chain, second.signature, grant, **other))
    third = made(Last(2, hash_charter(second.charter)), "restore", verified=True)
    longer = [*chain, third.charter]
    newest = accept_restored_charter(longer, third.signature, third.grants[CAST["tomas"]], **known)
    assert (newest.epoch, newest.charter, newest.key) == (3, hash_charter(third.charter), third.key)
    linked = {**known, "partner": ME}
    refused("charter-unverified", lambda: accept_restored_charter(chain, second.signature, grant, **linked))


def test_keys_of_ones_own_are_no_partner() -> None:
    same = Party(CAST["tomas"], ANA.bundle)
    refused(
        "bundle-reflected",
        lambda: make_epoch(ANA.sign_key, ME, same, pair=CAST["pair"], last=None, reason="new", at=AT),
    )


def test_a_keyring_opens_as_it_was_sealed_and_under_its_version_alone() -> None:
    about = {"person": CAST["ana"], "fp": ANA.fp}
    sealed = seal_keyring(ANA.self_key, make_keyring(), **about, version=3)
    assert open_keyring(ANA.self_key, sealed, **about, version=3, known=3) == make_keyring()
    refused("keyring-older", lambda: open_keyring(ANA.self_key, sealed, **about, version=3, known=4))
    refused("blob-not-opened", lambda: open_keyring(ANA.self_key, sealed, **about, version=4, known=0))
    data = open_sealed(ANA.self_key, keyring_context(**about, version=3), sealed)
    assert len(data) == 256
    assert unpad(data) == format_payload(make_keyring())


def test_a_draft_opens_under_its_entry_alone() -> None:
    about = {"person": CAST["ana"], "fp": ANA.fp}
    sealed = seal_kept(ANA.self_key, {"draft": "half ☕"}, **about, entry="e1")
    assert open_kept(ANA.self_key, sealed, **about, entry="e1") == {"draft": "half ☕"}
    refused("blob-not-opened", lambda: open_kept(ANA.self_key, sealed, **about, entry="e2"))
    assert len(open_sealed(ANA.self_key, kept_context(**about, entry="e1"), sealed)) == 256


def test_what_is_captured_opens_for_oneself_alone() -> None:
    about = {"person": CAST["ana"], "record": CAST["record"]}
    sealed = seal_captured(ANA.bundle, {"words": "later"}, **about)
    assert open_captured(ANA.kem, sealed, **about) == {"words": "later"}
    refused("hpke-not-opened", lambda: open_captured(MIRA.kem, sealed, **about))
    refused("hpke-not-opened", lambda: open_captured(ANA.kem, sealed, person=CAST["ana"], record=CAST["other_record"]))
    assert len(open_from(ANA.kem, inbox_context(**about), sealed)) == 256


def test_a_root_goes_to_the_device_that_asked() -> None:
    new = make_kem_pair()
    sealed = seal_root_for_device(ROOT, new.public, person=CAST["ana"], request="r1")
    assert open_root_on_device(new, sealed, person=CAST["ana"], request="r1") == ROOT
    refused("hpke-not-opened", lambda: open_root_on_device(new, sealed, person=CAST["ana"], request="r2"))
    refused("hpke-not-opened", lambda: open_root_on_device(make_kem_pair(), sealed, person=CAST["ana"], request="r1"))


def test_a_statement_is_about_one_person_one_time_and_these_keys() -> None:
    signature = sign_statement(ANA.sign_key, person=CAST["ana"], at=AT, fp=ANA.fp)
    verify_statement(ANA.bundle, signature, person=CAST["ana"], at=AT)
    verify_signature(ANA.bundle, bundle_context(person=CAST["ana"], at=AT, fp=ANA.fp), signature)
    refused("signature-wrong", lambda: verify_statement(ANA.bundle, signature, person=CAST["tomas"], at=AT))
    refused("signature-wrong", lambda: verify_statement(TOMAS.bundle, signature, person=CAST["ana"], at=AT))
    refused("time-wrong", lambda: sign_statement(ANA.sign_key, person=CAST["ana"], at="today", fp=ANA.fp))


HEAD = {"kind": "topic", "words": "w", "at": AT}
OURS = record_context(pair=CAST["pair"], epoch=1, record=CAST["record"], author=CAST["ana"], version=1, seq=7)
MINE = self_context(person=CAST["ana"], fp=ANA.fp, record=CAST["record"], version=1, seq=7)


@pytest.mark.parametrize("seen", [True, -1, 2**53, "3", None, 1.5])
def test_a_number_that_is_none_is_not_seen(seen: Any) -> None:
    for context in (OURS, MINE):
        with pytest.raises(SealError):
            seal_record(bytes(32), bytes(32), context, {**HEAD, "seen": seen})


def test_mine_may_leave_out_what_was_seen_and_ours_may_not() -> None:
    sealed = seal_record(bytes(32), bytes(32), MINE, HEAD)
    assert open_record(bytes(32), MINE, sealed, bytes(32)).own_ok is True
    assert open_record(bytes(32), MINE, sealed, b"1" * 32).own_ok is False
    assert open_record(bytes(32), MINE, sealed).own_ok is None
    refused("payload-field", lambda: seal_record(bytes(32), bytes(32), OURS, HEAD))
    for seen in (0, 2**53 - 1):
        whole = seal_record(bytes(32), bytes(32), OURS, {**HEAD, "seen": seen})
        assert open_record(bytes(32), OURS, whole).payload["seen"] == seen


@pytest.mark.parametrize("change", [{"kind": ""}, {"kind": 3}, {"words": 3}, {"at": "now"}, {"own": "x"}])
def test_what_no_page_may_seal_is_not_sealed(change: dict[str, Any]) -> None:
    with pytest.raises(SealError):
        seal_record(bytes(32), bytes(32), MINE, {**HEAD, **change})


def test_a_key_is_sealed_to_only_if_it_is_one() -> None:
    public = ANA.kem.public
    refused("bundle-kem", lambda: seal_to(b"\xff" * 3 + public[3:], b"i", b"d"))
    refused("bundle-x25519", lambda: seal_to(public[:1184] + bytes(32), b"i", b"d"))
    assert parse_bundle(ANA.bundle).kem == public

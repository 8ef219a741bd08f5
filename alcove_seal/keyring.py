"""The keyring: whom one knows by which keys, and how far each pair has come. One per person, sealed."""

from __future__ import annotations

import re
from typing import Any

from alcove_seal.blob import KEY_LENGTH, open_sealed, seal_blob
from alcove_seal.bundle import parse_bundle
from alcove_seal.bytes import decode_base64url, is_day, is_id
from alcove_seal.context import keyring_context
from alcove_seal.errors import SealError
from alcove_seal.invite import SECRET_LENGTH
from alcove_seal.padding import pad, unpad
from alcove_seal.payload import Payload, format_payload, parse_payload

STATES = ("new", "linked", "verified")
FORMER = "former"
_HASH = re.compile(r"[0-9a-f]{64}\Z")


def make_keyring() -> Payload:
    """The first one, empty."""
    return {"pins": {}, "pairs": {}, "invitations": {}}


def format_keyring(keyring: Payload) -> bytes:
    data = format_payload(keyring)
    parse_keyring(data)
    return data


def parse_keyring(data: bytes) -> Payload:
    """Strict: every member known, every bundle whole and with its own fingerprint (`keyring-shape`)."""
    try:
        keyring = parse_payload(data)
        _check_keyring(keyring)
    except SealError:
        raise SealError("keyring-shape") from None
    return keyring


def seal_keyring(self_key: bytes, keyring: Payload, *, person: str, fp: str, version: int) -> bytes:
    context = keyring_context(person=person, fp=fp, version=version)
    return seal_blob(self_key, context, pad(format_keyring(keyring)))


def open_keyring(self_key: bytes, blob: bytes, *, person: str, fp: str, version: int, known: int) -> Payload:
    """`known` is the highest version this device has seen (0 on a new one): an older keyring would bring back
    an old pin or an old epoch (`keyring-older`)."""
    if version < known:
        raise SealError("keyring-older")
    return parse_keyring(unpad(open_sealed(self_key, keyring_context(person=person, fp=fp, version=version), blob)))


def _check_keyring(keyring: Payload) -> None:
    parts = ("pins", "pairs", "invitations")
    _check_members(keyring, (*parts, FORMER) if FORMER in keyring else parts)
    if FORMER in keyring:
        _check_former(keyring[FORMER])
    for name, check in (("pins", _check_pin), ("pairs", _check_pair), ("invitations", _check_invitation)):
        entries = keyring[name]
        _require(isinstance(entries, dict))
        for key, entry in entries.items():
            _require(is_id(key))
            check(entry)


def _check_pin(pin: Any) -> None:
    _check_members(pin, ("bundle", "fp", "state", "since"))
    bundle = parse_bundle(decode_base64url(pin["bundle"]))
    _require(bundle.fp == pin["fp"] and pin["state"] in STATES and is_day(pin["since"]))


def _check_pair(pair: Any) -> None:
    _check_members(pair, ("epoch", "charter"))
    epoch, charter = pair["epoch"], pair["charter"]
    _require(isinstance(epoch, int) and not isinstance(epoch, bool) and epoch >= 1)
    _require(isinstance(charter, str) and bool(_HASH.match(charter)))


def _check_invitation(invitation: Any) -> None:
    _check_members(invitation, ("secret", "pair"))
    _require(len(decode_base64url(invitation["secret"])) == SECRET_LENGTH and is_id(invitation["pair"]))


def _check_former(former: Any) -> None:
    """The former self key with its fingerprint, or neither."""
    _check_members(former, ("seq", "fp", "self"))
    seq, fp, self_key = former["seq"], former["fp"], former["self"]
    _require(isinstance(seq, int) and not isinstance(seq, bool) and seq >= 0)
    if fp is None and self_key is None:
        return
    _require(isinstance(fp, str) and bool(_HASH.match(fp)) and len(decode_base64url(self_key)) == KEY_LENGTH)


def _check_members(value: Any, names: tuple[str, ...]) -> None:
    _require(isinstance(value, dict) and set(value) == set(names))


def _require(holds: bool) -> None:
    if not holds:
        raise SealError("keyring-shape")

"""Words captured while locked: sealed to one's own public key, sealed again as a record at the next unlock."""

from __future__ import annotations

from alcove_seal.bundle import parse_bundle
from alcove_seal.context import inbox_context
from alcove_seal.hpke import KemPair, open_from, seal_to
from alcove_seal.padding import pad, unpad
from alcove_seal.payload import Payload, format_payload, parse_payload


def seal_captured(bundle: bytes, payload: Payload, *, person: str, record: str) -> bytes:
    info = inbox_context(person=person, record=record)
    return seal_to(parse_bundle(bundle).kem, info, pad(format_payload(payload)))


def open_captured(kem: KemPair, sealed: bytes, *, person: str, record: str) -> Payload:
    """Anybody who knows the public key can make one: show it as captured, let the person file it."""
    return parse_payload(unpad(open_from(kem, inbox_context(person=person, record=record), sealed)))

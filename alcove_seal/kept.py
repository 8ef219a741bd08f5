"""What rests on a device besides the rows as received: drafts and outbox entries, sealed by the self key."""

from __future__ import annotations

from alcove_seal.blob import open_sealed, seal_blob
from alcove_seal.context import kept_context
from alcove_seal.padding import pad, unpad
from alcove_seal.payload import Payload, format_payload, parse_payload


def seal_kept(self_key: bytes, value: Payload, *, person: str, fp: str, entry: str) -> bytes:
    return seal_blob(self_key, kept_context(person=person, fp=fp, entry=entry), pad(format_payload(value)))


def open_kept(self_key: bytes, blob: bytes, *, person: str, fp: str, entry: str) -> Payload:
    return parse_payload(unpad(open_sealed(self_key, kept_context(person=person, fp=fp, entry=entry), blob)))

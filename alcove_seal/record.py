"""A record of Ours or of Mine: one JSON object, padded, sealed, with a tag that only its author can check."""

from __future__ import annotations

import re
from dataclasses import dataclass

from alcove_seal.blob import LARGEST_RECORD, open_sealed, seal_blob
from alcove_seal.bytes import decode_base64url, encode_base64url, equal_bytes, is_moment
from alcove_seal.context import MOST
from alcove_seal.errors import SealError
from alcove_seal.hash import hmac_sha256, sha256
from alcove_seal.padding import pad, unpad
from alcove_seal.payload import Payload, format_payload, parse_payload

OWN_LENGTH = 16
LARGEST_PAYLOAD = 63_487  # pads to 63,488; the next length pads to 65,536 and the blob would pass 64 KiB
_TAIL = re.compile(rb',"own":"([A-Za-z0-9_-]{22})"\}\Z')
_TAIL_LENGTH = 32
_OURS = b"alcove/v1/rec\n"
_KINDS = (_OURS, b"alcove/v1/self\n")


@dataclass(frozen=True)
class Opened:
    """`payload` without the tag. `own_ok` is None where the author is the other: only the author can check."""

    payload: Payload
    own_ok: bool | None


def seal_record(key: bytes, own_key: bytes, context: bytes, payload: Payload) -> bytes:
    """`context` by `record_context` (Ours, pair key) or `self_context` (Mine, self key).

    `payload` brings `kind`, `words`, `at` and, for Ours, `seen`; refused with `payload-field` otherwise.
    """
    _check_fields(context, payload)
    if "own" in payload:
        raise SealError("payload-own")
    first: Payload = {name: payload[name] for name in ("kind", "words")}
    last: Payload = {name: payload[name] for name in ("at", "seen") if name in payload}
    rest = {name: value for name, value in payload.items() if name not in first and name not in last}
    head = format_payload({**first, **rest, **last})
    data = head[:-1] + b',"own":"' + encode_base64url(derive_own(own_key, context, head)).encode() + b'"}'
    if len(data) > LARGEST_PAYLOAD:
        raise SealError("blob-too-large")
    return seal_blob(key, context, pad(data))


def open_record(key: bytes, context: bytes, blob: bytes, own_key: bytes | None = None) -> Opened:
    """Pass `own_key` when the row's author is oneself. A tag that does not fit is no error but `own_ok` False:
    the page shows "not written with your key", and it proves nothing to a third person."""
    data = unpad(open_sealed(key, context, blob, LARGEST_RECORD))
    tail = _TAIL.search(data[-_TAIL_LENGTH:])
    if not tail:
        raise SealError("payload-own")
    head = data[:-_TAIL_LENGTH] + b"}"
    payload = parse_payload(head)
    if "own" in payload:
        raise SealError("payload-own")
    _check_fields(context, payload)
    own = tail[1].decode("ascii")
    return Opened(payload, None if own_key is None else _check_own(own_key, context, head, own))


def make_tombstone(numbers: list[tuple[int, int]], *, at: str, seen: int) -> Payload:
    """What is sealed in place of erased words. `numbers` are the erased (version, seq) of the record: so that
    the other's device tells an erasure from rows that a server withholds."""
    return {"kind": "erased", "words": "", "numbers": [list(pair) for pair in numbers], "at": at, "seen": seen}


def derive_own(own_key: bytes, context: bytes, head: bytes) -> bytes:
    """HMAC over the context and the hash of the payload without the tag, 16 bytes. `head` is bytes: the payload
    up to the tag's comma, closed by a brace. No canonical JSON is needed, hence none can go wrong."""
    return hmac_sha256(own_key, context + sha256(head))[:OWN_LENGTH]


def _check_own(own_key: bytes, context: bytes, head: bytes, own: str) -> bool:
    try:
        return equal_bytes(derive_own(own_key, context, head), decode_base64url(own))
    except SealError:
        return False


def _check_fields(context: bytes, payload: Payload) -> None:
    if not context.startswith(_KINDS):
        raise SealError("context-field")
    texts = isinstance(payload.get("kind"), str) and payload["kind"] and isinstance(payload.get("words"), str)
    if not texts or not is_moment(payload.get("at")) or not _is_seen(context, payload):
        raise SealError("payload-field")


def _is_seen(context: bytes, payload: Payload) -> bool:
    """The highest number seen of the partner; Mine has no partner and may leave it out."""
    if "seen" not in payload:
        return not context.startswith(_OURS)
    seen = payload["seen"]
    return isinstance(seen, int) and not isinstance(seen, bool) and 0 <= seen <= MOST

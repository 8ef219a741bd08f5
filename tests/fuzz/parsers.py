"""Everything of the Python twin that reads bytes from outside, and what must hold whatever it is given: it refuses by a
known name, or what it read is written back as the very same bytes, or as what is read the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from alcove_seal import words
from alcove_seal.blob import open_sealed, seal_blob_with_nonce
from alcove_seal.bundle import derive_fp, format_bundle, parse_bundle
from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.charter import format_charter, parse_charter
from alcove_seal.errors import REFUSALS, SealError
from alcove_seal.invite import format_invite_fragment, parse_invite_fragment
from alcove_seal.keyring import format_keyring, parse_keyring
from alcove_seal.padding import pad, unpad
from alcove_seal.payload import format_payload, parse_payload
from alcove_seal.record import open_record, seal_record
from alcove_seal.records.record import check_record, order_record, parse_record
from alcove_seal.records.refused import RecordRefused

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "spec" / "vectors"
CAST = json.loads((VECTORS / "seal" / "cast.json").read_text(encoding="utf-8"))
KEY, CONTEXT = bytes(range(32)), CAST["record_context"].encode()
HONEST = {"kind": "topic", "words": "how we decide", "at": "2026-11-22T10:00:00Z", "seen": 3}
BLOBS = [seal_blob_with_nonce(KEY, CONTEXT, bytes(length), bytes(12)) for length in (0, 7, 8, 256, 4096)]
# Sealed with a nonce of its own it would be another one in every process, and what a run has found be lost to the next.
SEALED = seal_blob_with_nonce(
    KEY, CONTEXT, open_sealed(KEY, CONTEXT, seal_record(KEY, KEY, CONTEXT, HONEST)), bytes(12)
)


def envelope(data: bytes) -> None:
    """Nobody made these bytes with the key, so they may not open, but as they were made."""
    open_sealed(KEY, CONTEXT, data)
    assert data in BLOBS or data == SEALED, "a changed blob opened"


def sealed_record(data: bytes) -> None:
    open_record(KEY, CONTEXT, data, KEY)
    assert data == SEALED, "a changed record opened"


def bundle(data: bytes) -> None:
    one = parse_bundle(data)
    assert format_bundle(one.kem, one.signing) == data
    assert one.fp == derive_fp(data)


def charter(data: bytes) -> None:
    assert format_charter(parse_charter(data)) == data, "two spellings of one charter"


def keyring(data: bytes) -> None:
    one = parse_keyring(data)
    assert parse_keyring(format_keyring(one)) == one


def payload(data: bytes) -> None:
    one = parse_payload(data)
    assert parse_payload(format_payload(one)) == one


def record(data: bytes) -> None:
    one = parse_record(data)
    assert check_record(order_record(one)) == one


def opened_padding(data: bytes) -> None:
    assert pad(unpad(data)) == data


def texts(data: bytes) -> None:
    """The short ones: base64url, a link's fragment, typed words."""
    text = data.decode("utf-8", "replace")
    typed = words.normalise_words(text)
    assert words.normalise_words(typed) == typed
    secret = parse_invite_fragment(text) if len(text) < 30 else None
    assert secret is None or format_invite_fragment(secret) == text.removeprefix("#")
    assert encode_base64url(decode_base64url(text)) == text


PARSERS: tuple[Callable[[bytes], None], ...] = (
    envelope, sealed_record, bundle, charter, keyring, payload, record, opened_padding, texts,
)  # fmt: skip
NAMES = tuple(parser.__name__ for parser in PARSERS)


def _strange(code: str) -> str:
    raise AssertionError(f"{code} is no name of a refusal")


def feed(data: bytes) -> str:
    """The first byte chooses the reader. Returns the name of the refusal, or "" where it was taken."""
    if not data:
        return ""
    try:
        PARSERS[data[0] % len(PARSERS)](data[1:])
    except SealError as refused:
        return refused.code if refused.code in REFUSALS else _strange(refused.code)
    except RecordRefused as refused:
        return refused.code
    return ""


def seeds() -> list[bytes]:
    """True examples of every kind, most of them from the vectors, each with the byte that chooses its reader."""
    found: dict[str, list[bytes]] = {name: [] for name in NAMES}
    found["envelope"] = [*BLOBS]
    found["sealed_record"] = [SEALED]
    found["bundle"] = [bytes.fromhex(CAST[f"bundle_{name}"]) for name in ("ana", "tomas", "mira")]
    found["charter"] = [CAST["charter_one"].encode()]
    found["opened_padding"] = [pad(b"x" * length) for length in (0, 255, 4095, 5000)]
    found["texts"] = [b"#AAAAAAAAAAAAAAAAAAAAAA", b"abandon zoo  Zoo", b"_-09", b"A" * 40]
    for path in sorted(VECTORS.glob("seal/*/*.json")):
        vector = json.loads(path.read_text(encoding="utf-8"))
        args = vector["args"]
        if vector["call"] in ("parse_payload", "parse_keyring") and "text" in args:
            found[vector["call"].removeprefix("parse_")].append(str(args["text"]).encode())
        if isinstance(args.get("payload"), dict):
            found["payload"].append(json.dumps(args["payload"]).encode())
        if isinstance(args.get("keyring"), dict):
            found["keyring"].append(json.dumps(args["keyring"]).encode())
    pins = {
        CAST["tomas"]: {
            "bundle": encode_base64url(found["bundle"][1]),
            "fp": CAST["fp_tomas"],
            "state": "linked",
            "since": "2026-11-22",
        }
    }
    pairs = {CAST["pair"]: {"epoch": 1, "charter": "0" * 64}}
    invitations = {CAST["record"]: {"secret": "A" * 22, "pair": CAST["pair"]}}
    found["keyring"].append(format_keyring({"pins": pins, "pairs": pairs, "invitations": invitations}))
    found["record"] = [json.dumps(each, ensure_ascii=False).encode() for each in _records()]
    return [bytes([at]) + data for at, name in enumerate(NAMES) for data in found[name]]


def _records() -> list[dict[str, object]]:
    """Every record in the vectors of the records, of every kind."""
    found: dict[str, dict[str, object]] = {}

    def look(value: object) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("kind"), str) and isinstance(value.get("words"), str):
                fields = value.get("fields")
                flat = {**value, **(fields if isinstance(fields, dict) else {})}
                for name in ("fields", "id", "author", "safe", "version", "mine", "state_of"):
                    flat.pop(name, None)
                found[json.dumps(flat, sort_keys=True)] = {"seen": 0, **flat, "at": flat.get("at") or HONEST["at"]}
            for each in value.values():
                look(each)
        elif isinstance(value, list):
            for each in value:
                look(each)

    for path in sorted(VECTORS.glob("records/**/*.json")):
        look(json.loads(path.read_text(encoding="utf-8")))
    return list(found.values())

"""The JSON inside a sealed row. Objects, texts, lists, booleans, null and safe whole numbers: what both
languages read the same way. There is no canonical form, so nothing may depend on one."""

from __future__ import annotations

import json
from typing import Any

from alcove_seal.bytes import decode_text, encode_text
from alcove_seal.context import MOST
from alcove_seal.errors import SealError

DEEPEST = 8
_OPENING, _CLOSING, _QUOTE, _BACKSLASH = b"[{", b"]}", ord('"'), ord("\\")

Payload = dict[str, Any]


def format_payload(payload: Payload) -> bytes:
    """UTF-8 without spaces, members in the order given. Refuses what `parse_payload` would refuse."""
    try:
        text = json.dumps(payload, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        raise SealError("payload-json") from None
    data = encode_text(text)
    parse_payload(data)
    return data


def parse_payload(data: bytes) -> Payload:
    """Depth is counted on the bytes before parsing: a deep text would overflow the reader's stack."""
    check_depth(data)
    try:
        value = json.loads(decode_text(data), parse_constant=_refuse, parse_int=float)
    except ValueError:
        raise SealError("payload-json") from None
    if not isinstance(value, dict):
        raise SealError("payload-json")
    whole: Payload = _to_whole_numbers(value)
    _check_texts(whole)
    return whole


def check_depth(data: bytes) -> None:
    """At most eight objects and lists inside each other, brackets inside of texts not counted (`payload-deep`)."""
    depth, inside, escaped = 0, False, False
    for byte in data:
        if inside:
            inside = escaped or byte != _QUOTE
            escaped = not escaped and byte == _BACKSLASH
        elif byte == _QUOTE:
            inside = True
        elif byte in _OPENING:
            depth += 1
            if depth > DEEPEST:
                raise SealError("payload-deep")
        elif byte in _CLOSING:
            depth -= 1


def _refuse(_word: str) -> None:
    raise SealError("payload-json")


def _to_whole_numbers(value: Any) -> Any:
    """`1.0` and `1e2` are whole, as JSON knows one kind of number only."""
    if isinstance(value, float):
        if not value.is_integer() or abs(value) > MOST:
            raise SealError("payload-number")
        return int(value)
    if isinstance(value, list):
        return [_to_whole_numbers(item) for item in value]
    if isinstance(value, dict):
        return {name: _to_whole_numbers(item) for name, item in value.items()}
    return value


def _check_texts(value: Any) -> None:
    """JSON can spell a lone surrogate; no text holds one."""
    if isinstance(value, str):
        encode_text(value)
    elif isinstance(value, list):
        for item in value:
            _check_texts(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            encode_text(name)
            _check_texts(item)

"""Bytes and their written forms. Every reader here takes one spelling only: two spellings of one value
would give two contexts, two hashes, two rows for what a person takes for one thing."""

from __future__ import annotations

import base64
import hmac
import re

from alcove_seal.errors import SealError

_BASE64URL = re.compile(r"[A-Za-z0-9_-]*\Z")
_HEX = re.compile(r"(?:[0-9a-f]{2})*\Z")
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z\Z")
_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})\Z")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z")
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def concat_bytes(*parts: bytes) -> bytes:
    return b"".join(parts)


def encode_base64url(data: bytes) -> str:
    """Without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode_base64url(text: str) -> bytes:
    """Refuses padding, other alphabets, and unused bits that are not zero (`base64url-wrong`)."""
    if not isinstance(text, str) or not _BASE64URL.match(text) or len(text) % 4 == 1:
        raise SealError("base64url-wrong")
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if encode_base64url(data) != text:
        raise SealError("base64url-wrong")
    return data


def encode_hex(data: bytes) -> str:
    return data.hex()


def decode_hex(text: str, length: int) -> bytes:
    """Lower case, exactly `length` bytes (`hex-wrong`)."""
    if not isinstance(text, str) or len(text) != 2 * length or not _HEX.match(text):
        raise SealError("hex-wrong")
    return bytes.fromhex(text)


def encode_text(text: str) -> bytes:
    """UTF-8; a lone surrogate is refused, since the other twin would turn it into another character."""
    try:
        return text.encode("utf-8")
    except (UnicodeEncodeError, AttributeError):
        raise SealError("text-wrong") from None


def decode_text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise SealError("text-wrong") from None


def equal_bytes(one: bytes, other: bytes) -> bool:
    """In constant time for equal lengths."""
    return hmac.compare_digest(one, other)


def is_id(text: object) -> bool:
    """A UUID in lower case, the one form in which an id stands in a charter or a keyring."""
    return isinstance(text, str) and bool(_UUID.match(text))


def is_moment(text: object) -> bool:
    """RFC 3339 in UTC with seconds, a moment that exists, no leap second: `2026-11-22T10:00:00Z`."""
    found = _MOMENT.match(text) if isinstance(text, str) else None
    return bool(found and is_day(found[1]) and int(found[2]) < 24 and int(found[3]) < 60 and int(found[4]) < 60)


def is_day(text: object) -> bool:
    """A day that exists, `2026-11-22`."""
    found = _DAY.match(text) if isinstance(text, str) else None
    if not found:
        return False
    year, month, day = int(found[1]), int(found[2]), int(found[3])
    leap = month == 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1] + int(leap)


def check_moment(text: str) -> str:
    if not is_moment(text):
        raise SealError("time-wrong")
    return text

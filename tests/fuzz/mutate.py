"""Changes true texts and bytes into nearly true ones: a reader breaks on those sooner than on noise."""

from __future__ import annotations

import json
from random import Random
from typing import Any

ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2**53 - 1, 2**53, -(2**53), 1e300, 0.5, "", "\x00", "\u202e", "\ud800", "9" * 40, [], {}, [[]],
    {"": {}}, "__proto__", "constructor", "0" * 64, "2026-02-30", "2026-11-22T24:00:00Z", "-", "x" * 900,
)  # fmt: skip
NEAR_JSON = [
    b"{",
    b"}",
    b"[",
    b"]",
    b'"',
    b"\\",
    b",",
    b":",
    b"0",
    b"-",
    b"e9",
    b".",
    b"\\u",
    b"\xff",
    b"NaN",
    b"\xe2\x80\xae",
]


def mutated(data: bytes, random: Random) -> bytes:
    """One to four changes; half of the time in the JSON, where there is one."""
    for _ in range(random.randint(1, 4)):
        as_json = read(data) if random.random() < 0.5 else None
        data = written(changed(as_json, random)) if as_json is not None else spoilt(data, random)
    return data


def read(data: bytes) -> Any:
    if data[:1] not in (b"{", b"["):
        return None
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def written(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def changed(value: Any, random: Random) -> Any:
    """One member somewhere inside is replaced, taken out, doubled under another name, or wrapped."""
    if not value or not isinstance(value, dict | list) or random.random() < 0.1:
        return random.choice([random.choice(ODD), [value], {"a": value}])
    key = random.choice(list(value)) if isinstance(value, dict) else random.randrange(len(value))
    how = random.randrange(6)
    if how == 0:
        del value[key]
    elif how == 1 and isinstance(value, dict):
        value[random.choice(["kind", "own", "fill", "toString", "", "seen", str(key) + " "])] = value[key]
    elif how == 2 and isinstance(value[key], str):
        value[key] = spoilt(value[key].encode("utf-8", "surrogatepass"), random).decode("utf-8", "replace")
    elif how == 3:
        value[key] = random.choice(ODD)
    else:
        value[key] = changed(value[key], random)
    return value


def spoilt(data: bytes, random: Random) -> bytes:
    """A bit, a byte, a cut, a piece doubled or put elsewhere, a sign of JSON."""
    at, to = sorted((random.randint(0, len(data)), random.randint(0, len(data))))
    to = min(to, at + random.choice((1, 2, 16, 4000)))
    how = random.randrange(6)
    if how == 0 and at < len(data):
        return data[:at] + bytes([data[at] ^ 1 << random.randrange(8)]) + data[at + 1 :]
    if how == 1:
        return data[:at] + data[to:]
    if how == 2:
        return data[:to] + data[at:]
    if how == 3:
        return data[:at] + random.choice(NEAR_JSON) * random.choice((1, 1, 1, 9, 40)) + data[at:]
    if how == 4:
        return data[:at] + random.randbytes(random.choice((1, 1, 4, 32))) + data[to:]
    return data[at:] + data[:at]

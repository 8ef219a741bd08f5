"""Finds a text in bytes, in whatever common encoding it got there."""

from __future__ import annotations

import base64
import contextlib
import gzip
import json
import secrets
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

BEGINNING = 6  # bytes
MIDDLE = 3  # base64 turns three bytes into four letters: a text inside of another one begins at any of three places


def make_canary(what: str = "bird") -> str:
    """A text that stands nowhere else; its umlaut and blank look different in every encoding."""
    return f"Zeisig {what} {secrets.token_hex(6)} sänge"


def _base64(text: str, encode: Callable[[bytes], bytes]) -> Iterator[bytes]:
    """The letters that do not depend on what stands around the text, for each of the three places."""
    data = text.encode()
    for before in range(MIDDLE):
        whole = bytes(before) + data
        yield encode(whole[: len(whole) // MIDDLE * MIDDLE])[4 if before else 0 :]


def _in_latin(text: str) -> tuple[bytes, ...]:
    """So a browser writes a text into IndexedDB where every letter fits into a byte. Without a letter beyond ASCII
    it is the same as UTF-8."""
    try:
        return (text.encode("latin-1"),)
    except UnicodeEncodeError:
        return ()


def encodings(text: str) -> dict[str, tuple[bytes, ...]]:
    """Every form of `text` that is looked for, by the name of the encoding."""
    data = text.encode()
    escaped = json.dumps(text)[1:-1]
    return {
        "utf-8": (data,),
        "latin-1": _in_latin(text),
        "utf-16le": (text.encode("utf-16-le"),),
        "utf-16be": (text.encode("utf-16-be"),),
        "base64": tuple(_base64(text, base64.b64encode)),
        "base64url": tuple(_base64(text, base64.urlsafe_b64encode)),
        "hex": (data.hex().encode(), data.hex().upper().encode()),
        "percent": (
            quote(text).encode(),
            quote(text, safe="").replace("%20", "+").encode(),
            quote(text).lower().encode(),
        ),
        "json": (escaped.encode(), escaped.replace("\\u", "\\U").encode(), escaped.encode("utf-16-le")),
    }


@dataclass(frozen=True)
class Hit:
    """A text that was found: where, in which encoding."""

    place: str
    encoding: str
    text: str


def search(texts: Iterable[str], places: Iterable[tuple[str, bytes]]) -> list[Hit]:
    """Look for every text in every encoding in every place. Packed places are looked into as well."""
    wanted: dict[bytes, list[tuple[str, str, bytes]]] = {}
    for text in texts:
        for name, forms in encodings(text).items():
            for form in forms:
                wanted.setdefault(form[:BEGINNING], []).append((text, name, form))
    hits = []
    for place, data in places:
        for layer in (data, *_unpacked(data)):
            # Marked texts begin alike: a place without that beginning holds none of them, and is soon left.
            likely = [each for beginning, forms in wanted.items() if beginning in layer for each in forms]
            hits += [Hit(place, name, text) for text, name, form in likely if form in layer]
    return sorted(set(hits), key=lambda hit: (hit.place, hit.text, hit.encoding))


def _unpacked(data: bytes) -> Iterator[bytes]:
    """What a gzip stream anywhere in `data` holds."""
    at = data.find(b"\x1f\x8b\x08")
    while at >= 0:
        with contextlib.suppress(zlib.error):
            yield zlib.decompressobj(wbits=31).decompress(data[at:])
        at = data.find(b"\x1f\x8b\x08", at + 1)


def pack(text: str) -> bytes:
    return gzip.compress(text.encode())

"""Unpacks what a browser keeps in LevelDB: its tables are pressed with Snappy, and so are large values inside of them.

Format: https://github.com/google/leveldb/tree/main/doc (table_format.md, log_format.md). Whatever is pressed in a way
that is not known here raises `Unreadable`: a scan must not pass over what it could not look into.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import cramjam

MAGIC = bytes.fromhex("57fb808b247547db")
FOOTER, TRAILER = 48, 5
PLAIN, SNAPPY = 0, 1
LOG_BLOCK, LOG_HEAD = 32_768, 7
LAST_PARTS = (1, 4)  # a record in one piece, and the last piece of one
# How Blink marks a value that it pressed before it gave it away (IDBValueWrapper).
PRESSED_VALUE = b"\xff\x11\x02"


class Unreadable(Exception):
    """A file of the browser that could not be looked into."""


def unpacked(path: Path) -> Iterator[bytes]:
    """Everything that lies in a file of a LevelDB, as it was before it was pressed; nothing for other files."""
    if path.suffix == ".ldb":
        yield from of_table(path.read_bytes(), path.name)
    elif path.suffix == ".log" and (path.parent / "CURRENT").exists():
        yield from _with_values(b"".join(of_log(path.read_bytes())))
    elif ".indexeddb.blob" in str(path):
        yield from _with_values(path.read_bytes())


def of_table(data: bytes, name: str = "a table") -> Iterator[bytes]:
    """Every block, and every entry of it with its whole key (in the block keys are shortened by what they share)."""
    if len(data) < FOOTER or data[-8:] != MAGIC:
        raise Unreadable(f"{name} does not end like a table")
    footer = data[-FOOTER:]
    _, at = _handle(footer, 0)
    index, _ = _handle(footer, at)
    for _, value in _entries(_block(data, *index)):
        handle, _ = _handle(value, 0)
        block = _block(data, *handle)
        yield block
        for key, held in _entries(block):
            yield key + b"\n" + held
            yield from _pressed(held)


def of_log(data: bytes) -> Iterator[bytes]:
    """The records of a log in one piece each: in the file they are cut wherever a block of 32 KiB ends."""
    whole, at = b"", 0
    while at + LOG_HEAD <= len(data):
        left = LOG_BLOCK - at % LOG_BLOCK
        if left < LOG_HEAD:
            at += left
            continue
        _, length, part = struct.unpack_from("<IHB", data, at)
        whole += data[at + LOG_HEAD : at + LOG_HEAD + length]
        at += LOG_HEAD + length
        if part in LAST_PARTS:
            yield whole
            whole = b""
        elif part == 0 and length == 0:  # room that was set aside and not written
            return


def _with_values(data: bytes) -> Iterator[bytes]:
    """The bytes, and every pressed value in them: where it ends is not known, so as much as can be is unpacked."""
    yield data
    at = data.find(PRESSED_VALUE)
    while at >= 0:
        yield _loosely(data[at + len(PRESSED_VALUE) :])
        at = data.find(PRESSED_VALUE, at + 1)


def _pressed(value: bytes) -> Iterator[bytes]:
    at = value.find(PRESSED_VALUE)
    if at >= 0:
        yield _loosely(value[at + len(PRESSED_VALUE) :])


def _block(data: bytes, start: int, size: int) -> bytes:
    block, how = data[start : start + size], data[start + size]
    if len(block) < size or how not in (PLAIN, SNAPPY):
        raise Unreadable(f"a block is cut off, or pressed in the unknown way {how}")
    return block if how == PLAIN else bytes(cramjam.snappy.decompress_raw(block))


def _entries(block: bytes) -> Iterator[tuple[bytes, bytes]]:
    (restarts,) = struct.unpack("<I", block[-4:])
    end, at, key = len(block) - 4 * (restarts + 1), 0, b""
    while at < end:
        shared, at = _varint(block, at)
        rest, at = _varint(block, at)
        size, at = _varint(block, at)
        key = key[:shared] + block[at : at + rest]
        yield key, block[at + rest : at + rest + size]
        at += rest + size


def _handle(data: bytes, at: int) -> tuple[tuple[int, int], int]:
    start, at = _varint(data, at)
    size, at = _varint(data, at)
    return (start, size), at


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        shift, at = shift + 7, at + 1
        if byte < 0x80:
            return value, at


def _loosely(data: bytes) -> bytes:
    """Unpack Snappy by hand until the promised length is there or nothing fits any more."""
    try:
        wanted, at = _varint(data, 0)
        out = bytearray()
        while len(out) < wanted:
            at = _element(data, at, out)
    except IndexError:
        pass
    return bytes(out)


def _element(data: bytes, at: int, out: bytearray) -> int:
    """One element: a literal, or a copy of what came before."""
    tag = data[at]
    kind, size = tag & 3, tag >> 2
    if kind == 0:
        more = max(0, size - 59)
        length = 1 + (int.from_bytes(data[at + 1 : at + 1 + more], "little") if more else size)
        start = at + 1 + more
        out += data[start : start + length]
        if start + length > len(data):
            raise IndexError
        return start + length
    wide = (0, 1, 2, 4)[kind]
    back = int.from_bytes(data[at + 1 : at + 1 + wide], "little") | ((tag & 0xE0) << 3 if kind == 1 else 0)
    length = 4 + (size & 7) if kind == 1 else 1 + size
    if not 0 < back <= len(out):
        raise IndexError
    for _ in range(length):
        out.append(out[-back])
    return at + 1 + wide

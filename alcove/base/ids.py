"""UUIDv7 ids in lower case: made on the device for pairs and records, here for the rest."""

import os
import re

_SHAPE = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def is_id(text: object) -> bool:
    """Tell whether `text` is a UUIDv7 in the one spelling that is accepted.

    Upper case or braces would be a second name for the same row, and the contexts of sealed
    blobs compare bytes, so there is one spelling only.
    """
    return isinstance(text, str) and _SHAPE.fullmatch(text) is not None


def make_id(at_ms: int) -> str:
    """Make a new id for the moment `at_ms` (milliseconds since 1970)."""
    stamp = at_ms.to_bytes(6, "big")
    chance = bytearray(os.urandom(10))
    chance[0] = 0x70 | (chance[0] & 0x0F)
    chance[2] = 0x80 | (chance[2] & 0x3F)
    digits = (stamp + bytes(chance)).hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def moment_of(identifier: str) -> int:
    """Return the milliseconds since 1970 that an id carries."""
    return int(identifier[:8] + identifier[9:13], 16)

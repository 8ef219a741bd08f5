"""Ids made on the device: UUIDv7 (RFC 9562 §5.7), so that the age of a record is the order of its id."""

from __future__ import annotations

import secrets
from datetime import datetime
from uuid import UUID


def make_id(at: datetime) -> str:
    """An id of the moment `at` (milliseconds) with 74 random bits, in lower case."""
    milliseconds = int(at.timestamp() * 1000)
    number = milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return str(UUID(int=number))

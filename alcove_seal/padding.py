"""Padding before sealing: 0x80, zeros. Small records get steps of 256 bytes, so that a mood, a score and a
short note have one size; larger ones the Padmé length, which leaks O(log log n) bits."""

from __future__ import annotations

from alcove_seal.errors import SealError

STEP = 256
STEPS_UP_TO = 4096


def padded_length(length: int) -> int:
    """The length after padding of `length` bytes."""
    needed = length + 1
    if needed <= STEPS_UP_TO:
        return -(-needed // STEP) * STEP
    exponent = needed.bit_length() - 1
    unit = 1 << (exponent - exponent.bit_length())
    return -(-needed // unit) * unit


def pad(data: bytes) -> bytes:
    return data + b"\x80" + bytes(padded_length(len(data)) - len(data) - 1)


def unpad(padded: bytes) -> bytes:
    """Refuses every padding that `pad` would not have made (`padding-wrong`): a free choice of length
    would be a channel that the size classes are meant to close."""
    data = padded.rstrip(b"\x00")[:-1]
    if pad(data) != padded:
        raise SealError("padding-wrong")
    return data

"""The outside of a sealed blob: nine fixed bytes, a nonce, a length. Nothing more can be seen of it."""

from alcove.base.errors import ApiError, BadRequest

PREFIX = bytes.fromhex("d08343a10103a1054c")
NONCE_LENGTH = 12
TAG_LENGTH = 16
WRAPPED_ROOT_LENGTH = 71
"""Prefix, nonce, two bytes of CBOR head, 32 bytes of root and the tag."""

_HEAD_AT = len(PREFIX) + NONCE_LENGTH
_HEADS = ((24, 0x40, 0), (0x100, 0x58, 1), (0x10000, 0x59, 2), (0x100000000, 0x5A, 4))


class NotSealed(BadRequest):
    """Not in the one byte form: perhaps plain words that a faulty program sent."""

    code = "not-sealed"
    sentence = "This is not sealed, so it is not kept. Reload the page or update the program, then try again."


class RecordTooLarge(ApiError):
    """Larger than a record may be."""

    status = 413
    code = "record-too-large"
    sentence = "This is longer than one record can hold. Put it into two."


def head_of(length: int) -> bytes:
    """Return the shortest CBOR head of a byte string of `length` bytes."""
    for end, first, width in _HEADS:
        if length < end:
            return bytes([first | length]) if width == 0 else bytes([first]) + length.to_bytes(width, "big")
    raise NotSealed


def check_sealed(blob: bytes, largest: int) -> None:
    """Raise NotSealed unless `blob` is a COSE_Encrypt0 in the one byte form, to its last byte.

    RecordTooLarge beyond `largest` bytes. Hygiene against faulty programs: who wants to keep plain
    words here can always dress them up.
    """
    if len(blob) > largest:
        raise RecordTooLarge
    if not blob.startswith(PREFIX) or len(blob) <= _HEAD_AT:
        raise NotSealed
    first = blob[_HEAD_AT]
    width = {0x58: 1, 0x59: 2, 0x5A: 4}.get(first, 0)
    length = len(blob) - _HEAD_AT - 1 - width
    if length <= TAG_LENGTH or blob[_HEAD_AT : _HEAD_AT + 1 + width] != head_of(length):
        raise NotSealed

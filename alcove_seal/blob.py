"""The sealed blob: COSE_Encrypt0 (RFC 9052) in one byte form. A reader compares bytes and lengths and never
parses CBOR, so there is nothing to confuse it with."""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from alcove_seal.errors import SealError

PREFIX = bytes.fromhex("d08343a10103a1054c")
NONCE_LENGTH = 12
TAG_LENGTH = 16
KEY_LENGTH = 32
LARGEST_RECORD = 64 * 1024
LARGEST_BLOB = 256 * 1024  # a keyring with a hundred people; what a device keeps for itself


def seal_blob(key: bytes, context: bytes, data: bytes) -> bytes:
    """Seal `data` as it is (pad before, where lengths tell something). The nonce is random: a counter kept
    in a profile would repeat after the profile is restored from a backup."""
    return seal_blob_with_nonce(key, context, data, os.urandom(NONCE_LENGTH))


def seal_blob_with_nonce(key: bytes, context: bytes, data: bytes, nonce: bytes) -> bytes:
    """For vectors only: a nonce used twice under one key opens both."""
    sealed = AESGCM(keep_key(key)).encrypt(nonce, data, _aad(context))
    blob = PREFIX + nonce + _cbor_head(len(sealed)) + sealed
    if len(blob) > LARGEST_BLOB:
        raise SealError("blob-too-large")
    return blob


def open_sealed(key: bytes, context: bytes, blob: bytes, largest: int = LARGEST_BLOB) -> bytes:
    """Refuses `blob-too-large`, `blob-prefix`, `blob-length` before touching the key, then `blob-not-opened`."""
    if len(blob) > largest:
        raise SealError("blob-too-large")
    if blob[: len(PREFIX)] != PREFIX:
        raise SealError("blob-prefix")
    nonce, sealed = _split(blob[len(PREFIX) :])
    try:
        return AESGCM(keep_key(key)).decrypt(nonce, sealed, _aad(context))
    except InvalidTag:
        raise SealError("blob-not-opened") from None


def keep_key(raw: bytes) -> bytes:
    """The key as this twin keeps it: 32 bytes (`key-length`). In a browser a non-extractable CryptoKey."""
    if len(raw) != KEY_LENGTH:
        raise SealError("key-length")
    return raw


def _split(rest: bytes) -> tuple[bytes, bytes]:
    """Nonce and ciphertext; only the shortest CBOR head that fits the rest exactly is taken."""
    after_nonce = rest[NONCE_LENGTH:]
    for width in (1, 2, 3, 5):
        length = len(after_nonce) - width
        if length >= TAG_LENGTH and after_nonce[:width] == _cbor_head(length):
            return rest[:NONCE_LENGTH], after_nonce[width:]
    raise SealError("blob-length")


def _cbor_head(length: int) -> bytes:
    """Shortest head of a CBOR byte string (RFC 8949, 3.1)."""
    if length < 24:
        return bytes([0x40 + length])
    for first, width in ((0x58, 1), (0x59, 2)):
        if length < 1 << (8 * width):
            return bytes([first]) + length.to_bytes(width, "big")
    return b"\x5a" + length.to_bytes(4, "big")


def _aad(context: bytes) -> bytes:
    """COSE's Enc_structure: ["Encrypt0", protected header, external data]."""
    return b"\x83\x68Encrypt0\x43\xa1\x01\x03" + _cbor_head(len(context)) + context

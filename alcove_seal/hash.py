"""Hashes and key derivation: SHA-256, HMAC, HKDF. One suite, no options."""

from __future__ import annotations

import hashlib
import hmac

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def sha256(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def labelled_hash(label: str, data: bytes) -> bytes:
    """`H(label, x)`: one purpose's hash is never another's."""
    return sha256(label.encode("ascii") + b"\n" + data)


def hmac_sha256(key: bytes, data: bytes) -> bytes:
    return hmac.digest(key, data, "sha256")


def derive_key(secret: bytes, label: str) -> bytes:
    """HKDF-SHA-256 with an empty salt, the label as info, 32 bytes."""
    return HKDF(SHA256(), 32, None, label.encode("ascii")).derive(secret)

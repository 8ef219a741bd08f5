"""Sealing to a public key: HPKE (RFC 9180), base mode, single shot, MLKEM768-X25519 (0x647a), HKDF-SHA-256,
AES-256-GCM. Hybrid, so that what is stored today stays shut when a large quantum computer comes."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from alcove_seal.errors import SealError
from alcove_seal.points import is_mlkem_key, is_x25519_point

ENCAPSULATED_LENGTH = 1120
PUBLIC_LENGTH = 1216
MLKEM_LENGTH = 1184
TAG_LENGTH = 16
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True)
class KemPair:
    """`public` as it stands in a bundle; the private half stays opaque."""

    public: bytes
    private: MLKEM768X25519PrivateKey = field(repr=False)


def make_kem_pair() -> KemPair:
    """A throw-away pair, for a device that asks to be let in."""
    return derive_kem_pair(os.urandom(32))


def derive_kem_pair(seed: bytes) -> KemPair:
    """SHAKE256 of the seed to 96 bytes: ML-KEM seed (64) and X25519 key (32)."""
    if len(seed) != 32:
        raise SealError("key-length")
    expanded = hashlib.shake_256(seed).digest(96)
    mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
    x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
    public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()
    return KemPair(public, MLKEM768X25519PrivateKey(mlkem, x25519))


def seal_to(public: bytes, info: bytes, data: bytes) -> bytes:
    """enc (1120 bytes) and ciphertext. Checks the key itself (`bundle-kem`, `bundle-x25519`): a library that
    forgets one check would seal to a key that everybody knows."""
    if not is_mlkem_key(public[:MLKEM_LENGTH]):
        raise SealError("bundle-kem")
    if not is_x25519_point(public[MLKEM_LENGTH:]):
        raise SealError("bundle-x25519")
    mlkem = MLKEM768PublicKey.from_public_bytes(public[:MLKEM_LENGTH])
    x25519 = X25519PublicKey.from_public_bytes(public[MLKEM_LENGTH:])
    return _SUITE.encrypt(data, MLKEM768X25519PublicKey(mlkem, x25519), info=info)


def open_from(pair: KemPair, info: bytes, sealed: bytes) -> bytes:
    if len(sealed) < ENCAPSULATED_LENGTH + TAG_LENGTH:
        raise SealError("hpke-length")
    try:
        return _SUITE.decrypt(sealed, pair.private, info=info)
    except (InvalidTag, ValueError):
        raise SealError("hpke-not-opened") from None


def check_machine() -> None:
    """`machine-unable` where the system's OpenSSL has no ML-KEM; `alcove doctor` asks at start-up."""
    try:
        make_kem_pair()
    except UnsupportedAlgorithm:
        raise SealError("machine-unable") from None

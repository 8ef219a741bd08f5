"""The root and everything that is derived from it. The root is in memory only while somebody unlocks."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from alcove_seal.blob import KEY_LENGTH
from alcove_seal.bundle import derive_fp, format_bundle
from alcove_seal.errors import SealError
from alcove_seal.hash import derive_key
from alcove_seal.hpke import KemPair, derive_kem_pair


@dataclass(frozen=True)
class Identity:
    """An unlocked person. `kem_seed` is also an age hybrid identity; a device seals it before it rests."""

    kem_seed: bytes = field(repr=False)
    kem: KemPair = field(repr=False)
    sign_key: Ed25519PrivateKey = field(repr=False)
    own_key: bytes = field(repr=False)
    self_key: bytes = field(repr=False)
    bundle: bytes = field(repr=False)
    fp: str


def make_root() -> bytes:
    return os.urandom(KEY_LENGTH)


def derive_identity(root: bytes) -> Identity:
    """Drop the root right after. Refuses another length than 32 bytes (`key-length`)."""
    if len(root) != KEY_LENGTH:
        raise SealError("key-length")
    kem_seed = derive_key(root, "alcove/v1/id/kem")
    kem = derive_kem_pair(kem_seed)
    sign_key = Ed25519PrivateKey.from_private_bytes(derive_key(root, "alcove/v1/id/sig"))
    bundle = format_bundle(kem.public, sign_key.public_key().public_bytes_raw())
    return Identity(
        kem_seed=kem_seed,
        kem=kem,
        sign_key=sign_key,
        own_key=derive_key(root, "alcove/v1/id/own"),
        self_key=derive_key(root, "alcove/v1/id/self"),
        bundle=bundle,
        fp=derive_fp(bundle),
    )

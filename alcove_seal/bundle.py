"""A person's public keys, and the signatures made with them."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from alcove_seal.bytes import check_moment, equal_bytes
from alcove_seal.context import bundle_context
from alcove_seal.errors import SealError
from alcove_seal.hash import labelled_hash
from alcove_seal.hpke import MLKEM_LENGTH, PUBLIC_LENGTH
from alcove_seal.points import is_ed25519_point, is_ed25519_signature, is_mlkem_key, is_x25519_point

VERSION = b"\x01"
BUNDLE_LENGTH = 1 + PUBLIC_LENGTH + 32


@dataclass(frozen=True)
class Bundle:
    """`kem` and `signing` are public keys, `fp` the fingerprint in hex."""

    kem: bytes
    signing: bytes
    fp: str


def format_bundle(kem: bytes, signing: bytes) -> bytes:
    return VERSION + kem + signing


def derive_fp(bundle: bytes) -> str:
    """The fingerprint: H("alcove/v1/fp", bundle) in hex."""
    return labelled_hash("alcove/v1/fp", bundle).hex()


def parse_bundle(bundle: bytes) -> Bundle:
    """Refuses `bundle-length`, `bundle-version`, `bundle-kem`, `bundle-x25519`, `bundle-ed25519`."""
    if len(bundle) != BUNDLE_LENGTH:
        raise SealError("bundle-length")
    if bundle[:1] != VERSION:
        raise SealError("bundle-version")
    kem, signing = bundle[1 : 1 + PUBLIC_LENGTH], bundle[1 + PUBLIC_LENGTH :]
    if not is_mlkem_key(kem[:MLKEM_LENGTH]):
        raise SealError("bundle-kem")
    if not is_x25519_point(kem[MLKEM_LENGTH:]):
        raise SealError("bundle-x25519")
    if not is_ed25519_point(signing):
        raise SealError("bundle-ed25519")
    return Bundle(kem, signing, derive_fp(bundle))


def check_own_bundle(own: bytes, shown: bytes) -> None:
    """After unlocking: the keys that the server shows in one's name must be the ones just derived.
    Else others seal to a stranger while the person believes to be reached."""
    if not equal_bytes(own, shown):
        raise SealError("bundle-not-mine")


def check_not_reflected(own: bytes, other: bytes) -> None:
    """The other's keys are one's own, in whole or in part: a server playing both sides with one person."""
    mine, theirs = parse_bundle(own), parse_bundle(other)
    same_x25519 = mine.kem[MLKEM_LENGTH:] == theirs.kem[MLKEM_LENGTH:]
    same_mlkem = mine.kem[:MLKEM_LENGTH] == theirs.kem[:MLKEM_LENGTH]
    if same_x25519 or same_mlkem or mine.signing == theirs.signing:
        raise SealError("bundle-reflected")


def sign(key: Ed25519PrivateKey, message: bytes) -> bytes:
    return key.sign(message)


def verify_signature(bundle: bytes, message: bytes, signature: bytes) -> None:
    """Raises `signature-wrong`. Verify, never compare: some engines sign with fresh randomness."""
    signing = parse_bundle(bundle).signing
    if not is_ed25519_signature(signature):
        raise SealError("signature-wrong")
    try:
        Ed25519PublicKey.from_public_bytes(signing).verify(signature, message)
    except InvalidSignature:
        raise SealError("signature-wrong") from None


def sign_statement(key: Ed25519PrivateKey, *, person: str, at: str, fp: str) -> bytes:
    """A person says: from this moment these are my keys."""
    return sign(key, bundle_context(person=person, at=check_moment(at), fp=fp))


def verify_statement(bundle: bytes, signature: bytes, *, person: str, at: str) -> None:
    """The fingerprint is taken from the bundle at hand, never from the statement's carrier."""
    message = bundle_context(person=person, at=check_moment(at), fp=derive_fp(bundle))
    verify_signature(bundle, message, signature)


def verify_rotation(former: bytes, bundle: bytes, signatures: tuple[bytes, bytes], *, person: str, at: str) -> None:
    """New keys of the same person: the statement signed by the former and by the new key, in that order.
    It makes the pin `new`; `verified` comes back only by comparing words."""
    message = bundle_context(person=person, at=check_moment(at), fp=derive_fp(bundle))
    verify_signature(former, message, signatures[0])
    verify_signature(bundle, message, signatures[1])

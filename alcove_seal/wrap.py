"""The root under a lock: one row for the words, one for each passkey."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from alcove_seal.blob import KEY_LENGTH, open_sealed, seal_blob
from alcove_seal.context import wrap_context
from alcove_seal.errors import SealError
from alcove_seal.hash import derive_key, sha256
from alcove_seal.root import Identity, derive_identity
from alcove_seal.words import require_words

ROUNDS = 600_000
SALT_LENGTH = 16


@dataclass(frozen=True)
class Wrap:
    """A row as the server keeps it. `rounds` and `salt` are of the words alone."""

    id: str
    person: str
    method: str
    blob: bytes = field(repr=False)
    rounds: int | None = None
    salt: bytes | None = None


def derive_prf_first() -> bytes:
    """The input of the passkey's PRF, the same for everybody: what is secret stays in the authenticator."""
    return sha256(b"alcove/v1/passkey-unlock")


def wrap_root_with_words(root: bytes, words: str, *, person: str, wrap: str) -> Wrap:
    salt = os.urandom(SALT_LENGTH)
    key = derive_words_key(words, salt)
    return Wrap(wrap, person, "words", _seal_root(root, key, person, "words", wrap), ROUNDS, salt)


def unwrap_root_with_words(words: str, row: Wrap, *, person: str) -> bytes:
    """`person` comes from the session. A foreign row, other rounds or another salt length are refused before
    the words are touched: a lying server could else have a weak derivation done and watch what follows."""
    _check_row(row, person, "words")
    if row.rounds is None or isinstance(row.rounds, bool) or row.rounds != ROUNDS:
        raise SealError("wrap-rounds")
    if row.salt is None or len(row.salt) != SALT_LENGTH:
        raise SealError("wrap-salt")
    return _open_root(row, derive_words_key(words, row.salt))


def derive_words_key(words: str, salt: bytes) -> bytes:
    """PBKDF2-SHA-256 over the normalised words; about a third of a second."""
    kdf = PBKDF2HMAC(SHA256(), KEY_LENGTH, salt, ROUNDS)
    return kdf.derive(require_words(words).encode("ascii"))


def wrap_root_with_passkey(root: bytes, prf: bytes, *, person: str, wrap: str) -> Wrap:
    """`prf` is what the authenticator gave for `derive_prf_first`."""
    return Wrap(wrap, person, "passkey", _seal_root(root, derive_passkey_key(prf), person, "passkey", wrap))


def unwrap_root_with_passkey(prf: bytes, row: Wrap, *, person: str) -> bytes:
    _check_row(row, person, "passkey")
    return _open_root(row, derive_passkey_key(prf))


def derive_passkey_key(prf: bytes) -> bytes:
    if len(prf) != KEY_LENGTH:
        raise SealError("wrap-secret")
    return derive_key(prf, "alcove/v1/kek/passkey")


def unlock_with_words(words: str, row: Wrap, *, person: str) -> Identity:
    """The identity behind the words; nobody holds the root when this returns."""
    return derive_identity(unwrap_root_with_words(words, row, person=person))


def unlock_with_passkey(prf: bytes, row: Wrap, *, person: str) -> Identity:
    return derive_identity(unwrap_root_with_passkey(prf, row, person=person))


def _check_row(row: Wrap, person: str, method: str) -> None:
    if row.person != person:
        raise SealError("wrap-person")
    if row.method != method:
        raise SealError("wrap-method")


def _seal_root(root: bytes, key: bytes, person: str, method: str, wrap: str) -> bytes:
    if len(root) != KEY_LENGTH:
        raise SealError("key-length")
    return seal_blob(key, wrap_context(person=person, method=method, wrap=wrap), root)


def _open_root(row: Wrap, key: bytes) -> bytes:
    """Wrong words and an altered row look the same, on purpose."""
    context = wrap_context(person=row.person, method=row.method, wrap=row.id)
    try:
        root = open_sealed(key, context, row.blob)
    except SealError:
        raise SealError("wrap-not-opened") from None
    if len(root) != KEY_LENGTH:
        raise SealError("wrap-not-opened")
    return root

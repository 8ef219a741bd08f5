"""The pair key on its way to one member, bound to the whole charter."""

from __future__ import annotations

import os

from alcove_seal.blob import KEY_LENGTH
from alcove_seal.bundle import parse_bundle
from alcove_seal.charter import commit_key, parse_charter
from alcove_seal.context import grant_info
from alcove_seal.errors import SealError
from alcove_seal.hpke import KemPair, open_from, seal_to


def make_pair_key() -> bytes:
    return os.urandom(KEY_LENGTH)


def seal_grant(charter: bytes, bundle: bytes, key: bytes) -> bytes:
    """1,168 bytes. Refuses a key that is not the charter's (`charter-key`): a slip of the own program would
    else lock the other out."""
    if parse_charter(charter).commit != commit_key(key):
        raise SealError("charter-key")
    return seal_to(parse_bundle(bundle).kem, grant_info(charter), key)


def open_grant(charter: bytes, kem: KemPair, grant: bytes) -> bytes:
    """The raw pair key, checked against the charter's commitment. Hand it to `keep_key` and drop it."""
    key = open_from(kem, grant_info(charter), grant)
    if len(key) != KEY_LENGTH or parse_charter(charter).commit != commit_key(key):
        raise SealError("charter-key")
    return key

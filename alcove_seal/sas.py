"""Four words to compare aloud. The first side commits to its number before it sees the other's: else a server
in the middle could try numbers until its two conversations show the same words (a static code of this size
was forged in 17 seconds)."""

from __future__ import annotations

import os

from alcove_seal.bytes import decode_hex, equal_bytes
from alcove_seal.context import format_context
from alcove_seal.errors import SealError
from alcove_seal.hash import labelled_hash, sha256
from alcove_seal.wordlist import WORDS

NONCE_LENGTH = 32


def make_sas_nonce() -> bytes:
    return os.urandom(NONCE_LENGTH)


def sas_commit(nonce_a: bytes, *, fp_a: str, fp_b: str) -> bytes:
    """What A posts first. `fp_a` and `fp_b` in hex: the own from own keys, the partner's from the pin."""
    return labelled_hash("alcove/v1/sas-commit", _check_nonce(nonce_a) + _fps(fp_a, fp_b))


def check_sas_commit(commit: bytes, nonce_a: bytes, *, fp_a: str, fp_b: str) -> None:
    if not equal_bytes(commit, sas_commit(nonce_a, fp_a=fp_a, fp_b=fp_b)):
        raise SealError("sas-commit")


def sas_words(pair: str, nonce_a: bytes, nonce_b: bytes, *, fp_a: str, fp_b: str) -> str:
    """Both check the commitment first. One try; a failure is shown, never repeated quietly."""
    if equal_bytes(_check_nonce(nonce_a), _check_nonce(nonce_b)):
        raise SealError("sas-nonce")
    head = format_context("sas", pair) + b"\n"
    digest = sha256(head + nonce_a + nonce_b + _fps(fp_a, fp_b))
    bits = int.from_bytes(digest[:6], "big") >> 4
    return " ".join(WORDS[bits >> shift & 2047] for shift in (33, 22, 11, 0))


def _check_nonce(nonce: bytes) -> bytes:
    if len(nonce) != NONCE_LENGTH:
        raise SealError("sas-nonce")
    return nonce


def _fps(fp_a: str, fp_b: str) -> bytes:
    if fp_a == fp_b:
        raise SealError("sas-pair")
    return decode_hex(fp_a, 32) + decode_hex(fp_b, 32)

"""The KEM seed as the tool `age` knows it: the line on the kit opens exports without Alcove."""

from __future__ import annotations

from alcove_seal.bundle import parse_bundle
from alcove_seal.errors import SealError

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def format_age_identity(kem_seed: bytes) -> str:
    """`AGE-SECRET-KEY-PQ-1...`. A secret: it is printed, and shown nowhere else."""
    if len(kem_seed) != 32:
        raise SealError("key-length")
    return _bech32("age-secret-key-pq-", kem_seed).upper()


def format_age_recipient(bundle: bytes) -> str:
    """`age1pq1...`"""
    return _bech32("age1pq", parse_bundle(bundle).kem)


def _bech32(prefix: str, data: bytes) -> str:
    """BIP-173 without its limit of 90 characters, as age does it."""
    bits = int.from_bytes(data, "big") << (-8 * len(data) % 5)
    count = -(-8 * len(data) // 5)
    values = [bits >> 5 * (count - 1 - at) & 31 for at in range(count)]
    spread = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    check = _polymod([*spread, *values, 0, 0, 0, 0, 0, 0]) ^ 1
    values += [check >> 5 * (5 - at) & 31 for at in range(6)]
    return f"{prefix}1" + "".join(_LETTERS[value] for value in values)


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for at, generator in enumerate(_GENERATOR):
            check ^= generator if top >> at & 1 else 0
    return check

"""Whether a public key is one. WebCrypto imports anything of the right length, so the check is ours.

A small-order Ed25519 key verifies signatures that nobody made; a small-order X25519 key gives a secret that
everybody knows; a second spelling of one key would give it a second fingerprint. A second spelling of a signature is
taken by some libraries where it should be refused, so that is ours to check as well."""

from __future__ import annotations

P = 2**255 - 19
_D = -121665 * pow(121666, -1, P) % P
_ED_ORDER = 2**252 + 27742317777372353535851937790883648493
_MLKEM_Q = 3329
_MLKEM_COEFFICIENTS = 1152  # bytes: 768 numbers of 12 bits; the last 32 bytes of the key are a seed

# Order 8 on Ed25519 has these two y (one the negative of the other); orders 1, 2, 4 have 1, -1, 0.
_ED_ORDER_8 = 0x7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7
_ED_SMALL = frozenset({0, 1, P - 1, _ED_ORDER_8, P - _ED_ORDER_8})
# Order 1, 2, 4, 8 on Curve25519 and on its twist.
_X_SMALL = frozenset(
    {
        0,
        1,
        P - 1,
        325606250916557431795983626356110631294008115727848805560023387167927233504,
        39382357235489614581723060781553021112529911719440698176882885853963445705823,
    }
)


def is_ed25519_point(key: bytes) -> bool:
    """32 bytes, y below p, on the curve, not of order 1, 2, 4 or 8."""
    if len(key) != 32:
        return False
    y = int.from_bytes(key, "little") & (2**255 - 1)
    if y >= P or y in _ED_SMALL:
        return False
    # x² = (y² - 1) / (d y² + 1) has a root exactly when the product of the two is a square.
    square = (y * y - 1) * (_D * y * y + 1) % P
    return pow(square, (P - 1) // 2, P) == 1


def is_ed25519_signature(signature: bytes) -> bool:
    """RFC 8032, 5.1.7: 64 bytes, the second half a number below the order."""
    return len(signature) == 64 and int.from_bytes(signature[32:], "little") < _ED_ORDER


def is_x25519_point(key: bytes) -> bool:
    """32 bytes, below p (so the top bit is clear), not of small order."""
    u = int.from_bytes(key, "little")
    return len(key) == 32 and u < P and u not in _X_SMALL


def is_mlkem_key(key: bytes) -> bool:
    """FIPS 203, 7.2: every coefficient below q."""
    packed = key[:_MLKEM_COEFFICIENTS]
    if len(key) != _MLKEM_COEFFICIENTS + 32:
        return False
    for at in range(0, len(packed), 3):
        pair = int.from_bytes(packed[at : at + 3], "little")
        if pair & 0xFFF >= _MLKEM_Q or pair >> 12 >= _MLKEM_Q:
            return False
    return True

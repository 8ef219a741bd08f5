"""Published vectors (spec/vectors/known), against what the Python twin is built from."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from alcove_seal.age import format_age_identity
from alcove_seal.errors import SealError
from alcove_seal.hpke import ENCAPSULATED_LENGTH, derive_kem_pair, open_from, seal_to
from alcove_seal.points import is_ed25519_point, is_mlkem_key, is_x25519_point

KNOWN = Path(__file__).resolve().parents[2] / "spec" / "vectors" / "known"
P = 2**255 - 19
LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def cases(name: str, at_least: int) -> list[dict[str, Any]]:
    found = json.loads((KNOWN / name).read_text())["cases"]
    assert len(found) >= at_least
    return found


def b(text: str) -> bytes:
    return bytes.fromhex(text)


def test_aes_gcm_opens_what_it_should_and_nothing_else() -> None:
    for case in cases("aes-256-gcm.json", 60):
        try:
            opened = AESGCM(b(case["key"])).decrypt(b(case["nonce"]), b(case["sealed"]), b(case["aad"]))
            assert case["opens"], case["id"]
            assert opened == b(case["message"]), case["id"]
        except InvalidTag:
            assert not case["opens"], case["id"]


def test_ed25519_takes_good_signatures_and_no_others() -> None:
    for case in cases("ed25519.json", 200):
        try:
            Ed25519PublicKey.from_public_bytes(b(case["public"])).verify(b(case["signature"]), b(case["message"]))
            assert case["holds"] is not False, case["id"]
        except InvalidSignature:
            assert not case["holds"], case["id"]


def test_a_signing_key_of_small_order_is_no_key_of_a_bundle() -> None:
    """Verifiers may differ on such keys (`holds` is null); no bundle has one, so nobody is asked."""
    small = [case for case in cases("ed25519.json", 200) if "SmallOrderPublicKey" in case["flags"]]
    assert len(small) >= 8
    assert not [case["id"] for case in small if is_ed25519_point(b(case["public"]))]


def test_a_key_that_is_not_canonical_or_of_small_order_is_no_key_of_a_bundle() -> None:
    refused = 0
    for case in cases("x25519.json", 500):
        public = b(case["public"])
        is_fit = int.from_bytes(public, "little") < P and "ZeroSharedSecret" not in case["flags"]
        assert is_x25519_point(public) == is_fit, case["id"]
        refused += not is_fit
    assert refused > 20


def test_x25519_gives_the_shared_value() -> None:
    for case in cases("x25519.json", 500):
        if is_x25519_point(b(case["public"])):
            key = X25519PrivateKey.from_private_bytes(b(case["private"]))
            assert key.exchange(X25519PublicKey.from_public_bytes(b(case["public"]))).hex() == case["shared"], case[
                "id"
            ]


def test_an_ml_kem_key_past_the_modulus_is_no_key_of_a_bundle() -> None:
    found = cases("ml-kem-768-keys.json", 16)
    assert [is_mlkem_key(b(case["public"])) for case in found] == [case["reads"] for case in found]
    assert {case["reads"] for case in found} == {True, False}


def test_nothing_is_sealed_to_an_ml_kem_key_past_the_modulus() -> None:
    good = derive_kem_pair(bytes(32)).public[-32:]
    for case in cases("ml-kem-768-keys.json", 16):
        if not case["reads"]:
            with pytest.raises(SealError, match="bundle-kem"):
                seal_to(b(case["public"]) + good, b"", b"words")


def test_the_hybrid_kem_is_the_one_of_the_draft() -> None:
    for case in cases("mlkem768-x25519.json", 2):
        pair = derive_kem_pair(b(case["seed"]))
        assert pair.public.hex() == case["public"]
        expanded, enc = hashlib.shake_256(b(case["seed"])).digest(96), b(case["enc"])
        kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).decapsulate(enc[:-32])
        curve = X25519PrivateKey.from_private_bytes(expanded[64:]).exchange(
            X25519PublicKey.from_public_bytes(enc[-32:])
        )
        whole = kem + curve + enc[-32:] + pair.public[-32:] + rb"\.//^" + b"\\"
        assert hashlib.sha3_256(whole).hexdigest() == case["shared"]


def test_the_keys_of_the_draft_open_what_is_sealed_to_them() -> None:
    for case in cases("mlkem768-x25519.json", 2):
        sealed = seal_to(b(case["public"]), b(case["info"]), b(case["message"]))
        assert len(sealed) == ENCAPSULATED_LENGTH + len(b(case["message"])) + 16
        assert open_from(derive_kem_pair(b(case["seed"])), b(case["info"]), sealed) == b(case["message"])


def test_a_key_line_is_written_as_age_writes_it() -> None:
    lines = {line for case in cases("age-hybrid.json", 19) for line in case["identities"] if "PQ" in line}
    for line in lines:
        fives = "".join(f"{LETTERS.index(letter):05b}" for letter in line.lower().rpartition("1")[2][:-6])
        seed = bytes(int(fives[at : at + 8], 2) for at in range(0, 256, 8))
        assert format_age_identity(seed) == line
    assert lines

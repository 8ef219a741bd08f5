"""What no vector can say: randomness, limits, secrets that do not show themselves."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from cryptography.exceptions import UnsupportedAlgorithm
from hypothesis import given
from hypothesis import strategies as st

from alcove_seal import age, blob, hpke, invite, keyring, padding, payload, points, record, sas, words
from alcove_seal.bytes import concat_bytes, encode_hex
from alcove_seal.charter import parse_charter
from alcove_seal.context import self_context
from alcove_seal.errors import SealError
from alcove_seal.grant import make_pair_key
from alcove_seal.root import derive_identity, make_root
from alcove_seal.words import COUNT, WORDS, make_words

CONTEXT = self_context(person="p", fp="f", record="r", version=1, seq=1)
AT = "2026-11-22T10:00:00Z"


def filled(length: int) -> dict[str, object]:
    """A payload whose sealed form has exactly `length` bytes, tag included."""
    empty = len(payload.format_payload({"kind": "note", "words": "", "at": AT})) - 1 + 32
    return {"kind": "note", "words": "x" * (length - empty), "at": AT}


def test_the_longest_record_fits_into_64_kib() -> None:
    sealed = record.seal_record(bytes(32), bytes(32), CONTEXT, filled(record.LARGEST_PAYLOAD))
    assert len(sealed) <= blob.LARGEST_RECORD
    assert record.open_record(bytes(32), CONTEXT, sealed, bytes(32)).own_ok is True


def test_one_byte_more_is_refused() -> None:
    with pytest.raises(SealError, match="blob-too-large"):
        record.seal_record(bytes(32), bytes(32), CONTEXT, filled(record.LARGEST_PAYLOAD + 1))


def test_one_byte_more_would_not_have_fitted() -> None:
    over = padding.pad(bytes(record.LARGEST_PAYLOAD + 1))
    assert len(blob.seal_blob(bytes(32), CONTEXT, over)) > blob.LARGEST_RECORD


@pytest.mark.parametrize("length", [0, 7, 8, 239, 240, 65519, 65520, 70000])
def test_every_width_of_head_comes_back(length: int) -> None:
    sealed = blob.seal_blob(bytes(32), b"x", bytes(length))
    assert blob.open_sealed(bytes(32), b"x", sealed) == bytes(length)


def test_small_records_have_at_most_sixteen_sizes() -> None:
    sizes = {padding.padded_length(length) for length in range(4096)}
    assert len(sizes) == 16


@given(st.integers(4096, 10**7))
def test_padding_wastes_at_most_an_eighth(length: int) -> None:
    assert length < padding.padded_length(length) <= (length + 1) * 9 / 8


@given(st.binary(max_size=9000))
def test_padding_comes_back(data: bytes) -> None:
    assert padding.unpad(padding.pad(data)) == data


@given(st.binary(max_size=300))
def test_unpadding_anything_refuses_by_name_or_gives_what_pads_to_it(data: bytes) -> None:
    try:
        unpadded = padding.unpad(data)
    except SealError:
        return
    assert padding.pad(unpadded) == data


@pytest.mark.parametrize("parse", [payload.parse_payload, parse_charter, keyring.parse_keyring])
@given(data=st.binary(max_size=200) | st.text(alphabet='{}[]",:0e-', max_size=60).map(str.encode))
def test_parsers_refuse_by_name_and_never_crash(parse, data: bytes) -> None:  # type: ignore[no-untyped-def]
    with contextlib.suppress(SealError):
        parse(data)


def test_nothing_random_comes_twice() -> None:
    makers = (make_root, make_pair_key, invite.make_invite_secret, sas.make_sas_nonce, words.make_words)
    for make in makers:
        assert make() != make()
    assert blob.seal_blob(bytes(32), b"x", b"y") != blob.seal_blob(bytes(32), b"x", b"y")


def test_made_words_are_eight_of_the_list() -> None:
    made = make_words().split(" ")
    assert len(made) == COUNT
    assert set(made) <= set(WORDS)


def test_an_identity_does_not_print_its_secrets() -> None:
    one = derive_identity(bytes(32))
    shown = repr(one)
    assert one.fp in shown
    assert all(
        secret.hex() not in shown and repr(secret) not in shown for secret in (one.kem_seed, one.own_key, one.self_key)
    )


def test_a_payload_of_no_json_is_refused() -> None:
    for value in ({"a": {1, 2}}, {"a": float("nan")}, {"a": b"x"}):
        with pytest.raises(SealError, match="payload-json"):
            payload.format_payload(value)


def test_half_a_character_is_not_sealed() -> None:
    with pytest.raises(SealError, match="text-wrong"):
        payload.format_payload({"a": "\ud800"})


def test_the_first_keyring_is_empty_and_whole() -> None:
    data = keyring.format_keyring(keyring.make_keyring())
    assert keyring.parse_keyring(data) == {"pins": {}, "pairs": {}, "invitations": {}}


def test_keys_of_another_length_are_no_keys() -> None:
    assert not points.is_ed25519_point(bytes(31))
    assert not points.is_x25519_point(bytes(33))
    assert not points.is_mlkem_key(bytes(1183))


def test_a_short_seed_is_no_age_identity() -> None:
    with pytest.raises(SealError, match="key-length"):
        age.format_age_identity(bytes(31))


def test_bytes_are_joined_and_shown_in_hex() -> None:
    assert encode_hex(concat_bytes(b"\x00", b"", b"\xff")) == "00ff"


def test_this_machine_can_seal() -> None:
    hpke.check_machine()


def test_a_machine_without_ml_kem_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise UnsupportedAlgorithm("ML-KEM")

    monkeypatch.setattr(hpke, "make_kem_pair", missing)
    with pytest.raises(SealError, match="machine-unable"):
        hpke.check_machine()


def test_a_short_seed_makes_no_pair() -> None:
    with pytest.raises(SealError, match="key-length"):
        hpke.derive_kem_pair(bytes(31))


def test_the_twin_needs_cryptography_alone() -> None:
    root = Path(blob.__file__).parent
    lines = [line for path in root.glob("*.py") for line in path.read_text(encoding="utf-8").splitlines()]
    named = {line.split()[1].split(".")[0] for line in lines if line.startswith(("import ", "from "))}
    allowed = {"__future__", "alcove_seal", "cryptography"}
    assert named - allowed <= {
        "base64",
        "collections",
        "dataclasses",
        "hashlib",
        "hmac",
        "json",
        "os",
        "re",
        "secrets",
        "typing",
    }

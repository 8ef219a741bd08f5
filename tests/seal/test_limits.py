"""Every limit from both sides: the last that is taken, the first that is not. Each line here ends a mutant of the twin."""

from __future__ import annotations

import pytest

from alcove_seal import blob, words
from alcove_seal.bundle import verify_signature
from alcove_seal.bytes import decode_base64url, encode_base64url, is_day, is_moment
from alcove_seal.charter import parse_charter
from alcove_seal.context import MOST, format_context, self_context
from alcove_seal.errors import SealError
from alcove_seal.hpke import open_from, seal_to
from alcove_seal.padding import padded_length, unpad
from alcove_seal.payload import check_depth, format_payload, parse_payload
from alcove_seal.points import P, is_ed25519_point, is_x25519_point
from alcove_seal.record import open_record, seal_record
from alcove_seal.root import derive_identity
from alcove_seal.words import check_words, normalise_words, suggest_word
from tests.seal.twin import CAST

ANA = derive_identity(bytes.fromhex(CAST["root_ana"]))
CONTEXT = self_context(person="p", fp="f", record="r", version=1, seq=1)


@pytest.mark.parametrize("day", ["2026-01-01", "2026-12-31", "2026-02-28", "2024-02-29", "2000-02-29", "2026-04-30"])
def test_days_that_exist(day: str) -> None:
    assert is_day(day)
    assert is_moment(f"{day}T23:59:59Z")
    assert is_moment(f"{day}T00:00:00Z")


@pytest.mark.parametrize(
    "day", [None, 3, "", "x", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "2026-02-29", "1900-02-29"]
)
def test_days_that_do_not(day: object) -> None:
    assert not is_day(day)
    assert not is_moment(f"{day}T10:00:00Z")


@pytest.mark.parametrize("time", ["24:00:00", "10:60:00", "10:00:60", "10:61:00", "10:00:61", "10:60:59"])
def test_times_that_do_not_exist(time: str) -> None:
    assert not is_moment(f"2026-11-22T{time}Z")


def test_json_is_written_in_one_way() -> None:
    data = format_payload({"a": "ñ☕", "b": [1, None, True], "c": {"d": -MOST}})
    assert data == '{"a":"ñ☕","b":[1,null,true],"c":{"d":-9007199254740991}}'.encode()
    assert parse_payload(data)["c"]["d"] == -MOST
    assert parse_payload(b'{"a":9007199254740991}') == {"a": MOST}


@pytest.mark.parametrize("text", ['"\\ud800"', '["\\ud800"]', '[["\\udfff"]]', '{"b":"\\ud800"}', '{"\\ud800":1}'])
def test_half_a_character_is_found_wherever_it_hides(text: str) -> None:
    with pytest.raises(SealError, match="text-wrong"):
        parse_payload(f'{{"a":{text}}}'.encode())


def test_depth_counts_what_is_open_now() -> None:
    eight = "[" * 8 + "]" * 8
    for fine in (
        eight,
        f"{eight},{eight},{eight}",
        '"[[[[[[[[["',
        '"\\"[[[[[[[[["',
        '"\\\\",[]',
        "[],[],[],[],[],[],[],[],[]",
        "]]" + eight,
    ):
        check_depth(fine.encode())
    for deep in (
        "[" * 9,
        f"[{eight}]",
        f"[],[{eight}",
        '"\\\\"' + "[" * 9,
        '"[" ' + "[" * 9,
        '"\\""' + "[" * 9,
        "[]" + "[" * 9,
    ):
        with pytest.raises(SealError, match="payload-deep"):
            check_depth(deep.encode())


def test_a_blob_of_the_largest_size_is_taken_and_no_byte_more() -> None:
    head = len(blob.seal_blob(bytes(32), b"x", bytes(70_000))) - 70_000
    largest = blob.seal_blob(bytes(32), b"x", bytes(blob.LARGEST_BLOB - head))
    assert len(largest) == blob.LARGEST_BLOB
    assert len(blob.open_sealed(bytes(32), b"x", largest)) == blob.LARGEST_BLOB - head
    with pytest.raises(SealError, match="blob-too-large"):
        blob.seal_blob(bytes(32), b"x", bytes(blob.LARGEST_BLOB - head + 1))
    with pytest.raises(SealError, match="blob-too-large"):
        blob.open_sealed(bytes(32), b"x", largest, blob.LARGEST_BLOB - 1)


def test_the_head_of_a_blob_is_the_shortest() -> None:
    """With the tag: 16 and 23 bytes in one byte of head, 24 in two, 256 in three, 65,536 in five."""
    for length, head in ((0, "50"), (7, "57"), (8, "5818"), (239, "58ff"), (240, "590100"), (65_520, "5a00010000")):
        sealed = blob.seal_blob(bytes(32), b"x", bytes(length))
        assert sealed[21 : 21 + len(head) // 2].hex() == head


def test_numbers_in_a_context_go_from_nothing_to_the_largest() -> None:
    assert format_context("k", 0, MOST) == f"alcove/v1/k\n0\n{MOST}".encode()
    for wrong in (-1, MOST + 1, True, None, 1.0, "", "a\nb"):
        with pytest.raises(SealError, match="context-field"):
            format_context("k", wrong)  # type: ignore[arg-type]


def test_a_member_of_a_charter_has_one_space() -> None:
    text = CAST["charter_one"].replace(CAST["ana"] + " ", CAST["ana"] + "  ")
    with pytest.raises(SealError, match="charter-members"):
        parse_charter(text.encode())
    with pytest.raises(SealError, match="charter-members"):
        parse_charter(CAST["charter_one"].replace(CAST["ana"] + " ", CAST["ana"] + " x ").encode())


def test_what_the_author_sealed_stands_in_one_order() -> None:
    said = {"seen": 0, "at": CAST["at"], "more": 1, "words": "w", "kind": "note"}
    sealed = seal_record(bytes(32), bytes(32), CONTEXT, said)
    data = unpad(blob.open_sealed(bytes(32), CONTEXT, sealed)).decode()
    assert data.startswith('{"kind":"note","words":"w","more":1,"at":"2026-11-22T10:00:00Z","seen":0,"own":"')
    assert list(open_record(bytes(32), CONTEXT, sealed).payload) == ["kind", "words", "more", "at", "seen"]


def test_nothing_can_be_sealed_to_a_key_and_is_opened() -> None:
    assert open_from(ANA.kem, b"i", seal_to(ANA.kem.public, b"i", b"")) == b""
    with pytest.raises(SealError, match="hpke-length"):
        open_from(ANA.kem, b"i", bytes(1120 + 15))
    with pytest.raises(SealError, match="hpke-not-opened"):
        open_from(ANA.kem, b"j", seal_to(ANA.kem.public, b"i", b""))


def test_an_identity_signs() -> None:
    one = derive_identity(bytes(32))
    verify_signature(one.bundle, b"m", one.sign_key.sign(b"m"))


def test_padding_goes_in_steps_up_to_4096() -> None:
    assert [padded_length(each) for each in (0, 255, 256, 4095, 4096, 4351)] == [256, 256, 512, 4096, 4352, 4352]


@pytest.mark.parametrize("number", [P, P + 1])
def test_no_second_spelling_of_a_point(number: int) -> None:
    key = number.to_bytes(32, "little")
    assert not is_ed25519_point(key)
    assert not is_x25519_point(key)


def test_base64url_of_every_length() -> None:
    for length in range(9):
        data = bytes(range(250, 250 + min(length, 6))) + bytes(max(0, length - 6))
        assert decode_base64url(encode_base64url(data)) == data
    assert encode_base64url(b"\x00\x00\x17") == "AAAX"
    with pytest.raises(SealError):
        decode_base64url("QQ==")


def test_how_far_words_are_apart() -> None:
    for one, other, far in (
        ("", "ab", 2),
        ("abc", "", 3),
        ("kitten", "sitting", 3),
        ("ab", "ba", 2),
        ("abcd", "bcd", 1),
        ("bcd", "abcd", 1),
    ):
        assert words._distance(one, other) == far


@pytest.mark.parametrize(
    ("typed", "meant"), [("abandn", "abandon"), ("zooo", "zoo"), ("bility", "ability"), ("xable", "able")]
)
def test_the_nearest_word(typed: str, meant: str) -> None:
    assert suggest_word(typed) == meant


def test_nothing_typed_is_no_doubt() -> None:
    assert check_words("  ") == []
    assert [doubt.position for doubt in check_words("abandon abandn zoo x")] == [1, 3]
    assert normalise_words("\u00a0A\tb\u3000") == "a b"

"""The outside of a sealed blob: one byte form, exact to the last byte."""

import pytest

from alcove.base import base64url
from alcove.base.errors import BadRequest
from alcove.safe.sealed import PREFIX, NotSealed, RecordTooLarge, check_sealed, head_of
from tests.cast import sealed


@pytest.mark.parametrize("size", [1, 7, 8, 100, 239, 240, 256, 4096, 60_000, 65_519, 65_520, 100_000])
def test_the_right_form_passes(size: int) -> None:
    check_sealed(sealed(size), 1_000_000)


@pytest.mark.parametrize(
    ("length", "head"),
    [(23, "57"), (24, "5818"), (255, "58ff"), (256, "590100"), (65535, "59ffff"), (65536, "5a00010000")],
)
def test_the_head_is_the_shortest(length: int, head: str) -> None:
    assert head_of(length).hex() == head


def test_every_byte_that_is_cut_or_added_is_seen() -> None:
    blob = sealed()
    for odd in (blob + b"\0", *(blob[:end] for end in range(len(blob)))):
        with pytest.raises(NotSealed):
            check_sealed(odd, 65_536)


def test_every_bit_of_the_prefix_counts() -> None:
    blob = sealed()
    for bit in range(8 * len(PREFIX)):
        odd = bytearray(blob)
        odd[bit // 8] ^= 1 << bit % 8
        with pytest.raises(NotSealed):
            check_sealed(bytes(odd), 65_536)


@pytest.mark.parametrize("head", ["590022", "5a00000022", "5b0000000000000022", "7822", "5f", "9822"])
def test_a_longer_spelling_of_the_length_is_refused(head: str) -> None:
    with pytest.raises(NotSealed):
        check_sealed(PREFIX + bytes(12) + bytes.fromhex(head) + bytes(0x22), 65_536)


def test_a_tag_around_nothing_is_refused() -> None:
    with pytest.raises(NotSealed):
        check_sealed(PREFIX + bytes(12) + head_of(16) + bytes(16), 65_536)


def test_too_large_is_said_before_anything_else() -> None:
    with pytest.raises(RecordTooLarge):
        check_sealed(bytes(65_537), 65_536)


@pytest.mark.parametrize(
    "text", ["AA==", "AA", "AAA=", "A", "AB", "A-/A", "A+AA", "AA\n", " AAA", "é", None, 1, b"AAAA"]
)
def test_bytes_have_one_spelling(text: object) -> None:
    if text == "AA":
        assert base64url.decode(text) == b"\0"
        return
    with pytest.raises(BadRequest):
        base64url.decode(text)

"""The search finds what it is meant to find: a scan that cannot fail would prove nothing."""

import gzip
from urllib.parse import quote_plus

import pytest

from tests.canaries.search import Hit, encodings, make_canary, search

NAMES = ["utf-8", "latin-1", "utf-16le", "utf-16be", "base64", "base64url", "hex", "percent", "json"]


def test_there_are_nine_encodings() -> None:
    assert list(encodings("x")) == NAMES


@pytest.mark.parametrize("encoding", NAMES)
@pytest.mark.parametrize("before", [b"", b"a", b"ab", b"abc"])
def test_a_planted_text_is_found_in_each_encoding(encoding: str, before: bytes) -> None:
    text = make_canary()
    for form in encodings(text)[encoding]:
        hits = search([text], [("here", before + form + b"after")])
        assert any(hit.place == "here" and hit.text == text for hit in hits)


@pytest.mark.parametrize(
    "place",
    ["data/alcove.sqlite3", "data/alcove.sqlite3-wal", "server log", "POST /api/x", "profile/IndexedDB/000003.log"],
)
def test_a_planted_text_is_found_in_each_place(place: str) -> None:
    text = make_canary()
    assert search([text], [("clean", b"nothing"), (place, b"\0\1" + text.encode() + b"\2")]) == [
        Hit(place, "utf-8", text)
    ]


@pytest.mark.parametrize("shift", [0, 1, 2])
def test_base64_is_found_wherever_in_the_three_bytes_it_begins(shift: int) -> None:
    import base64

    text = make_canary()
    whole = base64.b64encode(b"x" * shift + text.encode() + b"more text behind it")
    assert search([text], [("here", whole)])


def test_a_packed_answer_and_a_form_are_looked_into() -> None:
    text = make_canary()
    assert search([text], [("here", b"head" + gzip.compress(text.encode()))])
    assert search([text], [("here", quote_plus(text).encode())])


def test_what_is_not_there_is_not_found() -> None:
    assert search([make_canary()], [("here", make_canary().encode())]) == []

"""Notes keep their shapes in a copy. The browser's twin is tried with the same lines in tests/browser/rooms/story-md.test.js."""

from __future__ import annotations

from alcove_cli.export.notes import notes_as_markdown
from alcove_seal.records.entries import Entry


def note(words: str, shape: str = "", *, mine: bool = False, **fields: object) -> Entry:
    kept = fields | ({"shape": shape} if shape else {})
    author = "ana" if mine else "tomas"
    return Entry(id=words, author=author, kind="note", words=words, fields=kept, at="2026-03-05T10:00:00Z", mine=mine)


def told(*notes: Entry) -> list[str]:
    name = lambda one: "Ana" if one.mine else "Tomas"  # noqa: E731
    return notes_as_markdown(notes, name, lambda one: bool(one.fields.get("checked"))).split("\n\n")


def test_each_run_stands_under_the_name_of_its_hand() -> None:
    assert told(note("a"), note("b"), note("c", mine=True)) == ["**Tomas:**", "a", "b", "**Ana:**", "c"]


def test_a_list_counts_by_level_and_no_line_hangs_in_the_air() -> None:
    lines = [note("first", "numbered"), note("within", "item", level=2), note("second", "numbered")]
    deep = note("too deep", "check", level=3, checked=True)
    assert told(*lines, deep)[1] == "1. first\n   - within\n2. second\n   - [x] too deep"
    assert told(note("one", "numbered"), note("between"), note("anew", "numbered"))[3] == "1. anew"


def test_no_words_become_another_shape() -> None:
    assert told(note("# no heading"), note("1. no list"))[1:] == ["\\# no heading", "1\\. no list"]
    assert told(note("a\nb", "item"))[1] == "- a  \n   b"
    assert told(note("a ``` b", "code"))[1] == "````\na ``` b\n````"
    assert told(note("Ahead", "heading", level=2), note("said", "quote"))[1:] == ["##### Ahead", "> said"]

"""Records of each kind are alike in size and place on the server: over the demo's year a curious administrator guesses the
kind of a row hardly better than who always says the most frequent one. What does tell is named here, with its reason.

Chance is the most frequent kind, for Ours and for Mine by themselves: in which of the two a row lies is visible. Guesses
are learned in one alcove and tried in the other (for Mine: learned from Ana, tried on her two people), both ways.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from alcove_seal.context import record_context
from alcove_seal.record import seal_record
from alcove_seal.records.record import make_record
from tests.demo.guess import Example, Features, majority, naive_bayes, right, tree
from tests.demo.seen import Seen, look
from tests.demo.traffic import Wire, hear

POINTS = 5
SIZES, LONGEST = 16, 4000  # characters
PAIR, RECORD, AUTHOR, AT = *(f"019a1b00-0000-7000-8000-00000000000{n}" for n in (1, 2, 3)), "2026-11-27T10:00:00Z"
Halves = tuple[list[Seen], list[Seen]]
Pick = Callable[[Seen], Features]

# Told by the moment alone, whatever their size: the server is told of a rhythm, and when a meeting is planned, started and
# ended, and these are written by the same act, or follow it (where both are in the hour, and closing it).
BY_THE_HOUR = {"plan", "rhythm", "snapshot", "order", "closing", "held"}


@cache
def wire() -> Wire:
    return hear()


def halves(name: str) -> Halves:
    if name == "mine":
        return look(wire(), "mine of A"), look(wire(), "mine of T") + look(wire(), "mine of M")
    both = [[seen for seen in look(wire(), safe) if seen.row.kind not in BY_THE_HOUR] for safe in ("Tomas", "Mira")]
    return both[0], both[1]


def firsts(found: Halves) -> Halves:
    """Rows as they come for the first time."""
    one, other = ([seen for seen in half if seen.row.version == 1] for half in found)
    return one, other


def above_chance(found: Halves, pick: Pick) -> float:
    """How many of a hundred the best of three ways guesses right, beyond what the most frequent kind gives."""
    sides = [[(pick(seen), seen.row.kind) for seen in half] for half in found]
    chance = _tried(majority, sides)
    ways = (lambda examples: majority(examples, lambda features: features), naive_bayes, tree)
    return max(_tried(way, sides) for way in ways) - chance


def _tried(way: Callable[[list[Example]], Callable[[Features], str]], sides: list[list[Example]]) -> float:
    one, other = sides
    return (right(way(one), other) + right(way(other), one)) / 2


def size(seen: Seen) -> Features:
    return seen.size


def place(seen: Seen) -> Features:
    return seen.place


def size_and_place(seen: Seen) -> Features:
    return seen.size + seen.place


def bare(seen: Seen) -> Features:
    return (seen.row.bare // 16,)


@pytest.mark.parametrize("kind", ["topic", "note", "win"])
def test_words_of_one_to_four_thousand_characters_have_at_most_sixteen_sizes(kind: str) -> None:
    """As they lie on the server: with all that stands around them, late in a long alcove."""
    context = record_context(pair=PAIR, epoch=1, record=RECORD, author=AUTHOR, version=1, seq=1)
    payloads = (make_record(kind, "a" * length, {}, AT, 99_999) for length in range(1, LONGEST + 1))
    assert len({len(seal_record(bytes(32), bytes(32), context, payload)) for payload in payloads}) == SIZES


def test_a_new_row_of_ours_looks_like_every_other() -> None:
    assert above_chance(firsts(halves("ours")), size_and_place) <= POINTS


def test_the_place_of_a_row_in_mine_tells_nothing() -> None:
    assert above_chance(halves("mine"), place) <= POINTS


@pytest.mark.parametrize("name", ["ours", "mine"])
def test_the_size_tells_nothing(name: str) -> None:
    assert above_chance(halves(name), size) <= POINTS


def test_without_padding_the_size_would_tell() -> None:
    """The way of guessing is no weak one: where there is something to see, it sees it."""
    for name in ("ours", "mine"):
        assert above_chance(halves(name), bare) > above_chance(halves(name), size) + POINTS


def test_what_cannot_be_hidden_is_said() -> None:
    """That a row was written anew, and the time at which it comes, do tell. They cannot be hidden from who delivers it
    at once; so the page that tells who can read what names both."""
    assert above_chance(halves("ours"), place) > POINTS
    for name in ("ours", "mine"):
        assert above_chance(halves(name), lambda seen: seen.around + seen.time) > POINTS
    page = (Path(__file__).resolve().parents[2] / "docs" / "safe-space.md").read_text(encoding="utf-8")
    assert "## What sizes and times give away" in page

"""Invented notes for both twins: one order, whatever came in which order, and nothing lost."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alcove_seal.context import MOST
from alcove_seal.records import thresholds
from alcove_seal.records.notes import order_notes
from tests.records.by_name import answer
from tests.records.conftest import Ask
from tests.records.invented import ANA, TOMAS, make_id

many = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
TOPIC = make_id(200)
PLACES = st.integers(0, 20).map(make_id)
PAIR = make_id(201)
FIELDS = {
    "note": st.fixed_dictionaries({"topic": st.just(TOPIC)}, optional={"after": PLACES, "pair": st.just(PAIR)}),
    "order": st.fixed_dictionaries(
        {
            "notes": st.just(TOPIC) | PLACES,
            "ids": st.lists(PLACES, unique=True, max_size=12),
            "turn": st.integers(1, 3),
        },
        optional={"pair": st.just(PAIR)},
    ),
}


@st.composite
def noted(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Notes of one topic with any `after` at all, circles too, private ones among them, and orders of both and of Mine."""
    made = []
    for number in range(draw(st.integers(0, 18))):
        kind = draw(st.sampled_from(["note", "note", "note", "note", "order"]))
        made.append(
            {
                "id": make_id(number),
                "author": draw(st.sampled_from([ANA, TOMAS])),
                "kind": kind,
                "words": str(number) if kind == "note" else "",
                "fields": draw(FIELDS[kind]),
                "at": "2026-11-22T10:00:00Z",
            }
        )
    return made


@many
@given(noted(), st.data())
def test_both_give_one_order_and_lose_nothing(ask: Ask, world: list[dict[str, Any]], data: st.DataObject) -> None:
    call = {"function": "order_notes", "input": {"entries": world, "of": TOPIC}}
    found = answer(call)["output"]
    assert ask(call)["output"] == found
    assert sorted(found) == sorted(entry["id"] for entry in world if entry["kind"] == "note")
    shuffled = data.draw(st.permutations(world))
    assert answer({"function": "order_notes", "input": {"entries": shuffled, "of": TOPIC}})["output"] == found


@many
@given(noted())
def test_an_order_of_mine_moves_nothing_of_both(world: list[dict[str, Any]]) -> None:
    shared = {entry["id"] for entry in world if entry["kind"] == "note" and "pair" not in entry["fields"]}
    without = [entry for entry in world if entry["kind"] == "note" or "pair" not in entry["fields"]]
    found, before = ([note.id for note in order_notes(each, TOPIC) if note.id in shared] for each in (world, without))
    assert found == before


@many
@given(noted(), st.data())
def test_what_is_listed_whole_stands_as_listed(world: list[dict[str, Any]], data: st.DataObject) -> None:
    """A private note goes wherever its author puts it: first, last, between any two."""
    notes = [entry for entry in world if entry["kind"] == "note"]
    shown = [note.id for note in order_notes(notes, TOPIC)]
    private = {note["id"] for note in notes if "pair" in note["fields"]}
    wanted = [place for place in shown if place not in private]
    for place in private:
        wanted.insert(data.draw(st.integers(0, len(wanted))), place)
    order = {"notes": TOPIC, "ids": wanted, "turn": 1, "pair": PAIR}
    by_hand = {**_note(make_id(300)), "kind": "order", "fields": order}
    assert [note.id for note in order_notes([*notes, by_hand], TOPIC)] == wanted


def test_the_longest_order_fits_into_a_record(ask: Ask) -> None:
    fields = {
        "notes": TOPIC,
        "ids": [make_id(number) for number in range(thresholds.ORDER_MOST)],
        "turn": MOST,
        "pair": PAIR,
    }
    given = {"kind": "order", "words": "", "fields": fields, "at": "2026-11-22T10:00:00Z", "seen": MOST, "safe": "mine"}
    call = {"function": "make_record", "input": given}
    assert "refused" not in answer(call)
    assert ask(call) == answer(call)


@many
@given(noted(), st.integers(2, 6), PLACES)
def test_a_run_of_one_person_stays_whole(world: list[dict[str, Any]], length: int, behind: str) -> None:
    """Whatever else there is: who types on behind their own last paragraph has them one below the other."""
    notes = [entry for entry in world if entry["kind"] == "note"]
    run = [make_id(50 + number) for number in range(length)]
    typed = [
        {**_note(place), "fields": {"topic": TOPIC, "after": after}}
        for place, after in zip(run, [behind, *run], strict=False)
    ]
    found = [note.id for note in order_notes([*notes, *typed], TOPIC)]
    start = found.index(run[0])
    assert found[start : start + length] == run


def _note(place: str) -> dict[str, Any]:
    return {
        "id": place,
        "author": ANA,
        "kind": "note",
        "words": "typed",
        "fields": {},
        "at": "2026-11-22T10:00:00Z",
    }

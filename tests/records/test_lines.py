"""The private lines: spec/brief.md §3 and §4."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from alcove_seal.records.agenda import ours
from alcove_seal.records.agenda_input import Meeting, People, agenda_input
from alcove_seal.records.mine import GROUPS, mine
from alcove_seal.records.mine_input import mine_input
from alcove_seal.records.text import cut_at_word
from tests.records.invented import ANA, MOMENTS, PAIR, TOMAS, WORDS, ZONES, entries, make_id, steady

PEOPLE = People(ANA, TOMAS, TOMAS, PAIR)
SAID = st.builds(lambda n, words: {"id": make_id(n), "words": words}, st.integers(0, 40), WORDS)
LISTS = st.lists(SAID, unique_by=lambda said: str(said["id"]), max_size=12)
LINES = st.fixed_dictionaries(
    {
        "counterpart": st.just(TOMAS),
        "number": st.integers(1, 9),
        "last": st.booleans(),
        "days_since_held": st.none() | st.integers(0, 90),
        "topics": LISTS.flatmap(
            lambda said: st.tuples(
                *(st.sampled_from([ANA, TOMAS]).map(lambda who, each=each: {**each, "author": who}) for each in said)
            )
        ).flatmap(
            lambda said: st.tuples(
                *(
                    st.sampled_from([None, "talk-first"]).map(lambda need, each=each: {**each, "need": need})
                    for each in said
                )
            ).map(list)
        ),
        "my_promises": LISTS,
        "their_promises": LISTS,
    }
).map(lambda lines: {**lines, "seats": [{"topic": topic["id"]} for topic in lines["topics"]]})


@steady
@given(LINES)
def test_there_are_at_most_nine_lines_and_they_stand_by_group(lines: dict[str, Any]) -> None:
    shown = mine(lines)["lines"]
    groups = [GROUPS.index(line["group"]) for line in shown]
    assert len(shown) <= 9
    assert groups == sorted(groups)


@steady
@given(LINES)
def test_no_record_has_two_lines(lines: dict[str, Any]) -> None:
    ids = [(line["code"], line["id"]) for line in mine(lines)["lines"] if line["id"]]
    topics = [identifier for code, identifier in ids if code in ("topic", "talk-first")]
    assert len(set(ids)) == len(ids)
    assert len(set(topics)) == len(topics)


@steady
@given(LINES)
def test_their_wish_to_talk_first_is_never_crowded_out(lines: dict[str, Any]) -> None:
    asked = any(topic["author"] == TOMAS and topic["need"] == "talk-first" for topic in lines["topics"])
    assert any(line["code"] == "talk-first" for line in mine(lines)["lines"]) == asked


@steady
@given(LINES)
def test_promises_that_are_not_shown_are_counted(lines: dict[str, Any]) -> None:
    shown = [line for line in mine(lines)["lines"] if line["group"] == "my-promises"]
    assert sum(1 for line in shown if line["id"]) + sum(line["n"] for line in shown) == len(lines["my_promises"])


@steady
@given(WORDS, st.integers(1, 30))
def test_a_cut_is_the_beginning_of_the_line_and_never_longer(text: str, most: int) -> None:
    words, cut = cut_at_word(text, most)
    whole, _ = cut_at_word(text, 1000)
    assert whole.startswith(words)
    assert len(words) <= most
    assert cut == (len(whole) > most)
    assert not cut or words


@steady
@given(entries(), MOMENTS, ZONES)
def test_what_the_other_did_on_their_device_is_no_input(
    shared: list[dict[str, Any]], starts_at: str, zone: str
) -> None:
    """Opening, drafting, moving: if any of it came along with an entry, the brief would still be the same."""
    meeting = Meeting(make_id(100), starts_at, 30, zone)
    watched = [{**entry, "seen": 99, "version": 7, "opened_at": starts_at, "moves": 5} for entry in shared]
    agenda = ours(agenda_input(shared, PEOPLE, meeting))
    assert ours(agenda_input(watched, PEOPLE, meeting)) == agenda
    one, other = (mine(mine_input(each, [], PEOPLE, meeting, agenda)) for each in (shared, watched))
    assert one == other


@steady
@given(entries(), MOMENTS)
def test_both_devices_make_the_same_agenda(shared: list[dict[str, Any]], starts_at: str) -> None:
    """The one who is "me" differs, and so does the order in which rows came in."""
    meeting = Meeting(make_id(100), starts_at, 30, "UTC")
    clean = [{**entry, "mine": False, "own": None} for entry in shared]
    here = ours(agenda_input(clean, People(ANA, TOMAS, None), meeting))
    there = ours(agenda_input(clean[::-1], People(TOMAS, ANA, None), meeting))
    assert here == there

"""The private lines: spec/brief.md §3 and §4."""

import json
import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from alcove_seal.records.agenda import ours
from alcove_seal.records.agenda_input import Meeting, People, agenda_input
from alcove_seal.records.mine import GROUPS, mine
from alcove_seal.records.mine_input import mine_input
from alcove_seal.records.text import cut_at_word
from tests.records.invented import ANA, MOMENTS, PAIR, TOMAS, WORDS, ZONES, entries, make_id, steady
from tests.records.invented_purposes import LINES, purposeful

PEOPLE = People(ANA, TOMAS, TOMAS, PAIR)
Given = dict[str, Any]


def lines_of(given_: Given, *codes: str) -> list[Given]:
    return [line for line in mine(given_)["lines"] if line["code"] in codes]


@steady
@given(LINES)
def test_there_are_at_most_nine_lines_and_they_stand_by_group(lines: Given) -> None:
    shown = mine(lines)["lines"]
    groups = [GROUPS.index(line["group"]) for line in shown]
    assert len(shown) <= 9
    assert groups == sorted(groups)


@steady
@given(LINES, st.randoms())
def test_the_order_of_the_input_does_not_matter(lines: Given, chance: random.Random) -> None:
    """But for the seats, which are an order."""
    shuffled = {
        name: chance.sample(value, len(value)) if isinstance(value, list) and name != "seats" else value
        for name, value in lines.items()
    }
    assert json.dumps(mine(shuffled)) == json.dumps(mine(lines))


@steady
@given(LINES)
def test_no_record_has_two_lines(lines: Given) -> None:
    ids = [(line["code"], line["id"], line["n"]) for line in mine(lines)["lines"] if line["id"]]
    topics = [identifier for code, identifier, _ in ids if code in ("topic", "talk-first")]
    assert len(set(ids)) == len(ids)
    assert len(set(topics)) == len(topics)


@steady
@given(LINES)
def test_their_wish_to_talk_first_is_never_crowded_out(lines: Given) -> None:
    asked = any(topic["author"] == TOMAS and topic["need"] == "talk-first" for topic in lines["topics"])
    assert any(line["code"] == "talk-first" for line in mine(lines)["lines"]) == asked


@steady
@given(LINES)
def test_promises_that_are_not_shown_are_counted(lines: Given) -> None:
    shown = [line for line in mine(lines)["lines"] if line["group"] == "my-promises"]
    assert sum(1 for line in shown if line["id"]) + sum(line["n"] for line in shown) == len(lines["my_promises"])


@steady
@given(LINES)
def test_a_view_never_stands_there_while_their_energy_is_low_before_day_fourteen(lines: Given) -> None:
    tired = {**lines, "energy_low": True}
    days = {said["id"]: said["days"] for said in lines["feedback_to_give"]}
    assert all(days[line["id"]] >= 14 for line in lines_of(tired, "say-view"))


@steady
@given(LINES)
def test_thanks_stand_there_however_they_are(lines: Given) -> None:
    """Alone on the table, so that nothing heavier takes the place."""
    thanks = [said for said in lines["feedback_to_give"] if said["type"] != "view"]
    bare = {**lines, "topics": [], "seats": [], "my_promises": [], "their_promises": [], "feedback_to_give": thanks}
    shown = [lines_of({**bare, "energy_low": low}, "say-thanks", "say-told") for low in (True, False)]
    assert shown[0] == shown[1]
    assert len(shown[0]) == bool(thanks)


@steady
@given(LINES)
def test_no_question_stands_beside_an_open_ask(lines: Given) -> None:
    asked, found = bool(lines["asks"]), lines_of(lines, "question")
    assert not (asked and found)
    assert lines["question"] is not None or not found


@steady
@given(LINES)
def test_nothing_waits_when_there_is_only_a_question(lines: Given) -> None:
    out = mine(lines)
    waiting = [line for line in out["lines"] if line["code"] != "question"]
    assert out["blank"] == (None if waiting else "nothing-waiting")


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
@given(entries(), purposeful(), MOMENTS, ZONES)
def test_what_the_other_did_on_their_device_is_no_input(
    shared: list[Given], more: list[Given], starts_at: str, zone: str
) -> None:
    """Opening, drafting, moving: if any of it came along with an entry, the brief would still be the same."""
    meeting, shared = Meeting(make_id(100), starts_at, 30, zone), shared + more
    watched = [{**entry, "seen": 99, "version": 7, "opened_at": starts_at, "moves": 5} for entry in shared]
    agenda = ours(agenda_input(shared, PEOPLE, meeting))
    assert ours(agenda_input(watched, PEOPLE, meeting)) == agenda
    one, other = (mine(mine_input(each, [], PEOPLE, meeting, agenda)) for each in (shared, watched))
    assert one == other


@steady
@given(entries(), purposeful(), purposeful(), MOMENTS)
def test_of_other_alcoves_nothing_comes_along(
    shared: list[Given], more: list[Given], kept: list[Given], starts_at: str
) -> None:
    """Mine holds what belongs to all my alcoves; the brief of one reads only its own."""
    meeting, shared = Meeting(make_id(100), starts_at, 30, "UTC"), shared + more
    agenda = ours(agenda_input(shared, PEOPLE, meeting))
    elsewhere = [{**entry, "author": ANA, "fields": {**entry["fields"], "pair": make_id(99)}} for entry in kept]
    assert mine_input(shared, elsewhere, PEOPLE, meeting, agenda) == mine_input(shared, [], PEOPLE, meeting, agenda)


@steady
@given(entries(), MOMENTS)
def test_both_devices_make_the_same_agenda(shared: list[Given], starts_at: str) -> None:
    """The one who is "me" differs, and so does the order in which rows came in."""
    meeting = Meeting(make_id(100), starts_at, 30, "UTC")
    clean = [{**entry, "mine": False, "own": None} for entry in shared]
    here = ours(agenda_input(clean, People(ANA, TOMAS, None), meeting))
    there = ours(agenda_input(clean[::-1], People(TOMAS, ANA, None), meeting))
    assert here == there

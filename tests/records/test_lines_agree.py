"""Invented input for both twins: the same private lines, touches and purposes."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alcove_seal.records.agenda import ours
from tests.records.by_name import answer
from tests.records.conftest import Ask
from tests.records.invented import ANA, MOMENTS, PAIR, TOMAS, ZONES, entries, make_id
from tests.records.invented_purposes import LINES, QUESTIONS, purposeful

many = settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
CLOCKS = st.lists(
    st.fixed_dictionaries(
        {
            "purpose": st.sampled_from(["growth", "progress"]),
            "days": st.none() | st.integers(0, 200),
            "target": st.sampled_from([14, 28, 42]),
            "neglect": st.none(),
        }
    ),
    max_size=3,
)


@many
@given(LINES)
def test_the_lines_are_the_same(ask: Ask, lines: dict[str, Any]) -> None:
    call = {"function": "mine", "input": lines}
    assert json.dumps(ask(call)) == json.dumps(answer(call))


@many
@given(entries(), purposeful(), purposeful(), MOMENTS, ZONES, st.booleans())
def test_what_the_lines_are_made_from_is_the_same(
    ask: Ask, shared: list[Any], more: list[Any], own: list[Any], starts_at: str, zone: str, last: bool
) -> None:
    people = {"me": ANA, "counterpart": TOMAS, "first_seat": TOMAS, "pair": PAIR}
    meeting = {"id": make_id(100), "starts_at": starts_at, "minutes": 45, "zone": zone}
    shared = shared + more
    agenda = ours(
        answer({"function": "agenda_input", "input": {"entries": shared, "people": people, "meeting": meeting}})[
            "output"
        ]
    )
    call = {
        "function": "mine_input",
        "input": {"shared": shared, "own": own, "people": people, "meeting": meeting, "agenda": agenda, "last": last},
    }
    assert ask(call) == answer(call)


@many
@given(entries(), purposeful(), purposeful())
def test_touches_are_the_same(ask: Ask, shared: list[Any], more: list[Any], own: list[Any]) -> None:
    call = {
        "function": "touches",
        "input": {"shared": shared + more, "own": own, "me": ANA, "pair": PAIR, "question_of": QUESTIONS},
    }
    assert ask(call) == answer(call)
    backwards = {**call["input"], "shared": call["input"]["shared"][::-1], "own": own[::-1]}
    assert answer({**call, "input": backwards}) == answer(call)


@many
@given(entries(), purposeful())
def test_purposes_are_the_same(ask: Ask, shared: list[Any], more: list[Any]) -> None:
    purposes = {name: question["purpose"] for name, question in QUESTIONS.items()}
    for entry in shared + more:
        call = {"function": "purpose_of", "input": {"entry": entry, "purpose_of_question": purposes}}
        assert ask(call) == answer(call), entry["kind"]


@many
@given(st.sampled_from([None, "load-01"]), st.sampled_from([None, "growth"]), CLOCKS, st.integers(0, 200))
def test_the_question_is_the_same(
    ask: Ask, name: str | None, purpose: str | None, clocks: list[Any], days: int
) -> None:
    choice = {"id": name, "purpose": purpose, "why": "never-asked", "answer_first": False}
    call = {"function": "question_line", "input": {"choice": choice, "clocks": clocks, "days_together": days}}
    assert ask(call) == answer(call)

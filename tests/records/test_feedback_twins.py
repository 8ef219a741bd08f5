"""Feedback and asking: invented alcoves for both twins."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.records.by_name import answer
from tests.records.conftest import Ask
from tests.records.invented import ANA, DAY, DAYS, MEETINGS, PAIR, SOMEONE, START, make_id, moment

many = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))

PLACES = st.integers(0, 6).map(make_id)
FEEDBACK = st.fixed_dictionaries(
    {"type": st.sampled_from(["thanks", "view", "told"])},
    optional={
        "pair": st.sampled_from([PAIR, make_id(99)]),
        "later_until": DAYS,
        "asked": PLACES,
        "was": st.sampled_from([make_id(1, START), make_id(2, START)]),
    },
)
FIELDS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "feedback": FEEDBACK,
    "ask": st.fixed_dictionaries({}, optional={"closed": st.just(True)}),
    "answer": st.fixed_dictionaries({"to": PLACES, "type": st.sampled_from(["heard-as", "became", "yes"])}),
    "held": st.fixed_dictionaries({"meeting": MEETINGS}),
    "snapshot": st.fixed_dictionaries(
        {
            "meeting": MEETINGS,
            "started_at": st.integers(0, 5).map(lambda days: moment(START + days * DAY)),
            "agenda": st.lists(PLACES, unique=True, max_size=4).map(
                lambda ids: {"seats": [{"topic": topic, "start": 5} for topic in ids]}
            ),
        }
    ),
}


@st.composite
def an_entry(draw: st.DrawFn, number: int) -> dict[str, Any]:
    kind = draw(st.sampled_from(["feedback", "feedback", "snapshot", *FIELDS]))
    mine = draw(st.booleans())
    return {
        "id": make_id(number, START + draw(st.integers(0, 5)) * DAY + draw(st.sampled_from([-1500, -1, 0, 999]))),
        "author": draw(SOMEONE),
        "kind": kind,
        "words": draw(st.sampled_from(["", "You let Mira finish"])),
        "fields": draw(FIELDS[kind]),
        "at": moment(START),
        "mine": mine,
        "own": draw(st.sampled_from([True, True, False])) if mine else None,
    }


ALCOVES = st.integers(0, 12).flatmap(lambda count: st.tuples(*(an_entry(number) for number in range(count)))).map(list)


@many
@given(ALCOVES, DAYS, MEETINGS, st.booleans(), st.data())
def test_what_follows_from_feedback_is_the_same(
    ask: Ask, world: list[dict[str, Any]], day: str, meeting: str, low: bool, data: st.DataObject
) -> None:
    place = data.draw(PLACES | st.sampled_from(["opening", "closing"]))
    inputs: dict[str, dict[str, Any]] = {
        "feedback_to_give": {"own": world, "pair": PAIR, "day": day, "shared": world},
        "open_asks": {"entries": world, "me": ANA},
        "may_say_view": {"entries": world, "meeting": meeting, "now_place": place},
        "days_since_given": {"entries": world, "me": ANA, "day": day},
        "days_since_asked": {"entries": world, "me": ANA, "day": day},
        "more_time": {"day": day},
    }
    calls = [{"function": name, "input": given_} for name, given_ in inputs.items()]
    for entry in (each for each in world if each["kind"] == "feedback"):
        calls += [{"function": "is_stale", "input": {"feedback": entry, "day": day}}]
        calls += [
            {"function": "heard", "input": {"entries": world, "feedback": entry, "type": type_}}
            for type_ in ("heard-as", "became")
        ]
    calls += [
        {"function": "view_waits", "input": {"given": each, "energy_is_low": low}}
        for each in answer(calls[0])["output"]
    ]
    for call in calls:
        assert ask(call) == answer(call), call["function"]

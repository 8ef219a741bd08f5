"""Invented records of the five purposes, and an invented input of the private lines."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.records.invented import (
    ANA,
    DAY,
    DAYS,
    OUTCOMES,
    PAIR,
    RECORDS,
    SOMEONE,
    START,
    TOMAS,
    WORDS,
    make_id,
    written,
)

WHEN = st.integers(-30, 40).map(lambda days: START + days * DAY)
HERE = st.sampled_from([PAIR, PAIR, make_id(99)])
QUESTIONS = {
    "advice-01": {"category": "advice", "purpose": "feedback-in"},
    "offering-01": {"category": "offering", "purpose": "feedback-out"},
    "long-view-01": {"category": "long-view", "purpose": "growth"},
    "ceremony-long-view-01": {"category": "ceremony-long-view", "purpose": "all"},
    make_id(7): {"category": "own", "purpose": None},
}
FIELDS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "card": st.fixed_dictionaries(
        {"ask_about": st.lists(st.fixed_dictionaries({"words": WORDS}, optional={"day": DAYS}), max_size=4)}
    ),
    "agreement": st.just({"turn": 1}),
    "letter": st.just({}),
    "ceremony": st.fixed_dictionaries({"type": st.sampled_from(["first", "return", "long-view", "agreement-read"])}),
    "pulse-reveal": st.just({}),
    "heard": st.just({}),
    "feedback": st.fixed_dictionaries(
        {"type": st.sampled_from(["thanks", "view", "view", "told"]), "pair": HERE},
        optional={"said": st.just(True), "asked": RECORDS, "later_until": DAYS},
    ),
    "ask": st.fixed_dictionaries({}, optional={"closed": st.just(True)}),
    "checkin": st.fixed_dictionaries({"energy": st.integers(1, 5)}),
    "step": st.fixed_dictionaries({"goal": RECORDS}, optional={"done_on": DAYS}),
    "win": st.fixed_dictionaries({}, optional={"goal": RECORDS}),
    "goal": st.fixed_dictionaries({"next_step": WORDS}, optional={"pair": HERE}),
    "promise": st.fixed_dictionaries({"owner": SOMEONE}, optional={"goal": RECORDS, "state": st.just("kept")}),
    "topic": st.fixed_dictionaries(
        {},
        optional={
            "small": st.just(True),
            "hard": st.just(True),
            "need": st.sampled_from(["talk-first", "decide"]),
            "theme": RECORDS,
            "question": st.sampled_from([*QUESTIONS, "gone-01"]),
            "outcome": OUTCOMES,
        },
    ),
}


@st.composite
def purposeful(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Records of the five purposes, in any order, some of them planted."""
    made = [draw(_entry(number)) for number in range(200, 200 + draw(st.integers(0, 14)))]
    return list(draw(st.permutations(made)))


@st.composite
def _entry(draw: st.DrawFn, number: int) -> dict[str, Any]:
    kind = draw(st.sampled_from(sorted(FIELDS)))
    return draw(written(make_id(number, draw(WHEN)), kind, FIELDS[kind]))


SAID = st.fixed_dictionaries({"id": st.integers(0, 40).map(make_id), "words": WORDS})


def lists(**more: st.SearchStrategy[Any]) -> st.SearchStrategy[list[dict[str, Any]]]:
    """Each record once; numbers of several lists overlap, which ids of a real alcove do not."""
    given = st.tuples(SAID, st.fixed_dictionaries(more)).map(lambda both: {**both[0], **both[1]})
    return st.lists(given, unique_by=lambda said: str(said["id"]), max_size=8)


def _near(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """All of one card, each with its place in it."""
    return [{**line, "id": make_id(900), "at": at} for at, line in enumerate(lines, 1)]


LINES = st.fixed_dictionaries(
    {
        "counterpart": st.just(TOMAS),
        "number": st.integers(1, 9),
        "last": st.booleans(),
        "days_since_held": st.none() | st.integers(0, 90),
        "topics": lists(author=st.sampled_from([ANA, TOMAS]), need=st.sampled_from([None, "talk-first"])),
        "my_promises": lists(),
        "their_promises": lists(),
        "energy_low": st.booleans(),
        "feedback_to_give": lists(type=st.sampled_from(["thanks", "view", "view", "told"]), days=st.integers(0, 30)),
        "asks": st.just([]) | lists(),
        "ask_about": lists(day=DAYS).map(_near),
        "wins": st.integers(0, 12),
        "question": st.none()
        | st.fixed_dictionaries(
            {"id": st.sampled_from(["arriving-03", make_id(7)]), "purpose": st.just("growth"), "behind": st.booleans()}
        ),
        "next_steps": lists(),
    }
).map(lambda lines: {**lines, "seats": [{"topic": topic["id"]} for topic in lines["topics"]]})

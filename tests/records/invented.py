"""Invented topics and whole alcoves for the properties."""

from __future__ import annotations

from datetime import date
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from alcove_seal.records.kinds import NEEDS

# A busy machine is no failure, so nothing here has a deadline.
steady = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

ANA = "0193a000-0000-7000-8000-0000000000a1"
TOMAS = "0193a000-0000-7000-8000-0000000000b2"
PAIR = "0193a000-0000-7000-8000-0000000000cc"
START = 1_772_000_000_000  # milliseconds: the first record of every invented alcove
DAY = 86_400_000
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)


def make_id(number: int, at: int = START) -> str:
    digits = f"{at:012x}"
    return f"{digits[:8]}-{digits[8:]}-7000-8000-{number:012x}"


def moment(at: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(at // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@st.composite
def topics(draw: st.DrawFn, number: int = 1) -> dict[str, Any]:
    carried = draw(st.integers(0, 5))
    return {
        "id": make_id(number),
        "author": draw(st.sampled_from([ANA, TOMAS])),
        "need": draw(st.sampled_from([None, None, *NEEDS])),
        "size": draw(st.sampled_from([5, 5, 10, 20])),
        "hard": draw(st.booleans()),
        "pinned": draw(st.booleans()),
        "carried": carried,
        "waited": draw(st.integers(0, carried)),
    }


@st.composite
def agendas(draw: st.DrawFn, most: int = 12) -> dict[str, Any]:
    """An input of Ours, without an order of the pair's own."""
    numbers = draw(st.permutations(range(draw(st.integers(0, most)))))
    return {
        "minutes": draw(st.sampled_from([5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 90, 120, 240]) | st.integers(5, 240)),
        "number": draw(st.integers(1, 50)),
        "people": [ANA, TOMAS],
        "first": draw(st.sampled_from([TOMAS, TOMAS, ANA, None])),
        "topics": [draw(topics(number)) for number in numbers],
        "order": None,
    }


@st.composite
def entries(draw: st.DrawFn) -> list[dict[str, Any]]:
    """A whole alcove: records of every kind that any rule reads, in any order."""
    count = draw(st.integers(0, 25))
    made = [draw(_entry(number)) for number in range(count)]
    return list(draw(st.permutations(made)))


RECORDS = st.integers(0, 24).map(make_id)
MEETINGS = st.integers(100, 104).map(make_id)
MOMENTS = st.integers(-20, 60).map(lambda days: moment(START + days * DAY))
DAYS = MOMENTS.map(lambda text: text[:10])
SOMEONE = st.sampled_from([ANA, TOMAS])
TURNS = st.integers(1, 4)
ZONES = st.sampled_from(
    ["UTC", "Europe/Berlin", "Asia/Kolkata", "America/St_Johns", "Pacific/Auckland", "Atlantis/Harbour"]
)
ODD_ZONES = ["America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Casablanca", "Antarctica/Troll", "Pacific/Apia"]
RHYTHM = st.fixed_dictionaries(
    {
        "rhythm": MEETINGS,
        "unit": st.sampled_from(["week", "month"]),
        "every": st.integers(1, 4),
        "first_on": st.dates(date(2010, 1, 1), date(2030, 1, 1)).map(date.isoformat),
        "minute": st.integers(0, 1439) | st.integers(0, 200),
        "minutes": st.integers(5, 240),
        "zone": ZONES | st.sampled_from(ODD_ZONES),
    }
)
RHYTHMS = st.fixed_dictionaries(
    {"id": RECORDS, "author": SOMEONE, "kind": st.just("rhythm"), "words": st.just(""), "fields": RHYTHM, "at": MOMENTS}
)
AGENDA = st.lists(RECORDS, unique=True, max_size=4).map(
    lambda ids: {"seats": [{"topic": topic, "start": 5, "minutes": 5, "why": "next"} for topic in ids]}
)
OUTCOMES = st.fixed_dictionaries({"what": st.sampled_from(["rest", "changed"])}) | st.builds(
    lambda promise: {"what": "promise", "promise": promise}, RECORDS
)
FIELDS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "topic": st.fixed_dictionaries(
        {},
        optional={
            "need": st.sampled_from(NEEDS),
            "size": st.sampled_from([5, 10, 20]),
            "hard": st.just(True),
            "pinned": st.just(True),
            "parked_until": DAYS,
            "was": RECORDS,
            "outcome": OUTCOMES,
        },
    ),
    "promise": st.fixed_dictionaries(
        {"owner": SOMEONE},
        optional={
            "by_day": DAYS,
            "by_meeting": MEETINGS,
            "topic": RECORDS,
            "state": st.sampled_from(["open", "kept", "renegotiated", "released"]),
            "pair": st.sampled_from([PAIR, make_id(99)]),
        },
    ),
    "answer": st.fixed_dictionaries(
        {"to": RECORDS, "type": st.sampled_from(["yes", "yes", "no", "kept", "renegotiated", "released", "noticed"])}
    ),
    "order": st.fixed_dictionaries(
        {"ids": st.lists(RECORDS, unique=True, max_size=4), "turn": TURNS}, optional={"meeting": MEETINGS}
    ),
    "plan": st.fixed_dictionaries(
        {"meeting": MEETINGS, "starts_at": MOMENTS, "minutes": st.integers(5, 240), "zone": ZONES, "turn": TURNS}
    ),
    "snapshot": st.fixed_dictionaries(
        {"meeting": MEETINGS, "number": st.integers(1, 9), "started_at": MOMENTS, "agenda": AGENDA}
    ),
    "held": st.fixed_dictionaries({"meeting": MEETINGS}),
    "checkin": st.fixed_dictionaries(
        {},
        optional={
            "energy": st.integers(1, 5),
            "need": st.sampled_from(["nothing", "talk-first", "go-easy"]),
            "was": st.builds(make_id, st.integers(0, 24), st.integers(-20, 20).map(lambda days: START + days * DAY)),
        },
    ),
    "note": st.fixed_dictionaries({}, optional={"topic": RECORDS}),
    "win": st.fixed_dictionaries({}, optional={"lesson": st.just(True), "was": RECORDS}),
    "goal": st.fixed_dictionaries(
        {},
        optional={
            "state": st.sampled_from(["alive", "resting", "reached"]),
            "next_step": WORDS,
            "was": RECORDS,
            "pair": st.sampled_from([PAIR, make_id(99)]),
        },
    ),
}


@st.composite
def _entry(draw: st.DrawFn, number: int) -> dict[str, Any]:
    kind = draw(st.sampled_from(["topic", "topic", "promise", "answer", *FIELDS]))
    return draw(written(make_id(number), kind, FIELDS[kind]))


@st.composite
def written(draw: st.DrawFn, identifier: str, kind: str, fields: st.SearchStrategy[dict[str, Any]]) -> dict[str, Any]:
    """A record of either, at times one that carries a name and not its tag."""
    mine = draw(st.booleans())
    return {
        "id": identifier,
        "author": draw(SOMEONE),
        "kind": kind,
        "words": draw(WORDS),
        "fields": draw(fields),
        "at": draw(MOMENTS),
        "mine": mine,
        "own": draw(st.sampled_from([True, True, True, False])) if mine else None,
    }


@st.composite
def agreed(draw: st.DrawFn) -> list[dict[str, Any]]:
    """What two wrote about how they meet: proposals, answers, readings and cards, over months."""
    proposals = [
        draw(_written(number, "agreement", {"turn": draw(TURNS)})) for number in range(draw(st.integers(0, 4)))
    ]
    said = [
        draw(_written(10 + number, "answer", {**draw(_SAID), "to": draw(st.sampled_from(proposals))["id"]}))
        for number in range(draw(st.integers(0, 5)) if proposals else 0)
    ]
    read = [
        draw(_written(20 + number, "ceremony", {"type": draw(st.sampled_from(["agreement-read", "return"]))}))
        for number in range(draw(st.integers(0, 3)))
    ]
    cards = [draw(_written(30 + number, "card", {"best": "mornings"})) for number in range(draw(st.integers(0, 3)))]
    return list(draw(st.permutations([*proposals, *said, *read, *cards])))


_SAID = st.fixed_dictionaries(
    {"type": st.sampled_from(["yes", "yes", "yes", "no"])}, optional={"version": st.sampled_from([1, 1, 1, 2])}
)


@st.composite
def _written(draw: st.DrawFn, number: int, kind: str, fields: dict[str, Any]) -> dict[str, Any]:
    at = START + draw(st.integers(0, 100)) * DAY
    return {
        "id": make_id(number, at),
        "author": draw(SOMEONE),
        "kind": kind,
        "words": "",
        "fields": fields,
        "at": moment(at),
        "version": draw(st.sampled_from([1, 1, 1, 2])),
    }

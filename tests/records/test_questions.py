"""The properties of spec/questions.md §6 in the Python twin, and invented input for both."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alcove_seal.records.clocks import by_neglect, purpose_clocks
from alcove_seal.records.questions import choose_question, own_question, rank_of
from alcove_seal.records.thresholds import CLOCK_TARGETS, CLOCKS
from tests.records.by_name import answer
from tests.records.conftest import Ask
from tests.records.invented import DAYS, PAIR

PLACE = Path(__file__).resolve().parents[2] / "alcove" / "browser" / "questions" / "bank.json"
BANK = json.loads(PLACE.read_text(encoding="utf-8"))
OWN = [own_question(f"019c936e-3800-7000-8000-{at:012d}", purpose, 1) for at, purpose in enumerate((None, "growth"))]
ALL = {question["id"]: question for question in [*BANK, *OWN]}
many = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))

WEEKS = st.integers(0, 130) | st.sampled_from([7, 8, 15, 16, 25, 26, 39, 40, 51, 52])
DAY_COUNTS = st.none() | st.integers(0, 200)


@st.composite
def clocks(draw: st.DrawFn) -> list[dict[str, Any]]:
    counted = [(purpose, draw(DAY_COUNTS), target) for purpose, target in zip(CLOCKS, CLOCK_TARGETS, strict=True)]
    return [
        {"purpose": purpose, "days": days, "target": target, "neglect": None if days is None else days * 100 // target}
        for purpose, days, target in counted
    ]


@st.composite
def askings(draw: st.DrawFn) -> dict[str, Any]:
    kind, role = draw(
        st.sampled_from(
            [
                ("lead-member", "lead"),
                ("lead-member", "member"),
                ("peer", "peer"),
                ("mentor", "mentor"),
                ("mentor", "mentee"),
            ]
        )
    )
    # Many uses at a time: with a few of 152 the interesting cases never come up.
    chance = random.Random(draw(st.integers(0, 10_000)))
    share = draw(st.sampled_from([0, 0.1, 0.8, 1]))
    asked = [{"id": name, "weeks_ago": chance.randint(0, 120)} for name in ALL if chance.random() < share]
    uses = st.lists(st.fixed_dictionaries({"id": st.sampled_from(list(ALL)), "weeks_ago": WEEKS}), max_size=12)
    return {
        "pair": PAIR,
        "number": draw(st.integers(1, 30)),
        "kind": kind,
        "role": role,
        "first": draw(st.booleans()),
        "clocks": draw(clocks()),
        "asked": asked + draw(uses),
        "skipped": draw(uses),
        "conditions": {
            "return": draw(st.booleans()),
            "corrective_view": draw(st.booleans()),
            "shared_energy": draw(st.none() | st.integers(1, 5)),
            "open_goal": draw(st.booleans()),
        },
        "moment": draw(st.none() | st.sampled_from(["arrival", "middle", "closing"])),
        "ceremony": draw(st.none() | st.none() | st.sampled_from(["first", "long-view", "return", "last"])),
        "another": draw(st.integers(0, 3)),
    }


def newest(uses: list[dict[str, Any]], name: str) -> int | None:
    return min((use["weeks_ago"] for use in uses if use["id"] == name), default=None)


def may_come(question: dict[str, Any], asking: dict[str, Any]) -> bool:
    """§3 once more, written from the page and not from the program."""
    asked, skipped = newest(asking["asked"], question["id"]), newest(asking["skipped"], question["id"])
    if asking["kind"] not in question["kinds"] or asking["number"] <= question["stage_min"]:
        return False
    if question["asker"] == "lead" and asking["role"] not in ("lead", "mentor"):
        return False
    if question["asker"] == "member" and asking["role"] not in ("member", "mentee"):
        return False
    if asking["ceremony"]:
        right = question["category"] == "ceremony-" + asking["ceremony"]
    else:
        right = question["moment"] in ([asking["moment"]] if asking["moment"] else ["arrival", "middle", "closing"])
    today = asking["conditions"]
    bad_day = (
        ("return" in question["not_when"] and today["return"])
        or ("corrective-view" in question["not_when"] and today["corrective_view"])
        or ("low-energy" in question["not_when"] and (today["shared_energy"] or 5) <= 2)
        or ("open-goal" in question["needs"] and not today["open_goal"])
    )
    rested = (asked is None or asked >= question["cooldown_weeks"]) and (skipped is None or skipped >= 26)
    return right and not bad_day and rested and question["touches"] == []


@many
@given(askings())
def test_what_is_chosen_fits_and_where_something_fits_something_is_chosen(asking: dict[str, Any]) -> None:
    found = choose_question(ALL.values(), asking)
    fitting = [name for name, question in ALL.items() if may_come(question, asking)]
    assert found["id"] is None or found["id"] in fitting
    if asking["another"] == 0:
        assert (found["id"] is None) == (fitting == [])
    if found["id"]:
        assert found["answer_first"] == (ALL[found["id"]]["depth"] >= 3)


@many
@given(askings(), st.randoms(use_true_random=False))
def test_the_order_of_bank_and_uses_does_not_matter(asking: dict[str, Any], chance: random.Random) -> None:
    bank, other = list(ALL.values()), dict(asking)
    chance.shuffle(bank)
    for name in ("asked", "skipped", "clocks"):
        other[name] = chance.sample(asking[name], len(asking[name]))
    assert choose_question(bank, other) == choose_question(ALL.values(), asking)


@many
@given(askings())
def test_what_was_never_asked_comes_first(asking: dict[str, Any]) -> None:
    asking = {**asking, "another": 0}
    found = choose_question(ALL.values(), asking)
    if found["why"] == "asked-before":
        asked = {use["id"] for use in asking["asked"]}
        fresh = [question for name, question in ALL.items() if name not in asked and may_come(question, asking)]
        assert not [q for q in fresh if found["purpose"] in (None, q["purpose"]) or q["purpose"] is None]


@many
@given(askings())
def test_the_most_neglected_purpose_with_something_fresh_is_served(asking: dict[str, Any]) -> None:
    asking = {**asking, "another": 0, "ceremony": None, "asked": []}
    found = choose_question(BANK, asking)
    fitting = [question for question in BANK if may_come(question, asking)]
    served = {question["purpose"] for question in fitting} | {q["category"] for q in fitting}
    order = [clock["purpose"] for clock in by_neglect(asking["clocks"]) if clock["purpose"] in served]
    assert found["purpose"] == next(iter(order), None)


@many
@given(askings())
def test_the_two_are_offered_different_ones(asking: dict[str, Any]) -> None:
    asking = {**asking, "kind": "peer", "role": "peer", "asked": [], "another": 0}
    one, other = (choose_question(BANK, {**asking, "first": first}) for first in (True, False))
    fitting = [q["id"] for q in BANK if may_come(q, asking) and one["purpose"] in (None, q["purpose"], q["category"])]
    assert one["id"] != other["id"] or len(fitting) <= 1


@many
@given(askings(), st.booleans())
def test_another_one_is_another_one(asking: dict[str, Any], writes_skips: bool) -> None:
    """Whether or not the page has written the skip by the time it asks again."""
    asking = {**asking, "skipped": [use for use in asking["skipped"] if use["weeks_ago"] > 0]}
    seen: list[str] = []
    for another in range(3):
        skips = [{"id": name, "weeks_ago": 0} for name in seen] if writes_skips else []
        now = {**asking, "another": another, "skipped": asking["skipped"] + skips}
        if found := choose_question(ALL.values(), now)["id"]:
            assert found not in seen
            seen.append(found)
    assert choose_question(ALL.values(), {**asking, "another": 3})["why"] == "enough"


@many
@given(askings())
def test_both_twins_choose_the_same(ask: Ask, asking: dict[str, Any]) -> None:
    call = {"function": "choose_question", "input": {"bank": [*ALL.values()], "given": asking}}
    assert ask(call) == answer(call)


TOUCHES = st.lists(st.fixed_dictionaries({"purpose": st.sampled_from([*CLOCKS, "all"]), "day": DAYS}), max_size=9)


@many
@given(TOUCHES, DAYS, st.sampled_from([*ALL]), st.booleans(), st.text(max_size=20), st.integers(1, 999))
def test_both_twins_count_touch_and_mix_the_same(
    ask: Ask, touches: list[Any], day: str, name: str, mine: bool, text: str, number: int
) -> None:
    clean = text.encode("utf-8", "replace").decode()
    counted = purpose_clocks(touches, day)
    for function, given_ in (
        ("purpose_clocks", {"touches": touches, "at_day": day}),
        ("by_neglect", counted),
        ("touches_of", {"question": ALL[name], "mine": mine}),
        ("own_question", {"id": name, "purpose": None if mine else "growth", "depth": 1 + number % 4}),
        ("rank_of", {"pair": clean, "number": number, "question": name}),
    ):
        call: dict[str, Any] = {"function": function, "input": given_}
        assert ask(call) == answer(call), function


def test_neighbours_in_the_bank_are_mixed_well() -> None:
    """Each question of a category comes first about equally often: no id is lucky."""
    names = [f"team-{at:02d}" for at in range(1, 13)]
    firsts = [min(names, key=lambda name: rank_of(PAIR, number, name)) for number in range(1, 2401)]
    counts = [firsts.count(name) for name in names]
    assert min(counts) > 140, counts
    assert max(counts) < 260, counts

"""The pulse: invented rounds for both twins, and what must hold in each of them."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alcove_seal.records.pulse import pulse_commitment
from tests.records.by_name import answer
from tests.records.conftest import Ask
from tests.records.invented import ANA, DAY, PAIR, TOMAS, make_id

many = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))

PEOPLE = {"me": ANA, "counterpart": TOMAS, "first_seat": TOMAS, "pair": PAIR}
ROUNDS = st.sampled_from(["2026-Q1", "2026-Q1", "2026-Q2"])
SALTS = {ANA: "ab" * 32, TOMAS: "cd" * 32}
TURN = 1_774_998_000_000  # milliseconds: 2026-03-31, the last day of a quarter
IDS = st.integers(1, 6).map(lambda number: make_id(number, TURN))


@st.composite
def a_record(draw: st.DrawFn, number: int) -> dict[str, Any]:
    """Mostly as a good device writes it; two commitments stand under the first two ids more often than not."""
    author = draw(st.sampled_from([ANA, TOMAS]))
    kind = draw(st.sampled_from(["pulse-commit", "pulse-agree", "pulse-reveal"]))
    if number <= 2:
        author, kind = (ANA, TOMAS)[number - 1], "pulse-commit"
    round_, talk = draw(ROUNDS), draw(st.sampled_from([2, 2, 2, 5]))
    salt = SALTS[draw(st.sampled_from([author, author, author, ANA]))]
    both = [make_id(1, TURN), make_id(2, TURN)]
    fields: dict[str, Any] = {"round": round_}
    if kind == "pulse-commit":
        by = draw(st.sampled_from([author, author, author, ANA]))
        fields["commitment"] = pulse_commitment(pair=PAIR, round_=round_, author=by, talk=talk, salt=salt)
    elif kind == "pulse-agree":
        fields["both"] = draw(st.just(both) | st.just(both) | st.lists(IDS, unique=True, max_size=3))
    else:
        fields |= {"talk": talk, "salt": salt}
    at = TURN + draw(st.sampled_from([0, 0, 0, -30, -20, 20])) * DAY
    version = draw(st.sampled_from([1, 1, 1, 1, 1, 2]))
    entry = {"id": make_id(number, at), "author": author, "kind": kind, "words": "", "fields": fields, "at": ""}
    return {**entry, "version": version}


@st.composite
def an_answer(draw: st.DrawFn, number: int) -> dict[str, Any]:
    pair, talk = draw(st.sampled_from([PAIR, PAIR, make_id(99)])), draw(st.sampled_from([2, 2, 5]))
    fields = {"round": draw(ROUNDS), "answers": [0] * 6, "talk": talk, "salt": SALTS[ANA], "pair": pair}
    entry = {"id": make_id(number, TURN), "author": ANA, "kind": "pulse", "words": "", "fields": fields, "at": ""}
    return {**entry, "mine": True, "own": draw(st.sampled_from([True, True, False]))}


def several(of: Any, most: int) -> st.SearchStrategy[list[dict[str, Any]]]:
    made = st.integers(0, most).flatmap(lambda count: st.tuples(*(of(number) for number in range(1, count + 1))))
    return made.flatmap(st.permutations).map(list)


@many
@given(several(a_record, 9), several(an_answer, 3), ROUNDS, st.sampled_from([-30, -10, 0, 1, 15, 21, 30]))
def test_a_round_stands_the_same_for_both_twins(
    ask: Ask, world: list[dict[str, Any]], own: list[dict[str, Any]], round_: str, days: int
) -> None:
    from datetime import UTC, datetime

    day = datetime.fromtimestamp((TURN + days * DAY) / 1000, UTC).date().isoformat()
    given_ = {"entries": world, "own": own, "people": PEOPLE, "round": round_}
    calls = [{"function": name, "input": given_} for name in ("pulse_standing", "commit_due", "reveal_due")]
    calls += [{"function": "pulse_round", "input": {"entries": world, "day": day}}]
    calls += [{"function": "quarter_of", "input": {"day": day}}]
    for call in calls:
        assert ask(call) == answer(call), call["function"]


@many
@given(several(a_record, 9), several(an_answer, 3))
def test_nothing_is_shown_or_revealed_before_both_agreed_to_the_two_first_answers(
    world: list[dict[str, Any]], own: list[dict[str, Any]]
) -> None:
    given_ = {"entries": world, "own": own, "people": PEOPLE, "round": "2026-Q1"}
    here = sorted((each for each in world if each["fields"]["round"] == "2026-Q1"), key=lambda each: each["id"])

    def first(kind: str, author: str) -> dict[str, Any]:
        return next((each for each in here if each["kind"] == kind and each["author"] == author), {})

    both = sorted(first("pulse-commit", author).get("id", "") for author in (ANA, TOMAS))
    agreed = all(first("pulse-agree", author).get("fields", {}).get("both") == both for author in (ANA, TOMAS))
    standing = answer({"function": "pulse_standing", "input": given_})["output"]
    due = answer({"function": "reveal_due", "input": given_})["output"]
    if not agreed:
        assert due is None
        assert (standing["mine"], standing["theirs"]) == (None, None)
    if standing["theirs"] is not None:
        told = pulse_commitment(pair=PAIR, round_="2026-Q1", author=TOMAS, talk=standing["theirs"], salt=SALTS[TOMAS])
        other = pulse_commitment(pair=PAIR, round_="2026-Q1", author=TOMAS, talk=standing["theirs"], salt=SALTS[ANA])
        assert first("pulse-commit", TOMAS)["fields"]["commitment"] in {told, other}


@many
@given(several(a_record, 9))
def test_before_i_answered_and_before_i_agreed_the_other_leaves_no_trace(world: list[dict[str, Any]]) -> None:
    """Nobody sees whether the other answered, or agreed, before they did so themselves."""

    def state(entries: list[dict[str, Any]]) -> str:
        given_ = {"entries": entries, "people": PEOPLE, "round": "2026-Q1"}
        return str(answer({"function": "pulse_standing", "input": given_})["output"]["state"])

    not_mine = [each for each in world if each["author"] != ANA or each["kind"] != "pulse-commit"]
    assert state(not_mine) == "open"
    good = [{**each, "version": 1} for each in world if each["kind"] == "pulse-commit"]
    agreeing = {"author": TOMAS, "kind": "pulse-agree", "words": "", "at": "", "version": 1, "id": make_id(77, TURN)}
    both = answer({"function": "pulse_standing", "input": {"entries": good, "people": PEOPLE, "round": "2026-Q1"}})
    if both["output"]["state"] == "both":
        said = {**agreeing, "fields": {"round": "2026-Q1", "both": both["output"]["both"]}}
        assert state([*good, said]) == "both"

"""Comparing: numbers go to the other in their order, once; a try ends after minutes; nothing follows from what is said."""

import os
from datetime import timedelta
from typing import Any

import pytest

from alcove.base import clock, limits
from alcove.pairs.comparing import Comparing
from alcove.pairs.pair import Pair
from tests.cast import Answer, Someone, a_pair, b64, new_id


def number() -> str:
    return b64(os.urandom(32))


def at(pair: Pair, step: str = "") -> str:
    return f"/api/pairs/{pair.pk}/comparing{step}"


def session(someone: Someone, pair: Pair) -> Any:
    return someone.get(at(pair)).json["session"]


def commits(someone: Someone, pair: Pair, **more: Any) -> str:
    body = {"id": new_id(), "commit": number()} | more
    assert someone.put(at(pair), body).status == 200
    return str(body["id"])


def answers(someone: Someone, pair: Pair, id: str, value: str = "") -> Answer:
    return someone.put(at(pair, "/answer"), {"id": id, "number": value or number()})


def reveals(someone: Someone, pair: Pair, id: str, value: str = "") -> Answer:
    return someone.put(at(pair, "/reveal"), {"id": id, "number": value or number()})


def says(someone: Someone, pair: Pair, id: str, said: str) -> Answer:
    return someone.put(at(pair, "/said"), {"id": id, "said": said})


@pytest.fixture
def shown(pair: Pair, ana: Someone, tomas: Someone) -> str:
    """Return a try in which both pages show words."""
    id = commits(ana, pair)
    answers(tomas, pair, id)
    reveals(ana, pair, id)
    return id


@pytest.fixture
def passing(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Let time pass."""

    def pass_by(span: timedelta) -> None:
        then = clock.now() + span
        monkeypatch.setattr(clock, "now", lambda: then)

    return pass_by


def test_numbers_go_to_the_other_as_they_came(pair: Pair, ana: Someone, tomas: Someone) -> None:
    assert session(ana, pair) is None
    commit, answer, reveal = number(), number(), number()
    id = commits(ana, pair, commit=commit)
    assert answers(tomas, pair, id, answer).status == reveals(ana, pair, id, reveal).status == 200
    for someone in (ana, tomas):
        found = session(someone, pair)
        assert (found["id"], found["committer"], found["said"]) == (id, ana.id, {})
        assert (found["commit"], found["answer"], found["reveal"]) == (commit, answer, reveal)


def test_each_says_what_they_see_and_the_other_is_told(shown: str, pair: Pair, ana: Someone, tomas: Someone) -> None:
    says(ana, pair, shown, "same")
    assert session(tomas, pair)["said"] == {ana.id: "same"}
    says(tomas, pair, shown, "differ")
    assert session(ana, pair)["said"] == {ana.id: "same", tomas.id: "differ"}


def test_differ_is_not_taken_back_and_same_may_become_differ(shown: str, pair: Pair, ana: Someone) -> None:
    assert [says(ana, pair, shown, said).status for said in ("same", "differ", "differ", "same")] == [
        200,
        200,
        200,
        409,
    ]
    assert session(ana, pair)["said"] == {ana.id: "differ"}


def test_nobody_steps_out_of_turn(pair: Pair, ana: Someone, tomas: Someone) -> None:
    id = commits(ana, pair)
    early = [answers(ana, pair, id), reveals(ana, pair, id), reveals(tomas, pair, id), says(tomas, pair, id, "same")]
    assert [answer.code for answer in early] == ["comparing-turn"] * 4
    answers(tomas, pair, id)
    late = [answers(tomas, pair, id), reveals(tomas, pair, id), says(ana, pair, id, "same")]
    assert [answer.code for answer in late] == ["comparing-turn"] * 3


def test_the_same_step_again_is_answered_as_the_first_time(pair: Pair, ana: Someone, tomas: Someone) -> None:
    commit, answer, reveal = number(), number(), number()
    id = commits(ana, pair, commit=commit)
    for _ in (1, 2):
        assert answers(tomas, pair, id, answer).status == 200
        assert ana.put(at(pair), {"id": id, "commit": commit}).json["session"]["answer"] == answer
    assert [reveals(ana, pair, id, reveal).status for _ in (1, 2)] == [200, 200]


def test_a_new_try_takes_the_place_of_the_old(shown: str, pair: Pair, ana: Someone, tomas: Someone) -> None:
    fresh = commits(tomas, pair)
    assert says(ana, pair, shown, "same").code == "comparing-over"
    assert (session(ana, pair)["id"], session(ana, pair)["answer"]) == (fresh, None)


def test_either_ends_a_try_and_a_late_end_leaves_the_next_alone(
    shown: str, pair: Pair, ana: Someone, tomas: Someone
) -> None:
    assert tomas.put(at(pair, "/end"), {"id": shown}).status == 204
    assert session(ana, pair) is None
    fresh = commits(ana, pair)
    assert tomas.put(at(pair, "/end"), {"id": shown}).status == 204
    assert session(ana, pair)["id"] == fresh


def test_after_minutes_nothing_is_told_or_taken(
    shown: str, pair: Pair, ana: Someone, tomas: Someone, passing: Any
) -> None:
    passing(limits.COMPARING_LASTS)
    assert session(ana, pair) is None
    assert says(tomas, pair, shown, "same").code == "comparing-over"


def test_the_next_try_of_anybody_deletes_what_is_over(
    shown: str, pair: Pair, ana: Someone, mira: Someone, passing: Any
) -> None:
    other = a_pair(ana, mira)
    passing(limits.COMPARING_LASTS)
    commits(mira, other)
    assert [one.pair_id for one in Comparing.objects.all()] == [other.pk]


def test_who_leaves_takes_the_try_along(shown: str, pair: Pair, ana: Someone, tomas: Someone) -> None:
    ana.put(f"/api/pairs/{pair.pk}/closing")
    assert commit_code(tomas, pair) == "pair-closed"
    tomas.post(f"/api/pairs/{pair.pk}/leave")
    assert not Comparing.objects.exists()


def commit_code(someone: Someone, pair: Pair) -> str:
    return someone.put(at(pair), {"id": new_id(), "commit": number()}).code


@pytest.mark.parametrize("value", ["", b64(b"x"), b64(bytes(33)), "?"])
def test_a_number_has_32_bytes(pair: Pair, ana: Someone, value: str) -> None:
    assert ana.put(at(pair), {"id": new_id(), "commit": value}).code == "bad-request"


def test_the_two_are_told_to_look_and_no_number_is_in_it(
    pair: Pair, ana: Someone, tomas: Someone, told: list[Any], django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        answers(tomas, pair, commits(ana, pair))
    assert told == [(f"pair:{pair.pk}", "comparing", {"pair": pair.pk})] * 2

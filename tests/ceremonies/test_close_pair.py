"""Closing: nothing new is written, one's own words can be erased, both still read."""

import pytest
from django.db import connection, transaction

from alcove.pairs.pair import Pair
from alcove.safe.safe import Version
from tests.cast import WHEN, Someone, a_meeting, a_pair, a_row, make_someone, new_id


def close(someone: Someone, pair: Pair) -> object:
    return someone.put(f"/api/pairs/{pair.pk}/closing")


def take_back(someone: Someone, pair: Pair) -> object:
    return someone.delete(f"/api/pairs/{pair.pk}/closing")


def listed(someone: Someone) -> object:
    return someone.get("/api/pairs").json[0]["closed"]


@pytest.mark.parametrize("who", ["ana", "tomas"])
def test_either_of_the_two_closes(pair: Pair, who: str, request: pytest.FixtureRequest, ana: Someone) -> None:
    someone: Someone = request.getfixturevalue(who)
    answer = close(someone, pair)
    assert (answer.status, answer.json["closed_by"]) == (200, someone.id)
    assert listed(ana) == {"at": answer.json["closed_at"], "by": someone.id, "left": False}


def test_closing_again_and_by_the_other_changes_nothing(pair: Pair, ana: Someone, tomas: Someone) -> None:
    first = close(ana, pair).json
    assert close(ana, pair).json == close(tomas, pair).json == first


def test_nothing_new_is_written_by_either(pair: Pair, ana: Someone, tomas: Someone) -> None:
    row = a_row(1)
    ana.push(pair, row)
    close(tomas, pair)
    for someone, sent in ((ana, a_row(2)), (ana, a_row(2, id=row["id"], version=2)), (tomas, a_row(1))):
        answer = someone.push(pair, sent)
        assert (answer.status, answer.code) == (409, "pair-closed")
    assert Version.objects.count() == 1


def test_what_was_stored_before_is_answered_as_the_first_time(pair: Pair, ana: Someone) -> None:
    row = a_row(1)
    first = ana.push(pair, row)
    close(ana, pair)
    assert ana.push(pair, row).json == first.json


def test_a_tombstone_beside_new_words_stores_neither(pair: Pair, ana: Someone) -> None:
    row = a_row(1)
    ana.push(pair, row)
    close(ana, pair)
    answer = ana.push(pair, a_row(2, id=row["id"], version=2, erased=True), a_row(3))
    assert answer.code == "pair-closed"
    assert Version.objects.get().blob is not None


def test_ones_own_words_can_still_be_erased_and_only_those(pair: Pair, ana: Someone, tomas: Someone) -> None:
    row = a_row(1)
    ana.push(pair, row)
    close(tomas, pair)
    assert tomas.push(pair, a_row(1, id=row["id"], version=2, erased=True)).code == "not-the-author"
    assert ana.push(pair, a_row(2, id=row["id"], version=2, erased=True)).status == 200
    assert [one["blob"] is None for one in tomas.pull(pair).json["rows"]] == [True, False]


def test_both_still_read(pair: Pair, ana: Someone, tomas: Someone) -> None:
    ana.push(pair, a_row(1))
    a_meeting(ana, pair)
    close(ana, pair)
    for someone in (ana, tomas):
        assert len(someone.pull(pair).json["rows"]) == 1
        assert len(someone.get(f"/api/pairs/{pair.pk}/meetings").json) == 1
        assert len(someone.get("/api/pairs").json[0]["charters"]) == 1


def test_nothing_is_planned_moved_skipped_started_or_held(pair: Pair, ana: Someone) -> None:
    meeting = f"/api/pairs/{pair.pk}/meetings/{a_meeting(ana, pair)}"
    close(ana, pair)
    answers = [
        ana.post(f"/api/pairs/{pair.pk}/meetings", {"id": new_id(), **WHEN}),
        ana.post(f"{meeting}/move", WHEN),
        ana.put(f"{meeting}/skip"),
        ana.delete(f"{meeting}/skip"),
        ana.post(f"{meeting}/start"),
        ana.post(f"{meeting}/hold"),
    ]
    assert {(answer.status, answer.code) for answer in answers} == {(409, "pair-closed")}
    assert ana.get("/api/meetings/next").json == []


def test_who_closed_it_opens_it_again(pair: Pair, ana: Someone, tomas: Someone) -> None:
    close(ana, pair)
    assert (take_back(tomas, pair).status, take_back(tomas, pair).code) == (403, "closed-by-the-other")
    assert take_back(ana, pair).status == take_back(ana, pair).status == 204
    assert listed(tomas) is None
    assert tomas.push(pair, a_row(1)).status == 200


def test_a_key_can_still_be_made_for_who_lost_theirs(pair: Pair, ana: Someone, tomas: Someone) -> None:
    from tests.doors.routes import Scene, _second_charter

    close(ana, pair)
    body = _second_charter(Scene(ana, tomas, pair))
    assert ana.post(f"/api/pairs/{pair.pk}/charters", body).status == 201


def test_another_pair_of_the_same_person_stays_open(pair: Pair, ana: Someone, mira: Someone) -> None:
    other = a_pair(ana, mira)
    close(ana, pair)
    assert ana.push(other, a_row(1)).status == 200
    assert ana.push("mine", a_row(1, epoch=None)).status == 200


def test_both_are_told(
    pair: Pair, ana: Someone, told: list[tuple[str, str, object]], django_capture_on_commit_callbacks: object
) -> None:
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        close(ana, pair)
        take_back(ana, pair)
    assert told == [(f"pair:{pair.pk}", "pair", {"pair": pair.pk})] * 2


@pytest.mark.postgresql
@pytest.mark.django_db(transaction=True)
def test_a_push_that_waited_for_the_closing_is_refused() -> None:
    """The push reads the pair anew once it gets the lock; with the state from before it would slip in."""
    import threading

    ana, tomas = make_someone("Ana"), make_someone("Tomas")
    pair = a_pair(ana, tomas)
    found: list[object] = []

    def push() -> None:
        found.append(tomas.push(pair, a_row(1)))
        connection.close()

    with transaction.atomic():
        close(ana, pair)
        waiting = threading.Thread(target=push)
        waiting.start()
        waiting.join(0.5)
        assert waiting.is_alive(), "the push did not wait"
    waiting.join(10)
    assert found[0].code == "pair-closed"  # type: ignore[attr-defined]

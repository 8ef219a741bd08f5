"""After a restore: what the server lost comes again from the devices, also what was erased or sealed under an earlier epoch."""

from typing import Any

import pytest

from alcove.pairs.pair import Pair
from alcove.safe.safe import Version
from tests.cast import Answer, Someone, a_pair, a_row, my_row, new_id, records_of


def again(someone: Someone, where: "str | Pair", *rows: dict[str, Any]) -> Answer:
    return someone.post(records_of(where), {"rows": list(rows), "again": True})


def test_a_row_that_was_erased_since_comes_without_its_words(ana: Someone, tomas: Someone, pair: Pair) -> None:
    id = new_id()
    stub, tombstone = a_row(1, id=id, blob=None), a_row(2, id=id, version=2, erased=True)
    assert again(ana, pair, stub, tombstone).status == 200
    rows = tomas.pull(pair).json["rows"]
    assert [(row["version"], row["seq"], row["blob"] is None, row["erased"]) for row in rows] == [
        (1, 1, True, False),
        (2, 2, False, True),
    ]


def test_in_ones_own_safe_too(ana: Someone) -> None:
    assert again(ana, "mine", my_row(1, blob=None), my_row(2)).status == 200


def test_the_same_again_is_answered_as_the_first_time(ana: Someone, pair: Pair) -> None:
    rows = [a_row(1, blob=None), a_row(2)]
    first = again(ana, pair, *rows)
    assert again(ana, pair, *rows).json == first.json
    assert Version.objects.count() == 2


def test_a_new_row_must_be_sealed(ana: Someone, pair: Pair) -> None:
    answer = ana.push(pair, a_row(1, blob=None))
    assert (answer.status, answer.code) == (400, "bad-request")


def test_a_tombstone_must_be_sealed(ana: Someone, pair: Pair) -> None:
    assert again(ana, pair, a_row(1, blob=None, erased=True)).status == 400


@pytest.mark.parametrize("marked", [1, "true", None])
def test_again_is_true_or_false(ana: Someone, pair: Pair, marked: object) -> None:
    assert ana.post(records_of(pair), {"rows": [a_row(1)], "again": marked}).code == "bad-request"


def test_an_earlier_epoch_is_taken_again_but_not_for_something_new(ana: Someone, tomas: Someone) -> None:
    pair = a_pair(ana, tomas, charters=2)
    assert ana.push(pair, a_row(1, epoch=1)).code == "epoch-old"
    assert again(ana, pair, a_row(1, epoch=1), a_row(2, epoch=2)).status == 200


@pytest.mark.parametrize("epoch", [None, 3])
def test_an_epoch_without_a_charter_is_not(ana: Someone, tomas: Someone, epoch: int | None) -> None:
    pair = a_pair(ana, tomas, charters=2)
    assert again(ana, pair, a_row(1, epoch=epoch)).code == "epoch-old"


def test_the_numbers_must_be_the_next_ones(ana: Someone, pair: Pair) -> None:
    assert again(ana, pair, a_row(2)).code == "seq-taken"


def test_nobody_sends_in_the_others_name(ana: Someone, tomas: Someone, pair: Pair) -> None:
    """The author is the session's person: what one sends again stands in one's own name."""
    row = a_row(1)
    ana.push(pair, row)
    assert again(tomas, pair, row).code == "not-the-author"
    assert [one["author"] for one in tomas.pull(pair).json["rows"]] == [ana.id]


def test_whole_charters_have_the_grants_of_both(ana: Someone, tomas: Someone, mira: Someone, pair: Pair) -> None:
    path = f"/api/pairs/{pair.pk}/charters"
    [charter] = ana.get(path).json
    assert set(charter["grants"]) == {ana.id, tomas.id}
    assert tomas.get(path).json == [charter]
    assert mira.get(path).status == 404


def test_a_meeting_comes_back_with_its_moves_and_its_moments(ana: Someone, tomas: Someone, pair: Pair) -> None:
    path = f"/api/pairs/{pair.pk}/meetings"
    when = {"starts_at": "2026-03-05T10:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}
    meeting = ana.post(path, {"id": new_id(), **when, "moves": 2}).json
    assert ana.post(f"{path}/{meeting['id']}/start", {"at": "2026-03-05T10:01:00Z"}).status == 200
    held = tomas.post(f"{path}/{meeting['id']}/hold", {"at": "2026-03-05T10:29:00Z"}).json
    assert (held["moves"], held["state"]) == (2, "held")
    assert (held["started_at"], held["held_at"]) == ("2026-03-05T10:01:00Z", "2026-03-05T10:29:00Z")


def test_a_meeting_was_not_held_in_the_future(ana: Someone, pair: Pair) -> None:
    path = f"/api/pairs/{pair.pk}/meetings"
    meeting = ana.post(
        path, {"id": new_id(), "starts_at": "2026-03-05T10:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}
    ).json
    assert ana.post(f"{path}/{meeting['id']}/hold", {"at": "2199-01-01T00:00:00Z"}).status == 400

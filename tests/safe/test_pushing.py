"""Rows go in all or none, each with the next numbers, and a repeated push changes nothing."""

import os

import pytest

from alcove.base import limits
from alcove.safe.safe import Record, Safe, Version, Writer
from tests.cast import Pair, Someone, a_charter, a_pair, a_row, b64, my_row, new_id, sealed


def counts(pair: Pair) -> tuple[int, ...]:
    """Return everything that a push moves: change, the two seqs, records, versions."""
    safe = Safe.objects.get(pair=pair)
    seqs = Writer.objects.filter(safe=safe).order_by("id").values_list("seq", flat=True)
    return (safe.change, *seqs, Record.objects.filter(safe=safe).count(), Version.objects.filter(safe=safe).count())


def test_a_row_gets_the_next_change_number(ana: Someone, tomas: Someone, pair: Pair) -> None:
    first, second, third = ana.push(pair, a_row(1)), tomas.push(pair, a_row(1)), ana.push(pair, a_row(2))
    assert [answer.json["rows"][0]["change"] for answer in (first, second, third)] == [1, 2, 3]
    assert third.json["change"] == 3


def test_the_answer_names_each_row(ana: Someone, pair: Pair) -> None:
    rows = [a_row(1), a_row(2)]
    answer = ana.push(pair, *rows)
    assert [set(row) for row in answer.json["rows"]] == [{"id", "version", "seq", "change", "at"}] * 2
    assert [row["id"] for row in answer.json["rows"]] == [row["id"] for row in rows]


def test_the_same_push_again_is_answered_as_the_first_time(ana: Someone, pair: Pair) -> None:
    rows = [a_row(1), a_row(2)]
    first, before = ana.push(pair, *rows), counts(pair)
    assert ana.push(pair, *rows).json == first.json
    assert counts(pair) == before


def test_a_push_that_was_half_known_stores_the_rest(ana: Someone, pair: Pair) -> None:
    rows = [a_row(1), a_row(2), a_row(3)]
    ana.push(pair, *rows[:2])
    answer = ana.push(pair, *rows)
    assert [row["change"] for row in answer.json["rows"]] == [1, 2, 3]
    assert counts(pair) == (3, 3, 0, 3, 3)


def test_two_versions_of_one_record_in_one_push(ana: Someone, pair: Pair) -> None:
    id = new_id()
    assert ana.push(pair, a_row(1, id=id), a_row(2, id=id, version=2)).status == 200
    assert ana.push(pair, a_row(3, id=id, version=3), a_row(4, id=id, version=4)).status == 200
    assert counts(pair) == (4, 4, 0, 1, 4)


@pytest.mark.parametrize("seq", [1, 3, 7])
def test_a_seq_that_is_not_the_next_is_refused_with_the_next(ana: Someone, pair: Pair, seq: int) -> None:
    ana.push(pair, a_row(1))
    answer = ana.push(pair, a_row(seq))
    assert (answer.status, answer.code, answer.json["error"]["expected"]) == (409, "seq-taken", 2)


def test_a_version_that_is_not_the_next_is_refused_with_the_stored_row(ana: Someone, pair: Pair) -> None:
    row = a_row(1)
    ana.push(pair, row)
    answer = ana.push(pair, a_row(2, id=row["id"], version=1))
    assert (answer.status, answer.code) == (409, "version-taken")
    stored = answer.json["error"]["row"]
    assert (stored["blob"], stored["author"], stored["change"]) == (row["blob"], ana.id, 1)


def test_a_new_record_begins_with_version_1(ana: Someone, pair: Pair) -> None:
    answer = ana.push(pair, a_row(1, version=2))
    assert (answer.code, answer.json["error"]["row"]) == ("version-taken", None)


def test_only_the_author_writes_a_version(ana: Someone, tomas: Someone, pair: Pair) -> None:
    row = a_row(1)
    ana.push(pair, row)
    answer = tomas.push(pair, a_row(1, id=row["id"], version=2))
    assert (answer.status, answer.code) == (403, "not-the-author")


def test_only_the_author_erases(ana: Someone, tomas: Someone, pair: Pair) -> None:
    row = a_row(1)
    ana.push(pair, row)
    assert tomas.push(pair, a_row(1, id=row["id"], version=2, erased=True)).code == "not-the-author"
    assert ana.pull(pair).json["rows"][0]["blob"] == row["blob"]


@pytest.mark.parametrize("epoch", [1, 3, None])
def test_only_the_highest_epoch_is_taken(ana: Someone, tomas: Someone, epoch: int | None) -> None:
    answer = ana.push(a_pair(ana, tomas, charters=2), a_row(1, epoch=epoch))
    assert (answer.status, answer.code, answer.json["error"]["epoch"]) == (409, "epoch-old", 2)


def test_nothing_is_taken_before_the_first_charter(ana: Someone, tomas: Someone) -> None:
    answer = ana.push(a_pair(ana, tomas, charters=0), a_row(1))
    assert (answer.code, answer.json["error"]["epoch"]) == ("epoch-old", 0)


def test_a_row_of_an_older_epoch_that_is_stored_is_answered_still(ana: Someone, tomas: Someone, pair: Pair) -> None:
    row = a_row(1)
    first = ana.push(pair, row)
    from alcove.safe.charter import Charter

    charter = a_charter(pair.pk, [ana, tomas], 2, bytes(Charter.objects.get(pair=pair).charter))
    assert tomas.post(f"/api/pairs/{pair.pk}/charters", charter).status == 201
    assert ana.push(pair, row).json == first.json
    assert ana.push(pair, a_row(2)).code == "epoch-old"


def test_mine_has_no_epoch(ana: Someone) -> None:
    assert ana.push("mine", a_row(1)).code == "bad-request"
    assert ana.push("mine", my_row(1)).status == 200


def test_mine_is_mine_alone(ana: Someone, tomas: Someone) -> None:
    ana.push("mine", my_row(1))
    assert tomas.pull("mine").json == {"rows": [], "change": 0, "more": False}


def test_the_same_id_may_be_in_two_safes(ana: Someone, pair: Pair) -> None:
    """Else the answer would tell who guesses an id that it exists elsewhere."""
    id = new_id()
    assert ana.push("mine", my_row(1, id=id)).status == 200
    assert ana.push(pair, a_row(1, id=id)).status == 200


@pytest.mark.parametrize(
    ("bad", "status", "code"),
    [
        ({"seq": 99}, 409, "seq-taken"),
        ({"version": 2}, 409, "version-taken"),
        ({"epoch": 9}, 409, "epoch-old"),
        ({"blob": b64(b"words")}, 400, "not-sealed"),
        ({"id": "1"}, 400, "bad-request"),
    ],
)
def test_one_bad_row_of_a_hundred_and_nothing_is_written(
    ana: Someone, pair: Pair, bad: dict[str, object], status: int, code: str
) -> None:
    ana.push(pair, a_row(1))
    before, allowance = counts(pair), type(ana.person).objects.get(pk=ana.id).allowance_full_ms
    rows = [a_row(number) for number in range(2, 102)]
    rows[56] |= bad
    answer = ana.push(pair, *rows)
    assert (answer.status, answer.code) == (status, code)
    assert counts(pair) == before
    assert type(ana.person).objects.get(pk=ana.id).allowance_full_ms == allowance


def test_somebody_elses_record_in_row_57_and_nothing_is_written(ana: Someone, tomas: Someone, pair: Pair) -> None:
    theirs = a_row(1)
    tomas.push(pair, theirs)
    before = counts(pair)
    rows = [a_row(number) for number in range(1, 101)]
    rows[56] |= {"id": theirs["id"], "version": 2}
    assert ana.push(pair, *rows).code == "not-the-author"
    assert counts(pair) == before


def test_a_tombstone_drops_the_earlier_blobs_and_keeps_their_numbers(ana: Someone, pair: Pair) -> None:
    id = new_id()
    ana.push(pair, a_row(1, id=id), a_row(2, id=id, version=2), a_row(3))
    tomb = a_row(4, id=id, version=3, erased=True)
    assert ana.push(pair, tomb).status == 200
    rows = ana.pull(pair).json["rows"]
    assert [(row["seq"], row["blob"] is None, row["erased"]) for row in rows] == [
        (1, True, False), (2, True, False), (3, False, False), (4, False, True),
    ]  # fmt: skip
    assert rows[3]["blob"] == tomb["blob"]


def test_a_tombstone_in_the_same_push_drops_the_blob_too(ana: Someone, pair: Pair) -> None:
    row = a_row(1)
    ana.push(pair, row, a_row(2, id=row["id"], version=2, erased=True))
    assert [row["blob"] is None for row in ana.pull(pair).json["rows"]] == [True, False]


def test_a_push_is_repeated_after_its_rows_were_erased(ana: Someone, pair: Pair) -> None:
    row = a_row(1)
    first = ana.push(pair, row)
    ana.push(pair, a_row(2, id=row["id"], version=2, erased=True))
    assert ana.push(pair, row).json["rows"] == first.json["rows"]
    assert ana.pull(pair).json["rows"][0]["blob"] is None


def test_the_same_numbers_with_other_bytes_are_not_the_same(ana: Someone, pair: Pair) -> None:
    row = a_row(1)
    ana.push(pair, row)
    assert ana.push(pair, row | {"blob": b64(sealed())}).code == "seq-taken"
    assert ana.push(pair, row | {"erased": True}).code == "seq-taken"
    assert ana.pull(pair).json["rows"][0]["blob"] == row["blob"]


@pytest.mark.parametrize("count", [0, 101])
def test_a_push_has_1_to_100_rows(ana: Someone, count: int) -> None:
    assert ana.push("mine", *[my_row(number + 1) for number in range(count)]).code == "bad-request"


@pytest.mark.parametrize(
    "odd",
    [
        {"seq": 0}, {"seq": "1"}, {"seq": 1.0}, {"seq": True}, {"seq": 2**63}, {"version": 0}, {"epoch": 0},
        {"erased": 0}, {"erased": None}, {"id": None}, {"id": "018F3C00-0000-7000-8000-0000000000E1"},
        {"blob": None}, {"blob": 1}, {"blob": "é"}, {"more": 1},
    ],
    ids=str,
)  # fmt: skip
def test_a_row_of_another_shape_is_refused(ana: Someone, odd: dict[str, object]) -> None:
    assert ana.push("mine", my_row(1) | odd).code == "bad-request"


def test_a_row_with_a_member_left_out_is_refused(ana: Someone) -> None:
    for name in my_row(1):
        assert ana.push("mine", {key: value for key, value in my_row(1).items() if key != name}).code == "bad-request"


def test_the_largest_record_fits_and_one_byte_more_does_not(ana: Someone) -> None:
    head = limits.RECORD_BYTES - 9 - 12 - 3 - 16
    assert len(sealed(head)) == limits.RECORD_BYTES
    assert ana.push("mine", my_row(1, blob=b64(sealed(head)))).status == 200
    answer = ana.push("mine", my_row(2, blob=b64(sealed(head + 1))))
    assert (answer.status, answer.code) == (413, "record-too-large")


def test_what_is_not_sealed_is_refused(ana: Someone) -> None:
    answer = ana.push("mine", my_row(1, blob=b64(b'{"words":"On-call weeks feel long"}' + os.urandom(300))))
    assert (answer.status, answer.code) == (400, "not-sealed")


def test_when_the_last_step_fails_nothing_stays(ana: Someone, pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    before = counts(pair)
    monkeypatch.setattr("alcove.safe.keep._CHANGE", "UPDATE nowhere SET change = %s WHERE id = %s")
    assert ana.push(pair, a_row(1), a_row(2)).status == 500
    assert counts(pair) == before

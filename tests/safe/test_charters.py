"""A charter is the next of its pair, names the two with their stored keys, and is never changed."""

from typing import Any

import pytest

from alcove.base import base64url
from alcove.safe.charter import Charter, Grant
from alcove.safe.safe import Safe
from tests.cast import Pair, Someone, a_charter, a_pair, b64, fp_of, new_id


@pytest.fixture
def bare(ana: Someone, tomas: Someone) -> Pair:
    """A pair without a charter."""
    return a_pair(ana, tomas, charters=0)


def path_of(pair: Pair) -> str:
    return f"/api/pairs/{pair.pk}/charters"


def test_the_first_charter_is_kept_and_shown_to_both(ana: Someone, tomas: Someone, bare: Pair) -> None:
    sent = a_charter(bare.pk, [ana, tomas])
    assert ana.post(path_of(bare), sent).status == 201
    for someone in (ana, tomas):
        assert someone.get("/api/pairs").json[0]["charters"] == [
            {
                "epoch": 1,
                "charter": sent["charter"],
                "signature": sent["signature"],
                "signer": ana.id,
                "grant": sent["grants"][someone.id],
            }
        ]


def test_the_other_may_write_the_next(ana: Someone, tomas: Someone, pair: Pair) -> None:
    first = bytes(Charter.objects.get(pair=pair).charter)
    assert tomas.post(path_of(pair), a_charter(pair.pk, [ana, tomas], 2, first)).status == 201
    charters = ana.get("/api/pairs").json[0]["charters"]
    assert [(one["epoch"], one["signer"]) for one in charters] == [(1, ana.id), (2, tomas.id)]


@pytest.mark.parametrize("epoch", [1, 3])
def test_only_the_next_epoch_is_taken(ana: Someone, tomas: Someone, pair: Pair, epoch: int) -> None:
    answer = ana.post(path_of(pair), a_charter(pair.pk, [ana, tomas], epoch))
    assert (answer.status, answer.code, answer.json["error"]["epoch"]) == (409, "epoch-taken", 1)


@pytest.mark.parametrize(
    ("lines", "rule"),
    [
        ({"first": "alcove/v2/epoch"}, "version"),
        ({"pair": new_id()}, "pair"),
        ({"pair": "x"}, "pair"),
        ({"epoch": "2"}, "reason"),
        ({"epoch": "2", "reason": "rotate", "previous": "ab" * 32}, "epoch"),
        ({"epoch": "01"}, "epoch"),
        ({"previous": "ab" * 32}, "previous"),
        ({"reason": "rotate"}, "reason"),
        ({"reason": "because"}, "reason"),
        ({"one": "z"}, "members"),
        ({"commit": "AB" * 32}, "commit"),
        ({"commit": ""}, "commit"),
        ({"time": "2026-11-22 10:00"}, "time"),
        ({"time": "2026-11-22T10:00:00Z\nmore"}, "lines"),
        ({"time": "2026-11-22T10:00:00Z\n"}, "lines"),
        ({"commit": "é"}, "lines"),
        ({"commit": "a" * 2000}, "lines"),
    ],
)
def test_a_line_that_does_not_fit_is_refused_with_its_rule(
    ana: Someone, tomas: Someone, bare: Pair, lines: dict[str, str], rule: str
) -> None:
    answer = ana.post(path_of(bare), a_charter(bare.pk, [ana, tomas], lines=lines))
    assert (answer.status, answer.code, answer.json["error"]["rule"]) == (400, "charter-refused", rule)
    assert not Charter.objects.exists()


def test_a_third_persons_line_is_refused(ana: Someone, tomas: Someone, mira: Someone, bare: Pair) -> None:
    sent = a_charter(bare.pk, [ana, mira])
    assert ana.post(path_of(bare), sent).json["error"]["rule"] == "members"


def test_other_keys_than_the_stored_ones_are_refused(ana: Someone, tomas: Someone, bare: Pair) -> None:
    first, last = sorted([ana, tomas], key=lambda someone: someone.id)
    sent = a_charter(bare.pk, [ana, tomas], lines={"one": f"{first.id} {fp_of(last)}"})
    assert ana.post(path_of(bare), sent).json["error"]["rule"] == "members"


def test_members_in_another_order_are_refused(ana: Someone, tomas: Someone, bare: Pair) -> None:
    lines = sorted((f"{one.id} {fp_of(one)}" for one in (ana, tomas)), reverse=True)
    sent = a_charter(bare.pk, [ana, tomas], lines={"one": lines[0], "other": lines[1]})
    assert ana.post(path_of(bare), sent).json["error"]["rule"] == "members"


def test_a_next_charter_names_the_hash_of_the_last(ana: Someone, tomas: Someone, pair: Pair) -> None:
    sent = a_charter(pair.pk, [ana, tomas], 2, b"another history")
    assert ana.post(path_of(pair), sent).json["error"]["rule"] == "previous"


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda sent, one, other: sent["grants"].pop(one), "grants"),
        (lambda sent, one, other: sent["grants"].update({new_id(): b64(bytes(1168))}), "grants"),
        (lambda sent, one, other: sent["grants"].update({other: b64(bytes(1167))}), "grant-length"),
        (lambda sent, one, other: sent.update(signature=b64(bytes(63))), "signature"),
    ],
)
def test_there_is_one_whole_grant_for_each_of_the_two(
    ana: Someone, tomas: Someone, bare: Pair, change: Any, rule: str
) -> None:
    sent = a_charter(bare.pk, [ana, tomas])
    change(sent, ana.id, tomas.id)
    assert ana.post(path_of(bare), sent).json["error"]["rule"] == rule
    assert (Charter.objects.count(), Grant.objects.count(), Safe.objects.get(pair=bare).epoch) == (0, 0, 0)


def test_nobody_gets_the_others_grant(ana: Someone, tomas: Someone, pair: Pair) -> None:
    of_tomas = Grant.objects.get(charter__pair=pair, person=tomas.person)
    assert base64url.encode(bytes(of_tomas.blob)) not in str(ana.get("/api/pairs").json)

"""Leaving: what was shared is not there any more for who left, and is nowhere when both have."""

import pytest
from django.apps import apps

from alcove.pairs.invitation import Invitation
from alcove.pairs.pair import Membership, Pair
from alcove.rhythm.meeting import Meeting, SkipRequest
from alcove.safe.charter import Charter, Grant
from alcove.safe.safe import Record, Safe, Version, Writer
from tests.cast import Someone, a_meeting, a_pair, a_row
from tests.doors.routes import Scene, _second_charter

KNOWN = {"membership", "rhythm", "dispatch", "invite", "placed", "meeting", "safe", "charter", "comparing"}
"""What hangs on a pair. Who adds to it says in alcove/ceremonies/leave_pair.py how it goes."""


@pytest.fixture
def closed(pair: Pair, ana: Someone, tomas: Someone) -> Pair:
    """Ana's and Tomas's pair with words of both, a meeting and a yes to skipping; Ana closed it."""
    ana.push(pair, a_row(1), a_row(2))
    tomas.push(pair, a_row(1))
    ana.put(f"/api/pairs/{pair.pk}/meetings/{a_meeting(ana, pair)}/skip")
    ana.put(f"/api/pairs/{pair.pk}/closing")
    return pair


def leave(someone: Someone, pair: Pair) -> object:
    return someone.post(f"/api/pairs/{pair.pk}/leave")


def left_over(pair_id: str) -> dict[str, int]:
    """Count what is still there of a pair, in every table that knows it."""
    found = {
        "pairs": Pair.objects.filter(pk=pair_id),
        "seats": Membership.objects.filter(pair=pair_id),
        "invitations": Invitation.objects.filter(pair_id=pair_id),
        "meetings": Meeting.objects.filter(pair=pair_id),
        "yeses": SkipRequest.objects.filter(meeting__pair=pair_id),
        "charters": Charter.objects.filter(pair=pair_id),
        "grants": Grant.objects.filter(charter__pair=pair_id),
        "safes": Safe.objects.filter(pair=pair_id),
        "writers": Writer.objects.filter(safe__pair=pair_id),
        "records": Record.objects.filter(safe__pair=pair_id),
        "versions": Version.objects.filter(safe__pair=pair_id),
    }
    return {name: rows.count() for name, rows in found.items()}


def test_an_open_pair_is_not_left(pair: Pair, ana: Someone) -> None:
    answer = leave(ana, pair)
    assert (answer.status, answer.code) == (409, "pair-open")
    assert len(ana.get("/api/pairs").json) == 1


def test_for_who_left_it_is_not_there(closed: Pair, ana: Someone) -> None:
    assert leave(ana, closed).status == 204
    assert ana.get("/api/pairs").json == ana.get("/api/meetings/next").json == ana.get("/api/invitations").json == []
    assert ana.pull(closed).status == ana.push(closed, a_row(3)).status == leave(ana, closed).status == 404
    assert not Grant.objects.filter(person=ana.person).exists()


def test_the_other_keeps_reading_what_both_wrote(closed: Pair, ana: Someone, tomas: Someone) -> None:
    leave(ana, closed)
    shown = tomas.get("/api/pairs").json[0]
    assert (shown["closed"]["left"], shown["counterpart"]["name"], len(shown["charters"])) == (True, "Ana", 1)
    assert [row["blob"] is not None for row in tomas.pull(closed).json["rows"]] == [True] * 3


def test_the_other_can_still_erase_their_own(closed: Pair, ana: Someone, tomas: Someone) -> None:
    own = next(row for row in tomas.pull(closed).json["rows"] if row["author"] == tomas.id)
    leave(ana, closed)
    assert tomas.push(closed, a_row(2, id=own["id"], version=2, erased=True)).status == 200


def test_a_pair_that_one_left_stays_closed_and_gets_no_key(closed: Pair, ana: Someone, tomas: Someone) -> None:
    charter = _second_charter(Scene(ana, tomas, closed))
    leave(tomas, closed)
    assert ana.delete(f"/api/pairs/{closed.pk}/closing").code == "pair-left"
    assert ana.post(f"/api/pairs/{closed.pk}/charters", charter).code == "pair-closed"


def test_when_both_have_left_nothing_is_kept(closed: Pair, ana: Someone, tomas: Someone) -> None:
    assert all(left_over(closed.pk).values())
    leave(ana, closed)
    assert leave(tomas, closed).status == 204
    assert set(left_over(closed.pk).values()) == {0}


def test_other_pairs_lose_nothing(closed: Pair, ana: Someone, tomas: Someone, mira: Someone) -> None:
    other = a_pair(ana, mira)
    ana.push(other, a_row(1))
    a_meeting(ana, other)
    before = left_over(other.pk)
    leave(ana, closed)
    leave(tomas, closed)
    assert left_over(other.pk) == before


def test_when_the_last_step_fails_all_stays(
    closed: Pair, ana: Someone, tomas: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(ana, closed)
    before = left_over(closed.pk)
    monkeypatch.setattr(Pair, "delete", lambda self: 1 / 0)
    assert leave(tomas, closed).status == 500
    assert left_over(closed.pk) == before
    assert len(tomas.get("/api/pairs").json) == 1


def test_everything_that_hangs_on_a_pair_is_known_here() -> None:
    """A new room of a pair must say what becomes of it when both have left."""
    hanging = {
        model._meta.model_name
        for model in apps.get_app_config("alcove").get_models()
        if any(field.related_model is Pair for field in model._meta.concrete_fields)
    }
    assert hanging == KNOWN


def test_who_left_can_be_invited_to_a_new_one(closed: Pair, ana: Someone, tomas: Someone) -> None:
    leave(ana, closed)
    assert a_pair(tomas, ana, my_role="peer").pk != closed.pk
    assert len(ana.get("/api/pairs").json) == 1


def test_who_left_hears_it_on_their_other_pages(
    closed: Pair, ana: Someone, told: list[tuple[str, str, object]], django_capture_on_commit_callbacks: object
) -> None:
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        leave(ana, closed)
    pair = {"pair": closed.pk}
    assert told == [(f"person:{ana.id}", "pair", pair), (f"pair:{closed.pk}", "pair", pair)]

"""Accepting makes a pair: whole, or not at all."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from alcove.base import clock
from alcove.ceremonies.accept_invitation import accept_invitation
from alcove.pairs.invitation import Invitation
from alcove.pairs.pair import Membership, Pair
from alcove.safe.safe import Safe, Writer
from tests.cast import Someone, a_pair, an_invitation, b64, make_someone

TAG = b64(bytes(32))


def accept(someone: Someone, invitation: Invitation, tag: str = TAG) -> object:
    return someone.post(f"/api/invitations/{invitation.pk}/accept", {"tag": tag})


def rows() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Pair, Membership, Safe, Writer))


def test_it_makes_the_pair_the_seats_and_the_safe(ana: Someone, tomas: Someone) -> None:
    invitation = an_invitation(ana)
    answer = accept(tomas, invitation)
    assert (answer.status, answer.json) == (201, {"pair": invitation.pair_id})
    seats = Membership.objects.filter(pair=invitation.pair_id).order_by("seat")
    assert [(seat.person_id, seat.role) for seat in seats] == [(ana.id, "lead"), (tomas.id, "member")]
    safe = Safe.objects.get(pair=invitation.pair_id)
    assert set(Writer.objects.filter(safe=safe).values_list("person_id", flat=True)) == {ana.id, tomas.id}
    assert (safe.change, safe.epoch) == (0, 0)


def test_again_by_the_same_guest_changes_nothing(ana: Someone, tomas: Someone) -> None:
    invitation = an_invitation(ana)
    first, before = accept(tomas, invitation), rows()
    assert accept(tomas, invitation).json == first.json
    assert rows() == before


def test_again_with_another_tag_is_refused(ana: Someone, tomas: Someone) -> None:
    invitation = an_invitation(ana)
    accept(tomas, invitation)
    assert accept(tomas, invitation, b64(b"1" * 32)).code == "invitation-used"


def test_another_guest_is_refused(ana: Someone, tomas: Someone, mira: Someone) -> None:
    invitation = an_invitation(ana)
    accept(tomas, invitation)
    answer = accept(mira, invitation)
    assert (answer.status, answer.code) == (409, "invitation-used")
    assert mira.get("/api/pairs").json == []


def test_an_expired_one_is_refused(ana: Someone, tomas: Someone) -> None:
    answer = accept(tomas, an_invitation(ana, at=clock.now() - timedelta(days=14, seconds=1)))
    assert (answer.status, answer.code) == (410, "invitation-expired")


def test_one_that_was_taken_back_is_refused(ana: Someone, tomas: Someone) -> None:
    invitation = an_invitation(ana)
    ana.delete(f"/api/invitations/{invitation.pk}")
    answer = accept(tomas, invitation)
    assert (answer.status, answer.code) == (410, "invitation-withdrawn")


def test_ones_own_is_refused(ana: Someone) -> None:
    answer = accept(ana, an_invitation(ana))
    assert (answer.status, answer.code) == (403, "own-invitation")


def test_a_guest_without_keys_is_refused(ana: Someone) -> None:
    before = rows()
    nele = make_someone("Nele", keys=False)
    answer = accept(nele, an_invitation(ana))
    assert (answer.status, answer.code) == (409, "keys-missing")
    assert rows() == (before[0], before[1], before[2] + 1, before[3] + 1)  # Nele's own safe


@pytest.mark.parametrize("tag", ["", b64(bytes(31)), b64(bytes(33))])
def test_a_tag_of_another_length_is_refused(ana: Someone, tomas: Someone, tag: str) -> None:
    assert accept(tomas, an_invitation(ana), tag).code == "bad-request"


def test_when_the_last_step_fails_nothing_stays(ana: Someone, tomas: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    invitation, before = an_invitation(ana), rows()
    monkeypatch.setattr(Invitation, "close", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        accept_invitation(invitation.pk, tomas.person, bytes(32), at=clock.now())
    assert rows() == before
    assert Invitation.objects.get(pk=invitation.pk).state(clock.now()) == "open"


def test_both_are_told(
    ana: Someone, tomas: Someone, told: list[tuple[str, str, object]], django_capture_on_commit_callbacks: object
) -> None:
    invitation = an_invitation(ana)
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        accept(tomas, invitation)
    pair = {"pair": invitation.pair_id}
    assert told == [(f"person:{ana.id}", "pair", pair), (f"person:{tomas.id}", "pair", pair)]


def test_the_database_itself_refuses_a_third_member(ana: Someone, tomas: Someone, mira: Someone) -> None:
    found = a_pair(ana, tomas)
    for seat in (1, 2, 3):
        with pytest.raises(IntegrityError), transaction.atomic():
            Membership.objects.create(pair=found, person=mira.person, seat=seat, role="member", joined_at=clock.now())

"""One of the two leaves a closed pair. When both have left, nothing of it is kept."""

from datetime import datetime

from django.db import transaction

from alcove.base.errors import Conflict, NotFound
from alcove.ceremonies.close_pair import lock_pair
from alcove.pairs.comparing import Comparing
from alcove.pairs.invitation import Invitation
from alcove.pairs.pair import Membership, Pair
from alcove.people.person import Person
from alcove.postbox.calendar import Invite
from alcove.postbox.dispatch import Dispatch
from alcove.postbox.own_calendar import Placed
from alcove.rhythm.meeting import Meeting, SkipRequest
from alcove.rhythm.rhythm import Rhythm
from alcove.safe.charter import Charter, Grant
from alcove.safe.safe import Record, Safe, Version, Writer


class PairOpen(Conflict):
    """Only a closed pair can be left: the other must know before that nobody answers any more."""

    code = "pair-open"
    sentence = "This alcove is open. Close it first, then you can leave."


@transaction.atomic
def leave_pair(pair_id: str, person: Person, *, at: datetime) -> None:
    """Let `person` leave: their grants are deleted, and the pair is not there for them any more.

    The other keeps reading, with what the one who left wrote and did not erase. When the other has
    left as well, everything is deleted in this transaction. Raises PairOpen, and NotFound for who left before.
    """
    # The lock lets of two who leave at once the second see the first: one of them must delete.
    pair = lock_pair(pair_id)
    if not pair.closed_at:
        raise PairOpen
    Safe.objects.select_for_update(of=("self",)).get(pair=pair)
    if not Membership.objects.filter(pair=pair, person=person, left_at=None).update(left_at=at):
        raise NotFound
    Grant.objects.filter(charter__pair=pair, person=person).delete()
    Comparing.objects.filter(pair=pair).delete()
    if not Membership.objects.filter(pair=pair, left_at=None).exists():
        _delete(pair)


def _delete(pair: Pair) -> None:
    """Delete the pair with everything that hangs on it, what points first."""
    safe = Safe.objects.get(pair=pair)
    for rows in (
        Version.objects.filter(safe=safe),
        Record.objects.filter(safe=safe),
        Writer.objects.filter(safe=safe),
        Grant.objects.filter(charter__pair=pair),
        Charter.objects.filter(pair=pair),
        Dispatch.objects.filter(pair=pair),
        Invite.objects.filter(pair=pair),
        Placed.objects.filter(pair=pair),
        SkipRequest.objects.filter(meeting__pair=pair),
        Meeting.objects.filter(pair=pair),
        Rhythm.objects.filter(pair=pair),
        Invitation.objects.filter(pair_id=pair.pk),
        Membership.objects.filter(pair=pair),
        Safe.objects.filter(pk=safe.pk),
    ):
        rows.delete()
    pair.delete()

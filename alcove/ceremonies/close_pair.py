"""One of the two closes the pair: it is read from now on, and nothing new is written."""

from datetime import datetime

from django.db import transaction

from alcove.base.errors import Conflict, Forbidden, NotFound
from alcove.pairs.pair import Membership, Pair
from alcove.people.person import Person


class ClosedByTheOther(Forbidden):
    """Who closed it opens it again."""

    code = "closed-by-the-other"
    sentence = "The other person closed this alcove, so only they can open it again. Ask them."


class PairLeft(Conflict):
    """Leaving is for good: the keys of who left are gone."""

    code = "pair-left"
    sentence = "One of you left this alcove, so it stays closed. Invite them to a new one."


@transaction.atomic
def close_pair(pair_id: str, person: Person, *, at: datetime) -> Pair:
    """Close the pair; one that is closed stays as it is, whoever closed it. Returns it.

    Call it for a member. Pushes and plans hold a lock on the pair's row, so none of them lands after this.
    """
    pair = lock_pair(pair_id)
    if not pair.closed_at:
        pair.closed_at, pair.closed_by = at, person
        pair.save(update_fields=["closed_at", "closed_by"])
    return pair


@transaction.atomic
def open_again(pair_id: str, person: Person) -> Pair:
    """Take the closing back; an open pair stays as it is. Raises ClosedByTheOther, PairLeft."""
    pair = lock_pair(pair_id)
    if not pair.closed_at:
        return pair
    if Membership.objects.filter(pair=pair).exclude(left_at=None).exists():
        raise PairLeft
    if pair.closed_by_id != person.pk:
        raise ClosedByTheOther
    pair.closed_at = pair.closed_by = None
    pair.save(update_fields=["closed_at", "closed_by"])
    return pair


def lock_pair(pair_id: str) -> Pair:
    """Return the pair, locked until the transaction ends. Raises NotFound when both left meanwhile."""
    pair = Pair.objects.select_for_update(of=("self",)).filter(pk=pair_id).first()
    if pair is None:
        raise NotFound
    return pair

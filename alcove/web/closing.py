"""Closing a pair, taking that back, leaving it."""

from datetime import datetime

from ninja import Router

from alcove.base.moments import format_moment
from alcove.ceremonies.close_pair import close_pair, open_again
from alcove.ceremonies.leave_pair import leave_pair
from alcove.pairs.pair import Pair
from alcove.people.person import Person
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.shapes import Answer, Id, Instant, Shape

router = Router(auth=doors.signed_in)


class ClosedShape(Shape):
    closed_at: Instant
    closed_by: Id


@router.put("/pairs/{pair_id}/closing", response=ClosedShape)
@doors.writing
def close(person: Person, pair_id: str, at: datetime) -> Answer:
    """From now on nothing new is written; both still read. Again, or by the other too, changes nothing."""
    pair = close_pair(doors.membership(person, pair_id).pair.pk, person, at=at)
    _tell(pair.pk)
    return {"closed_at": pair.closed_at and format_moment(pair.closed_at), "closed_by": pair.closed_by_id}


@router.delete("/pairs/{pair_id}/closing", response={204: None})
@doors.writing
def take_back(person: Person, pair_id: str, at: datetime) -> None:
    """Open it again: by who closed it, as long as nobody left."""
    pair: Pair = doors.membership(person, pair_id).pair
    open_again(pair.pk, person)
    _tell(pair.pk)


@router.post("/pairs/{pair_id}/leave", response={204: None})
@doors.writing
def leave(person: Person, pair_id: str, at: datetime) -> None:
    """From now on it is not there for me. When both have left, nothing of it is kept."""
    pair: Pair = doors.membership(person, pair_id).pair
    leave_pair(pair.pk, person, at=at)
    # Who left hears no more of the pair: their own channel tells their other pages.
    hub.publish(f"person:{person.pk}", "pair", {"pair": pair.pk})
    _tell(pair.pk)


def _tell(pair_id: str) -> None:
    hub.publish(f"pair:{pair_id}", "pair", {"pair": pair_id})

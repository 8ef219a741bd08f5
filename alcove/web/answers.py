"""What my own calendar answered to my own invitations. The other of the two is told nothing of it."""

from datetime import datetime

from ninja import Router

from alcove.base import clock
from alcove.base.errors import NotFound
from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.postbox.calendar import Invite
from alcove.postbox.inviting import answered
from alcove.postbox.returned import Returned
from alcove.web import doors
from alcove.web.shapes import Answer, Id, Instant, Shape

router = Router(auth=doors.signed_in)


class AnswerShape(Shape):
    """`answer`: accepted, tentative, declined, or counter with the time that the calendar proposed."""

    pair: Id
    meeting: Id
    answer: str
    proposed_at: Instant | None


@router.get("/me/answers", response=list[AnswerShape])
@doors.reading
def answers(person: Person) -> list[Answer]:
    """Of meetings to come that still are when the calendar was asked."""
    return [_shown(one) for one in answered(person, at=clock.now())]


@router.delete("/me/answers/{meeting_id}", response={204: None})
@doors.writing
def let_stand(person: Person, meeting_id: str, at: datetime) -> None:
    """The meeting stands as it is: the hint goes."""
    known = Invite.objects.filter(person=person, meeting=meeting_id).exclude(answer="")
    if not known.update(answer="", proposed_at=None):
        raise NotFound


@router.delete("/me/returned", response={204: None})
@doors.writing
def write_again(person: Person, at: datetime) -> None:
    """The address takes letters again, as far as I know. If they come back, I am told once more."""
    Returned.objects.filter(person=person).delete()


def _shown(one: Invite) -> Answer:
    moment = one.proposed_at and format_moment(one.proposed_at)
    return {"pair": one.pair_id, "meeting": one.meeting, "answer": one.answer, "proposed_at": moment}

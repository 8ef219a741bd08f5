"""What there is to tell a person who opens the app: a nudge, and what keeps other nudges from reaching them."""

from datetime import datetime

from django.conf import settings
from ninja import Router

from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.postbox.gathering import has_a_way
from alcove.postbox.on_page import OnPage, put_away, told_on_page
from alcove.postbox.returned import Returned
from alcove.web import doors
from alcove.web.shapes import Answer, Id, Instant, Shape

router = Router(auth=doors.signed_in)


class LineShape(Shape):
    """A kind, whom it is about, and times: the page has the words. A reminder names no pair, and its own id for the meeting."""

    kind: str
    pair: Id | None
    meeting: Id | None
    times: list[Instant]


class NudgeShape(Shape):
    id: Id
    lines: list[LineShape]


class ReturnedSince(Shape):
    at: Instant


class ToldShape(Shape):
    """`returned`: since when letters to me come back."""

    nudge: NudgeShape | None
    returned: ReturnedSince | None


@router.post("/me/told", response=ToldShape)
@doors.writing
def told(person: Person, at: datetime) -> Answer:
    """What the page says now: in my hours, within the budget of all nudges. What it says counts as told."""
    elsewhere = has_a_way(person, mails=bool(settings.MAIL.host), pushes=settings.PUSHES)
    nudge = told_on_page(person, elsewhere=elsewhere, at=at)
    returned = Returned.objects.filter(person=person).first() if settings.MAIL.host else None
    return {"nudge": nudge and _nudge(nudge), "returned": returned and {"at": format_moment(returned.at)}}


@router.delete("/me/told/{nudge_id}", response={204: None})
@doors.writing
def done(person: Person, nudge_id: str, at: datetime) -> None:
    """I am done with it: no page of mine says it any more."""
    put_away(person, nudge_id, at=at)


def _nudge(told: OnPage) -> Answer:
    return {
        "id": told.id,
        "lines": [
            {
                "kind": line.kind,
                "pair": one.pair_id,
                "meeting": one.meeting,
                "times": [format_moment(at) for at in line.times],
            }
            for one, line in told.lines
        ],
    }

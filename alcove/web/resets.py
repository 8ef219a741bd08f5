"""Links that reset a login: made by an administrator, used once. They touch no keys."""

from datetime import datetime

from django.http import HttpRequest
from ninja import Router, Status

from alcove.base import clock
from alcove.base.errors import NotFound
from alcove.base.moments import format_moment
from alcove.ceremonies.reset_login import reset_login
from alcove.organisation.reset_link import ResetLink
from alcove.people.person import Person
from alcove.web import doors
from alcove.web.shapes import Answer, Instant, Shape

router = Router()


class ResetLinkShape(Shape):
    token: str
    expires_at: Instant


class ResetIn(Shape):
    token: str
    password: str


@router.post("/people/{person_id}/reset-links", response={201: ResetLinkShape}, auth=doors.signed_in)
@doors.writing
def make_reset_link(person: Person, person_id: str, at: datetime) -> Answer:
    """The token is shown this once; its page is /reset/<token>. A new one ends the one before."""
    doors.must_administer(person)
    whose = Person.objects.filter(pk=person_id).first()
    if whose is None:
        raise NotFound
    token, link = ResetLink.make(whose, person, at=at)
    return {"token": token, "expires_at": format_moment(link.expires_at)}


@router.post("/resets", response={204: None}, auth=None)
def reset(request: HttpRequest, body: ResetIn) -> Status[None]:
    """Set a new password by a link. Every sign-in of the person ends; keys, pairs and rows are as they were."""
    reset_login(body.token, body.password, at=clock.now())
    return Status(204, None)

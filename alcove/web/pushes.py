"""Nudges on this device: off until somebody presses, for the browser that asks alone, and gone with its sign-in."""

from datetime import datetime
from typing import Annotated

from django.conf import settings
from ninja import Router
from pydantic import Field

from alcove.base import limits
from alcove.base.errors import BadRequest
from alcove.people.person import Person
from alcove.people.sign_in import SignIn
from alcove.postbox.subscription import Subscription
from alcove.postbox.vapid import public_key
from alcove.web import doors
from alcove.web.shapes import Answer, Shape

router = Router(auth=doors.signed_in)


class PushIn(Shape):
    endpoint: Annotated[str, Field(max_length=limits.ENDPOINT_CHARACTERS)]


class PushShape(Shape):
    """`key`: what the browser subscribes with, null where this Alcove sends none. `digest`: SHA-256 of the endpoint kept for this browser."""

    key: str | None
    digest: str | None


@router.get("/me/push", response=PushShape)
@doors.reading
def push(person: Person) -> Answer:
    """Whether this browser is told, and with which key it would subscribe."""
    return _shown(person)


@router.put("/me/push", response=PushShape)
@doors.writing
def subscribe(person: Person, body: PushIn, at: datetime) -> Answer:
    """Be told on this device as well. The messages are empty; the page fetches what is new by itself."""
    here = SignIn.objects.filter(person=person, session_key=person.session_key).first()
    if not settings.PUSHES or here is None:
        raise BadRequest("This Alcove sends nothing to devices. Take letters by mail.", code="push-off")
    Subscription.keep(here, body.endpoint, at=at)
    return _shown(person)


@router.delete("/me/push", response={204: None})
@doors.writing
def unsubscribe(person: Person, at: datetime) -> None:
    """Be told here no more; what waits for this device goes too."""
    Subscription.objects.filter(sign_in__session_key=person.session_key, person=person).delete()


def _shown(person: Person) -> Answer:
    here = Subscription.objects.filter(sign_in__session_key=person.session_key, person=person).first()
    return {"key": public_key() if settings.PUSHES else None, "digest": here and here.digest}

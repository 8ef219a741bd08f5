"""A new device asks an old one of the same person to be let in. What goes between them is sealed to a key made on the new one."""

from datetime import datetime

from ninja import Router, Status

from alcove.base import base64url, clock
from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.people.sign_in import SignIn
from alcove.safe.asking import Asking, AskingOver
from alcove.web import doors
from alcove.web.shapes import Answer, Bytes, Id, Instant, Shape

router = Router(auth=doors.signed_in)


class AskingIn(Shape):
    id: Id
    key: Bytes


class SealedIn(Shape):
    sealed: Bytes


class AskingShape(Shape):
    """`here`: this very browser asked. `sealed` is told to it alone, and null before the answer."""

    id: Id
    browser: str
    key: str
    made_at: Instant
    ends_at: Instant
    here: bool
    sealed: str | None


@router.get("/me/askings", response=list[AskingShape])
@doors.reading
def askings(person: Person) -> list[Answer]:
    """What browsers of mine ask for just now, the newest first."""
    return [_as_json(one, person) for one in Asking.of(person, clock.now())]


@router.put("/me/askings", response={201: AskingShape})
@doors.writing
def ask(person: Person, body: AskingIn, at: datetime) -> Status[Answer]:
    """Ask to be let in, for ten minutes, in the place of what this browser asked before."""
    browser = SignIn.objects.filter(session_key=person.session_key).values_list("browser", flat=True).first()
    return Status(201, _as_json(Asking.begin(person, body.id, body.key, browser or "", at=at), person))


@router.put("/me/askings/{asking}/sealed", response={204: None})
@doors.writing
def answer(person: Person, asking: str, body: SealedIn, at: datetime) -> None:
    """Let it in: once, and from another browser than the one that asks."""
    found = Asking.found(person, asking, at)
    if found.session_key == person.session_key:
        raise AskingOver
    found.answer(body.sealed)


@router.delete("/me/askings/{asking}", response={204: None})
@doors.writing
def end(person: Person, asking: str, at: datetime) -> None:
    """It has what it asked for, or does not ask any more, or is refused."""
    Asking.objects.filter(person=person, pk=asking).delete()


def _as_json(found: Asking, person: Person) -> Answer:
    is_here = found.session_key == person.session_key
    sealed = base64url.encode(bytes(found.sealed)) if is_here and found.sealed is not None else None
    return {
        "id": found.pk,
        "browser": found.browser,
        "key": base64url.encode(bytes(found.key)),
        "made_at": format_moment(found.made_at),
        "ends_at": format_moment(found.ends_at),
        "here": is_here,
        "sealed": sealed,
    }

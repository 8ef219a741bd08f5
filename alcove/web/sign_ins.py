"""Where I am signed in, and ending it there."""

from datetime import date, datetime

from ninja import Router

from alcove.base import clock
from alcove.base.errors import NotFound
from alcove.people.person import Person
from alcove.people.sign_in import SignIn
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.shapes import Answer, Id, Shape

router = Router(auth=doors.signed_in)


class SignInShape(Shape):
    """`here` marks the one that asks. Days, not moments: more is not kept."""

    id: Id
    browser: str
    since: date
    last_seen_on: date
    here: bool


@router.get("/me/sign-ins", response=list[SignInShape])
@doors.reading
def sign_ins(person: Person) -> list[Answer]:
    """All browsers in which I am signed in."""
    return [
        {
            "id": one.pk,
            "browser": one.browser,
            "since": one.since,
            "last_seen_on": one.last_seen_on,
            "here": one.session_key == person.session_key,
        }
        for one in SignIn.of(person, clock.now())
    ]


@router.delete("/me/sign-ins/{sign_in}", response={204: None})
@doors.writing
def end(person: Person, sign_in: str, at: datetime) -> None:
    """Sign that browser out. It gets nothing new from then on; what it keeps stays on it."""
    found = SignIn.of(person, at).filter(pk=sign_in).first()
    if found is None:
        raise NotFound
    hub.revoke(found.session_key)
    found.end()

"""Who I am here, what the server says of itself, and the pass to make an account."""

from django.http import HttpRequest
from django.middleware.csrf import get_token
from ninja import Router

from alcove import __version__
from alcove.base import base64url, clock
from alcove.base.errors import BadRequest
from alcove.base.moments import format_moment
from alcove.ceremonies.make_account import Pass, must_let_in
from alcove.organisation.founding import Founding
from alcove.organisation.join_link import digest
from alcove.people.person import Person
from alcove.safe.keys import Bundle
from alcove.web import accounts
from alcove.web.shapes import Answer, Bytes, Id, Instant, Moment, Shape

router = Router()


class Statement(Shape):
    time: Moment
    signature: Bytes


class PersonShape(Shape):
    id: Id
    name: str
    email: str
    administrator: bool


class KeysShape(Shape):
    bundle: str
    statement: dict[str, str]
    fp: str


class ServerShape(Shape):
    now: Instant
    first_visit: bool
    sign_up: str
    version: str


class Me(Shape):
    person: PersonShape | None
    keys: KeysShape | None
    server: ServerShape


class PassIn(Shape):
    invitation: Id | None = None
    join: str | None = None


@router.get("/me", response=Me, auth=None)
def me(request: HttpRequest) -> Answer:
    """Strangers are answered too, and everybody gets the CSRF cookie."""
    get_token(request)
    person = request.user if request.user.is_authenticated else None
    return {
        "person": None if person is None else as_json(person),
        "keys": None if person is None else keys_of(person),
        "server": {
            "now": format_moment(clock.now()),
            "first_visit": person is None and not Founding.is_done(),
            "sign_up": "open" if accounts.is_open() else "invited",
            "version": __version__,
        },
    }


def as_json(person: Person) -> Answer:
    """Return a person as they see themselves."""
    return {"id": person.pk, "name": person.name, "email": person.email, "administrator": person.administrator}


def keys_of(person: Person) -> Answer | None:
    """Return the public keys of a person, None before they were made."""
    stored = Bundle.objects.filter(person=person).first()
    if stored is None:
        return None
    return {"bundle": base64url.encode(bytes(stored.bundle)), "statement": statement_of(stored), "fp": stored.fp}


def statement_of(stored: Bundle) -> dict[str, str]:
    """Return what the person signed about the keys; with the keys before them too, where they were changed by who had them."""
    said = {"time": stored.statement_time, "signature": base64url.encode(bytes(stored.statement_signature))}
    if stored.former_signature is not None:
        said["former_signature"] = base64url.encode(bytes(stored.former_signature))
    return said


@router.post("/sign-up-pass", response={204: None}, auth=None)
def give_pass(request: HttpRequest, body: PassIn) -> None:
    """Let this session make an account, with an invitation or a join link that is good now."""
    if (body.invitation is None) == (body.join is None):
        raise BadRequest("Send either invitation or join.")
    if body.join is not None:
        given: Pass = {"by": "join", "key": digest(body.join)}
    else:
        given = {"by": "invitation", "key": str(body.invitation)}
    must_let_in(given, at=clock.now())
    request.session[accounts.PASS] = given

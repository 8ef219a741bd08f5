"""New keys in the place of former ones, and what is left of the former."""

from datetime import datetime

from django.http import HttpRequest
from ninja import Router, Status

from alcove.base import base64url, clock, limits
from alcove.base.errors import BadRequest
from alcove.base.moments import format_moment
from alcove.ceremonies.change_keys import NewKeys, Reason, change_keys
from alcove.people.person import Person
from alcove.safe.former import FormerWrap, end_former, seal_anew
from alcove.safe.keys import Bundle, Keyring, Wrap
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.keys import KeyringIn, WrapIn
from alcove.web.me import KeysShape, Statement, keys_of
from alcove.web.proven import prove
from alcove.web.shapes import Answer, Bytes, Id, Instant, Number, Shape

router = Router(auth=doors.signed_in)


class NewKeysIn(Shape):
    password: str
    reason: Reason
    former: str
    bundle: Bytes
    statement: Statement
    former_signature: Bytes | None = None
    wrap: WrapIn
    keyring: KeyringIn
    grants: dict[Id, dict[str, Bytes]] = {}
    mine: str = "keep"


class FormerShape(Shape):
    id: Id
    method: str
    salt: str
    rounds: int
    blob: str
    ended_at: Instant


class EndIn(Shape):
    records: list[Id]


class ResealedIn(Shape):
    id: Id
    version: Number
    blob: Bytes


class AnewIn(Shape):
    rows: list[ResealedIn]


class CountShape(Shape):
    count: int


@router.post("/me/new-keys", response={201: KeysShape})
def put_new_keys(request: HttpRequest, body: NewKeysIn) -> Status[Answer | None]:
    """Replace my keys. The password again; both partners and my other devices are told to look."""
    at = clock.now()

    def act(person: Person) -> None:
        for pair in change_keys(person, _as_new_keys(person, body, at), at=at):
            hub.publish(f"pair:{pair}", "pair", {"pair": pair})

    prove(request, body.password, act, at=at)
    return Status(201, keys_of(request.auth))  # type: ignore[attr-defined]


def _as_new_keys(person: Person, body: NewKeysIn, at: datetime) -> NewKeys:
    if body.mine not in ("keep", "erase"):
        raise BadRequest("Say keep or erase of what you wrote for yourself.")
    bundle = Bundle(
        person=person, bundle=body.bundle, made_at=at, former_signature=body.former_signature,
        statement_time=body.statement.time, statement_signature=body.statement.signature,
    )  # fmt: skip
    wrap = Wrap(person=person, made_at=at, **body.wrap.dict())
    keyring = Keyring(person=person, changed_at=at, **body.keyring.dict())
    return NewKeys(body.reason, body.former, bundle, wrap, keyring, body.grants, body.mine == "keep")


@router.get("/me/former-keys", response=list[FormerShape])
@doors.reading
def former_keys(person: Person) -> list[Answer]:
    """The wrapped roots of keys that I lost, newest first: whoever finds their words opens them."""
    return [
        {
            "id": wrap.pk,
            "method": "words",
            "salt": base64url.encode(bytes(wrap.salt)),
            "rounds": wrap.rounds,
            "blob": base64url.encode(bytes(wrap.blob)),
            "ended_at": format_moment(wrap.ended_at),
        }
        for wrap in FormerWrap.objects.filter(person=person).order_by("-ended_at")
    ]


@router.post("/me/former-keys/end", response={204: None})
@doors.writing
def end(person: Person, body: EndIn, at: datetime) -> Status[None]:
    """Delete the former wraps, and records of mine that no key opens."""
    end_former(person, body.records, at=at)
    return Status(204, None)


@router.put("/mine/records/anew", response=CountShape)
@doors.writing
def put_anew(person: Person, body: AnewIn, at: datetime) -> Answer:
    """Rows of mine from before my present keys, sealed anew under their own numbers. The same again does no harm."""
    if not 1 <= len(body.rows) <= limits.RESEALED_ROWS:
        raise BadRequest(f"Send 1 to {limits.RESEALED_ROWS} rows.")
    return {"count": seal_anew(person, [(row.id, row.version, row.blob) for row in body.rows])}

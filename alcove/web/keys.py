"""My keys: the public ones for all, the wrapped and sealed ones for my own devices."""

from datetime import datetime
from typing import Literal

from ninja import Router, Status

from alcove.base import base64url, limits
from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.safe.keys import Bundle, Keyring, KeysMissing, Wrap, keep_keys
from alcove.safe.sealed import check_sealed
from alcove.safe.ways import credential_of
from alcove.web import doors
from alcove.web.me import KeysShape, Statement, keys_of
from alcove.web.shapes import Answer, Bytes, Id, Instant, Number, Shape

router = Router(auth=doors.signed_in)


class WrapIn(Shape):
    id: Id
    method: Literal["words"]
    salt: Bytes
    rounds: Number
    blob: Bytes


class WrapShape(Shape):
    """`salt` and `rounds` are of the words alone; `credential` names the passkey, null for the words."""

    id: Id
    method: str
    salt: str | None
    rounds: int | None
    blob: str
    made_at: Instant
    credential: str | None


class KeyringIn(Shape):
    version: Number
    blob: Bytes


class KeyringShape(Shape):
    version: int
    blob: str


class KeysIn(Shape):
    bundle: Bytes
    statement: Statement
    wrap: WrapIn
    keyring: KeyringIn


@router.put("/me/keys", response={201: KeysShape, 200: KeysShape})
@doors.writing
def put_keys(person: Person, body: KeysIn, at: datetime) -> Status[Answer | None]:
    """Once: 201. The same bundle again: 200. Another: 409 `keys-exist`."""
    bundle = Bundle(
        person=person, bundle=body.bundle, made_at=at,
        statement_time=body.statement.time, statement_signature=body.statement.signature,
    )  # fmt: skip
    wrap = Wrap(person=person, made_at=at, **body.wrap.dict())
    keyring = Keyring(person=person, changed_at=at, **body.keyring.dict())
    is_new = keep_keys(person, bundle, wrap, keyring)
    return Status(201 if is_new else 200, keys_of(person))


@router.get("/me/wraps", response=list[WrapShape])
@doors.reading
def wraps(person: Person) -> list[Answer]:
    """The wrapped roots of my keys."""
    return [
        {
            "id": wrap.pk,
            "method": wrap.method,
            "salt": None if wrap.salt is None else base64url.encode(bytes(wrap.salt)),
            "rounds": wrap.rounds,
            "blob": base64url.encode(bytes(wrap.blob)),
            "made_at": format_moment(wrap.made_at),
            "credential": credential_of(wrap.passkey) if wrap.passkey else None,
        }
        for wrap in Wrap.objects.filter(person=person).select_related("passkey").order_by("id")
    ]


@router.get("/me/keyring", response=KeyringShape)
@doors.reading
def keyring(person: Person) -> Answer:
    """My sealed keyring."""
    return _as_json(_keyring_of(person))


@router.put("/me/keyring", response=KeyringShape)
@doors.writing
def put_keyring(person: Person, body: KeyringIn, at: datetime) -> Answer:
    """The next version, else 409 `keyring-version` with the stored one."""
    check_sealed(body.blob, limits.KEYRING_BYTES)
    stored = _keyring_of(person)
    stored.replace(body.version, body.blob, at=at)
    return {"version": body.version, "blob": base64url.encode(body.blob)}


def _keyring_of(person: Person) -> Keyring:
    stored = Keyring.objects.filter(person=person).first()
    if stored is None:
        raise KeysMissing
    return stored


def _as_json(stored: Keyring) -> Answer:
    return {"version": stored.version, "blob": base64url.encode(bytes(stored.blob))}

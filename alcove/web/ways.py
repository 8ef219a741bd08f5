"""My ways to unlock: the words and the passkeys. Every change needs a password or passkey of some minutes ago."""

from datetime import datetime

from ninja import Router, Status

from alcove.base import limits
from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.safe.keys import WORDS, Wrap
from alcove.safe.ways import credential_of, end_passkey, let_unlock, passkeys_of, replace_words
from alcove.web import doors
from alcove.web.keys import WrapIn
from alcove.web.shapes import Answer, Bytes, Id, Instant, Shape

router = Router(auth=doors.signed_in)


class WordsShape(Shape):
    id: Id
    made_at: Instant


class PasskeyShape(Shape):
    """`unlocks` is false for one that signs in alone."""

    id: int
    name: str
    credential: str
    made_at: Instant
    unlocks: bool


class WaysShape(Shape):
    """`proved_until`: until then acts on the ways in need no new proof; null where they need one."""

    words: WordsShape | None
    passkeys: list[PasskeyShape]
    proved_until: Instant | None


class WordsIn(Shape):
    wrap: WrapIn
    replaces: Id


class PasskeyWrapIn(Shape):
    id: Id
    blob: Bytes


@router.get("/me/ways", response=WaysShape)
@doors.reading
def ways(person: Person) -> Answer:
    """How I can unlock, and whether I have to say again who I am before I change it."""
    words = Wrap.objects.filter(person=person, method=WORDS).first()
    until = person.proved_at and person.proved_at + limits.PROOF_LASTS
    return {
        "words": None if words is None else _since(words),
        "passkeys": [
            {
                "id": one.pk,
                "name": one.data["name"],
                "credential": credential_of(one),
                "made_at": format_moment(one.created_at),
                "unlocks": hasattr(one, "wrapped_root"),
            }
            for one in passkeys_of(person)
        ],
        "proved_until": until and format_moment(until),
    }


@router.put("/me/words", response=WordsShape)
@doors.writing
def put_words(person: Person, body: WordsIn, at: datetime) -> Answer:
    """The wrap of new words in the place of the old one, in one act; 409 `words-changed` where another was faster."""
    person.must_have_proved(at)
    fresh = Wrap(person=person, made_at=at, **body.wrap.dict())
    return _since(replace_words(person, fresh, body.replaces))


@router.put("/me/passkeys/{passkey}/wrap", response={201: WordsShape})
@doors.writing
def put_passkey_wrap(person: Person, passkey: int, body: PasskeyWrapIn, at: datetime) -> Status[Answer]:
    """What a passkey of mine opens. Once."""
    person.must_have_proved(at)
    return Status(201, _since(let_unlock(person, passkey, body.id, body.blob, at=at)))


@router.delete("/me/passkeys/{passkey}", response={204: None})
@doors.writing
def delete_passkey(person: Person, passkey: int, at: datetime) -> None:
    """End a passkey: it signs in no more, and what it opens is deleted in the same act."""
    person.must_have_proved(at)
    end_passkey(person, passkey)


def _since(wrap: Wrap) -> Answer:
    return {"id": wrap.pk, "made_at": format_moment(wrap.made_at)}

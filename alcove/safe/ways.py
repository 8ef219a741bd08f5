"""The ways to unlock: eight words, always, and a passkey where it can. Ending one and replacing the words."""

from datetime import datetime

from allauth.mfa.models import Authenticator

from alcove.base.errors import Conflict, IdTaken, NotFound
from alcove.people.person import Person
from alcove.safe.keys import PASSKEY, WORDS, KeysMissing, Wrap

LONGEST_NAME = 60
"""Of a passkey, in characters."""


class WordsChanged(Conflict):
    """Another device changed the words meanwhile: replacing what it made would end words that are on paper already."""

    code = "words-changed"
    sentence = "Your words were changed on another device. Begin again with the words that you have now."


class PasskeyUnlocks(Conflict):
    """A passkey has one wrap, made with it."""

    code = "passkey-unlocks"
    sentence = "This passkey unlocks already. End it and make a new one."


def passkeys_of(person: Person) -> list[Authenticator]:
    """Return the passkeys of `person` with their wraps, the oldest first."""
    found = Authenticator.objects.filter(user=person, type=Authenticator.Type.WEBAUTHN)
    return list(found.select_related("wrapped_root").order_by("id"))


def credential_of(passkey: Authenticator) -> str:
    """Return the name by which an authenticator knows this passkey, in base64url."""
    return str(passkey.data["credential"]["rawId"])


def replace_words(person: Person, fresh: Wrap, replaces: str) -> Wrap:
    """Let the words' wrap take the place of the one there is, which is deleted. The same again changes nothing.

    Raises KeysMissing, WordsChanged, IdTaken, BadRequest, NotSealed. Call it in a transaction: there is never none.
    """
    fresh.must_fit()
    stored = Wrap.objects.select_for_update().filter(person=person, method=WORDS).first()
    if stored is None:
        raise KeysMissing
    if stored.pk == fresh.pk and bytes(stored.blob) == bytes(fresh.blob):
        return stored
    if stored.pk != replaces:
        raise WordsChanged
    _must_be_free(fresh)
    stored.delete()
    fresh.save(force_insert=True)
    return fresh


def let_unlock(person: Person, passkey: int, wrap: str, blob: bytes, *, at: datetime) -> Wrap:
    """Keep what a passkey of `person` opens. Raises NotFound, PasskeyUnlocks, IdTaken, NotSealed."""
    found = _passkey(person, passkey)
    fresh = Wrap(id=wrap, person=person, method=PASSKEY, passkey=found, blob=blob, made_at=at)
    fresh.must_fit()
    stored = Wrap.objects.filter(passkey=found).first()
    if stored is not None:
        if stored.pk == wrap and bytes(stored.blob) == blob:
            return stored
        raise PasskeyUnlocks
    _must_be_free(fresh)
    fresh.save(force_insert=True)
    return fresh


def end_passkey(person: Person, passkey: int) -> None:
    """End a passkey: it signs in and unlocks no more, from the same moment. Raises NotFound.

    The words are no passkey, so the last way to unlock is never ended here.
    """
    _passkey(person, passkey).delete()


def _passkey(person: Person, number: int) -> Authenticator:
    found = Authenticator.objects.filter(user=person, type=Authenticator.Type.WEBAUTHN, pk=number).first()
    if found is None:
        raise NotFound
    return found


def _must_be_free(wrap: Wrap) -> None:
    if Wrap.objects.filter(pk=wrap.pk).exists():
        raise IdTaken

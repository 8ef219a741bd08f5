"""Asking: a new device that asks an old one of the same person to be let in. This side passes on bytes.

The old device takes the key from the code that the new one shows and trusts nothing that is told here; so it
does not matter who could change these rows.
"""

from datetime import datetime

from django.db import models

from alcove.base import limits
from alcove.base.errors import BadRequest, Conflict, IdTaken
from alcove.base.fields import IdField
from alcove.people.person import Person
from alcove.safe.keys import must_have_keys

KEY_LENGTH = 1216
SEALED_LENGTH = 1120 + 32 + 16


class AskingOver(Conflict):
    """Its time ran out, it was answered, or the device asked again."""

    code = "asking-over"
    sentence = "This request is over. Begin again on the new device; it shows another code."


class Asking(models.Model):
    """What one browser asks for. `sealed` is the answer: only the key made on that device opens it."""

    id = IdField(primary_key=True, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="+")
    session_key = models.CharField(max_length=40, unique=True)
    browser = models.CharField(max_length=30)
    key = models.BinaryField(max_length=KEY_LENGTH)
    sealed = models.BinaryField(max_length=SEALED_LENGTH, null=True)
    made_at = models.DateTimeField(db_index=True)

    class Meta:
        app_label = "alcove"

    @property
    def ends_at(self) -> datetime:
        """When nobody may answer it any more."""
        return self.made_at + limits.ASKING_LASTS

    @staticmethod
    def of(person: Person, at: datetime) -> "models.QuerySet[Asking]":
        """Return what browsers of `person` ask for, answered or not, as long as it is not over."""
        return Asking.objects.filter(person=person, made_at__gt=at - limits.ASKING_LASTS).order_by("-made_at")

    @staticmethod
    def found(person: Person, asking: str, at: datetime) -> "Asking":
        """Return this very one, of this very person, locked. Raises AskingOver."""
        found = Asking.of(person, at).select_for_update().filter(pk=asking).first()
        if found is None:
            raise AskingOver
        return found

    @staticmethod
    def begin(person: Person, asking: str, key: bytes, browser: str, *, at: datetime) -> "Asking":
        """Ask for the browser of this session, in the place of what it asked before; forget all that are over."""
        must_have_keys(person)
        if len(key) != KEY_LENGTH:
            raise BadRequest(f"The key of a device has {KEY_LENGTH:,} bytes.")
        over = models.Q(made_at__lte=at - limits.ASKING_LASTS)
        Asking.objects.filter(over | models.Q(session_key=person.session_key)).delete()
        if Asking.objects.filter(pk=asking).exists():
            raise IdTaken
        return Asking.objects.create(
            id=asking, person=person, session_key=person.session_key, browser=browser, key=key, made_at=at
        )

    def answer(self, sealed: bytes) -> None:
        """Take the answer, once. Raises AskingOver where there is another already."""
        if len(sealed) != SEALED_LENGTH:
            raise BadRequest(f"A root on its way has {SEALED_LENGTH:,} bytes.")
        if self.sealed is not None and bytes(self.sealed) != sealed:
            raise AskingOver
        self.sealed = sealed
        self.save(update_fields=["sealed"])

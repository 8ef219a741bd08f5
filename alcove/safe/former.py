"""What stays of keys that were lost, and rows of Mine that are sealed anew."""

from datetime import datetime

from django.db import models

from alcove.base import limits
from alcove.base.errors import Conflict, NotFound
from alcove.base.fields import IdField
from alcove.people.person import Person
from alcove.safe.keys import SALT_LENGTH, Bundle
from alcove.safe.safe import Record, Safe, Version
from alcove.safe.sealed import WRAPPED_ROOT_LENGTH, check_sealed


class TooYoung(Conflict):
    """Written under the present keys: sealing it anew could only lose it."""

    code = "not-former"
    sentence = "This was written with your present keys, so it stays as it is. Reload the page."


class FormerWrap(models.Model):
    """The root of former keys under their eight words: who finds the words again opens with it what they wrote for themselves."""

    id = IdField(primary_key=True, editable=False)
    person = models.ForeignKey(Person, models.PROTECT, related_name="former_wraps")
    salt = models.BinaryField(max_length=SALT_LENGTH)
    rounds = models.PositiveIntegerField()
    blob = models.BinaryField(max_length=WRAPPED_ROOT_LENGTH)
    ended_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"


def seal_anew(person: Person, rows: list[tuple[str, int, bytes]]) -> int:
    """Put other blobs in the place of rows (record, version, blob) of one's own that are older than one's keys; return how many.

    Numbers, order and moments stay. Call it in a transaction. Raises NotFound, TooYoung, NotSealed, RecordTooLarge.
    """
    since = Bundle.objects.get(person=person).made_at
    safe = Safe.objects.select_for_update().get(owner=person)
    for record, version, blob in rows:
        check_sealed(blob, limits.RECORD_BYTES)
        row = Version.objects.filter(safe=safe, record__record=record, version=version).exclude(blob=None).first()
        if row is None:
            raise NotFound
        if row.at >= since:
            raise TooYoung
        Version.objects.filter(pk=row.pk).update(blob=blob)
    return len(rows)


def end_former(person: Person, records: list[str], *, at: datetime) -> None:
    """Delete what is left of former keys: the wraps, and these records of one's own, which nothing opens. Raises TooYoung.

    The numbers of a person's rows go on: their devices know up to which one nothing is missing.
    """
    safe = Safe.objects.select_for_update().get(owner=person)
    since = Bundle.objects.get(person=person).made_at
    ended = Version.objects.filter(safe=safe, record__record__in=records)
    if ended.filter(at__gte=since).exists():
        raise TooYoung
    ended.delete()
    Record.objects.filter(safe=safe, record__in=records).delete()
    FormerWrap.objects.filter(person=person).delete()


def erase_mine(person: Person) -> None:
    """Delete all that `person` wrote for themselves: nobody can open it any more."""
    Version.objects.filter(safe__owner=person).delete()
    Record.objects.filter(safe__owner=person).delete()
    FormerWrap.objects.filter(person=person).delete()

"""Safe, Writer, Record, Version: the sealed rows of a pair, or of one person for themselves."""

from django.db import models

from alcove.base import limits
from alcove.base.fields import IdField
from alcove.pairs.pair import Pair
from alcove.people.person import Person


class Safe(models.Model):
    """`change` is the number of the newest row; `epoch` that of the highest charter, 0 without one."""

    pair = models.OneToOneField(Pair, models.PROTECT, null=True, related_name="safe")
    owner = models.OneToOneField(Person, models.PROTECT, null=True, related_name="safe")
    change = models.PositiveBigIntegerField(default=0)
    epoch = models.PositiveIntegerField(default=0)

    class Meta:
        app_label = "alcove"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(pair=None, owner__isnull=False) | models.Q(pair__isnull=False, owner=None),
                name="of_a_pair_or_of_a_person",
            )
        ]

    @staticmethod
    def of_person(owner: Person) -> "Safe":
        """Make a person's own safe."""
        safe = Safe.objects.create(owner=owner)
        Writer.objects.create(safe=safe, person=owner)
        return safe

    @staticmethod
    def of_pair(pair: Pair, people: list[Person]) -> "Safe":
        """Make the safe of a pair, in which the two may write."""
        safe = Safe.objects.create(pair=pair)
        Writer.objects.bulk_create([Writer(safe=safe, person=person) for person in people])
        return safe


class Writer(models.Model):
    """One who may write in a safe; `seq` is the number of their newest row there."""

    safe = models.ForeignKey(Safe, models.PROTECT, related_name="writers", db_index=False)
    person = models.ForeignKey(Person, models.PROTECT, related_name="writers")
    seq = models.PositiveBigIntegerField(default=0)

    class Meta:
        app_label = "alcove"
        constraints = [models.UniqueConstraint(fields=["safe", "person"], name="one_writer_a_person")]


class Record(models.Model):
    """Something that one person wrote. `record` is the id from the device, unique in its safe only:
    in another safe it may exist too, and nobody learns of it. `version` is the newest."""

    safe = models.ForeignKey(Safe, models.PROTECT, related_name="records", db_index=False)
    record = IdField()
    writer = models.ForeignKey(Writer, models.PROTECT, related_name="+", db_index=False)
    version = models.PositiveIntegerField()

    class Meta:
        app_label = "alcove"
        constraints = [models.UniqueConstraint(fields=["safe", "record"], name="one_record_an_id")]


class Version(models.Model):
    """One row as it was sent, never changed, but that an erased one loses its blob.

    `at` is the moment of receipt. The numbers are unique in the database as well, so that no error
    in our counting can store a number twice.
    """

    safe = models.ForeignKey(Safe, models.PROTECT, related_name="versions", db_index=False)
    record = models.ForeignKey(Record, models.PROTECT, related_name="versions", db_index=False)
    writer = models.ForeignKey(Writer, models.PROTECT, related_name="versions", db_index=False)
    version = models.PositiveIntegerField()
    seq = models.PositiveBigIntegerField()
    epoch = models.PositiveIntegerField(null=True)
    change = models.PositiveBigIntegerField()
    blob = models.BinaryField(max_length=limits.RECORD_BYTES, null=True)
    at = models.DateTimeField()
    erased = models.BooleanField()

    class Meta:
        app_label = "alcove"
        constraints = [
            models.UniqueConstraint(fields=["safe", "change"], name="one_row_a_change"),
            models.UniqueConstraint(fields=["record", "version"], name="one_row_a_version"),
            models.UniqueConstraint(fields=["writer", "seq"], name="one_row_a_seq"),
        ]

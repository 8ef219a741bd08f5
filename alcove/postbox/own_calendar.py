"""OwnCalendar: a calendar elsewhere that a person connected. Placed: a meeting as it stands there. Busy: when they have no time.

What is read there is kept as times alone, for the coming two weeks: no title, no place, nobody's name.
"""

from datetime import datetime

from django.db import models

from alcove.base.fields import IdField
from alcove.pairs.pair import Pair
from alcove.people.person import Person


class OwnCalendar(models.Model):
    """One a person. `locked`: where it is and how to get in, under the server's key (calendar_lock.py).

    `run_at` is None until a calendar was chosen, and where it is dead: then `died_at` and `reason` say so.
    """

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="own_calendar")
    locked = models.BinaryField()
    made_at = models.DateTimeField()
    run_at = models.DateTimeField(null=True, db_index=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease = models.CharField(max_length=32, default="")
    leased_until = models.DateTimeField(null=True)
    met_at = models.DateTimeField(null=True)
    died_at = models.DateTimeField(null=True)
    reason = models.CharField(max_length=32, default="")

    class Meta:
        app_label = "alcove"


class Placed(models.Model):
    """What was last written, or followed, of one meeting. `sequence` as there; `mark`: a hash of the state it had there.

    `note` is what the person should know of it: it was taken out there, or why a move there was not followed.
    """

    REMOVED = "removed"

    person = models.ForeignKey(Person, models.CASCADE, related_name="+", db_index=False)
    pair = models.ForeignKey(Pair, models.CASCADE, related_name="+")
    meeting = IdField()
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField()
    named = models.BooleanField()
    sequence = models.PositiveIntegerField(default=0)
    mark = models.CharField(max_length=64, default="")
    note = models.CharField(max_length=16, default="")

    class Meta:
        app_label = "alcove"
        constraints = [models.UniqueConstraint(fields=["person", "meeting"], name="one_place_a_meeting")]


class Busy(models.Model):
    """A time at which a person has none, as their own calendar says."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="+", db_index=False)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"
        indexes = [models.Index(fields=["person", "starts_at"], name="busy_times_of_a_person")]

    @staticmethod
    def keep(person: Person, times: list[tuple[datetime, datetime]]) -> None:
        """Let these be the busy times of a person, and no others."""
        known = set(Busy.objects.filter(person=person).values_list("starts_at", "ends_at"))
        if known != set(times):
            Busy.objects.filter(person=person).delete()
            Busy.objects.bulk_create([Busy(person=person, starts_at=begin, ends_at=end) for begin, end in set(times)])

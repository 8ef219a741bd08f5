"""Pair and Membership: exactly two people, and they never change."""

from datetime import datetime

from django.db import models

from alcove.base.errors import Conflict
from alcove.base.fields import IdField
from alcove.pairs.roles import CHOICES, LONGEST
from alcove.people.person import Person


class PairClosed(Conflict):
    """One of the two closed it: it is read, and nothing new is written."""

    code = "pair-closed"
    sentence = "This alcove is closed. You can still read it; nothing new can be written here."


class Pair(models.Model):
    """Two people who talk one-on-one. The id was made on the host's device."""

    id = IdField(primary_key=True, editable=False)
    made_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+", db_index=False)

    class Meta:
        app_label = "alcove"

    def must_be_open(self) -> None:
        """Raise PairClosed."""
        if self.closed_at:
            raise PairClosed

    def seat(self, host: Person, my_role: str, guest: Person, their_role: str, *, at: datetime) -> None:
        """Give the two their seats. The database refuses a third."""
        Membership.objects.bulk_create(
            [
                Membership(pair=self, person=host, seat=Membership.HOST, role=my_role, joined_at=at),
                Membership(pair=self, person=guest, seat=Membership.GUEST, role=their_role, joined_at=at),
            ]
        )


class Membership(models.Model):
    """One of the two seats of a pair. Who left keeps the seat, so that nobody else can take it, and reads nothing."""

    HOST, GUEST = 1, 2

    pair = models.ForeignKey(Pair, models.PROTECT, related_name="memberships", db_index=False)
    person = models.ForeignKey(Person, models.PROTECT, related_name="memberships")
    seat = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=LONGEST, choices=CHOICES)
    joined_at = models.DateTimeField()
    left_at = models.DateTimeField(null=True)

    class Meta:
        app_label = "alcove"
        constraints = [
            models.UniqueConstraint(fields=["pair", "seat"], name="one_person_a_seat"),
            models.UniqueConstraint(fields=["pair", "person"], name="one_seat_a_person"),
            models.CheckConstraint(condition=models.Q(seat__gte=1, seat__lte=2), name="two_seats"),
        ]

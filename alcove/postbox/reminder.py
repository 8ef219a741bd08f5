"""Reminder: somebody asked to be told something at a moment. Of what, the server does not know; it is sealed on their devices."""

from datetime import datetime, timedelta

from django.db import models

from alcove.base import limits
from alcove.base.errors import BadRequest, IdTaken
from alcove.base.fields import IdField
from alcove.people.person import Person
from alcove.postbox.dispatch import Dispatch

TOLD_WITHIN = timedelta(days=7)
"""It is told at the first hour of work that the budget leaves free; after so long it tells nothing any more."""

KEPT = timedelta(days=400)
"""One that was never told goes after so long: a clock that jumps by a year and comes back must not take what is still to come."""


class Reminder(models.Model):
    """Whom, and when. Its id is made on the device and is no record's: the row says of no record what it is."""

    id = IdField(primary_key=True, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="reminders")
    at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    @staticmethod
    def keep(person: Person, id: str, to: datetime, *, at: datetime) -> "Reminder":
        """Keep it; the same id again changes its moment. Raises IdTaken, BadRequest where there are too many."""
        known = Reminder.objects.filter(pk=id).first()
        if known and known.person_id != person.pk:
            raise IdTaken
        if (
            known is None
            and Reminder.objects.filter(person=person, at__gt=at - TOLD_WITHIN).count() >= limits.REMINDERS_A_PERSON
        ):
            raise BadRequest("These are many reminders. Take back one, then ask for this one.", code="reminders-many")
        return Reminder.objects.update_or_create(pk=id, defaults={"person": person, "at": to})[0]

    @staticmethod
    def due(person: Person, at: datetime) -> "list[Reminder]":
        """Return those whose moment has come, the earliest first."""
        return list(Reminder.objects.filter(person=person, at__lte=at, at__gt=at - TOLD_WITHIN).order_by("at", "id"))

    @staticmethod
    def of(person: Person, at: datetime) -> "list[Reminder]":
        """Return those that are not over, the earliest first."""
        return list(Reminder.objects.filter(person=person, at__gt=at - TOLD_WITHIN).order_by("at", "id"))

    @staticmethod
    def clear_over(at: datetime) -> None:
        """Forget those that tell nothing any more: once they were told, else long after."""
        told = Dispatch.objects.filter(meeting=models.OuterRef("pk"), job__sent_at__isnull=False)
        over = Reminder.objects.filter(at__lte=at - TOLD_WITHIN)
        over.filter(models.Exists(told) | models.Q(at__lte=at - KEPT)).delete()

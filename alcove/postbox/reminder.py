"""Reminder: somebody asked to be told something at a moment. Of what, the server does not know; it is sealed on their devices."""

from datetime import datetime, timedelta

from django.db import models

from alcove.base import limits
from alcove.base.errors import BadRequest, IdTaken
from alcove.base.fields import IdField
from alcove.people.person import Person

TOLD_WITHIN = timedelta(days=7)
"""It is told at the first hour of work that the budget leaves free; after so long it tells nothing any more, and goes."""


class Reminder(models.Model):
    """Whom, and when. Its id is made on the device and is no record's: the row says of no record what it is."""

    id = IdField(primary_key=True, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="reminders")
    at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    @staticmethod
    def keep(person: Person, id: str, to: datetime) -> "Reminder":
        """Keep it; the same id again changes its moment. Raises IdTaken, BadRequest where there are too many."""
        known = Reminder.objects.filter(pk=id).first()
        if known and known.person_id != person.pk:
            raise IdTaken
        if known is None and Reminder.objects.filter(person=person).count() >= limits.REMINDERS_A_PERSON:
            raise BadRequest("These are many reminders. Take back one, then ask for this one.", code="reminders-many")
        return Reminder.objects.update_or_create(pk=id, defaults={"person": person, "at": to})[0]

    @staticmethod
    def due(person: Person, at: datetime) -> "list[Reminder]":
        """Return those whose moment has come, the earliest first."""
        return list(Reminder.objects.filter(person=person, at__lte=at, at__gt=at - TOLD_WITHIN).order_by("at", "id"))

    @staticmethod
    def clear_over(at: datetime) -> None:
        """Forget those that tell nothing any more."""
        Reminder.objects.filter(at__lte=at - TOLD_WITHIN).delete()

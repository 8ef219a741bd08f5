"""Hours and Leave: when a person works, and when they are away. Their own to say, seen by those they meet."""

from collections.abc import Collection
from datetime import date, datetime, time

from django.db import models

from alcove.base.errors import IdTaken
from alcove.base.fields import IdField
from alcove.people.person import Person

WORKING_DAYS = "12345"
FROM, UNTIL = time(9), time(17)


class Hours(models.Model):
    """The zone of a person's clock and their working hours; `days` are ISO weekdays, Monday is 1."""

    person = models.OneToOneField(Person, models.PROTECT, primary_key=True, related_name="hours")
    zone = models.CharField(max_length=64)
    days = models.CharField(max_length=7, default=WORKING_DAYS)
    from_clock = models.TimeField(default=FROM)
    until_clock = models.TimeField(default=UNTIL)

    class Meta:
        app_label = "alcove"

    @staticmethod
    def zones_of(people: Collection[str]) -> dict[str, str]:
        """Return the zone of each of these people who told one."""
        return dict(Hours.objects.filter(person__in=people).values_list("person_id", "zone"))


class Leave(models.Model):
    """Days on which somebody is away, the last one included: their rhythms pause, and nothing is sent to them."""

    id = IdField(primary_key=True, editable=False)
    person = models.ForeignKey(Person, models.PROTECT, related_name="leaves")
    from_on = models.DateField()
    until_on = models.DateField()
    made_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    def covers(self, day: date) -> bool:
        """Tell whether the person is away on this day."""
        return self.from_on <= day <= self.until_on

    @staticmethod
    def keep(person: Person, id: str, from_on: date, until_on: date, *, at: datetime) -> "Leave":
        """Keep it; the same id again changes its days. Raises IdTaken."""
        known = Leave.objects.filter(pk=id).first()
        if known and known.person_id != person.pk:
            raise IdTaken
        days = {"from_on": from_on, "until_on": until_on}
        return Leave.objects.update_or_create(pk=id, defaults=days | {"person": person, "made_at": at})[0]

    @staticmethod
    def of(people: Collection[str], since: date) -> "list[Leave]":
        """Return what these people have said, over by `since` left out."""
        return list(Leave.objects.filter(person__in=people, until_on__gte=since).order_by("from_on", "id"))

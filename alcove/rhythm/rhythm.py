"""Rhythm: when the two meet again and again."""

from datetime import date, datetime

from django.db import models

from alcove.base.errors import IdTaken
from alcove.base.fields import IdField
from alcove.pairs.pair import Pair
from alcove.people.person import Person
from alcove.rhythm.recurrence import UNITS, Rule, moment_of

FOREVER = date(9999, 1, 1)


class Rhythm(models.Model):
    """A rule and a local clock, from `first_on` to before `ends_on`; exceptions are the meetings themselves and leaves."""

    id = IdField(primary_key=True, editable=False)
    pair = models.ForeignKey(Pair, models.PROTECT, related_name="rhythms")
    unit = models.CharField(max_length=5, choices=[(unit, unit) for unit in UNITS])
    every = models.PositiveSmallIntegerField()
    first_on = models.DateField()
    clock = models.TimeField()
    zone = models.CharField(max_length=64)
    minutes = models.PositiveSmallIntegerField()
    ends_on = models.DateField(null=True)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        app_label = "alcove"

    @property
    def rule(self) -> Rule:
        """Return its rule."""
        return Rule(self.unit, self.every, self.first_on)

    def slots(self, begin: date, end: date) -> list[date]:
        """Return its days in this time, while it holds."""
        return self.rule.days(max(begin, self.first_on), min(end, self.ends_on or FOREVER))

    def at(self, slot: date) -> datetime:
        """Return when the meeting of a day begins. Raises ZoneGone."""
        return moment_of(slot, self.clock, self.zone)

    def begin(self) -> None:
        """Let it take the place of every other from its first day on; what was before stays. Raises IdTaken.

        Call it with the pair locked. The coming meetings follow (see coming.py).
        """
        if Rhythm.objects.filter(pk=self.pk).exists():
            raise IdTaken
        for other in Rhythm.objects.filter(pair=self.pair):
            if (other.ends_on or FOREVER) > self.first_on:
                other.ends_on = max(other.first_on, self.first_on)
                other.save(update_fields=["ends_on"])
        self.save(force_insert=True)

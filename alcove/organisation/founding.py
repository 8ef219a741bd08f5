"""Founding: the first person became the administrator. There is one row, ever."""

from datetime import datetime

from django.db import models

from alcove.people.person import Person


class Founding(models.Model):
    """The one row has the key 1, so that of two first people at once the database keeps one."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    by = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    at = models.DateTimeField()

    class Meta:
        app_label = "alcove"
        constraints = [models.CheckConstraint(condition=models.Q(id=1), name="founded_once")]

    @staticmethod
    def is_done() -> bool:
        """Tell whether somebody has founded this Alcove."""
        return Founding.objects.exists()

    @staticmethod
    def by_first(person: Person, *, at: datetime) -> bool:
        """Let `person` found this Alcove; return False when somebody did before."""
        founded = Founding.objects.get_or_create(pk=1, defaults={"by": person, "at": at})[1]
        if founded:
            person.administrator = True
            person.save(update_fields=["administrator"])
        return founded

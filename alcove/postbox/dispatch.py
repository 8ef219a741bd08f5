"""Dispatch: one thing that is told to one person, once. Wish: what somebody wants to be told. Nothing here holds a word of content."""

from datetime import date, datetime

from django.db import models
from django.db.models import Q

from alcove.base.fields import IdField
from alcove.pairs.pair import Pair
from alcove.people.person import Person
from alcove.postbox.job import Job
from alcove.postbox.nudges import KINDS, RESTS, Fact


class Dispatch(models.Model):
    """Which fact a letter tells. The meeting is named and not pointed to: a rhythm that changes may delete it. A reminder
    that somebody asked for has no pair, and stands in the place of the meeting."""

    job = models.ForeignKey(Job, models.CASCADE, related_name="dispatches")
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    pair = models.ForeignKey(Pair, models.PROTECT, null=True, related_name="+")
    kind = models.CharField(max_length=12)
    meeting = IdField(null=True)
    at = models.DateTimeField(null=True)
    dedup_key = models.CharField(max_length=64)

    class Meta:
        app_label = "alcove"
        constraints = [models.UniqueConstraint(fields=["person", "dedup_key"], name="told_once")]

    @staticmethod
    def of(job: Job, fact: Fact) -> "Dispatch":
        """Make the one of a fact."""
        return Dispatch(
            job=job, person_id=job.person_id, pair_id=fact.pair or None, kind=fact.kind, meeting=fact.meeting or None,
            at=fact.at, dedup_key=fact.key,
        )  # fmt: skip


class Wish(models.Model):
    """Whether somebody wants to be told a kind of thing, or by a way (ALL: by mail; PAGE: on the page), and until when it rests
    because nobody looked."""

    ALL, PAGE, INVITES, NAMES = "all", "page", "invites", "names"
    ONLY_IF_SAID = (INVITES, NAMES)
    """Invitations for a calendar, and the other's name in its titles: never without being asked for."""

    person = models.ForeignKey(Person, models.CASCADE, related_name="wishes", db_index=False)
    kind = models.CharField(max_length=12)
    wanted = models.BooleanField(default=True)
    rests_until = models.DateField(null=True)

    class Meta:
        app_label = "alcove"
        constraints = [models.UniqueConstraint(fields=["person", "kind"], name="one_wish_a_kind")]

    @staticmethod
    def say(person: Person, kind: str, wanted: bool) -> None:
        """Want it, or not. Who wants it anew ends its rest."""
        Wish.objects.update_or_create(person=person, kind=kind, defaults={"wanted": wanted, "rests_until": None})

    @staticmethod
    def wants(person: Person, kind: str) -> bool:
        """Tell whether somebody wants it."""
        said = dict(Wish.objects.filter(person=person, kind__in=[kind, Wish.ALL]).values_list("kind", "wanted"))
        return said.get(kind, kind not in Wish.ONLY_IF_SAID) and (kind == Wish.NAMES or said.get(Wish.ALL, True))

    @staticmethod
    def off(person: Person, today: date) -> frozenset[str]:
        """Return the kinds that are not told now, neither by mail nor on a device."""
        said = Wish.objects.filter(person=person, kind__in=KINDS)
        return frozenset(wish.kind for wish in said if not wish.wanted or wish.rests(today))

    @staticmethod
    def page_is_on(person: Person, today: date) -> bool:
        """Tell whether somebody is told on the page, too."""
        said = Wish.objects.filter(person=person, kind=Wish.PAGE).first()
        return said is None or (said.wanted and not said.rests(today))

    def rests(self, today: date) -> bool:
        """Tell whether it rests. An end further ahead than a rest can be was set by a clock that jumped."""
        return self.rests_until is not None and today < self.rests_until <= today + RESTS


def letters_of(person: Person, at: datetime) -> list[tuple[datetime, bool]]:
    """Return when nudges were sent to a person, and whether each counts against the two. One on its way counts as now.

    One that the mail server refused counts as well where a device or the page told it.
    """
    told = Q(died_at=None) | Q(pushes__sent_at__isnull=False) | Q(shown_on__isnull=False)
    jobs = Job.objects.filter(told, person=person, kind=Job.NUDGE, dropped_at=None).order_by("-made_at").distinct()
    found = jobs.exclude(sent_at=None, shown_on=None, expires_at__lte=at).prefetch_related("dispatches")[:20]
    heavy = set(KINDS[1:])
    return [(job.sent_at or at, any(one.kind in heavy for one in job.dispatches.all())) for job in found]

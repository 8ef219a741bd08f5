"""Feed: a secret address for one's calendar. Invite: what a calendar was last sent of a meeting."""

import hashlib
import secrets
from datetime import datetime

from django.db import models

from alcove.base.fields import IdField
from alcove.pairs.pair import Pair
from alcove.people.person import Person
from alcove.postbox.job import Job


class Feed(models.Model):
    """One a person. The address is kept by its digest: who reads the database cannot read calendars with it."""

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="feed")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    @staticmethod
    def make(person: Person, *, at: datetime) -> str:
        """Return a new token, shown this once; a former address is gone."""
        token = secrets.token_urlsafe(32)
        Feed.objects.update_or_create(person=person, defaults={"digest": digest(token), "made_at": at})
        return token

    @staticmethod
    def of(token: str) -> "Feed | None":
        """Return the feed of an address."""
        return Feed.objects.select_related("person").filter(digest=digest(token)).first()


class Invite(models.Model):
    """The state of one meeting in one person's calendar; `sequence` grows with each change that was sent (RFC 5546).

    `answer`: what that calendar said to it last, for its owner alone; `answered_at` when, by the calendar's own clock.
    """

    ACCEPTED, TENTATIVE, DECLINED, COUNTER = "accepted", "tentative", "declined", "counter"

    person = models.ForeignKey(Person, models.CASCADE, related_name="+", db_index=False)
    pair = models.ForeignKey(Pair, models.PROTECT, related_name="+")
    meeting = IdField()
    sequence = models.PositiveIntegerField(default=0)
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField()
    cancelled = models.BooleanField(default=False)
    job = models.ForeignKey(Job, models.SET_NULL, null=True, related_name="invites")
    answer = models.CharField(max_length=9, default="")
    answered_at = models.DateTimeField(null=True)
    proposed_at = models.DateTimeField(null=True)

    class Meta:
        app_label = "alcove"
        constraints = [models.UniqueConstraint(fields=["person", "meeting"], name="one_invite_a_meeting")]


def digest(token: str) -> str:
    """Return what is kept of a token. It has 256 random bits, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()

"""Job: one letter to one person, or one push to a browser of theirs, that is to be sent, kept until it was. Somebody takes a lease, sends, and says what came of it.

At least once: a worker that dies between sending and saying so leaves the lease to run out, and the letter is sent again
under the same Message-ID, so that the mailbox has it once. No moment far ahead is believed: a clock that jumped a year
and came back would else leave jobs asleep for that year.
"""

import secrets
from datetime import datetime, timedelta
from typing import Any

from django.db import connection, models, transaction
from django.db.models import F, Q

from alcove.base.clock import now_ms
from alcove.base.fields import IdField
from alcove.base.ids import make_id
from alcove.people.person import Person

LEASE = timedelta(minutes=2)
"""Longer than the mail server is waited for; so long a letter waits when its worker died."""

PAUSES = [timedelta(minutes=minutes) for minutes in (1, 5, 20, 60, 180, 360, 360, 720)]
"""Before the next try. After the last one the letter is dead."""

TRIES_MOST = 20
"""A letter that killed its worker so often is not tried again."""

KEPT = timedelta(days=400)
"""So long it is known what was sent, so that nobody is told twice, not even when a clock jumps by a year."""


def make_job_id() -> str:
    """Return a new id."""
    return make_id(now_ms())


class Job(models.Model):
    """`dedup_key` says what it is: the same thing is never queued twice. No word of what it tells is here (see dispatch.py).

    A push names the nudge that it tells of, and the browser: where that subscription ends, the push does. A nudge may also stand on
    the page (on_page.py): `shown_on` is the day on which it first did, `put_away_at` when its reader was done with it.
    """

    NUDGE, INVITE, PUSH = "nudge", "invite", "push"

    id = IdField(primary_key=True, default=make_job_id, editable=False)
    kind = models.CharField(max_length=8)
    person = models.ForeignKey(Person, models.PROTECT, related_name="jobs")
    dedup_key = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    run_at = models.DateTimeField(db_index=True)
    expires_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    lease = models.CharField(max_length=32, default="")
    leased_until = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)
    died_at = models.DateTimeField(null=True)
    reason = models.CharField(max_length=32, default="")
    shown_on = models.DateField(null=True)
    put_away_at = models.DateTimeField(null=True)
    here_only = models.BooleanField(default=False)
    nudge = models.ForeignKey("self", models.CASCADE, null=True, related_name="pushes")
    subscription = models.ForeignKey("alcove.Subscription", models.CASCADE, null=True, related_name="jobs")

    class Meta:
        app_label = "alcove"

    @staticmethod
    def queue(person: Person, kind: str, key: str, *, expires_at: datetime, at: datetime, **more: Any) -> "Job | None":
        """Queue it, or return None where it was before."""
        fixed = {"person": person, "kind": kind, "made_at": at, "run_at": at, "expires_at": expires_at, **more}
        job, made = Job.objects.get_or_create(dedup_key=key, defaults=fixed)
        return job if made else None

    @staticmethod
    def take(*, at: datetime) -> "Job | None":
        """Take the lease of the next one that is due, or return None. Of several workers each gets another."""
        with transaction.atomic():
            rows = Job.objects.select_for_update(skip_locked=connection.vendor == "postgresql")
            worn = Job.objects.filter(is_due(at), attempts__gt=TRIES_MOST)
            worn.update(died_at=at, reason="worker-died", lease="", leased_until=None)
            job = rows.filter(is_due(at)).order_by("run_at", "id").first()
            if job:
                job.lease, job.leased_until = secrets.token_hex(16), at + LEASE
                job.attempts += 1
                job.save(update_fields=["lease", "leased_until", "attempts"])
            return job

    def is_sent(self, *, at: datetime) -> None:
        """Say that it was handed over."""
        self._end(sent_at=at)

    def is_dropped(self, *, at: datetime) -> None:
        """Say that there is nothing to tell any more."""
        self._end(dropped_at=at)

    def is_refused(self, reason: str, *, at: datetime) -> None:
        """Say that it will never be taken: trying again would not help."""
        self._end(died_at=at, reason=reason)

    def failed(self, reason: str, *, at: datetime) -> None:
        """Say that it could not be handed over now. It is tried again after a longer pause each time, until it is dead."""
        if self.attempts > len(PAUSES):
            self._end(died_at=at, reason=reason)
        else:
            self._end(run_at=at + PAUSES[self.attempts - 1], reason=reason)

    def waits(self, pause: timedelta, *, at: datetime) -> None:
        """Say that it is not the hour for it; that was no try."""
        self._end(run_at=at + pause, attempts=self.attempts - 1)

    def _end(self, **outcome: Any) -> None:
        """Give the lease back with what came of it. Who lost it to another meanwhile says nothing any more."""
        Job.objects.filter(pk=self.pk, lease=self.lease).update(lease="", leased_until=None, **outcome)


def is_due(at: datetime) -> Q:
    """Return what can be sent now: open, in time, its pause over and its lease free."""
    open_ = Q(sent_at=None, dropped_at=None, died_at=None, expires_at__gt=at)
    rested = Q(run_at__lte=at) | Q(run_at__gt=at + PAUSES[-1])
    free = Q(leased_until=None) | Q(leased_until__lte=at) | Q(leased_until__gt=at + LEASE)
    return open_ & rested & free


def dead(*, at: datetime) -> models.QuerySet[Job]:
    """Return the letters that could not be delivered, the newest first; also those whose time was over before a try succeeded."""
    late = Q(sent_at=None, dropped_at=None, expires_at__lte=at) & ~Q(reason="")
    return (
        Job.objects.filter(Q(died_at__isnull=False) | late)
        .select_related("person", "subscription")
        .order_by("-made_at", "-id")
    )


def try_again(job: Job, *, at: datetime) -> None:
    """Wake a dead one, with all its tries. One whose time is over would tell nothing any more: it is put away."""
    if job.expires_at <= at:
        put_away(job, at=at)
    else:
        Job.objects.filter(pk=job.pk).update(died_at=None, reason="", attempts=0, run_at=at)


def put_away(job: Job, *, at: datetime) -> None:
    """Give it up."""
    Job.objects.filter(pk=job.pk).update(died_at=None, dropped_at=at)


def clear_old(*, at: datetime) -> None:
    """Forget what was done with long ago."""
    Job.objects.filter(made_at__lt=at - KEPT).exclude(Q(sent_at=None) & Q(dropped_at=None) & Q(died_at=None)).delete()
    Job.objects.filter(expires_at__lt=at - KEPT, made_at__lt=F("expires_at")).delete()

"""Handing over what a job is: a letter by mail, a push to a browser. A nudge goes by every way that its receiver chose, as one message."""

from datetime import datetime, timedelta

from alcove.postbox.carrier import Carrier
from alcove.postbox.dispatch import Wish
from alcove.postbox.gathering import digest, receiver_of
from alcove.postbox.job import Job
from alcove.postbox.post import mail_of
from alcove.postbox.pushing import Gone, Pusher
from alcove.postbox.returned import Returned
from alcove.postbox.subscription import Subscription
from alcove.postbox.writing import write


class Delivery:
    """Who carries, and which ways there are in this house."""

    def __init__(self, carrier: Carrier, pusher: Pusher, *, mails: bool, pushes: bool) -> None:
        self.carrier, self.pusher = carrier, pusher
        self.mails, self.pushes = mails, pushes

    def hand_over(self, job: Job, *, at: datetime) -> bool:
        """Hand it over; return False where there is nothing to tell any more. Raises NotNow, Refused, Unreachable."""
        if job.kind == Job.PUSH:
            return self._push(job, at)
        mail = mail_of(job, at=at)
        if mail is None:
            return False
        # Before the mail: a mail server that is away keeps nothing from the devices.
        told = job.kind == Job.NUDGE and (self._queue_pushes(job, at) or job.shown_on is not None)
        unwanted = job.kind == Job.NUDGE and not Wish.wants(job.person, Wish.ALL)
        if not self.mails or unwanted or Returned.has(job.person):
            return told
        self.carrier(mail)
        return True

    def _queue_pushes(self, job: Job, at: datetime) -> bool:
        """Queue one push for each browser that wants it; again changes nothing. Return whether there is any."""
        if not self.pushes:
            return False
        chosen = list(Subscription.objects.filter(person=job.person))
        for one in chosen:
            key = f"push:{digest(f'{job.pk} {one.digest}')}"
            Job.queue(
                job.person, Job.PUSH, key, expires_at=job.expires_at, at=at, nudge=job, subscription=one,
            )  # fmt: skip
        return bool(chosen)

    def _push(self, job: Job, at: datetime) -> bool:
        """What the nudge told is looked at again: nobody is woken for what is no longer true."""
        if not self.pushes or job.nudge is None or job.subscription is None or write(job.nudge, at=at) is None:
            return False
        try:
            self.pusher(job.subscription.endpoint, _seconds(job, at), at=at)
        except Gone:
            job.subscription.delete()
            return False
        return True


def _seconds(job: Job, at: datetime) -> int:
    """Return how long the service may keep it: until the working day ends. A device that is switched on at night stays silent."""
    receiver = receiver_of(job.person, at)
    local = receiver.local(at)
    end = datetime.combine(local.date(), receiver.until_clock, local.tzinfo)
    return max(0, int(min(end - at, job.expires_at - at, timedelta(days=1)).total_seconds()))

"""The worker: looks round for what is to be told, plans the rhythms ahead, looks at people's own calendars, and sends letters."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from django.db import close_old_connections

from alcove.postbox import carrier as carriers
from alcove.postbox.calendar_round import calendar_round
from alcove.postbox.carrier import Carrier, Refused, Unreachable
from alcove.postbox.gathering import look_round
from alcove.postbox.inviting import invite_round
from alcove.postbox.job import Job, clear_old
from alcove.postbox.post import mail_of
from alcove.postbox.visit import Tell
from alcove.postbox.writing import NotNow
from alcove.rhythm.coming import keep_coming_of, pairs_with_rhythm

PAUSE_SECONDS = 20.0
LOOK_EVERY = 15
"""Rounds between two looks at who is to be told something: five minutes."""

PLAN_EVERY = 180
"""Rounds between two looks at the rhythms: an hour."""

LATER = timedelta(minutes=15)
Clock = Callable[[], datetime]


class Worker:
    """One of them runs inside `serve` on SQLite; on PostgreSQL there may be several, each a process of its own."""

    def __init__(
        self,
        now: Clock,
        carrier: Carrier = carriers.by_smtp,
        *,
        mails: bool = True,
        calendars: bool = False,
        tell: Tell = lambda pair: None,
    ) -> None:
        self.now, self.carrier, self.mails, self.calendars, self.tell = now, carrier, mails, calendars, tell
        self.rounds = 0

    def run(self, stop: threading.Event) -> None:
        """Work until told to stop. What fails is logged by its kind and tried again in the next round."""
        while not stop.is_set():
            try:
                close_old_connections()
                self.work()
            except Exception as error:
                logging.getLogger(__name__).warning("postbox: trying again (%s)", type(error).__name__)
            finally:
                close_old_connections()
            stop.wait(PAUSE_SECONDS)

    def work(self) -> None:
        """Do one round."""
        if self.rounds % PLAN_EVERY == 0:
            keep_coming_of(pairs_with_rhythm(), at=self.now())
            clear_old(at=self.now())
        if self.mails and self.rounds % LOOK_EVERY == 0:
            look_round(at=self.now())
            invite_round(at=self.now())
        self.rounds += 1
        if self.calendars:
            calendar_round(at=self.now(), tell=self.tell)
        while self.mails and self.send_one():
            pass

    def send_one(self) -> bool:
        """Send the next letter that is due; tell whether there was one."""
        job = Job.take(at=self.now())
        if job:
            self._send(job)
        return job is not None

    def _send(self, job: Job) -> None:
        try:
            mail = mail_of(job, at=self.now())
            if mail is None:
                job.is_dropped(at=self.now())
                return
            self.carrier(mail)
        except NotNow:
            job.waits(LATER, at=self.now())
        except Refused as refusal:
            job.is_refused(str(refusal), at=self.now())
        except Unreachable as error:
            job.failed(str(error), at=self.now())
        else:
            job.is_sent(at=self.now())

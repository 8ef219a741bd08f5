"""The worker: looks round for what is to be told, plans the rhythms ahead, looks at people's own calendars, and sends letters."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings
from django.db import close_old_connections

from alcove.base import clock
from alcove.base.ground import Inbox
from alcove.postbox import carrier as carriers
from alcove.postbox.calendar_round import calendar_round
from alcove.postbox.carrier import Carrier, Refused, Unreachable
from alcove.postbox.delivery import Delivery
from alcove.postbox.gathering import look_round
from alcove.postbox.inbox import FAILURES, read_inbox
from alcove.postbox.inviting import invite_round
from alcove.postbox.job import Job, clear_old
from alcove.postbox.pushing import ByHttps, Pusher
from alcove.postbox.reminder import Reminder
from alcove.postbox.visit import Tell
from alcove.postbox.writing import NotNow
from alcove.rhythm.coming import keep_coming_of, pairs_with_rhythm

PAUSE_SECONDS = 20.0
LOOK_EVERY = 15
"""Rounds between two looks at who is to be told something: five minutes."""

READ_EVERY = 3
"""Rounds between two looks into the inbox: a minute."""

PLAN_EVERY = 180
"""Rounds between two looks at the rhythms: an hour."""

LATER = timedelta(minutes=15)
NOWHERE = Inbox()
Clock = Callable[[], datetime]


class Worker:
    """One of them runs inside `serve` on SQLite; on PostgreSQL there may be several, each a process of its own."""

    def __init__(
        self,
        now: Clock,
        carrier: Carrier = carriers.by_smtp,
        pusher: Pusher | None = None,
        *,
        mails: bool = True,
        pushes: bool = True,
        inbox: Inbox = NOWHERE,
        calendars: bool = False,
        tell: Tell = lambda pair: None,
    ) -> None:
        self.now, self.mails, self.pushes, self.inbox = now, mails, pushes, inbox
        self.calendars, self.tell = calendars, tell
        self.delivery = Delivery(carrier, pusher or ByHttps(), mails=mails, pushes=pushes)
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
            Reminder.clear_over(self.now())
        if self.rounds % LOOK_EVERY == 0:
            self._look()
        if self.inbox.host and self.rounds % READ_EVERY == 0:
            self._read()
        self.rounds += 1
        if self.calendars:
            calendar_round(at=self.now(), tell=self.tell)
        while (self.mails or self.pushes) and self.send_one():
            pass

    def _look(self) -> None:
        if self.mails or self.pushes:
            look_round(at=self.now(), mails=self.mails, pushes=self.pushes)
        if self.mails:
            invite_round(at=self.now())

    def _read(self) -> None:
        """A mailbox that is away keeps no letter from going out."""
        try:
            read_inbox(self.inbox, at=self.now())
        except FAILURES as error:
            logging.getLogger(__name__).warning("inbox: trying again (%s)", type(error).__name__)

    def send_one(self) -> bool:
        """Send the next letter or push that is due; tell whether there was one."""
        job = Job.take(at=self.now())
        if job:
            self._send(job)
        return job is not None

    def _send(self, job: Job) -> None:
        try:
            handed = self.delivery.hand_over(job, at=self.now())
        except NotNow:
            job.waits(LATER, at=self.now())
        except Refused as refusal:
            job.is_refused(str(refusal), at=self.now())
        except Unreachable as error:
            job.failed(str(error), at=self.now())
        else:
            job.is_sent(at=self.now()) if handed else job.is_dropped(at=self.now())


def make_worker(tell: Tell) -> Worker:
    """Return the worker of this server, as it is set."""
    return Worker(
        clock.now,
        mails=bool(settings.MAIL.host),
        pushes=settings.PUSHES,
        inbox=settings.INBOX,
        calendars=settings.CALENDARS,
        tell=tell,
    )

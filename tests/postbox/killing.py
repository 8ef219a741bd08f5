"""kill -9 of the worker, at any moment and at the worst ones: is every letter in the mailbox, and each once?

A child is forked for each run, so that a run costs milliseconds: it sends what waits and is killed meanwhile. Then
another child sends the rest. The letters are counted by their Message-ID, as a mailbox that keeps one of each does.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.core.mail import EmailMessage
from django.db import connections

from alcove.postbox.carrier import by_smtp
from alcove.postbox.job import LEASE, Job
from alcove.postbox.worker import Worker
from tests.postbox.mailbox import Mailbox

NOW = datetime(2027, 1, 4, 10, tzinfo=UTC)
LONGEST = 0.06  # seconds; a few letters take less


@dataclass
class Tally:
    """`again`: handed over a second time under the same name, because nobody could know whether the first was taken."""

    runs: int = 0
    letters: int = 0
    lost: int = 0
    doubled: int = 0
    again: int = 0
    killed: int = 0


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def before_sending(message: EmailMessage) -> None:
    die()


def after_sending(message: EmailMessage) -> None:
    by_smtp(message)
    die()


CARRIERS = [by_smtp, by_smtp, by_smtp, before_sending, after_sending]


def kill_once(queue: Callable[[], int], mailbox: Mailbox, run: int, tally: Tally) -> None:
    """Queue letters, kill the worker that sends them, let another one finish."""
    queued = queue()
    carrier = CARRIERS[run % len(CARRIERS)]
    before = len(mailbox.letters)
    tally.killed += _in_a_child(lambda: _send_all(carrier, NOW), kill_after=random.uniform(0, LONGEST))
    _in_a_child(lambda: _send_all(by_smtp, NOW + LEASE + timedelta(seconds=1)))
    open_jobs = Job.objects.filter(sent_at=None).count()
    tally.runs += 1
    tally.letters += queued
    tally.lost += queued - (len(mailbox.letters) - before) + open_jobs
    subjects = [(str(letter["To"]), str(letter["Subject"])) for letter in mailbox.letters.values()]
    tally.doubled += len(subjects) - len(set(subjects))
    tally.again += sum(count - 1 for count in mailbox.handed.values())
    mailbox.letters.clear()
    mailbox.handed.clear()


def _send_all(carrier: Callable[[EmailMessage], None], at: datetime) -> None:
    worker = Worker(lambda: at, carrier)
    while worker.send_one():
        pass


def _in_a_child(work: Callable[[], None], kill_after: float | None = None) -> bool:
    """Do it in a process of its own; tell whether that one was killed."""
    connections.close_all()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            sys.stderr.flush()
            os._exit(code)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(pid, signal.SIGKILL)
    status = os.waitpid(pid, 0)[1]
    if kill_after is None:
        assert status == 0, status
    return os.WIFSIGNALED(status)

"""kill -9 of the worker, at any moment and at the worst ones: is every letter in the mailbox, and each once; is every device told?

A child is forked for each run, so that a run costs milliseconds: it sends what waits and is killed meanwhile. Then
another child sends the rest. The letters are counted by their Message-ID, as a mailbox that keeps one of each does. A push has
no name that its service would know again: one that is sent a second time takes the place of the first on the screen (the tag of
browser/worker.js), and here it is counted.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage as Message

from django.core.mail import EmailMessage
from django.db import connections

from alcove.postbox.carrier import Carrier, by_smtp
from alcove.postbox.job import LEASE, Job
from alcove.postbox.pushing import Pusher
from alcove.postbox.worker import Worker
from tests.postbox.mailbox import Mailbox
from tests.postbox.push_service import PushService

NOW = datetime(2027, 1, 4, 10, tzinfo=UTC)
LONGEST = 0.6  # seconds; all of a run takes less


@dataclass
class Tally:
    """`again`: handed over a second time under the same name, because nobody could know whether the first was taken;
    `pushed_again`: the same of pushes. `untold`: devices that were told nothing."""

    runs: int = 0
    letters: int = 0
    lost: int = 0
    doubled: int = 0
    again: int = 0
    pushes: int = 0
    untold: int = 0
    pushed_again: int = 0
    killed: int = 0


@dataclass
class Ways:
    """Where letters and pushes arrive, and how many of each run are to."""

    mailbox: Mailbox
    service: PushService
    pusher: Pusher
    queue: Callable[[], tuple[int, int]]


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def before_sending(message: EmailMessage) -> None:
    die()


def after_sending(message: EmailMessage) -> None:
    by_smtp(message)
    die()


def worst_of(pusher: Pusher, run: int) -> tuple[Carrier, Pusher]:
    """Return how letters and pushes are handed over in a run: as always in most, else with a death right before or after one."""

    def before_pushing(endpoint: str, seconds: int, *, at: datetime) -> None:
        die()

    def after_pushing(endpoint: str, seconds: int, *, at: datetime) -> None:
        pusher(endpoint, seconds, at=at)
        die()

    worst = [(before_sending, pusher), (after_sending, pusher), (by_smtp, before_pushing), (by_smtp, after_pushing)]
    return ([(by_smtp, pusher)] * 4 + worst)[run % 8]


def kill_once(ways: Ways, run: int, tally: Tally) -> None:
    """Queue letters and pushes, kill the worker that sends them, let another one finish."""
    letters, pushes = ways.queue()
    carrier, pusher = worst_of(ways.pusher, run)
    tally.killed += in_a_child(lambda: _send_all(carrier, pusher, NOW), kill_after=random.uniform(0, LONGEST))
    in_a_child(lambda: _send_all(by_smtp, ways.pusher, NOW + LEASE + timedelta(seconds=1)))
    _count(ways, letters, pushes, tally)


def _count(ways: Ways, letters: int, pushes: int, tally: Tally) -> None:
    mailbox, came = ways.mailbox, [path for path, _ in ways.service.came]
    tally.runs += 1
    tally.letters += letters
    tally.lost += letters - len(mailbox.letters) + Job.objects.filter(sent_at=None).count()
    told = [(str(one["To"]), str(one["Subject"]), text_of(one)) for one in mailbox.letters.values()]
    tally.doubled += len(told) - len(set(told))
    tally.again += sum(count - 1 for count in mailbox.handed.values())
    tally.pushes += pushes
    tally.untold += pushes - len(set(came))
    tally.pushed_again += len(came) - len(set(came))
    mailbox.letters.clear()
    mailbox.handed.clear()
    ways.service.came.clear()


def text_of(letter: Message) -> str:
    """Return what it says."""
    return str(letter.get_body(("plain",)).get_content())


def _send_all(carrier: Carrier, pusher: Pusher, at: datetime) -> None:
    worker = Worker(lambda: at, carrier, pusher)
    while worker.send_one():
        pass


def in_a_child(work: Callable[[], None], kill_after: float | None = None) -> bool:
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

"""python -m alcove work: send letters and plan rhythms ahead, beside servers on PostgreSQL, until told to stop."""

import signal
import threading
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from alcove.base import clock
from alcove.base.errors import StartRefused
from alcove.management import starting
from alcove.postbox.worker import Worker


class Command(BaseCommand):
    help = "Send letters and plan rhythms ahead (on PostgreSQL; on SQLite `serve` does it)."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.ON_POSTGRESQL:
            raise StartRefused("On SQLite the server does this work itself: start `serve` alone.")
        if starting.check_age_of_database():
            raise StartRefused("The database is older than this Alcove: start `serve` first, it brings it up to date.")
        stop = threading.Event()
        for sign in (signal.SIGTERM, signal.SIGINT):
            signal.signal(sign, lambda *_: stop.set())
        self.stdout.write("Alcove works (letters and rhythms, stop with Ctrl-C)")
        self.stdout.flush()
        Worker(clock.now, mails=bool(settings.MAIL.host), pushes=settings.PUSHES, inbox=settings.INBOX).run(stop)

"""python -m alcove work: send letters, plan rhythms ahead and look at people's own calendars, beside servers on PostgreSQL, until told to stop."""

import signal
import threading
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from alcove.base.errors import StartRefused
from alcove.database.notify import notify
from alcove.management import starting
from alcove.postbox.worker import make_worker


class Command(BaseCommand):
    help = (
        "Send letters, plan rhythms ahead, look at people's own calendars (on PostgreSQL; on SQLite `serve` does it)."
    )
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
        make_worker(tell).run(stop)


def tell(pair: str) -> None:
    """Tell the servers, which tell their pages (web/wire.py), that a calendar moved a meeting of this pair."""
    notify(f"pair:{pair}", "rhythm", {"pair": pair})

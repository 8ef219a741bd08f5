"""python -m alcove serve: bring the database up to date, then serve until told to stop."""

import contextlib
import io
import os
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import DatabaseError, connections

from alcove.base.errors import StartRefused
from alcove.management import starting
from alcove.management.server import make_server


class Command(BaseCommand):
    help = "Serve Alcove on ALCOVE_ADDRESS:ALCOVE_PORT."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        os.umask(0o077)
        handle = None if settings.ON_POSTGRESQL else starting.hold_data_folder(settings.DATA)
        server = make_server()
        starting.check_port(settings.ADDRESS, settings.PORT)
        try:
            bring_up_to_date()
        except DatabaseError as error:
            raise StartRefused(starting.unreadable(error)) from error
        connections.close_all()
        self.stdout.write(f"Alcove is at {settings.PUBLIC_URL}  (data in {settings.DATA}, stop with Ctrl-C)")
        self.stdout.flush()
        server.serve()
        if handle is not None:
            os.close(handle)


def bring_up_to_date() -> None:
    """Apply missing migrations. Raises StartRefused, DatabaseError."""
    if starting.check_age_of_database():
        with contextlib.redirect_stdout(io.StringIO()):
            call_command("migrate", interactive=False, verbosity=0)
            call_command("createcachetable", verbosity=0)
    starting.check_durability()

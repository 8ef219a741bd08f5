"""python -m alcove restore FILE: put a backup in the place of the database. The devices bring back what came after it."""

import os
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from alcove.base import clock
from alcove.base.errors import StartRefused
from alcove.management import starting
from alcove.management.commands.back_up import ELSEWHERE
from alcove.management.copies import restore


class Command(BaseCommand):
    help = "Put the backup FILE in the place of the database. Alcove must not run."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        if settings.ON_POSTGRESQL:
            raise StartRefused(ELSEWHERE.format(how="restore it with pg_restore"))
        os.umask(0o077)
        handle = starting.hold_data_folder(settings.DATA)
        try:
            former = restore(settings.SQLITE_FILE, file.absolute(), at=clock.now())
        finally:
            os.close(handle)
        self.stdout.write(
            f"The database is the one of {file} now." + (f" The former one is {former}." if former else "")
        )
        self.stdout.write("Start Alcove: the devices of the two bring back what came after the backup.")

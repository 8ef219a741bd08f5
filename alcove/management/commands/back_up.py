"""python -m alcove back_up FILE: a whole copy of the database, also while Alcove runs."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from alcove.base.errors import StartRefused
from alcove.management.copies import back_up

ELSEWHERE = "Alcove is set to PostgreSQL: {how}, which knows how to do it whole."


class Command(BaseCommand):
    help = "Write a whole copy of the database to FILE, also while Alcove runs."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, file: Path, **options: Any) -> None:
        if settings.ON_POSTGRESQL:
            raise StartRefused(ELSEWHERE.format(how="back it up with pg_dump"))
        size = back_up(settings.SQLITE_FILE, file.absolute())
        self.stdout.write(f"{file} holds everything up to now ({size:,} bytes).")

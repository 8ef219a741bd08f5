"""Migrations are named by hand after what they change, and the tables are what the models say."""

import re
from pathlib import Path

import pytest
from django.core.management import call_command

MIGRATIONS = sorted((Path(__file__).resolve().parents[2] / "alcove" / "migrations").glob("[0-9]*.py"))


def test_every_migration_is_named_by_hand() -> None:
    assert MIGRATIONS
    for number, path in enumerate(MIGRATIONS, 1):
        assert re.fullmatch(rf"{number:04d}_[a-z]+(_[a-z]+)+", path.stem), path.name
        assert not re.search(r"_auto|_initial|_alter_|_and_more|_remove_", path.stem), path.name
        assert path.read_text().startswith('"""'), f"{path.name} begins with what it changes, in a sentence"


@pytest.mark.django_db
def test_the_tables_are_what_the_models_say() -> None:
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)

"""Several processes on one PostgreSQL: a start, refusals, and events from one to the other."""

import os
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.ground.running import start
from tests.ground.test_start import refused

pytestmark = [pytest.mark.postgresql, pytest.mark.slow]
SECRET = "the same long secret for every process of this Alcove"


@pytest.fixture
def database() -> Iterator[str]:
    """Return the URL of a fresh, empty database."""
    import psycopg

    server = os.environ["ALCOVE_TEST_POSTGRESQL"]
    name = f"alcove_{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as lines:
        lines.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type]
    yield urlsplit(server)._replace(path=f"/{name}").geturl()
    with psycopg.connect(server, autocommit=True) as lines:
        lines.execute(f"DROP DATABASE {name} WITH (FORCE)")  # type: ignore[arg-type]


def change(database: str, command: str) -> None:
    import psycopg

    with psycopg.connect(database, autocommit=True) as lines:
        lines.execute(command)  # type: ignore[arg-type]


def test_two_processes_serve_one_database(tmp_path: Path, database: str) -> None:
    environ = {"ALCOVE_DATABASE_URL": database, "ALCOVE_SECRET": SECRET}
    with start(tmp_path / "one", **environ) as one, start(tmp_path / "two", **environ) as two:
        assert one.ask("/api/me").status == two.ask("/api/me").status == 200
        assert not (tmp_path / "one" / "alcove.sqlite3").exists()


def test_a_postgresql_that_forgets_what_it_acknowledged_is_refused(tmp_path: Path, database: str) -> None:
    name = urlsplit(database).path[1:]
    change(database, f"ALTER DATABASE {name} SET synchronous_commit = off")
    assert "synchronous_commit = off" in refused(tmp_path, ALCOVE_DATABASE_URL=database)


def test_a_database_from_a_newer_version_is_left_alone(tmp_path: Path, database: str) -> None:
    with start(tmp_path, ALCOVE_DATABASE_URL=database):
        pass
    change(
        database, "INSERT INTO django_migrations (app, name, applied) VALUES ('alcove', '9999_from_tomorrow', now())"
    )
    assert "newer Alcove" in refused(tmp_path, ALCOVE_DATABASE_URL=database)


@pytest.mark.django_db(transaction=True)
def test_an_event_reaches_every_process_and_a_large_one_becomes_a_reset() -> None:
    import asyncio

    from alcove.management.commands import work
    from alcove.web import wire
    from alcove.web.hub import Hub, event_text

    async def scene() -> list[bytes]:
        hub = Hub()
        hub.loop = asyncio.get_running_loop()
        stream = hub.open("ana", ["p1"], "session")
        wire.attach(hub)
        try:
            await asyncio.sleep(0.5)
            await asyncio.to_thread(wire.notify, "pair:p1", "record", {"n": 1})
            await asyncio.to_thread(wire.notify, "pair:p1", "record", {"blob": "x" * 9000})
            await asyncio.to_thread(work.tell, "p1")
            patience = time.monotonic() + 10
            while len(stream.waiting) < 3 and time.monotonic() < patience:
                await asyncio.sleep(0.05)
            return list(stream.waiting)
        finally:
            wire.detach(hub)

    told = [event_text("record", {"n": 1}), event_text("reset", {}), event_text("rhythm", {"pair": "p1"})]
    assert asyncio.run(scene()) == told

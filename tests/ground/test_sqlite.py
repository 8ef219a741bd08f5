"""SQLite with one writer at a time: nobody is turned away, nothing is lost, nothing stays locked."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from alcove.database.base import DatabaseWrapper, WriteLock
from tests.ground.running import ROOT

WRITERS = 8
ROUNDS = 25


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "alcove.sqlite3"
    with sqlite3.connect(path) as lines:
        lines.executescript(
            "CREATE TABLE tally (n INTEGER); INSERT INTO tally VALUES (0);"
            "CREATE TABLE line (id INTEGER PRIMARY KEY, writer INTEGER);"
        )
    return path


@pytest.fixture
def connect(file: Path, django_db_blocker):
    from django.db import connections

    opened: list[DatabaseWrapper] = []

    def open_one() -> DatabaseWrapper:
        wrapper = DatabaseWrapper({**connections.settings["default"], "NAME": str(file), "OPTIONS": {"timeout": 0.2}})
        opened.append(wrapper)
        wrapper.ensure_connection()
        return wrapper

    with django_db_blocker.unblock():
        yield open_one
        for wrapper in opened:
            wrapper.close()


def is_free(file: Path) -> bool:
    """Tell whether a stranger could take the writers' lock this moment."""
    import fcntl

    with open(f"{file}.lock") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def begin(data: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.ground.writer", str(ROUNDS)],
        cwd=ROOT,
        env={**os.environ, "ALCOVE_DATA": str(data), "ALCOVE_DATABASE_URL": ""},
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.slow
def test_many_processes_write_at_once_and_none_is_refused_or_starved(file: Path) -> None:
    said = [process.communicate()[0].split() for process in [begin(file.parent) for _ in range(WRITERS)]]
    assert [errors for errors, _ in said] == ["0"] * WRITERS
    assert max(int(wait) for _, wait in said) < 10_000
    with sqlite3.connect(file) as lines:
        assert lines.execute("SELECT n FROM tally").fetchone() == (WRITERS * ROUNDS,)
        assert lines.execute("SELECT count(*) FROM line").fetchone() == (WRITERS * ROUNDS,)
        assert lines.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_connection_keeps_what_it_acknowledged_and_wipes_what_was_erased(
    connect: Callable[[], DatabaseWrapper],
) -> None:
    with connect().cursor() as cursor:
        found = {
            name: cursor.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}


def test_the_lock_is_held_in_a_transaction_and_free_after_it(
    connect: Callable[[], DatabaseWrapper], file: Path
) -> None:
    wrapper = connect()
    wrapper._start_transaction_under_autocommit()
    assert not is_free(file)
    wrapper._commit()
    assert is_free(file)


def test_the_lock_is_free_after_a_rollback(connect: Callable[[], DatabaseWrapper], file: Path) -> None:
    wrapper = connect()
    wrapper._start_transaction_under_autocommit()
    wrapper._rollback()
    assert is_free(file)


def test_a_begin_that_fails_gives_the_lock_back(connect: Callable[[], DatabaseWrapper], file: Path) -> None:
    from django.db import OperationalError

    wrapper = connect()
    outside = sqlite3.connect(file)
    outside.execute("BEGIN IMMEDIATE")
    with pytest.raises(OperationalError):
        wrapper._start_transaction_under_autocommit()
    assert is_free(file)
    outside.close()


def test_reading_takes_no_lock(connect: Callable[[], DatabaseWrapper], file: Path) -> None:
    writer, reader = connect(), connect()
    writer._start_transaction_under_autocommit()
    with reader.cursor() as cursor:
        assert cursor.execute("SELECT n FROM tally").fetchone() == (0,)
    writer._rollback()


def test_a_write_with_returning_is_committed_before_the_lock_is_free(
    connect: Callable[[], DatabaseWrapper], file: Path
) -> None:
    wrapper = connect()
    cursor = wrapper.cursor()
    cursor.execute("INSERT INTO line (writer) VALUES (1), (2) RETURNING id")
    assert is_free(file)
    # The cursor's rows are still unread; another connection sees the write all the same.
    with sqlite3.connect(file) as other:
        assert other.execute("SELECT count(*) FROM line").fetchone() == (2,)
    assert (cursor.fetchone(), cursor.fetchmany(5), cursor.fetchall()) == ((1,), [(2,)], [])


def test_a_writer_that_is_killed_leaves_the_lock_free(file: Path) -> None:
    hold = (
        "import sys; from alcove.database.base import WriteLock; "
        "WriteLock(sys.argv[1]).take(); print(1, flush=True); input()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", hold, f"{file}.lock"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    assert not is_free(file)
    process.kill()
    process.communicate()
    assert is_free(file)


def test_a_waiting_writer_is_woken_at_once(file: Path) -> None:
    from threading import Thread

    first, second = WriteLock(f"{file}.lock"), WriteLock(f"{file}.lock")
    first.take()
    waiting = Thread(target=second.take)
    waiting.start()
    time.sleep(0.05)
    assert not second.held
    first.give_back()
    waiting.join(1)
    assert second.held
    first.close()
    second.close()

"""Whole copies of the database, and putting one back. SQLite alone: PostgreSQL has tools of its own."""

import contextlib
import fcntl
import os
import sqlite3
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from alcove.base.errors import StartRefused

PAGES_AT_ONCE = 2_000
LOCK_SECONDS = 30.0


def back_up(database: Path, copy: Path) -> int:
    """Write a whole copy of `database`, also while the server runs; return its bytes. Raises StartRefused.

    Under the lock of the writers, or a commit in the middle would begin the copy anew. It has its name only once it is whole.
    """
    if copy.exists():
        raise StartRefused(f"{copy} is there already: name a file that is not, so that no backup is overwritten.")
    must_be_alcove(database)
    part = copy.with_name(f".{copy.name}.{os.getpid()}.part")
    try:
        with writing(database), opened(database) as source:
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            with opened(part) as target:
                source.backup(target, pages=PAGES_AT_ONCE)
                target.execute("PRAGMA journal_mode = DELETE")
        must_be_alcove(part)
        settle(part, copy)
    except OSError as error:
        raise StartRefused(f"{copy} cannot be written ({error.strerror}): name a file where there is room.") from error
    finally:
        part.unlink(missing_ok=True)
    return copy.stat().st_size


def restore(database: Path, copy: Path, *, at: datetime) -> Path | None:
    """Put `copy` in the place of `database`; return where the former one lies now. Raises StartRefused.

    Call it with the data folder held: no server may run. Who is signed in now stays so, and who signed out since the
    backup stays out: sessions are those of the former database, none where it cannot be read.
    """
    must_be_alcove(copy)
    part = database.with_name(f".{database.name}.{os.getpid()}.part")
    former = database.with_name(f"{database.name}.before-{at:%Y%m%d-%H%M%S}")
    try:
        with opened(copy) as source, opened(part) as target:
            source.backup(target)
            carry_sessions(target, database)
        part.chmod(0o600)
        if database.exists():
            fold_in(database)
            settle(database, former)
        settle(part, database)
    except OSError as error:
        raise StartRefused(f"{copy} could not be put in place ({error.strerror}): nothing was changed.") from error
    finally:
        part.unlink(missing_ok=True)
    return former if former.exists() else None


def must_be_alcove(file: Path) -> None:
    """Raise StartRefused unless `file` is a whole database of Alcove."""
    if not file.is_file():
        raise StartRefused(f"{file} is not there: check its name.")
    try:
        with opened(file) as base:
            found = base.execute("SELECT count(*) FROM django_migrations WHERE app = 'alcove'").fetchone()[0]
            sound = base.execute("PRAGMA quick_check").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise StartRefused(f"{file} is no database of Alcove ({error}): nothing was changed.") from error
    if not found or sound != "ok":
        raise StartRefused(f"{file} is no whole database of Alcove ({sound}): nothing was changed.")


def carry_sessions(target: sqlite3.Connection, former: Path) -> None:
    """Let the sessions of the former database take the place of those in the backup."""
    rows: list[tuple[object, ...]] = []
    if former.exists():
        with contextlib.suppress(sqlite3.DatabaseError), opened(former) as source:
            rows = source.execute("SELECT session_key, session_data, expire_date FROM django_session").fetchall()
    with target:
        target.execute("DELETE FROM django_session")
        target.executemany("INSERT INTO django_session (session_key, session_data, expire_date) VALUES (?, ?, ?)", rows)


def fold_in(database: Path) -> None:
    """Bring what lies in the write-ahead log into the file, so that the file alone is whole."""
    with contextlib.suppress(sqlite3.DatabaseError), opened(database) as base:
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        base.execute("PRAGMA journal_mode = DELETE")
    for end in ("-wal", "-shm"):
        database.with_name(database.name + end).unlink(missing_ok=True)


def settle(part: Path, place: Path) -> None:
    """Give a file its name, for good: what was said to be done is on the disk."""
    for path in (part, place.parent):
        handle = os.open(path, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)
    part.rename(place)
    handle = os.open(place.parent, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


@contextlib.contextmanager
def opened(file: Path) -> Iterator[sqlite3.Connection]:
    base = sqlite3.connect(file, timeout=LOCK_SECONDS)
    try:
        yield base
    finally:
        base.close()


@contextlib.contextmanager
def writing(database: Path) -> Iterator[None]:
    """Hold the lock that the writers of a running server take (alcove/database)."""
    handle = os.open(f"{database}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    patience = time.monotonic() + LOCK_SECONDS
    try:
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > patience:
                    raise StartRefused("The database is being written all the time: try again in a moment.") from None
                time.sleep(0.02)
        yield
    finally:
        os.close(handle)

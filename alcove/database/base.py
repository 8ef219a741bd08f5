"""SQLite with a fair queue for writers.

BEGIN IMMEDIATE alone does not end "database is locked": SQLite's busy handler sleeps and tries
again, so an unlucky writer may starve among others. Here a writer first takes a lock on a file
beside the database and gives it back after COMMIT or ROLLBACK; the kernel wakes the waiting in
turn. Checkpoints run inside commits and when a connection closes, so they run under the lock
as well: that excludes the WAL-reset race of SQLite before 3.51.3 (see docs/decisions).
"""

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db.backends.sqlite3 import base as django_sqlite

PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    # NORMAL loses acknowledged commits when the power goes; FULL does not.
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -8000",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 67108864",
    # What is erased is overwritten with zeros, not only unlinked.
    "PRAGMA secure_delete = ON",
)

_READING = ("SELECT", "PRAGMA", "EXPLAIN", "SAVEPOINT", "RELEASE", "ROLLBACK", "COMMIT", "BEGIN", "VALUES")


class WriteLock:
    """An exclusive lock on a file, one open file description per connection."""

    def __init__(self, path: str) -> None:
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        self.held = False

    def take(self) -> None:
        """Wait for the lock. Does nothing when it is held already."""
        if not self.held:
            fcntl.flock(self._fd, fcntl.LOCK_EX)
            self.held = True

    def give_back(self) -> None:
        """Let the next writer in."""
        if self.held:
            fcntl.flock(self._fd, fcntl.LOCK_UN)
            self.held = False

    def close(self) -> None:
        """Give back and forget the file."""
        self.give_back()
        os.close(self._fd)


@contextmanager
def holding(lock: WriteLock | None) -> Iterator[None]:
    """Hold `lock` for the block, unless it is held already or there is none (in memory)."""
    if lock is None or lock.held:
        yield
        return
    lock.take()
    try:
        yield
    finally:
        lock.give_back()


class LockingCursor(django_sqlite.SQLiteCursorWrapper):
    """A cursor whose writes outside a transaction hold the lock until they are committed."""

    _rows: list[Any] | None = None

    def execute(self, query: str, params: Any = None) -> Any:
        return self._write(super().execute, query, params)

    def executemany(self, query: str, param_list: Any) -> Any:
        return self._write(super().executemany, query, param_list)

    def _write(self, run: Any, query: str, params: Any) -> Any:
        lock = getattr(self.connection, "write_lock", None)
        self._rows = None
        if lock is None or self.connection.in_transaction or query.lstrip().upper().startswith(_READING):
            return run(query, params)
        with holding(lock):
            done = run(query, params)
            # A statement with RETURNING commits only when its last row was read: read it now,
            # or the commit would happen after the lock went to somebody else.
            if self.description is not None:
                self._rows = super().fetchall()
        return done

    def fetchone(self) -> Any:
        if self._rows is None:
            return super().fetchone()
        return self._rows.pop(0) if self._rows else None

    def fetchmany(self, size: int | None = None) -> list[Any]:
        size = size or self.arraysize
        if self._rows is None:
            return super().fetchmany(size)
        taken, self._rows = self._rows[:size], self._rows[size:]
        return taken

    def fetchall(self) -> list[Any]:
        if self._rows is None:
            return super().fetchall()
        taken, self._rows = self._rows, []
        return taken

    def __next__(self) -> Any:
        if self._rows is None:
            return super().__next__()
        if not self._rows:
            raise StopIteration
        return self._rows.pop(0)


class LockedConnection(sqlite3.Connection):
    """A connection that knows the lock of its file."""

    write_lock: WriteLock | None = None


class DatabaseWrapper(django_sqlite.DatabaseWrapper):
    """Django's SQLite, with the lock from BEGIN IMMEDIATE to COMMIT or ROLLBACK."""

    write_lock: WriteLock | None = None

    def get_connection_params(self) -> dict[str, Any]:
        return {**super().get_connection_params(), "factory": LockedConnection}

    def get_new_connection(self, conn_params: dict[str, Any]) -> LockedConnection:
        lock = None if self.is_in_memory_db() else WriteLock(f"{conn_params['database']}.lock")
        with holding(lock):
            connection: LockedConnection = super().get_new_connection(conn_params)
            for pragma in PRAGMAS:
                connection.execute(pragma)
        self.write_lock = connection.write_lock = lock
        return connection

    def create_cursor(self, name: str | None = None) -> LockingCursor:
        return self.connection.cursor(factory=LockingCursor)

    def _start_transaction_under_autocommit(self) -> None:
        if self.write_lock:
            self.write_lock.take()
        try:
            self.cursor().execute("BEGIN IMMEDIATE")
        except BaseException:
            self._let_go()
            raise

    def _commit(self) -> None:
        super()._commit()  # type: ignore[misc]
        self._let_go()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc]
        finally:
            self._let_go()

    def _close(self) -> None:
        # The last connection to close runs a checkpoint: under the lock, like every other.
        lock, self.write_lock = self.write_lock, None
        try:
            if lock:
                lock.take()
            super()._close()  # type: ignore[misc]
        finally:
            if lock:
                lock.close()

    def _let_go(self) -> None:
        if self.write_lock and not self.connection.in_transaction:
            self.write_lock.give_back()

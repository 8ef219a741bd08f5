"""What is looked at before the server starts: the lock, the port, the age of the database."""

import fcntl
import os
import socket
import time
from pathlib import Path

from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor

from alcove.base.errors import StartRefused

PATIENCE_SECONDS = 3.0


def hold_data_folder(folder: Path) -> int:
    """Lock the data folder for this process and return the open file.

    On SQLite the live events and the caches live in the process: a second one would be silently
    wrong. Waits a moment, for a former process on its way out. Raises StartRefused.
    """
    handle = os.open(folder / "running.lock", os.O_RDWR | os.O_CREAT, 0o600)
    patience = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except BlockingIOError:
            if time.monotonic() > patience:
                who = os.pread(handle, 20, 0).decode(errors="replace").strip() or "unknown"
                os.close(handle)
                raise StartRefused(
                    f"Alcove is running on {folder} already (process {who}): "
                    "stop that one first, or name another folder in ALCOVE_DATA."
                ) from None
            time.sleep(0.05)
    os.ftruncate(handle, 0)
    os.pwrite(handle, f"{os.getpid()}\n".encode(), 0)
    return handle


def check_port(address: str, port: int) -> None:
    """Raise StartRefused when the address cannot be listened on.

    The server itself shares ports (SO_REUSEPORT) and would start beside another one unnoticed.
    """
    patience = time.monotonic() + PATIENCE_SECONDS
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    while True:
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind((address, port))
                return
            except OSError as error:
                if time.monotonic() > patience:
                    raise StartRefused(
                        f"Port {port} on {address} cannot be used ({error.strerror}): "
                        "stop what listens there, or name another one in ALCOVE_PORT."
                    ) from error
        time.sleep(0.05)


def check_age_of_database() -> bool:
    """Return whether migrations are missing. Raises StartRefused for a database from a newer version."""
    try:
        executor = MigrationExecutor(connection)
    except DatabaseError as error:
        raise StartRefused(unreadable(error)) from error
    known = set(executor.loader.disk_migrations)
    ours = {app for app, _ in known}
    newer = sorted(
        f"{app}.{name}" for app, name in executor.loader.applied_migrations if app in ours and (app, name) not in known
    )
    if newer:
        raise StartRefused(
            f"The database was written by a newer Alcove (it knows {newer[0]}): "
            "start that version, or restore a backup made with this one."
        )
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def unreadable(error: Exception) -> str:
    """Return the sentence for a database that cannot be opened, read or written."""
    text = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
    if "disk is full" in text or "No space left" in text:
        return "The disk of the database is full: make room, then start Alcove again. Nothing was changed."
    if connection.vendor == "postgresql":
        return f"PostgreSQL does not answer ({text}): check that it runs and that ALCOVE_DATABASE_URL is right."
    return f"The database in the data folder cannot be used ({text}): check the folder, or restore a backup."


def check_durability() -> None:
    """Raise StartRefused when PostgreSQL is set to forget what it acknowledged."""
    if connection.vendor != "postgresql":
        return
    with connection.cursor() as cursor:
        for name in ("fsync", "synchronous_commit", "full_page_writes"):
            cursor.execute(f"SHOW {name}")
            if cursor.fetchone()[0] == "off":
                raise StartRefused(
                    f"PostgreSQL runs with {name} = off and would lose saved words when the power goes: "
                    "switch it on, then start Alcove again."
                )

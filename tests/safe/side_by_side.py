"""Runs acts at the same moment, each on a database connection of its own.

On PostgreSQL on the test's database; on SQLite, whose test database lies in memory and has one
connection, on a copy of it in a file, with the lock that real servers use.
"""

import copy
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.db import connection, connections


def side_by_side(folder: Path, *acts: Callable[[], Any]) -> list[Any]:
    """Run the acts in threads that start together; return what each returned or raised."""
    place = str(folder / "side-by-side.sqlite3")
    if connection.vendor == "sqlite":
        copy_to(place)
    start = threading.Barrier(len(acts))
    ends: list[Any] = [None] * len(acts)

    def run(number: int) -> None:
        own = connections.create_connection("default")
        own.settings_dict = copy.deepcopy(connection.settings_dict)
        if connection.vendor == "sqlite":
            own.settings_dict["NAME"] = place
        connections["default"] = own
        try:
            own.ensure_connection()
            start.wait(10)
            ends[number] = acts[number]()
        except Exception as error:
            ends[number] = error
        finally:
            own.close()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    return ends


def copy_to(place: str) -> None:
    """Copy the test's database into a file."""
    connection.ensure_connection()
    there = sqlite3.connect(place)
    connection.connection.backup(there)
    there.close()

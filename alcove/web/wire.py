"""Events between the processes of one Alcove on PostgreSQL: NOTIFY out (database/notify.py), LISTEN in.

NOTIFY is lost while a listener reconnects, so every stream of the
process is reset then as well.
"""

import json
import logging
import threading

from django.db import connection

from alcove.database.notify import CHANNEL, notify
from alcove.web.hub import Hub

PAUSE_SECONDS = 1.0
_stop = threading.Event()


def attach(hub: Hub) -> None:
    """Connect `hub` to the other processes. On SQLite there are none."""
    if connection.vendor != "postgresql":
        return
    _stop.clear()
    hub.carry = notify
    threading.Thread(target=_listen, args=(hub,), name="listen", daemon=True).start()


def detach(hub: Hub) -> None:
    """Stop listening."""
    _stop.set()
    hub.carry = None


def _listen(hub: Hub) -> None:
    """Listen until told to stop, connecting again whenever the connection is lost."""
    first = True
    while not _stop.is_set():
        try:
            _listen_once(hub, again=not first)
        except Exception as error:
            logging.getLogger(__name__).warning("live events: connecting again (%s)", type(error).__name__)
            _stop.wait(PAUSE_SECONDS)
        first = False


def _listen_once(hub: Hub, *, again: bool) -> None:
    import psycopg

    params = connection.get_connection_params()
    known = {name: value for name, value in params.items() if name in ("host", "port", "user", "password", "dbname")}
    with psycopg.connect(**known, autocommit=True, connect_timeout=3, target_session_attrs="read-write") as lines:
        lines.execute(f"LISTEN {CHANNEL}")
        if again:
            hub.missed()
        while not _stop.is_set():
            for notice in lines.notifies(timeout=5):
                channel, event, data = json.loads(notice.payload)
                hub.arrive(channel, event, data)
                if _stop.is_set():
                    return

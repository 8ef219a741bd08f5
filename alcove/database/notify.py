"""One event for all processes of one Alcove on PostgreSQL. Who listens is alcove/web/wire.py.

NOTIFY takes less than 8,000 bytes: a larger event is replaced by `reset`, on which the pages pull by change number.
"""

import json
from typing import Any

from django.db import connection

CHANNEL = "alcove"
PAYLOAD_BYTES = 7_900


def notify(channel: str, event: str, data: dict[str, Any]) -> None:
    """Send one committed event to all processes, this one too."""
    payload = json.dumps([channel, event, data], separators=(",", ":"))
    if len(payload.encode()) > PAYLOAD_BYTES:
        payload = json.dumps([channel, "reset", {}])
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_notify(%s, %s)", [CHANNEL, payload])

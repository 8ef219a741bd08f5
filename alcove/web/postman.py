"""The worker of the postbox inside the server: on SQLite, where there is one process. Elsewhere: python -m alcove work."""

import threading

from django.conf import settings

from alcove.postbox.worker import make_worker
from alcove.web.hub import hub

_stop = threading.Event()


def begin() -> None:
    """Start it in a thread of its own. Killed with the server, it leaves nothing half-done: its leases run out."""
    if settings.ON_POSTGRESQL:
        return
    _stop.clear()
    worker = make_worker(tell)
    threading.Thread(target=worker.run, args=(_stop,), name="postbox", daemon=True).start()


def tell(pair: str) -> None:
    """Tell the pages of a pair that a calendar moved one of its meetings."""
    hub.publish(f"pair:{pair}", "rhythm", {"pair": pair})


def stop() -> None:
    """Let it end after what it is doing."""
    _stop.set()

"""The server process: Granian with one worker, stopped cleanly, never left behind."""

import os
import signal
from pathlib import Path
from typing import Any

from django.conf import settings
from granian.constants import Interfaces
from granian.server import Server

from alcove.base.errors import StartRefused

STOP_SECONDS = 5


class StoppingServer(Server):  # type: ignore[misc]
    """Granian waits for open answers when it stops, and a live stream is never done by itself."""

    def _stop_workers(self) -> None:
        for worker in self.wrks:
            if worker.is_alive():
                os.kill(worker.inner.pid, signal.SIGUSR1)
        super()._stop_workers()


def tls_files() -> dict[str, Any]:
    """Return Granian's TLS settings, none without a certificate. Raises StartRefused."""
    files = {"ALCOVE_TLS_CERTIFICATE": settings.TLS_CERTIFICATE, "ALCOVE_TLS_KEY": settings.TLS_KEY}
    if not any(files.values()):
        return {}
    for name, path in files.items():
        if not path or not os.access(path, os.R_OK):
            raise StartRefused(f"{name} names no file that can be read ({path or 'it is empty'}): set both, or neither.")
    return {"ssl_cert": Path(settings.TLS_CERTIFICATE), "ssl_key": Path(settings.TLS_KEY)}


def serve() -> None:
    """Serve until a signal to stop."""
    server = StoppingServer(
        "alcove.asgi:application",
        address=settings.ADDRESS,
        port=settings.PORT,
        interface=Interfaces.ASGI,
        workers=1,
        websockets=False,
        respawn_failed_workers=True,
        workers_kill_timeout=STOP_SECONDS,
        log_level="warning",
        **tls_files(),
    )
    server.serve()

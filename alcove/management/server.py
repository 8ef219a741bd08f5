"""The server process: Granian with one worker, stopped cleanly, never left behind."""

import os
import signal
import ssl
from importlib import import_module
from pathlib import Path
from typing import Any

from django.conf import settings
from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server.mp import MPServer

from alcove.base.errors import StartRefused

APPLICATION = "alcove.asgi:application"
STOP_SECONDS = 5


class StoppingServer(MPServer):
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
            raise StartRefused(
                f"{name} names no file that can be read ({path or 'it is empty'}): set both, or neither."
            )
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(*files.values())
    except (ssl.SSLError, OSError) as error:
        raise StartRefused(
            "The files in ALCOVE_TLS_CERTIFICATE and ALCOVE_TLS_KEY are no certificate and its key in PEM form "
            "without a passphrase: put the right ones there, or set neither."
        ) from error
    return {"ssl_cert": Path(settings.TLS_CERTIFICATE), "ssl_key": Path(settings.TLS_KEY)}


def make_server() -> StoppingServer:
    """Return the server as set up. Raises StartRefused.

    The application is loaded here already: what cannot work says so once and before the port is
    taken, and the worker, a fork of this process, shares what was read.
    """
    import_module(APPLICATION.partition(":")[0])
    return StoppingServer(
        APPLICATION,
        address=settings.ADDRESS,
        port=settings.PORT,
        interface=Interfaces.ASGI,
        workers=1,
        websockets=False,
        respawn_failed_workers=True,
        workers_kill_timeout=STOP_SECONDS,
        log_level=LogLevels.warning,
        **tls_files(),
    )

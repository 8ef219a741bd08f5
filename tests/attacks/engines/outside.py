"""The world outside of Mallory's address, as the browsers see it: a proxy that notes who is asked, and answers nobody.

What a driver tells of requests differs by engine and leaves things out (what a preload or a worker asks). A browser that may
reach everything but its own machine by this proxy alone cannot ask anybody unseen.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Outside:
    """`asked` are the addresses that were asked for, oldest first."""

    def __init__(self, port: int) -> None:
        self.asked: list[str] = []
        address = f"127.0.0.1:{port}"
        # As WebDriver and WebDriver BiDi spell it.
        self.as_proxy = {"proxyType": "manual", "httpProxy": address, "sslProxy": address, "noProxy": ["localhost"]}


@contextlib.contextmanager
def watch_outside() -> Iterator[Outside]:
    """Listen for the block."""

    class Note(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            outside.asked.append(self.path)
            self.send_error(HTTPStatus.FORBIDDEN)

        do_POST = do_PUT = do_HEAD = do_OPTIONS = do_CONNECT = do_GET

        def log_message(self, *_parts: object) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Note)
    server.daemon_threads = True
    outside = Outside(server.server_port)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield outside
    finally:
        server.shutdown()
        server.server_close()

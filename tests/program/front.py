"""A server that lies, in front of the real one: it passes everything on, and alters what a case has it alter."""

from __future__ import annotations

import contextlib
import http.client
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Said:
    """An answer on its way to the visitor. `asked` are the visitor's headers."""

    path: str
    asked: dict[str, str]
    status: int
    headers: list[tuple[str, str]]
    body: bytes

    def put(self, name: str, value: str | None) -> None:
        """Set a header, or leave it out."""
        self.headers = [(key, one) for key, one in self.headers if key.lower() != name.lower()]
        if value is not None:
            self.headers.append((name, value))

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name.lower()), "")


Lie = Callable[[Said], None]


@dataclass
class Front:
    """One lying server. `lie` may be changed while it runs; `gone` has it hang up on everybody."""

    url: str
    lie: Lie | None = None
    asked: list[str] = field(default_factory=list)
    gone: bool = False


def is_page(said: Said) -> bool:
    return said.header("content-type").startswith("text/html")


@contextlib.contextmanager
def lying_in_front_of(port: int, lie: Lie | None = None) -> Iterator[Front]:
    """Stand in front of the server at `port` for the block."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        line: http.client.HTTPConnection | None = None
        # Two small writes each wait for the other's acknowledgement without this.
        disable_nagle_algorithm = True
        wbufsize = -1

        def do_any(self) -> None:
            front.asked.append(self.path)
            if front.gone:
                self.connection.close()
                self.close_connection = True
                return
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length) if length else None
            line = (
                self.line
                if self.line and "live" not in self.path
                else http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            )
            given = {name: value for name, value in self.headers.items() if name.lower() != "accept-encoding"}
            line.request(self.command, self.path, body, given)
            got = line.getresponse()
            if got.headers.get_content_type() == "text/event-stream":
                self.stream(got)
                return
            said = Said(self.path, dict(self.headers.items()), got.status, got.getheaders(), got.read())
            self.line = line
            if front.lie:
                front.lie(said)
            self.answer(said)

        do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_any

        def answer(self, said: Said) -> None:
            self.send_response_only(said.status)
            for name, value in said.headers:
                if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                    self.send_header(name, value)
            if said.status not in (204, 304):
                self.send_header("Content-Length", str(len(said.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(said.body)

        def stream(self, got: http.client.HTTPResponse) -> None:
            self.send_response_only(got.status)
            for name, value in got.getheaders():
                if name.lower() not in ("transfer-encoding", "connection"):
                    self.send_header(name, value)
            self.send_header("Connection", "close")
            self.end_headers()
            self.close_connection = True
            with contextlib.suppress(OSError):
                while (data := got.read1(65536)) and not front.gone:
                    self.wfile.write(data)
                    self.wfile.flush()

        def handle_one_request(self) -> None:
            with contextlib.suppress(OSError, http.client.HTTPException):
                super().handle_one_request()
                return
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Silent."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """A visitor who left in the middle is no news."""

    server = Quiet(("127.0.0.1", 0), Handler)
    front = Front(f"http://localhost:{server.server_port}", lie)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield front
    finally:
        server.shutdown()
        server.server_close()

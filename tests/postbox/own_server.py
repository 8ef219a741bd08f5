"""A calendar server on loopback, for tests: a real Radicale, with the hands of its owner, and bad days on demand."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from radicale import config
from radicale.app import Application

from alcove.postbox.caldav import Calendars, Kept
from alcove.postbox.outbound import Way, ask

PASSWORD = "an app of its own"


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_parts: Any) -> None:
        """Silent."""


class OwnServer:
    """`instead` answers in place of Radicale where it returns something: (status, headers, body)."""

    def __init__(self, folder: Path) -> None:
        (folder / "users").write_text(f"ana:{PASSWORD}\n")
        settings = config.load()
        settings.update(
            {
                "auth": {
                    "type": "htpasswd",
                    "htpasswd_filename": str(folder / "users"),
                    "htpasswd_encryption": "plain",
                },
                "storage": {"filesystem_folder": str(folder / "calendars")},
            },
            "tests",
        )
        self._radicale: Any = Application(settings)
        self.instead: Callable[[dict[str, Any]], tuple[str, list[tuple[str, str]], bytes] | None] = lambda environ: None
        self.asked: list[tuple[str, str]] = []
        self.port = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    def __call__(self, environ: dict[str, Any], start: Any) -> Any:
        self.asked.append((environ["REQUEST_METHOD"], environ["PATH_INFO"]))
        # All of it is read first: to answer while somebody still sends would cut them off.
        environ["wsgi.input"] = BytesIO(environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)))
        other = self.instead(environ)
        if other:
            status, headers, body = other
            start(status, [("Content-Length", str(len(body))), *headers])
            return [body]
        return self._radicale(environ, start)

    # What its owner does there

    def make_calendar(self, name: str) -> str:
        """Make a calendar; return its path."""
        body = f"""<mkcol xmlns="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><set><prop><resourcetype><collection/><c:calendar/>
        </resourcetype><displayname>{name}</displayname></prop></set></mkcol>"""
        path = f"/ana/{name.lower()}/"
        assert self._ask("MKCOL", path, body.encode()).status == 201
        return path

    def put(self, path: str, text: str) -> None:
        assert self._ask("PUT", path, text.encode(), {"Content-Type": "text/calendar"}).status in (201, 204)

    def take_out(self, path: str) -> None:
        assert self._ask("DELETE", path).status in (200, 204)

    def events(self, folder: str) -> dict[str, str]:
        """Return what stands in a calendar, by path."""
        looked = ask(self.way, "PROPFIND", self.address + folder.lstrip("/"), headers={"Depth": "1"}).body.decode()
        paths = [
            part.split("<")[0] for part in looked.split("href>")[1:] if part.startswith("/") and ".ics" in part[:200]
        ]
        kept: dict[str, Kept] = Calendars(self.address, self.way).read(paths)
        return {path: one.text for path, one in kept.items()}

    def change(self, path: str, **lines: str) -> None:
        """Change lines of an event by their names, as a calendar program does."""
        text = self.events(path.rpartition("/")[0] + "/")[path]
        changed = [self._line(line, lines) for line in text.splitlines()]
        self.put(path, "\r\n".join(line for line in changed if line) + "\r\n")

    @staticmethod
    def _line(line: str, lines: dict[str, str]) -> str:
        name = line.split(":", maxsplit=1)[0].split(";", maxsplit=1)[0]
        return lines.get(name, line)

    @property
    def way(self) -> Way:
        return Way("ana", PASSWORD, private=True)

    def _ask(self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None) -> Any:
        return ask(self.way, method, self.address + urlsplit(path).path.lstrip("/"), body, headers)


@contextmanager
def own_server(folder: Path) -> Iterator[OwnServer]:
    """Yield a calendar server that listens."""
    app = OwnServer(folder)
    server = make_server("127.0.0.1", 0, app, server_class=Server, handler_class=Quiet)  # type: ignore[arg-type]
    app.port = server.server_port
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield app
    finally:
        server.shutdown()
        server.server_close()

"""A server of static files and a browser, for trying the parts without an account or a key."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests import patience

BROWSER = Path(__file__).resolve().parents[3] / "alcove" / "browser"
TRIAL = Path(__file__).parent / "page"
KINDS = {".js": "text/javascript", ".css": "text/css", ".ftl": "text/plain; charset=utf-8"}
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; trusted-types 'none'; "
POLICY += "require-trusted-types-for 'script'"


class Shelf(BaseHTTPRequestHandler):
    """Serves the browser's files under /b/ and the trial page everywhere else, under the real policy."""

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        if path == "/b/style/all.css":
            order = (BROWSER / "style" / "order.txt").read_text().split()
            body = "\n".join((BROWSER / "style" / name).read_text() for name in order).encode()
        elif path.startswith("/b/"):
            body = (BROWSER / path.removeprefix("/b/")).read_bytes()
        else:
            body = (TRIAL / ("page.js" if path == "/page.js" else "page.html")).read_bytes()
        self.send_response(200)
        self.send_header("content-type", KINDS.get(Path(path).suffix, "text/html; charset=utf-8"))
        self.send_header("content-security-policy", POLICY)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shelf)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    """Return the trial page, drawn. An error on it fails the test."""
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    page.set_default_timeout(patience.MILLISECONDS)
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto("/")
    page.wait_for_selector("h1")
    yield page
    context.close()
    assert wrong == []

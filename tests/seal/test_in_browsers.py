"""The browser twin in real engines, under the content security policy of the product."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.attacks.engines import WEBKIT, start_engine
from tests.seal.twin import VECTORS
from tools.prepare import find_firefox, find_webkit

ROOT = Path(__file__).resolve().parents[2]
POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
PAGE = b'<!doctype html><title>vectors</title><script type="module" src="/tests/browser/seal/in-page.js"></script>'
# Chromium refuses to run as root with its sandbox.
SANDBOX = ["--no-sandbox"] if os.geteuid() == 0 else []
QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"]


class Shelf(SimpleHTTPRequestHandler):
    """The repository's files, a page, the list of vectors; takes one report."""

    reports: queue.Queue[dict[str, Any]]

    def do_GET(self) -> None:
        if self.path == "/":
            self._answer(PAGE, "text/html")
        elif self.path == "/vectors":
            names = sorted(path.relative_to(VECTORS).as_posix() for path in VECTORS.glob("*/*.json"))
            self._answer(json.dumps(names).encode(), "application/json")
        else:
            super().do_GET()

    def do_POST(self) -> None:
        self.reports.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self._answer(b"", "text/plain")

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_parts: Any) -> None:
        """Silent."""

    def _answer(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def shelf() -> Iterator[tuple[str, queue.Queue[dict[str, Any]]]]:
    reports: queue.Queue[dict[str, Any]] = queue.Queue()
    handler = type("ThisShelf", (Shelf,), {"reports": reports})
    server = ThreadingHTTPServer(("127.0.0.1", 0), lambda *parts: handler(*parts, directory=str(ROOT)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}/", reports
    server.shutdown()
    server.server_close()


def report_of(command: list[str], reports: queue.Queue[dict[str, Any]]) -> dict[str, Any]:
    browser = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return reports.get(timeout=120)
    finally:
        browser.kill()
        browser.wait(timeout=20)


def check(report: dict[str, Any]) -> None:
    assert report["crashed"] is None
    assert report["failed"] == []
    assert report["ran"] > 400
    assert report["known"] > 800
    assert report["keptKeys"] is True


@pytest.mark.browser
@pytest.mark.slow
def test_every_vector_holds_in_chromium(shelf: Any, chromium_path: str, tmp_path: Path) -> None:
    url, reports = shelf
    command = [chromium_path, "--headless", *SANDBOX, "--disable-gpu", *QUIET, f"--user-data-dir={tmp_path}", url]
    check(report_of(command, reports))


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.skipif(not find_firefox(), reason="no Firefox here (Debian: apt-get install firefox-esr)")
def test_every_vector_holds_in_firefox(shelf: Any, tmp_path: Path) -> None:
    url, reports = shelf
    check(report_of([find_firefox() or "", "--headless", "--no-remote", "--profile", str(tmp_path), url], reports))


@pytest.mark.browser
@pytest.mark.slow
@pytest.mark.skipif(not find_webkit(), reason="no WebKitGTK here (Debian: apt-get install webkit2gtk-driver xvfb)")
def test_every_vector_holds_in_webkit(shelf: Any) -> None:
    url, reports = shelf
    with start_engine(WEBKIT) as webkit:
        page = webkit.seat(url.rstrip("/"), {}, "/", None)
        report = reports.get(timeout=120)
        page.close()
    check(report)

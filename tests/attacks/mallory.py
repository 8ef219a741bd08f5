"""Mallory: a lying server in front of the real one. What she does not lie about passes byte for byte.

She sees, keeps and may change every request, answer, live event and file of the page. Her lies are small functions
on one answer (`Said.json`), given by the case that is played.
"""

from __future__ import annotations

import contextlib
import gzip
import http.client
import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.attacks.sabotage import Sabotage

PATIENCE_SECONDS = 90
HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}
SESSION = re.compile(r"(?:^|; )(?:__Host-)?alcove=([^;]+)")


@dataclass
class Said:
    """One request and its answer. `who` is the signed-in person's id as far as Mallory knows it."""

    method: str
    path: str
    who: str
    asked_headers: list[tuple[str, str]]
    asked: bytes
    status: int = 0
    headers: list[tuple[str, str]] = field(default_factory=list)
    answer: bytes = b""
    told: bytes = b""

    @property
    def body(self) -> Any:
        """What the client sent, as JSON."""
        return json.loads(self.asked) if self.asked else None

    @property
    def json(self) -> Any:
        """What the client will be told, as JSON."""
        return json.loads(self.told) if self.told else None

    def tell(self, value: Any, status: int | None = None) -> None:
        """Change the answer."""
        self.told = json.dumps(value).encode()
        if status is not None:
            self.status = status
            if not any(name.lower() == "content-type" for name, _ in self.headers):
                self.headers.append(("Content-Type", "application/json"))


Lie = Callable[[Said], None]


@dataclass
class Event:
    """One live event on its way to `who`."""

    who: str
    name: str
    data: Any


class Mallory:
    """`with Mallory(port) as mallory:` listens on `mallory.url` and asks the real server on `port`."""

    def __init__(self, upstream: int) -> None:
        self.upstream = upstream
        self.heard: list[Said] = []
        self.events: list[bytes] = []
        self.sabotage: Sabotage | None = None
        self._lies: list[tuple[str, re.Pattern[str], Lie, bool]] = []
        self._event_lies: list[Callable[[Event], list[Event]]] = []
        self._people: dict[str, str] = {}
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.mallory = self

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def __enter__(self) -> Mallory:
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def lie(self, method: str, path: str, tell: Lie) -> None:
        """Change answers to `method` on a path that fully matches the pattern `path` (its query left out)."""
        self._lies.append((method, re.compile(path), tell, False))

    def withhold(self, method: str, path: str, tell: Lie) -> None:
        """Answer in the server's place: the real one never hears of it."""
        self._lies.append((method, re.compile(path), tell, True))

    def lie_live(self, tell: Callable[[Event], list[Event]]) -> None:
        """Change live events: one in, any number out."""
        self._event_lies.append(tell)

    def be_honest(self) -> None:
        """Stop lying."""
        self._lies.clear()
        self._event_lies.clear()

    def sent(self, method: str, path: str) -> list[Said]:
        """What clients sent there, oldest first."""
        return [said for said in self.heard if said.method == method and re.fullmatch(path, said.path.split("?")[0])]

    def pass_on(self, said: Said) -> None:
        """Ask the real server unless it is kept in the dark, then lie where a lie is told."""
        if self.sabotage and self.sabotage.has_file(said):  # of her own page: nobody else is asked for it
            self.heard.append(said)
            return
        lies = [lie for lie in self._lies if lie[0] == said.method and lie[1].fullmatch(said.path.split("?")[0])]
        if not any(withheld for *_, withheld in lies):
            said.status, said.headers, said.answer = self._ask(said)
        self.learn(said)
        said.told = said.answer
        if lies and any(name.lower() == "content-encoding" for name, _ in said.headers):
            said.told = gzip.decompress(said.told)
            said.headers = [(name, value) for name, value in said.headers if name.lower() != "content-encoding"]
        for *_, tell, _withheld in lies:
            tell(said)
        if self.sabotage:
            self.sabotage.change_page(said)
        self.heard.append(said)

    def learn(self, said: Said) -> None:
        """Who speaks with which session."""
        # A session that is given another key stays the same person's.
        for name, value in said.headers:
            if said.who and name.lower() == "set-cookie" and (given := SESSION.search(value)):
                self._people[given[1]] = said.who
        if said.path.split("?")[0] != "/api/me" or said.method != "GET" or said.status != http.client.OK:
            return
        body = gzip.decompress(said.answer) if said.answer[:2] == b"\x1f\x8b" else said.answer
        person = (json.loads(body).get("person") or {}).get("id", "")
        said.who = self._people[session_of(said.asked_headers)] = person

    def who(self, headers: list[tuple[str, str]]) -> str:
        return self._people.get(session_of(headers), "")

    def change_events(self, event: Event) -> list[Event]:
        """Tell every lie about one event."""
        events = [event]
        for tell in self._event_lies:
            events = [changed for one in events for changed in tell(one)]
        return events

    @property
    def lies_live(self) -> bool:
        return bool(self._event_lies)

    def _ask(self, said: Said) -> tuple[int, list[tuple[str, str]], bytes]:
        line = http.client.HTTPConnection("127.0.0.1", self.upstream, timeout=PATIENCE_SECONDS)
        with contextlib.closing(line):
            headers = dict(said.asked_headers)
            if self.sabotage:  # her own page is no packed one
                headers.pop("Accept-Encoding", None)
            line.request(said.method, said.path, said.asked or None, headers)
            answer = line.getresponse()
            return answer.status, answer.getheaders(), answer.read()


def session_of(headers: list[tuple[str, str]]) -> str:
    found = SESSION.search("; ".join(value for name, value in headers if name.lower() == "cookie"))
    return found[1] if found else ""


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128
    mallory: Mallory

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away in the middle is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        mallory = self.server.mallory
        length = int(self.headers.get("Content-Length") or 0)
        asked = self.rfile.read(length)
        headers = [(name, value) for name, value in self.headers.items() if name.lower() not in HOP]
        said = Said(self.command, self.path, mallory.who(headers), headers, asked)
        if self.path.startswith("/live/"):
            self._stream(mallory, said)
            return
        mallory.pass_on(said)
        self._start(said.status, said.headers)
        if said.status not in (http.client.NO_CONTENT, http.client.NOT_MODIFIED):
            self.send_header("Content-Length", str(len(said.told)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(said.told)

    do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = do_GET

    def _start(self, status: int, headers: list[tuple[str, str]]) -> None:
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in HOP:
                self.send_header(name, value)

    def _stream(self, mallory: Mallory, said: Said) -> None:
        line = http.client.HTTPConnection("127.0.0.1", mallory.upstream, timeout=PATIENCE_SECONDS)
        with contextlib.closing(line):
            line.request("GET", said.path, headers=dict(said.asked_headers))
            answer = line.getresponse()
            said.status = answer.status
            mallory.heard.append(said)
            self._start(answer.status, answer.getheaders())
            self.send_header("Connection", "close")
            self.end_headers()
            self.close_connection = True
            for block in _blocks(answer):
                mallory.events.append(block)
                self.wfile.write(_retold(mallory, said.who, block) if mallory.lies_live else block)
                self.wfile.flush()


def _blocks(answer: http.client.HTTPResponse) -> Iterator[bytes]:
    block = b""
    while line := answer.readline():
        block += line
        if line == b"\n":
            yield block
            block = b""
    yield block


def _retold(mallory: Mallory, who: str, block: bytes) -> bytes:
    lines = dict(line.split(": ", 1) for line in block.decode().strip().split("\n") if ": " in line)
    if "event" not in lines:
        return block
    events = mallory.change_events(Event(who, lines["event"], json.loads(lines.get("data", "{}"))))
    return b"".join(f"event: {event.name}\ndata: {json.dumps(event.data)}\n\n".encode() for event in events)

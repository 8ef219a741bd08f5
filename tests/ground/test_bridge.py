"""Django behind the ASGI entry: bodies, headers, streams, and clients that leave."""

import asyncio
from collections.abc import Iterable
from typing import Any

import pytest

from alcove.base.errors import TooLarge
from alcove.web import bridge
from alcove.web.bridge import Bridge, Gone

SCOPE: dict[str, Any] = {
    "type": "http", "method": "POST", "path": "/api/ä", "query_string": b"q=1", "http_version": "1.1",
    "server": ("localhost", 8000), "client": ("127.0.0.1", 5), "headers": [(b"host", b"localhost")],
}  # fmt: skip


class Client:
    """The other end of one request."""

    def __init__(self, *parts: bytes, leaves: bool = False, fails_after: int = 99) -> None:
        self.coming = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
        self.coming.append({"type": "http.disconnect"} if leaves else {"type": "http.request", "body": b""})
        self.sent: list[dict[str, Any]] = []
        self.fails_after = fails_after

    async def receive(self) -> dict[str, Any]:
        return self.coming.pop(0)

    async def send(self, message: dict[str, Any]) -> None:
        if len(self.sent) >= self.fails_after:
            raise OSError("the client went away")
        self.sent.append(message)

    def ask(self, application: Any, headers: Iterable[tuple[bytes, bytes]] = ()) -> None:
        scope = {**SCOPE, "headers": [*SCOPE["headers"], *headers]}
        asyncio.run(Bridge(application)(scope, self.receive, self.send, False))


def echo(environ: dict[str, Any], start: Any) -> list[bytes]:
    start("201 Created", [("X-Path", environ["PATH_INFO"]), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")])
    return [environ["wsgi.input"].read(), environ.get("HTTP_X_FORWARDED_FOR", "").encode()]


class Streamed:
    """An answer in parts, that remembers being closed."""

    streaming = True
    closed = False

    def __iter__(self):
        yield from (b"one", b"two", b"three")

    def close(self) -> None:
        self.closed = True


def test_a_body_in_parts_arrives_whole_and_every_header_goes_back() -> None:
    client = Client(b"on", b"e")
    client.ask(echo)
    assert client.sent[0]["status"] == 201
    assert client.sent[0]["headers"][1:] == [(b"set-cookie", b"a=1"), (b"set-cookie", b"b=2")]
    assert client.sent[0]["headers"][0][1].decode("utf-8") == "/api/ä"
    assert client.sent[1]["body"] == b"one"


def test_a_header_with_an_underscore_cannot_pose_as_the_proxys() -> None:
    client = Client()
    client.ask(echo, [(b"x-forwarded-for", b"10.0.0.1"), (b"x_forwarded_for", b"6.6.6.6")])
    assert client.sent[1]["body"] == b"10.0.0.1"


def test_a_body_past_the_limit_is_not_read_to_its_end() -> None:
    client = Client(*[b"x" * 600_000] * 3)
    with pytest.raises(TooLarge):
        client.ask(echo)
    assert len(client.coming) == 2


def test_a_client_that_leaves_while_sending_reaches_no_thread() -> None:
    asked = []
    with pytest.raises(Gone):
        Client(b"half", leaves=True).ask(lambda *given: asked.append(given))
    assert asked == []


def test_a_streamed_answer_goes_out_part_by_part() -> None:
    parts = Streamed()
    client = Client()
    client.ask(lambda environ, start: (start("200 OK", []), parts)[1])
    assert [message.get("body") for message in client.sent] == [None, b"one", b"two", b"three", b""]
    assert parts.closed


def test_a_client_that_leaves_a_stream_ends_it() -> None:
    parts = Streamed()
    client = Client(fails_after=2)
    client.ask(lambda environ, start: (start("200 OK", []), parts)[1])
    assert len(client.sent) == 2
    assert parts.closed


def test_too_many_waiting_are_asked_to_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridge, "_waiting", 10_000)
    with pytest.raises(bridge.Busy):
        Client().ask(echo)

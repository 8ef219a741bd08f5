"""The live stream of a running server: a row comes at once, a sign-out ends it."""

import http.client
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from alcove.base.clock import now_ms
from alcove.base.ids import make_id
from alcove_cli.door import ACCOUNTS, Door
from alcove_cli.keyring import Keyring, make_keys
from alcove_cli.safe import Safe
from alcove_seal.records.record import make_record
from tests.ground.running import Running

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def ana(running: Running) -> Keyring:
    """Return Ana with keys, signed in as the first person of the server."""
    door = Door(running.url)
    door.sign_up(name="Ana", email="ana@alcove.example", password="quiet harbour lamp")
    return make_keys(door, at=datetime.now(UTC))[0]


class Listening:
    """An open stream."""

    def __init__(self, running: Running, cookie: str) -> None:
        self.lines = http.client.HTTPConnection("127.0.0.1", running.port, timeout=15)
        self.lines.request("GET", "/live/", headers={"Host": f"localhost:{running.port}", "Cookie": cookie})
        self.answer = self.lines.getresponse()

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Go through the events until the stream ends."""
        event = ""
        for line in iter(self.answer.readline, b""):
            if line.startswith(b"event: "):
                event = line[7:].decode().strip()
            elif line.startswith(b"data: "):
                yield event, json.loads(line[6:])


def cookie_of(door: Door) -> str:
    return "; ".join(f"{cookie.name}={cookie.value}" for cookie in door._cookies if cookie.name == "alcove")


def test_a_row_reaches_the_persons_other_pages_at_once(running: Running, ana: Keyring) -> None:
    stream = Listening(running, cookie_of(ana.door))
    assert stream.answer.status == 200
    assert stream.answer.getheader("Content-Type") == "text/event-stream; charset=utf-8"
    record = make_id(now_ms())
    safe = Safe(ana)
    safe.write(record, make_record("topic", "the pipeline is green", {}, "2026-11-23T09:00:00Z", 0))
    begun = time.monotonic()
    safe.push()
    event, data = next(iter(stream))
    assert time.monotonic() - begun < 5
    assert (event, data["safe"], data["row"]["id"]) == ("record", "mine", record)
    (stored,) = ana.door.get("/api/mine/records")["rows"]
    assert data["row"] == stored
    stream.lines.close()


def test_a_sign_out_ends_the_stream_and_it_cannot_be_opened_again(running: Running, ana: Keyring) -> None:
    door = Door(running.url)
    door.sign_in(email="ana@alcove.example", password="quiet harbour lamp")
    cookie = cookie_of(door)
    stream = Listening(running, cookie)
    request = http.client.HTTPConnection("127.0.0.1", running.port, timeout=15)
    token = door._csrf_token()
    headers = {"Host": f"localhost:{running.port}", "Cookie": f"{cookie}; alcove-csrf={token}", "X-CSRFToken": token}
    request.request("DELETE", f"{ACCOUNTS}/auth/session", headers=headers)
    assert request.getresponse().status == 401
    begun = time.monotonic()
    assert list(stream) == []
    assert time.monotonic() - begun < 5
    assert Listening(running, cookie).answer.status == 401


def test_a_stranger_gets_401(running: Running) -> None:
    assert Listening(running, "").answer.status == 401

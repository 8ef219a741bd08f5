"""Live events: who hears what, slow readers, sign-outs, pings, and six windows at most."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from alcove.base import limits
from alcove.base.errors import NotFound, NotSignedIn, TooMany
from alcove.web import live
from alcove.web.hub import RESET, Hub, digest_of, event_text

ANA, TOMAS, MIRA = "ana", "tomas", "mira"
SCOPE: dict[str, Any] = {"method": "GET", "path": "/live/", "headers": [(b"cookie", b"alcove=the-session")]}


class Page:
    """One open page: collects what it is sent, leaves when told."""

    def __init__(self) -> None:
        self.left = asyncio.Event()
        self.text = b""
        self.status = 0
        self.over = False

    async def receive(self) -> dict[str, Any]:
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            return
        self.text += message["body"]
        self.over = not message.get("more_body", False)


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """Return what the doors would say about the session: changeable while a stream is open."""
    says: dict[str, Any] = {"now": (ANA, ["p1"])}

    async def authorise(scope: dict[str, Any]) -> Any:
        return says["now"]

    monkeypatch.setattr(live, "authorise", authorise)
    return says


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Hub:
    fresh = Hub()
    monkeypatch.setattr(live, "hub", fresh)
    return fresh


def scene(play: Callable[[Page], Awaitable[None]], hub: Hub) -> Page:
    """Open a stream, play, close it, and return the page."""

    async def act() -> Page:
        hub.loop = asyncio.get_running_loop()
        page = Page()
        stream = asyncio.ensure_future(live.stream(SCOPE, page.receive, page.send))
        await asyncio.sleep(0.01)
        await play(page)
        await asyncio.sleep(0.01)
        page.left.set()
        await asyncio.wait_for(stream, 2)
        return page

    return asyncio.run(act())


async def nothing(page: Page) -> None:
    """Let the page be."""


def test_a_member_hears_the_pair_and_nobody_elses(known: dict[str, Any], hub: Hub) -> None:
    async def play(page: Page) -> None:
        hub.arrive("pair:p1", "record", {"safe": "p1", "row": {"n": 7}})
        hub.arrive("pair:p2", "record", {"safe": "p2", "row": {"n": 8}})
        hub.arrive(f"person:{TOMAS}", "record", {"safe": "mine", "row": {"n": 9}})

    page = scene(play, hub)
    assert page.status == 200
    assert page.text == b'retry: 2000\n\nevent: record\ndata: {"safe":"p1","row":{"n":7}}\n\n'


def test_a_stranger_gets_no_stream(known: dict[str, Any], hub: Hub) -> None:
    known["now"] = None
    with pytest.raises(NotSignedIn):
        scene(nothing, hub)


def test_another_address_below_live_is_nothing(known: dict[str, Any], hub: Hub) -> None:
    with pytest.raises(NotFound):
        asyncio.run(live.stream({**SCOPE, "path": "/live/else"}, Page().receive, Page().send))


def test_a_stream_that_ended_is_forgotten(known: dict[str, Any], hub: Hub) -> None:
    scene(nothing, hub)
    assert not hub.streams
    assert not hub.heard


def test_a_sign_out_ends_the_streams_of_that_session_alone(known: dict[str, Any], hub: Hub) -> None:
    other = hub.open(ANA, ["p1"], "another-session")

    async def play(page: Page) -> None:
        hub._send_out("session:" + digest_of("the-session"), "revoke", {})
        await asyncio.sleep(0.02)
        assert page.over

    scene(play, hub)
    assert not other.closed


def test_a_pair_that_ends_is_heard_no_more_from_that_event_on(known: dict[str, Any], hub: Hub) -> None:
    async def play(page: Page) -> None:
        known["now"] = (ANA, [])
        hub.arrive(f"person:{ANA}", "pair", {"pair": "p1"})
        await asyncio.sleep(0.02)
        hub.arrive("pair:p1", "record", {"safe": "p1", "row": {}})

    page = scene(play, hub)
    assert b"event: pair" in page.text
    assert b"event: record" not in page.text


def test_a_new_pair_is_heard_from_its_first_event_on(known: dict[str, Any], hub: Hub) -> None:
    async def play(page: Page) -> None:
        known["now"] = (ANA, ["p1", "p3"])
        hub.arrive(f"person:{ANA}", "pair", {"pair": "p3"})
        await asyncio.sleep(0.02)
        hub.arrive("pair:p3", "meeting", {"pair": "p3"})

    assert b"event: meeting" in scene(play, hub).text


def test_a_session_that_ended_elsewhere_ends_the_stream_at_the_next_look(
    known: dict[str, Any], hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "RECHECK_SECONDS", 0)

    async def play(page: Page) -> None:
        known["now"] = None
        hub.arrive("pair:p1", "record", {"safe": "p1", "row": {}})
        await asyncio.sleep(0.02)
        assert page.over

    assert b"event: record" not in scene(play, hub).text


def test_silence_is_filled_with_pings(known: dict[str, Any], hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PING_SECONDS", 0.01)

    async def play(page: Page) -> None:
        await asyncio.sleep(0.05)

    assert scene(play, hub).text.count(b": ping\n\n") >= 2


def test_a_reader_too_slow_for_its_queue_is_told_to_start_over() -> None:
    hub = Hub()
    stream = hub.open(MIRA, ["p1"], "s")
    for n in range(limits.EVENTS_WAITING + 1):
        hub.deliver("pair:p1", "record", event_text("record", {"n": n}))
    assert list(stream.waiting) == [RESET]


def test_a_seventh_window_is_refused_until_one_closes() -> None:
    hub = Hub()
    streams = [hub.open(MIRA, [], f"s{n}") for n in range(limits.STREAMS_A_PERSON)]
    with pytest.raises(TooMany):
        hub.open(MIRA, [], "s7")
    hub.drop(streams[0])
    assert hub.open(MIRA, [], "s7")


def test_a_stopping_server_ends_every_stream(known: dict[str, Any], hub: Hub) -> None:
    async def play(page: Page) -> None:
        hub.close_all()
        await asyncio.sleep(0.01)
        assert page.over

    scene(play, hub)


def test_the_key_of_a_session_is_never_a_channel_name() -> None:
    hub = Hub()
    stream = hub.open(MIRA, [], "secret-key")
    assert not [name for name in stream.channels if "secret-key" in name]


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        ([(b"cookie", b"other=1; alcove=abc; x=2")], "abc"),
        ([(b"cookie", b"\xff=;;;")], ""),
        ([], ""),
    ],
)
def test_the_session_is_read_from_the_cookie(sent: list[tuple[bytes, bytes]], key: str) -> None:
    assert live.session_key_of({"headers": sent}) == key


@pytest.mark.django_db(transaction=True)
def test_an_event_leaves_only_when_its_transaction_is_committed() -> None:
    from django.db import transaction

    hub, left = Hub(), []
    hub.carry = lambda *event: left.append(event)
    with transaction.atomic():
        hub.publish("pair:p1", "record", {"n": 1})
        transaction.set_rollback(True)
    assert left == []
    with transaction.atomic():
        hub.publish("pair:p1", "record", {"n": 2})
        assert left == []
    assert left == [("pair:p1", "record", {"n": 2})]


def test_an_events_data_is_compact_json_on_one_line() -> None:
    text = event_text("record", {"row": {"a": "line\nbreak"}}).decode()
    assert text.count("\n") == 3
    assert json.loads(text.split("data: ")[1]) == {"row": {"a": "line\nbreak"}}

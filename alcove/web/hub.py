"""Who listens to what, in this process: streams, channels, and events on their way to them.

Everything here runs on the one event loop, except `publish` and `revoke`, which any thread may
call. On SQLite there is one process, so this is the whole of it; on PostgreSQL events travel
through NOTIFY first (alcove/web/wire.py) and every process hands them to its own streams.
"""

import asyncio
import hashlib
import json
from collections import defaultdict, deque
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from alcove.base import limits
from alcove.base.errors import TooMany

RESET = b"event: reset\ndata: {}\n\n"


@dataclass(eq=False)
class Stream:
    """One open page: its person, its channels, and what waits to be sent."""

    person: str
    session: str
    channels: set[str] = field(default_factory=set)
    waiting: deque[bytes] = field(default_factory=deque)
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    closed: bool = False
    stale: bool = False

    def put(self, text: bytes) -> None:
        """Let an event wait. A reader too slow for its queue is told to start over instead."""
        if len(self.waiting) >= limits.EVENTS_WAITING:
            self.waiting.clear()
            text = RESET
        self.waiting.append(text)
        self.wake.set()

    def close(self) -> None:
        """End the stream: its loop sees it and says goodbye."""
        self.closed = True
        self.wake.set()

    async def take(self, seconds: float) -> bytes:
        """Return all that waits as one piece, b"" after `seconds` of silence or at the end."""
        try:
            await asyncio.wait_for(self.wake.wait(), seconds)
        except TimeoutError:
            return b""
        self.wake.clear()
        text = b"".join(self.waiting)
        self.waiting.clear()
        return text


def digest_of(session_key: str) -> str:
    """Return the name under which a session is known here: never the key itself."""
    return hashlib.sha256(session_key.encode()).hexdigest()


def event_text(event: str, data: dict[str, Any]) -> bytes:
    """Return an event as it goes over the wire."""
    return f"event: {event}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n".encode()


class Hub:
    """All open streams of this process."""

    def __init__(self) -> None:
        self.loop: asyncio.AbstractEventLoop | None = None
        self.carry: Any = None
        self.streams: set[Stream] = set()
        self.heard: defaultdict[str, set[Stream]] = defaultdict(set)

    # Any thread

    def publish(self, channel: str, event: str, data: dict[str, Any]) -> None:
        """Tell everyone on `channel` ("pair:<id>" or "person:<id>"), after the commit if one is under way.

        Known events: record, pair, meeting, comparing, reset. A `pair` event to a person makes that person's
        streams look up their pairs again at once. Nothing happens when the transaction rolls back.
        """
        transaction.on_commit(lambda: self._send_out(channel, event, data))

    def revoke(self, session_key: str) -> None:
        """End the streams of a session that was signed out, in every process."""
        self.publish("session:" + digest_of(session_key), "revoke", {})

    def _send_out(self, channel: str, event: str, data: dict[str, Any]) -> None:
        if self.carry:
            self.carry(channel, event, data)
        else:
            self.arrive(channel, event, data)

    def arrive(self, channel: str, event: str, data: dict[str, Any]) -> None:
        """Hand an event that is known to be committed to the loop. Without a loop nobody listens."""
        if self.loop and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self.deliver, channel, event, event_text(event, data))

    def missed(self) -> None:
        """Tell every stream to start over: events may have been lost on the way."""
        if self.loop and not self.loop.is_closed():
            self.loop.call_soon_threadsafe(self._reset_all)

    # The loop alone

    def open(self, person: str, pairs: list[str], session_key: str) -> Stream:
        """Open a stream. Raises TooMany when the person has six already."""
        if len(self.heard.get(f"person:{person}", ())) >= limits.STREAMS_A_PERSON:
            raise TooMany(60, "Alcove is open in many windows. Close one, or work on: this one fetches as you go.")
        stream = Stream(person, digest_of(session_key))
        self.streams.add(stream)
        self.listen(stream, pairs)
        return stream

    def listen(self, stream: Stream, pairs: list[str]) -> None:
        """Set what a stream hears: its person, its session and these pairs, nothing else."""
        wanted = {f"pair:{pair}" for pair in pairs}
        wanted |= {f"person:{stream.person}", f"session:{stream.session}"}
        for channel in stream.channels - wanted:
            self._forget(channel, stream)
        for channel in wanted - stream.channels:
            self.heard[channel].add(stream)
        stream.channels = wanted

    def drop(self, stream: Stream) -> None:
        """Forget a stream that ended."""
        self.streams.discard(stream)
        for channel in stream.channels:
            self._forget(channel, stream)
        stream.channels = set()

    def deliver(self, channel: str, event: str, text: bytes) -> None:
        """Put one event into the queues of those who hear the channel."""
        for stream in list(self.heard.get(channel, ())):
            if event == "revoke":
                stream.close()
                continue
            if event == "pair":
                stream.stale = True
            stream.put(text)

    def close_all(self) -> None:
        """End every stream: the server stops."""
        for stream in self.streams:
            stream.close()

    def _reset_all(self) -> None:
        for stream in self.streams:
            stream.put(RESET)

    def _forget(self, channel: str, stream: Stream) -> None:
        listeners = self.heard.get(channel)
        if listeners is not None:
            listeners.discard(stream)
            if not listeners:
                del self.heard[channel]


hub = Hub()

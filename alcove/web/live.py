"""GET /live/: server-sent events, so that the other's words appear without asking.

Plain ASGI: a stream costs a few kilobytes and no thread. It is authorised in the pool of Django's
threads, looked at again every minute, at once when its person's pairs change, and ended when its
session is. Events are hints with rows in them: whoever missed one pulls by change number.
"""

import asyncio
import os
import signal
from http.cookies import CookieError, SimpleCookie
from typing import Any

from django.conf import settings
from django.contrib.auth.signals import user_logged_out
from django.db import close_old_connections
from django.dispatch import receiver

from alcove.base import clock, limits
from alcove.base.errors import NotFound, NotSignedIn
from alcove.web import headers, postman, wire
from alcove.web.bridge import Receive, Scope, Send, pool
from alcove.web.hub import Stream, hub

PATH = "/live/"
PARENT_SECONDS = 0.5
PING = b": ping\n\n"
HELLO = b"retry: 2000\n\n"
_HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    # Proxies that gather an answer before passing it on would hold the events back.
    (b"x-accel-buffering", b"no"),
]


async def lifespan(receive: Receive, send: Send) -> None:
    """Start and stop the hub with the server."""
    watch: asyncio.Future[None] | None = None
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            hub.loop = asyncio.get_running_loop()
            # Sent by alcove/management/server.py before it stops the worker.
            hub.loop.add_signal_handler(signal.SIGUSR1, hub.close_all)
            wire.attach(hub)
            postman.begin()
            watch = asyncio.ensure_future(_end_with_parent(os.getppid()))
            await send({"type": "lifespan.startup.complete"})
        else:
            hub.close_all()
            wire.detach(hub)
            postman.stop()
            if watch:
                watch.cancel()
            await send({"type": "lifespan.shutdown.complete"})
            return


async def _end_with_parent(parent: int) -> None:
    """Stop this worker when the process that started it is gone.

    Killed hard, that process cannot stop its worker, which would keep the port and the data.
    """
    while os.getppid() == parent:
        await asyncio.sleep(PARENT_SECONDS)
    os.kill(os.getpid(), signal.SIGTERM)
    hub.close_all()


def session_key_of(scope: Scope) -> str:
    """Return the session that a request brings in its cookie, or ''."""
    try:
        morsel = SimpleCookie(headers.header(scope, b"cookie")).get(settings.SESSION_COOKIE_NAME)
    except CookieError:
        morsel = None
    return morsel.value if morsel else ""


async def authorise(scope: Scope) -> tuple[str, list[str]] | None:
    """Return who listens and to which pairs, or None. The database is read in a thread."""

    def ask() -> tuple[str, list[str]] | None:
        from alcove.web import doors

        close_old_connections()
        try:
            return doors.who_listens(scope)
        finally:
            close_old_connections()

    return await asyncio.get_running_loop().run_in_executor(pool, ask)


async def stream(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer GET /live/. Raises NotSignedIn, NotFound, TooMany before the stream begins."""
    if scope["path"] != PATH or scope["method"] != "GET":
        raise NotFound
    known = await authorise(scope)
    if known is None:
        raise NotSignedIn
    opened = hub.open(*known, session_key_of(scope))
    leaving = asyncio.ensure_future(_leaving(receive, opened))
    try:
        await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
        await send({"type": "http.response.body", "body": HELLO, "more_body": True})
        await _pass_on(opened, scope, send)
        if not leaving.done():
            await send({"type": "http.response.body", "body": b""})
    finally:
        hub.drop(opened)
        leaving.cancel()


async def _pass_on(opened: Stream, scope: Scope, send: Send) -> None:
    """Send what arrives until the stream is closed."""
    checked = clock.steady()
    while not opened.closed:
        text = await opened.take(limits.PING_SECONDS)
        if opened.closed:
            return
        if opened.stale or clock.steady() - checked >= limits.RECHECK_SECONDS:
            opened.stale = False
            known = await authorise(scope)
            if known is None or known[0] != opened.person:
                return
            hub.listen(opened, known[1])
            checked = clock.steady()
        await send({"type": "http.response.body", "body": text or PING, "more_body": True})


async def _leaving(receive: Receive, opened: Stream) -> None:
    """Wait until the client goes, then end its stream."""
    while (await receive())["type"] != "http.disconnect":
        pass
    opened.close()


@receiver(user_logged_out)
def end_streams(sender: Any, request: Any, **_: Any) -> None:
    """A sign-out ends the live streams of that session at once."""
    key = getattr(getattr(request, "session", None), "session_key", None)
    if key:
        hub.revoke(key)

"""Django as WSGI behind the ASGI entry, in a fixed pool of threads.

Django's own ASGI handler costs several times as much a request and keeps a thread busy for each
open stream; the common ready-made bridge fails on POST under this server. The body is
read whole before a thread is taken: a slow sender holds memory, never a thread.
"""

import asyncio
import io
import logging
import sys
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from alcove.base import limits
from alcove.base.errors import Busy, TooLarge

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]

pool = ThreadPoolExecutor(limits.THREADS, thread_name_prefix="django")
_waiting = 0


class Gone(Exception):
    """The client went away before its request was whole."""


async def read_body(receive: Receive) -> bytes:
    """Return the whole body. Raises TooLarge past the limit, Gone when the client leaves."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        part = message.get("body", b"")
        size += len(part)
        if size > limits.BODY_BYTES:
            raise TooLarge
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def make_environ(scope: Scope, body: bytes, https: bool) -> dict[str, Any]:
    """Return the WSGI environment of a request (PEP 3333: text is latin-1 of the bytes)."""
    server = scope.get("server") or ("localhost", 80)
    environ: dict[str, Any] = {
        "REQUEST_METHOD": scope["method"],
        "SCRIPT_NAME": "",
        "PATH_INFO": scope["path"].encode("utf-8").decode("latin-1"),
        "QUERY_STRING": scope["query_string"].decode("latin-1"),
        "SERVER_NAME": str(server[0]),
        "SERVER_PORT": str(server[1] or 80),
        "SERVER_PROTOCOL": "HTTP/" + scope["http_version"],
        "REMOTE_ADDR": (scope.get("client") or ("", 0))[0],
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "https" if https else "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    for raw_name, raw_value in scope["headers"]:
        add_header(environ, raw_name.decode("latin-1"), raw_value.decode("latin-1"))
    return environ


def add_header(environ: dict[str, Any], name: str, value: str) -> None:
    """Put one request header into the environment; a repeated one is joined.

    A name with an underscore is dropped: x_forwarded_for would become the same variable as
    x-forwarded-for, and a stranger could overwrite what the proxy said.
    """
    if "_" in name or name == "content-length":
        return
    key = name.upper().replace("-", "_")
    key = key if key == "CONTENT_TYPE" else f"HTTP_{key}"
    joint = "; " if key == "HTTP_COOKIE" else ","
    environ[key] = f"{environ[key]}{joint}{value}" if key in environ else value


class Bridge:
    """An ASGI application around a WSGI one."""

    def __init__(self, application: Callable[..., Iterable[bytes]]) -> None:
        self.application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send, https: bool) -> None:
        """Answer one request. Raises ApiError when it is too large or too many wait."""
        global _waiting
        body = await read_body(receive)
        if _waiting >= limits.REQUESTS_WAITING:
            raise Busy
        loop = asyncio.get_running_loop()
        answer = Answer(loop, send)
        _waiting += 1
        try:
            last = await loop.run_in_executor(pool, answer.run, self.application, make_environ(scope, body, https))
        finally:
            _waiting -= 1
        for message in last:
            await send(message)


class Answer:
    """One answer on its way from a thread to the loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop, send: Send) -> None:
        self.loop = loop
        self.send = send
        self.start: dict[str, Any] | None = None

    def start_response(
        self, status: str, headers: list[tuple[str, str]], exc_info: Any = None
    ) -> Callable[[bytes], None]:
        """Keep status and headers until the first bytes (PEP 3333)."""
        pairs = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
        self.start = {"type": "http.response.start", "status": int(status[:3]), "headers": pairs}
        return lambda data: None

    def run(self, application: Callable[..., Iterable[bytes]], environ: dict[str, Any]) -> list[dict[str, Any]]:
        """Run the application in this thread and return what is left to send.

        An answer of known length goes back as one; the parts of a streamed one are sent from
        here, each waiting until the client took it.
        """
        parts = application(environ, self.start_response)
        try:
            if not getattr(parts, "streaming", False):
                return [self.begun(), {"type": "http.response.body", "body": b"".join(parts)}]
            self.pass_on(self.begun())
            for part in parts:
                self.pass_on({"type": "http.response.body", "body": part, "more_body": True})
            return [{"type": "http.response.body", "body": b""}]
        except ClientLeft:
            logging.getLogger(__name__).info("a client left during a streamed answer")
            return []
        finally:
            close = getattr(parts, "close", None)
            if close:
                close()

    def begun(self) -> dict[str, Any]:
        """Return the start message."""
        if self.start is None:
            raise RuntimeError("the application sent a body before its status")
        return self.start

    def pass_on(self, message: dict[str, Any]) -> None:
        """Send from this thread and wait for it. Raises ClientLeft."""
        try:
            asyncio.run_coroutine_threadsafe(_sending(self.send, message), self.loop).result()
        except Exception as error:
            raise ClientLeft from error


class ClientLeft(Exception):
    """The client closed the connection while it was being answered."""


async def _sending(send: Send, message: dict[str, Any]) -> None:
    await send(message)

"""The way to a push service (RFC 8030): an empty message, signed. What it answers becomes a short reason."""

import http.client
import socket
import ssl
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Protocol
from urllib.parse import urlsplit

from alcove.base import limits
from alcove.postbox.carrier import Refused, Unreachable
from alcove.postbox.subscription import is_public
from alcove.postbox.vapid import authorization

TOPIC = "alcove"
"""One that waits at the service is replaced by a newer one: a device that comes back is told once."""

GONE = (404, 410)


class Gone(Exception):
    """The browser took its subscription back, or was uninstalled."""


class Pusher(Protocol):
    """Wakes a browser. `seconds`: how long the service may keep the message. Raises Gone, Refused, Unreachable."""

    def __call__(self, endpoint: str, seconds: int, *, at: datetime) -> None: ...


Resolve = Callable[[str, int], tuple[str, int]]


def resolve_public(host: str, port: int) -> tuple[str, int]:
    """Return where a name leads. Raises Refused where that is no open network, Unreachable where it leads nowhere.

    The very address that was looked at is connected to: a name that leads elsewhere a moment later helps nobody.
    """
    try:
        found = [str(place[4][0]) for place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError) as error:
        raise Unreachable("push-unreachable") from error
    if not found or not all(is_public(address.partition("%")[0]) for address in found):
        raise Refused("push-private")
    return found[0], port


class ByHttps:
    """Posts to the service of a browser, and nowhere else: no proxy, no redirection, no answer is read beyond its first lines."""

    def __init__(self, resolve: Resolve = resolve_public, trust: ssl.SSLContext | None = None) -> None:
        self.resolve = resolve
        self.trust = trust or ssl.create_default_context()

    def __call__(self, endpoint: str, seconds: int, *, at: datetime) -> None:
        parts = urlsplit(endpoint)
        host = str(parts.hostname)
        line = _Line(host, self.resolve(host, 443), self.trust)
        path = parts.path or "/"
        headers = {
            "Host": host,
            "Authorization": authorization(endpoint, at=at),
            "TTL": str(seconds),
            "Topic": TOPIC,
            "Urgency": "normal",
            "Content-Length": "0",
        }
        with line.in_time():
            line.request("POST", f"{path}?{parts.query}" if parts.query else path, headers=headers)
            status = line.getresponse().status
        _say(status)


class _Line(http.client.HTTPSConnection):
    """One connection to an address that was looked at, under the name that its certificate must bear."""

    def __init__(self, host: str, place: tuple[str, int], trust: ssl.SSLContext) -> None:
        super().__init__(host, timeout=limits.PUSH_SECONDS, context=trust)
        self.place, self.trust = place, trust

    def connect(self) -> None:
        plain = socket.create_connection(self.place, limits.PUSH_SECONDS)
        self.sock = self.trust.wrap_socket(plain, server_hostname=self.host, do_handshake_on_connect=False)
        self.sock.do_handshake()

    def in_time(self) -> "_InTime":
        return _InTime(self)


class _InTime:
    """Cuts a line that takes too long as a whole: one that answers a byte every few seconds would else hold up everybody's letters."""

    def __init__(self, line: _Line) -> None:
        self.line = line
        self.timer = threading.Timer(limits.PUSH_SECONDS, self._cut)

    def __enter__(self) -> None:
        self.timer.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        self.timer.cancel()
        self.line.close()
        if isinstance(error, (OSError, http.client.HTTPException, ValueError)):
            raise Unreachable("push-unreachable") from error

    def _cut(self) -> None:
        try:
            self.line.sock.shutdown(socket.SHUT_RDWR)
        except (OSError, AttributeError):
            pass  # it ended by itself meanwhile


def _say(status: int) -> None:
    if status in GONE:
        raise Gone
    if status == 429 or status >= 500:
        raise Unreachable(f"push-{status}")
    if not 200 <= status < 300:
        raise Refused(f"push-{status}")

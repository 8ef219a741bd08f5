"""A request to an address that a person typed. The server stands inside of a network, the address may be anybody's: it is let
out to the open internet alone.

Attacks that end here: an address inside (127.0.0.1, 10.0.0.7, the metadata of a cloud), a name that leads there, a name that
leads elsewhere at the second look (what was checked is what is connected to), a redirect, an endless or a very slow answer.
"""

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from alcove.base.clock import steady

SECONDS = 10.0
"""For one request as a whole, its redirects included."""

MOST_BYTES = 2 * 1024 * 1024
REDIRECTS = 3
AGAIN = (301, 302, 307, 308)
NAT64 = ipaddress.ip_network("64:ff9b::/96")
INSIDE = [ipaddress.ip_network(one) for one in ("192.0.0.0/24", "64:ff9b:1::/48", "fec0::/10")]
"""Not of the open internet, though not every Python knows it."""


class Refusal(Exception):
    """It could not be done; `code` says why (CODES in calendars' sentences)."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


@dataclass(frozen=True)
class Way:
    """How to get in, and whether addresses of one's own network are allowed (ALCOVE_CALENDARS)."""

    account: str
    password: str
    private: bool


@dataclass(frozen=True)
class Reply:
    """`url` is where it came from in the end."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


def ask(way: Way, method: str, url: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Reply:
    """Return the reply. Raises Refusal: address, not-https, private-address, unreachable, certificate, elsewhere, too-large."""
    until = steady() + SECONDS
    sent = {"User-Agent": "Alcove", "Authorization": _basic(way), **(headers or {})}
    start = parse_address(url)
    for _ in range(REDIRECTS + 1):
        reply = _once(way, method, url, body, sent, until)
        target = reply.headers.get("location", "")
        if reply.status not in AGAIN or not target:
            return reply
        url = urljoin(url, target)
        if origin(parse_address(url)) != origin(start):
            raise Refusal("elsewhere")
    raise Refusal("elsewhere")


def parse_address(url: str) -> SplitResult:
    """Return the parts of an address of http or https without a name and password in it. Raises Refusal."""
    try:
        parts = urlsplit(url)
        fits = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        raise Refusal("address") from None
    if not fits or parts.username is not None or parts.password is not None or not url.isprintable() or " " in url:
        raise Refusal("address")
    return parts


def origin(parts: SplitResult) -> tuple[str, str, int]:
    """Return scheme, host and port."""
    return parts.scheme, _ascii(str(parts.hostname)), parts.port or (443 if parts.scheme == "https" else 80)


def _ascii(host: str) -> str:
    """Return a host as DNS and certificates spell it. Raises Refusal."""
    try:
        return host if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        raise Refusal("address") from None


def _once(way: Way, method: str, url: str, body: bytes, headers: Mapping[str, str], until: float) -> Reply:
    parts = parse_address(url)
    scheme, host, port = origin(parts)
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._") + (f"?{parts.query}" if parts.query else "")
    connection, watch = http.client.HTTPConnection(host, port), None
    try:
        sock = connection.sock = _connect(scheme, host, port, private=way.private, until=until)
        # Each piece that dribbles in begins the timeout of a socket anew: at the end of its time it is cut off.
        watch = threading.Timer(_left(until), _cut_off, [sock])
        watch.daemon = True
        watch.start()
        connection.request(method, path, body, {"Host": _host(scheme, host, port), **headers})
        answer = connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return Reply(url, answer.status, found, _read(answer))
    except ssl.SSLCertVerificationError:
        raise Refusal("certificate") from None
    except (OSError, http.client.HTTPException, ValueError):
        raise Refusal("unreachable") from None
    finally:
        if watch is not None:
            watch.cancel()
        connection.close()


def _host(scheme: str, host: str, port: int) -> str:
    """Return it as the header Host has it."""
    name = f"[{host}]" if ":" in host else host
    return name if port == (443 if scheme == "https" else 80) else f"{name}:{port}"


def _cut_off(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def _connect(scheme: str, host: str, port: int, *, private: bool, until: float) -> socket.socket:
    """Connect to an address of the host that was looked at. Of https the certificate must be the host's."""
    found = _look_up(host, port)
    if not all(may_go_to(address, private=private) for address in found):
        raise Refusal("private-address")
    if scheme != "https" and not (private and all(ipaddress.ip_address(one).is_loopback for one in found)):
        raise Refusal("not-https")
    plain = _first_that_answers(found, port, until)
    if scheme != "https":
        return plain
    try:
        return ssl.create_default_context().wrap_socket(plain, server_hostname=host)
    except BaseException:
        plain.close()
        raise


def _first_that_answers(addresses: list[str], port: int, until: float) -> socket.socket:
    for address in addresses:
        try:
            return socket.create_connection((address, port), timeout=_left(until))
        except OSError:
            continue
    raise Refusal("unreachable")


def _look_up(host: str, port: int) -> list[str]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise Refusal("unreachable") from None
    return list(dict.fromkeys(str(one[4][0]).partition("%")[0] for one in found))


def may_go_to(address: str, *, private: bool) -> bool:
    """Tell whether an address may be connected to. Of IPv6 that carries an IPv4 address, both must be."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return may_go_to(str(inner), private=private)
    never = ip.is_link_local or ip.is_multicast or ip.is_unspecified or ip.is_reserved
    return not never and (private or (ip.is_global and not any(ip in network for network in INSIDE)))


def _read(answer: http.client.HTTPResponse) -> bytes:
    """Read all of it, but not without end."""
    whole = answer.read(MOST_BYTES + 1)
    if len(whole) > MOST_BYTES:
        raise Refusal("too-large")
    return whole


def _left(until: float) -> float:
    left = until - steady()
    if left <= 0:
        raise Refusal("unreachable")
    return left


def _basic(way: Way) -> str:
    return "Basic " + b64encode(f"{way.account}:{way.password}".encode()).decode()

"""One file of a site, as one visitor gets it. No redirect is followed, nothing is kept between two requests."""

from __future__ import annotations

import http.client
import secrets
import ssl
import threading
import zlib
from dataclasses import dataclass, field
from urllib.parse import SplitResult, urljoin, urlsplit

from alcove_cli.door import DoorError

TIMEOUT_SECONDS = 30
MOST_BYTES = 8 * 1024 * 1024
LOOPBACK = ("localhost", "127.0.0.1", "::1")


@dataclass(frozen=True)
class Visitor:
    """A way to look: who the server may take this one for."""

    name: str
    headers: dict[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Got:
    """An answer. `body` is unpacked; `moved` is where a redirect points."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes
    moved: str = ""

    def all(self, name: str) -> list[str]:
        """Return every value of a header."""
        return [value for key, value in self.headers if key.lower() == name]


class Unreadable(Exception):
    """An answer that cannot be compared: its text says why."""


_CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36"
_PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
_FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
_PACKED = {"Accept-Encoding": "gzip, deflate, br, zstd"}


def make_visitors(cookies: str = "") -> list[Visitor]:
    """Return several that a server could tell apart. `cookies` are those of somebody signed in, else invented ones."""
    made_up = f"alcove={secrets.token_hex(16)}; __Host-alcove={secrets.token_hex(16)}"
    chrome = {"User-Agent": _CHROME, "Accept-Language": "en-GB,en;q=0.9", **_PACKED}
    return [
        Visitor("Chrome", chrome),
        Visitor("Chrome with cookies", {**chrome, "Cookie": cookies or made_up}),
        Visitor("Firefox", {"User-Agent": _FIREFOX, "Accept-Language": "de,en-US;q=0.7,en;q=0.3", **_PACKED}),
        Visitor("a phone", {"User-Agent": _PHONE, "Accept-Language": "fr-FR,fr;q=0.9", **_PACKED, "Cookie": made_up}),
        Visitor("a visitor without a name", {"User-Agent": ""}),
    ]


def read_address(text: str) -> SplitResult:
    """Return the address of a site. Raises DoorError for one that cannot be checked."""
    address = urlsplit(text if "://" in text else f"https://{text}")
    if address.scheme not in ("http", "https") or not address.hostname:
        raise DoorError("no-address", f"{text} is no address of a site. Write it as https://alcove.example.")
    if address.scheme == "http" and address.hostname not in LOOPBACK and not address.hostname.endswith(".localhost"):
        raise DoorError(
            "plain-http",
            f"{text} is plain http, which anybody on the way can change: nothing was checked. Use its https:// address.",
        )
    return SplitResult(address.scheme, address.netloc, "", "", "")


def kind_of(path: str) -> dict[str, str]:
    """Return what a browser says of itself when it asks for a file of this kind."""
    ending = path.rpartition(".")[2] if "." in path.rpartition("/")[2] else ""
    if path == "/worker.js":
        return {
            "Accept": "*/*",
            "Service-Worker": "script",
            "Sec-Fetch-Dest": "serviceworker",
            "Sec-Fetch-Mode": "same-origin",
        }
    if not ending:
        accepts = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
        return {"Accept": accepts, "Sec-Fetch-Dest": "document", "Sec-Fetch-Mode": "navigate", "Sec-Fetch-Site": "none"}
    dest = {"js": "script", "css": "style", "svg": "image", "png": "image", "webmanifest": "manifest"}.get(
        ending, "empty"
    )
    return {"Accept": "*/*", "Sec-Fetch-Dest": dest, "Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "same-origin"}


_lines = threading.local()


def _line(site: str) -> http.client.HTTPConnection:
    """Return this thread's line to a site, kept open: hundreds of files are asked for."""
    kept: dict[str, http.client.HTTPConnection] = _lines.__dict__.setdefault("kept", {})
    if site not in kept:
        address = urlsplit(site)
        if address.scheme == "https":
            context = ssl.create_default_context()
            kept[site] = http.client.HTTPSConnection(address.netloc, timeout=TIMEOUT_SECONDS, context=context)
        else:
            kept[site] = http.client.HTTPConnection(address.netloc, timeout=TIMEOUT_SECONDS)
    return kept[site]


def _ask(site: str, path: str, headers: dict[str, str]) -> tuple[int, list[tuple[str, str]], bytes]:
    """Ask once; and once more on a fresh line, as a kept one may have been closed meanwhile."""
    for attempt in (1, 2):
        line = _line(site)
        try:
            line.request("GET", path, headers=headers)
            answer = line.getresponse()
            body = answer.read(MOST_BYTES + 1)
            if len(body) > MOST_BYTES:
                line.close()
            return answer.status, answer.getheaders(), body
        except (OSError, http.client.HTTPException) as error:
            line.close()
            if attempt == 2 or isinstance(error, ssl.SSLError):
                raise
    raise AssertionError("two attempts end in an answer or an error")


def fetch(site: str, path: str, visitor: Visitor) -> Got:
    """Return one answer. Raises DoorError where nobody answers, Unreadable where the answer cannot be compared."""
    try:
        status, headers, body = _ask(site, path, {**kind_of(path), **visitor.headers})
    except ssl.SSLError as error:
        raise _unproven(site, error) from None
    except (OSError, http.client.HTTPException) as error:
        why = str(error) or type(error).__name__
        raise DoorError(
            "away", f"{site} does not answer ({why}): nothing was checked. Is it running, and is the address right?"
        ) from None
    moved = next((urljoin(site + path, value) for name, value in headers if name.lower() == "location"), "")
    return Got(status, headers, _unpacked(path, headers, body), moved if 300 <= status < 400 else "")


def _unproven(site: str, error: ssl.SSLError) -> DoorError:
    return DoorError(
        "certificate", f"{site} cannot prove that it is {site} ({error.reason or error}): nothing was checked."
    )


def _unpacked(path: str, headers: list[tuple[str, str]], body: bytes) -> bytes:
    packing = ", ".join(value for name, value in headers if name.lower() == "content-encoding").strip().lower()
    if packing == "gzip":
        machine = zlib.decompressobj(31)
        try:
            body = machine.decompress(body, MOST_BYTES + 1)
        except zlib.error:
            raise Unreadable(f"{path} is said to be packed with gzip and is not") from None
    elif packing not in ("", "identity"):
        raise Unreadable(f"{path} comes packed as {packing}, which no Alcove does")
    if len(body) > MOST_BYTES:
        raise Unreadable(f"{path} is larger than any file of Alcove")
    return body

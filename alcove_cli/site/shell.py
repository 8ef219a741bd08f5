"""The local shell: the installed program on this machine, and nothing but data from the server.

Whatever is a page, a module, a style or the service worker comes from this package. Only /api/ and /live/ are asked of
the server, and only JSON and events are let back: a server that answers /api/ with a script or a page would else put
its program into the place where the keys are.
"""

from __future__ import annotations

import http.client
import re
import ssl
import sys
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import SplitResult, urlsplit

from alcove_site.policy import made_strict
from alcove_site.shelf import PREFIX, Item, Shelf, answer

TIMEOUT_SECONDS = 60
MOST_BYTES = 1024 * 1024
DATA = ("/api/", "/live/")
LET_BACK = ("application/json", "text/event-stream")
SENT_ON = ("accept", "content-type", "x-csrftoken", "last-event-id", "accept-language")
# The page reads it: the token of unsafe requests.
CSRF = "alcove-csrf"
SESSION = "alcove"


class Shell(ThreadingHTTPServer):
    """Serves on loopback alone."""

    daemon_threads = True

    def __init__(self, server: SplitResult, port: int, shelf: Shelf) -> None:
        self.upstream = server
        self.shelf = shelf
        # Another Alcove on this machine has the same name for its cookie, and cookies know no ports.
        self.session = f"alcove-of-{re.sub(r'[^a-z0-9]', '-', server.netloc.lower())}"
        super().__init__(("127.0.0.1", port), Handler)

    def handle_error(self, *_: object) -> None:
        """A browser that left in the middle is no news, and an address names an alcove."""

    @property
    def address(self) -> str:
        return f"http://localhost:{self.server_port}"

    def connect(self) -> http.client.HTTPConnection:
        """Return a fresh line to the server, its certificate checked where it has one."""
        if self.upstream.scheme == "https":
            return http.client.HTTPSConnection(
                self.upstream.netloc, timeout=TIMEOUT_SECONDS, context=ssl.create_default_context()
            )
        return http.client.HTTPConnection(self.upstream.netloc, timeout=TIMEOUT_SECONDS)


class Handler(BaseHTTPRequestHandler):
    """One request of the browser."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # two small writes would wait for each other
    server: Shell

    def handle_any(self) -> None:
        path = urlsplit(self.path).path
        own = urlsplit(self.server.address).netloc
        # A name that was bent to this machine (DNS rebinding) would make another site's page ours.
        if self.headers.get_all("Host") != [own]:
            self.refuse(403, "wrong-host", f"This answers to {self.server.address} alone.")
        elif path.startswith(DATA):
            # The server sees its own name as the origin, since we write it: so it is looked at here. Any page in
            # this browser can send a request to this machine, and other ports of it count as the same site.
            origin, site = self.headers.get("Origin"), self.headers.get("Sec-Fetch-Site", "same-origin")
            if origin not in (None, self.server.address) or site not in ("same-origin", "none"):
                self.refuse(403, "foreign-origin", "Another site sent this request, so nothing was done.")
            else:
                self.pass_on()
        else:
            self.give(self.item(path))

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_PATCH = handle_any  # noqa: N815 - names of the standard library

    def item(self, path: str) -> Item | None:
        """Return what the server itself would serve there (alcove/asgi.py)."""
        if self.command not in ("GET", "HEAD"):
            return None
        if path.startswith(PREFIX) or path in self.server.shelf.items:
            return self.server.shelf.items.get(path)
        is_page = not path.startswith("/.") and "." not in path.rpartition("/")[2]
        return self.server.shelf.page if is_page else None

    def give(self, item: Item | None) -> None:
        if item is None:
            self.refuse(404, "not-found", "There is nothing here for you. Check the address.")
            return
        asked = [(name.lower().encode(), value.encode("latin-1")) for name, value in self.headers.items()]
        status, given, body = answer(item, asked)
        # Where the server is, for links to send (sync/own-address.js). Cookies know no ports, so the name does.
        cookie = f"alcove-server-{self.server.server_port}={self.server.upstream.geturl()}; Path=/; SameSite=Strict"
        given = [*given, *([(b"set-cookie", cookie.encode())] if item is self.server.shelf.page else [])]
        self.reply(status, given, body)

    def pass_on(self) -> None:
        """Ask the server for data, in the browser's place."""
        length = int(self.headers.get("Content-Length") or 0)
        if length > MOST_BYTES or self.headers.get("Transfer-Encoding"):
            self.refuse(413, "too-large", "This is more than the server takes.")
            return
        body = self.rfile.read(length) if length else None
        line = self.server.connect()
        try:
            line.request(self.command, self.path, body, self.asked())
            self.let_back(line.getresponse())
        except (OSError, http.client.HTTPException) as error:
            # As a proxy does whose server is down: the page goes on with what it has.
            self.refuse(502, "away", f"{self.server.upstream.geturl()} does not answer ({error}).")
        finally:
            line.close()

    def asked(self) -> dict[str, str]:
        """Return the headers for the server: its own name and origin, and no cookie but its own two."""
        secure = "__Host-" if self.server.upstream.scheme == "https" else ""
        brought = SimpleCookie(self.headers.get("Cookie", ""))
        names = {self.server.session: secure + SESSION, CSRF: secure + CSRF}
        cookies = [f"{name}={brought[own].value}" for own, name in names.items() if own in brought]
        server = self.server.upstream.geturl()
        given = {
            "Host": self.server.upstream.netloc,
            "Origin": server,
            "Referer": server + "/",
            "Accept-Encoding": "identity",
        }
        given |= {name: self.headers[name] for name in SENT_ON if self.headers[name]}
        return given | ({"Cookie": "; ".join(cookies)} if cookies else {})

    def let_back(self, got: http.client.HTTPResponse) -> None:
        kind = got.headers.get_content_type() if got.headers.get("Content-Type") else ""
        is_empty = got.status in (204, 304) or got.headers.get("Content-Length") == "0"
        if 300 <= got.status < 400 and got.status != 304:
            self.refuse(502, "away", "The server sends this request elsewhere, and it was not followed.")
            return
        if kind not in LET_BACK and not is_empty:
            self.refuse(
                502, "away", f"The server answers with {kind or 'something'} where data was asked for: not let through."
            )
            return
        given = [(b"cache-control", b"no-store")]
        given += [(b"content-type", f"{kind}; charset=utf-8".encode())] if kind in LET_BACK else []
        given += [(b"retry-after", value.encode("latin-1")) for value in got.headers.get_all("Retry-After", [])[:1]]
        given += [(b"set-cookie", line.encode("latin-1")) for line in self.cookies(got)]
        if kind == "text/event-stream":
            self.stream(got, given)
        else:
            self.reply(got.status, given, got.read(8 * MOST_BYTES))

    def cookies(self, got: http.client.HTTPResponse) -> list[str]:
        """Return the server's two cookies under our names, for plain http on this machine; no others."""
        found = []
        for line in got.headers.get_all("Set-Cookie", []):
            pair, _, rest = line.partition(";")
            name, _, value = pair.strip().partition("=")
            own = {SESSION: self.server.session, CSRF: CSRF}.get(name.removeprefix("__Host-"))
            ages = [
                part.strip() for part in rest.split(";") if part.strip().lower().startswith(("max-age=", "expires="))
            ]
            if own and re.fullmatch(r'[\w."-]*', value):
                hidden = ["HttpOnly"] if own == self.server.session else []
                found.append("; ".join([f"{own}={value}", "Path=/", "SameSite=Strict", *hidden, *ages]))
        return found

    def stream(self, got: http.client.HTTPResponse, given: list[tuple[bytes, bytes]]) -> None:
        """Pass events on as they come, until either side ends."""
        self.begin(got.status, [*given, (b"connection", b"close")])
        self.close_connection = True
        while data := got.read1(65536):
            self.wfile.write(data)
            self.wfile.flush()

    def refuse(self, status: int, code: str, sentence: str) -> None:
        said = sentence.replace("\\", "/").replace('"', "'")
        body = f'{{"error": {{"code": "{code}", "sentence": "{said}"}}}}'.encode()
        self.close_connection = True  # what else was sent is not read
        self.reply(status, [(b"content-type", b"application/json"), (b"connection", b"close")], body)

    def reply(self, status: int, given: list[tuple[bytes, bytes]], body: bytes) -> None:
        given = [(name, value) for name, value in given if name != b"content-length"]
        if status not in (204, 304):
            given.append((b"content-length", str(len(body)).encode()))
        self.begin(status, given)
        if self.command != "HEAD":
            self.wfile.write(body)

    def begin(self, status: int, given: list[tuple[bytes, bytes]]) -> None:
        self.send_response_only(status)
        for name, value in made_strict(given, https=False):
            self.send_header(name.decode(), value.decode("latin-1"))
        self.end_headers()

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except (ConnectionError, TimeoutError):
            self.close_connection = True  # the browser went away

    def log_message(self, *_: object) -> None:
        """Addresses name alcoves: nothing is logged."""


def serve(shell: Shell) -> None:
    """Serve until Ctrl-C."""
    try:
        shell.serve_forever()
    except KeyboardInterrupt:
        print("Closed.", file=sys.stderr)
    finally:
        shell.server_close()

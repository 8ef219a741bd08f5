"""An IMAP server on loopback, for tests: pymap, a program of its own, behind a door of TLS; letters are laid into it by APPEND."""

import contextlib
import imaplib
import select
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from alcove.base.ground import Inbox
from alcove.postbox.inbox import read_inbox
from tests.ground.running import free_port
from tests.postbox.push_service import make_certificate

ACCOUNT, PASSWORD = "alcove", "a long quiet evening"


@dataclass
class Imap:
    """The mailbox of the house: `lay` puts a letter in, `read` is what the worker does."""

    port: int
    plain: int
    trust: ssl.SSLContext

    @property
    def inbox(self) -> Inbox:
        return Inbox("127.0.0.1", self.port, ACCOUNT, PASSWORD)

    def lay(self, *letters: bytes) -> None:
        with self._open() as mailbox:
            for letter in letters:
                assert mailbox.append("INBOX", "", "", letter)[0] == "OK"

    def read(self, at: datetime) -> int:
        return read_inbox(self.inbox, at=at, trust=self.trust)

    def unread(self) -> int:
        with self._open() as mailbox:
            mailbox.select("INBOX")
            return len(mailbox.uid("SEARCH", "UNSEEN")[1][0].split())  # type: ignore[union-attr]

    def clear(self) -> None:
        with self._open() as mailbox:
            mailbox.select("INBOX")
            mailbox.store("1:*", "+FLAGS", r"(\Deleted)")
            mailbox.expunge()

    @contextmanager
    def _open(self) -> Iterator[imaplib.IMAP4]:
        mailbox = imaplib.IMAP4("127.0.0.1", self.plain, timeout=10)
        mailbox.login(ACCOUNT, PASSWORD)
        try:
            yield mailbox
        finally:
            mailbox.logout()


@contextmanager
def imap_server() -> Iterator[Imap]:
    plain, port = free_port(), free_port()
    begin = "import sys; from pymap.main import main; sys.exit(main())"
    command = [sys.executable, "-c", begin, "--host", "127.0.0.1", "--port", str(plain), "--no-tls"]
    command += ["dict", "--demo-data", "--demo-user", ACCOUNT, "--demo-password", PASSWORD]
    with tempfile.TemporaryDirectory() as folder:
        certificate = make_certificate(Path(folder), "127.0.0.1")
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        door = _Door(port, plain, certificate)
        try:
            _wait_for(plain)
            found = Imap(port, plain, ssl.create_default_context(cafile=certificate))
            found.clear()
            yield found
        finally:
            door.close()
            server.terminate()
            server.wait(10)


def _wait_for(port: int) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise AssertionError("the IMAP server does not come up")


class _Door:
    """TLS in front of a server that speaks it only when asked."""

    def __init__(self, port: int, plain: int, certificate: str) -> None:
        self.plain = plain
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(certificate)
        self.listening = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self.listening.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                caller, _ = self.listening.accept()
                threading.Thread(target=self._pass_on, args=(caller,), daemon=True).start()

    def _pass_on(self, caller: socket.socket) -> None:
        with (
            contextlib.suppress(OSError),
            self.tls.wrap_socket(caller, server_side=True) as outer,
            socket.create_connection(("127.0.0.1", self.plain)) as inner,
        ):
            while True:
                ready = [outer] if outer.pending() else select.select([outer, inner], [], [], 30)[0]
                for one in ready:
                    said = one.recv(65536)
                    if not said:
                        return
                    (inner if one is outer else outer).sendall(said)

"""A mail server on loopback, for tests: real SMTP, a mailbox that keeps one copy of each Message-ID, and bad days on demand."""

import email.policy
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller


class Mailbox:
    """`letters` by Message-ID; `handed` counts how often each came; `answers` are given in turn instead of 250."""

    def __init__(self) -> None:
        self.letters: dict[str, EmailMessage] = {}
        self.handed: Counter[str] = Counter()
        self.answers: list[str] = []
        self._lock = threading.Lock()

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        with self._lock:
            if self.answers:
                return self.answers.pop(0)
            letter: Any = message_from_bytes(envelope.content, policy=email.policy.default)
            name = str(letter["Message-ID"])
            self.handed[name] += 1
            self.letters.setdefault(name, letter)
        return "250 kept"

    def only(self) -> EmailMessage:
        (letter,) = self.letters.values()
        return letter


@contextmanager
def mail_server(port: int = 0) -> Iterator[tuple[Mailbox, int]]:
    """Yield a mailbox and the port of its server."""
    from tests.ground.running import free_port

    mailbox, port = Mailbox(), port or free_port()
    controller = Controller(mailbox, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield mailbox, port
    finally:
        controller.stop()

"""The inbox: where answers to invitations and returned letters arrive (IMAP over TLS). What is read there is understood, or left alone.

Nothing of a letter is kept or logged but what answers.py and returned.py take from it, and nothing is ever answered.
"""

import imaplib
import logging
import re
import ssl
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from typing import Any

from alcove.base import limits
from alcove.base.ground import Inbox
from alcove.postbox.answers import take_answer
from alcove.postbox.returned import take_returned

FAILURES = (imaplib.IMAP4.error, OSError, ssl.SSLError)


def read_inbox(inbox: Inbox, *, at: datetime, trust: ssl.SSLContext | None = None) -> int:
    """Read what nobody read yet; return how many letters told something. Raises one of FAILURES where the mailbox is away."""
    mailbox = imaplib.IMAP4_SSL(
        inbox.host, inbox.port, ssl_context=trust or ssl.create_default_context(), timeout=limits.MAIL_SECONDS
    )
    try:
        mailbox.login(inbox.account, inbox.password)
        _must(mailbox.select(_quoted(inbox.folder)))
        return sum(understand(raw, at=at) for raw in _unread(mailbox))
    finally:
        try:
            mailbox.logout()
        except FAILURES:
            pass  # it hung up first


def _unread(mailbox: imaplib.IMAP4_SSL) -> Iterator[bytes]:
    """Yield the letters that are new, some at a time. Each is marked as read before it is looked into: one that kills the
    program is not met again."""
    (found,) = _must(mailbox.uid("SEARCH", "UNSEEN"))
    for uid in (found or b"").split()[: limits.LETTERS_IN_A_ROUND]:
        name = uid.decode("ascii")
        size = re.search(rb"RFC822\.SIZE (\d+)", b" ".join(_lines(mailbox.uid("FETCH", name, "(RFC822.SIZE)"))))
        mailbox.uid("STORE", name, "+FLAGS.SILENT", r"(\Seen)")
        if size and int(size[1]) <= limits.LETTER_BYTES:
            parts = _must(mailbox.uid("FETCH", name, "(BODY.PEEK[])"))
            yield next((bytes(part[1]) for part in parts if isinstance(part, tuple)), b"")


def understand(raw: bytes, *, at: datetime) -> bool:
    """Take from a letter what it tells; return whether it told anything. Whatever it is made of, it stops nothing."""
    try:
        letter = message_from_bytes(raw)
        return take_returned(letter, at=at) or take_answer(letter, at=at)
    except Exception as error:  # a letter is anybody's, and so is what it breaks
        logging.getLogger(__name__).warning("inbox: a letter was not understood (%s)", type(error).__name__)
        return False


def _must(answer: tuple[str, list[Any]]) -> list[Any]:
    if answer[0] != "OK":
        raise imaplib.IMAP4.error("the mailbox refuses")
    return answer[1]


def _lines(answer: tuple[str, list[Any]]) -> list[Any]:
    return [line if isinstance(line, bytes) else line[0] for line in _must(answer) if line]


def _quoted(folder: str) -> str:
    """Return a name as IMAP takes it; what could end the string is taken out when the setting is read."""
    return f'"{folder}"'

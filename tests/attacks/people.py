"""The cast: Ana leads, Tomas is on her team, Otto administers. Made by the command line's own modules, in a moment."""

from __future__ import annotations

import http.cookiejar
import itertools
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from alcove_cli.door import Door
from alcove_cli.ids import make_id
from alcove_cli.keyring import Keyring, format_moment, make_keys
from alcove_cli.pairing import accept_invitation, complete_invitation, invite
from alcove_cli.safe import Safe

PASSWORD = "a calm place for two"
_numbers = itertools.count(1)


@dataclass
class Someone:
    """A person with an account; `keyring` and `words` where they have keys."""

    name: str
    email: str
    door: Door
    keyring: Keyring | None = None
    words: str = ""

    @property
    def id(self) -> str:
        return self.keys.person

    @property
    def keys(self) -> Keyring:
        assert self.keyring
        return self.keyring

    def cookies(self) -> dict[str, str]:
        jar: http.cookiejar.CookieJar = self.door._cookies
        return {cookie.name: cookie.value or "" for cookie in jar}


def now() -> datetime:
    return datetime.now(UTC)


def moment() -> str:
    return format_moment(now())


def new_id() -> str:
    return make_id(now())


def arrive(server: str, name: str, administrator: Someone | None, *, keys: bool = True) -> Someone:
    """Make an account, let in by the administrator unless it is the first."""
    door = Door(server)
    number = next(_numbers)
    # Everybody comes from an address of their own: the server slows down many accounts from one.
    door._opener.addheaders = [("X-Forwarded-For", f"10.1.{number // 250}.{number % 250 + 1}")]
    if administrator:
        join = administrator.door.post("/api/join-links")
        door.get("/api/me")
        door.post("/api/sign-up-pass", {"join": join["token"]})
    email = f"{name.lower()}{number}@alcove.example"
    door.sign_up(name=name, email=email, password=PASSWORD)
    someone = Someone(name, email, door)
    if keys:
        someone.keyring, someone.words = make_keys(door, at=now())
    return someone


@dataclass
class Together:
    """Two people with an accepted charter, seen from the command line of each."""

    lead: Someone
    member: Someone
    pair: str
    key: bytes
    safes: dict[str, Safe]

    def write(self, who: Someone, kind: str, words: str, record: str | None = None, **fields: Any) -> dict[str, Any]:
        """Write one record as an honest client would, and send it. Return its row, with the blob."""
        safe = self.safes[who.id]
        row = seal_row(safe, record or new_id(), payload(self, who, kind, words, **fields))
        safe.push()
        return row


def payload(pair: Together, who: Someone, kind: str, words: str, **fields: Any) -> dict[str, Any]:
    other = pair.member if who is pair.lead else pair.lead
    return {"kind": kind, "words": words, **fields, "at": moment(), "seen": pair.safes[other.id].seq}


def seal_row(safe: Safe, record: str, content: dict[str, Any]) -> dict[str, Any]:
    """Seal the next version of a record; it waits in the safe until `push`."""
    safe.write(record, content)
    return dict(safe._waiting[-1], author=safe.keyring.person)


def pair_up(lead: Someone, member: Someone) -> Together:
    """Invitation, acceptance, charter 1, all honest."""
    invitation, secret = invite(lead.keys, my_role="lead", at=now())
    pair = accept_invitation(member.keys, invitation, secret, at=now())
    key = complete_invitation(lead.keys, invitation, at=now())
    safes = {someone.id: Safe(someone.keys, pair, 1, key) for someone in (lead, member)}
    return Together(lead, member, pair, key, safes)

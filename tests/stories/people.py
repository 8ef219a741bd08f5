"""People who have been here before: made through the command line's door, so that a story begins where it gets interesting."""

from __future__ import annotations

import itertools
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from alcove_cli.door import Door
from alcove_cli.keyring import Keyring, make_keys, open_keys
from alcove_cli.pairing import accept_invitation, complete_invitation, invite

PASSWORD = "a calm place for two"
_numbers = itertools.count(1)


@dataclass
class Person:
    """An account with keys, and the words that open them."""

    name: str
    email: str
    keyring: Keyring = field(repr=False)
    words: str = field(repr=False)

    @property
    def door(self) -> Door:
        return self.keyring.door

    @property
    def id(self) -> str:
        return self.keyring.person

    def cookies(self) -> list[dict[str, Any]]:
        """Return the session as a browser's cookies, so that nobody has to sign in first."""
        url = self.door.address
        return [{"name": one.name, "value": one.value, "url": url} for one in self.door._cookies]


@dataclass
class Two:
    """An alcove of two that is linked."""

    ana: Person
    tomas: Person
    pair: str

    def path(self, room: str = "table") -> str:
        return f"/alcove/{self.pair}/{room}"


def fresh_door(server: str) -> Door:
    """Return a door of its own address: the server counts sign-ups by it, and here all come from one machine."""
    door = Door(server)
    door._opener.addheaders.append(("X-Forwarded-For", an_address()))
    return door


def an_address() -> str:
    """Return an address that nobody had before, in any of the processes that run the tests."""
    number = next(_numbers)
    return f"10.{os.getpid() % 250}.{number // 250}.{number % 250 + 1}"


def arrive(server: str, name: str, administrator: Person | None = None) -> Person:
    """Make an account and its keys. The first one on a server needs no link."""
    door = fresh_door(server)
    email = f"{name.lower()}.{an_address()}@alcove.example"
    if administrator:
        join = administrator.door.post("/api/join-links")
        door.get("/api/me")
        door.post("/api/sign-up-pass", {"join": join["token"]})
    door.sign_up(name=name, email=email, password=PASSWORD)
    return Person(name, email, *make_keys(door, at=datetime.now(UTC)))


def come_again(server: str, name: str, email: str, words: str) -> Person:
    """Sign in and open the keys of somebody who is known there."""
    door = fresh_door(server)
    door.sign_in(email=email, password=PASSWORD)
    return Person(name, email, open_keys(door, words), words)


def pair_up(lead: Person, member: Person) -> str:
    """Invite, accept and link the two; return the id of their alcove."""
    now = datetime.now(UTC)
    invitation, secret = invite(lead.keyring, my_role="lead", at=now)
    pair = accept_invitation(member.keyring, invitation, secret, at=now)
    complete_invitation(lead.keyring, invitation, at=now)
    return pair

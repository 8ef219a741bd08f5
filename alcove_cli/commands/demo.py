"""alcove_cli demo: fills an empty server with a year of four people, sealed here as real clients would."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from typing import NamedTuple

from alcove_cli.demo.told import Alcove, tell
from alcove_cli.door import Door, DoorError
from alcove_cli.keyring import Keyring, make_keys
from alcove_cli.pairing import accept_invitation, complete_invitation, invite
from alcove_cli.safe import Safe

HELP = "fill an empty server with a year of four invented people"
PASSWORD = "a calm place for two"  # noqa: S105 - printed for whoever tries the demo; nobody real signs in with it


class Someone(NamedTuple):
    """A person of the demo with the words that open their keys."""

    name: str
    keyring: Keyring
    words: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--server", default="http://localhost:8000", help="the address of the empty server")


def run(options: argparse.Namespace) -> int:
    now = datetime.now(UTC)
    if not Door(options.server).get("/api/me")["server"]["first_visit"]:
        raise DoorError("not-empty", f"{options.server} already has people. The demo wants a server of its own.")
    otto = _arrive(options.server, "Otto", now, None)
    everybody = [otto, *(_arrive(options.server, name, now, otto) for name in ("Ana", "Tomas", "Mira"))]
    ana = everybody[1]
    _live(ana, everybody[2:], now)
    print(_sign_in_page(options.server, everybody), flush=True)
    return 0


def _email(name: str) -> str:
    return f"{name.lower()}@alcove.example"


def _arrive(server: str, name: str, now: datetime, administrator: Someone | None) -> Someone:
    """Make an account and keys; the first one administers and lets the others in."""
    door = Door(server)
    if administrator:
        join = administrator.keyring.door.post("/api/join-links")
        door.get("/api/me")
        door.post("/api/sign-up-pass", {"join": join["token"]})
    door.sign_up(name=name, email=_email(name), password=PASSWORD)
    return Someone(name, *make_keys(door, at=now))


def _pair(ana: Someone, guest: Someone, now: datetime) -> tuple[str, bytes]:
    """Pair the two as the browser would; return the pair and its key."""
    invitation, secret = invite(ana.keyring, my_role="lead", at=now)
    pair = accept_invitation(guest.keyring, invitation, secret, at=now)
    return pair, complete_invitation(ana.keyring, invitation, at=now)


def _live(ana: Someone, guests: list[Someone], now: datetime) -> None:
    alcoves = []
    for guest in guests:
        pair, key = _pair(ana, guest, now)
        both = {someone.name[0]: someone for someone in (ana, guest)}
        people = {who: someone.keyring.person for who, someone in both.items()}
        safes = {who: Safe(someone.keyring, pair, 1, key) for who, someone in both.items()}
        alcoves.append(Alcove(pair, guest.name, people, safes))
    tell(alcoves, {someone.name[0]: Safe(someone.keyring) for someone in (ana, *guests)}, now)


def _sign_in_page(server: str, everybody: list[Someone]) -> str:
    """Whom one can be, and how."""
    lines = [
        "",
        f"A year of four people is at {server}",
        f'Sign in with an address below and the password "{PASSWORD}"; then unlock with the eight words.',
        "Ana leads Tomas and Mira. Otto administers and can read nothing.",
        "",
        *(f"  {someone.name:6} {_email(someone.name):22} {someone.words}" for someone in everybody),
    ]
    return "\n".join(lines)

"""alcove_cli demo: fills an empty server with a year of four people, sealed here as real clients would."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from alcove_cli.demo.life import Life
from alcove_cli.demo.tell import read_year
from alcove_cli.door import Door, DoorError
from alcove_cli.keyring import Keyring, make_keys
from alcove_cli.pairing import accept_invitation, complete_invitation, invite
from alcove_cli.safe import Safe

HELP = "fill an empty server with a year of four invented people"
PASSWORD = "a calm place for two"  # noqa: S105 - printed for whoever tries the demo; nobody real signs in with it
TOLD = Path(__file__).resolve().parent.parent / "demo"
# Who sits with Ana: the told year, the weekday (Monday is 0) and the hour in UTC of the coming meeting.
YEARS = {"Tomas": ("ana_and_tomas.txt", 3, 9), "Mira": ("ana_and_mira.txt", 1, 13)}


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
    for guest in everybody[2:]:
        _live(ana, guest, now)
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


def _live(ana: Someone, guest: Someone, now: datetime) -> None:
    """Pair the two as the browser would and act their year out."""
    invitation, secret = invite(ana.keyring, my_role="lead", at=now)
    pair = accept_invitation(guest.keyring, invitation, secret, at=now)
    key = complete_invitation(ana.keyring, invitation, at=now)
    file, weekday, hour = YEARS[guest.name]
    both = {someone.name[0]: someone for someone in (ana, guest)}
    Life(
        pair=pair,
        people={who: someone.keyring.person for who, someone in both.items()},
        roles={"A": "lead", guest.name[0]: "member"},
        safes={who: Safe(someone.keyring, pair, 1, key) for who, someone in both.items()},
        own={who: _own_safe(someone) for who, someone in both.items()},
        coming=_coming(now, weekday, hour),
    ).act(read_year(TOLD / file))


def _own_safe(someone: Someone) -> Safe:
    """One's own safe with its numbers as far as they have come: Ana has two alcoves and one safe."""
    safe = Safe(someone.keyring)
    for row, _opened in safe.pull():
        safe.seq = max(safe.seq, row["seq"])
    return safe


def _coming(now: datetime, weekday: int, hour: int) -> datetime:
    """The next such weekday that is at least a day away."""
    day = now.replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return day + timedelta(days=(weekday - day.weekday()) % 7)


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

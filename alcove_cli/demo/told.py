"""The whole told year: which files tell of whom, and when they meet."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from alcove_cli.demo.days import Act
from alcove_cli.demo.hour import Year
from alcove_cli.demo.life import Life, live
from alcove_cli.demo.rooms import Rooms
from alcove_cli.demo.tell import read_year
from alcove_cli.demo.tell_rooms import read_all
from alcove_cli.safe import Safe

TOLD = Path(__file__).resolve().parent


class Told(NamedTuple):
    """What is told of one alcove: its meetings, what happens beside them, the weekday (Monday is 0) and the hour in UTC
    of the coming meeting."""

    meetings: str
    rooms: str
    weekday: int
    hour: int


YEARS = {
    "Tomas": Told("ana_and_tomas.txt", "ana_and_tomas_*.txt", 3, 9),
    "Mira": Told("ana_and_mira.txt", "ana_and_mira_*.txt", 1, 13),
}


class Alcove(NamedTuple):
    """One alcove of Ana's: `people` and `safes` by first letter, A for Ana."""

    pair: str
    member: str
    people: dict[str, str]
    safes: dict[str, Safe]


def tell(alcoves: list[Alcove], own: dict[str, Safe], now: datetime) -> list[Life]:
    """Act everything out in the order of time, over all alcoves: Ana has two of them and one safe of her own."""
    common: dict[str, str] = {}
    lives: list[Life] = []
    acts: list[Act] = []
    for one in alcoves:
        told = YEARS[one.member]
        letter = one.member[0]
        life = Life(
            pair=one.pair,
            people=one.people,
            roles={"A": "lead", letter: "member"},
            safes=one.safes,
            own={who: own[who] for who in one.people},
            coming=_coming(now, told.weekday, told.hour),
            now=now,
            pairs=[each.pair for each in alcoves],
            common=common,
        )
        lives.append(life)
        acts += Year(life, read_year(TOLD / told.meetings)).acts()
        acts += Rooms(life, read_all(TOLD, told.rooms)).acts()
    live(lives, acts)
    return lives


def _coming(now: datetime, weekday: int, hour: int) -> datetime:
    """The next such weekday that is at least a day away."""
    day = now.replace(hour=hour, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return day + timedelta(days=(weekday - day.weekday()) % 7)

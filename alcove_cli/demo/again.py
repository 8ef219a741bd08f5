"""What the server is asked to think of: a rhythm from the coming meeting on, and a promise before it."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from alcove_cli.demo.days import ZONE
from alcove_cli.demo.life import Life
from alcove_cli.ids import make_id
from alcove_cli.keyring import format_moment
from alcove_seal.records.entries import of_kind


def meet_again(life: Life, host: str, minutes: int, at: datetime) -> None:
    """Set the rhythm: in the clear for the server, which plans by it, and sealed beside it."""
    first, rhythm = life.starts(0).astimezone(ZoneInfo(ZONE)), make_id(at)
    both = {"unit": "week", "every": 2, "first_on": f"{first:%Y-%m-%d}", "minutes": minutes, "zone": ZONE}
    clear = both | {"id": rhythm, "clock": f"{first:%H:%M}"}
    life.safes[host].keyring.door.put(f"/api/pairs/{life.pair}/rhythm", clear)
    life.write(host, "rhythm", "", {"rhythm": rhythm, "minute": first.hour * 60 + first.minute, **both}, at)


def remind(life: Life, who: str, at: datetime) -> None:
    """Somebody wants to be told of their newest open promise on the day before: the server gets a moment, and no more."""
    open_ones = [
        one
        for one in of_kind(life.kept, "promise")
        if one.fields["owner"] == life.people[who] and "state" not in one.fields
    ]
    if not open_ones:
        return
    row, moment = make_id(at), format_moment(life.starts(0) - timedelta(days=1))
    life.safes[who].keyring.door.put(f"/api/me/reminders/{row}", {"at": moment})
    fields = {"promise": open_ones[-1].id, "remind_at": moment, "row": row, "pair": life.pair}
    life.write(who, "reminder", "", fields, at, alone=True)

"""From the coming meeting on the two meet by a rhythm, as they did this year by hand."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from alcove_cli.demo.days import ZONE
from alcove_cli.demo.life import Life
from alcove_cli.ids import make_id


def meet_again(life: Life, host: str, minutes: int, at: datetime) -> None:
    """Set the rhythm: in the clear for the server, which plans by it, and sealed beside it."""
    first, rhythm = life.starts(0).astimezone(ZoneInfo(ZONE)), make_id(at)
    both = {"unit": "week", "every": 2, "first_on": f"{first:%Y-%m-%d}", "minutes": minutes, "zone": ZONE}
    clear = both | {"id": rhythm, "clock": f"{first:%H:%M}"}
    life.safes[host].keyring.door.put(f"/api/pairs/{life.pair}/rhythm", clear)
    life.write(host, "rhythm", "", {"rhythm": rhythm, "minute": first.hour * 60 + first.minute, **both}, at)

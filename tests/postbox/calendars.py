"""What the tests of own calendars share: connecting, letting the worker look, and reading what stands there."""

from datetime import UTC, datetime
from typing import Any

from alcove.postbox import calendar_round as rounds
from alcove.postbox.own_calendar import OwnCalendar
from alcove.rhythm.meeting import Meeting
from tests.cast import Someone
from tests.postbox.own_server import PASSWORD, OwnServer

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
LATER = {"starts_at": "2026-11-26T15:30:00Z", "minutes": 45, "zone": "America/New_York"}
LIES = {
    "no xml": b"hello",
    "no end": b"<multistatus xmlns='DAV:'><response>",
    "entities": b"<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'>]><multistatus xmlns='DAV:'>&b;</multistatus>",
    "nothing": b"",
}


def connect(ana: Someone, there: OwnServer, **other: str) -> Any:
    return ana.put("/api/me/own-calendar", {"address": there.address, "account": "ana", "password": PASSWORD} | other)


def look(at: datetime = NOW) -> list[str]:
    """Let the worker look once; return which pairs were told."""
    told: list[str] = []
    OwnCalendar.objects.exclude(run_at=None).update(run_at=at)
    rounds.calendar_round(at=at, tell=told.append)
    return told


def path_of(meeting: str) -> str:
    return f"/ana/work/{meeting}.ics"


def lines(text: str) -> dict[str, str]:
    return {line.split(":")[0].split(";")[0]: line.partition(":")[2] for line in text.splitlines()}


def starts(meeting: str) -> datetime:
    return Meeting.objects.get(pk=meeting).starts_at


def note(ana: Someone) -> list[str]:
    return [one["note"] for one in ana.get("/api/me/own-calendar").json["notes"]]

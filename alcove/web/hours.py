"""One's own hours and leaves: when nothing disturbs, and when the rhythms pause."""

from datetime import date, datetime
from typing import Annotated

from ninja import Router
from pydantic import Field

from alcove.base import limits
from alcove.base.errors import BadRequest, NotFound
from alcove.people.person import Person
from alcove.rhythm.coming import keep_coming_of, pairs_with_rhythm
from alcove.rhythm.hours import FROM, UNTIL, WORKING_DAYS, Hours, Leave
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.meetings import must_be_zone
from alcove.web.rhythm import Clock
from alcove.web.shapes import Answer, Id, Shape

router = Router(auth=doors.signed_in)


class ZoneIn(Shape):
    zone: str


class HoursIn(ZoneIn):
    days: Annotated[str, Field(pattern="^1?2?3?4?5?6?7?$", min_length=1)]
    from_clock: Clock
    until_clock: Clock


class HoursShape(Shape):
    zone: str | None
    days: str
    from_clock: str
    until_clock: str


class LeaveIn(Shape):
    from_on: date
    until_on: date


class LeaveShape(LeaveIn):
    id: Id


@router.get("/me/hours", response=HoursShape)
@doors.reading
def hours(person: Person) -> Answer:
    """What I said, or what is taken for it."""
    return _hours(Hours.objects.filter(person=person).first())


@router.put("/me/hours", response=HoursShape)
@doors.writing
def set_hours(person: Person, body: HoursIn, at: datetime) -> Answer:
    """Say when I work."""
    must_be_zone(body.zone)
    if body.from_clock >= body.until_clock:
        raise BadRequest("Your day ends before it begins. Choose a later end.", code="hours-backwards")
    return _hours(Hours.objects.update_or_create(person=person, defaults=body.model_dump())[0])


@router.put("/me/zone", response=HoursShape)
@doors.writing
def set_zone(person: Person, body: ZoneIn, at: datetime) -> Answer:
    """Say where my clock is; the hours stay. Those I meet see their time and mine."""
    must_be_zone(body.zone)
    return _hours(Hours.objects.update_or_create(person=person, defaults={"zone": body.zone})[0])


@router.get("/me/leaves", response=list[LeaveShape])
@doors.reading
def leaves(person: Person) -> list[Answer]:
    """When I am away, the earliest first."""
    return [_leave(one) for one in Leave.objects.filter(person=person).order_by("from_on", "id")]


@router.put("/me/leaves/{leave_id}", response=LeaveShape)
@doors.writing
def set_leave(person: Person, leave_id: Id, body: LeaveIn, at: datetime) -> Answer:
    """Be away: rhythms pause on these days, and nothing is sent."""
    if body.until_on < body.from_on:
        raise BadRequest("This leave ends before it begins. Choose a later last day.", code="leave-backwards")
    if body.until_on - body.from_on > limits.LEAVE_LASTS or not 2000 <= body.from_on.year < 2200:
        raise BadRequest("A leave lasts a year at most. Choose an earlier last day.", code="leave-long")
    if Leave.objects.filter(person=person).exclude(pk=leave_id).count() >= limits.LEAVES_A_PERSON:
        raise BadRequest("These are many leaves. Take back one that is over, then add this one.", code="leaves-many")
    kept = Leave.keep(person, leave_id, body.from_on, body.until_on, at=at)
    _pause(person, at)
    return _leave(kept)


@router.delete("/me/leaves/{leave_id}", response={204: None})
@doors.writing
def take_back_leave(person: Person, leave_id: str, at: datetime) -> None:
    """Be there after all: what the rhythms ask for is planned again."""
    if not Leave.objects.filter(person=person, pk=leave_id).delete()[0]:
        raise NotFound
    _pause(person, at)


def _pause(person: Person, at: datetime) -> None:
    """Let the rhythms follow, and tell both of each pair in which something changed."""
    pairs = pairs_with_rhythm(person)
    keep_coming_of(pairs, at=at)
    for pair in pairs:
        hub.publish(f"pair:{pair}", "rhythm", {"pair": pair})


def _hours(one: Hours | None) -> Answer:
    if one is None:
        return {"zone": None, "days": WORKING_DAYS, "from_clock": f"{FROM:%H:%M}", "until_clock": f"{UNTIL:%H:%M}"}
    clocks = {"from_clock": f"{one.from_clock:%H:%M}", "until_clock": f"{one.until_clock:%H:%M}"}
    return {"zone": one.zone, "days": one.days} | clocks


def _leave(one: Leave) -> Answer:
    return {"id": one.pk, "from_on": one.from_on, "until_on": one.until_on}

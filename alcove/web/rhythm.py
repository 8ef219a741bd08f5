"""The rhythm of a pair: set, changed from a day on, ended. The meetings that follow are told as meetings."""

from datetime import UTC, date, datetime, time
from typing import Annotated, Literal

from django.db.models import F
from ninja import Router
from pydantic import AfterValidator, Field

from alcove.base import clock
from alcove.base.errors import BadRequest, IdTaken
from alcove.pairs.pair import Membership, Pair
from alcove.people.person import Person
from alcove.rhythm.coming import end_rhythms, follow
from alcove.rhythm.hours import Hours, Leave
from alcove.rhythm.meeting import Meeting
from alcove.rhythm.recurrence import MOST, day_of, is_known, long_views, offers_two_weeks
from alcove.rhythm.rhythm import Rhythm
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.meetings import must_be_zone
from alcove.web.shapes import Answer, Id, Shape

router = Router(auth=doors.signed_in)
LAST_YEAR = 2200


def _must_be_minutes(clock: time) -> time:
    if clock.tzinfo or clock.second or clock.microsecond:
        raise ValueError("a local clock in whole minutes, such as 10:30")
    return clock


Clock = Annotated[time, AfterValidator(_must_be_minutes), Field(json_schema_extra={"format": "clock"})]


class RhythmIn(Shape):
    id: Id
    unit: Literal["week", "month"]
    every: Annotated[int, Field(strict=True, ge=1, le=12)]
    first_on: date
    clock: Clock
    zone: str
    minutes: Annotated[int, Field(strict=True, ge=5, le=240)]


class RhythmShape(Shape):
    id: Id
    unit: str
    every: int
    first_on: date
    clock: str
    zone: str
    minutes: int
    ends_on: date | None
    rule: str
    gap_days: int


class AwayShape(Shape):
    person: Id
    from_on: date
    until_on: date


class RhythmsShape(Shape):
    rhythms: list[RhythmShape]
    offer: bool
    long_views: list[Id]
    zones: dict[str, str]
    away: list[AwayShape]
    zone_gone: bool


@router.get("/pairs/{pair_id}/rhythm", response=RhythmsShape)
@doors.reading
def rhythm(person: Person, pair_id: str) -> Answer:
    """The rhythms of a pair, the newest first, and what both need to know about its hours."""
    return as_json(doors.membership(person, pair_id).pair, clock.now())


@router.put("/pairs/{pair_id}/rhythm", response=RhythmsShape)
@doors.writing
def set_rhythm(person: Person, pair_id: str, body: RhythmIn, at: datetime) -> Answer:
    """Let a rhythm hold from a day on. The same id again is answered with what stands."""
    pair = doors.open_pair(person, pair_id)
    known = Rhythm.objects.filter(pk=body.id).first()
    if known and known.pair_id != pair.pk:
        raise IdTaken
    if not known:
        _check(body, at)
        made = Rhythm(**body.model_dump(exclude={"id"}), pk=body.id, pair=pair, made_at=at, made_by=person)
        made.begin()
        follow(made, at=at)
    return _tell(pair, at)


@router.delete("/pairs/{pair_id}/rhythm", response=RhythmsShape)
@doors.writing
def end_rhythm(person: Person, pair_id: str, at: datetime) -> Answer:
    """From now on the two plan by hand; the next meeting stays."""
    pair = doors.open_pair(person, pair_id)
    end_rhythms(pair, at=at)
    return _tell(pair, at)


def as_json(pair: Pair, at: datetime) -> Answer:
    """Return the rhythms of a pair as they go over the wire."""
    # The one that ends last comes first: two may be made in one moment, but only one of them goes on.
    rhythms = list(pair.rhythms.order_by(F("ends_on").desc(nulls_first=True), "-made_at", "-id"))
    people = list(Membership.objects.filter(pair=pair).values_list("person_id", flat=True))
    asked = Meeting.objects.filter(pair=pair, skipped_at=None).order_by("starts_at", "id")
    starts = {one.pk: one.starts_at for one in asked}
    marked = set(long_views(starts.values(), pair.made_at))
    return {
        "rhythms": [_rhythm(one) for one in rhythms],
        "offer": _offer(rhythms, at),
        "long_views": [pk for pk, start in starts.items() if start in marked],
        "zones": Hours.zones_of(people),
        "away": [
            {"person": one.person_id, "from_on": one.from_on, "until_on": one.until_on}
            for one in Leave.of(people, at.date())
        ],
        "zone_gone": any(not is_known(one.zone) for one in rhythms if one.ends_on is None),
    }


def _rhythm(one: Rhythm) -> Answer:
    plain = {name: getattr(one, name) for name in ("unit", "every", "first_on", "zone", "minutes", "ends_on")}
    told = {"clock": f"{one.clock:%H:%M}", "rule": str(one.rule), "gap_days": one.rule.gap_days()}
    return {"id": one.pk} | plain | told


def _offer(rhythms: list[Rhythm], at: datetime) -> bool:
    """Tell whether the rhythm in force has been as it is for so long that another is offered; where one follows already, none is."""
    today = at.astimezone(UTC).date()
    held = [one for one in rhythms if one.first_on <= today and one.ends_on is None]
    began_on = min((one.first_on for one in rhythms), default=today)
    return any(offers_two_weeks(one.rule, one.minutes, began_on, today) for one in held)


def _check(body: RhythmIn, at: datetime) -> None:
    """Raise BadRequest with what to do."""
    must_be_zone(body.zone)
    if body.every > MOST[body.unit]:
        raise BadRequest("Choose a rhythm of at most twelve weeks or three months.", code="rhythm-rare")
    if not day_of(at, body.zone) <= body.first_on < date(LAST_YEAR, 1, 1):
        raise BadRequest("A rhythm begins today or later. Choose its first day anew.", code="rhythm-past")


def _tell(pair: Pair, at: datetime) -> Answer:
    """Return the rhythms, and tell both that the meetings are to be fetched anew once it is committed."""
    hub.publish(f"pair:{pair.pk}", "rhythm", {"pair": pair.pk})
    return as_json(pair, at)

"""When we meet: the part that the server knows, because it must remind and sort by it."""

from datetime import UTC, date, datetime, timedelta
from typing import Annotated
from zoneinfo import available_timezones

from ninja import Router
from pydantic import Field

from alcove.base import clock
from alcove.base.errors import BadRequest, IdTaken, NotFound
from alcove.base.ids import is_id
from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.postbox.free import slots_of
from alcove.rhythm.meeting import MINUTES_LEAST, MINUTES_MOST, Meeting, next_ones
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.shapes import Answer, Id, Instant, Shape

router = Router(auth=doors.signed_in)
ZONES = available_timezones()
FIRST_YEAR, LAST_YEAR = 2000, 2200


Minutes = Annotated[int, Field(ge=MINUTES_LEAST, le=MINUTES_MOST)]


class TimeIn(Shape):
    starts_at: Instant
    minutes: Annotated[int, Field(strict=True, ge=MINUTES_LEAST, le=MINUTES_MOST)]
    zone: str


class MeetingIn(TimeIn):
    """`moves` is told where a device plans again what a restored server lost."""

    id: Id
    moves: Annotated[int, Field(strict=True, ge=0, le=1000)] = 0


class MomentIn(Shape):
    """When it really was: told by a device that knows better than a restored server."""

    at: Instant | None = None


class MeetingShape(Shape):
    id: Id
    starts_at: Instant
    minutes: int
    zone: str
    state: str
    started_at: Instant | None
    held_at: Instant | None
    skip_asked_by: list[Id]
    moves: int
    moved_in_calendar_by: Id | None
    rhythm: Id | None
    slot_on: date | None


class NextShape(MeetingShape):
    pair: Id


class SlotsShape(Shape):
    slots: list[Instant]


def as_json(meeting: Meeting) -> Answer:
    """Return a meeting as it goes over the wire."""
    return {
        "id": meeting.pk,
        "starts_at": format_moment(meeting.starts_at),
        "minutes": meeting.minutes,
        "zone": meeting.zone,
        "state": meeting.state,
        "started_at": meeting.started_at and format_moment(meeting.started_at),
        "held_at": meeting.held_at and format_moment(meeting.held_at),
        "skip_asked_by": sorted(request.person_id for request in meeting.skip_requests.all()),
        "moves": meeting.moves,
        "moved_in_calendar_by": meeting.moved_by_id if meeting.moved_in_calendar else None,
        "rhythm": meeting.rhythm_id,
        "slot_on": meeting.slot_on and meeting.slot_on.isoformat(),
    }


@router.get("/pairs/{pair_id}/meetings", response=list[MeetingShape])
@doors.reading
def meetings(person: Person, pair_id: str) -> list[Answer]:
    """All of a pair, newest first."""
    pair = doors.membership(person, pair_id).pair
    found = Meeting.objects.filter(pair=pair).order_by("-starts_at", "-id").prefetch_related("skip_requests")
    return [as_json(meeting) for meeting in found]


@router.get("/meetings/next", response=list[NextShape])
@doors.reading
def next_meetings(person: Person) -> list[Answer]:
    """The next planned one of each pair, by time."""
    return [{"pair": one.pair_id, **as_json(one)} for one in next_ones(person, at=clock.now())]


@router.get("/pairs/{pair_id}/slots", response=SlotsShape)
@doors.reading
def slots(person: Person, pair_id: str, minutes: Minutes = 30) -> Answer:
    """Times in the coming two weeks at which both are free; why another time is not among them is told to nobody."""
    pair = doors.membership(person, pair_id).pair
    other = Person.objects.get(memberships__in=pair.memberships.exclude(person=person))
    return {"slots": slots_of([person, other], timedelta(minutes=minutes), at=clock.now())}


@router.post("/pairs/{pair_id}/meetings", response={201: MeetingShape})
@doors.writing
def plan(person: Person, pair_id: str, body: MeetingIn, at: datetime) -> Answer:
    """Plan one. The same id again is answered with the meeting as it stands."""
    pair = doors.open_pair(person, pair_id)
    made = Meeting.objects.get_or_create(
        pk=body.id, defaults={"pair": pair, "made_at": at, "made_by": person, "moves": body.moves, **_time(body)}
    )[0]
    if made.pair_id != pair.pk:
        raise IdTaken
    return _tell(made)


@router.post("/pairs/{pair_id}/meetings/{meeting_id}/move", response=MeetingShape)
@doors.writing
def move(person: Person, pair_id: str, meeting_id: str, body: TimeIn, at: datetime) -> Answer:
    """Who moves names the new time; skip requests are cleared."""
    meeting = _find(person, pair_id, meeting_id)
    meeting.move(**_time(body), by=person)
    return _tell(meeting)


@router.put("/pairs/{pair_id}/meetings/{meeting_id}/skip", response=MeetingShape)
@doors.writing
def ask_to_skip(person: Person, pair_id: str, meeting_id: str, at: datetime) -> Answer:
    """My yes to skipping; skipped when both said so."""
    meeting = _find(person, pair_id, meeting_id)
    meeting.ask_to_skip(person, at=at)
    return _tell(meeting)


@router.delete("/pairs/{pair_id}/meetings/{meeting_id}/skip", response=MeetingShape)
@doors.writing
def take_back_skip(person: Person, pair_id: str, meeting_id: str, at: datetime) -> Answer:
    """Take my yes back."""
    meeting = _find(person, pair_id, meeting_id)
    meeting.take_back_skip(person)
    return _tell(meeting)


@router.post("/pairs/{pair_id}/meetings/{meeting_id}/start", response=MeetingShape)
@doors.writing
def start(person: Person, pair_id: str, meeting_id: str, at: datetime, body: MomentIn | None = None) -> Answer:
    """Begin the meeting."""
    meeting = _find(person, pair_id, meeting_id)
    meeting.start(at=_moment(body, at))
    return _tell(meeting)


@router.post("/pairs/{pair_id}/meetings/{meeting_id}/hold", response=MeetingShape)
@doors.writing
def hold(person: Person, pair_id: str, meeting_id: str, at: datetime, body: MomentIn | None = None) -> Answer:
    """End the meeting: it was held."""
    meeting = _find(person, pair_id, meeting_id)
    meeting.hold(at=_moment(body, at))
    return _tell(meeting)


def _find(person: Person, pair_id: str, meeting_id: str) -> Meeting:
    """Return a meeting, locked: of two answers at once the second sees the first. Raises NotFound, PairClosed."""
    pair = doors.open_pair(person, pair_id)
    found = None
    if is_id(meeting_id):
        found = Meeting.objects.select_for_update(of=("self",)).filter(pair=pair, pk=meeting_id).first()
    if found is None:
        raise NotFound
    return found


def _time(body: TimeIn) -> Answer:
    """Return the checked time of a meeting. Raises BadRequest."""
    must_be_zone(body.zone)
    if not FIRST_YEAR <= body.starts_at.year < LAST_YEAR:
        raise BadRequest(f"A meeting starts between {FIRST_YEAR} and {LAST_YEAR}.")
    return {"starts_at": body.starts_at.astimezone(UTC), "minutes": body.minutes, "zone": body.zone}


def _moment(body: MomentIn | None, now: datetime) -> datetime:
    """Return the moment that was told, now without one. Raises BadRequest for one that is still to come."""
    if body is None or body.at is None:
        return now
    if body.at > now:
        raise BadRequest("A meeting cannot have begun or ended in the future.")
    return body.at.astimezone(UTC)


def must_be_zone(name: str) -> None:
    """Raise BadRequest."""
    if name not in ZONES:
        raise BadRequest("The zone is no IANA name such as Europe/Berlin.", code="zone-unknown")


def _tell(meeting: Meeting) -> Answer:
    """Return the meeting, and tell both about it once it is committed."""
    shown = as_json(meeting)
    hub.publish(f"pair:{meeting.pair_id}", "meeting", {"pair": meeting.pair_id, "meeting": shown})
    return shown

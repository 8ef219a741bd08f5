"""What a calendar says, read with care: times alone, and a named reason where it says something that cannot be."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component

from alcove.rhythm.meeting import MINUTES_LEAST, MINUTES_MOST

BUSY_MOST = 500
"""Busy times of two weeks: more than that is no calendar of a person."""

HOUR = timedelta(hours=1)
Times = list[tuple[datetime, datetime]]


class CannotFollow(Exception):
    """An event that no meeting can be like; `code` says why: malformed, zone, length, past, overlap."""

    def __init__(self, code: str) -> None:
        self.code = code
        super().__init__(code)


@dataclass(frozen=True)
class There:
    """An event as it stands there, in UTC."""

    starts_at: datetime
    minutes: int
    sequence: int


def read_event(text: str, uid: str) -> There:
    """Return the time of the one event with this UID. Raises CannotFollow: malformed, zone, length."""
    found = [one for one in _parts(text, "VEVENT") if str(one.get("uid", "")) == uid]
    if len(found) != 1 or "rrule" in found[0] or "dtstart" not in found[0]:
        raise CannotFollow("malformed")
    begin, end = _span(found[0])
    minutes = (end - begin) / timedelta(minutes=1)
    if minutes != int(minutes) or not MINUTES_LEAST <= minutes <= MINUTES_MOST or begin.microsecond:
        raise CannotFollow("length")
    return There(begin, int(minutes), sequence_of(found[0]))


def sequence_of(event: Component) -> int:
    """Return how often an event was changed, as it says; 0 where it says nothing that makes sense."""
    try:
        return max(0, min(int(event.get("sequence", 0)), 2**30))
    except (TypeError, ValueError):
        return 0


def busy_in(texts: Iterable[str], zone: str, begin: datetime, end: datetime) -> Times:
    """Return when somebody is busy, of VFREEBUSY or of events, cut to a time and joined. `zone` is of who has all-day events."""
    found: Times = []
    for text in texts:
        for part in _parts(text, "VFREEBUSY"):
            found += _periods(part)
        for event in _parts(text, "VEVENT"):
            if (
                str(event.get("transp", "")).upper() != "TRANSPARENT"
                and str(event.get("status", "")).upper() != "CANCELLED"
            ):
                found += _event_time(event, zone)
    return _joined([(max(one, begin), min(other, end)) for one, other in found if one < end and other > begin])


def _parts(text: str, name: str) -> list[Component]:
    """Return the components of a calendar. Raises CannotFollow: malformed."""
    try:
        return [part for whole in Calendar.from_ical(text, multiple=True) for part in whole.walk(name)]
    except Exception:  # what a library may stumble over in a calendar that lies is no list that ends
        raise CannotFollow("malformed") from None


def _span(event: Component) -> tuple[datetime, datetime]:
    try:
        start = event.decoded("dtstart")
        if "dtend" in event:
            end = event.decoded("dtend")
        else:
            end = start + event.decoded("duration") if "duration" in event else start + HOUR
    except Exception:
        raise CannotFollow("malformed") from None
    return _moment(start), _moment(end)


def _moment(value: object) -> datetime:
    """Return it in UTC. A day without a clock, and a clock without a zone that is known, are no moment. Raises CannotFollow: zone."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise CannotFollow("zone")
    try:
        return value.astimezone(UTC)
    except (OverflowError, ValueError):
        raise CannotFollow("malformed") from None


def _event_time(event: Component, zone: str) -> Times:
    """Return the time of an event. One that cannot be read keeps nobody busy; days and bare clocks are read in `zone`."""
    try:
        start = event.decoded("dtstart")
        if "dtend" in event:
            end = event.decoded("dtend")
        elif "duration" in event:
            end = start + event.decoded("duration")
        else:
            end = start if isinstance(start, datetime) else start + timedelta(days=1)
        return [(_in_zone(start, zone), _in_zone(end, zone))]
    except Exception:
        return []


def _in_zone(value: datetime | date, zone: str) -> datetime:
    whole = value if isinstance(value, datetime) else datetime.combine(value, time())
    return (whole if whole.tzinfo else whole.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)


def _periods(part: Component) -> Times:
    """Return the busy periods. One that cannot be read keeps nobody busy."""
    found: Times = []
    lists = part.get("freebusy", [])
    for one in lists if isinstance(lists, list) else [lists]:
        try:
            if str(one.params.get("FBTYPE", "BUSY")).upper() != "FREE":
                found.append((_moment(one.start), _moment(one.end)))
        except (AttributeError, CannotFollow):
            continue
    return found


def _joined(times: Times) -> Times:
    """Return them by time, those that touch as one."""
    whole: Times = []
    for begin, end in sorted(one for one in times if one[0] < one[1]):
        if whole and begin <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(whole[-1][1], end))
        else:
            whole.append((begin, end))
    return whole[:BUSY_MOST]

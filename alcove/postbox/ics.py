"""Meetings as calendars read them (RFC 5545), and as an invitation says them (iTIP, RFC 5546): a title and times, nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from icalendar import Calendar, Event, vCalAddress, vText

from alcove.postbox.letter import Name, say

PRODUCT = "-//Alcove//1on1//EN"
REFRESH = "PT1H"


@dataclass(frozen=True)
class Entry:
    """One meeting in a calendar. `name` is None where titles name nobody; `sequence` grows with each change."""

    meeting: str
    starts_at: datetime
    minutes: int
    sequence: int
    stamp: datetime
    name: Name | None = None

    def __post_init__(self) -> None:
        if self.name is not None and type(self.name) is not Name:
            raise TypeError("an entry of a calendar holds a name and times, and nothing else")


def feed(entries: Iterable[Entry], host: str) -> bytes:
    """Return a calendar to subscribe to."""
    calendar = _calendar()
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", say("mail-calendar"))
    calendar.add("refresh-interval", vText(REFRESH), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vText(REFRESH))
    for entry in entries:
        calendar.add_component(_event(entry, _uid(entry, host)))
    return bytes(calendar.to_ical())


def invitation(entry: Entry, uid: str, *, cancelled: bool, sender: str, to: str, asks: bool) -> str:
    """Return REQUEST or CANCEL for one meeting. The organiser is the house; it asks for an answer where it can read one."""
    calendar = _calendar()
    calendar.add("method", "CANCEL" if cancelled else "REQUEST")
    event = _event(entry, uid)
    event["status"] = vText("CANCELLED" if cancelled else "CONFIRMED")
    organizer, attendee = vCalAddress(f"mailto:{sender}"), vCalAddress(f"mailto:{to}")
    organizer.params["CN"] = vText(say("mail-calendar"))
    attendee.params.update(
        {
            "ROLE": vText("REQ-PARTICIPANT"),
            "PARTSTAT": vText("NEEDS-ACTION"),
            "RSVP": vText("TRUE" if asks else "FALSE"),
        }
    )
    event.add("organizer", organizer)
    event.add("attendee", attendee)
    calendar.add_component(event)
    return bytes(calendar.to_ical()).decode()


def title_of(name: Name | None) -> str:
    """Return "1on1 with NAME", or "1on1"."""
    return say("mail-title") if name is None else say("mail-title-with", name=name)


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _uid(entry: Entry, host: str) -> str:
    """In a calendar of one's own and in the feed; an invitation's holds more, which one person alone knows."""
    return f"{entry.meeting}@{host}"


def _event(entry: Entry, uid: str) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", entry.stamp)
    event.add("dtstart", entry.starts_at)
    event.add("dtend", entry.starts_at + timedelta(minutes=entry.minutes))
    event.add("summary", title_of(entry.name))
    event.add("sequence", entry.sequence)
    event.add("status", "CONFIRMED")
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE")
    return event


def as_object(entry: Entry, host: str) -> str:
    """Return one meeting as a calendar of one's own keeps it: no method, nobody is asked for anything (RFC 4791, 4.1)."""
    calendar = _calendar()
    calendar.add_component(_event(entry, _uid(entry, host)))
    return bytes(calendar.to_ical()).decode()


def changed(text: str, entry: Entry, host: str) -> str:
    """Return an event that stands somewhere with the time and title of this entry; what its owner added to it stays."""
    try:
        calendar = Calendar.from_ical(text)
        (event,) = calendar.walk("VEVENT")
    except Exception:  # what stands there is no calendar (any more): ours takes its place
        return as_object(entry, host)
    fresh = _event(entry, _uid(entry, host))
    for name in ("rrule", "duration", "recurrence-id"):
        event.pop(name, None)
    for name in ("uid", "dtstamp", "dtstart", "dtend", "summary", "sequence", "status"):
        event[name] = fresh[name]
    return bytes(calendar.to_ical()).decode()

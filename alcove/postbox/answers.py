"""Answers of calendars to invitations (iTIP, RFC 5546): REPLY and COUNTER, believed only from whom they were sent to.

An answer is its sender's own affair: it becomes a hint on their own page, and is told to nobody else. Nothing is moved,
skipped or called off by it; that is done in Alcove, by a person.
"""

import hmac
import re
from datetime import datetime, timedelta
from email.message import Message
from email.utils import getaddresses
from typing import Any

from django.utils.crypto import salted_hmac
from icalendar import Calendar, Event

from alcove.base import limits
from alcove.people.person import Person
from alcove.postbox.calendar import Invite

ANSWERS = {"ACCEPTED": Invite.ACCEPTED, "DECLINED": Invite.DECLINED, "TENTATIVE": Invite.TENTATIVE}
NAME = re.compile(r"(?P<meeting>[0-9a-f-]{36})-(?P<token>[0-9a-f]{32})@.{1,253}")
ONE_DAY = timedelta(days=1)


def name_of(person_id: str, meeting: str, host: str) -> str:
    """Return the UID of an invitation. It lies in one mailbox alone, so who names it in an answer has read that mailbox: the
    sender of a letter is whatever its writer says, and the other of the two knows the meeting."""
    return f"{meeting}-{_token(person_id, meeting)}@{host}"


def _token(person_id: str, meeting: str) -> str:
    return salted_hmac("alcove.postbox.invite", f"{person_id} {meeting}", algorithm="sha256").hexdigest()[:32]


def take_answer(letter: Message, *, at: datetime) -> bool:
    """Keep what a calendar answered; return whether the letter was such an answer, in time, from the one who was invited."""
    found = _event(letter)
    if found is None:
        return False
    method, event = found
    invite = _invite(event)
    if invite is None or not _is_from(letter, event, invite.person) or not _is_newest(event, invite, at):
        return False
    answer, proposed_at = _said(method, event, invite, at)
    if answer is None:
        return False
    known = Invite.objects.filter(pk=invite.pk, sequence=invite.sequence, cancelled=False)
    return known.update(answer=answer, proposed_at=proposed_at, answered_at=_stamp(event)) > 0


def _event(letter: Message) -> tuple[str, Event] | None:
    """Return the method and the one event of the one calendar in a letter."""
    parts = [part for part in letter.walk() if part.get_content_type() == "text/calendar"]
    text = parts[0].get_payload(decode=True) if len(parts) == 1 else None
    if not isinstance(text, bytes) or not 0 < len(text) <= limits.CALENDAR_BYTES:
        return None
    calendar = Calendar.from_ical(text)
    method = str(calendar.get("method", "")).upper()
    events = [one for one in calendar.subcomponents if isinstance(one, Event)]
    return (method, events[0]) if method in ("REPLY", "COUNTER") and len(events) == 1 else None


def _invite(event: Event) -> Invite | None:
    """Return the invitation that is answered, by a name that only its receiver's mailbox has."""
    name = NAME.fullmatch(str(event.get("uid", "")))
    if not name or "recurrence-id" in event:
        return None
    known = Invite.objects.filter(meeting=name["meeting"], cancelled=False).select_related("person")
    mine = (one for one in known if hmac.compare_digest(_token(one.person_id, one.meeting), name["token"]))
    return next(mine, None)


def _is_from(letter: Message, event: Event, person: Person) -> bool:
    """Tell whether the letter and the answer in it both name the one who was invited, and nobody else."""
    senders = [address for _, address in getaddresses([str(one) for one in letter.get_all("From", [])])]
    attendees = [str(one).strip() for one in _all(event, "attendee")]
    mail = person.email.casefold()
    return [one.casefold() for one in senders] == [mail] and [one.casefold() for one in attendees] == [f"mailto:{mail}"]


def _is_newest(event: Event, invite: Invite, at: datetime) -> bool:
    """Tell whether it answers what was sent last, and was written after the last answer: an old letter changes nothing."""
    stamp = _stamp(event)
    if stamp is None or event.get("sequence", 0) != invite.sequence:
        return False
    fresh = invite.answered_at is None or stamp > invite.answered_at
    return fresh and stamp <= at + ONE_DAY and invite.starts_at > at


def _said(method: str, event: Event, invite: Invite, at: datetime) -> tuple[str | None, datetime | None]:
    if method == "COUNTER":
        moment = _moment(event, "dtstart")
        fits = moment is not None and at < moment <= at + limits.COMING and moment != invite.starts_at
        return (Invite.COUNTER, moment) if fits else (None, None)
    (attendee,) = _all(event, "attendee")
    return ANSWERS.get(str(attendee.params.get("PARTSTAT", "")).upper()), None


def _stamp(event: Event) -> datetime | None:
    return _moment(event, "dtstamp")


def _moment(event: Event, name: str) -> datetime | None:
    """Return a moment with its zone; a day, or a clock of a zone that nobody knows, is none."""
    found = getattr(event.get(name), "dt", None)
    return found if isinstance(found, datetime) and found.tzinfo is not None else None


def _all(event: Event, name: str) -> list[Any]:
    found = event.get(name, [])
    return found if isinstance(found, list) else [found]

"""From a job to the letter: what it tells is looked at again right before it goes, so that nothing old is told."""

from datetime import datetime, timedelta

from django.conf import settings
from django.core import signing

from alcove.pairs.pair import Membership
from alcove.people.person import Person
from alcove.postbox.dispatch import Dispatch, Wish
from alcove.postbox.free import slots_of
from alcove.postbox.gathering import receiver_of
from alcove.postbox.job import Job
from alcove.postbox.letter import Letter, Line, Name
from alcove.postbox.nudges import LONG_AGO, REMINDER, Receiver
from alcove.postbox.reminder import Reminder
from alcove.rhythm.meeting import Meeting

SALT = "alcove.postbox.stop"
FEW_MINUTES = timedelta(minutes=60)


class NotNow(Exception):
    """Outside of the hours of the receiver: it waits until they work again."""


def write(job: Job, *, at: datetime) -> Letter | None:
    """Return the letter of a nudge, or None where nothing of it is true or wanted any more. Raises NotNow."""
    person, receiver = job.person, receiver_of(job.person, at)
    told = tuple(line for _, line in lines_of(job, receiver, at=at))
    if not told:
        return None
    return Letter(person.email, Name(person.name), receiver.zone, told, settings.PUBLIC_URL, stop_address(person))


def lines_of(job: Job, receiver: Receiver, *, at: datetime) -> list[tuple[Dispatch, Line]]:
    """Return what a nudge tells, as far as it is true and wanted now. Raises NotNow."""
    told = [one for one in job.dispatches.select_related("pair") if one.kind not in receiver.off]
    lines = [(one, line) for one in told if (line := _line(one, job.person, at))]
    if lines and not receiver.is_reachable(at):
        raise NotNow
    return lines


def _line(told: Dispatch, person: Person, at: datetime) -> Line | None:
    if told.kind == REMINDER:
        stands = told.at and Reminder.objects.filter(person=person, pk=told.meeting, at=told.at).exists()
        return Line(REMINDER, Name(""), (told.at,)) if told.at and stands else None
    return _line_of_pair(told, person, at)


def _line_of_pair(told: Dispatch, person: Person, at: datetime) -> Line | None:
    other = (
        Membership.objects.filter(pair=told.pair, left_at=None).exclude(person=person).select_related("person").first()
    )
    if other is None or told.pair is None or told.pair.closed_at:
        return None
    name = Name(other.person.name)
    if told.kind == LONG_AGO:
        planned = Meeting.objects.filter(pair=told.pair, held_at=None, skipped_at=None, starts_at__gt=at)
        return (
            None
            if planned.exists()
            else Line(LONG_AGO, name, tuple(slots_of([person, other.person], FEW_MINUTES, at=at)))
        )
    meeting = Meeting.objects.filter(pk=told.meeting, held_at=None, skipped_at=None).first()
    stands = meeting is not None and meeting.starts_at == told.at and meeting.starts_at > at
    return Line(told.kind, name, (meeting.starts_at,)) if meeting and stands else None


def stop_address(person: Person) -> str:
    """Return the page on which somebody stops their letters."""
    return f"{settings.PUBLIC_URL}/stop/{stop_token(person)}"


def stop_token(person: Person) -> str:
    """Return what switches the letters of a person off, and nothing else. It needs no sign-in: it lies in their mailbox."""
    return signing.Signer(salt=SALT).sign(person.pk)


def stop(token: str) -> bool:
    """Switch all letters off for whom the token was made; tell whether it is one."""
    try:
        person = Person.objects.filter(pk=signing.Signer(salt=SALT).unsign(token)).first()
    except signing.BadSignature:
        return False
    if person:
        Wish.say(person, Wish.ALL, False)
    return person is not None

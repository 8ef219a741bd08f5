"""Reminders that I asked for: moments alone. What they are about is sealed on my devices."""

from datetime import datetime, timedelta

from ninja import Router

from alcove.base import clock
from alcove.base.errors import BadRequest
from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.postbox.reminder import Reminder
from alcove.web import doors
from alcove.web.shapes import Answer, Id, Instant, Shape

router = Router(auth=doors.signed_in)
AHEAD = timedelta(days=3660)


class ReminderIn(Shape):
    at: Instant


class ReminderShape(Shape):
    id: Id
    at: Instant


@router.get("/me/reminders", response=list[ReminderShape])
@doors.reading
def reminders(person: Person) -> list[Answer]:
    """What lies here, the earliest first. One is over a week after its moment."""
    return [_shown(one) for one in Reminder.of(person, clock.now())]


@router.put("/me/reminders/{reminder_id}", response=ReminderShape)
@doors.writing
def remind(person: Person, reminder_id: Id, body: ReminderIn, at: datetime) -> Answer:
    """Be told at this moment, or at the next hour of work after it, within the budget of all nudges."""
    if not at < body.at <= at + AHEAD:
        raise BadRequest("This moment is over, or too far ahead. Choose a day to come.", code="reminder-past")
    return _shown(Reminder.keep(person, reminder_id, body.at, at=at))


@router.delete("/me/reminders/{reminder_id}", response={204: None})
@doors.writing
def forget(person: Person, reminder_id: str, at: datetime) -> None:
    """Take it back; one that is gone already changes nothing: it goes by itself once it was told."""
    Reminder.objects.filter(person=person, pk=reminder_id).delete()


def _shown(one: Reminder) -> Answer:
    return {"id": one.pk, "at": format_moment(one.at)}

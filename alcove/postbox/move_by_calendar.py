"""A meeting moves because its event was moved in the calendar of one of the two. The other sees it as any move."""

from datetime import datetime, timedelta

from django.db import transaction

from alcove.pairs.pair import Pair
from alcove.postbox.own_calendar import OwnCalendar, Placed
from alcove.postbox.there import CannotFollow, There
from alcove.rhythm.meeting import Meeting

FARTHEST = timedelta(days=366)
DAY = timedelta(days=1)


class NotOurs(Exception):
    """The calendar was disconnected, or another worker has it, while it was waited for."""


def must_hold(own: OwnCalendar) -> None:
    """Raise NotOurs unless the lease is still ours. Call it in a transaction."""
    if not OwnCalendar.objects.select_for_update().filter(pk=own.pk, lease=own.lease).exists():
        raise NotOurs


def move_by_calendar(own: OwnCalendar, placed: Placed, there: There, mark: str, *, at: datetime) -> None:
    """Move the meeting to where its event is, and remember that state of it; all of it or nothing.

    It is marked as moved in a calendar: no device has sealed that time, and both pages say so until one does.
    Raises CannotFollow: past, far, overlap, over; NotOurs.
    """
    if there.starts_at <= at:
        raise CannotFollow("past")
    if there.starts_at > at + FARTHEST:
        raise CannotFollow("far")
    with transaction.atomic():
        must_hold(own)
        pair = Pair.objects.select_for_update().get(pk=placed.pair_id)
        found = Meeting.objects.select_for_update(of=("self",)).filter(pk=placed.meeting, pair=pair)
        meeting = found.filter(held_at=None, skipped_at=None, started_at=None).first()
        stands = meeting and (meeting.starts_at, meeting.minutes) == (placed.starts_at, placed.minutes)
        if meeting is None or not stands or pair.closed_at:
            raise CannotFollow("over")
        if _overlaps(own, meeting, there):
            raise CannotFollow("overlap")
        meeting.move(there.starts_at, there.minutes, meeting.zone, by=own.person, in_calendar=True)
        placed.starts_at, placed.minutes, placed.mark, placed.note = there.starts_at, there.minutes, mark, ""
        placed.save()


def _overlaps(own: OwnCalendar, meeting: Meeting, there: There) -> bool:
    """Tell whether the mover meets somebody else then. The other's meetings are not looked at: a refusal would tell of them."""
    end = there.starts_at + timedelta(minutes=there.minutes)
    mine = Meeting.objects.filter(pair__memberships__person=own.person, pair__memberships__left_at=None)
    near = mine.filter(held_at=None, skipped_at=None, starts_at__gt=there.starts_at - DAY, starts_at__lt=end)
    ends = [one.starts_at + timedelta(minutes=one.minutes) for one in near.exclude(pk=meeting.pk)]
    return any(other > there.starts_at for other in ends)

"""When two people could meet, by what the server knows of both: hours, leaves, meetings and the busy times of their calendars.

Who asks gets times at which both are free, never why another time is not: whom the other meets is the other's.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from alcove.people.person import Person
from alcove.postbox.gathering import receiver_of
from alcove.postbox.nudges import free_slots
from alcove.postbox.own_calendar import Busy
from alcove.rhythm.meeting import Meeting

LONGEST = timedelta(days=1)
"""A meeting that began so long ago is over."""


def slots_of(both: Sequence[Person], length: timedelta, *, at: datetime) -> list[datetime]:
    """Return the next times at which both work and neither is busy, the clock of the first one counting the days."""
    planned = Meeting.objects.filter(
        pair__memberships__person__in=both,
        pair__closed_at=None,
        held_at=None,
        skipped_at=None,
        starts_at__gt=at - LONGEST,
    )
    taken = [(one.starts_at, one.starts_at + timedelta(minutes=one.minutes)) for one in planned]
    busy = Busy.objects.filter(person__in=both, ends_at__gt=at).values_list("starts_at", "ends_at")
    return free_slots([receiver_of(one, at) for one in both], [*taken, *busy], length, at)

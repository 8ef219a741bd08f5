"""The worker dies while it looks at a calendar of one's own: each meeting stands there once, and a move made there is followed once."""

import random
from datetime import datetime, timedelta

import pytest

from alcove.postbox.calendar_round import LEASE, PAUSES
from alcove.postbox.own_calendar import OwnCalendar
from alcove.rhythm.meeting import Meeting
from tests.cast import Pair, Someone, a_meeting
from tests.postbox.calendars import NOW, look, path_of
from tests.postbox.killing import in_a_child
from tests.postbox.own_server import OwnServer

RUNS = 5
LONGEST = 0.25  # seconds; a look takes less

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def look_and_die(at: datetime) -> datetime:
    """Let a worker be killed while it looks, and another one finish; return the moment after that.

    A request of the dead may still be under way there when the other comes: it is refused then, and looks again after its pause.
    """
    in_a_child(lambda: look(at), kill_after=random.uniform(0, LONGEST))
    at += LEASE + timedelta(seconds=1)
    in_a_child(lambda: look(at))
    while OwnCalendar.objects.get().reason:
        at += PAUSES[0]
        in_a_child(lambda at=at: look(at))
    return at


def test_what_is_planned_stands_there_once_and_a_move_is_followed_once(
    connected: OwnServer, ana: Someone, pair: Pair
) -> None:
    at, meetings = NOW, []
    for run in range(RUNS):
        day = NOW + timedelta(days=1 + run, hours=2)
        meetings.append(a_meeting(ana, pair, starts_at=f"{day:%Y-%m-%dT%H:%M:%SZ}"))
        at = look_and_die(at)
        assert set(connected.events("/ana/work/")) == {path_of(one) for one in meetings}
        assert Meeting.objects.get(pk=meetings[-1]).moves == 0
        to = day + timedelta(hours=1)
        times = {
            "DTSTART": f"DTSTART:{to:%Y%m%dT%H%M%SZ}",
            "DTEND": f"DTEND:{to + timedelta(minutes=30):%Y%m%dT%H%M%SZ}",
        }
        connected.change(path_of(meetings[-1]), **times)
        at = look_and_die(at)
        moved = Meeting.objects.get(pk=meetings[-1])
        assert (moved.starts_at, moved.moves) == (to, 1)

"""Whose own calendar is looked at next, and what becomes of a calendar that cannot be: growing pauses, then it is dead."""

import secrets
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Q

from alcove.base.clock import steady
from alcove.people.person import Person
from alcove.postbox.caldav import SECONDS as VISIT_SECONDS
from alcove.postbox.caldav import Calendars
from alcove.postbox.calendar_lock import Access, CannotUnlock, unlock
from alcove.postbox.move_by_calendar import NotOurs
from alcove.postbox.outbound import Refusal, Way
from alcove.postbox.own_calendar import Busy, OwnCalendar, Placed
from alcove.postbox.visit import Tell, Visit

EVERY = timedelta(minutes=5)
LEASE = timedelta(minutes=10)
SECONDS = 60.0
PAUSES = [timedelta(minutes=minutes) for minutes in (1, 5, 20, 60, 180, 360, 720)]
"""Before the next try. After the last one it is dead until the person says otherwise."""

FOR_GOOD = {"sign-in", "address", "not-https", "private-address", "elsewhere", "gone", "server-key"}
"""Trying again would not help, and a wrong password tried again may lock an account."""


def calendar_round(*, at: datetime, tell: Tell) -> int:
    """Look at the calendars that are due; return how many that were. Letters get their turn after a minute."""
    looked, until = 0, steady() + SECONDS
    while steady() < until and (own := take(at=at)):
        look(own, at=at, tell=tell)
        looked += 1
    return looked


def take(*, at: datetime) -> OwnCalendar | None:
    """Take the lease of the next one that is due, or return None. No moment far ahead is believed: clocks jump."""
    with transaction.atomic():
        rows = OwnCalendar.objects.select_for_update(skip_locked=connection.vendor == "postgresql")
        due = Q(run_at__lte=at) | Q(run_at__gt=at + PAUSES[-1])
        free = Q(leased_until=None) | Q(leased_until__lte=at) | Q(leased_until__gt=at + LEASE)
        own = rows.filter(due, free).order_by("run_at", "person_id").first()
        if own:
            own.lease, own.leased_until = secrets.token_hex(16), at + LEASE
            own.save(update_fields=["lease", "leased_until"])
        return own


def look(own: OwnCalendar, *, at: datetime, tell: Tell) -> None:
    """Look at one, and say what came of it."""
    try:
        access = unlock(bytes(own.locked), own.person_id)
        Visit(own, access, calendars_of(access), at=at, tell=tell).make()
    except NotOurs:
        return
    except CannotUnlock:
        _fails(own, "server-key", at)
    except Refusal as refusal:
        _fails(own, refusal.code, at)
    except Exception:
        _fails(own, "failed", at)
        raise
    else:
        _ends(own, run_at=at + EVERY, attempts=0, met_at=at, reason="")


def calendars_of(access: Access, seconds: float = VISIT_SECONDS) -> Calendars:
    """Return the way to the calendars of an account, for so long."""
    return Calendars(access.address, Way(access.account, access.password, settings.CALENDARS_PRIVATE), seconds)


def disconnect(person: Person) -> None:
    """Forget it, with the way in. What stands in the calendar stays there: it is the person's own."""
    OwnCalendar.objects.filter(person=person).delete()
    forget(person)


def forget(person: Person) -> None:
    """Forget what was read and written."""
    Placed.objects.filter(person=person).delete()
    Busy.objects.filter(person=person).delete()


def _fails(own: OwnCalendar, code: str, at: datetime) -> None:
    if code in FOR_GOOD or own.attempts >= len(PAUSES):
        _ends(own, run_at=None, died_at=at, reason=code)
        Busy.objects.filter(person=own.person_id).delete()  # nobody knows any more
    else:
        _ends(own, run_at=at + PAUSES[own.attempts], attempts=own.attempts + 1, reason=code)


def _ends(own: OwnCalendar, **outcome: Any) -> None:
    """Give the lease back with what came of it, unless another has it. Woken meanwhile, it is looked at again at once."""
    ours = OwnCalendar.objects.filter(pk=own.pk, lease=own.lease)
    free: dict[str, Any] = {"lease": "", "leased_until": None}
    if not ours.filter(run_at=own.run_at).update(**free, **outcome):
        ours.update(**free)

"""A calendar of one's own (CalDAV): connected, one of an account's chosen, looked at by the worker, disconnected."""

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Annotated
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from ninja import Router
from pydantic import Field

from alcove.base import clock, limits
from alcove.base.errors import BadRequest, Busy, Conflict, Forbidden
from alcove.base.moments import format_moment
from alcove.pairs.pair import Membership
from alcove.people.person import Person
from alcove.postbox import calendar_round
from alcove.postbox.calendar_lock import Access, CannotUnlock, lock, unlock
from alcove.postbox.outbound import Refusal
from alcove.postbox.own_calendar import OwnCalendar, Placed
from alcove.web import doors
from alcove.web.shapes import Answer, Id, Instant, Shape

router = Router(auth=doors.signed_in)
Text = Annotated[str, Field(min_length=1, max_length=1000)]

SENTENCES = {
    "address": "This is no address of a calendar. Take the one that begins with https:// from its settings.",
    "not-https": "A calendar is reached by https:// alone. Take that address.",
    "private-address": "This address lies inside of a private network. Whoever runs this Alcove can allow that.",
    "unreachable": "Nothing answers at this address. Look at it once more, or try again later.",
    "certificate": "The certificate of this calendar does not hold. Tell whoever runs it.",
    "elsewhere": "This calendar sends on to another host. Take the address of that one.",
    "sign-in": "The calendar does not take this account and password. Many want a password made for one app.",
    "no-calendars": "There is no calendar for events at this address. Look at it once more.",
    "malformed": "What answers there is no calendar that can be read. Look at the address once more.",
    "too-large": "This calendar answers with more than can be read. Take a smaller one.",
}


FIND_SECONDS = 15.0
"""Somebody sits before a form."""

_finding = threading.BoundedSemaphore(2)
"""Slow calendars must not hold all threads of the server (limits.THREADS)."""


class ConnectIn(Shape):
    address: Text
    account: Text
    password: Text


class ChoiceIn(Shape):
    path: Text


class CalendarShape(Shape):
    path: str
    name: str


class NoteShape(Shape):
    pair: Id
    name: str
    starts_at: Instant
    note: str


class OwnShape(Shape):
    """`state`: off, none, choosing, works, waits (with a reason: it is tried again), dead (with a reason: it is not)."""

    state: str
    address: str = ""
    host: str = ""
    account: str = ""
    chosen: str = ""
    calendars: list[CalendarShape] = []
    reason: str = ""
    met_at: Instant | None = None
    notes: list[NoteShape] = []


@router.get("/me/own-calendar", response=OwnShape)
@doors.reading
def own_calendar(person: Person) -> Answer:
    """How it stands. The password is shown to nobody any more."""
    return _shown(person)


@router.put("/me/own-calendar", response=OwnShape)
@doors.reading
def connect(person: Person, body: ConnectIn) -> Answer:
    """Sign in there and see which calendars there are. In place of another account, that one is forgotten.

    It costs of the allowance what a try at a password costs, and no transaction is open while the calendar is waited for.
    """
    if not settings.CALENDARS:
        raise Forbidden("Calendars are switched off here. Ask whoever runs this Alcove.", code="calendar-off")
    with transaction.atomic():
        person.spend(limits.PASSWORD_TRY_WRITES, at=clock.now())
    access = Access(body.address.strip(), body.account.strip(), body.password)
    found = _try(lambda: _find(access))
    with transaction.atomic():
        _keep(person, Access(access.address, access.account, access.password, "", found), at=clock.now())
    return _shown(person)


@router.put("/me/own-calendar/choice", response=OwnShape)
@doors.writing
def choose(person: Person, body: ChoiceIn, at: datetime) -> Answer:
    """Choose one of the calendars that were found; from now on it is looked at."""
    own, access = _own(person)
    if body.path not in access.found:
        raise BadRequest("This is none of the calendars that were found. Choose one of them.", code="calendar-other")
    if access.path not in ("", body.path):
        calendar_round.forget(person)
        own.lease, own.leased_until = "", None  # whoever looks at the former one says nothing any more
    own.locked = lock(Access(access.address, access.account, access.password, body.path, access.found), person.pk)
    _wake(own, at)
    return _shown(person)


@router.post("/me/own-calendar/again", response=OwnShape)
@doors.writing
def again(person: Person, at: datetime) -> Answer:
    """Look at it now; a dead one is tried anew."""
    own, access = _own(person)
    if access.path:
        _wake(own, at)
    return _shown(person)


@router.delete("/me/own-calendar", response={204: None})
@doors.writing
def disconnect(person: Person, at: datetime) -> None:
    """Forget the way in and what was read. What stands in the calendar stays there."""
    calendar_round.disconnect(person)


def _find(access: Access) -> dict[str, str]:
    if ":" in access.account or not (access.account + access.password).isprintable():
        raise Refusal("sign-in")
    if not _finding.acquire(blocking=False):
        raise Busy
    try:
        return calendar_round.calendars_of(access, FIND_SECONDS).find()
    finally:
        _finding.release()


def _try(act: Callable[[], dict[str, str]]) -> dict[str, str]:
    """Return what it gives. Raises BadRequest with one sentence."""
    try:
        return act()
    except Refusal as refusal:
        code = refusal.code if refusal.code in SENTENCES else "malformed"
        raise BadRequest(SENTENCES[code], code=f"calendar-{code}") from None


def _keep(person: Person, access: Access, *, at: datetime) -> None:
    """Keep the way in. The same account again (a new password) goes on with the calendar that was chosen."""
    before = OwnCalendar.objects.select_for_update().filter(person=person).first()
    known = _access(before) if before else None
    if known and (known.address, known.account) == (access.address, access.account) and known.path in access.found:
        access = Access(access.address, access.account, access.password, known.path, access.found)
    else:
        calendar_round.disconnect(person)
    fresh = {"attempts": 0, "lease": "", "leased_until": None, "died_at": None, "reason": "", "made_at": at}
    fresh |= {"locked": lock(access, person.pk), "run_at": at if access.path else None}
    OwnCalendar.objects.update_or_create(person=person, defaults=fresh)


def _wake(own: OwnCalendar, at: datetime) -> None:
    """Let it be looked at next. A look that is under way goes on: what it wrote must be remembered."""
    own.run_at, own.attempts, own.died_at, own.reason = at, 0, None, ""
    own.save()


def _own(person: Person) -> tuple[OwnCalendar, Access]:
    """Return what was connected, locked. Raises Conflict."""
    own = OwnCalendar.objects.select_for_update().filter(person=person).first()
    access = _access(own) if own else None
    if own is None or access is None:
        raise Conflict("No calendar is connected. Connect it first.", code="calendar-none")
    return own, access


def _access(own: OwnCalendar) -> Access | None:
    try:
        return unlock(bytes(own.locked), own.person_id)
    except CannotUnlock:
        return None


def _shown(person: Person) -> Answer:
    own = OwnCalendar.objects.filter(person=person).first()
    if own is None:
        return {"state": "none" if settings.CALENDARS else "off"}
    access = _access(own)
    if access is None:
        return {"state": "dead", "reason": "server-key"}
    return {
        "state": _state(own, access),
        "address": access.address,
        "host": urlsplit(access.address).netloc,
        "account": access.account,
        "chosen": access.path,
        "calendars": [{"path": path, "name": name} for path, name in access.found.items()],
        "reason": own.reason,
        "met_at": own.met_at and format_moment(own.met_at),
        "notes": _notes(person),
    }


def _state(own: OwnCalendar, access: Access) -> str:
    if not settings.CALENDARS:
        return "off"
    if not access.path:
        return "choosing"
    if own.died_at:
        return "dead"
    return "waits" if own.reason else "works"


def _notes(person: Person) -> list[Answer]:
    """Return what the person should know of meetings that are still to come."""
    noted = Placed.objects.filter(person=person, starts_at__gt=clock.now()).exclude(note="").order_by("starts_at")
    others = Membership.objects.filter(pair__in=[one.pair_id for one in noted]).exclude(person=person)
    names = {seat.pair_id: seat.person.name for seat in others.select_related("person")}
    return [
        {
            "pair": one.pair_id,
            "name": names.get(one.pair_id, ""),
            "starts_at": format_moment(one.starts_at),
            "note": one.note,
        }
        for one in noted
    ]

"""What a person's calendar shows: the feed, and the invitations that bring its mailbox up to date.

Invitations are not sent at each act but by comparing what stands with what was sent last: whatever happened in between,
a move, a rhythm that changed, an alcove that was closed, one letter a meeting says how it is now.
"""

from datetime import datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet

from alcove.pairs.pair import Membership
from alcove.people.person import Person
from alcove.postbox.calendar import Invite
from alcove.postbox.dispatch import Wish
from alcove.postbox.gathering import digest
from alcove.postbox.ics import Entry, feed
from alcove.postbox.job import Job
from alcove.postbox.letter import Name
from alcove.postbox.returned import Returned
from alcove.rhythm.meeting import Meeting

AHEAD = timedelta(days=14)
"""Only what comes soon is sent: a rhythm would else bring a quarter of letters at once."""

BACK = timedelta(days=90)


def host() -> str:
    """Return the name of the house, for ids that are the house's own."""
    return str(urlsplit(settings.PUBLIC_URL).hostname)


def feed_of(person: Person, *, at: datetime) -> bytes:
    """Return the calendar of a person: the last quarter and all that is planned."""
    names = _names(person) if Wish.wants(person, Wish.NAMES) else {}
    meetings = _meetings(person).filter(starts_at__gt=at - BACK)
    return feed((_entry(one, names.get(one.pair_id)) for one in meetings), host())


def _meetings(person: Person) -> QuerySet[Meeting]:
    mine = Membership.objects.filter(person=person, left_at=None, pair__closed_at=None).values("pair_id")
    return Meeting.objects.filter(pair__in=mine, skipped_at=None).order_by("starts_at", "id")


def _names(person: Person) -> dict[str, Name]:
    """Return the other's name by pair."""
    mine = Membership.objects.filter(person=person, left_at=None).values("pair_id")
    others = Membership.objects.filter(pair__in=mine).exclude(person=person).select_related("person")
    return {seat.pair_id: Name(seat.person.name) for seat in others}


def _entry(meeting: Meeting, name: Name | None) -> Entry:
    return Entry(meeting.pk, meeting.starts_at, meeting.minutes, meeting.moves, meeting.made_at, name)


def invite_round(*, at: datetime) -> int:
    """Queue what the calendars of those who want invitations do not know yet; return how many letters that are."""
    wanted = Person.objects.filter(wishes__kind=Wish.INVITES, wishes__wanted=True)
    reached = (one for one in wanted if Wish.wants(one, Wish.INVITES) and not Returned.has(one))
    return sum(invite(person, at=at) for person in reached)


def answered(person: Person, *, at: datetime) -> list[Invite]:
    """Return what a person's calendar answered to meetings that still stand as they were when it was asked."""
    known = Invite.objects.filter(person=person, cancelled=False, starts_at__gt=at).exclude(answer="")
    stand = {one.pk: one.starts_at for one in _meetings(person).filter(starts_at__gt=at, held_at=None)}
    return [one for one in known.order_by("starts_at", "id") if stand.get(one.meeting) == one.starts_at]


def invite(person: Person, *, at: datetime) -> int:
    """Queue the letters of one person."""
    with transaction.atomic():
        Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
        known = {one.meeting: one for one in Invite.objects.filter(person=person, starts_at__gt=at)}
        stand = {one.pk: one for one in _meetings(person).filter(starts_at__gt=at, held_at=None)}
        soon = [one for one in stand.values() if one.pk in known or one.starts_at <= at + AHEAD]
        queued = [_bring_up(person, one, known.get(one.pk), at) for one in soon]
        gone = [_call_off(person, one, at) for one in known.values() if one.meeting not in stand]
        return sum(queued) + sum(gone)


def _bring_up(person: Person, meeting: Meeting, known: Invite | None, at: datetime) -> bool:
    """Queue REQUEST where a calendar does not know how a meeting stands."""
    now = (meeting.starts_at, meeting.minutes, False)
    if known and (known.starts_at, known.minutes, known.cancelled) == now:
        return False
    made = known or Invite(person=person, pair_id=meeting.pair_id, meeting=meeting.pk)
    made.sequence += 1 if known else 0
    made.starts_at, made.minutes, made.cancelled = now
    return _send(made, at)


def _call_off(person: Person, known: Invite, at: datetime) -> bool:
    """Queue CANCEL where a calendar knows of a meeting that is none any more."""
    if known.cancelled:
        return False
    known.cancelled = True
    known.sequence += 1
    return _send(known, at)


def _send(one: Invite, at: datetime) -> bool:
    key = f"invite:{digest(f'{one.person_id} {one.meeting} {one.sequence}')}"
    one.answer, one.answered_at, one.proposed_at = "", None, None
    one.job = Job.queue(one.person, Job.INVITE, key, expires_at=one.starts_at, at=at)
    one.save()
    return True

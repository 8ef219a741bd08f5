"""The coming meetings: what the rhythms of a pair ask for in the next quarter, as rows with ids of their own."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.db import transaction
from django.db.models import Q, QuerySet

from alcove.base import limits
from alcove.base.clock import now_ms
from alcove.base.ids import make_id
from alcove.pairs.pair import Membership, Pair
from alcove.people.person import Person
from alcove.rhythm.hours import Leave
from alcove.rhythm.meeting import Meeting
from alcove.rhythm.recurrence import day_of, is_known, moment_of
from alcove.rhythm.rhythm import Rhythm

ONE_DAY = timedelta(days=1)


def coming(pair: Pair, since: datetime) -> QuerySet[Meeting]:
    """Return what is planned and has not begun, by time."""
    planned = Meeting.objects.filter(pair=pair, held_at=None, skipped_at=None, started_at=None)
    return planned.filter(starts_at__gt=since).order_by("starts_at", "id")


def follow(rhythm: Rhythm, *, at: datetime) -> None:
    """Give the coming meetings, from its first day on, the days of a rhythm that begins. Raises ZoneGone.

    They keep their ids and their order, so what the two wrote for the next one stays with the next one; a wish to
    skip falls with the day it was for. What is left over goes.
    """
    pair, begin = rhythm.pair, moment_of(rhythm.first_on, rhythm.clock.min, rhythm.zone)
    free = _free(rhythm, _away(pair, at), at)
    for meeting in coming(pair, max(at, begin)):
        if not free:
            _drop([meeting])
            continue
        meeting.rhythm, meeting.slot_on = rhythm, free.pop(0)
        meeting.set_time(rhythm.at(meeting.slot_on), rhythm.minutes, rhythm.zone, by=rhythm.made_by)
    keep_coming(pair, at=at)


def keep_coming(pair: Pair, *, at: datetime) -> bool:
    """Plan what is not planned yet, and drop what fell into a leave. Returns whether anything changed.

    Again it changes nothing: each day of a rhythm has one meeting, whatever became of it. One that somebody
    moved is an agreement of its own and stays. A rhythm whose zone is gone stays as it is; its page says so.
    """
    away, changed = _away(pair, at), False
    for rhythm in filter(lambda one: is_known(one.zone), _rhythms(pair, at)):
        unmoved = [one for one in coming(pair, at).filter(rhythm=rhythm) if one.starts_at == rhythm.at(_slot(one))]
        fallen = [one for one in unmoved if any(leave.covers(_slot(one)) for leave in away)]
        free = _free(rhythm, away, at)
        _drop(fallen)
        Meeting.objects.bulk_create([_meeting(rhythm, slot, at) for slot in free])
        changed = changed or bool(fallen or free)
    return changed


def keep_coming_of(pairs: Iterable[str], *, at: datetime) -> list[str]:
    """Do so for several pairs, each in a transaction of its own; return which of them changed."""
    changed = []
    for pair_id in sorted(pairs):
        with transaction.atomic():
            pair = Pair.objects.select_for_update().filter(pk=pair_id, closed_at=None).first()
            if pair and keep_coming(pair, at=at):
                changed.append(pair_id)
    return changed


def end_rhythms(pair: Pair, *, at: datetime) -> None:
    """Let the rhythms of a pair end: the next meeting stays, as nobody calls off one alone; what follows it goes."""
    _drop([one for one in coming(pair, at)[1:] if one.rhythm_id])
    for rhythm in _rhythms(pair, at):
        rhythm.ends_on = max(rhythm.first_on, at.date())
        rhythm.save(update_fields=["ends_on"])


def pairs_with_rhythm(person: Person | None = None) -> list[str]:
    """Return the open pairs that have a rhythm, of one person or all."""
    found = Rhythm.objects.filter(pair__closed_at=None)
    if person:
        found = found.filter(pair__memberships__person=person)
    return list(found.values_list("pair_id", flat=True).distinct())


def _rhythms(pair: Pair, at: datetime) -> QuerySet[Rhythm]:
    return Rhythm.objects.filter(pair=pair).filter(Q(ends_on=None) | Q(ends_on__gt=(at - ONE_DAY).date()))


def _free(rhythm: Rhythm, away: list[Leave], at: datetime) -> list[date]:
    """Return the days of a rhythm in the coming quarter that have no meeting yet and on which both are there."""
    today = day_of(at, rhythm.zone)
    taken = set(Meeting.objects.filter(rhythm=rhythm).values_list("slot_on", flat=True))
    days = [day for day in rhythm.slots(today, today + limits.COMING) if day not in taken and rhythm.at(day) > at]
    return [day for day in days if not any(leave.covers(day) for leave in away)]


def _away(pair: Pair, at: datetime) -> list[Leave]:
    people = Membership.objects.filter(pair=pair).values_list("person_id", flat=True)
    return Leave.of(list(people), (at - ONE_DAY).date())


def _slot(meeting: Meeting) -> date:
    """Return the day that a meeting of a rhythm is for."""
    assert meeting.slot_on  # noqa: S101 - a rhythm and a day are set together
    return meeting.slot_on


def _meeting(rhythm: Rhythm, slot: date, at: datetime) -> Meeting:
    return Meeting(
        pk=make_id(now_ms()), pair_id=rhythm.pair_id, rhythm=rhythm, slot_on=slot, starts_at=rhythm.at(slot),
        minutes=rhythm.minutes, zone=rhythm.zone, made_at=at, made_by_id=rhythm.made_by_id,
    )  # fmt: skip


def _drop(meetings: Iterable[Meeting]) -> None:
    for meeting in meetings:
        meeting.skip_requests.all().delete()
        meeting.delete()

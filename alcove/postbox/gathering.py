"""What the rules of the nudges need to know, out of the tables; and what they say, into the queue."""

import hashlib
from datetime import date, datetime, timedelta
from zoneinfo import available_timezones

from django.db import transaction

from alcove.pairs.pair import Membership
from alcove.people.person import Person
from alcove.postbox.dispatch import Dispatch, Wish, letters_of
from alcove.postbox.job import Job
from alcove.postbox.nudges import KINDS, Gathered, Receiver, Side, gather, rests_until
from alcove.postbox.reminder import Reminder
from alcove.postbox.returned import Returned
from alcove.postbox.subscription import Subscription
from alcove.rhythm.hours import FROM, UNTIL, WORKING_DAYS, Hours, Leave
from alcove.rhythm.meeting import Meeting
from alcove.rhythm.recurrence import long_views
from alcove.rhythm.rhythm import Rhythm

DO_NOT_LEAD = ("member", "mentee", "skip-member")
PATIENCE = timedelta(days=3)
"""A letter that is older tells nothing any more."""

ZONES = available_timezones()
NOWHERE = "UTC"


def look_round(*, at: datetime, mails: bool = True, pushes: bool = True) -> int:
    """Queue what is to be told now, to everybody who can be reached; return how many letters that are."""
    people = Person.objects.filter(memberships__pair__closed_at=None, memberships__left_at=None).distinct()
    reached = (person for person in people if has_a_way(person, mails, pushes))
    return sum(nudge(person, at=at) is not None for person in reached)


def has_a_way(person: Person, mails: bool, pushes: bool) -> bool:
    """Tell whether a nudge reaches somebody: by mail, or on a device that they chose."""
    by_mail = mails and Wish.wants(person, Wish.ALL) and not Returned.has(person)
    return by_mail or (pushes and Subscription.objects.filter(person=person).exists())


def nudge(person: Person, *, at: datetime) -> Job | None:
    """Queue the letter of one person, if there is one to be sent now."""
    receiver = receiver_of(person, at)
    if not receiver.is_reachable(at):
        return None
    with transaction.atomic():
        # Of two workers the second sees what the first queued.
        Person.objects.select_for_update(of=("self",)).get(pk=person.pk)
        receiver = receiver_of(person, at)
        said = gather(_rested(receiver, person, at), sides_of(person, at), at)
        return _queue(person, receiver, said, at) if said.facts else None


def receiver_of(person: Person, at: datetime) -> Receiver:
    """Return when and what somebody may be told."""
    hours = Hours.objects.filter(person=person).first()
    zone = hours.zone if hours else _zone_by_meeting(person)
    day = at.date()
    return Receiver(
        zone=zone if zone in ZONES else NOWHERE,
        days=hours.days if hours else WORKING_DAYS,
        from_clock=hours.from_clock if hours else FROM,
        until_clock=hours.until_clock if hours else UNTIL,
        leaves=[(leave.from_on, leave.until_on) for leave in Leave.of([person.pk], day - timedelta(days=21))],
        off=Wish.off(person, day),
        told=frozenset(Dispatch.objects.filter(person=person).values_list("dedup_key", flat=True)),
        letters=letters_of(person, at),
        reminders=[(one.pk, one.at) for one in Reminder.due(person, at)],
    )


def sides_of(person: Person, at: datetime) -> list[Side]:
    """Return the open pairs of a person, as they see them."""
    seats = Membership.objects.filter(person=person, left_at=None, pair__closed_at=None).select_related("pair")
    return [_side(seat, at) for seat in seats.order_by("pair_id")]


def _side(seat: Membership, at: datetime) -> Side:
    pair = seat.pair
    meetings = list(Meeting.objects.filter(pair=pair, skipped_at=None).order_by("starts_at", "id"))
    coming = [one for one in meetings if one.held_at is None and one.starts_at > at]
    held = [one.held_at for one in meetings if one.held_at]
    following = coming[0] if coming else None
    views = set(long_views((one.starts_at for one in meetings), pair.made_at))
    rhythms = Rhythm.objects.filter(pair=pair, ends_on=None)
    gaps = [one.rule.gap_days() for one in rhythms]
    return Side(
        pair=pair.pk,
        since=seat.joined_at,
        may_lead=seat.role not in DO_NOT_LEAD,
        meeting=following.pk if following else "",
        next_at=following.starts_at if following else None,
        last_met=max(held) if held else None,
        moved=bool(following and following.moved_by_id and following.moved_by_id != seat.person_id),
        is_long_view=bool(following and following.starts_at in views),
        gap=timedelta(days=max(gaps)) if gaps else None,
    )


def _zone_by_meeting(person: Person) -> str:
    """Return where a person who never said it is, as far as it can be told."""
    last = Meeting.objects.filter(pair__memberships__person=person).order_by("-made_at").values_list("zone", flat=True)
    return last.first() or NOWHERE


def _rested(receiver: Receiver, person: Person, at: datetime) -> Receiver:
    """Let kinds rest that were ignored three times in a row; return who may be told the others."""
    today, off = at.date(), set(receiver.off)
    for kind in [kind for kind in KINDS if kind not in off]:
        until = rests_until(_sent_since_rest(person, kind), person.last_seen_on, today)
        if until:
            Wish.objects.update_or_create(person=person, kind=kind, defaults={"rests_until": until})
            off.add(kind)
    return Receiver(**{**receiver.__dict__, "off": frozenset(off)})


def _sent_since_rest(person: Person, kind: str) -> list[date]:
    """Return the days on which a kind was told since it last rested, or since it was wanted anew."""
    wish = Wish.objects.filter(person=person, kind=kind).first()
    # What stood on the page alone could not be missed by who did not open it.
    sent = Job.objects.filter(person=person, dispatches__kind=kind, here_only=False).exclude(sent_at=None)
    if wish and wish.rests_until:
        sent = sent.filter(sent_at__date__gte=wish.rests_until)
    return [at.date() for at in sent.order_by("-sent_at").values_list("sent_at", flat=True)[:3] if at]


def _queue(person: Person, receiver: Receiver, said: Gathered, at: datetime) -> Job | None:
    ends = [fact.at for fact in said.facts if fact.at and fact.at > at]
    expires_at = min([at + PATIENCE, *ends])
    day = receiver.local(at).date()
    job = Job.queue(person, Job.NUDGE, f"nudge:{digest(f'{person.pk} {day}')}", expires_at=expires_at, at=at)
    if job:
        Dispatch.objects.bulk_create([Dispatch.of(job, fact) for fact in said.facts])
    return job


def digest(text: str) -> str:
    """Return a short name for a key that is too long for its column."""
    return hashlib.sha256(text.encode()).hexdigest()[:40]

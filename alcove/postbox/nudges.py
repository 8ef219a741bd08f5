"""When a person is told something, and what: rules over days and hours alone. No clock, no database, no word of content.

At most one letter a day over all alcoves, and beside "you meet tomorrow" at most two in seven days, reminders that were asked for included; in working hours, never
on a free day or in a leave. What cannot be told today waits; what nobody would miss is not told.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

TOMORROW, MOVED, LONG_AGO, LONG_VIEW, REMINDER = "tomorrow", "moved", "long-ago", "long-view", "reminder"
KINDS = (TOMORROW, MOVED, REMINDER, LONG_VIEW, LONG_AGO)

LETTERS_IN_SEVEN_DAYS = 2
"""Beside "you meet tomorrow"."""

FIRST_DAYS = timedelta(days=14)
"""A new pair is left alone, but for "you meet tomorrow"."""

QUIET_AFTER = timedelta(days=1)
"""After a meeting nothing is said about that pair."""

FLOOR = timedelta(days=31)
LONG_VIEW_AHEAD = timedelta(days=7)
IGNORED = 3
RESTS = timedelta(days=91)
SLOTS = 3
SLOTS_AHEAD_DAYS = 14
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Receiver:
    """What decides when somebody may be told. `letters`: when one was sent, and whether it counts against the two.
    `reminders`: those that they asked for and that are due, as (id, moment)."""

    zone: str
    days: str
    from_clock: time
    until_clock: time
    leaves: Sequence[tuple[date, date]] = ()
    off: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    letters: Sequence[tuple[datetime, bool]] = ()
    reminders: Sequence[tuple[str, datetime]] = ()

    def local(self, at: datetime) -> datetime:
        """Return a moment on their clock."""
        return at.astimezone(ZoneInfo(self.zone))

    def works_on(self, day: date) -> bool:
        """Tell whether a day is one of work."""
        return str(day.isoweekday()) in self.days and not any(first <= day <= last for first, last in self.leaves)

    def is_reachable(self, at: datetime) -> bool:
        """Tell whether somebody may be told something at this moment."""
        local = self.local(at)
        return self.works_on(local.date()) and self.from_clock <= local.time() < self.until_clock


@dataclass(frozen=True)
class Side:
    """What is known of one pair, seen from one of the two. `gap`: the longest time between two of its rhythm."""

    pair: str
    since: datetime
    may_lead: bool
    meeting: str = ""
    next_at: datetime | None = None
    last_met: datetime | None = None
    moved: bool = False
    is_long_view: bool = False
    gap: timedelta | None = None


@dataclass(frozen=True)
class Fact:
    """One thing to be told: whom it is about, and times. `key` names it, so that nobody is told twice. A reminder has no
    pair, and `meeting` is its own id: of what it reminds nobody here knows."""

    kind: str
    pair: str
    key: str
    meeting: str = ""
    at: datetime | None = None


@dataclass(frozen=True)
class Gathered:
    """What one letter tells. `weighs`: it counts against the two in seven days."""

    facts: Sequence[Fact] = field(default_factory=list)

    @property
    def weighs(self) -> bool:
        return any(fact.kind != TOMORROW for fact in self.facts)


def gather(receiver: Receiver, sides: Iterable[Side], at: datetime) -> Gathered:
    """Return what is told now; nothing, mostly."""
    if not receiver.is_reachable(at) or _had_one_today(receiver, at):
        return Gathered()
    facts = [fact for side in sides for fact in facts_of(receiver, side, at)] + _reminders(receiver)
    if _had_two(receiver, at):
        facts = [fact for fact in facts if fact.kind == TOMORROW]
    return Gathered(sorted(facts, key=lambda fact: (KINDS.index(fact.kind), fact.at or at, fact.pair)))


def facts_of(receiver: Receiver, side: Side, at: datetime) -> list[Fact]:
    """Return what there is to tell of one pair: one thing at most, the first of the kinds."""
    if side.last_met and timedelta(0) <= at - side.last_met < QUIET_AFTER:
        return []
    is_new = at - side.since < FIRST_DAYS
    for kind, fact in (
        (TOMORROW, _tomorrow(receiver, side, at)),
        (MOVED, _moved(side, at)),
        (LONG_VIEW, _long_view(side, at)),
        (LONG_AGO, _long_ago(side, at)),
    ):
        wanted = kind not in receiver.off and (kind == TOMORROW or not is_new)
        if fact and wanted and fact.key not in receiver.told:
            return [fact]
    return []


def told_on(receiver: Receiver, day: date) -> date | None:
    """Return the working day before a day, on which "you meet tomorrow" is told; None where there is none for long."""
    days = (day - ONE_DAY * back for back in range(1, SLOTS_AHEAD_DAYS))
    return next((before for before in days if receiver.works_on(before)), None)


def rests_until(sent_on: Sequence[date], last_seen_on: date | None, today: date) -> date | None:
    """Return until when a kind rests that was ignored: three in a row were sent since the person was last seen."""
    recent = sorted(sent_on)[-IGNORED:]
    ignored = len(recent) == IGNORED and (last_seen_on is None or last_seen_on < recent[0])
    return today + RESTS if ignored else None


def page_rests_until(left: Sequence[bool], today: date) -> date | None:
    """Return until when the page rests. `left`: of what stood there and is over, the newest first, whether nothing came of it."""
    return today + RESTS if len(left) >= IGNORED and all(left[:IGNORED]) else None


def free_slots(
    both: Sequence[Receiver], taken: Iterable[tuple[datetime, datetime]], length: timedelta, at: datetime
) -> list[datetime]:
    """Return the next times at which both work and neither meets anybody here: one a day, in full hours."""
    busy, found = list(taken), []
    for days in range(1, SLOTS_AHEAD_DAYS + 1):
        midnight = both[0].local(at).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None) + ONE_DAY * days
        hours = (midnight + timedelta(hours=hour) for hour in range(24))
        starts = (hour.replace(tzinfo=ZoneInfo(both[0].zone)).astimezone(UTC) for hour in hours)
        fits = (start for start in starts if _is_free(both, busy, start, start + length))
        found += [start for start in [next(fits, None)] if start]
        if len(found) == SLOTS:
            break
    return found


def _is_free(both: Sequence[Receiver], busy: list[tuple[datetime, datetime]], start: datetime, end: datetime) -> bool:
    work = all(one.is_reachable(start) and one.is_reachable(end - timedelta(minutes=1)) for one in both)
    return work and not any(begun < end and start < over for begun, over in busy)


def _tomorrow(receiver: Receiver, side: Side, at: datetime) -> Fact | None:
    if side.next_at is None or side.next_at <= at:
        return None
    if told_on(receiver, receiver.local(side.next_at).date()) != receiver.local(at).date():
        return None
    return Fact(TOMORROW, side.pair, _key(TOMORROW, side.meeting, side.next_at), side.meeting, side.next_at)


def _moved(side: Side, at: datetime) -> Fact | None:
    if not side.moved or side.next_at is None or side.next_at <= at:
        return None
    return Fact(MOVED, side.pair, _key(MOVED, side.meeting, side.next_at), side.meeting, side.next_at)


def _long_view(side: Side, at: datetime) -> Fact | None:
    if not side.is_long_view or side.next_at is None or not at < side.next_at <= at + LONG_VIEW_AHEAD:
        return None
    return Fact(LONG_VIEW, side.pair, f"{LONG_VIEW}:{side.meeting}", side.meeting, side.next_at)


def _long_ago(side: Side, at: datetime) -> Fact | None:
    """Only where nothing is planned, and only to who leads: to say that the other did nothing is said to nobody."""
    last = side.last_met or side.since
    floor = min(FLOOR, 2 * side.gap) if side.gap else FLOOR
    if not side.may_lead or (side.next_at and side.next_at > at) or at - last < floor:
        return None
    return Fact(LONG_AGO, side.pair, f"{LONG_AGO}:{side.pair}:{last:%Y%m%d}", at=last)


def _reminders(receiver: Receiver) -> list[Fact]:
    if REMINDER in receiver.off:
        return []
    due = (Fact(REMINDER, "", _key(REMINDER, id, moment), id, moment) for id, moment in receiver.reminders)
    return [fact for fact in due if fact.key not in receiver.told]


def _key(kind: str, meeting: str, at: datetime) -> str:
    return f"{kind}:{meeting}:{int(at.timestamp()) // 60}"


def _had_one_today(receiver: Receiver, at: datetime) -> bool:
    today = receiver.local(at).date()
    return any(receiver.local(sent).date() == today for sent, _ in receiver.letters)


def _had_two(receiver: Receiver, at: datetime) -> bool:
    today = receiver.local(at).date()
    days = [today - receiver.local(sent).date() for sent, weighs in receiver.letters if weighs]
    recent = [
        age for age in days if timedelta(0) <= age < ONE_DAY * 7
    ]  # none of a clock that jumped ahead and came back
    return len(recent) >= LETTERS_IN_SEVEN_DAYS

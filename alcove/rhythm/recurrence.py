"""When a rhythm meets: rules of RFC 5545 over local days, and a local clock as a moment. No clock is read here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property
from itertools import pairwise
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from alcove.base.errors import Conflict

WEEK, MONTH = "week", "month"
UNITS = (WEEK, MONTH)
MOST = {WEEK: 12, MONTH: 3}
"""How rare a rhythm may be: every twelve weeks, every three months."""

LAST = -1
"""From the 29th on the last of its weekday is meant: not every month has a fifth."""

FLOOR_DAYS = 31
"""A longer gap is said to both."""

LONG_VIEW = timedelta(days=91)
"""At the first meeting after this the two look at the whole of it."""

SHORT_MINUTES = 30
SETTLED = timedelta(weeks=12)
"""After so long every week, every two weeks and twice as long is offered."""

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class ZoneGone(Conflict):
    """The list of zones changes: one that was known when it was chosen may be gone."""

    code = "zone-gone"
    sentence = "The time zone of this rhythm is not known here any more. Choose the hour again: it is kept in the zone of your device."


@dataclass(frozen=True)
class Rule:
    """Every so many weeks on the weekday of `first_on`, or every so many months on its second Tuesday (as it may be)."""

    unit: str
    every: int
    first_on: date

    @property
    def place(self) -> int:
        """Return which of its weekday in the month the first day is: 1 to 4, or LAST."""
        return LAST if self.first_on.day > 28 else (self.first_on.day - 1) // 7 + 1

    @cached_property
    def _rule(self) -> rrule:
        begin = datetime.combine(self.first_on, time())
        if self.unit == WEEK:
            return rrule(WEEKLY, interval=self.every, dtstart=begin)
        day = weekday(self.first_on.weekday(), self.place)
        return rrule(MONTHLY, interval=self.every, dtstart=begin, byweekday=day)

    def __str__(self) -> str:
        """Return it as RFC 5545 writes it."""
        day = DAYS[self.first_on.weekday()]
        if self.unit == WEEK:
            return f"FREQ=WEEKLY;INTERVAL={self.every};BYDAY={day}"
        return f"FREQ=MONTHLY;INTERVAL={self.every};BYDAY={self.place}{day}"

    def days(self, begin: date, end: date) -> list[date]:
        """Return its days from `begin` to before `end`."""
        first, last = (datetime.combine(day, time()) for day in (begin, end))
        return [found.date() for found in self._rule.between(first, last, inc=True) if found < last]

    def gap_days(self) -> int:
        """Return the longest time between two of its days."""
        if self.unit == WEEK:
            return 7 * self.every
        found = self.days(self.first_on, self.first_on + timedelta(days=366 * 8))
        return max((later - earlier).days for earlier, later in pairwise(found))


def zone_of(name: str) -> ZoneInfo:
    """Return a zone by its IANA name. Raises ZoneGone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ZoneGone from None


def is_known(zone: str) -> bool:
    """Tell whether a zone is there."""
    try:
        zone_of(zone)
    except ZoneGone:
        return False
    return True


def moment_of(day: date, clock: time, zone: str) -> datetime:
    """Return the moment of a local clock, in UTC. Raises ZoneGone.

    As RFC 5545 says (3.3.5): of a clock that the day has twice the first counts; one that the day has
    not (the clocks jump over it) is read with the offset before the jump, so 02:30 becomes 03:30.
    """
    return datetime.combine(day, clock, zone_of(zone)).astimezone(UTC)


def day_of(moment: datetime, zone: str) -> date:
    """Return the local day of a moment. Raises ZoneGone."""
    return moment.astimezone(zone_of(zone)).date()


def long_views(starts: Iterable[datetime], since: datetime) -> Iterator[datetime]:
    """Yield which of these meetings, in their order, are a long view: the first of each quarter since the last one."""
    for start in starts:
        if start - since >= LONG_VIEW:
            since = start
            yield start


def offers_two_weeks(rule: Rule, minutes: int, began_on: date, today: date) -> bool:
    """Tell whether "every two weeks, twice as long" is offered now."""
    weekly = (rule.unit, rule.every) == (WEEK, 1)
    return weekly and minutes <= SHORT_MINUTES and today - began_on >= SETTLED

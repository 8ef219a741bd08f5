"""Ten years, four rules, any zone: how many meetings begin at another local hour than agreed?

Told by another way than the one that is tried: every moment is put back on the local clock. Where that clock
differs, the day must not have the agreed one at all, and the difference must be the length of the jump.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from alcove.rhythm.recurrence import MONTH, WEEK, Rule, moment_of

BEGIN, END = date(2020, 1, 1), date(2030, 1, 1)
RULES = [
    (Rule(WEEK, 1, date(2020, 1, 5)), time(2, 30)),  # Sundays, in the hour that clocks jump over
    (Rule(WEEK, 2, date(2020, 1, 7)), time(10)),
    (Rule(MONTH, 1, date(2020, 1, 31)), time(0, 15)),  # the last Friday, right behind midnight
    (Rule(MONTH, 3, date(2020, 2, 11)), time(23, 45)),
]


def wrong_hours(zones: Iterable[str]) -> tuple[int, list[str]]:
    """Return how many meetings were looked at, and the wrong ones."""
    seen, wrong = 0, []
    for name in zones:
        zone = ZoneInfo(name)
        for rule, clock in RULES:
            for day in rule.days(BEGIN, END):
                seen += 1
                if not is_right(moment_of(day, clock, name), datetime.combine(day, clock), zone):
                    wrong.append(f"{name} {day} {clock}")
    return seen, wrong


def is_right(moment: datetime, agreed: datetime, zone: ZoneInfo) -> bool:
    local = moment.astimezone(zone)
    if local.replace(tzinfo=None, fold=0) == agreed:
        return local.fold == 0 or not _is_local(moment - timedelta(hours=1), agreed, zone)
    before, after = (agreed.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1))
    is_there = any(_is_local(agreed.replace(tzinfo=UTC) - offset, agreed, zone) for offset in (before, after))
    return not is_there and local.replace(tzinfo=None, fold=0) - agreed == after - before


def _is_local(moment: datetime, agreed: datetime, zone: ZoneInfo) -> bool:
    return moment.astimezone(zone).replace(tzinfo=None, fold=0) == agreed

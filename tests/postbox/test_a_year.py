"""A year with eight pairs: the budget holds, whatever happens, and nobody is told twice, or not at all; not even when clocks jump."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache

import pytest

from alcove.postbox.nudges import KINDS, TOMORROW, told_on
from tests.postbox.year import BEGIN, DAY, HOUR, Year, a_year

SEEDS = range(4)
YEAR = 365 * DAY


@cache
def lived(seed: int) -> Year:
    return a_year(seed)


@pytest.mark.parametrize("seed", SEEDS)
def test_at_most_one_letter_a_day(seed: int) -> None:
    year = lived(seed)
    days = Counter(year.receiver.local(one.true).date() for one in year.sent)
    assert len(days) > 100
    assert max(days.values()) == 1


@pytest.mark.parametrize("seed", SEEDS)
def test_beside_tomorrow_at_most_two_in_any_seven_days(seed: int) -> None:
    year = lived(seed)
    heavy = [year.receiver.local(one.true).date() for one in year.sent if one.said.weighs]
    assert len(heavy) > 15
    assert all((later - earlier).days >= 7 for earlier, later in zip(heavy, heavy[2:], strict=False))


@pytest.mark.parametrize("seed", SEEDS)
def test_only_in_working_hours_and_never_in_a_leave(seed: int) -> None:
    year = lived(seed)
    assert all(year.receiver.is_reachable(one.true) for one in year.sent)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_kind_is_told_in_a_year_and_nothing_twice(seed: int) -> None:
    told = Counter(fact.key for one in lived(seed).sent for fact in one.said.facts)
    assert {key.partition(":")[0] for key in told} == set(KINDS)
    assert max(told.values()) == 1


def untold(year: Year) -> Iterator[tuple[str, datetime]]:
    """Yield the meetings that nobody was told of, though they stood as they are for long, and a day of work came before on
    which no other of the pair was nearer, and none had just been held."""
    told = {(fact.meeting, fact.at) for one in year.sent for fact in one.said.facts if fact.kind == TOMORROW}
    for pair, plan in enumerate(year.plans):
        for number, start in plan.items():
            on = told_on(year.receiver, year.receiver.local(start).date())
            moved = year.moved.get((pair, number), BEGIN)
            if on is None or start - moved < 8 * DAY or not year.receiver.works_on(year.receiver.local(start).date()):
                continue
            since = datetime(on.year, on.month, on.day, tzinfo=UTC) - 2 * DAY
            alone = not any(since <= other < start for other in plan.values())
            if alone and (f"{pair} {number}", start) not in told:
                yield f"{pair} {number}", start


@pytest.mark.parametrize("seed", SEEDS)
def test_every_meeting_is_told_the_day_before(seed: int) -> None:
    assert list(untold(lived(seed))) == []


@pytest.mark.parametrize("jump", [HOUR, -HOUR, YEAR, -YEAR], ids=["hour on", "hour back", "year on", "year back"])
def test_a_clock_that_jumps_and_comes_back_loses_and_doubles_nothing(jump: timedelta) -> None:
    """For five hours every ten days the program sees another time."""

    def clock(true: datetime) -> datetime:
        jumped = (true - BEGIN).days % 10 == 3 and 9 <= true.hour < 14
        return true + jump if jumped else true

    year = a_year(1, clock)
    told = Counter(fact.key for one in year.sent for fact in one.said.facts)
    assert max(told.values()) == 1
    assert list(untold(year)) == []
    days = Counter(year.receiver.local(one.seen).date() for one in year.sent)
    assert max(days.values()) == 1

"""When a person is told something: the rules by themselves, on days and hours alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from alcove.postbox.nudges import LONG_AGO, LONG_VIEW, MOVED, TOMORROW, Receiver, Side, free_slots, gather, rests_until

MONDAY = datetime(2027, 1, 4, 10, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
ANA = Receiver("Europe/Berlin", "12345", time(9), time(17))
PAIR = Side("p", since=MONDAY - 200 * DAY, may_lead=True, meeting="m", next_at=MONDAY + DAY, last_met=MONDAY - 7 * DAY)


def kinds(receiver: Receiver = ANA, at: datetime = MONDAY, **other: object) -> list[str]:
    return [fact.kind for fact in gather(receiver, [replace(PAIR, **other)], at).facts]  # type: ignore[arg-type]


def test_the_day_before_a_meeting() -> None:
    assert kinds() == [TOMORROW]
    assert kinds(next_at=MONDAY + 2 * DAY) == []
    assert kinds(next_at=MONDAY + HOUR) == []


def test_what_is_told_on_friday_is_the_meeting_of_monday() -> None:
    assert kinds(at=MONDAY - 3 * DAY, next_at=MONDAY) == [TOMORROW]
    assert kinds(at=MONDAY - 3 * DAY, next_at=MONDAY - DAY) == [TOMORROW]  # a Sunday, by choice


def test_where_the_week_ends_with_thursday_it_is_thursday_that_tells_of_sunday() -> None:
    cairo = replace(ANA, zone="Africa/Cairo", days="12347")
    assert kinds(cairo, at=MONDAY - 4 * DAY, next_at=MONDAY - DAY, last_met=MONDAY - 30 * DAY) == [TOMORROW]
    assert kinds(cairo, at=MONDAY - 3 * DAY, next_at=MONDAY - DAY) == []


@pytest.mark.parametrize(
    "at",
    [MONDAY.replace(hour=7), MONDAY.replace(hour=16), MONDAY - DAY, MONDAY.replace(hour=23)],
    ids=["before work", "after work", "Sunday", "night"],
)
def test_nothing_outside_of_the_hours(at: datetime) -> None:
    assert kinds(at=at, next_at=at + DAY) == []


def test_nothing_in_a_leave_and_before_it_what_lies_behind_it() -> None:
    away = replace(ANA, leaves=[(date(2027, 1, 5), date(2027, 1, 8))])
    assert kinds(away, at=MONDAY + DAY, next_at=MONDAY + 2 * DAY) == []
    assert kinds(away, next_at=MONDAY + 7 * DAY) == [TOMORROW]


def test_the_zone_of_the_receiver_counts() -> None:
    tokyo = replace(ANA, zone="Asia/Tokyo")
    assert kinds(tokyo) == []  # it is seven in the evening there
    assert kinds(tokyo, at=MONDAY.replace(hour=1), next_at=MONDAY.replace(hour=23)) == [TOMORROW]


def test_moved_by_the_other() -> None:
    assert kinds(next_at=MONDAY + 4 * DAY, moved=True) == [MOVED]


def test_the_long_view_a_week_ahead() -> None:
    assert kinds(next_at=MONDAY + 6 * DAY, is_long_view=True) == [LONG_VIEW]
    assert kinds(next_at=MONDAY + 8 * DAY, is_long_view=True) == []


@pytest.mark.parametrize(
    ("days", "gap", "told"),
    [(30, None, False), (31, None, True), (13, 7, False), (14, 7, True), (30, 35, False), (31, 35, True)],
)
def test_long_ago_is_31_days_or_twice_the_rhythm(days: int, gap: int | None, told: bool) -> None:
    rhythm = gap * DAY if gap else None
    assert (kinds(next_at=None, last_met=MONDAY - days * DAY, gap=rhythm) == [LONG_AGO]) is told


def test_long_ago_is_told_to_who_leads_and_only_where_nothing_is_planned() -> None:
    long_ago = MONDAY - 60 * DAY
    assert kinds(next_at=None, last_met=long_ago, may_lead=False) == []
    assert kinds(next_at=MONDAY + 5 * DAY, last_met=long_ago) == []


def test_a_day_of_quiet_after_a_meeting() -> None:
    assert kinds(last_met=MONDAY - 23 * HOUR) == []
    assert kinds(last_met=MONDAY - 24 * HOUR) == [TOMORROW]


def test_in_the_first_14_days_only_the_day_before() -> None:
    new = MONDAY - 13 * DAY
    assert kinds(since=new, last_met=None) == [TOMORROW]
    assert kinds(since=new, last_met=None, next_at=MONDAY + 4 * DAY, moved=True) == []


@pytest.mark.parametrize("kind", [TOMORROW, MOVED, LONG_VIEW])
def test_each_can_be_switched_off(kind: str) -> None:
    about = {"next_at": MONDAY + DAY} if kind == TOMORROW else {"next_at": MONDAY + 4 * DAY}
    about |= {"moved": kind == MOVED, "is_long_view": kind == LONG_VIEW}
    assert kinds(**about) == [kind]
    assert kinds(replace(ANA, off=frozenset({kind})), **about) == []


def test_nothing_is_told_twice_but_a_new_time_is() -> None:
    (fact,) = gather(ANA, [PAIR], MONDAY).facts
    told = replace(ANA, told=frozenset({fact.key}))
    assert kinds(told) == []
    assert kinds(told, next_at=MONDAY + DAY + HOUR) == [TOMORROW]


def test_one_letter_a_day_gathers_all_of_it() -> None:
    sides = [replace(PAIR, pair=str(number), meeting=str(number)) for number in range(8)]
    sides[3] = replace(sides[3], next_at=MONDAY + 4 * DAY, moved=True)
    assert [fact.kind for fact in gather(ANA, sides, MONDAY).facts] == [TOMORROW] * 7 + [MOVED]
    assert kinds(replace(ANA, letters=[(MONDAY - HOUR, False)])) == []


def test_beside_tomorrow_two_in_seven_days() -> None:
    had_two = replace(ANA, letters=[(MONDAY - 3 * DAY, True), (MONDAY - 6 * DAY, True)])
    had_one = replace(ANA, letters=[(MONDAY - 3 * DAY, True), (MONDAY - 7 * DAY, True)])
    moved = {"next_at": MONDAY + 4 * DAY, "moved": True}
    assert (kinds(had_two, **moved), kinds(had_two), kinds(had_one, **moved)) == ([], [TOMORROW], [MOVED])


def test_ignored_three_times_in_a_row_it_rests_for_the_quarter() -> None:
    days = [date(2027, 1, day) for day in (5, 12, 19)]
    assert rests_until(days, date(2027, 1, 4), date(2027, 1, 25)) == date(2027, 4, 26)
    assert rests_until(days, date(2027, 1, 5), date(2027, 1, 25)) is None
    assert rests_until(days[:2], date(2027, 1, 4), date(2027, 1, 25)) is None
    assert rests_until(days, None, date(2027, 1, 25)) == date(2027, 4, 26)


def test_free_slots_are_hours_of_both_in_which_nobody_is_met() -> None:
    new_york = replace(ANA, zone="America/New_York")
    taken = [(datetime(2027, 1, 5, 14, 30, tzinfo=UTC), datetime(2027, 1, 5, 15, tzinfo=UTC))]
    found = free_slots([ANA, new_york], taken, HOUR, MONDAY)
    assert found == [datetime(2027, 1, day, hour, tzinfo=UTC) for day, hour in ((5, 15), (6, 14), (7, 14))]


def test_two_who_never_work_at_once_have_no_slot() -> None:
    assert free_slots([ANA, replace(ANA, zone="Pacific/Auckland")], [], HOUR, MONDAY) == []

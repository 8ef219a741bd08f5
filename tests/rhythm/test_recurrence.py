"""When a rhythm meets: its days, and the same local hour whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import available_timezones

import pytest

from alcove.rhythm.recurrence import MONTH, WEEK, Rule, ZoneGone, long_views, moment_of, offers_two_weeks
from tests.rhythm.the_worlds_hours import wrong_hours

YEAR = (date(2027, 1, 1), date(2028, 1, 1))
ODD = ["Australia/Lord_Howe", "Africa/Casablanca", "Antarctica/Troll", "Asia/Gaza", "Pacific/Apia", "America/Santiago"]


def days(rule: Rule) -> list[date]:
    return rule.days(*YEAR)


def test_every_week() -> None:
    found = days(Rule(WEEK, 1, date(2027, 1, 5)))
    assert len(found) == 52
    assert {day.weekday() for day in found} == {1}


def test_every_three_weeks_counts_from_its_first_day_and_not_from_the_year() -> None:
    assert days(Rule(WEEK, 3, date(2026, 12, 29)))[:3] == [date(2027, 1, 19), date(2027, 2, 9), date(2027, 3, 2)]


def test_the_second_tuesday_of_a_month() -> None:
    found = days(Rule(MONTH, 1, date(2027, 1, 12)))
    assert found[:3] == [date(2027, 1, 12), date(2027, 2, 9), date(2027, 3, 9)]
    assert len(found) == 12


def test_from_the_29th_on_the_last_of_its_weekday_is_meant() -> None:
    found = days(Rule(MONTH, 1, date(2027, 1, 29)))
    assert len(found) == 12
    assert all((day + timedelta(days=7)).month != day.month for day in found)


def test_it_never_begins_before_its_first_day() -> None:
    assert Rule(WEEK, 1, date(2027, 6, 1)).days(*YEAR)[0] == date(2027, 6, 1)


def test_it_is_written_as_the_standard_writes_it() -> None:
    assert str(Rule(WEEK, 2, date(2027, 1, 5))) == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
    assert str(Rule(MONTH, 1, date(2027, 1, 12))) == "FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU"
    assert str(Rule(MONTH, 1, date(2027, 1, 29))) == "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR"


@pytest.mark.parametrize(
    ("rule", "gap"),
    [(Rule(WEEK, 1, YEAR[0]), 7), (Rule(WEEK, 5, YEAR[0]), 35), (Rule(MONTH, 1, YEAR[0]), 35), (Rule(MONTH, 3, YEAR[0]), 98)],
)  # fmt: skip
def test_the_longest_gap(rule: Rule, gap: int) -> None:
    assert rule.gap_days() == gap


def test_a_clock_that_the_day_has_not_is_read_with_the_offset_before_the_jump() -> None:
    assert moment_of(date(2027, 3, 28), time(2, 30), "Europe/Berlin") == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_of_a_clock_that_the_day_has_twice_the_first_counts() -> None:
    assert moment_of(date(2027, 10, 31), time(2, 30), "Europe/Berlin") == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["Europe/Nowhere", "", "../etc/passwd", "/etc/localtime"])
def test_a_zone_that_is_gone_is_named_as_such(zone: str) -> None:
    with pytest.raises(ZoneGone):
        moment_of(date(2027, 1, 5), time(10), zone)


def test_ten_years_in_a_tenth_of_all_zones_and_the_odd_ones() -> None:
    """All of them: make hours (tools/hours.py)."""
    seen, wrong = wrong_hours([*sorted(available_timezones())[::10], *ODD])
    assert wrong == []
    assert seen > 50_000


def test_a_wrong_hour_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    late = lambda day, clock, zone: moment_of(day, clock, zone) + timedelta(hours=1)  # noqa: E731
    monkeypatch.setattr("tests.rhythm.the_worlds_hours.moment_of", late)
    seen, wrong = wrong_hours(["Europe/Berlin"])
    assert len(wrong) == seen


def test_the_first_meeting_of_each_quarter_is_a_long_view() -> None:
    since = datetime(2027, 1, 1, tzinfo=UTC)
    starts = [since + timedelta(weeks=week) for week in range(40)]
    assert [(start - since).days for start in long_views(starts, since)] == [91, 182, 273]


def test_after_a_long_gap_the_next_one_is_a_long_view_and_the_count_begins_there() -> None:
    since = datetime(2027, 1, 1, tzinfo=UTC)
    starts = [since + timedelta(days=count) for count in (120, 130, 210, 211)]
    assert [(start - since).days for start in long_views(starts, since)] == [120, 211]


def test_two_weeks_are_offered_after_twelve_weeks_of_short_weekly_meetings() -> None:
    rule, began = Rule(WEEK, 1, date(2027, 1, 5)), date(2027, 1, 5)
    assert not offers_two_weeks(rule, 30, began, date(2027, 3, 29))
    assert offers_two_weeks(rule, 30, began, date(2027, 3, 30))
    assert not offers_two_weeks(rule, 60, began, date(2027, 3, 30))
    assert not offers_two_weeks(Rule(WEEK, 2, began), 30, began, date(2027, 3, 30))

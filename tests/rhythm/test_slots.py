"""Slots: times that are free for both, and nothing of why another is not."""

from datetime import UTC, datetime, timedelta

import pytest

from alcove.base import clock
from alcove.postbox.own_calendar import Busy
from tests.cast import Pair, Someone, a_meeting, a_pair

MONDAY = datetime(2027, 1, 4, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def on_monday(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: MONDAY)


def slots(someone: Someone, pair: Pair, minutes: int = 30) -> list[str]:
    answer = someone.get(f"/api/pairs/{pair.pk}/slots?minutes={minutes}")
    assert answer.status == 200, answer.json
    return [slot[:16] for slot in answer.json["slots"]]


def test_three_working_hours_in_the_next_days(ana: Someone, pair: Pair) -> None:
    assert slots(ana, pair) == ["2027-01-05T09:00", "2027-01-06T09:00", "2027-01-07T09:00"]


def test_what_either_has_elsewhere_is_not_offered_and_not_named(
    ana: Someone, tomas: Someone, mira: Someone, pair: Pair
) -> None:
    a_meeting(tomas, a_pair(mira, tomas), starts_at="2027-01-05T09:00:00Z", zone="UTC")
    answer = ana.get(f"/api/pairs/{pair.pk}/slots").json
    assert answer["slots"][0][:16] == "2027-01-05T10:00"
    assert set(answer) == {"slots"}


def test_busy_times_and_leaves_of_both_count(ana: Someone, tomas: Someone, pair: Pair) -> None:
    Busy.keep(tomas.person, [(datetime(2027, 1, 5, tzinfo=UTC), datetime(2027, 1, 6, tzinfo=UTC))])
    Busy.keep(ana.person, [(MONDAY + timedelta(days=2, hours=-1), MONDAY + timedelta(days=2, hours=1))])
    assert slots(ana, pair)[:2] == ["2027-01-06T11:00", "2027-01-07T09:00"]


@pytest.mark.parametrize("minutes", ["4", "241", "soon"])
def test_a_length_that_no_meeting_has_is_refused(ana: Someone, pair: Pair, minutes: str) -> None:
    assert ana.get(f"/api/pairs/{pair.pk}/slots?minutes={minutes}").code == "bad-request"

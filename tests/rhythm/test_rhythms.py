"""A rhythm and the meetings that follow from it: set, changed from a day on, paused, ended. Time stands still at a Monday."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import time_machine

from alcove.base import limits
from alcove.rhythm.coming import keep_coming, keep_coming_of
from alcove.rhythm.meeting import Meeting
from alcove.rhythm.rhythm import Rhythm
from alcove.web.rhythm import as_json
from tests.cast import Answer, Pair, Someone, a_meeting, a_pair, new_id

NOW = datetime(2027, 1, 4, 12, tzinfo=UTC)
WEEKLY = {
    "unit": "week",
    "every": 1,
    "first_on": "2027-01-05",
    "clock": "10:00",
    "zone": "Europe/Berlin",
    "minutes": 30,
}
THURSDAYS = WEEKLY | {"first_on": "2027-01-14", "clock": "15:30", "minutes": 45}


@pytest.fixture(autouse=True)
def _monday() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


def a_rhythm(someone: Someone, pair: Pair, **other: Any) -> Answer:
    return someone.put(f"/api/pairs/{pair.pk}/rhythm", {"id": new_id(), **WEEKLY} | other)


def coming(someone: Someone, pair: Pair) -> list[dict[str, Any]]:
    """Return the planned ones, the next first."""
    found = someone.get(f"/api/pairs/{pair.pk}/meetings").json
    return [one for one in reversed(found) if one["state"] == "planned"]


def starts(someone: Someone, pair: Pair) -> list[str]:
    return [one["starts_at"] for one in coming(someone, pair)]


def leave(someone: Someone, first: str, last: str) -> str:
    id = new_id()
    assert someone.put(f"/api/me/leaves/{id}", {"from_on": first, "until_on": last}).status == 200
    return id


def test_a_quarter_is_planned_at_once(ana: Someone, tomas: Someone, pair: Pair) -> None:
    told = a_rhythm(ana, pair).json["rhythms"]
    assert [(one["rule"], one["clock"], one["gap_days"]) for one in told] == [
        ("FREQ=WEEKLY;INTERVAL=1;BYDAY=TU", "10:00", 7)
    ]
    found = coming(tomas, pair)
    assert len(found) == 13
    assert found[0]["starts_at"] == "2027-01-05T09:00:00Z"
    assert found[-1]["starts_at"] == "2027-03-30T08:00:00Z"  # ten o'clock in summer, too
    assert {one["rhythm"] for one in found} == {told[0]["id"]}


def test_the_same_one_again_changes_nothing(ana: Someone, tomas: Someone, pair: Pair) -> None:
    body = {"id": new_id(), **WEEKLY}
    told = [someone.put(f"/api/pairs/{pair.pk}/rhythm", body).json for someone in (ana, tomas)]
    assert told[0] == told[1]
    assert len(coming(ana, pair)) == 13


def test_one_of_another_pair_is_refused(ana: Someone, mira: Someone, pair: Pair) -> None:
    known = a_rhythm(ana, pair).json["rhythms"][0]["id"]
    assert a_rhythm(mira, a_pair(mira, ana), id=known).code == "id-taken"


@pytest.mark.parametrize(
    ("odd", "code"),
    [
        ({"zone": "Europe/Nowhere"}, "zone-unknown"), ({"every": 0}, "bad-request"), ({"every": 13}, "bad-request"),
        ({"unit": "month", "every": 4}, "rhythm-rare"), ({"unit": "day"}, "bad-request"), ({"minutes": 4}, "bad-request"),
        ({"first_on": "2027-01-03"}, "rhythm-past"), ({"first_on": "2200-01-01"}, "rhythm-past"),
        ({"first_on": "2027-02-30"}, "bad-request"), ({"clock": "10:00:30"}, "bad-request"), ({"clock": "25:00"}, "bad-request"),
        ({"clock": "10:00+01:00"}, "bad-request"), ({"title": "salary"}, "bad-request"),
    ],
    ids=str,
)  # fmt: skip
def test_another_shape_is_refused_and_nothing_is_planned(
    ana: Someone, pair: Pair, odd: dict[str, Any], code: str
) -> None:
    assert (a_rhythm(ana, pair, **odd).code, coming(ana, pair)) == (code, [])


def test_the_days_ahead_are_filled_up_as_time_goes(ana: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    assert not keep_coming(pair, at=NOW)
    assert keep_coming(pair, at=NOW + timedelta(weeks=2))
    assert Meeting.objects.filter(pair=pair).count() == 15


@pytest.mark.parametrize("jump", [timedelta(hours=1), timedelta(hours=-1), timedelta(days=365), timedelta(days=-365)])
def test_a_clock_that_jumps_and_comes_back_loses_and_doubles_no_meeting(
    ana: Someone, pair: Pair, jump: timedelta
) -> None:
    a_rhythm(ana, pair)
    before = coming(ana, pair)
    keep_coming(pair, at=NOW + jump)
    assert not keep_coming(pair, at=NOW)
    assert [one for one in coming(ana, pair) if one["slot_on"] <= "2027-03-30"] == before
    days = [one["slot_on"] for one in coming(ana, pair)]
    assert len(days) == len(set(days))


def test_a_moved_one_keeps_its_place_in_the_rhythm(ana: Someone, tomas: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    first = coming(ana, pair)[0]
    to = {"starts_at": "2027-01-07T13:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}
    moved = tomas.post(f"/api/pairs/{pair.pk}/meetings/{first['id']}/move", to).json
    assert (moved["slot_on"], moved["moves"]) == ("2027-01-05", 1)
    assert not keep_coming(pair, at=NOW)
    assert len(coming(ana, pair)) == 13


def test_one_that_both_skipped_does_not_come_back(ana: Someone, tomas: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    path = f"/api/pairs/{pair.pk}/meetings/{coming(ana, pair)[0]['id']}/skip"
    assert [someone.put(path).json["state"] for someone in (ana, tomas)] == ["planned", "skipped"]
    assert not keep_coming(pair, at=NOW)
    assert starts(ana, pair)[0] == "2027-01-12T09:00:00Z"


def test_changed_from_a_day_on_the_past_and_what_lies_before_stay(ana: Someone, tomas: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    before = coming(ana, pair)
    told = a_rhythm(tomas, pair, **THURSDAYS).json["rhythms"]
    assert [(one["first_on"], one["ends_on"]) for one in told] == [("2027-01-14", None), ("2027-01-05", "2027-01-14")]
    after = coming(ana, pair)
    assert [one["starts_at"] for one in after[:3]] == [
        "2027-01-05T09:00:00Z",
        "2027-01-12T09:00:00Z",
        "2027-01-14T14:30:00Z",
    ]
    assert [one["id"] for one in after[:13]] == [one["id"] for one in before]
    assert {one["minutes"] for one in after[2:]} == {45}


def test_what_is_left_over_by_a_rarer_rhythm_goes(ana: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    a_rhythm(ana, pair, every=2, minutes=60)
    found = coming(ana, pair)
    assert (len(found), {one["minutes"] for one in found}) == (7, {60})
    assert found[1]["starts_at"] == "2027-01-19T09:00:00Z"


def test_one_planned_by_hand_is_taken_into_the_rhythm(ana: Someone, pair: Pair) -> None:
    by_hand = a_meeting(ana, pair, starts_at="2027-01-06T10:00:00Z")
    a_rhythm(ana, pair)
    assert [(one["id"], one["starts_at"]) for one in coming(ana, pair)[:1]] == [(by_hand, "2027-01-05T09:00:00Z")]


def test_a_wish_to_skip_falls_with_the_day_it_was_for(ana: Someone, tomas: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    ana.put(f"/api/pairs/{pair.pk}/meetings/{coming(ana, pair)[0]['id']}/skip")
    a_rhythm(tomas, pair, clock="11:00")
    assert coming(ana, pair)[0]["skip_asked_by"] == []


def test_one_that_has_begun_is_left_alone(ana: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    first = coming(ana, pair)[0]
    ana.post(f"/api/pairs/{pair.pk}/meetings/{first['id']}/start")
    a_rhythm(ana, pair, **THURSDAYS | {"first_on": "2027-01-04"})
    assert first["starts_at"] in [one["starts_at"] for one in coming(ana, pair) if one["id"] == first["id"]]


def test_a_later_rhythm_that_an_earlier_one_overtakes_never_holds(ana: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair, first_on="2027-02-02")
    a_rhythm(ana, pair)
    assert Rhythm.objects.get(first_on=date(2027, 2, 2)).slots(date(2027, 1, 1), date(2028, 1, 1)) == []
    assert len(set(starts(ana, pair))) == len(starts(ana, pair)) == 13


def test_a_leave_of_either_pauses_the_rhythm(ana: Someone, tomas: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    id = leave(tomas, "2027-01-11", "2027-01-19")
    assert starts(ana, pair)[:2] == ["2027-01-05T09:00:00Z", "2027-01-26T09:00:00Z"]
    away = [{"person": tomas.id, "from_on": "2027-01-11", "until_on": "2027-01-19"}]
    assert ana.get(f"/api/pairs/{pair.pk}/rhythm").json["away"] == away
    assert tomas.delete(f"/api/me/leaves/{id}").status == 204
    assert len(coming(ana, pair)) == 13


def test_one_that_was_moved_by_hand_stays_in_a_leave(ana: Someone, tomas: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    to = {"starts_at": "2027-01-06T13:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}
    ana.post(f"/api/pairs/{pair.pk}/meetings/{coming(ana, pair)[0]['id']}/move", to)
    leave(tomas, "2027-01-05", "2027-01-12")
    assert starts(ana, pair)[:2] == ["2027-01-06T13:00:00Z", "2027-01-19T09:00:00Z"]


def test_a_leave_is_ones_own(ana: Someone, tomas: Someone, mira: Someone) -> None:
    id = leave(ana, "2027-02-01", "2027-02-05")
    assert mira.put(f"/api/me/leaves/{id}", {"from_on": "2027-03-01", "until_on": "2027-03-01"}).code == "id-taken"
    assert mira.delete(f"/api/me/leaves/{id}").status == 404
    assert (mira.get("/api/me/leaves").json, len(ana.get("/api/me/leaves").json)) == ([], 1)


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [("2027-02-05", "2027-02-01", "leave-backwards"), ("2027-02-01", "2028-03-01", "leave-long"), ("x", "y", "bad-request")],
)  # fmt: skip
def test_an_odd_leave_is_refused(ana: Someone, first: str, last: str, code: str) -> None:
    answer = ana.put(f"/api/me/leaves/{new_id()}", {"from_on": first, "until_on": last})
    assert (answer.code, ana.get("/api/me/leaves").json) == (code, [])


def test_leaves_are_not_without_number(ana: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "LEAVES_A_PERSON", 1)
    id = leave(ana, "2027-02-01", "2027-02-05")
    one_more = {"from_on": "2027-03-01", "until_on": "2027-03-01"}
    assert ana.put(f"/api/me/leaves/{new_id()}", one_more).code == "leaves-many"
    assert ana.put(f"/api/me/leaves/{id}", one_more).json["from_on"] == "2027-03-01"


def test_when_it_ends_the_next_one_stays(ana: Someone, tomas: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    told = tomas.delete(f"/api/pairs/{pair.pk}/rhythm").json["rhythms"]
    assert [one["ends_on"] for one in told] == ["2027-01-05"]
    assert starts(ana, pair) == ["2027-01-05T09:00:00Z"]
    assert not keep_coming(pair, at=NOW)


def test_a_closed_pair_plans_nothing_more(ana: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    ana.put(f"/api/pairs/{pair.pk}/closing")
    assert keep_coming_of([pair.pk], at=NOW + timedelta(weeks=3)) == []
    assert a_rhythm(ana, pair).code == "pair-closed"


def test_a_pair_that_both_left_takes_its_rhythm_with_it(ana: Someone, tomas: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    ana.put(f"/api/pairs/{pair.pk}/closing")
    assert [someone.post(f"/api/pairs/{pair.pk}/leave").status for someone in (ana, tomas)] == [204, 204]
    assert not Rhythm.objects.exists()


def test_a_zone_that_is_gone_harms_no_other_and_can_be_left(ana: Someone, mira: Someone, pair: Pair) -> None:
    other = a_pair(ana, mira)
    a_rhythm(ana, pair)
    a_rhythm(ana, other)
    Rhythm.objects.filter(pair=pair).update(zone="Europe/Atlantis")
    assert keep_coming_of([pair.pk, other.pk], at=NOW + timedelta(weeks=2)) == [other.pk]
    assert ana.get(f"/api/pairs/{pair.pk}/rhythm").json["zone_gone"]
    assert not a_rhythm(ana, pair).json["zone_gone"]


def test_both_see_both_zones(ana: Someone, tomas: Someone, pair: Pair) -> None:
    assert ana.put("/api/me/zone", {"zone": "Asia/Tokyo"}).json["zone"] == "Asia/Tokyo"
    hours = {"zone": "Africa/Cairo", "days": "1237", "from_clock": "08:00", "until_clock": "16:00"}
    assert tomas.put("/api/me/hours", hours).json == hours == tomas.get("/api/me/hours").json
    assert ana.get(f"/api/pairs/{pair.pk}/rhythm").json["zones"] == {ana.id: "Asia/Tokyo", tomas.id: "Africa/Cairo"}


@pytest.mark.parametrize(
    ("odd", "code"),
    [({"days": "721"}, "bad-request"), ({"days": ""}, "bad-request"), ({"until_clock": "08:00"}, "hours-backwards"), ({"zone": "?"}, "zone-unknown")],
)  # fmt: skip
def test_odd_hours_are_refused(ana: Someone, odd: dict[str, str], code: str) -> None:
    hours = {"zone": "Africa/Cairo", "days": "12347", "from_clock": "08:00", "until_clock": "16:00"} | odd
    assert ana.put("/api/me/hours", hours).code == code


def test_two_weeks_are_offered_after_twelve(ana: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    assert [as_json(pair, NOW + timedelta(days=days))["offer"] for days in (84, 85)] == [False, True]
    a_rhythm(ana, pair, every=2, minutes=60, first_on="2027-01-19")
    assert not as_json(pair, NOW + timedelta(days=85))["offer"]


def test_where_another_rhythm_follows_already_none_is_offered(ana: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    a_rhythm(ana, pair, every=2, minutes=60, first_on="2027-04-06")
    assert not as_json(pair, NOW + timedelta(days=85))["offer"]


def test_a_long_view_is_marked_a_quarter_after_the_pair_began(ana: Someone, pair: Pair) -> None:
    a_rhythm(ana, pair)
    assert as_json(pair, NOW)["long_views"] == []
    keep_coming(pair, at=NOW + timedelta(weeks=3))
    marked = as_json(pair, NOW)["long_views"]
    assert [one["starts_at"] for one in coming(ana, pair) if one["id"] in marked] == ["2027-04-06T08:00:00Z"]


def test_both_are_told(ana: Someone, pair: Pair, told: list[object], django_capture_on_commit_callbacks: Any) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        a_rhythm(ana, pair)
        leave(ana, "2027-01-11", "2027-01-19")
        ana.delete(f"/api/pairs/{pair.pk}/rhythm")
    assert told == [(f"pair:{pair.pk}", "rhythm", {"pair": pair.pk})] * 3

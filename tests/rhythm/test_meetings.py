"""The verbs of a meeting, and which one is next."""

from datetime import UTC, datetime, timedelta

import pytest

from alcove.rhythm.meeting import next_ones
from tests.cast import WHEN, Answer, Pair, Someone, a_meeting, a_pair, new_id

LATER = {"starts_at": "2026-11-26T15:30:00Z", "minutes": 45, "zone": "America/New_York"}


@pytest.fixture
def meeting(ana: Someone, pair: Pair) -> str:
    return a_meeting(ana, pair)


@pytest.fixture
def path(pair: Pair, meeting: str) -> str:
    return f"/api/pairs/{pair.pk}/meetings/{meeting}"


def test_a_planned_one_is_as_it_was_sent(ana: Someone, tomas: Someone, pair: Pair, meeting: str) -> None:
    expected = {"id": meeting, "state": "planned", "started_at": None, "held_at": None, "skip_asked_by": [], "moves": 0}
    expected |= {"rhythm": None, "slot_on": None, "moved_in_calendar_by": None}
    assert tomas.get(f"/api/pairs/{pair.pk}/meetings").json == [expected | WHEN]


def test_the_same_id_again_changes_nothing(tomas: Someone, pair: Pair, meeting: str) -> None:
    answer = tomas.post(f"/api/pairs/{pair.pk}/meetings", {"id": meeting, **LATER})
    assert (answer.status, answer.json["starts_at"]) == (201, WHEN["starts_at"])
    assert len(tomas.get(f"/api/pairs/{pair.pk}/meetings").json) == 1


def test_an_id_of_another_pair_is_refused(ana: Someone, mira: Someone, meeting: str) -> None:
    own = a_pair(mira, ana)
    assert mira.post(f"/api/pairs/{own.pk}/meetings", {"id": meeting, **WHEN}).code == "id-taken"


def test_newest_first(ana: Someone, pair: Pair, meeting: str) -> None:
    later = a_meeting(ana, pair, **LATER)
    assert [one["id"] for one in ana.get(f"/api/pairs/{pair.pk}/meetings").json] == [later, meeting]


def test_a_time_with_an_offset_is_told_in_utc(ana: Someone, pair: Pair) -> None:
    a_meeting(ana, pair, starts_at="2026-11-25T11:00:00+01:00")
    assert ana.get(f"/api/pairs/{pair.pk}/meetings").json[0]["starts_at"] == "2026-11-25T10:00:00Z"


@pytest.mark.parametrize(
    ("odd", "code"),
    [
        ({"minutes": 4}, "bad-request"), ({"minutes": 241}, "bad-request"), ({"minutes": "30"}, "bad-request"),
        ({"zone": "Europe/Nowhere"}, "zone-unknown"), ({"zone": "../etc"}, "zone-unknown"), ({"zone": ""}, "zone-unknown"),
        ({"starts_at": "2026-11-25T10:00:00"}, "bad-request"), ({"starts_at": "soon"}, "bad-request"),
        ({"starts_at": "1999-12-31T23:59:59Z"}, "bad-request"), ({"starts_at": "9999-12-31T23:59:59-14:00"}, "bad-request"),
        ({"id": "1"}, "bad-request"), ({"title": "salary"}, "bad-request"),
    ],
    ids=str,
)  # fmt: skip
def test_another_shape_is_refused(ana: Someone, pair: Pair, odd: dict[str, object], code: str) -> None:
    answer = ana.post(f"/api/pairs/{pair.pk}/meetings", {"id": new_id(), **WHEN} | odd)
    assert (answer.status, answer.code) == (400, code)


def test_who_moves_names_the_new_time(tomas: Someone, path: str) -> None:
    moved = tomas.post(path + "/move", LATER).json
    assert {name: moved[name] for name in LATER} == LATER
    assert (moved["moves"], moved["state"]) == (1, "planned")


def test_moving_to_the_same_time_is_no_move(tomas: Someone, path: str) -> None:
    assert [tomas.post(path + "/move", LATER).json["moves"] for _ in range(2)] == [1, 1]


def test_moving_clears_the_skip_requests(ana: Someone, tomas: Someone, path: str) -> None:
    ana.put(path + "/skip")
    assert tomas.post(path + "/move", LATER).json["skip_asked_by"] == []


def test_it_is_skipped_when_both_said_so(ana: Someone, tomas: Someone, path: str) -> None:
    first = [ana.put(path + "/skip").json for _ in range(2)]
    assert [(one["state"], one["skip_asked_by"]) for one in first] == [("planned", [ana.id])] * 2
    both = [tomas.put(path + "/skip").json for _ in range(2)]
    assert [(one["state"], one["skip_asked_by"]) for one in both] == [("skipped", sorted([ana.id, tomas.id]))] * 2


def test_a_yes_is_taken_back(ana: Someone, tomas: Someone, path: str) -> None:
    ana.put(path + "/skip")
    assert [ana.delete(path + "/skip").json["skip_asked_by"] for _ in range(2)] == [[], []]
    assert tomas.put(path + "/skip").json["state"] == "planned"


def test_nobody_takes_back_the_others_yes(ana: Someone, tomas: Someone, path: str) -> None:
    ana.put(path + "/skip")
    assert tomas.delete(path + "/skip").json["skip_asked_by"] == [ana.id]


@pytest.mark.parametrize("verb", ["start", "hold"])
def test_starting_and_holding_again_change_nothing(ana: Someone, tomas: Someone, path: str, verb: str) -> None:
    assert ana.post(f"{path}/{verb}").json == tomas.post(f"{path}/{verb}").json


def test_a_held_one_was_started_and_ended(ana: Someone, path: str) -> None:
    started = ana.post(path + "/start").json
    held = ana.post(path + "/hold").json
    assert (started["state"], started["held_at"], held["state"]) == ("planned", None, "held")
    assert started["started_at"] == held["started_at"] <= held["held_at"]


def test_starting_after_it_was_held_changes_nothing(ana: Someone, path: str) -> None:
    held = ana.post(path + "/hold").json
    assert ana.post(path + "/start").json == held


VERBS = [("POST", "/move"), ("PUT", "/skip"), ("DELETE", "/skip"), ("POST", "/start"), ("POST", "/hold")]


def ask(someone: Someone, path: str, method: str, verb: str) -> Answer:
    return someone.ask(method, path + verb, LATER if verb == "/move" else None)


@pytest.mark.parametrize(("method", "verb"), VERBS[:3])
def test_a_held_one_is_over(ana: Someone, path: str, method: str, verb: str) -> None:
    ana.post(path + "/hold")
    answer = ask(ana, path, method, verb)
    assert (answer.status, answer.code) == (409, "meeting-over")


@pytest.mark.parametrize(("method", "verb"), [VERBS[0], *VERBS[2:]])
def test_a_skipped_one_is_over(ana: Someone, tomas: Someone, path: str, method: str, verb: str) -> None:
    ana.put(path + "/skip")
    tomas.put(path + "/skip")
    answer = ask(ana, path, method, verb)
    assert (answer.status, answer.code) == (409, "meeting-over")


@pytest.mark.parametrize(("method", "verb"), VERBS)
def test_one_that_never_was_is_404(ana: Someone, pair: Pair, method: str, verb: str) -> None:
    for odd in (new_id(), "x"):
        assert ask(ana, f"/api/pairs/{pair.pk}/meetings/{odd}", method, verb).status == 404


@pytest.mark.parametrize(("method", "verb"), VERBS)
def test_both_are_told(
    ana: Someone, pair: Pair, path: str, told: list[object], method: str, verb: str,
    django_capture_on_commit_callbacks: object,
) -> None:  # fmt: skip
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        answer = ask(ana, path, method, verb)
    assert told == [(f"pair:{pair.pk}", "meeting", {"pair": pair.pk, "meeting": answer.json})]


def test_the_next_of_each_pair_by_time(ana: Someone, tomas: Someone, mira: Someone, pair: Pair) -> None:
    other = a_pair(ana, mira)
    a_meeting(ana, pair, starts_at="2027-03-01T10:00:00Z")
    with_tomas = a_meeting(ana, pair, starts_at="2027-02-02T10:00:00Z")
    with_mira = a_meeting(mira, other, starts_at="2027-02-01T10:00:00Z")
    shown = ana.get("/api/meetings/next").json
    assert [(one["pair"], one["id"]) for one in shown] == [(other.pk, with_mira), (pair.pk, with_tomas)]
    assert [one["id"] for one in tomas.get("/api/meetings/next").json] == [with_tomas]


def test_what_is_held_or_skipped_is_not_next(ana: Someone, tomas: Someone, pair: Pair, path: str) -> None:
    ana.post(path + "/hold")
    later = f"/api/pairs/{pair.pk}/meetings/{a_meeting(ana, pair, **LATER)}/skip"
    assert [someone.put(later).status for someone in (ana, tomas)] == [200, 200]
    assert ana.get("/api/meetings/next").json == []


def test_a_forgotten_one_steps_behind_a_later_one(ana: Someone, pair: Pair, meeting: str) -> None:
    starts_at = datetime(2026, 11, 25, 10, tzinfo=UTC)
    later = a_meeting(ana, pair, starts_at="2026-12-02T10:00:00Z")
    soon, after = starts_at + timedelta(hours=23), starts_at + timedelta(hours=25)
    assert [one.pk for one in next_ones(ana.person, at=soon)] == [meeting]
    assert [one.pk for one in next_ones(ana.person, at=after)] == [later]


def test_a_forgotten_one_stays_where_there_is_no_later_one(ana: Someone, meeting: str) -> None:
    assert [one.pk for one in next_ones(ana.person, at=datetime(2027, 1, 1, tzinfo=UTC))] == [meeting]

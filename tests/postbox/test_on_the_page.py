"""In the app: what the page says when somebody opens it. The message of the day and no other, in their hours; and it can be put away."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import override_settings

from alcove.postbox.dispatch import Wish
from alcove.postbox.gathering import look_round
from alcove.postbox.job import Job
from alcove.postbox.nudges import RESTS, page_rests_until
from alcove.postbox.on_page import told_on_page
from alcove.postbox.reminder import Reminder
from alcove.postbox.returned import Returned
from alcove.postbox.worker import Worker
from tests.cast import Pair, Someone, a_meeting, new_id
from tests.postbox.mailbox import Mailbox

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)  # a Tuesday; the meeting of the cast is on Wednesday at eleven in Berlin
DAY = timedelta(days=1)


def says(someone: Someone, at: datetime = NOW) -> Any:
    """What the page of somebody says at a moment."""
    with time_machine.travel(at, tick=False):
        return someone.post("/api/me/told").json["nudge"]


def kinds(nudge: Any) -> list[str]:
    return [line["kind"] for line in nudge["lines"]] if nudge else []


@pytest.fixture(autouse=True)
def _on_a_tuesday() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def meeting(ana: Someone, tomas: Someone, pair: Pair) -> str:
    return a_meeting(ana, pair)


def test_it_says_whom_and_when_and_has_no_place_for_more(tomas: Someone, pair: Pair, meeting: str) -> None:
    (line,) = says(tomas)["lines"]
    assert line == {"kind": "tomorrow", "pair": pair.pk, "meeting": meeting, "times": ["2026-11-25T10:00:00Z"]}


def test_opened_again_it_is_the_same_one(tomas: Someone, meeting: str) -> None:
    first = says(tomas)
    assert says(tomas, NOW + timedelta(hours=3)) == first
    assert Job.objects.count() == 1


def test_put_away_it_is_said_no_more(tomas: Someone, ana: Someone, meeting: str) -> None:
    nudge = says(tomas)
    ana.delete(f"/api/me/told/{nudge['id']}")
    assert says(tomas) == nudge
    assert tomas.delete(f"/api/me/told/{nudge['id']}").status == 204
    assert says(tomas) is None


@pytest.mark.parametrize("at", [NOW.replace(hour=22), NOW - 2 * DAY], ids=["at night", "on a Sunday"])
def test_outside_of_the_hours_it_says_nothing(tomas: Someone, meeting: str, at: datetime) -> None:
    assert says(tomas, at) is None


def test_by_mail_and_on_the_page_it_is_one_message(mailbox: Mailbox, tomas: Someone, meeting: str) -> None:
    with override_settings(MAIL=type("There", (), {"host": "mail.example"})()):
        first = says(tomas)
        look_round(at=NOW)
        while Worker(lambda: NOW).send_one():
            pass
        assert says(tomas) == first
    assert [str(one["To"]) for one in mailbox.letters.values()].count(tomas.person.email) == 1
    assert not Job.objects.get(person=tomas.person).here_only


def test_what_is_no_longer_true_is_not_said(ana: Someone, tomas: Someone, pair: Pair, meeting: str) -> None:
    assert says(tomas)
    to = {"starts_at": "2026-12-02T10:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}
    ana.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", to)
    assert says(tomas) is None


def test_it_is_switched_off_by_itself_and_each_kind_with_it(tomas: Someone, meeting: str) -> None:
    tomas.put("/api/me/wishes/page", {"wanted": False})
    assert says(tomas) is None
    tomas.put("/api/me/wishes/page", {"wanted": True})
    tomas.put("/api/me/wishes/tomorrow", {"wanted": False})
    assert says(tomas) is None
    assert Job.objects.count() == 0


def test_no_letters_at_all_leaves_the_page_as_it_is(tomas: Someone, meeting: str) -> None:
    Wish.say(tomas.person, Wish.ALL, False)
    assert kinds(says(tomas)) == ["tomorrow"]


def test_of_a_busy_week_it_tells_one_a_day_and_two_a_week(tomas: Someone, pair: Pair) -> None:
    """A reminder is due on each day."""
    days = [NOW + number * DAY for number in (0, 1, 2, 6, 7)]
    for day in days:
        Reminder.keep(tomas.person, new_id(), day - timedelta(hours=2), at=NOW)
    said = [(says(tomas, day), says(tomas, day + timedelta(hours=1))) for day in days]
    assert [one["id"] == other["id"] for one, other in said[:2]] == [True, True]
    assert len({one["id"] for one, _ in said if one}) == Job.objects.count() == 3


def test_a_reminder_waits_for_who_comes_late(tomas: Someone, pair: Pair) -> None:
    Reminder.keep(tomas.person, new_id(), NOW, at=NOW)
    look_round(at=NOW, mails=False, pushes=False)
    assert kinds(says(tomas, NOW + 3 * DAY)) == ["reminder"]


def test_three_in_a_row_that_are_left_standing_and_it_rests_for_the_quarter(tomas: Someone, pair: Pair) -> None:
    today = NOW
    for _ in range(3):
        Reminder.keep(tomas.person, new_id(), today, at=NOW)
        assert told_on_page(tomas.person, elsewhere=False, at=today)
        today += 7 * DAY
    Reminder.keep(tomas.person, new_id(), today, at=NOW)
    assert told_on_page(tomas.person, elsewhere=False, at=today) is None
    (page,) = [one for one in tomas.get("/api/me/wishes").json["wishes"] if one["kind"] == "page"]
    assert page["rests_until"] == str((today + RESTS).date())
    tomas.put("/api/me/wishes/page", {"wanted": True})
    assert told_on_page(tomas.person, elsewhere=False, at=today)


def test_one_that_was_put_away_begins_the_count_anew() -> None:
    today = NOW.date()
    assert page_rests_until([True, True, True], today) == today + RESTS
    assert page_rests_until([True, True], today) is None
    assert page_rests_until([False, True, True], today) is None


def test_who_does_not_open_it_has_ignored_nothing(tomas: Someone, ana: Someone, pair: Pair) -> None:
    for week in range(4):
        at = NOW + 7 * week * DAY
        a_meeting(ana, pair, starts_at=f"{at + DAY:%Y-%m-%dT%H:%M:%SZ}")
        told_on_page(tomas.person, elsewhere=False, at=at)
    assert not Wish.objects.filter(person=tomas.person, kind="tomorrow").exclude(rests_until=None).exists()


def test_letters_that_come_back_are_told_to_whose_they_are(tomas: Someone, ana: Someone, pair: Pair) -> None:
    Returned.objects.create(person=tomas.person, at=NOW)
    with override_settings(MAIL=type("There", (), {"host": "mail.example"})()):
        assert tomas.post("/api/me/told").json["returned"] == {"at": "2026-11-24T10:00:00Z"}
        assert ana.post("/api/me/told").json["returned"] is None

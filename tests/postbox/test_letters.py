"""From a meeting to a letter in a mailbox: what it says, what it can never say, and how it is stopped."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from alcove.postbox.dispatch import Wish
from alcove.postbox.gathering import look_round
from alcove.postbox.job import LEASE, PAUSES, Job
from alcove.postbox.letter import SENTENCES, Letter, Line, Name
from alcove.postbox.nudges import LONG_AGO, LONG_VIEW, MOVED, REMINDER, TOMORROW
from alcove.postbox.worker import Worker
from alcove.postbox.writing import stop_token, write
from alcove.rhythm.hours import Hours
from tests.cast import Pair, Someone, a_meeting
from tests.postbox.mailbox import Mailbox

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)  # a Tuesday; the meeting of the cast is on Wednesday at eleven in Berlin
DAY = timedelta(days=1)


@pytest.fixture
def tomas_told(ana: Someone, tomas: Someone, pair: Pair) -> Pair:
    """Tomas alone is to be told of tomorrow: Ana wants no letters."""
    a_meeting(ana, pair)
    Wish.say(ana.person, Wish.ALL, False)
    return pair


def worker(at: datetime = NOW) -> Worker:
    return Worker(lambda: at)


def deliver(at: datetime = NOW) -> None:
    """Look round and send all of it, as the worker does."""
    look_round(at=at)
    while worker(at).send_one():
        pass


def body_of(letter: Any, kind: str) -> str:
    return str(letter.get_body((kind,)).get_content())


def test_a_letter_says_whom_and_when(mailbox: Mailbox, tomas: Someone, tomas_told: Pair) -> None:
    deliver()
    letter = mailbox.only()
    assert letter["To"] == tomas.person.email
    assert letter["Subject"] == "You and Ana meet next on Wednesday 25 November, 11:00. Your brief is ready"
    assert "You and Ana meet next on Wednesday 25 November, 11:00." in body_of(letter, "plain")
    assert "You and Ana meet next on Wednesday 25 November, 11:00." in body_of(letter, "html")


def test_its_page_fetches_nothing_and_runs_nothing(mailbox: Mailbox, ana: Someone, tomas_told: Pair) -> None:
    ana.person.name = '<img src="https://evil.example/">'
    ana.person.save()
    deliver()
    html = body_of(mailbox.only(), "html")
    assert "<img" not in html
    assert "&lt;img" in html
    assert not re.search(r"<(?:script|link|iframe|object)|\bsrc=|url\(", html.replace("&lt;img src=", ""))


def test_the_hours_and_wishes_of_its_receiver_are_asked_for_once(tomas: Someone, tomas_told: Pair) -> None:
    look_round(at=NOW)
    with CaptureQueriesContext(connection) as asked:
        assert write(Job.objects.get(person=tomas.person, kind=Job.NUDGE), at=NOW)
    for table in (Hours._meta.db_table, Wish._meta.db_table):
        assert len([one for one in asked if f'FROM "{table}"' in one["sql"]]) == 1


def test_looking_round_again_tells_nobody_twice(mailbox: Mailbox, tomas_told: Pair) -> None:
    for hour in range(6):
        deliver(NOW + hour * timedelta(hours=1))
    assert len(mailbox.handed) == 1
    assert max(mailbox.handed.values()) == 1


def test_a_new_time_is_told_to_the_other_alone(mailbox: Mailbox, ana: Someone, tomas: Someone, pair: Pair) -> None:
    Pair.objects.update(made_at=NOW - 30 * DAY)
    pair.memberships.update(joined_at=NOW - 30 * DAY)
    meeting = a_meeting(ana, pair, starts_at="2026-12-01T10:00:00Z")
    to = {"starts_at": "2026-12-02T10:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}
    ana.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", to)
    deliver()
    letter = mailbox.only()
    assert letter["To"] == tomas.person.email
    assert letter["Subject"] == "You and Ana meet at a new time: Wednesday 2 December, 11:00"


def test_long_ago_is_told_to_the_lead_with_three_free_slots(mailbox: Mailbox, ana: Someone, pair: Pair) -> None:
    pair.memberships.update(joined_at=NOW - 40 * DAY)
    deliver()
    letter = mailbox.only()
    assert letter["To"] == ana.person.email
    assert len(re.findall(r"(?m)^– \w+day ", body_of(letter, "plain"))) == 3


def test_what_is_no_longer_true_is_not_sent(mailbox: Mailbox, ana: Someone, tomas_told: Pair) -> None:
    look_round(at=NOW)
    meeting = ana.get(f"/api/pairs/{tomas_told.pk}/meetings").json[0]["id"]
    to = {"starts_at": "2026-12-02T10:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}
    ana.post(f"/api/pairs/{tomas_told.pk}/meetings/{meeting}/move", to)
    assert worker().send_one()
    assert mailbox.handed == {}
    assert Job.objects.get().dropped_at == NOW


def test_a_letter_that_missed_the_hours_waits_for_them(mailbox: Mailbox, tomas: Someone, tomas_told: Pair) -> None:
    look_round(at=NOW)
    evening = datetime(2026, 11, 24, 20, tzinfo=UTC)
    assert worker(evening).send_one()
    assert mailbox.handed == {}
    deliver(datetime(2026, 11, 25, 8, 30, tzinfo=UTC))
    assert len(mailbox.handed) == 1


def test_where_the_server_is_away_it_is_tried_again_with_growing_pauses(mailbox: Mailbox, tomas_told: Pair) -> None:
    look_round(at=NOW)
    at = NOW
    for number, pause in enumerate(PAUSES[:4], 1):
        mailbox.answers = ["451 not now"]
        assert worker(at).send_one()
        job = Job.objects.get()
        assert (job.attempts, job.run_at, job.reason, job.died_at) == (number, at + pause, "smtp-451", None)
        assert not worker(at).send_one()
        at += pause
    assert worker(at).send_one()
    assert Counter_of(mailbox) == [1]


def Counter_of(mailbox: Mailbox) -> list[int]:
    return list(mailbox.handed.values())


def test_a_letter_that_is_refused_is_dead_and_seen_by_address_and_reason(
    mailbox: Mailbox, otto: Someone, tomas: Someone, tomas_told: Pair
) -> None:
    mailbox.answers = ["550 5.1.1 no such person, and here is what they wrote"]
    deliver()
    (told,) = otto.get("/api/letters/undelivered").json
    assert set(told) == {"id", "address", "reason", "died_at"}
    assert (told["address"], told["reason"]) == (tomas.person.email, "smtp-550")
    with time_machine.travel(NOW, tick=False):
        assert otto.post(f"/api/letters/{told['id']}/again").status == 204
    deliver()
    assert (len(mailbox.handed), otto.get("/api/letters/undelivered").json) == (1, [])


def test_one_whose_time_was_over_before_the_server_came_back_is_seen_too(
    mailbox: Mailbox, otto: Someone, tomas_told: Pair
) -> None:
    mailbox.answers = ["451 not now"]
    deliver()
    assert Job.objects.get().reason == "smtp-451"
    with time_machine.travel(NOW + 3 * DAY, tick=False):
        (told,) = otto.get("/api/letters/undelivered").json
        assert told["reason"] == "smtp-451"
        assert otto.post(f"/api/letters/{told['id']}/again").status == 204
        assert otto.get("/api/letters/undelivered").json == []
    deliver(NOW + 3 * DAY)
    assert mailbox.handed == {}


def test_a_dead_letter_is_put_away(mailbox: Mailbox, otto: Someone, tomas_told: Pair) -> None:
    mailbox.answers = ["550 no"]
    deliver()
    (told,) = otto.get("/api/letters/undelivered").json
    assert otto.delete(f"/api/letters/{told['id']}").status == 204
    assert otto.get("/api/letters/undelivered").json == []
    assert otto.delete(f"/api/letters/{told['id']}").status == 404


def test_one_click_stops_them_without_a_session(mailbox: Mailbox, tomas: Someone, tomas_told: Pair) -> None:
    deliver()
    letter = mailbox.only()
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    address = str(letter["List-Unsubscribe"]).strip("<>").partition("/api/")[2]
    stranger = Client(enforce_csrf_checks=True)
    assert stranger.get(f"/api/{address}").status_code == 405
    assert stranger.post(f"/api/{address}", {"List-Unsubscribe": "One-Click"}).status_code == 204
    assert not next(one for one in tomas.get("/api/me/wishes").json["wishes"] if one["kind"] == "all")["wanted"]
    assert stranger.post(f"/api/{address[:-1]}x").status_code == 404


def test_the_token_of_one_stops_nobody_else(ana: Someone, tomas: Someone) -> None:
    signature = stop_token(ana.person).partition(":")[2]
    assert Client().post(f"/api/stop/{tomas.id}:{signature}").status_code == 404


@pytest.mark.parametrize("kind", [TOMORROW, "all"])
def test_what_is_switched_off_is_not_sent_not_even_when_it_waits_already(
    mailbox: Mailbox, tomas: Someone, tomas_told: Pair, kind: str
) -> None:
    look_round(at=NOW)
    assert tomas.put(f"/api/me/wishes/{kind}", {"wanted": False}).status == 200
    deliver()
    assert mailbox.handed == {}


def test_there_is_no_other_kind_to_be_wanted(tomas: Someone) -> None:
    assert tomas.put("/api/me/wishes/praise", {"wanted": True}).code == "bad-request"


def test_three_that_nobody_looked_at_let_the_kind_rest(
    mailbox: Mailbox, ana: Someone, tomas: Someone, pair: Pair
) -> None:
    Wish.say(ana.person, Wish.ALL, False)
    for week in range(5):
        a_meeting(ana, pair, starts_at=f"2026-{12 if week else 11}-{[25, 2, 9, 16, 23][week]:02}T10:00:00Z")
    tomas.person.last_seen_on = (NOW - DAY).date()
    tomas.person.save()
    for week in range(5):
        deliver(NOW + week * 7 * DAY)
    assert len(mailbox.handed) == 3
    assert Wish.objects.get(person=tomas.person, kind=TOMORROW).rests_until == (NOW + 21 * DAY + 91 * DAY).date()


def test_hours_of_ones_own_decide(mailbox: Mailbox, tomas: Someone, tomas_told: Pair) -> None:
    Hours.objects.create(person=tomas.person, zone="Asia/Tokyo")
    deliver()
    assert mailbox.handed == {}
    deliver(NOW.replace(hour=1) + DAY - DAY)
    assert "19:00" in mailbox.only()["Subject"]


def test_a_lease_that_ran_out_is_taken_over_and_the_first_says_nothing_any_more(tomas_told: Pair) -> None:
    look_round(at=NOW)
    first = Job.take(at=NOW)
    assert first
    assert Job.take(at=NOW + LEASE / 2) is None
    second = Job.take(at=NOW + LEASE)
    assert second
    assert second.pk == first.pk
    first.failed("late", at=NOW + LEASE)
    assert Job.objects.get().reason == ""
    second.is_sent(at=NOW + LEASE)
    assert Job.objects.get().sent_at == NOW + LEASE


@pytest.mark.parametrize("jump", [timedelta(hours=1), 365 * DAY])
def test_a_job_of_a_clock_that_was_ahead_does_not_sleep(tomas_told: Pair, jump: timedelta) -> None:
    look_round(at=NOW)
    Job.objects.update(expires_at=NOW + 800 * DAY)
    job = Job.take(at=NOW + jump)
    assert job
    assert Job.take(at=NOW + LEASE - timedelta(seconds=1)) is not None


@pytest.mark.parametrize(
    "odd",
    [
        lambda: Line(TOMORROW, "Ana", (NOW,)),  # type: ignore[arg-type]
        lambda: Line("salary", Name("Ana"), (NOW,)),
        lambda: Line(TOMORROW, Name("Ana"), ("soon",)),  # type: ignore[arg-type]
        lambda: Line(TOMORROW, Name("Ana"), (NOW.replace(tzinfo=None),)),
        lambda: Letter("t@x", Name("T"), "UTC", ("words",), "h", "s"),  # type: ignore[arg-type]
        lambda: Letter("t@x", "T", "UTC", (Line(TOMORROW, Name("A"), (NOW,)),), "h", "s"),  # type: ignore[arg-type]
    ],
)
def test_a_letter_holds_names_and_times_and_cannot_hold_more(odd: Any) -> None:
    with pytest.raises(TypeError):
        odd()


@pytest.mark.parametrize(
    ("kind", "subject"),
    [
        (TOMORROW, "You and Ana meet next on Wednesday 25 November, 11:00. Your brief is ready"),
        (MOVED, "You and Ana meet at a new time: Wednesday 25 November, 11:00"),
        (LONG_VIEW, "You and Ana meet on Wednesday 25 November, 11:00: time for the long view"),
        (LONG_AGO, "You and Ana have not met for a while, and nothing is planned"),
        (REMINDER, "A reminder you asked for, for Wednesday 25 November, 11:00. What it is about is on your devices"),
    ],
)
def test_the_subject_of_each_is_one_fixed_sentence(kind: str, subject: str) -> None:
    line = Line(kind, Name("Ana"), (NOW + DAY,))
    letter = Letter("t@x", Name("Tomas"), "Europe/Berlin", (line,), "h", "s")
    assert letter.subject == subject
    assert set(SENTENCES) == {TOMORROW, MOVED, LONG_VIEW, LONG_AGO, REMINDER}


def test_a_name_is_one_line() -> None:
    assert Name("Ana\r\nBcc: all@x.example" + "x" * 200) == ("AnaBcc: all@x.example" + "x" * 200)[:100]

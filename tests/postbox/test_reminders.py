"""Reminders that somebody asked for: a moment and an addressee, told once, within the budget, and of what nobody here knows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from alcove.postbox.dispatch import Dispatch, Wish
from alcove.postbox.gathering import look_round
from alcove.postbox.nudges import REMINDER, Receiver, gather
from alcove.postbox.reminder import Reminder
from alcove.postbox.worker import Worker
from tests.cast import Pair, Someone, a_meeting, new_id
from tests.postbox.mailbox import Mailbox
from tests.postbox.test_rules import ANA, DAY, HOUR, MONDAY

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
EIGHT = "2026-11-24T08:00:00Z"


def remind(someone: Someone, to: str = EIGHT, id: str = "", at: datetime = NOW - 4 * DAY) -> str:
    """Ask for one; returns its id."""
    id = id or new_id()
    with time_machine.travel(at, tick=False):
        assert someone.put(f"/api/me/reminders/{id}", {"at": to}).status == 200
    return id


def deliver(at: datetime = NOW) -> None:
    look_round(at=at)
    worker = Worker(lambda: at)
    while worker.send_one():
        pass


def due(receiver: Receiver = ANA, at: datetime = MONDAY) -> list[str]:
    asked = replace(receiver, reminders=[("r", MONDAY - HOUR)])
    return [fact.key for fact in gather(asked, [], at).facts]


def test_it_is_told_within_the_rules_of_all_nudges() -> None:
    assert len(due()) == 1
    assert due(at=MONDAY - DAY) == []  # a Sunday
    assert due(replace(ANA, off=frozenset({REMINDER}))) == []
    assert due(replace(ANA, told=frozenset(due()))) == []
    assert due(replace(ANA, letters=[(MONDAY - HOUR, False)])) == []
    assert due(replace(ANA, letters=[(MONDAY - 2 * DAY, True), (MONDAY - 3 * DAY, True)])) == []


def test_a_letter_says_when_and_not_of_what(mailbox: Mailbox, tomas: Someone, pair: Pair) -> None:
    remind(tomas)
    deliver()
    letter = mailbox.only()
    assert letter["To"] == tomas.person.email
    assert letter["Subject"] == (
        "A reminder you asked for, for Tuesday 24 November, 08:00. What it is about is on your devices"
    )
    deliver(NOW + DAY)
    assert len(mailbox.handed) == 1
    assert (Dispatch.objects.get().pair, Dispatch.objects.get().kind) == (None, REMINDER)


def test_one_that_is_taken_back_is_not_told_though_it_waits(mailbox: Mailbox, tomas: Someone, pair: Pair) -> None:
    id = remind(tomas)
    look_round(at=NOW)
    assert tomas.delete(f"/api/me/reminders/{id}").status == 204
    deliver()
    assert mailbox.handed == {}


def test_the_same_id_has_one_moment_and_one_owner(tomas: Someone, ana: Someone) -> None:
    id = remind(tomas)
    remind(tomas, "2026-11-25T08:00:00Z", id)
    assert tomas.get("/api/me/reminders").json == [{"id": id, "at": "2026-11-25T08:00:00Z"}]
    assert ana.get("/api/me/reminders").json == []
    with time_machine.travel(NOW - DAY, tick=False):
        assert ana.delete(f"/api/me/reminders/{id}").status == 204
        assert Reminder.objects.get().person == tomas.person
        assert ana.put(f"/api/me/reminders/{id}", {"at": EIGHT}).code == "id-taken"


@pytest.mark.parametrize("to", ["2026-11-24T09:59:00Z", "2099-01-01T00:00:00Z"])
def test_a_moment_that_is_over_or_far_away_is_refused(tomas: Someone, to: str) -> None:
    with time_machine.travel(NOW, tick=False):
        assert tomas.put(f"/api/me/reminders/{new_id()}", {"at": to}).code == "reminder-past"


def test_a_hundred_are_enough(tomas: Someone) -> None:
    Reminder.objects.bulk_create([Reminder(pk=new_id(), person=tomas.person, at=NOW) for _ in range(100)])
    with time_machine.travel(NOW - DAY, tick=False):
        assert tomas.put(f"/api/me/reminders/{new_id()}", {"at": EIGHT}).code == "reminders-many"


def test_a_week_after_its_moment_it_is_over_and_goes_once_it_was_told(
    mailbox: Mailbox, tomas: Someone, pair: Pair
) -> None:
    remind(tomas)
    remind(tomas, "2026-11-23T08:00:00Z")
    Reminder.clear_over(NOW + 30 * DAY)
    assert Reminder.objects.count() == 2  # a clock that jumped must not take what was never told
    deliver()
    Reminder.clear_over(NOW + 5 * DAY)
    assert Reminder.objects.count() == 2
    Reminder.clear_over(NOW + 7 * DAY)
    assert Reminder.objects.count() == 0


def test_one_that_nobody_could_be_told_of_is_shown_no_more_and_goes_with_time(tomas: Someone) -> None:
    remind(tomas)
    with time_machine.travel(NOW + 7 * DAY, tick=False):
        assert tomas.get("/api/me/reminders").json == []
    Reminder.clear_over(NOW + 401 * DAY)
    assert Reminder.objects.count() == 0


@pytest.mark.parametrize(
    "jump", [HOUR, -HOUR, 365 * DAY, -365 * DAY], ids=["hour on", "hour back", "year on", "year back"]
)
def test_a_clock_that_jumps_and_comes_back_loses_and_doubles_none(
    mailbox: Mailbox, tomas: Someone, pair: Pair, jump: timedelta
) -> None:
    """The whole worker, with what it clears and plans: a reminder for tomorrow, and right before it the clock is wrong for a while."""
    remind(tomas, "2026-11-25T08:00:00Z")
    for at in (NOW + jump, NOW, NOW + DAY + jump, NOW + DAY, NOW + DAY + HOUR):
        Worker(lambda at=at: at, pushes=False).work()
    told = [name for name, one in mailbox.letters.items() if one["To"] == tomas.person.email]
    assert [mailbox.handed[name] for name in told] == [1]


@pytest.mark.parametrize(
    "jump", [HOUR, -HOUR, 365 * DAY, -365 * DAY], ids=["hour on", "hour back", "year on", "year back"]
)
def test_nor_is_a_meeting_told_twice_or_never(
    mailbox: Mailbox, ana: Someone, tomas: Someone, pair: Pair, jump: timedelta
) -> None:
    """Told on Tuesday that they meet on Wednesday, though the clock is wrong before and after it."""
    a_meeting(ana, pair)
    for at in (NOW - DAY, NOW - DAY + jump, NOW + jump, NOW, NOW + jump, NOW + HOUR):
        Worker(lambda at=at: at, pushes=False).work()
    told = [one for one in mailbox.letters.values() if one["To"] == tomas.person.email]
    assert [str(one["Subject"])[:42] for one in told] == ["You and Ana meet next on Wednesday 25 Novem"[:42]]


def test_switched_off_it_is_not_sent(mailbox: Mailbox, tomas: Someone, pair: Pair) -> None:
    remind(tomas)
    Wish.say(tomas.person, REMINDER, False)
    deliver(NOW + timedelta(hours=1))
    assert mailbox.handed == {}

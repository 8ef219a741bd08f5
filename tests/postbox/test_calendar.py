"""Calendars: what is written by one library is read by another, and says times and at most a name."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream

from alcove.postbox.calendar import Feed
from alcove.postbox.dispatch import Wish
from alcove.postbox.ics import Entry, feed
from alcove.postbox.inviting import AHEAD, invite_round
from alcove.postbox.letter import Name
from alcove.postbox.worker import Worker
from tests.cast import WHEN, Pair, Someone, a_meeting
from tests.postbox.mailbox import Mailbox

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
LATER = {"starts_at": "2026-11-26T15:30:00Z", "minutes": 45, "zone": "America/New_York"}


def subscribe(someone: Someone) -> str:
    """Return the path of a new feed."""
    address = someone.post("/api/me/feed").json["address"]
    return str(address.removeprefix("http://localhost:8000"))


def read(path: str) -> Calendar:
    """Read a feed as a calendar program does: without a session, and by a library of its own."""
    answer = Client().get(path)
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    return IcsCalendarStream.calendar_from_ics(answer.content.decode())


def round_of_mails(mailbox: Mailbox, at: datetime = NOW) -> list[Any]:
    """Queue and send; return the letters that came."""
    before = set(mailbox.letters)
    invite_round(at=at)
    worker = Worker(lambda: at)
    while worker.send_one():
        pass
    return [letter for name, letter in mailbox.letters.items() if name not in before]


def part_of(letter: Any) -> tuple[str, Any]:
    """Return the method that a letter's type names, and the event in it."""
    part = next(part for part in letter.walk() if part.get_content_type() == "text/calendar")
    calendar = IcsCalendarStream.calendar_from_ics(part.get_content())
    assert calendar.method
    assert calendar.method == part.get_param("method")
    (event,) = calendar.events
    return part.get_param("method"), event


def test_a_feed_says_when_and_nothing_else(ana: Someone, pair: Pair) -> None:
    meeting = a_meeting(ana, pair)
    calendar = read(subscribe(ana))
    (event,) = calendar.events
    assert (event.summary, event.uid) == ("1on1", f"{meeting}@localhost")
    assert (event.dtstart, event.dtend) == (
        datetime(2026, 11, 25, 10, tzinfo=UTC),
        datetime(2026, 11, 25, 10, 30, tzinfo=UTC),
    )
    assert (event.description, event.location, event.attendees, event.url) == (None, None, [], None)


def test_titles_name_the_other_by_choice(ana: Someone, pair: Pair) -> None:
    a_meeting(ana, pair)
    path = subscribe(ana)
    ana.put("/api/me/wishes/names", {"wanted": True})
    assert [event.summary for event in read(path).events] == ["1on1 with Tomas"]


def test_a_moved_one_keeps_its_uid_and_its_sequence_grows_a_skipped_one_goes(
    ana: Someone, tomas: Someone, pair: Pair
) -> None:
    meeting, path = a_meeting(ana, pair), subscribe(ana)
    before = read(path).events[0]
    ana.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", LATER)
    after = read(path).events[0]
    assert (after.uid, after.sequence) == (before.uid, before.sequence + 1)
    for someone in (ana, tomas):
        someone.put(f"/api/pairs/{pair.pk}/meetings/{meeting}/skip")
    assert read(path).events == []


def test_a_feed_holds_ones_own_meetings_alone(ana: Someone, mira: Someone, pair: Pair) -> None:
    a_meeting(ana, pair)
    assert read(subscribe(mira)).events == []


def test_an_address_is_revoked_and_a_new_one_ends_the_former(ana: Someone, pair: Pair) -> None:
    first = subscribe(ana)
    second = subscribe(ana)
    assert [Client().get(path).status_code for path in (first, second)] == [404, 200]
    assert ana.get("/api/me/feed").json["made_at"]
    assert ana.delete("/api/me/feed").status == 204
    assert (Client().get(second).status_code, ana.get("/api/me/feed").json) == (404, {"made_at": None})


def test_the_address_is_not_kept(ana: Someone) -> None:
    token = subscribe(ana).rpartition("/")[2].removesuffix(".ics")
    assert len(token) >= 43
    assert token not in str(Feed.objects.values())


def test_a_name_cannot_write_into_a_calendar() -> None:
    name = Name("Eve\r\nDESCRIPTION:salary;X=1,\\n")
    text = feed([Entry("m", NOW, 30, 0, NOW, name)], "alcove.example").decode()
    (event,) = IcsCalendarStream.calendar_from_ics(text).events
    assert (event.summary, event.description) == (f"1on1 with {name}", None)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    with pytest.raises(TypeError):
        Entry("m", NOW, 30, 0, NOW, "Eve")  # type: ignore[arg-type]


def test_an_invitation_comes_only_to_who_wants_it(mailbox: Mailbox, ana: Someone, pair: Pair) -> None:
    a_meeting(ana, pair)
    assert round_of_mails(mailbox) == []
    ana.put("/api/me/wishes/invites", {"wanted": True})
    (letter,) = round_of_mails(mailbox)
    method, event = part_of(letter)
    assert (letter["To"], letter["Subject"], method) == (ana.person.email, "1on1", "REQUEST")
    assert (event.sequence, event.organizer.uri) == (0, "mailto:alcove@localhost")
    assert [attendee.uri for attendee in event.attendees] == [f"mailto:{ana.person.email}"]
    assert round_of_mails(mailbox) == []


def test_what_changed_is_sent_under_the_same_uid_with_a_higher_sequence(
    mailbox: Mailbox, ana: Someone, tomas: Someone, pair: Pair
) -> None:
    meeting = a_meeting(ana, pair)
    Wish.say(ana.person, Wish.INVITES, True)
    (first,) = round_of_mails(mailbox)
    tomas.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", LATER)
    (second,) = round_of_mails(mailbox)
    for someone in (ana, tomas):
        someone.put(f"/api/pairs/{pair.pk}/meetings/{meeting}/skip")
    (third,) = round_of_mails(mailbox)
    told = [part_of(letter) for letter in (first, second, third)]
    assert [(method, event.sequence) for method, event in told] == [("REQUEST", 0), ("REQUEST", 1), ("CANCEL", 2)]
    (uid,) = {event.uid for _, event in told}
    assert re.fullmatch(rf"{meeting}-[0-9a-f]{{32}}@localhost", uid)  # what lies in this mailbox alone: test_answers.py
    assert told[1][1].dtstart == datetime(2026, 11, 26, 15, 30, tzinfo=UTC)
    assert str(told[2][1].status).rpartition(".")[2] == "CANCELLED"
    assert round_of_mails(mailbox) == []


def test_of_two_changes_before_the_mail_goes_only_the_last_is_told(mailbox: Mailbox, ana: Someone, pair: Pair) -> None:
    meeting = a_meeting(ana, pair)
    Wish.say(ana.person, Wish.INVITES, True)
    invite_round(at=NOW)
    ana.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", LATER)
    (letter,) = round_of_mails(mailbox)
    assert part_of(letter)[1].sequence == 1


def test_a_closed_alcove_calls_its_meetings_off(mailbox: Mailbox, ana: Someone, pair: Pair) -> None:
    a_meeting(ana, pair)
    Wish.say(ana.person, Wish.INVITES, True)
    round_of_mails(mailbox)
    ana.put(f"/api/pairs/{pair.pk}/closing")
    (letter,) = round_of_mails(mailbox)
    assert part_of(letter)[0] == "CANCEL"


def test_a_rhythm_brings_what_is_soon_and_not_a_quarter_at_once(mailbox: Mailbox, ana: Someone, pair: Pair) -> None:
    for week in range(6):
        a_meeting(
            ana, pair, starts_at=f"{datetime(2026, 11, 25, 10, tzinfo=UTC) + timedelta(weeks=week):%Y-%m-%dT%H:%M:%SZ}"
        )
    Wish.say(ana.person, Wish.INVITES, True)
    assert len(round_of_mails(mailbox)) == 2
    assert len(round_of_mails(mailbox, NOW + AHEAD / 2)) == 1


def test_no_word_of_content_has_a_place_in_it(mailbox: Mailbox, ana: Someone, pair: Pair) -> None:
    a_meeting(ana, pair)
    Wish.say(ana.person, Wish.INVITES, True)
    (letter,) = round_of_mails(mailbox)
    part = next(part for part in letter.walk() if part.get_content_type() == "text/calendar").get_content()
    names = set(re.findall(r"(?m)^([A-Z-]+)[;:]", part))
    assert names == {
        "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY",
        "SEQUENCE", "STATUS", "CLASS", "TRANSP", "ORGANIZER", "ATTENDEE",
    }  # fmt: skip
    assert WHEN["zone"] not in part

"""Answers to invitations, and letters that come back: understood from a real mailbox, believed from the one they were sent to alone."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
import time_machine
from django.test import override_settings

from alcove.base.errors import StartRefused
from alcove.base.ground import Inbox, read_inbox
from alcove.postbox.calendar import Invite
from alcove.postbox.dispatch import Wish
from alcove.postbox.gathering import has_a_way, look_round
from alcove.postbox.inbox import FAILURES, understand
from alcove.postbox.inbox import read_inbox as read_mailbox
from alcove.postbox.inviting import invite_round
from alcove.postbox.job import Job
from alcove.postbox.returned import Returned
from alcove.postbox.worker import Worker
from tests.cast import Pair, Someone, a_meeting
from tests.postbox.imap import Imap, imap_server
from tests.postbox.mailbox import Mailbox
from tests.postbox.test_calendar import LATER, NOW, part_of, round_of_mails

STAMP = "20261122T120000Z"
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def imap() -> Iterator[Imap]:
    with imap_server() as imap:
        yield imap


@pytest.fixture
def invited(mailbox: Mailbox, ana: Someone, tomas: Someone, pair: Pair) -> Any:
    """Ana's calendar was invited; return the event as it came."""
    a_meeting(tomas, pair)
    Wish.say(ana.person, Wish.INVITES, True)
    with override_settings(INBOX=Inbox("imap.example", 993, "a", "b")):
        (letter,) = round_of_mails(mailbox)
    return part_of(letter)[1]


def a_reply(someone: Someone, event: Any, partstat: str = "ACCEPTED", **other: Any) -> bytes:
    """Write the letter in which a calendar answers; `other` replaces what stands in it."""
    mail = someone.person.email
    said = {
        "method": "REPLY", "uid": event.uid, "sequence": event.sequence, "stamp": STAMP, "sender": mail, "attendee": mail,
        "start": "20261125T100000Z", "more": "",
    } | other  # fmt: skip
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Elsewhere//EN", f"METHOD:{said['method']}", "BEGIN:VEVENT",
        f"UID:{said['uid']}", f"DTSTAMP:{said['stamp']}", f"DTSTART:{said['start']}", f"SEQUENCE:{said['sequence']}",
        "ORGANIZER:mailto:alcove@localhost", f"ATTENDEE;PARTSTAT={partstat}:mailto:{said['attendee']}",
        "COMMENT:I would rather not see him", *filter(None, [said["more"]]), "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    letter = EmailMessage()
    letter["From"], letter["To"], letter["Subject"] = said["sender"], "alcove@localhost", f"{partstat}: 1on1"
    letter.set_content("An answer")
    letter.add_alternative("\r\n".join(lines), subtype="calendar", params={"method": said["method"]})
    return letter.as_bytes()


def answers(someone: Someone, at: datetime = NOW) -> Any:
    with time_machine.travel(at, tick=False):
        return someone.get("/api/me/answers").json


def said_to(someone: Someone) -> list[str]:
    return [one["answer"] for one in answers(someone)]


def test_an_invitation_asks_for_an_answer_where_it_can_be_read(mailbox: Mailbox, ana: Someone, pair: Pair) -> None:
    a_meeting(ana, pair)
    Wish.say(ana.person, Wish.INVITES, True)
    (letter,) = round_of_mails(mailbox)
    assert "RSVP=FALSE" in str(letter).replace("\r\n ", "").replace("\n ", "")


@pytest.mark.parametrize(
    ("partstat", "answer"), [("ACCEPTED", "accepted"), ("DECLINED", "declined"), ("tentative", "tentative")]
)
def test_an_answer_is_noted_for_who_gave_it_and_told_to_nobody_else(
    imap: Imap, ana: Someone, tomas: Someone, invited: Any, partstat: str, answer: str
) -> None:
    before = tomas.get("/api/pairs").json
    imap.lay(a_reply(ana, invited, partstat))
    assert imap.read(NOW) == 1
    (told,) = answers(ana)
    assert (told["answer"], told["proposed_at"], told["meeting"]) == (answer, None, invited.uid[:36])
    assert (answers(tomas), tomas.get("/api/pairs").json) == ([], before)
    assert (imap.read(NOW), imap.unread()) == (0, 0)


def test_a_meeting_is_where_it_was_whatever_a_calendar_says(imap: Imap, ana: Someone, invited: Any, pair: Pair) -> None:
    before = ana.get(f"/api/pairs/{pair.pk}/meetings").json
    imap.lay(a_reply(ana, invited, "DECLINED"))
    imap.read(NOW)
    assert ana.get(f"/api/pairs/{pair.pk}/meetings").json == before


def test_another_time_is_proposed_to_who_proposed_it(imap: Imap, ana: Someone, tomas: Someone, invited: Any) -> None:
    imap.lay(a_reply(ana, invited, method="COUNTER", start="20261126T140000Z"))
    imap.read(NOW)
    assert [(one["answer"], one["proposed_at"]) for one in answers(ana)] == [("counter", "2026-11-26T14:00:00Z")]
    assert answers(tomas) == []


def test_a_hint_goes_when_the_meeting_stands_or_moves(ana: Someone, tomas: Someone, invited: Any, pair: Pair) -> None:
    meeting = invited.uid[:36]
    understand(a_reply(ana, invited, "DECLINED"), at=NOW)
    assert ana.delete(f"/api/me/answers/{meeting}").status == 204
    assert (answers(ana), ana.delete(f"/api/me/answers/{meeting}").status) == ([], 404)
    understand(a_reply(ana, invited, "DECLINED", stamp="20261122T130000Z"), at=NOW)
    assert said_to(ana) == ["declined"]
    tomas.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", LATER)
    assert answers(ana) == []
    invite_round(at=NOW)
    assert Invite.objects.get().answer == ""


def test_the_newest_answer_counts_and_a_replayed_one_changes_nothing(ana: Someone, invited: Any) -> None:
    old, new = a_reply(ana, invited, "ACCEPTED"), a_reply(ana, invited, "DECLINED", stamp="20261122T130000Z")
    assert [understand(letter, at=NOW) for letter in (old, new, old, new)] == [True, True, False, False]
    assert said_to(ana) == ["declined"]


FOREIGN: dict[str, Callable[[Someone, Someone, Any], bytes]] = {
    "the other of the two": lambda ana, tomas, event: a_reply(ana, event, sender=tomas.person.email),
    "an answer for somebody else": lambda ana, tomas, event: a_reply(ana, event, attendee=tomas.person.email),
    "the other as oneself": lambda ana, tomas, event: a_reply(tomas, event),
    "two senders": lambda ana, tomas, event: a_reply(ana, event, sender=f"{ana.person.email}, eve@x.example"),
    "a name that holds the address": lambda ana, tomas, event: a_reply(
        ana, event, sender=f'"{ana.person.email}" <eve@x.example>'
    ),
    "a meeting without its token": lambda ana, tomas, event: a_reply(ana, event, uid=f"{event.uid[:36]}@localhost"),
    "a guessed token": lambda ana, tomas, event: a_reply(ana, event, uid=f"{event.uid[:36]}-{'0' * 32}@localhost"),
    "no such meeting": lambda ana, tomas, event: a_reply(ana, event, uid=f"{'0' * 36}-{'0' * 32}@localhost"),
    "an earlier state": lambda ana, tomas, event: a_reply(ana, event, sequence=-1),
    "a later state": lambda ana, tomas, event: a_reply(ana, event, sequence=1),
    "one day of a series": lambda ana, tomas, event: a_reply(ana, event, more="RECURRENCE-ID:20261125T100000Z"),
    "a second attendee": lambda ana, tomas, event: a_reply(
        ana, event, more=f"ATTENDEE;PARTSTAT=DECLINED:mailto:{tomas.person.email}"
    ),
    "an invitation of theirs": lambda ana, tomas, event: a_reply(ana, event, method="REQUEST"),
    "no answer yet": lambda ana, tomas, event: a_reply(ana, event, "NEEDS-ACTION"),
    "a time of next year": lambda ana, tomas, event: a_reply(ana, event, method="COUNTER", start="20271126T140000Z"),
    "a time that is over": lambda ana, tomas, event: a_reply(ana, event, method="COUNTER", start="20261120T140000Z"),
    "a whole day": lambda ana, tomas, event: a_reply(ana, event, method="COUNTER", start="20261126"),
    "a clock of no zone": lambda ana, tomas, event: a_reply(ana, event, method="COUNTER", start="20261126T140000"),
    "written far ahead": lambda ana, tomas, event: a_reply(ana, event, stamp="20271122T120000Z"),
    "never written": lambda ana, tomas, event: a_reply(ana, event, stamp=""),
}


@pytest.mark.parametrize("letter", FOREIGN.values(), ids=FOREIGN.keys())
def test_what_is_not_from_the_invited_or_not_of_now_changes_nothing(
    ana: Someone, tomas: Someone, invited: Any, letter: Callable[[Someone, Someone, Any], bytes]
) -> None:
    assert not understand(letter(ana, tomas, invited), at=NOW)
    assert Invite.objects.get().answer == ""


def deep(count: int) -> bytes:
    """Return a letter of parts in parts."""
    heads = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (number, number) for number in range(count)
    )
    return b"From: a@b.example\r\n" + heads


BROKEN = {
    "nothing": b"",
    "zeros": b"\0" * 5000,
    "no letter": b"\xff\xfe\x80 what is this",
    "parts in parts": deep(3000),
    "a calendar of nothing": b"Content-Type: text/calendar; method=REPLY\r\n\r\n",
    "half a calendar": b"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:x",
    "events without end": b"Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n" + b"BEGIN:VEVENT\r\n" * 4000,
    "not base64": b"Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!",
    "an unknown alphabet": b"Content-Type: text/calendar; charset=klingon\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
    "a report of nothing": b'Content-Type: multipart/report; report-type=delivery-status; boundary="x"\r\n\r\n--x--\r\n',
    "a report in one line": b"Content-Type: multipart/report; report-type=delivery-status\r\n\r\nnothing",
}  # fmt: skip


@pytest.mark.parametrize("letter", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_letter_stops_nothing_and_leaves_no_trace(
    caplog: pytest.LogCaptureFixture, db: None, letter: bytes
) -> None:
    assert not understand(letter, at=NOW)
    assert "what is this" not in caplog.text
    assert "VCALENDAR" not in caplog.text


def test_among_huge_and_broken_ones_the_true_answer_is_found(imap: Imap, ana: Someone, invited: Any) -> None:
    huge = a_reply(ana, invited, "DECLINED", more="X-FILL:" + "x" * 300_000, stamp="20261122T130000Z")
    imap.lay(huge, BROKEN["zeros"], deep(20), a_reply(ana, invited))
    assert (imap.read(NOW), imap.unread()) == (1, 0)
    assert said_to(ana) == ["accepted"]


def test_a_mailbox_that_is_away_or_not_who_it_says_keeps_no_letter_back(
    imap: Imap, mailbox: Mailbox, ana: Someone, invited: Any, caplog: pytest.LogCaptureFixture
) -> None:
    for inbox in (imap.inbox, Inbox("127.0.0.1", 1, "a", "b")):
        with pytest.raises(FAILURES):
            read_mailbox(inbox, at=NOW)  # its certificate is nobody's that this machine trusts
        caplog.clear()
        Worker(lambda: NOW, inbox=inbox).work()
        assert "inbox: trying again" in caplog.text
        assert imap.inbox.password not in caplog.text


def test_a_wrong_password_is_said_by_its_kind_alone(imap: Imap) -> None:
    wrong = Inbox("127.0.0.1", imap.port, "alcove", "wrong")
    with pytest.raises(FAILURES):
        read_mailbox(wrong, at=NOW, trust=imap.trust)


# Letters that come back ---------------------------------------------------------------------


def a_report(job: str, address: str, status: str = "5.1.1", action: str = "failed", headers: bool = False) -> bytes:
    """Write what a mail server says of a letter that it could not deliver."""
    kind = "text/rfc822-headers" if headers else "message/rfc822"
    return (
        "From: MAILER-DAEMON@mail.example\r\nTo: alcove@localhost\r\nSubject: Undelivered\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary="=_x"\r\n\r\n'
        "--=_x\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n"
        "--=_x\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n"
        f"Final-Recipient: rfc822; {address}\r\nAction: {action}\r\nStatus: {status}\r\n\r\n"
        f"--=_x\r\nContent-Type: {kind}\r\n\r\nMessage-ID: <{job}@localhost>\r\nSubject: x\r\n\r\n--=_x--\r\n"
    ).encode()


@pytest.fixture
def sent(mailbox: Mailbox, ana: Someone, tomas: Someone, pair: Pair) -> Job:
    """A letter that Tomas's mail server took."""
    a_meeting(ana, pair)
    Wish.say(ana.person, Wish.ALL, False)
    at = datetime(2026, 11, 24, 10, tzinfo=UTC)
    look_round(at=at)
    while Worker(lambda: at).send_one():
        pass
    return Job.objects.get()


@pytest.mark.parametrize("headers", [False, True])
def test_a_letter_that_came_back_is_told_to_whose_it_was(
    imap: Imap, tomas: Someone, ana: Someone, sent: Job, headers: bool
) -> None:
    imap.lay(a_report(sent.pk, tomas.person.email.upper(), headers=headers))
    assert imap.read(sent.made_at + HOUR) == 1
    told = tomas.get("/api/me/wishes").json["returned"]
    assert told == {"address": tomas.person.email, "at": "2026-11-24T11:00:00Z"}
    assert ana.get("/api/me/wishes").json["returned"] is None
    assert not has_a_way(tomas.person, True, True)
    assert tomas.delete("/api/me/returned").status == 204
    assert has_a_way(tomas.person, True, True)


def test_while_they_come_back_none_is_sent_and_no_invitation_lost(
    mailbox: Mailbox, tomas: Someone, ana: Someone, pair: Pair
) -> None:
    a_meeting(ana, pair)
    Wish.say(tomas.person, Wish.INVITES, True)
    Returned.objects.create(person=tomas.person, at=NOW, status="5.1.1")
    assert round_of_mails(mailbox) == []
    tomas.delete("/api/me/returned")
    assert len(round_of_mails(mailbox)) == 1


@pytest.mark.parametrize(
    "report",
    [
        lambda job, mail: a_report(job.pk, mail, status="4.2.2"),
        lambda job, mail: a_report(job.pk, mail, action="delayed"),
        lambda job, mail: a_report(job.pk, "eve@x.example"),
        lambda job, mail: a_report("01a2027b-d680-7000-8000-0000000000aa", mail),
        lambda job, mail: a_report("", mail),
        lambda job, mail: a_report(job.pk, mail, status="5.1.1 " + "x" * 100_000).replace(b"5.1.1 ", b"5.1.1x"),
    ],
    ids=["for now", "delayed", "another address", "no letter of ours", "no name", "an endless code"],
)
def test_what_is_no_letter_of_ours_to_that_address_marks_nobody(
    tomas: Someone, sent: Job, report: Callable[[Job, str], bytes]
) -> None:
    assert not understand(report(sent, tomas.person.email), at=sent.made_at + HOUR)
    assert not understand(a_report(sent.pk, tomas.person.email), at=sent.made_at + 15 * 24 * HOUR)
    assert Returned.objects.count() == 0


# The setting --------------------------------------------------------------------------------


def test_the_inbox_is_read_from_the_environment() -> None:
    mail = {"ALCOVE_MAIL": "smtp://mail.example"}
    assert read_inbox({}) == Inbox()
    found = read_inbox(mail | {"ALCOVE_INBOX": "imaps://alcove:a%20b@mail.example/Alcove%20in"})
    assert found == Inbox("mail.example", 993, "alcove", "a b", "Alcove in")
    with pytest.raises(StartRefused, match="Set both"):
        read_inbox({"ALCOVE_INBOX": "imaps://alcove:b@mail.example"})


@pytest.mark.parametrize(
    "text", ["imap://a:b@mail.example", "imaps://mail.example", "imaps://a:b@mail.example:x", "imaps://a:b@m/%22x", "x"]
)
def test_what_is_no_inbox_stops_the_start(text: str) -> None:
    with pytest.raises(StartRefused, match="ALCOVE_INBOX cannot be read"):
        read_inbox({"ALCOVE_MAIL": "smtp://mail.example", "ALCOVE_INBOX": text})

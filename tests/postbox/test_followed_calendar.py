"""What was changed in a calendar of one's own is followed where it can be, against a real Radicale."""

from datetime import UTC, datetime

import pytest

from alcove.rhythm.meeting import Meeting
from tests.cast import Pair, Someone, a_meeting, a_pair
from tests.postbox.calendars import LATER, connect, lines, look, note, path_of, starts
from tests.postbox.own_server import OwnServer


def test_moved_there_the_meeting_moves_and_the_other_sees_it(
    connected: OwnServer, ana: Someone, tomas: Someone, pair: Pair
) -> None:
    meeting = a_meeting(ana, pair)
    look()
    connected.change(
        path_of(meeting),
        DTSTART="DTSTART;TZID=Europe/Berlin:20261126T140000",
        DTEND="DTEND;TZID=Europe/Berlin:20261126T150000",
    )
    assert look() == [pair.pk]
    (seen,) = tomas.get(f"/api/pairs/{pair.pk}/meetings").json
    assert (seen["starts_at"], seen["minutes"], seen["moves"]) == ("2026-11-26T13:00:00Z", 60, 1)
    assert seen["moved_in_calendar_by"] == ana.id
    assert look() == []


def test_a_device_that_says_the_time_again_settles_it(
    connected: OwnServer, ana: Someone, tomas: Someone, pair: Pair
) -> None:
    meeting = a_meeting(ana, pair)
    look()
    connected.change(path_of(meeting), DTSTART="DTSTART:20261126T130000Z", DTEND="DTEND:20261126T133000Z")
    look()
    (seen,) = ana.get(f"/api/pairs/{pair.pk}/meetings").json
    time = {name: seen[name] for name in ("starts_at", "minutes", "zone")}
    settled = ana.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", time).json
    assert (settled["moves"], settled["moved_in_calendar_by"]) == (1, None)


def test_both_are_connected_and_a_move_by_one_comes_to_the_other(
    connected: OwnServer, ana: Someone, tomas: Someone, pair: Pair
) -> None:
    connected.make_calendar("Toms")
    connect(tomas, connected)
    tomas.put("/api/me/own-calendar/choice", {"path": "/ana/toms/"})
    meeting = a_meeting(ana, pair)
    look()
    connected.change(path_of(meeting), DTSTART="DTSTART:20261126T130000Z", DTEND="DTEND:20261126T133000Z")
    look()
    look()
    theirs = lines(connected.events("/ana/toms/")[f"/ana/toms/{meeting}.ics"])
    assert (theirs["DTSTART"], theirs["SEQUENCE"]) == ("20261126T130000Z", "1")
    assert Meeting.objects.get(pk=meeting).moves == 1


def test_taken_out_there_it_is_a_hint_and_the_meeting_stands(connected: OwnServer, ana: Someone, pair: Pair) -> None:
    meeting = a_meeting(ana, pair)
    look()
    connected.take_out(path_of(meeting))
    look()
    assert (note(ana), Meeting.objects.get(pk=meeting).state) == (["removed"], "planned")
    assert connected.events("/ana/work/") == {}
    ana.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", LATER)
    look()
    assert (note(ana), list(connected.events("/ana/work/"))) == ([], [path_of(meeting)])


def test_where_both_moved_it_what_was_agreed_here_stands(connected: OwnServer, ana: Someone, pair: Pair) -> None:
    meeting = a_meeting(ana, pair)
    look()
    connected.change(
        path_of(meeting), DTSTART="DTSTART:20261126T130000Z", DTEND="DTEND:20261126T133000Z", SEQUENCE="SEQUENCE:7"
    )
    ana.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", LATER)
    look()
    found = lines(connected.events("/ana/work/")[path_of(meeting)])
    assert (found["DTSTART"], found["SEQUENCE"]) == ("20261126T153000Z", "8")
    assert starts(meeting) == datetime(2026, 11, 26, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"DTSTART": "DTSTART:20261120T100000Z", "DTEND": "DTEND:20261120T103000Z"}, "past"),
        ({"DTSTART": "DTSTART:20281120T100000Z", "DTEND": "DTEND:20281120T103000Z"}, "far"),
        ({"DTSTART": "DTSTART:20261126T100000", "DTEND": "DTEND:20261126T103000"}, "zone"),
        (
            {"DTSTART": "DTSTART;TZID=Mars/Base:20261126T100000", "DTEND": "DTEND;TZID=Mars/Base:20261126T103000"},
            "zone",
        ),
        ({"DTSTART": "DTSTART;VALUE=DATE:20261126", "DTEND": "DTEND;VALUE=DATE:20261127"}, "zone"),
        ({"DTEND": "DTEND:20261125T190000Z"}, "length"),
        ({"DTEND": "DTEND:20261125T100300Z"}, "length"),
        ({"SUMMARY": "SUMMARY:1on1\r\nRRULE:FREQ=SECONDLY"}, "malformed"),
    ],
    ids=str,
)
def test_what_no_meeting_can_be_is_not_followed_is_said_and_put_right(
    connected: OwnServer, ana: Someone, pair: Pair, change: dict[str, str], why: str
) -> None:
    meeting = a_meeting(ana, pair)
    look()
    connected.change(path_of(meeting), **change)
    assert (look(), note(ana)) == ([], [why])
    assert starts(meeting) == datetime(2026, 11, 25, 10, tzinfo=UTC)
    found = lines(connected.events("/ana/work/")[path_of(meeting)])
    assert (found["DTSTART"], found["DTEND"], "RRULE" in found) == ("20261125T100000Z", "20261125T103000Z", False)
    connected.asked.clear()
    look()
    assert {method for method, _ in connected.asked} == {"REPORT"}


def test_moved_onto_another_of_ones_own_it_is_not_followed(
    connected: OwnServer, ana: Someone, mira: Someone, pair: Pair
) -> None:
    a_meeting(ana, a_pair(ana, mira), starts_at="2026-11-26T13:00:00Z")
    meeting = a_meeting(ana, pair)
    look()
    connected.change(path_of(meeting), DTSTART="DTSTART:20261126T131500Z", DTEND="DTEND:20261126T134500Z")
    look()
    assert (note(ana), starts(meeting)) == (["overlap"], datetime(2026, 11, 25, 10, tzinfo=UTC))


def test_the_others_other_meetings_are_not_told_by_a_refusal(
    connected: OwnServer, ana: Someone, tomas: Someone, mira: Someone, pair: Pair
) -> None:
    a_meeting(tomas, a_pair(tomas, mira), starts_at="2026-11-26T13:00:00Z")
    meeting = a_meeting(ana, pair)
    look()
    connected.change(path_of(meeting), DTSTART="DTSTART:20261126T130000Z", DTEND="DTEND:20261126T133000Z")
    assert look() == [pair.pk]

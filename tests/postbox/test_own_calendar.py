"""A calendar of one's own, both ways, against a real Radicale: what is written, followed, refused and read there."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from alcove.base import clock
from alcove.postbox import calendar_round as rounds
from alcove.postbox.caldav import Calendars
from alcove.postbox.own_calendar import Busy, OwnCalendar, Placed
from alcove.rhythm.meeting import Meeting
from tests.cast import Pair, Someone, a_meeting, a_pair
from tests.postbox.own_server import PASSWORD, OwnServer, own_server

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
LATER = {"starts_at": "2026-11-26T15:30:00Z", "minutes": 45, "zone": "America/New_York"}


@pytest.fixture(autouse=True)
def at_that_time(monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    settings.CALENDARS, settings.CALENDARS_PRIVATE = True, True
    monkeypatch.setattr(clock, "now", lambda: NOW)


@pytest.fixture
def there(tmp_path: Path) -> Iterator[OwnServer]:
    with own_server(tmp_path) as server:
        server.make_calendar("Work")
        yield server


@pytest.fixture
def connected(ana: Someone, pair: Pair, there: OwnServer) -> OwnServer:
    """Ana's calendar is connected, and one meeting stands in it."""
    connect(ana, there)
    assert ana.put("/api/me/own-calendar/choice", {"path": "/ana/work/"}).status == 200
    return there


def connect(ana: Someone, there: OwnServer, **other: str) -> Any:
    return ana.put("/api/me/own-calendar", {"address": there.address, "account": "ana", "password": PASSWORD} | other)


def look(at: datetime = NOW) -> list[str]:
    """Let the worker look once; return which pairs were told."""
    told: list[str] = []
    OwnCalendar.objects.exclude(run_at=None).update(run_at=at)
    rounds.calendar_round(at=at, tell=told.append)
    return told


def path_of(meeting: str) -> str:
    return f"/ana/work/{meeting}.ics"


def lines(text: str) -> dict[str, str]:
    return {line.split(":")[0].split(";")[0]: line.partition(":")[2] for line in text.splitlines()}


def starts(meeting: str) -> datetime:
    return Meeting.objects.get(pk=meeting).starts_at


def note(ana: Someone) -> list[str]:
    return [one["note"] for one in ana.get("/api/me/own-calendar").json["notes"]]


# Connecting


def test_calendars_are_found_one_is_chosen_and_the_password_is_not_shown(ana: Someone, there: OwnServer) -> None:
    there.make_calendar("Home")
    shown = connect(ana, there).json
    assert (shown["state"], {one["name"] for one in shown["calendars"]}) == ("choosing", {"Work", "Home"})
    assert ana.put("/api/me/own-calendar/choice", {"path": "/ana/work/"}).json["state"] == "works"
    assert PASSWORD not in str(ana.get("/api/me/own-calendar").json)
    assert ana.put("/api/me/own-calendar/choice", {"path": "/etc/"}).code == "calendar-other"


def test_the_way_in_lies_in_the_database_under_the_servers_key(
    connected: OwnServer, settings: Any, ana: Someone
) -> None:
    locked = bytes(OwnCalendar.objects.get().locked)
    assert PASSWORD.encode() not in locked
    assert b"127.0.0.1" not in locked
    settings.SECRET_KEY = "another key, as after a restore without it"
    assert look() == []
    own = OwnCalendar.objects.get()
    assert (own.reason, own.died_at) == ("server-key", NOW)


def test_a_row_copied_to_another_person_does_not_open_there(connected: OwnServer, mira: Someone) -> None:
    own = OwnCalendar.objects.get()
    OwnCalendar.objects.create(person=mira.person, locked=own.locked, made_at=NOW)
    assert mira.get("/api/me/own-calendar").json["reason"] == "server-key"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ({"password": "wrong"}, "calendar-sign-in"),
        ({"account": "ana:x"}, "calendar-sign-in"),
        ({"address": "ftp://127.0.0.1/"}, "calendar-address"),
        ({"address": "http://ana:secret@127.0.0.1/"}, "calendar-address"),
        ({"address": "http://127.0.0.1:1/"}, "calendar-unreachable"),
    ],
    ids=str,
)
def test_what_cannot_be_is_said_in_one_sentence_and_keeps_nothing(
    ana: Someone, there: OwnServer, typed: dict[str, str], code: str
) -> None:
    answer = connect(ana, there, **typed)
    assert (answer.status, answer.code) == (400, code)
    assert answer.json["error"]["sentence"].endswith(".")
    assert not OwnCalendar.objects.exists()


def test_disconnected_it_is_forgotten_and_what_stands_there_stays(
    connected: OwnServer, ana: Someone, pair: Pair
) -> None:
    meeting = a_meeting(ana, pair)
    look()
    assert ana.delete("/api/me/own-calendar").status == 204
    assert not OwnCalendar.objects.exists()
    assert not Placed.objects.exists()
    assert not Busy.objects.exists()
    assert path_of(meeting) in connected.events("/ana/work/")


def test_switched_off_nobody_connects(ana: Someone, there: OwnServer, settings: Any) -> None:
    settings.CALENDARS = False
    assert connect(ana, there).code == "calendar-off"
    assert there.asked[1:] == []


# Written there


def test_a_meeting_stands_there_with_a_title_and_times_and_nothing_else(
    connected: OwnServer, ana: Someone, pair: Pair
) -> None:
    meeting = a_meeting(ana, pair)
    look()
    (event,) = connected.events("/ana/work/").values()
    found = lines(event)
    assert (found["SUMMARY"], found["UID"], found["SEQUENCE"]) == ("1on1", f"{meeting}@localhost", "0")
    assert (found["DTSTART"], found["DTEND"]) == ("20261125T100000Z", "20261125T103000Z")
    assert not {"DESCRIPTION", "LOCATION", "ATTENDEE", "ORGANIZER", "METHOD"} & set(found)


def test_titles_name_the_other_by_choice_and_change_with_it(connected: OwnServer, ana: Someone, pair: Pair) -> None:
    meeting = a_meeting(ana, pair)
    look()
    ana.put("/api/me/wishes/names", {"wanted": True})
    look()
    found = lines(connected.events("/ana/work/")[path_of(meeting)])
    assert (found["SUMMARY"], found["SEQUENCE"]) == ("1on1 with Tomas", "1")


def test_again_nothing_is_written(connected: OwnServer, ana: Someone, pair: Pair) -> None:
    a_meeting(ana, pair)
    look()
    connected.asked.clear()
    look()
    assert {method for method, _ in connected.asked} == {"REPORT"}


def test_moved_here_it_moves_there_and_what_its_owner_added_stays(
    connected: OwnServer, ana: Someone, pair: Pair
) -> None:
    meeting = a_meeting(ana, pair)
    look()
    connected.change(path_of(meeting), STATUS="STATUS:CONFIRMED\r\nCATEGORIES:MINE\r\nSEQUENCE:4", SEQUENCE="")
    look()
    ana.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", LATER)
    look()
    found = lines(connected.events("/ana/work/")[path_of(meeting)])
    assert (found["DTSTART"], found["SEQUENCE"], found["CATEGORIES"]) == ("20261126T153000Z", "5", "MINE")


def test_skipped_by_both_or_closed_it_goes_there(
    connected: OwnServer, ana: Someone, tomas: Someone, pair: Pair
) -> None:
    meeting, other = a_meeting(ana, pair), a_meeting(ana, pair, **LATER)
    look()
    for someone in (ana, tomas):
        someone.put(f"/api/pairs/{pair.pk}/meetings/{meeting}/skip")
    look()
    assert list(connected.events("/ana/work/")) == [path_of(other)]
    ana.put(f"/api/pairs/{pair.pk}/closing")
    look()
    assert connected.events("/ana/work/") == {}


def test_what_is_over_stays_there(connected: OwnServer, ana: Someone, pair: Pair) -> None:
    meeting = a_meeting(ana, pair)
    look()
    look(NOW + timedelta(days=4))
    assert list(connected.events("/ana/work/")) == [path_of(meeting)]
    assert not Placed.objects.exists()


def test_connected_again_it_is_taken_over(connected: OwnServer, ana: Someone, pair: Pair) -> None:
    meeting = a_meeting(ana, pair)
    look()
    ana.delete("/api/me/own-calendar")
    ana.post(f"/api/pairs/{pair.pk}/meetings/{meeting}/move", LATER)
    connect(ana, connected)
    ana.put("/api/me/own-calendar/choice", {"path": "/ana/work/"})
    look()
    assert lines(connected.events("/ana/work/")[path_of(meeting)])["DTSTART"] == "20261126T153000Z"


# Followed from there


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


# Busy times


OTHER = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20261101T000000Z\r\nSUMMARY:Salary of Tomas\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def other(there: OwnServer, uid: str, *rows: str) -> None:
    there.put(f"/ana/work/{uid}.ics", OTHER.format(uid=uid, lines="\r\n".join(rows)))


def busy(someone: Someone) -> list[str]:
    found = Busy.objects.filter(person=someone.person).order_by("starts_at")
    return [f"{one.starts_at:%d %H:%M}-{one.ends_at:%d %H:%M}" for one in found]


def fill(there: OwnServer) -> None:
    other(there, "one", "DTSTART:20261124T090000Z", "DTEND:20261124T100000Z")
    other(there, "two", "DTSTART:20261124T093000Z", "DTEND:20261124T110000Z")
    other(there, "free", "DTSTART:20261125T090000Z", "DTEND:20261125T100000Z", "TRANSP:TRANSPARENT")
    other(there, "daily", "DTSTART:20261129T090000Z", "DTEND:20261129T093000Z", "RRULE:FREQ=DAILY;COUNT=2")
    other(there, "far", "DTSTART:20270129T090000Z", "DTEND:20270129T093000Z")


BUSY = ["24 09:00-24 11:00", "29 09:00-29 09:30", "30 09:00-30 09:30"]


def test_busy_times_of_two_weeks_are_kept_and_nothing_else(connected: OwnServer, ana: Someone) -> None:
    fill(connected)
    look()
    assert busy(ana) == BUSY
    assert not any("Salary" in str(row) for model in (Busy, Placed, OwnCalendar) for row in model.objects.values())


def test_where_a_calendar_does_not_tell_them_its_events_times_are_read(connected: OwnServer, ana: Someone) -> None:
    fill(connected)

    def no_free_busy(environ: dict[str, Any]) -> Any:
        if environ["REQUEST_METHOD"] != "REPORT":
            return None
        body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
        from io import BytesIO

        environ["wsgi.input"] = BytesIO(body)
        return ("501 Not Implemented", [], b"") if b"free-busy-query" in body else None

    connected.instead = no_free_busy
    look()
    assert busy(ana) == BUSY


def test_a_busy_hour_is_not_offered_to_the_other_and_not_explained(
    connected: OwnServer, ana: Someone, tomas: Someone, pair: Pair
) -> None:
    other(connected, "one", "DTSTART:20261124T090000Z", "DTEND:20261124T110000Z")
    look()
    answer = tomas.get(f"/api/pairs/{pair.pk}/slots").json
    assert (set(answer), answer["slots"][0][:16]) == ({"slots"}, "2026-11-24T11:00")


# Bad days


def test_away_it_is_tried_with_growing_pauses_until_it_is_dead_and_woken_by_its_person(
    connected: OwnServer, ana: Someone
) -> None:
    connected.instead = lambda environ: ("503 Away", [], b"")
    at, pauses = NOW, []
    look(at)
    while (own := OwnCalendar.objects.get()).run_at:
        pauses.append(own.run_at - at)
        at = own.run_at
        rounds.calendar_round(at=at, tell=lambda pair: None)
    assert pauses == rounds.PAUSES
    shown = ana.get("/api/me/own-calendar").json
    assert (shown["state"], shown["reason"]) == ("dead", "unreachable")
    connected.instead = lambda environ: None
    assert ana.post("/api/me/own-calendar/again").json["state"] == "works"
    look()
    assert OwnCalendar.objects.get().met_at == NOW


def test_a_changed_password_is_tried_once_and_a_new_one_goes_on(connected: OwnServer, ana: Someone, pair: Pair) -> None:
    meeting = a_meeting(ana, pair)
    look()
    connected.instead = lambda environ: ("401 Who", [], b"")
    look()
    assert ana.get("/api/me/own-calendar").json["reason"] == "sign-in"
    connected.instead = lambda environ: None
    assert connect(ana, connected).json["state"] == "works"
    look()
    assert Placed.objects.get().meeting == meeting


LIES = {
    "no xml": b"hello",
    "no end": b"<multistatus xmlns='DAV:'><response>",
    "entities": b"<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'>]><multistatus xmlns='DAV:'>&b;</multistatus>",
    "nothing": b"",
}


@pytest.mark.parametrize("lie", LIES.values(), ids=LIES)
def test_a_calendar_that_lies_changes_nothing(connected: OwnServer, ana: Someone, pair: Pair, lie: bytes) -> None:
    meeting = a_meeting(ana, pair)
    look()
    connected.instead = lambda environ: ("207 Multi-Status", [("Content-Type", "application/xml")], lie)
    assert look() == []
    assert ana.get("/api/me/own-calendar").json["reason"] == "malformed"
    assert starts(meeting) == datetime(2026, 11, 25, 10, tzinfo=UTC)


def test_a_calendar_without_room_for_words_is_dead_with_its_reason(
    connected: OwnServer, ana: Someone, pair: Pair
) -> None:
    a_meeting(ana, pair)
    connected.instead = lambda environ: ("403 No", [], b"") if environ["REQUEST_METHOD"] == "PUT" else None
    look()
    assert OwnCalendar.objects.get().reason == "not-taken"


def test_an_answer_without_end_is_cut_off(connected: OwnServer, ana: Someone) -> None:
    connected.instead = lambda environ: ("207 Multi-Status", [], b" " * (5 * 1024 * 1024))
    look()
    assert OwnCalendar.objects.get().reason in ("too-large", "malformed")


def test_disconnected_while_it_was_waited_for_nothing_comes_back(
    connected: OwnServer, ana: Someone, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_meeting(ana, pair)
    write = Calendars.write

    def meanwhile(*given: Any) -> None:
        write(*given)
        rounds.disconnect(ana.person)

    monkeypatch.setattr(Calendars, "write", meanwhile)
    look()
    assert not Placed.objects.exists()
    assert not OwnCalendar.objects.exists()

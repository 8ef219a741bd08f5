"""A calendar of one's own is connected, and what is written there: against a real Radicale."""

from datetime import timedelta
from typing import Any

import pytest

from alcove.postbox.own_calendar import Busy, OwnCalendar, Placed
from tests.cast import Pair, Someone, a_meeting
from tests.postbox.calendars import LATER, NOW, connect, lines, look, path_of
from tests.postbox.own_server import PASSWORD, OwnServer


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

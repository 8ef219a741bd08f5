"""Bad days of a calendar of one's own: away, changed, lying, gone."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from alcove.base import clock
from alcove.postbox import calendar_round as rounds
from alcove.postbox.caldav import Calendars
from alcove.postbox.own_calendar import OwnCalendar, Placed
from tests.cast import Pair, Someone, a_meeting
from tests.postbox.calendars import LIES, NOW, connect, look, path_of, starts
from tests.postbox.own_server import OwnServer


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
    connected.instead = lambda environ: ("207 Multi-Status", [], b" " * (3 * 1024 * 1024))
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


def test_woken_while_it_is_looked_at_a_move_of_that_moment_is_followed(
    connected: OwnServer, ana: Someone, pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = a_meeting(ana, pair)
    write = Calendars.write

    def meanwhile(*given: Any) -> None:
        write(*given)
        connected.change(path_of(meeting), DTSTART="DTSTART:20261126T130000Z", DTEND="DTEND:20261126T133000Z")
        monkeypatch.setattr(clock, "now", lambda: NOW + timedelta(seconds=1))
        assert ana.post("/api/me/own-calendar/again").status == 200

    monkeypatch.setattr(Calendars, "write", meanwhile)
    rounds.calendar_round(at=NOW, tell=lambda pair: None)
    monkeypatch.setattr(Calendars, "write", write)
    rounds.calendar_round(at=NOW + timedelta(seconds=2), tell=lambda pair: None)
    assert starts(meeting) == datetime(2026, 11, 26, 13, tzinfo=UTC)

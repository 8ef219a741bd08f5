"""What is read in a calendar of one's own: busy times, and nothing else, against a real Radicale."""

from typing import Any

from alcove.postbox.own_calendar import Busy, OwnCalendar, Placed
from tests.cast import Pair, Someone
from tests.postbox.calendars import look
from tests.postbox.own_server import OwnServer

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

"""Ana connects her own calendar: her meeting stands there, a move there comes to both, and one tap settles it."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.postbox.own_server import PASSWORD, OwnServer, own_server
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
PATIENCE_SECONDS = 60


@pytest.fixture
def there(tmp_path: Path) -> Iterator[OwnServer]:
    with own_server(tmp_path) as server:
        server.make_calendar("Work")
        yield server


@pytest.mark.provokes("400")
def test_what_is_typed_wrong_is_said_and_nothing_is_lost(both: Both, there: OwnServer) -> None:
    ana, _ = both
    ana.visit("/settings").write("Address of the calendar", "nowhere").press("Connect it")
    ana.sees("This is no address of a calendar.").sees("Write the name of your account there.")
    sign_in(ana, there, password="wrong")
    ana.sees("The calendar does not take this account and password.")
    expect(ana.page.get_by_label("Account there")).to_have_value("ana")
    expect(ana.page.get_by_label("Address of the calendar")).to_have_value(there.address)


def test_a_move_in_a_calendar_comes_to_both_and_is_settled_by_one_tap(both: Both, two: Two, there: OwnServer) -> None:
    ana, tomas = both
    ana.plan()
    sign_in(ana.saved().visit("/settings"), there).sees("ana at 127.0.0.1")
    ana.page.get_by_label("In which calendar?").select_option(label="Work")
    ana.sees("Looked at within a minute.")
    path = only_event(there)
    begin = f"DTSTART:{time.strftime('%Y%m%d', time.gmtime(time.time() + 9 * 86400))}T130000Z"
    there.change(path, DTSTART=begin, DTEND=begin.replace("DTSTART", "DTEND").replace("T130000", "T134500"))
    tomas.visit(two.path())
    ana.press("Look at it now")
    tomas.sees("Two times for one meeting").sees("The server says that Ana moved it in a calendar.")
    ana.visit(two.path()).sees("The server says that you moved it in your calendar.").press("Hold to the server’s")
    for someone in both:
        someone.sees("for 45 minutes.").sees_not("Two times for one meeting")
    ana.visit("/settings").press("Disconnect it").sees("What stands in your calendar stays there.")
    ana.sees("Address of the calendar")


def sign_in(ana: Someone, there: OwnServer, *, password: str = PASSWORD) -> Someone:
    ana.write("Address of the calendar", there.address).write("Account there", "ana").write("Password for it", password)
    return ana.press("Connect it")


def only_event(there: OwnServer) -> str:
    """Wait until the worker has been there; return the path of what it wrote."""
    patience = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < patience:
        if found := list(there.events("/ana/work/")):
            return found[0]
        time.sleep(0.3)
    raise AssertionError("nothing was written")

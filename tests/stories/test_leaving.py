"""An alcove ends: closed and read on, words erased for both, left by one and then by the other."""

import re

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def close(someone: Someone, two: Two) -> None:
    someone.visit(two.path("leaving"))
    settled(someone.page)
    someone.press("Close this alcove").sees("Closed. You can both still read.")


def test_a_closed_alcove_is_read_and_nothing_is_written_in_it(both: Both, two: Two) -> None:
    ana, tomas = both
    tomas.lay("The lift is broken again").saved()
    ana.sees("The lift is broken again")
    close(ana, two)
    tomas.sees("Ana closed this alcove on").sees("You both can still read it. Nothing new can be written here.")
    tomas.sees("The lift is broken again")
    for room in ("table", "brief", "meeting", "growth", "feedback", "us", "progress"):
        tomas.visit(two.path(room))
        settled(tomas.page)
        tomas.sees("The lift is broken again")
        expect(tomas.page.locator("main").locator("textarea, input, select")).to_have_count(0)
    assert wrong_with(tomas.page) + too_wide(tomas.page) == []
    tomas.visit("/").sees("Closed. You can still read it.")
    tomas.visit(two.path("leaving")).sees("Only Ana can open it again.")
    expect(tomas.page.get_by_role("button", name="Open it again")).to_have_count(0)
    assert wrong_with(tomas.page) + too_wide(tomas.page) == []
    ana.press("Open it again")
    tomas.visit(two.path()).lay("And the stairs are steep")


def test_erasing_what_i_wrote_asks_for_the_others_name_and_leaves_theirs(both: Both, two: Two) -> None:
    ana, tomas = both
    for number in range(3):
        ana.lay(f"Word of Ana {number}")
    tomas.lay("Word of Tomas").saved()
    ana.saved()
    close(ana, two)
    ana.sees("3 entries here are yours.").press("Erase what I wrote")
    asked = ana.page.get_by_role("dialog")
    asked.get_by_label(re.compile("^Type")).fill("Anna")
    ana.press("Erase what I wrote", asked).sees("This is not “Tomas”. Nothing was erased.", asked)
    asked.get_by_label(re.compile("^Type")).fill("tomas")
    ana.press("Erase what I wrote", asked).sees("Nothing here is yours any more.")
    tomas.visit(two.path()).sees("Word of Tomas").sees_not("Word of Ana 0")
    rows = two.tomas.door.get(f"/api/pairs/{two.pair}/records?after=0")["rows"]
    left = [row for row in rows if row["author"] == two.ana.id and row["blob"] and not row["erased"]]
    assert left == []


@pytest.mark.provokes("404")
def test_who_leaves_keeps_nothing_and_the_other_reads_on(apart: Both, strangers: Two) -> None:
    ana, tomas = apart
    ana.lay("We built this together").saved()
    tomas.sees("We built this together")
    tomas.visit(strangers.path("leaving")).sees(
        "Close the alcove first: Ana has to know that nobody answers here any more."
    )
    close(tomas, strangers)
    tomas.press("Leave this alcove").sees("You leave in a few seconds.").press("Stay")
    tomas.press("Leave this alcove").sees("You have left the alcove with Ana.")
    tomas.sees_not("You and Ana")
    assert rows_on(tomas, strangers.pair) == 0
    assert strangers.tomas.door.get("/api/pairs") == []
    ana.sees("Tomas has left.").sees("We built this together")
    ana.visit(strangers.path("leaving")).sees("Tomas has left already.").press("Leave this alcove")
    ana.sees("You have left the alcove with Tomas.")
    tomas.visit(strangers.path()).sees("There is nothing at this address.")


@pytest.mark.provokes("404")  # the second device hears of the leaving before the keyring tells it to let go
def test_a_device_forgets_only_what_its_person_left(house: Running, apart: Both, strangers: Two, opens: Opens) -> None:
    """A server that leaves the alcove out of its list takes it off no page and no device; the person's own keyring does."""
    _, tomas = apart
    tomas.lay("Kept on every device").saved()
    second = opens(house.url, strangers.tomas)
    second.visit(strangers.path()).unlock().sees("Kept on every device")
    second.context.route("**/api/pairs", lambda route: route.fulfill(json=[]))
    second.visit("/").sees("Everything you wrote is saved.").sees("You and Ana")
    assert rows_on(second, strangers.pair) > 0
    second.context.unroute("**/api/pairs")
    second.visit(strangers.path()).sees("Kept on every device")
    tomas.does("closeAlcove", strangers.pair)
    tomas.does("leaveAlcove", strangers.pair)
    second.visit("/").sees("Everything you wrote is saved.").sees_not("You and Ana")
    expect_none(second, strangers.pair)


ROWS = """async (pair) => {
    const done = (request) => new Promise((tell, fail) => Object.assign(request, { onsuccess: () => tell(request.result), onerror: fail }));
    const name = (await indexedDB.databases()).find(({ name }) => name.startsWith("alcove-0")).name;
    const db = await done(indexedDB.open(name));
    const store = (which) => db.transaction(which).objectStore(which);
    const [rows, notes] = await Promise.all([done(store("rows").getAll()), done(store("notes").getAllKeys())]);
    db.close();
    return rows.filter(({ safe }) => safe === pair).length + notes.filter((key) => key.includes(pair)).length;
}"""


def expect_none(someone: Someone, pair: str) -> None:
    """Wait until a device has forgotten an alcove."""
    for _ in range(100):
        if rows_on(someone, pair) == 0:
            return
        someone.page.wait_for_timeout(100)
    raise AssertionError("the device keeps what its person left")


def rows_on(someone: Someone, pair: str) -> int:
    """Count what is left of an alcove on a device."""
    return int(someone.page.evaluate(ROWS, pair))

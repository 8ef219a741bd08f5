"""Disks that are really full: the server's in the middle of a push and under two people's typing, and the browser's own."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import CDPSession, Playwright, expect

from alcove_cli.door import DoorError
from alcove_cli.safe import Safe
from tests.attacks.people import moment, new_id
from tests.ground.running import Running, start
from tests.stories.conftest import Opens
from tests.stories.people import Person, Two, arrive, pair_up
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CAPTURE = "What should the two of you not forget?"
MEBIBYTE = 1024 * 1024
LONG = "ä" * 15_000
NO_ROOM_HERE = "This device has no room left"


class SmallDisk:
    """A file system of a few MiB. `fill` leaves no byte, `make_room` gives them back."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.data, self.filler = folder, folder / "data", folder / "filler"

    def fill(self, leave: int = 0) -> None:
        with self.filler.open("ab", buffering=0) as lines:
            try:
                while True:
                    lines.write(bytes(4096))
            except OSError:
                lines.truncate(max(0, lines.tell() - leave))

    def make_room(self) -> None:
        self.filler.unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """Return a small disk with room for a server. To be named before `opens`: browsers close first."""
    folder = tmp_path / "small"
    folder.mkdir()
    size = f"size={8 * MEBIBYTE}"
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], capture_output=True, check=False)
    if done.returncode:
        pytest.skip("this machine lets no test make a small file system (mount, as root)")
    yield SmallDisk(folder)
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def words_in(safe: Safe) -> list[str]:
    return sorted(str(opened.payload["words"])[:8] for _, opened in safe.pull() if opened)


def test_a_push_that_fills_the_disk_is_refused_as_a_whole_and_goes_through_later(disk: SmallDisk) -> None:
    with start(disk.data, ALCOVE_PROXIES="1") as server:
        tomas = arrive(server.url, "Tomas")
        mine = Safe(tomas.keyring)
        disk.fill(leave=MEBIBYTE)
        pushed: list[str] = []
        batch: list[str] = []
        refused = None
        while not refused and len(pushed) < 200:
            batch = [f"{len(pushed) + number:08}" for number in range(5)]
            for name in batch:
                mine.write(new_id(), {"kind": "note", "words": name + LONG, "pair": new_id(), "at": moment()})
            try:
                mine.push()
                pushed += batch
            except DoorError as error:
                refused = error
        assert refused
        assert refused.code == "disk-full"
        assert pushed, "the disk was full before anything was written"
        assert words_in(Safe(tomas.keyring)) == pushed, "a part of what was refused is there, or something is lost"
        with pytest.raises(DoorError):
            mine.push()

        disk.make_room()
        mine.push()
        assert words_in(Safe(tomas.keyring)) == pushed + batch


@pytest.mark.provokes("507", "away")
def test_what_is_typed_on_a_full_disk_stays_here_and_goes_out_when_there_is_room(disk: SmallDisk, opens: Opens) -> None:
    with start(disk.data, ALCOVE_PROXIES="1") as server:
        otto = arrive(server.url, "Otto")
        two = Two(arrive(server.url, "Ana", otto), arrive(server.url, "Tomas", otto), "")
        two.pair = pair_up(two.ana, two.tomas)
        ana, tomas = (opens(server.url, person) for person in (two.ana, two.tomas))
        for someone in (ana, tomas):
            someone.visit(two.path()).unlock().sees_heading("The table")
        tomas.lay("Before").saved()
        ana.sees("Before")
        disk.fill()
        tomas.lay("While the disk is full").sees("The disk of the server is full").sees("kept here")
        tomas.sees("One entry is kept here, on its way to the server.").lay("And one more")
        ana.page.wait_for_timeout(1000)
        ana.sees_not("While the disk is full").sees("Before")
        disk.make_room()
        expect(tomas.page.locator("[data-kept]")).to_have_text("Everything you wrote is saved.")
        tomas.sees_not("The disk of the server is full")
        ana.sees("While the disk is full").sees("And one more").reload().sees("While the disk is full")
        # Those who close keep what they have: the server stops while it is still asked for.
        for someone in (ana, tomas):
            someone.context.close()


def test_a_browser_that_has_no_room_says_so_and_the_words_stay_in_the_field(
    house: Running, strangers: Two, opens: Opens, playwright: Playwright, chromium_path: str, tmp_path: Path
) -> None:
    ana = opens(house.url, strangers.ana).visit(strangers.path()).unlock()
    # On a disk of its own: what a private window keeps in memory has no such limit.
    with at_a_desk(playwright, chromium_path, tmp_path, house.url, strangers.tomas) as tomas:
        tomas.visit(strangers.path()).unlock().lay("There was room").saved()
        line = tomas.context.new_cdp_session(tomas.page)
        limit(tomas, line, {"quotaSize": 1})
        # With a server that answers, the words are saved there and no room is needed here.
        tomas.page.route("**/api/pairs/*/records", lambda route: route.abort())
        field = tomas.page.get_by_label(CAPTURE)
        field.fill("No room for this")
        tomas.key("Enter").sees(NO_ROOM_HERE)
        expect(field).to_have_value("No room for this")
        tomas.type(" and for more").sees(NO_ROOM_HERE)
        expect(field).to_have_value("No room for this and for more")
        ana.sees("There was room").sees_not("No room for this")

        limit(tomas, line, {})
        tomas.page.unroute_all()
        tomas.page.get_by_label(CAPTURE).fill("No room for this and for more")
        tomas.key("Enter").saved().sees("No room for this and for more").sees_not(NO_ROOM_HERE)
        ana.sees("No room for this and for more")
        tomas.reload().sees("No room for this and for more")


@contextlib.contextmanager
def at_a_desk(driver: Playwright, chromium: str, folder: Path, server: str, person: Person) -> Iterator[Someone]:
    """Open a browser whose profile lies on the disk."""
    context = driver.chromium.launch_persistent_context(
        folder / "profile", executable_path=chromium, args=["--no-sandbox"], locale="en-GB"
    )
    context.add_cookies(person.cookies())  # type: ignore[arg-type]
    yield Someone(context, context.pages[0], server, person)
    context.close()


def limit(someone: Someone, line: CDPSession, quota: dict[str, int]) -> None:
    """Let the browser give the page so many bytes; without a number as many as ever. What it granted before it remembers
    until nobody has the database open, so everybody leaves for a moment."""
    line.send("Storage.overrideQuotaForOrigin", {"origin": someone.server, **quota})
    table = someone.page.url
    someone.page.goto("about:blank")
    someone.page.wait_for_timeout(4000)
    someone.page.goto(table)
    someone.sees("There was room")

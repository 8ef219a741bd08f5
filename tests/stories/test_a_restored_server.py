"""The server goes back to a backup while two people's browsers live on: the devices bring everything back, and say what is true."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.ground.running import Running, free_port, start
from tests.ground.test_backups import run
from tests.stories.tab import PASSWORD, Tab, TwoTabs, open_tab

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PAST = {"startsAt": "2026-03-02T09:00:00Z", "minutes": 30, "zone": "Europe/Vienna"}
AGENDA = {"minutes": 45, "opening": 5, "room": 26, "slack": 0, "closing": 5, "dragged": False} | {
    name: [] for name in ("read_before", "seats", "if_time_allows", "notices")
}
WITHIN_SECONDS = 60


@dataclass
class House:
    """A server that can be set back, and the two who are there."""

    data: Path
    copy: Path
    port: str = field(default_factory=lambda: str(free_port()))
    server: Running | None = None
    _running: Any = None

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def begin(self) -> None:
        self._running = start(self.data, ALCOVE_PORT=self.port, ALCOVE_SIGN_UP="open", ALCOVE_PROXIES="1")
        self.server = self._running.__enter__()

    def end(self) -> None:
        if self._running:
            self._running.__exit__(None, None, None)
        self._running = None

    def back_up(self) -> None:
        said = run(self.data, "back_up", str(self.copy))
        assert said.returncode == 0, said.stderr

    def go_back(self, meanwhile: Callable[[], None] = lambda: None) -> float:
        """Stop, put the backup in place, start. Return when it was there again."""
        self.end()
        said = run(self.data, "restore", str(self.copy))
        assert said.returncode == 0, said.stderr
        meanwhile()
        self.begin()
        return time.monotonic()

    def rows(self) -> list[tuple[int, int, int, int, bool]]:
        """Each stored row without its words: whose, which number, which version, whether erased, whether words are there."""
        with sqlite3.connect(f"file:{self.data}/alcove.sqlite3?mode=ro", uri=True) as base:
            return base.execute(
                "SELECT writer_id, seq, version, erased, blob IS NULL FROM alcove_version ORDER BY writer_id, seq"
            ).fetchall()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "data", tmp_path / "backup.sqlite3")
    house.begin()
    yield house
    house.end()


@pytest.fixture
def two(house: House, chromium: Browser) -> Iterator[TwoTabs]:
    two = TwoTabs(chromium, house.url)
    yield two
    two.close()


def write(tab: Tab, safe: str, *words: str, pair: str = "") -> None:
    for line in words:
        tab.write(safe, "put", "note", line, {"pair": pair} if pair else {})
    tab.is_saved()


def is_back(house: House, rows: list[Any], since: float, *tabs: Tab) -> None:
    """Wait until the server has just what it had, within a minute of its return."""
    while house.rows() != rows:
        if time.monotonic() - since > WITHIN_SECONDS:
            found = [(tab.look("connection"), tab.look("waiting"), said(tab), tab.wrong) for tab in tabs]
            raise AssertionError(f"not back after a minute: {house.rows()} of {rows}: {found}")
        tabs[0].page.wait_for_timeout(200)  # the pages' requests pass through this process: it must not sleep


def said(tab: Tab) -> set[tuple[str, Any, Any, Any]]:
    return {(one["kind"], one.get("about"), one.get("own"), one.get("theirs")) for one in tab.look("troubles")}


def states(tab: Tab, safe: str) -> dict[str, str]:
    return {one["words"]: one["state"] for one in tab.read(safe)["entries"] if one["words"]}


ALL_BACK = {("rolled-back", "server", 0, 0)}


def write_a_day(two: TwoTabs) -> str:
    """What comes after the backup: words of both, a changed one, two erased ones, a meeting. Return the meeting."""
    write(two.tomas, two.pair, "Tomas after", "Tomas changes this", "Tomas erases this")
    write(two.ana, two.pair, "Ana after")
    two.tomas.write(two.pair, "revise", two.tomas.record(two.pair, "Tomas changes this"), {"words": "Tomas changed"})
    for words in ("Tomas erases this", "Tomas before, erased after"):
        two.tomas.act("eraseForGood", two.pair, two.tomas.record(two.pair, words))
    two.tomas.is_saved()
    meeting: str = two.ana.act("planMeeting", two.pair, PAST)["id"]
    two.ana.act("moveMeeting", two.pair, meeting, {**PAST, "minutes": 45})
    two.ana.act(
        "startMeeting", two.pair, meeting, {"number": 1, "agenda": AGENDA | {"first": two.ana.look("me")["id"]}}
    )
    two.ana.act("holdMeeting", two.pair, meeting)
    two.ana.is_saved()
    return meeting


SHOWN = {"Tomas before", "Ana before", "Tomas after", "Ana after", "Tomas changed"}


def begin(house: House, two: TwoTabs) -> None:
    write(two.tomas, two.pair, "Tomas before", "Tomas before, erased after")
    write(two.ana, two.pair, "Ana before")
    two.tomas.wait_for_words(two.pair, "Ana before")
    house.back_up()


def sees_all(tab: Tab, safe: str) -> None:
    tab.wait_for(lambda: set(states(tab, safe).items()) >= {(words, "saved") for words in SHOWN})
    assert set(states(tab, safe)) == SHOWN


def test_all_is_back_within_a_minute_when_both_are_there(house: House, two: TwoTabs, chromium: Browser) -> None:
    begin(house, two)
    meeting = write_a_day(two)
    sees_all(two.tomas, two.pair)
    sees_all(two.ana, two.pair)
    before, held = house.rows(), two.tomas.read(two.pair)["meetings"]
    is_back(house, before, house.go_back(), two.ana, two.tomas)
    for tab in (two.ana, two.tomas):
        sees_all(tab, two.pair)
        tab.wait_for(lambda tab=tab: said(tab) == ALL_BACK and tab.look("waiting") == 0)
        tab.wait_for(lambda tab=tab: tab.read(two.pair)["meetings"] == held)
    assert (held[0]["id"], held[0]["state"], held[0]["moves"]) == (meeting, "held", 1)
    write(two.tomas, two.pair, "Life goes on")
    two.ana.wait_for_words(two.pair, "Life goes on")
    fresh = open_tab(chromium, house.url, "Ana")
    fresh.come_in(two.ana)
    fresh.wait_for_words(two.pair, *SHOWN, "Life goes on")
    assert (set(fresh.words(two.pair)) - {""}, fresh.look("troubles")) == (SHOWN | {"Life goes on"}, [])
    fresh.context.close()


def test_what_the_other_wrote_stands_here_until_they_come(house: House, two: TwoTabs) -> None:
    begin(house, two)
    write_a_day(two)
    write(two.ana, "mine", "Only Ana", pair=two.pair)
    sees_all(two.ana, two.pair)
    before = house.rows()
    two.tomas.page.close()
    house.go_back()
    theirs = {"Tomas after", "Tomas changed"}
    two.ana.wait_for(lambda: {words for words, state in states(two.ana, two.pair).items() if state == "kept"} == theirs)
    two.ana.wait_for(lambda: ("rolled-back", "server", 0, 6) in said(two.ana))
    two.ana.load()
    two.ana.wait_for_words(two.pair, *SHOWN)
    two.ana.wait_for(lambda: ("rolled-back", "server", 0, 6) in said(two.ana))
    assert states(two.ana, two.pair)["Tomas after"] == "kept"
    two.tomas = two.tomas.another()
    is_back(house, before, time.monotonic(), two.ana, two.tomas)
    for tab in (two.ana, two.tomas):
        sees_all(tab, two.pair)
        tab.wait_for(lambda tab=tab: said(tab) == ALL_BACK)
    assert states(two.ana, "mine") == {"Only Ana": "saved"}


def test_an_alcove_and_a_link_made_after_the_backup_come_back(house: House, two: TwoTabs) -> None:
    house.back_up()
    two.pair_up()
    write(two.ana, two.pair, "In the new alcove")
    two.tomas.wait_for_words(two.pair, "In the new alcove")
    two.tomas.wait_for(lambda: two.tomas.read(two.pair)["stage"] == "all")
    link = two.ana.act("invite", {"myRole": "peer"})["link"]
    before = house.rows()
    is_back(house, before, house.go_back(), two.ana, two.tomas)
    for tab in (two.ana, two.tomas):
        tab.wait_for(
            lambda tab=tab: (
                (two.pair, "linked") in [(one["id"], one["state"]) for one in tab.look("pairs")]
                and ("rolled-back", "pair", None, None) not in said(tab)
            )
        )
        assert states(tab, two.pair) == {"In the new alcove": "saved"}
    assert link in [one["link"] for one in two.ana.look("invitations")]
    invitation, fragment = link.split("/i/")[1].split("#")
    assert two.tomas.act("lookAtInvitation", invitation, fragment)["state"] == "open"


def test_words_of_a_device_that_came_first_take_nothing_from_those_that_come_after(
    house: House, two: TwoTabs, chromium: Browser
) -> None:
    """A phone of Tomas's was off since before the backup. It writes first, and takes the numbers of what was lost."""
    begin(house, two)
    phone = open_tab(chromium, house.url, "Tomas")
    phone.come_in(two.tomas)
    phone.wait_for_words(two.pair, "Tomas before")
    phone.page.close()
    write_a_day(two)
    two.tomas.page.close()
    house.go_back()
    phone = phone.another()
    write(phone, two.pair, "From the phone")
    two.tomas = two.tomas.another()
    for tab in (two.tomas, two.ana, phone):
        tab.wait_for_words(two.pair, *SHOWN, "From the phone")
        tab.wait_for(lambda tab=tab: set(states(tab, two.pair).values()) == {"saved"})
        assert set(states(tab, two.pair)) == SHOWN | {"From the phone"}
    assert {one for tab in (two.tomas, two.ana, phone) for one in said(tab)} <= ALL_BACK
    phone.context.close()


def test_who_was_signed_out_by_it_signs_in_and_all_is_back(house: House, two: TwoTabs) -> None:
    begin(house, two)
    write_a_day(two)
    before = house.rows()

    def end_sessions() -> None:
        with sqlite3.connect(house.data / "alcove.sqlite3") as base:
            base.execute("DELETE FROM django_session")

    since = house.go_back(end_sessions)
    for tab in (two.ana, two.tomas):
        tab.wait_for(lambda tab=tab: tab.look("door") == "stranger")
        tab.act("signIn", {"email": tab.address, "password": PASSWORD})
        assert tab.look("door") == "open"
    is_back(house, before, since, two.ana, two.tomas)
    sees_all(two.tomas, two.pair)


def test_a_server_that_only_starts_again_alarms_nobody(house: House, two: TwoTabs) -> None:
    begin(house, two)
    house.end()
    write_late = "Written meanwhile"
    two.tomas.write(two.pair, "put", "note", write_late)
    house.begin()
    two.ana.wait_for_words(two.pair, write_late)
    for tab in (two.ana, two.tomas):
        tab.load()
        tab.wait_for(lambda tab=tab: tab.look("connection") == "live" and tab.read(two.pair)["stage"] == "all")
        tab.wait_for_words(two.pair, "Tomas before", "Ana before", write_late)
        assert tab.look("troubles") == []

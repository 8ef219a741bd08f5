"""kill -9 while two people type: nothing they wrote is lost, and what the page says is true at each moment."""

import contextlib
import os
import shutil
import signal
import sqlite3
from pathlib import Path

import pytest
from playwright.sync_api import Error, expect

from tests.ground.running import Running, free_port, start
from tests.stories.conftest import Opens
from tests.stories.people import Two, arrive, pair_up
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.long]
ROUNDS = int(os.environ.get("ALCOVE_TEST_KILL_ROUNDS", "5"))
COUNT = """SELECT count(*) FROM alcove_version JOIN alcove_writer ON alcove_writer.id = alcove_version.writer_id
    WHERE lower(CASE typeof(person_id) WHEN 'blob' THEN hex(person_id) ELSE replace(person_id, '-', '') END) = ?"""
CAPTURE = "What should the two of you not forget?"


def kill(server: Running) -> None:
    """End the server and its worker at once, as the power going out would."""
    children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children").read_text().split()
    for pid in [server.process.pid, *map(int, children)]:
        os.kill(pid, signal.SIGKILL)
    server.process.wait(10)


def saved_rows(data: Path, person: str, copy: Path) -> int:
    """Count the sealed rows of one person that rest on the disk, in a copy: what was killed is not touched."""
    for file in data.glob("alcove.sqlite3*"):
        shutil.copy(file, copy)
    with sqlite3.connect(copy / "alcove.sqlite3") as base:
        written = base.execute(COUNT, [person.replace("-", "")]).fetchone()
    return int(written[0])


def put(someone: Someone, words: str) -> None:
    someone.page.get_by_label(CAPTURE).fill(words)
    someone.page.keyboard.press("Enter")


@pytest.mark.provokes("away")
def test_no_word_is_lost_over_killed_servers_and_closed_tabs(tmp_path: Path, opens: Opens) -> None:
    data, port = tmp_path / "data", str(free_port())
    written: list[str] = []
    with start(data, ALCOVE_PORT=port) as server:
        otto = arrive(server.url, "Otto")
        two = Two(arrive(server.url, "Ana", otto), arrive(server.url, "Tomas", otto), "")
        two.pair = pair_up(two.ana, two.tomas)
        both = opens(server.url, two.ana), opens(server.url, two.tomas)
        for someone in both:
            someone.visit(two.path()).unlock().sees_heading("The table")
    for number in range(ROUNDS):
        with start(data, ALCOVE_PORT=port) as server:
            come_back(both[1], two, number)
            written += one_round(server, both, number, tmp_path)
        leave(both[1], two, number)
    with start(data, ALCOVE_PORT=port):
        come_back(both[1], two, ROUNDS)
        for someone in both:
            lying = someone.page.locator(".table__topics .voice__text")
            expect(lying).to_have_count(len(written))
            someone.saved()
            assert sorted(lying.all_text_contents()) == sorted(written)


def one_round(server: Running, both: tuple[Someone, Someone], number: int, copy: Path) -> list[str]:
    """Both write before the kill, while it comes, and after it. Return their words."""
    words = [f"Round {number} {when} {who}" for when in ("before", "during", "after") for who in ("Ana", "Tomas")]
    for someone, line in zip(both, words[0:2], strict=True):
        put(someone, line)
        someone.saved()
    for someone, line in zip(both, words[2:4], strict=True):
        put(someone, line)
    kill(server)
    for someone, line in zip(both, words[4:6], strict=True):
        expect(someone.page.locator("[data-kept]")).to_contain_text("Away")
        put(someone, line)
        expect(someone.topic(line)).to_contain_text("kept here")
        assert someone.person
        own = someone.page.locator(".table__topics .voice:not(.voice--theirs)")
        called_saved = own.filter(has_not_text="kept here").count()
        # It may have more: what it took and had no time to say.
        assert called_saved <= saved_rows(server.data, someone.person.id, copy)
    return words


def leave(someone: Someone, two: Two, number: int) -> None:
    """Stay, load the page again while nobody answers, or close it: each with half a sentence in the field."""
    someone.page.get_by_label(CAPTURE).press_sequentially(f"Half a sentence {number}")
    someone.rests(f"table:{two.pair}:capture")
    if number % 3 == 1:
        with contextlib.suppress(Error):
            someone.page.reload()
    if number % 3 == 2:
        someone.page.close()
        someone.page = someone.context.new_page()


def come_back(someone: Someone, two: Two, number: int) -> None:
    """Find the half sentence where it was."""
    if number % 3 != 1:
        someone.visit(two.path())
    if number > 0:
        field = someone.page.get_by_label(CAPTURE)
        expect(field).to_have_value(f"Half a sentence {number - 1}")
        field.fill("")
    someone.page.evaluate("() => import('/b/sync/house.js')")  # it is looked into while nobody answers

"""A reminder of a promise: asked for by its owner, sealed beside the server's moment, and what the server changes is seen."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Locator, expect

from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def rows(someone: Someone) -> dict[str, str]:
    """What the server has: moments by the ids of their rows. People tell several stories, so there may be others."""
    assert someone.person
    return {one["id"]: one["at"] for one in someone.person.door.get("/api/me/reminders")}


def promise(someone: Someone, two: Two, words: str) -> Locator:
    """Promise something; return its row on the page of all promises."""
    someone.visit(two.path()).press("Make a promise").type(words).key("Enter").saved()
    return someone.visit("/promises").sees(words).topic(words)


def remind_of(someone: Someone, row: Locator) -> str:
    """Ask to be told of it in a week; return the row of the server."""
    before = rows(someone)
    someone.press("Remind me", row)
    someone.write("On which day?", f"{datetime.now(UTC) + timedelta(days=7):%Y-%m-%d}").press("Remind me then")
    someone.sees("You are reminded on", row).saved()
    (made,) = rows(someone).keys() - before
    return made


def remind(someone: Someone, two: Two, words: str) -> tuple[Locator, str]:
    """Promise it, and ask to be told of it; return its row, and that of the server."""
    row = promise(someone, two, words)
    return row, remind_of(someone, row)


def test_the_server_learns_a_moment_and_the_promise_stays_as_it_was(both: Both, two: Two) -> None:
    ana, tomas = both
    row, made = remind(tomas, two, "Draw the map")
    ana.visit("/promises").sees("Draw the map")
    expect(ana.topic("Draw the map").get_by_role("button", name="Remind me")).to_have_count(0)
    expect(ana.topic("Draw the map").get_by_text("You are reminded")).to_have_count(0)
    tomas.press("No reminder", row)
    expect(row.get_by_text("You are reminded")).to_have_count(0)
    tomas.sees("Draw the map")
    assert made not in rows(tomas)


def test_what_the_server_changes_is_said_and_put_right(both: Both, two: Two) -> None:
    _, tomas = both
    row, made = remind(tomas, two, "Count the chairs")
    assert tomas.person
    before, door, path = rows(tomas), tomas.person.door, f"/api/me/reminders/{made}"
    door.put(path, {"at": "2030-01-05T08:00:00Z"})
    tomas.reload().sees("The server has another time for this reminder.", row).press("Put it right", row)
    expect(row.get_by_text("another time")).to_have_count(0)
    assert rows(tomas) == before
    door._ask("DELETE", path, {})
    tomas.reload().sees("The server does not have this reminder", row).press("Put it right", row)
    expect(row.get_by_text("does not have")).to_have_count(0)
    assert rows(tomas) == before
    door.put(path[:-4] + "ffff", {"at": "2030-01-05T08:00:00Z"})
    tomas.reload().sees("that no device of yours asked for")


def test_of_a_promise_that_is_kept_nobody_is_told_any_more(both: Both, two: Two) -> None:
    _, tomas = both
    _, made = remind(tomas, two, "Water the plants")
    tomas.visit(two.path()).press("Kept", tomas.topic("Water the plants")).saved()
    end = time.monotonic() + 30
    while made in rows(tomas) and time.monotonic() < end:
        time.sleep(0.1)
    assert made not in rows(tomas)


def test_what_the_other_takes_back_reminds_me_no_more_wherever_i_am(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.press("Make a promise").tap("Tomas").write("What is promised?", "Carry the piano").press("Promise it").saved()
    tomas.press("Yes, I promise", tomas.topic("Carry the piano")).saved()
    made = remind_of(tomas.visit("/promises"), tomas.topic("Carry the piano"))
    tomas.visit("/settings").sees_heading("Settings")
    ana.press("Take it back", ana.topic("Carry the piano")).saved()
    end = time.monotonic() + 30
    while made in rows(tomas) and time.monotonic() < end:
        time.sleep(0.1)
    assert made not in rows(tomas)


def test_a_day_that_is_over_is_said_at_its_field(both: Both, two: Two) -> None:
    _, tomas = both
    before, row = rows(tomas), promise(tomas, two, "Find the key")
    tomas.press("Remind me", row).write("On which day?", "2020-01-01").press("Remind me then")
    tomas.sees("Choose a day to come, within the next years.")
    assert rows(tomas) == before

"""What one's own calendar answered: a hint on one's own page, with what may be done; the other sees nothing of it."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Route, expect

from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def let_answer(someone: Someone, two: Two, answer: str, proposed_at: str | None = None) -> list[str]:
    """Let the server have this answer of their calendar; return the methods with which it is asked for or put away."""
    assert someone.person
    meeting = next(one for one in someone.person.door.get("/api/meetings/next") if one["pair"] == two.pair)
    said = {"pair": two.pair, "meeting": meeting["id"], "answer": answer, "proposed_at": proposed_at}
    asked: list[str] = []

    def tell(route: Route) -> None:
        asked.append(route.request.method)
        gone = "DELETE" in asked
        route.fulfill(status=204) if route.request.method == "DELETE" else route.fulfill(
            content_type="application/json", body=json.dumps([] if gone else [said])
        )

    someone.page.route("**/api/me/answers**", tell)
    return asked


def test_a_no_of_the_calendar_is_a_hint_to_move_or_skip(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.plan()
    asked = let_answer(ana, two, "declined")
    ana.reload().sees("Your calendar says no to this time. Nobody else sees that; move it, or ask to skip it.")
    tomas.visit(two.path()).sees("You and Ana meet").sees_not("Your calendar")
    ana.press("Leave it as it is").sees_not("Your calendar says no")
    assert asked.count("DELETE") == 1
    tomas.sees_not("would skip")


def test_another_time_is_taken_by_a_press_and_not_before(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.plan()
    to = (datetime.now(UTC) + timedelta(days=9)).replace(hour=9, minute=15, second=0, microsecond=0)
    let_answer(ana, two, "counter", f"{to:%Y-%m-%dT%H:%M:%SZ}")
    ana.reload().sees("Your calendar would rather have").press("Move it there")
    expect(tomas.visit(two.path()).page.locator(".next__line time")).to_have_attribute(
        "datetime", f"{to:%Y-%m-%dT%H:%M:%S.000Z}"
    )

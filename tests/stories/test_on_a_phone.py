"""A phone in one hand: noting a topic, and the meeting, by touch."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.moved import MONDAY, House
from tests.stories.pages import settled, too_wide
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
LEAST = 44  # pixels, under a thumb
CAPTURE = "What should the two of you not forget?"
SMALL = """(least) => [...document.querySelectorAll("main button, main a.button, header.nav a, header.nav button, main label.chip, main summary")]
    .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((each) => [each.textContent.trim(), each.getBoundingClientRect()])
    .filter(([, box]) => box.width > 1 && Math.min(box.height, Math.max(box.width, box.height)) < least)
    .map(([words, box]) => `${words}: ${Math.round(box.width)} x ${Math.round(box.height)}`)"""


@pytest.fixture
def phones(house: Running, strangers: Two, opens: Opens) -> tuple[Someone, Someone]:
    """Return Ana at a desk and Tomas on a phone."""
    ana, tomas = opens(house.url, strangers.ana), opens(house.url, strangers.tomas, **PHONE)
    for someone in (ana, tomas):
        someone.visit(strangers.path()).unlock().sees_heading("The table")
    return ana, tomas


def touch(someone: Someone, name: str) -> Someone:
    button = someone.page.get_by_role("button", name=name, exact=True)
    button.or_(someone.page.get_by_role("link", name=name, exact=True)).first.tap()
    return someone


def test_a_topic_and_a_meeting_by_thumb(phones: tuple[Someone, Someone], strangers: Two) -> None:
    ana, tomas = phones
    tomas.page.get_by_label(CAPTURE).tap()
    tomas.type("From the tram")
    touch(tomas, "Put it on the table").sees("From the tram")
    ana.sees("From the tram").plan()
    row = tomas.topic("From the tram")
    row.get_by_role("button", name="More about this topic").tap()
    row.locator("label.chip", has_text="Decide").tap()
    ana.sees("Decide", ana.topic("From the tram"))
    assert too_wide(tomas.page) == []
    assert small_targets(tomas) == []

    touch(tomas, "To the meeting").sees_heading("You and Ana, face to face")
    touch(tomas, "Start the meeting").sees_heading("How we arrive")
    touch(tomas, "To the first topic").sees_heading("From the tram")
    tomas.page.get_by_label("Write along").tap()
    tomas.type("Noted with a thumb")
    touch(tomas, "Note it")
    ana.room("Meeting").sees("Noted with a thumb")
    assert too_wide(tomas.page) == []
    assert small_targets(tomas) == []
    touch(tomas, "To the end").sees_heading("How it ends")
    touch(touch(tomas, "Nothing this time"), "End the meeting").sees_heading("That was it")
    ana.sees_heading("That was it")


def test_the_longest_day_with_its_clock_fits_on_a_small_phone(moved: House) -> None:
    ana, tomas = moved.begin(MONDAY, **PHONE)
    longest = {"startsAt": "2027-09-22T09:00:00Z", "minutes": 30, "zone": "Europe/Vienna"}
    ana.does("planMeeting", moved.two.pair if moved.two else "", longest)
    tomas.page.clock.set_fixed_time(
        datetime(2027, 9, 13, 9, tzinfo=UTC)
    )  # one week before, days are told with their names
    for path in map(moved.path, ("table", "brief", "meeting", "rhythm")):
        settled(tomas.visit(path).page)
        tomas.sees("Wednesday 22 September, eleven o’clock")
        assert too_wide(tomas.page) == [], path


def small_targets(someone: Someone) -> list[str]:
    """Return what is too small for a thumb."""
    found: list[str] = someone.page.evaluate(SMALL, LEAST)
    return found


def test_the_field_for_a_topic_is_reached_without_scrolling(phones: tuple[Someone, Someone]) -> None:
    _, tomas = phones
    expect(tomas.page.get_by_label(CAPTURE)).to_be_in_viewport()

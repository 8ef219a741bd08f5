"""Every page, empty and full, light and dark: readable by everybody, never sideways, with a title that tells nothing."""

import pytest

from tests.ground.running import Running
from tests.stories.conftest import Demo, Opens
from tests.stories.pages import WIDE, all_that_is_wrong, look_at, rooms_of, settled
from tests.stories.people import Person, Two

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.long]
NAMES = ["Ana", "Tomas", "Mira", "Otto"]


def test_full_pages(demo: Demo, opens: Opens) -> None:
    ana = opens(demo.url, demo.people["Ana"])
    ana.visit("/").unlock()
    assert look_at(ana, [*WIDE, *rooms_of(demo.pair("Ana", "Tomas"))], NAMES) == []


def test_empty_pages(house: Running, strangers: Two, opens: Opens) -> None:
    ana = opens(house.url, strangers.ana)
    ana.visit("/").unlock()
    assert look_at(ana, [*WIDE, *rooms_of(strangers.pair)], NAMES) == []


def test_the_administrators_pages(house: Running, otto: Person, opens: Opens) -> None:
    somebody = opens(house.url, otto)
    somebody.visit("/").unlock()
    assert look_at(somebody, ["/", "/people"], NAMES) == []


@pytest.mark.provokes("404", "401", "410")
def test_pages_in_front_of_the_door(house: Running, otto: Person, opens: Opens) -> None:
    stranger = opens(house.url)
    join = otto.door.post("/api/join-links")["token"]
    unknown = "/i/01a206cf-2c40-7fe0-8ff1-80808925484e#AAAAAAAAAAAAAAAAAAAAAA"
    paths = [
        "/",
        "/sign-in",
        "/about",
        f"/join/{join}",
        unknown,
        "/nothing/here",
        "/week",
        "/reset/unknown",
        "/lost",
        "/stop/x:y",
    ]
    assert look_at(stranger, paths, NAMES) == []
    locked = opens(house.url, otto)
    assert look_at(locked, ["/lost", "/", "/settings"], NAMES) == []
    locked.write("Your eight words", "far too few").press("Unlock").sees("it takes eight")
    assert all_that_is_wrong(locked.page) == []


def test_what_opens_on_a_page(demo: Demo, opens: Opens) -> None:
    """Panels, forms, dialogs and menus are pages too."""
    tomas = opens(demo.url, demo.people["Tomas"])
    table = f"/alcove/{demo.pair('Ana', 'Tomas')}/table"
    tomas.visit(table).unlock()
    found = []
    for act in (
        "More about this topic",
        "Close it",
        "Change",
        "Answer",
        "Make a promise",
        "More about this meeting",
        "Keyboard",
        "Draw the curtain",
    ):
        settled(tomas.visit(table).page)
        tomas.press(act)
        found += [f"{act}: {wrong}" for wrong in all_that_is_wrong(tomas.page)]
    assert found == []

"""Every page, empty and full, light and dark: readable by everybody, never sideways, with a title that tells nothing."""

from typing import Literal

import pytest

from tests.ground.running import Running
from tests.stories.conftest import Demo, Opens
from tests.stories.pages import WIDE, look_at, rooms_of, settled, too_wide, wrong_with
from tests.stories.people import Person, Two

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.long]
NAMES = ["Ana", "Tomas", "Mira", "Otto"]
Scheme = Literal["light", "dark"]
both_schemes = pytest.mark.parametrize("scheme", ["light", "dark"])


@both_schemes
def test_full_pages(scheme: Scheme, demo: Demo, opens: Opens) -> None:
    ana = opens(demo.url, demo.people["Ana"], color_scheme=scheme)
    ana.visit("/").unlock()
    assert look_at(ana, [*WIDE, *rooms_of(demo.pair("Ana", "Tomas"))], NAMES) == []


@both_schemes
def test_empty_pages(scheme: Scheme, house: Running, strangers: Two, opens: Opens) -> None:
    ana = opens(house.url, strangers.ana, color_scheme=scheme)
    ana.visit("/").unlock()
    assert look_at(ana, [*WIDE, *rooms_of(strangers.pair)], NAMES) == []


@both_schemes
def test_the_administrators_pages(scheme: Scheme, house: Running, otto: Person, opens: Opens) -> None:
    somebody = opens(house.url, otto, color_scheme=scheme)
    somebody.visit("/").unlock()
    assert look_at(somebody, ["/", "/people"], NAMES) == []


@both_schemes
@pytest.mark.provokes("404", "401", "410")
def test_pages_in_front_of_the_door(scheme: Scheme, house: Running, otto: Person, opens: Opens) -> None:
    stranger = opens(house.url, color_scheme=scheme)
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
    locked = opens(house.url, otto, color_scheme=scheme)
    assert look_at(locked, ["/lost", "/", "/settings"], NAMES) == []
    locked.write("Your eight words", "far too few").press("Unlock").sees("it takes eight")
    assert wrong_with(locked.page) + too_wide(locked.page) == []


@both_schemes
def test_what_opens_on_a_page(scheme: Scheme, demo: Demo, opens: Opens) -> None:
    """Panels, forms, dialogs and menus are pages too."""
    tomas = opens(demo.url, demo.people["Tomas"], color_scheme=scheme)
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
        found += [f"{act}: {wrong}" for wrong in wrong_with(tomas.page) + too_wide(tomas.page)]
    assert found == []

"""What the server sees: from settings and from "who can read what", without keys, and for nobody else."""

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.people import PASSWORD, Person, fresh_door
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_it_tells_of_what_was_just_written_and_not_what(both: tuple[Someone, Someone]) -> None:
    ana, tomas = both
    ana.lay("Nobody else reads this").saved()
    ana.visit("/settings").press("Look").sees_heading("What the server sees")
    ana.sees("What you wrote").sees("You and Tomas")
    expect(ana.page.locator("[data-column=email] td").first).to_be_visible()
    ana.sees("sealed: one version of a record").sees_not("Nobody else reads this")
    assert tomas.person
    ana.sees_not(tomas.person.email)
    ana.visit("/about").press("See all of it for yourself, column by column").sees_heading("What the server sees")


@pytest.mark.provokes("401")
def test_it_needs_an_account_and_no_keys(house: Running, otto: Person, opens: Opens) -> None:
    door = fresh_door(house.url)
    door.get("/api/me")
    door.post("/api/sign-up-pass", {"join": otto.door.post("/api/join-links")["token"]})
    door.sign_up(name="Ines", email="ines@alcove.example", password=PASSWORD)
    stranger = opens(house.url).visit("/seen")
    stranger.sees("Sign in, and this page shows what the server has of you.")
    ines = opens(house.url)
    ines.context.add_cookies([{"name": one.name, "value": str(one.value), "url": house.url} for one in door._cookies])
    ines.visit("/seen").sees("ines@alcove.example").sees("You have not written anything yet.")

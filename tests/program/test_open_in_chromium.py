"""The local shell with a real browser: the table works, and the server was asked for data alone."""

import pytest
from playwright.sync_api import Browser

from alcove_site.programs import installed
from tests.ground.running import Running
from tests.program.desk import make_two, new_tab
from tests.program.front import Said, lying_in_front_of
from tests.program.test_open import shell_before
from tests.stories.people import PASSWORD, Two
from tests.stories.someone import Someone, watch

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def two(real: Running) -> Two:
    return make_two(real.url)


@pytest.mark.provokes("401")
def test_the_table_works_and_no_program_comes_from_the_server(chromium: Browser, real: Running, two: Two) -> None:
    def lie(said: Said) -> None:
        """Whatever is no data is another program: none of it may be seen."""
        if not said.path.startswith(("/api/", "/live/")):
            said.body = b"<h1>Another program</h1>"

    with lying_in_front_of(real.port, lie) as front, shell_before(front.url) as shell:
        context = chromium.new_context(service_workers="block", locale="en-GB")
        tomas = Someone(context, context.new_page(), shell.address, two.tomas)
        watch(tomas)
        tomas.visit("/").write("Email", two.tomas.email).write("Password", PASSWORD).press("Sign in")
        tomas.unlock().press("You and Ana").sees_heading("The table")
        tomas.lay("From this machine").saved()
        assert tomas.page.content() != ""
        ana = Someone(chromium.new_context(service_workers="block"), None, real.url, two.ana)  # type: ignore[arg-type]
        ana.context.add_cookies(two.ana.cookies())  # type: ignore[arg-type]
        ana.page = ana.context.new_page()
        ana.visit(two.path()).unlock().sees("From this machine").lay("From the server’s page").saved()
        tomas.sees("From the server’s page")  # it came by the live stream
        link = tomas.does("invite", {"myRole": "peer"})["link"]
        assert link.startswith(f"{front.url}/i/"), "a link leads to the server, not to this machine"
        new_tab(tomas, two.path())
        tomas.sees("From this machine")
        assert [path for path in front.asked if not path.startswith(("/api/", "/live/"))] == []
        assert "/live/" in front.asked
        cookies = {cookie["name"]: cookie for cookie in context.cookies()}
        assert cookies[shell.session]["httpOnly"]
        tomas.press("Sign out").sees("Nothing of yours is left on this device.")
        assert [text for text in tomas.complaints if "401" not in text] == []
        context.close()
        ana.context.close()


def test_what_runs_is_the_installed_program(chromium: Browser, real: Running) -> None:
    with shell_before(real.url) as shell:
        page = chromium.new_context(service_workers="block").new_page()
        answer = page.goto(shell.address)
        assert answer is not None
        assert answer.body() == installed()[0].shelf.page.body
        page.context.close()

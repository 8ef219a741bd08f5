"""The headers, the import map and its integrity, as a real browser takes them."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.ground.running import Running
from tests.patience import SECONDS, until

pytestmark = [pytest.mark.browser, pytest.mark.slow]
HASHED = re.compile(r"/b/.+\.[0-9a-f]{8}\.[a-z]+$")


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context()
    yield context.new_page()
    context.close()


def opened(page: Page, url: str) -> dict[str, Any]:
    """Open a page and return what it asked for and complained of."""
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda line: complaints.append(line.text) if line.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(url, wait_until="load")
    page.wait_for_timeout(300)
    return {"asked": asked, "complaints": complaints}


def test_the_page_runs_without_a_complaint_and_asks_nobody_else(page: Page, running: Running) -> None:
    found = opened(page, running.url + "/")
    assert found["complaints"] == []
    assert all(url.startswith(running.url + "/") for url in found["asked"])


def test_every_file_comes_under_its_hashed_address_and_once(page: Page, running: Running) -> None:
    asked = opened(page, running.url + "/")["asked"]
    assert until(lambda: page.wait_for_timeout(20) or sum("/b/" in url for url in asked) > 5, SECONDS)
    files = [url for url in asked if "/b/" in url]
    assert all(HASHED.search(url) for url in files)
    assert sorted(files) == sorted(set(files))


def test_a_module_that_was_altered_on_the_way_does_not_run(page: Page, running: Running) -> None:
    def alter(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text() + "\ndocument.title = 'altered';")

    page.route(re.compile(r"/b/start\.[0-9a-f]{8}\.js$"), alter)
    found = opened(page, running.url + "/")
    assert page.title() != "altered"
    assert any("integrity" in line for line in found["complaints"])


def test_a_string_becomes_neither_script_nor_markup(page: Page, running: Running) -> None:
    page.goto(running.url + "/")
    tried = page.evaluate(
        """() => {
            const said = [];
            for (const attempt of [
                () => { document.createElement("script").text = "1"; },
                () => { document.createElement("script").src = "/b/start.js"; },
                () => { document.body.innerHTML = "<b>x</b>"; },
                () => { document.body.insertAdjacentHTML("beforeend", "<b>x</b>"); },
                () => { new Worker("/b/start.js"); },
                () => trustedTypes.createPolicy("mine", {}),
            ]) {
                try { attempt(); said.push("allowed"); } catch (error) { said.push(error.name); }
            }
            return said;
        }"""
    )
    assert tried == ["TypeError"] * 6


def test_a_script_put_into_the_page_by_markup_does_not_run(page: Page, running: Running) -> None:
    def inject(route: Route) -> None:
        answer = route.fetch()
        hostile = "<script>document.title = 'altered'</script></body>"
        route.fulfill(response=answer, body=answer.text().replace("</body>", hostile))

    page.route(re.compile(r"/week$"), inject)
    found = opened(page, running.url + "/week")
    assert page.title() != "altered"
    assert any("Content Security Policy" in line for line in found["complaints"])

"""The pinned program in a real browser: it opens without a server, keeps no words, and a changed program is not run but said."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from alcove_site import __version__
from alcove_site.programs import installed
from tests.ground.running import start
from tests.program import desk
from tests.program.desk import MARK
from tests.program.front import Front, Lie, lying_in_front_of
from tests.stories.people import Two
from tests.stories.someone import Someone

SHELF = installed()[0].shelf
assert SHELF
pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(SHELF.form != "joined", reason="single modules are not kept on a device (make join)"),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Two]]:
    with start(tmp_path_factory.mktemp("pinned"), ALCOVE_PROXIES="1") as server:
        yield server.port, desk.make_two(server.url)


@pytest.fixture
def front(place: tuple[int, Two]) -> Iterator[Front]:
    with lying_in_front_of(place[0]) as front:
        yield front


@pytest.fixture
def tomas(chromium: Browser, place: tuple[int, Two], front: Front) -> Iterator[Someone]:
    """Return Tomas with the true program pinned."""
    someone = desk.sit_down(chromium, front.url, place[1], place[1].tomas)
    desk.until_pinned(someone)
    yield someone
    someone.context.close()


@pytest.fixture(scope="module")
def device(chromium: Browser, place: tuple[int, Two]) -> Iterator[tuple[Someone, Front]]:
    with lying_in_front_of(place[0]) as front:
        someone = desk.sit_down(chromium, front.url, place[1], place[1].tomas)
        desk.until_pinned(someone)
        yield someone, front
        someone.context.close()


@pytest.fixture
def steady(device: tuple[Someone, Front]) -> Iterator[tuple[Someone, Front]]:
    """Return Tomas at a device that pinned the true program before, for what must leave it as it is. To pin takes 3 s."""
    yield device
    device[1].lie = None


def test_with_the_server_stopped_a_new_tab_opens_reads_and_writes(chromium: Browser, tmp_path: Path) -> None:
    with start(tmp_path, ALCOVE_PROXIES="1") as server:
        two = desk.make_two(server.url)
        tomas = desk.sit_down(chromium, server.url, two, two.tomas)
        tomas.lay("Written before the storm").saved()
        desk.until_pinned(tomas)
        assert server.stop() == 0
        page = desk.new_tab(tomas, two.path())
        tomas.sees_heading("The table").sees("Written before the storm").lay("Written in the storm").sees("kept here")
        assert page.title() == "Table · Alcove"
        tomas.room("Story").sees_heading("The story of you and Ana")
        desk.new_tab(tomas, "/settings")
        tomas.sees_heading("Settings")
        desk.new_tab(tomas, two.path())
        tomas.sees("Written in the storm")
        port = str(server.port)
    with start(tmp_path, ALCOVE_PROXIES="1", ALCOVE_PORT=port):
        tomas.saved()
        tomas.context.close()


def test_the_caches_hold_the_program_and_no_data(tomas: Someone, place: tuple[int, Two]) -> None:
    tomas.lay("Not for any cache").saved()
    desk.new_tab(tomas, place[1].path())
    tomas.sees("Not for any cache")
    kept = desk.kept_by(tomas.context, tomas.page)
    assert SHELF
    listed = {"/", "/pinned.json", *(url for url in SHELF.items if url not in ("/worker.js", "/b/manifest.json"))}
    assert {path for path, _ in kept} == listed
    assert not [path for path, text in kept if "Not for any cache" in text or place[1].pair in text]


def test_it_can_be_installed(steady: tuple[Someone, Front]) -> None:
    tomas, _ = steady
    wire = tomas.context.new_cdp_session(tomas.page)
    told = wire.send("Page.getAppManifest")
    assert told["errors"] == []
    app = json.loads(told["data"])
    assert (app["name"], app["start_url"], app["display"]) == ("Alcove", "/", "standalone")
    assert wire.send("Page.getInstallabilityErrors")["installabilityErrors"] in ([], IN_PRIVATE)
    signs = tomas.page.evaluate("() => [...document.querySelectorAll('link[rel~=icon]')].map(({ href }) => href)")
    assert signs == [tomas.server + SHELF.paths["icon.svg"].url]
    for icon in app["icons"]:
        size = tomas.page.evaluate(ICON, icon["src"])
        assert icon["sizes"] in ("any", f"{size}x{size}")


def test_the_same_program_says_nothing(steady: tuple[Someone, Front], place: tuple[int, Two]) -> None:
    tomas, front = steady
    desk.new_tab(tomas, place[1].path())
    tomas.sees_heading("The table")
    front.asked.clear()
    desk.until(lambda: {"/worker.js", "/b/manifest.json", "/"} <= set(front.asked), tomas.page)
    tomas.page.wait_for_timeout(1000)
    tomas.sees_not("Fingerprint of what the server sends")


IN_PRIVATE = [{"errorId": "in-incognito", "errorArguments": []}]  # as every context of a test is
ICON = """async (src) => {
  const image = new Image();
  image.src = src;
  await image.decode();
  return image.naturalWidth;
}"""
CHANGED: dict[str, tuple[Lie, str, bool]] = {
    "the same version, other bytes": (desk.make_other(SHELF, __version__).lie, "calls itself 0.1.0 as before", True),
    "an older release": (desk.make_other(SHELF, "0.0.9").lie, "an older program: 0.1.0 to 0.0.9", True),
    "a weaker policy": (desk.weaker_policy, "is not the program that it lists", False),
    "a page that is not in the list": (desk.altered_page, "is not the program that it lists", False),
}


@pytest.mark.parametrize("name", CHANGED)
def test_a_changed_program_is_not_run_and_is_said(
    name: str, steady: tuple[Someone, Front], place: tuple[int, Two]
) -> None:
    tomas, front = steady
    lie, said, may_be_taken = CHANGED[name]
    is_said_and_not_run(tomas, front, place[1], lie, said, may_be_taken)


def test_a_worker_that_is_not_in_the_list_is_not_run_and_is_said(
    tomas: Someone, place: tuple[int, Two], front: Front
) -> None:
    """On a device of its own: the browser itself may take it."""
    lie = desk.other_worker(b"// nothing")
    is_said_and_not_run(tomas, front, place[1], lie, "is not the program that it lists", False)


def is_said_and_not_run(tomas: Someone, front: Front, two: Two, lie: Lie, said: str, may_be_taken: bool) -> None:
    front.lie = lie
    page = desk.new_tab(tomas, two.path())
    tomas.sees_heading("The table").sees(said)
    assert MARK not in page.content()
    assert page.get_by_role("alert").filter(has_text=said).count() == 1
    assert "alcove verify-site " + front.url in page.locator("main").inner_text()
    assert page.get_by_role("button", name="Take it all the same").count() == int(may_be_taken)


def test_without_a_pin_the_changed_program_runs(chromium: Browser, place: tuple[int, Two], front: Front) -> None:
    """The control: where no worker stands, what the server sends is what runs."""
    front.lie = desk.make_other(SHELF, __version__).lie
    context = chromium.new_context(service_workers="block")
    page = context.new_page()
    page.goto(front.url)
    assert MARK in page.content()
    context.close()


def test_an_update_is_offered_quietly_and_taken_by_an_act(tomas: Someone, place: tuple[int, Two], front: Front) -> None:
    front.lie = desk.make_other(SHELF, "0.2.0").lie
    page = desk.new_tab(tomas, place[1].path())
    tomas.sees("The server has a newer program: 0.1.0 to 0.2.0")
    assert page.get_by_role("alert").count() == 0
    tomas.press("Take it now").sees("This device has taken the program 0.2.0")
    assert MARK not in page.content(), "what runs goes on running"
    page = desk.new_tab(tomas, place[1].path())
    tomas.sees_heading("The table")
    assert MARK in page.content()
    page.wait_for_timeout(5000)
    tomas.sees_not("Fingerprint of what the server sends")


def test_an_update_is_said_once_a_day(tomas: Someone, place: tuple[int, Two], front: Front) -> None:
    front.lie = desk.make_other(SHELF, "0.2.0").lie
    desk.new_tab(tomas, place[1].path())
    tomas.sees("The server has a newer program").press("Not now").sees_not("The server has a newer program")
    desk.new_tab(tomas, place[1].path())
    tomas.sees_heading("The table")
    front.asked.clear()
    desk.until(lambda: "/worker.js" in front.asked, tomas.page)
    tomas.page.wait_for_timeout(1500)
    tomas.sees_not("The server has a newer program")


AGED = """async () => {
  const cache = await caches.open("alcove-program");
  const offer = await (await cache.match("/offered.json")).json();
  await cache.put("/offered.json", Response.json({ ...offer, since: offer.since - 3 * 86_400_000 }));
}"""


def test_an_update_that_has_rested_is_taken_by_itself_and_said(
    tomas: Someone, place: tuple[int, Two], front: Front
) -> None:
    front.lie = desk.make_other(SHELF, "0.2.0").lie
    desk.new_tab(tomas, place[1].path())
    tomas.sees("The server has a newer program")
    tomas.page.evaluate(AGED)
    desk.new_tab(tomas, place[1].path())
    tomas.sees("This device has taken the program 0.2.0")
    page = desk.new_tab(tomas, place[1].path())
    tomas.sees_heading("The table")
    assert MARK in page.content()


def test_an_update_that_changed_while_it_rested_rests_anew(
    tomas: Someone, place: tuple[int, Two], front: Front
) -> None:
    front.lie = desk.make_other(SHELF, "0.2.0").lie
    desk.new_tab(tomas, place[1].path())
    tomas.sees("The server has a newer program: 0.1.0 to 0.2.0")
    tomas.page.evaluate(AGED)
    front.lie = desk.make_other(SHELF, "0.2.1").lie
    desk.new_tab(tomas, place[1].path())
    tomas.sees("The server has a newer program: 0.1.0 to 0.2.1")


def test_what_the_program_names_is_whole_without_the_server_too(
    steady: tuple[Someone, Front], place: tuple[int, Two]
) -> None:
    """A server that was updated no longer has the old files: they come from here, with the old page."""
    tomas, front = steady

    def without_files(said: object) -> None:
        if said.path.startswith("/b/") and said.path != "/b/manifest.json":  # type: ignore[attr-defined]
            said.status, said.body = 404, b""  # type: ignore[attr-defined]

    front.lie = without_files
    wire = tomas.context.new_cdp_session(tomas.page)
    wire.send("Network.clearBrowserCache")
    desk.new_tab(tomas, place[1].path())
    tomas.sees_heading("The table").room("Story").sees_heading("The story of you and Ana")


def test_a_worker_of_the_servers_own_is_said_while_the_pinned_program_runs(
    tomas: Someone, place: tuple[int, Two], front: Front
) -> None:
    """What cannot be prevented: the browser itself fetches the worker anew. It is said before it matters, once."""
    front.lie = desk.other_worker(
        b"addEventListener('install', () => skipWaiting()); addEventListener('fetch', () => {});"
    )
    page = desk.new_tab(tomas, place[1].path())
    page.evaluate("async () => (await navigator.serviceWorker.getRegistration()).update()")
    tomas.sees("is not the program that it lists")


def test_a_worker_elsewhere_is_said(tomas: Someone, place: tuple[int, Two], front: Front) -> None:
    front.lie = None
    second = tomas.context.new_page()

    def without_rules(said: object) -> None:
        said.put("Content-Security-Policy", None)  # type: ignore[attr-defined]

    front.lie = without_rules
    second.goto(front.url + "/api/me")
    second.evaluate("async () => navigator.serviceWorker.register('/worker.js?other', { scope: '/alcove/' })")
    second.close()
    front.lie = None
    desk.new_tab(tomas, place[1].path())
    tomas.sees("Something else has been put between this page and the server")

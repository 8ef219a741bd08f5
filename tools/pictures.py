"""make pictures: every page of the demo, light and dark, wide and narrow, into test-results/pictures.

`python -m tools.pictures growth letter` takes only pages with these words in their names."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from alcove_cli.commands.demo import PASSWORD
from alcove_cli.door import Door
from tests.ground.running import start
from tests.stories.pages import settled
from tests.stories.people import Person, arrive, come_again, pair_up
from tools.prepare import ROOT, find_chromium

PLACE = ROOT / "test-results" / "pictures"
SIZES = {"wide": (1280, 900), "narrow": (360, 740)}
SCHEMES = ("light", "dark")
ANYBODYS = {"sign-in": "/", "about": "/about"}
ANAS = {
    name: f"/{name}" for name in ("week", "promises", "progress", "themes", "templates", "search", "export", "settings")
}
A_PAIRS = (
    "table", "brief", "meeting", "us", "growth", "progress", "feedback", "pulse", "questions", "ceremony",
    "ceremony/first", "ceremony/long-view", "ceremony/return", "ceremony/last", "letter", "bring", "story", "export", "leaving", "about",
)  # fmt: skip
TOMAS_S = ("table", "brief", "us", "growth", "feedback", "pulse", "letter")
SETTLE_MS = 400
TALL = "() => Math.min(document.documentElement.scrollHeight, 30_000)"  # pixels; a browser's pictures end somewhere
SOMEBODY = re.compile(r"^ +(\w+) +(\S+@\S+) +([a-z ]+)$", re.MULTILINE)


def fill(url: str) -> dict[str, tuple[str, str]]:
    """Fill the server; return e-mail and words by name."""
    command = [sys.executable, "-m", "alcove_cli", "demo", "--server", url]
    said = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
    return {name: (email, words.strip()) for name, email, words in SOMEBODY.findall(said)}


def signed_in(browser: Browser, url: str, email: str, words: str) -> tuple[BrowserContext, Door]:
    """Return a browser in which somebody is signed in and has unlocked."""
    door = Door(url)
    door.sign_in(email=email, password=PASSWORD)
    context = browser.new_context(reduced_motion="reduce")
    context.add_cookies([{"name": one.name, "value": one.value or "", "url": url} for one in door._cookies])
    page = context.new_page()
    page.goto(url + "/unlock")
    page.get_by_label("Your eight words").fill(words)
    page.keyboard.press("Enter")
    page.locator("header.nav nav").first.wait_for(timeout=60_000)
    page.close()
    return context, door


def wanted(name: str) -> bool:
    """Tell whether a page was asked for; without arguments all are."""
    return not sys.argv[1:] or any(part in name for part in sys.argv[1:])


def file_name(who: str, path: str) -> str:
    """`ana-ceremony-first` for the page `ceremony/first`."""
    return f"{who}-{path.replace('/', '-')}"


def take(page: Page, url: str, name: str) -> Iterator[Path]:
    """Take one page in every size and scheme, if it is wanted."""
    if not wanted(name):
        return
    for size, (width, height) in SIZES.items():
        for scheme in SCHEMES:
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme=scheme)
            page.goto(url)
            settled(page).wait_for_timeout(SETTLE_MS)
            # What is far below is not drawn before it is on screen (the story of a year): all of it is on screen then.
            page.set_viewport_size({"width": width, "height": max(height, page.evaluate(TALL))})
            page.wait_for_timeout(SETTLE_MS)
            page.set_viewport_size({"width": width, "height": max(height, page.evaluate(TALL))})
            path = PLACE / f"{name}-{size}-{scheme}.png"
            page.screenshot(path=path, full_page=True)
            yield path


def pages(browser: Browser, url: str, people: dict[str, tuple[str, str]]) -> Iterator[Path]:
    """Go through all pages: a stranger's, Ana's, Otto's."""
    stranger = browser.new_context().new_page()
    for name, path in ANYBODYS.items():
        yield from take(stranger, url + path, name)
    context, door = signed_in(browser, url, *people["Ana"])
    page = context.new_page()
    pair = next(pair["id"] for pair in door.get("/api/pairs") if pair["counterpart"]["name"] == "Tomas")
    for name, path in {**ANAS, **{name: f"/alcove/{pair}/{name}" for name in A_PAIRS}}.items():
        yield from take(page, url + path, file_name("ana", name))
    context, door = signed_in(browser, url, *people["Tomas"])
    page, pair = context.new_page(), door.get("/api/pairs")[0]["id"]
    for name in TOMAS_S:
        yield from take(page, f"{url}/alcove/{pair}/{name}", file_name("tomas", name))
    context, _ = signed_in(browser, url, *people["Otto"])
    yield from take(context.new_page(), url + "/people", "otto-people")
    yield from first_days(browser, url, come_again(url, "Otto", *people["Otto"]))


def first_days(browser: Browser, url: str, otto: Person) -> Iterator[Path]:
    """What there is to see before anything was written: no alcove yet, then one with nothing in it."""
    nora, jan = arrive(url, "Nora", otto), arrive(url, "Jan", otto)
    context, _ = signed_in(browser, url, nora.email, nora.words)
    page = context.new_page()
    yield from take(page, url + "/week", "nora-no-alcove")
    pair = pair_up(nora, jan)
    for name, path in {"week": "/week", **{name: f"/alcove/{pair}/{name}" for name in A_PAIRS}}.items():
        yield from take(page, url + path, file_name("nora", name))


def main() -> int:
    """Fill a server of its own and take the pictures; print where they are."""
    chromium = find_chromium()
    if chromium is None:
        print("No Chromium here: install it (Debian: apt-get install chromium).")
        return 1
    PLACE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, start(Path(folder)) as server, sync_playwright() as playwright:
        people = fill(server.url)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        taken = list(pages(browser, server.url, people))
        browser.close()
    print(f"{len(taken)} pictures in {PLACE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

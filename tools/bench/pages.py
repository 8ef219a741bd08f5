"""The pages in a real browser: from a cold tab to a readable table, from one's Enter to the other's screen."""

import sqlite3
import statistics
import tempfile
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Page, Playwright, sync_playwright
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from alcove_cli.ids import make_id
from alcove_cli.keyring import format_moment
from alcove_cli.pairing import open_pair_keys
from alcove_cli.safe import ROWS_A_PUSH, Safe
from alcove_seal.records.record import make_record
from tests.ground.running import Running, start
from tests.program.desk import until_pinned
from tests.stories.people import Two, arrive, pair_up
from tests.stories.someone import FORGET_ROWS, Someone
from tools.bench.server import Figures
from tools.prepare import find_chromium

TABS = 15
PATIENCE = 5
ENTERS = 60
PAUSE_SECONDS = 0.4
TOPICS = 30
MANY = 10_000
PAGES_ARE_MADE = 6_000  # milliseconds; they are made when nothing else is to do
QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"]
# 10 Mbit/s with 40 ms, as a home line or a good phone has it.
HOME_LINE = {"offline": False, "latency": 40, "downloadThroughput": 1_250_000, "uploadThroughput": 1_250_000}
READABLE = "readable"
# The moment after the first topic was painted, since the navigation began. It is told to the driver, who asks nothing
# meanwhile: what it puts into a page in order to ask takes 20 to 30 ms of the page's own time.
WATCH = """(() => {
  const look = () => document.querySelector("[data-row] .voice__text, [data-row] p");
  const seen = () => requestAnimationFrame(() => setTimeout(() => console.debug("readable", performance.now())));
  new MutationObserver((_, watcher) => { if (look()) { watcher.disconnect(); seen(); } })
    .observe(document, { childList: true, subtree: true });
})()"""


def measure_pages() -> Figures:
    """Return names and figures in the order of the page."""
    with (
        tempfile.TemporaryDirectory() as folder,
        start(Path(folder), ALCOVE_PROXIES="1") as server,
        sync_playwright() as driver,
    ):
        otto = arrive(server.url, "Otto")
        ana, tomas = arrive(server.url, "Ana", otto), arrive(server.url, "Tomas", otto)
        two = Two(ana, tomas, pair_up(ana, tomas))
        _fill(server, two, TOPICS)
        profiles = Path(folder) / "profiles"
        # Without the worker: a cold tab is one on which no program is kept.
        both = [
            _sit_down(_open_browser(driver, profiles / one.name, service_workers="block"), server, two, one)
            for one in (ana, tomas)
        ]
        figures = [
            *_tabs(both[0], two),
            *_pinned(_sit_down(_open_browser(driver, profiles / "pinned"), server, two, ana), two),
            *_bytes(both[0], two),
            ("A's Enter to B's screen", _enters(*both)),
        ]
        _fill(server, two, MANY)
        return [*figures, *_many(both[1], two)]


def _open_browser(driver: Playwright, profile: Path, **options: Any) -> BrowserContext:
    """As people have it: a profile on the disk, where the browser also keeps modules that it compiled."""
    return driver.chromium.launch_persistent_context(
        profile, executable_path=find_chromium(), args=["--no-sandbox", *QUIET], **options
    )


def _fill(server: Running, two: Two, count: int) -> None:
    """Let Ana write topics, most of them closed long ago, without the limit that holds for people."""
    keys = open_pair_keys(two.ana.keyring, two.ana.door.get("/api/pairs")[0])
    safe = Safe(two.ana.keyring, two.pair, 1, keys[1])
    safe.seq = max((row["seq"] for row, _ in safe.pull() if row["author"] == two.ana.id), default=0)
    begun = datetime.now(UTC) - timedelta(days=3650)
    for number in range(count):
        at = begun + timedelta(hours=number)
        words = f"Topic {number}: what the tour of Thursday {number % 53} taught us, and what we would rather not repeat in the depot"
        fields: dict[str, Any] = {"outcome": {"what": "rest"}} if number >= TOPICS else {"need": "listen"}
        safe.write(make_id(at), make_record("topic", words, fields, format_moment(at), 0))
        if number % ROWS_A_PUSH == ROWS_A_PUSH - 1:
            _send(server, safe)
    _send(server, safe)


def _send(server: Running, safe: Safe) -> None:
    with closing(sqlite3.connect(server.data / "alcove.sqlite3", timeout=20)) as database:
        database.execute("UPDATE alcove_person SET allowance_full_ms = 0")
        database.commit()
    safe.push()


def _sit_down(context: BrowserContext, server: Running, two: Two, person: Any) -> Someone:
    """Sign in, unlock, and be at the table."""
    context.add_cookies(person.cookies())
    someone = Someone(context, context.new_page(), server.url, person)
    someone.visit(two.path()).unlock().sees_heading("The table").saved()
    return someone


def _tabs(someone: Someone, two: Two) -> Figures:
    """With no other tab open: another tab would have the rows in its memory."""
    someone.page.close()
    cold = [_readable(someone, two, cold=True) for _ in range(TABS)]
    warm = [_readable(someone, two) for _ in range(TABS)]
    slow = [_over(HOME_LINE, someone, two) for _ in range(TABS)]
    someone.page = someone.context.new_page()
    someone.visit(two.path()).sees_heading("The table").saved()
    names = ("cold tab to a readable table", "warm tab, from the device's store", "cold tab over 10 Mbit/s with 40 ms")
    return [(name, _median(times)) for name, times in zip(names, (cold, warm, slow), strict=True)]


def _pinned(someone: Someone, two: Two) -> Figures:
    """With the program kept on the device, as everybody has it from the second visit on; the worker asleep at first."""
    until_pinned(someone)
    someone.page.close()
    asleep, awake, slow = [], [], []
    for _ in range(TABS):
        page = someone.context.new_page()
        wire = someone.context.new_cdp_session(page)
        wire.send("ServiceWorker.enable")
        wire.send("ServiceWorker.stopAllWorkers")
        page.wait_for_timeout(150)
        page.close()
        asleep.append(_readable(someone, two))
        awake.append(_readable(someone, two))
        slow.append(_over(HOME_LINE, someone, two))
    someone.context.close()
    names = (
        "warm tab, program kept, worker asleep",
        "the same, worker awake",
        "program kept, no rows, 10 Mbit/s with 40 ms",
    )
    return [(name, _median(times)) for name, times in zip(names, (asleep, awake, slow), strict=True)]


def _readable(someone: Someone, two: Two, *, cold: bool = False, line: dict[str, Any] | None = None) -> float:
    """Milliseconds until a new tab shows the first topic. Cold: no cache, and no rows on the device, only keys."""
    page = someone.context.new_page()
    wire = someone.context.new_cdp_session(page)
    if cold:
        _forget_rows(page, someone.server)
        wire.send("Network.enable")
        wire.send("Network.clearBrowserCache")
    if line:
        wire.send("Network.emulateNetworkConditions", line)
    page.add_init_script(WATCH)
    page.set_default_timeout(10_000)
    with page.expect_console_message(lambda said: said.text.startswith(READABLE)) as said:
        page.goto(someone.server + two.path(), wait_until="commit")
    readable = float(said.value.text.removeprefix(READABLE))
    page.wait_for_timeout(PAUSE_SECONDS * 1000)  # what comes behind the first drawing is not part of the next tab
    page.close()
    return readable


def _over(line: dict[str, Any], someone: Someone, two: Two) -> float:
    """Chromium's own throttle stops reading for good now and then, with the bytes waiting in its socket: once more then."""
    for _ in range(PATIENCE):
        try:
            return _readable(someone, two, cold=True, line=line)
        except PlaywrightTimeout:
            someone.context.pages[-1].close()
    raise SystemExit("the browser's throttle stands still")


def _forget_rows(page: Page, server: str) -> None:
    """Empty the store of rows from a page without a program, so that nothing fills it again meanwhile."""
    page.goto(f"{server}/api/me")
    page.evaluate(FORGET_ROWS)


def _bytes(someone: Someone, two: Two) -> Figures:
    """What comes over the wire for a cold table."""
    page = someone.context.new_page()
    wire = someone.context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.send("Network.clearBrowserCache")
    sizes: dict[str, float] = {}
    kinds: dict[str, str] = {}
    wire.on("Network.responseReceived", lambda event: kinds.update({event["requestId"]: event["response"]["url"]}))
    wire.on("Network.loadingFinished", lambda event: sizes.update({event["requestId"]: event["encodedDataLength"]}))
    page.goto(someone.server + two.path())
    page.locator("[data-row]").first.wait_for()
    page.wait_for_timeout(1500)
    page.close()
    files = [sizes.get(one, 0) for one, url in kinds.items() if "/api/" not in url and "/live/" not in url]
    return [("page, modules, styles and words of a cold table", f"{sum(files) / 1024:.0f} KB in {len(files)} files")]


def _enters(ana: Someone, tomas: Someone) -> str:
    """From the key to the moment after the other's screen was painted; both clocks are this machine's."""
    tomas.page.evaluate(
        """() => { globalThis.seen = {}; new MutationObserver((changes) => {
          for (const row of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
            const words = /Enter number \\d+/.exec(row.textContent)?.[0];
            if (words && !seen[words]) { seen[words] = 1; requestAnimationFrame(() => setTimeout(() => { seen[words] = performance.timeOrigin + performance.now(); })); }
          } }).observe(document.body, { childList: true, subtree: true, characterData: true }); }"""
    )
    ana.page.evaluate(
        """() => { globalThis.pressed = []; addEventListener("keydown", (event) => {
          if (event.key === "Enter") pressed.push(performance.timeOrigin + performance.now()); }, true); }"""
    )
    for number in range(ENTERS):
        ana.page.locator("h1").click()
        ana.key("c").type(f"Enter number {number}").key("Enter")
        time.sleep(PAUSE_SECONDS)  # a driver that asks the pages meanwhile would be measured too
    tomas.sees(f"Enter number {ENTERS - 1}")
    pressed = ana.page.evaluate("() => pressed")
    seen = tomas.page.evaluate("() => seen")
    times = sorted(seen[f"Enter number {number}"] - pressed[number] for number in range(ENTERS))
    return f"p50 {times[len(times) // 2]:.0f} ms, p95 {times[int(len(times) * 0.95)]:.0f} ms ({ENTERS} topics)"


def _many(someone: Someone, two: Two) -> Figures:
    """Ten thousand records: fetched once, then opened from the device's store in a new tab, and searched."""
    page = someone.context.new_page()
    page.goto(someone.server + two.path())
    page.evaluate(OPENED, two.pair)
    page.wait_for_timeout(PAGES_ARE_MADE)
    opening, searching, first = [], [], []
    for _ in range(5):
        page.goto(someone.server + two.path())
        opening.append(float(page.evaluate(OPENED, two.pair)))
        searched = page.evaluate(SEARCHED, two.pair)
        searching += searched["warm"]
        first.append(searched["cold"])
    page.close()
    return [
        (f"tab to a readable table with {MANY:,} records", _median([_readable(someone, two) for _ in range(5)])),
        (f"tab to all of {MANY:,} records open", _median(opening)),
        (f"the first search over {MANY:,} records", _median(first)),
        (f"one search over {MANY:,} records", _median(searching)),
    ]


OPENED = """async (pair) => {
  const { safe } = await import("/b/sync/house.js");
  while (safe(pair).stage.value !== "all") await new Promise((done) => setTimeout(done, 5));
  return performance.now();
}"""
SEARCHED = """async (pair) => {
  const [{ safe }, { makeSearch }] = await Promise.all([import("/b/sync/house.js"), import("/b/records/search.js")]);
  const search = makeSearch(() => safe(pair).entries.value);
  const first = performance.now();
  search("warm");
  const cold = performance.now() - first;
  const warm = ["tour thursday", "Topic 9123", "depot", "rather not", "nothing like this"].map((words) => {
    const begun = performance.now();
    search(words);
    return performance.now() - begun;
  });
  return { cold, warm };
}"""


def _median(times: list[float]) -> str:
    return f"median {statistics.median(times):.0f} ms ({min(times):.0f} to {max(times):.0f}, {len(times)} runs)"

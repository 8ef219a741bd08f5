"""Being told on a device, in a real browser: by a press, with one sentence that is always the same, and a way to the app."""

import hashlib
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.ground.running import QUICK, start
from tests.program import desk
from tests.program.test_pinned import SHELF
from tests.stories.people import Person, Two, arrive, pair_up
from tests.stories.someone import Someone

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.skipif(SHELF.form != "joined", reason="single modules have no worker (make join)"),
]
# The service of the browser's maker is out of reach here, and this engine asks nobody for leave: what they would answer
# stands in for them, all else is real.
SERVICE = """(() => {
  let asked = "default";
  Object.defineProperty(Notification, "permission", { get: () => asked });
  Notification.requestPermission = async () => (asked = globalThis.answer ?? "granted");
  let kept = JSON.parse(sessionStorage.getItem("service") ?? "null"); // a service remembers, whichever page is open
  if (kept) asked = "granted";
  const keep = (now) => { sessionStorage.setItem("service", JSON.stringify(kept = now)); return { ...now, unsubscribe }; };
  const unsubscribe = async () => { keep(null); return true; };
  PushManager.prototype.getSubscription = async () => kept && { ...kept, unsubscribe };
  PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
    if (!userVisibleOnly || !/^B[\\w-]{86}$/.test(applicationServerKey)) throw new TypeError();
    if (globalThis.sessionStorage.getItem("shut")) throw new DOMException("", "AbortError");
    return keep({ endpoint: `https://push.example/send/${Math.random()}` });
  };
})()"""
# The worker itself, with a real event: what it would show is written down, and whether a click finds its way.
WOKEN = """async (data) => {
  const said = [], waits = [];
  registration.showNotification = async (...shown) => { said.push(shown); };
  const event = new PushEvent("push", { data });
  event.waitUntil = (done) => waits.push(done);
  dispatchEvent(event);
  await Promise.all(waits);
  return said;
}"""
PRESSED = """async () => {
  const did = [], waits = [];
  WindowClient.prototype.focus = async function () { did.push(`focus ${new URL(this.url).pathname}`); };
  clients.openWindow = async (path) => { did.push(`open ${path}`); };
  const event = new Event("notificationclick");
  event.notification = { close: () => did.push("closed") };
  event.waitUntil = (done) => waits.push(done);
  dispatchEvent(event);
  await Promise.all(waits);
  return did;
}"""


# The service gives the browser another address, or says that the former has ended.
CHANGED = """async (newSubscription) => {
  const waits = [];
  PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
    if (!/^B[\\w-]{86}$/.test(applicationServerKey)) throw new TypeError();
    return { endpoint: "https://push.example/send/anew" };
  };
  const event = new Event("pushsubscriptionchange");
  Object.assign(event, { newSubscription, waitUntil: (done) => waits.push(done) });
  dispatchEvent(event);
  await Promise.all(waits);
}"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Person]]:
    """Return a server, and who administers it."""
    with start(tmp_path_factory.mktemp("told"), program=QUICK, ALCOVE_PROXIES="1") as server:
        yield server.url, arrive(server.url, "Otto")


@pytest.fixture
def tomas(chromium: Browser, told: tuple[str, Person]) -> Iterator[Someone]:
    """Return a Tomas whom nobody has told anything yet."""
    url, otto = told
    ana, tomas = arrive(url, "Ana", otto), arrive(url, "Tomas", otto)
    someone = desk.sit_down(chromium, url, Two(ana, tomas, pair_up(ana, tomas)), tomas)
    someone.context.add_init_script(SERVICE)
    desk.until_pinned(someone)
    yield someone
    someone.context.close()


def test_it_is_off_until_a_press_and_off_again_by_one(tomas: Someone) -> None:
    toggle = tomas.visit("/settings").page.get_by_label("Tell me on this device")
    print(tomas.page.locator("#device").inner_text(), tomas.page.evaluate("Notification.permission"))
    expect(toggle).not_to_be_checked()
    toggle.check()
    desk.until(lambda: tomas.person.door.get("/api/me/wishes")["devices"] == 1, tomas.page)
    expect(toggle).to_be_checked()
    tomas.page.get_by_label("Letters at all").uncheck()
    expect(tomas.page.get_by_label("You meet tomorrow")).to_be_visible()
    toggle.uncheck()
    desk.until(lambda: tomas.person.door.get("/api/me/wishes")["devices"] == 0, tomas.page)


def test_who_says_no_to_the_browser_is_told_where_it_is_changed(tomas: Someone) -> None:
    tomas.visit("/settings").sees("It says “There is something for you to look at.” and nothing more.")
    tomas.page.evaluate("() => { globalThis.answer = 'denied'; }")
    tomas.page.get_by_label("Tell me on this device").click()
    tomas.sees("The browser was not allowed to show notifications.").sees("Allow them in its settings for this page")
    expect(tomas.page.get_by_label("Tell me on this device")).to_have_count(0)
    assert tomas.person.door.get("/api/me/wishes")["devices"] == 0


def test_whatever_comes_it_says_one_sentence_and_leads_to_the_app(tomas: Someone) -> None:
    (worker,) = tomas.context.service_workers
    said = {"body": "There is something for you to look at.", "tag": "alcove", "lang": "en"}
    for data in (None, "Ana wrote about your salary"):
        assert worker.evaluate(WOKEN, data) == [["Alcove", said]]
    tomas.visit("/settings")
    assert worker.evaluate(PRESSED) == ["closed", "focus /settings"]
    tomas.page.close()
    assert worker.evaluate(PRESSED) == ["closed", "open /"]


def switched_on(tomas: Someone) -> Someone:
    tomas.visit("/settings").page.get_by_label("Tell me on this device").check()
    desk.until(lambda: tomas.person and tomas.person.door.get("/api/me/wishes")["devices"] == 1, tomas.page)
    return tomas


def kept(tomas: Someone) -> str | None:
    """What the server has for this browser."""
    return tomas.page.evaluate("async () => (await (await fetch('/api/me/push')).json()).digest")


def digest(endpoint: str) -> str:
    return hashlib.sha256(endpoint.encode()).hexdigest()


def test_an_address_that_the_service_changes_is_told_by_the_worker_itself_for_who_wanted_it(tomas: Someone) -> None:
    (worker,) = tomas.context.service_workers
    worker.evaluate(CHANGED, None)
    assert kept(tomas) is None
    switched_on(tomas)
    worker.evaluate(CHANGED, None)
    assert kept(tomas) == digest("https://push.example/send/anew")
    worker.evaluate(CHANGED, {"endpoint": "https://push.example/send/given"})
    assert kept(tomas) == digest("https://push.example/send/given")


def test_a_subscription_that_ended_is_renewed_when_the_app_is_opened(tomas: Someone) -> None:
    before = kept(switched_on(tomas))
    tomas.page.evaluate(
        "async () => (await (await navigator.serviceWorker.ready).pushManager.getSubscription()).unsubscribe()"
    )
    tomas.page.evaluate(
        "() => sessionStorage.setItem('service', JSON.stringify({ endpoint: 'https://push.example/other' }))"
    )
    tomas.visit("/")
    desk.until(lambda: kept(tomas) not in (None, before), tomas.page)
    tomas.sees_not("Nudges do not reach this device any more")


def test_what_cannot_be_renewed_is_said_where_one_is_and_can_be_left_off(tomas: Someone) -> None:
    switched_on(tomas)
    tomas.page.evaluate("() => { sessionStorage.setItem('shut', 'yes'); sessionStorage.setItem('service', 'null'); }")
    tomas.visit("/").sees("Nudges do not reach this device any more").press("Switch them on again")
    tomas.sees("The notification service of this browser does not answer.").press("Leave them off")
    tomas.sees_not("Nudges do not reach this device any more").reload().sees_heading("Your week")
    tomas.sees_not("Nudges do not reach this device any more")

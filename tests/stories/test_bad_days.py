"""What goes wrong around the two: servers that stop, clocks, disks, browsers, too many words."""

import json
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Route, expect

from alcove_cli.ids import make_id
from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
CAPTURE = "What should the two of you not forget?"
HOSTILE = "<img src=x onerror=alert(1)> ${{7*7}} <script>document.title='x'</script> javascript:alert(1) \u202etxt.exe"
A_DAY_AHEAD = """(() => {
    const Real = Date, ahead = 86_400_000;
    globalThis.Date = class extends Real {
        constructor(...given) { if (given.length === 0) super(Real.now() + ahead); else super(...given); }
        static now() { return Real.now() + ahead; }
    };
})()"""
FOLLOW = """(path) => {
    const link = document.body.appendChild(document.createElement("a"));
    link.href = path;
    link.click();
}"""
UNFIT = {
    "Object.defineProperty(globalThis, 'isSecureContext', { value: false })": "Browsers only allow sealing on an address that begins with https://",
    "Object.defineProperty(crypto, 'subtle', { value: undefined })": "Sealing is switched off in this browser.",
    "Object.defineProperty(globalThis, 'indexedDB', { value: undefined })": "This browser lets no page keep anything.",
    """const make = SubtleCrypto.prototype.generateKey;
    SubtleCrypto.prototype.generateKey = function (how, ...more) {
        return how === "Ed25519" ? Promise.reject(new DOMException("", "NotSupportedError")) : make.call(this, how, ...more);
    }""": "This browser is too old to sign with the keys that Alcove uses.",
}


@pytest.mark.parametrize(
    ("lacking", "said"), list(UNFIT.items()), ids=["insecure", "no-webcrypto", "no-storage", "no-ed25519"]
)
def test_a_browser_that_cannot_seal_asks_for_nothing(lacking: str, said: str, house: Running, opens: Opens) -> None:
    somebody = opens(house.url)
    somebody.context.add_init_script(lacking)
    somebody.visit("/").sees_heading("This browser cannot seal").sees(said)
    expect(somebody.page.locator("input, textarea, form")).to_have_count(0)


def test_an_address_the_server_does_not_know_gets_a_page_that_says_what_to_do(house: Running) -> None:
    said = house.ask("/", Host="alcove.example").body.decode()
    assert "https" in said
    assert "<script" not in said


def test_words_of_any_kind_stay_words(both: Both) -> None:
    ana, tomas = both
    tomas.lay_alone(HOSTILE).lay_alone("👩‍👩‍👧 مرحبا שלום ﷽ Ω≈ç √∫ ﬁ e\u0301")
    row = ana.page.locator(".voice__text")
    expect(row).to_have_count(2)
    assert row.nth(1).inner_text() == HOSTILE
    assert ana.page.locator("main img, main script").count() == 0
    assert ana.page.title() == "Table · Alcove"


def test_what_is_too_long_stays_in_the_field(both: Both) -> None:
    ana, tomas = both
    field = tomas.page.get_by_label(CAPTURE)
    field.fill("ä" * 20_001)
    tomas.key("Enter").sees("This is longer than one entry can hold. Put it into two.")
    expect(field).to_have_value("ä" * 20_001)
    field.fill("")
    tomas.key("Enter").sees("Write a few words first.")
    tomas.lay_alone("ä" * 20_000).saved()
    expect(ana.page.locator(".voice__text")).to_have_text("ä" * 20_000)


def test_a_clock_that_is_wrong_by_a_day_is_said_and_nothing_stops(house: Running, strangers: Two, opens: Opens) -> None:
    tomas = opens(house.url, strangers.tomas)
    tomas.context.add_init_script(A_DAY_AHEAD)
    tomas.visit(strangers.path()).unlock().sees("The clocks of this device and the server are one day apart")
    tomas.sees("If it is wrong, set it").lay("Written tomorrow").saved()
    tomas.press("Put this away").sees_not("The clocks of this device")


@pytest.mark.provokes("507")
def test_a_full_disk_keeps_the_words_here_until_there_is_room(both: Both) -> None:
    ana, tomas = both

    def no_room(route: Route) -> None:
        if route.request.method == "POST":
            said = {"error": {"code": "disk-full", "sentence": "The disk is full."}}
            route.fulfill(status=507, content_type="application/json", body=json.dumps(said))
        else:
            route.continue_()

    tomas.page.route("**/records", no_room)
    tomas.lay("While the disk is full").sees("The disk of the server is full").sees("kept here")
    tomas.sees("One entry is kept here, on its way to the server.")
    tomas.page.unroute("**/records")
    expect(tomas.page.locator("[data-kept]")).to_have_text("Everything you wrote is saved.")
    ana.sees("While the disk is full")
    tomas.sees_not("The disk of the server is full")


@pytest.mark.provokes("away")
def test_one_record_changed_on_two_devices_is_never_overwritten(apart: Both, house: Running, opens: Opens) -> None:
    ana, tomas = apart
    tomas.lay("The plan").saved()
    phone = opens(house.url, tomas.person).visit("/")
    phone.unlock().press("You and Ana").sees("The plan")
    for device in (tomas, phone):
        device.press("Change", device.topic("The plan"))
    tomas.context.set_offline(True)
    tomas.sees("Away: what you write is kept")
    tomas.write("Your words", "The plan, from the train").key("Enter").sees(
        "One entry goes out when the server is back."
    )
    phone.write("Your words", "The plan, from the desk").key("Enter").saved()
    tomas.context.set_offline(False)
    tomas.sees("You wrote this on two devices").sees("The plan, from the train").sees("The plan, from the desk")
    ana.sees("The plan, from the desk")
    tomas.press("Keep both").saved().sees_not("You wrote this on two devices")
    for someone in (ana, phone):
        someone.sees("The plan, from the train").sees("The plan, from the desk")


def test_a_year_later_nobody_is_told_to_hurry(apart: Both) -> None:
    """A promise whose day is long gone looks like any other."""
    ana, tomas = apart
    tomas.press("Make a promise").tap("By a day")
    tomas.page.locator("main input[type=date]").fill("2031-01-01")
    tomas.write("What is promised?", "Sort the archive").press("Promise it")
    ana.sees("Sort the archive")
    for someone in apart:
        someone.page.clock.set_fixed_time("2032-01-01T10:00:00Z")
        someone.reload().sees("Sort the archive")
        for room in ("Brief", "Promises", "Week"):
            someone.room(room).sees_not("overdue").sees_not("late").sees_not("missed")


@pytest.mark.provokes("away")
def test_an_alcove_that_this_device_does_not_know_is_not_denied_while_the_server_is_away(apart: Both) -> None:
    """Another device may have opened it a minute ago: only the server can say that nothing is there."""
    tomas = apart[1]
    tomas.saved()
    tomas.context.set_offline(True)
    tomas.sees("Away: what you write is kept on this device.")
    tomas.page.evaluate(FOLLOW, f"/alcove/{make_id(datetime.now(UTC))}/table")
    tomas.sees_heading("This page waits for the server").sees_not("There is nothing at this address.")
    tomas.context.set_offline(False)
    tomas.sees_heading("There is nothing at this address.")

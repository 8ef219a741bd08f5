"""A thought on a locked device: sealed at once, readable for nobody, filed with one tap after the next unlock."""

from typing import Any

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.someone import Someone
from tests.stories.test_keys_on_a_device import UNLOCK, Both

pytestmark = [pytest.mark.browser, pytest.mark.slow]
WORDS = "Ask about the on-call pay"
# All that this browser keeps, bytes as the letters they may spell.
RESTS = """async () => {
  const spell = (value) => value instanceof Uint8Array ? new TextDecoder("latin1").decode(value)
    : value instanceof CryptoKey ? "" : value && typeof value === "object" ? Object.entries(value).map(([name, each]) => name + " " + spell(each)).join(" ") : String(value);
  const done = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  let all = JSON.stringify(localStorage) + JSON.stringify(sessionStorage);
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const work = db.transaction(store).objectStore(store);
      all += spell(await done(work.getAllKeys())) + spell(await done(work.getAll()));
    }
    db.close();
  }
  return all;
}"""


def capture(someone: Someone, how: str, words: str) -> Someone:
    """Press `how`, the words, Enter."""
    someone.press(how).type(words).key("Enter")
    expect(someone.page.locator("#captured-words")).to_have_value("")
    return someone


def captured(someone: Someone) -> Any:
    return someone.page.locator("#captured")


def test_a_topic_and_a_win_are_sealed_at_once_and_filed_with_one_tap(apart: Both) -> None:
    ana, tomas = apart
    tomas.press("Lock").sees_heading(UNLOCK).sees("You can write it down without unlocking.")
    capture(tomas, "A topic", WORDS).sees("One is kept here, sealed, until you unlock.")
    tomas.press("Leave it")
    capture(tomas, "A win", "The release went out").sees("2 are kept here, sealed")
    rests = str(tomas.page.evaluate(RESTS))
    assert "captured " in rests
    for words in (WORDS, "The release went out", "topic"):
        assert words not in rests
    tomas.reload().sees("2 are kept here, sealed").sees_not(WORDS)
    tomas.unlock().sees("Captured while this device was locked").sees(WORDS)
    ana.sees_not(WORDS)
    tomas.press("Put on the table with Ana").sees("Ana sees it now.")
    ana.sees(WORDS)
    tomas.press("Share with Ana").saved().sees_not("Captured while this device was locked")
    tomas.reload().sees(WORDS).sees_not("Captured while this device was locked")
    expect(tomas.page.locator(".table__topics .voice__text")).to_have_count(1)


def test_it_can_be_kept_for_oneself_or_let_go_and_taken_back(apart: Both) -> None:
    _, tomas = apart
    tomas.press("Lock")
    capture(tomas, "A topic", WORDS)
    tomas.unlock().sees(WORDS).press("More about what was captured").press("Let it go").sees("Let go.")
    tomas.sees_not(WORDS).press("Undo").sees(WORDS)
    tomas.press("More about what was captured").press("Only me").sees("Kept for you alone.").saved()
    tomas.sees("Only you: one topic").sees_not("Captured while this device was locked")


@pytest.mark.provokes("away")
def test_it_works_without_a_server_and_signing_out_says_that_something_waits(apart: Both) -> None:
    _, tomas = apart
    tomas.press("Lock").sees_heading(UNLOCK)
    tomas.page.locator("#capture-locked-title").wait_for()
    tomas.context.set_offline(True)
    capture(tomas, "A topic", WORDS).sees("One is kept here, sealed")
    tomas.page.get_by_label("What should not be forgotten?").fill("  ")
    tomas.key("Enter").sees("Write a few words first.")
    tomas.press("Sign out").sees("One entry is kept on this device alone.").press("Stay signed in")
    tomas.context.set_offline(False)
    tomas.unlock().sees(WORDS).press("Sign out").sees("One entry is kept on this device alone.").press("Stay signed in")


@pytest.mark.provokes("401")
def test_a_session_that_ended_takes_nothing_of_it(apart: Both) -> None:
    _, tomas = apart
    tomas.press("Lock").sees_heading(UNLOCK)
    tomas.context.clear_cookies()
    tomas.reload().sees_heading("Alcove")
    capture(tomas, "A topic", WORDS).sees("One is kept here, sealed")
    assert tomas.person
    tomas.context.add_cookies(tomas.person.cookies())  # type: ignore[arg-type]
    tomas.reload().unlock().sees(WORDS)


def test_a_device_that_never_was_unlocked_captures_nothing(house: Running, apart: Both, opens: Opens) -> None:
    somebody = opens(house.url, apart[1].person).visit("/")
    somebody.sees_heading(UNLOCK)
    expect(somebody.page.locator(".capture-locked")).to_have_count(0)

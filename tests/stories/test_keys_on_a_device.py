"""Locking, signing out, and a second browser: what opens words and what does not."""

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.people import PASSWORD, Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
UNLOCK = "Unlock with your eight words"
FIELD = "Your eight words"


def words_of(someone: Someone) -> list[str]:
    assert someone.person
    return someone.person.words.split()


def test_a_locked_device_opens_by_the_eight_words_and_no_others(apart: Both) -> None:
    _, tomas = apart
    tomas.lay("Locked away").saved().press("Lock").sees_heading(UNLOCK).sees_not("Locked away")
    tomas.reload().sees_heading(UNLOCK).sees_not("Locked away")
    words = words_of(tomas)
    tomas.write(FIELD, " ".join([*words[:2], "riverr", *words[3:]])).press("Unlock").sees(
        "Word 3, “riverr”, is not in the list."
    )
    tomas.write(FIELD, " ".join(words[:7])).press("Unlock").sees("These are 7 words; it takes eight.")
    tomas.write(FIELD, " ".join(reversed(words))).press("Unlock").sees("These are not the eight words of this account.")
    numbered = "\n".join(f"{place}. {word.upper()}" for place, word in enumerate(words, 1))
    tomas.write(FIELD, numbered).press("Unlock").sees_heading("The table").sees("Locked away")


@pytest.mark.provokes("away")
def test_a_new_tab_shows_what_rests_here_before_anybody_answers(apart: Both) -> None:
    _, tomas = apart
    tomas.lay("Kept close").saved()
    for path in ("**/api/**", "**/live/"):
        tomas.context.route(path, lambda route: route.abort())
    tomas.reload().sees_heading("The table").sees("Kept close")
    tomas.context.unroute_all(behavior="wait")
    tomas.saved()


OWNS = """async (pair) => {
  const { safe } = await import("/b/sync/house.js");
  while (safe(pair).stage.value !== "all") await new Promise((done) => setTimeout(done, 20));
  const done = (request) => new Promise((tell) => (request.onsuccess = () => tell(request.result)));
  const { name } = (await indexedDB.databases()).find(({ name }) => name.startsWith("alcove-0"));
  const db = await done(indexedDB.open(name));
  const rows = await done(db.transaction("rows").objectStore("rows").getAll());
  db.close();
  return rows.filter(({ safe, blob }) => safe === pair && blob).map(({ author, own }) => [author, own]);
}"""


@pytest.mark.provokes("404")  # the browser asks for an icon beside plain data
def test_a_device_that_lost_its_rows_asks_for_them_and_knows_its_own(apart: Both, strangers: Two) -> None:
    """They are asked for before the program is whole, and drawn and kept as if they had come later."""
    ana, tomas = apart
    tomas.lay("Said by me").saved().sees("Said by me")
    ana.lay("Said by Ana").saved()
    tomas.sees("Said by Ana").loses_rows()
    tomas.visit(strangers.path()).sees("Said by me").sees("Said by Ana").saved()
    assert tomas.person
    owns = dict(tomas.page.evaluate(OWNS, strangers.pair))
    assert owns.pop(tomas.person.id) is True
    assert list(owns.values()) == [None]


@pytest.mark.provokes("401")  # what the account rooms answer to a sign-out
def test_signing_out_leaves_nothing_and_a_second_browser_brings_everything_back(
    apart: Both, house: Running, opens: Opens
) -> None:
    ana, tomas = apart
    tomas.lay("For both").tap("Only me").lay_alone("For me").saved()
    ana.sees("For both").press("Answer", ana.topic("For both")).type("And an answer").key("Enter")
    tomas.sees("And an answer").press("Sign out").sees("Nothing of yours is left on this device.")
    tomas.sees_heading("Alcove")
    assert tomas.storage() == []
    assert tomas.page.evaluate("async () => [Object.keys(sessionStorage).length, (await caches.keys()).length]") == [
        0,
        0,
    ]
    assert all("alcove-" not in cookie["name"] or "csrf" in cookie["name"] for cookie in tomas.context.cookies())

    elsewhere = opens(house.url).visit("/")
    elsewhere.person = tomas.person
    assert tomas.person
    elsewhere.write("Email", tomas.person.email).write("Password", PASSWORD).press("Sign in").sees_heading(UNLOCK)
    elsewhere.unlock().press("You and Ana").sees("For both").sees("And an answer")
    elsewhere.page.get_by_text("Only you: one topic").click()
    elsewhere.sees("For me")


# The door of a page that is no longer open asks what may be captured here, in the very moment in which the databases go.
LOOKED_AT_WHILE_LEAVING = """async () => {
  const { mayCapture, signOut } = await import("/b/sync/house.js");
  const looks = [];
  let left = false;
  const leaving = signOut().finally(() => { left = true; });
  while (!left) {
    looks.push(mayCapture().catch(() => false));
    await new Promise((turn) => setTimeout(turn));
  }
  await Promise.all([leaving, ...looks]);
  return (await indexedDB.databases()).map(({ name }) => name);
}"""


@pytest.mark.provokes("401")  # what ends a session answers so
def test_who_asks_what_may_be_captured_while_a_device_is_cleared_leaves_no_database_behind(apart: Both) -> None:
    _, tomas = apart
    tomas.lay("Something").saved()
    assert tomas.page.evaluate(LOOKED_AT_WHILE_LEAVING) == []


@pytest.mark.provokes("away")
def test_signing_out_asks_only_while_something_is_not_saved(apart: Both) -> None:
    ana, tomas = apart
    tomas.context.set_offline(True)
    tomas.sees("Away: what you write is kept on this device.").lay("Written on the train").sees("kept here")
    tomas.press("Sign out").sees("One entry is kept on this device alone.").press("Stay signed in")
    tomas.context.set_offline(False)
    tomas.saved()
    ana.sees("Written on the train")


@pytest.mark.provokes("401", "400")
def test_a_wrong_password_is_said_and_opens_nothing(house: Running, opens: Opens, apart: Both) -> None:
    somebody = opens(house.url).visit("/week")
    assert apart[1].person
    somebody.write("Email", apart[1].person.email).write("Password", "not the password").press("Sign in")
    somebody.sees("This email and password do not belong together.")
    expect(somebody.page.get_by_label("Email")).to_have_value(apart[1].person.email)


def test_a_lock_in_one_tab_locks_them_all(apart: Both) -> None:
    _, tomas = apart
    tomas.lay("In two tabs")
    second = Someone(tomas.context, tomas.context.new_page(), tomas.server, tomas.person)
    second.page.goto(tomas.page.url)
    second.sees("In two tabs")
    tomas.press("Lock")
    second.sees_heading(UNLOCK).sees_not("In two tabs")
    second.unlock()
    tomas.sees("In two tabs")

"""Two people, two browsers, the real server: what is written arrives, and nothing that happens on the way loses it."""

import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.ground.running import free_port, start
from tests.stories.tab import Refused, TwoTabs, open_tab

pytestmark = [pytest.mark.browser, pytest.mark.slow]
OPEN = {"ALCOVE_SIGN_UP": "open", "ALCOVE_PROXIES": "1"}
PUT_AND_FORGET = """async ([pair, words]) => {
  const { safe } = await import("/b/sync/house.js");
  const ask = globalThis.fetch;
  globalThis.fetch = async (...given) => (await ask(...given), new Promise(() => {}));
  safe(pair).put("note", words);
}"""
FULL_DISK = """() => {
  IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); };
}"""
HAND_OVER = """async () => {
  const { draft } = await import("/b/sync/house.js");
  draft("table:x:capture").clearAfter(new Promise(() => {}));
}"""
TIME = {"startsAt": "2030-01-07T10:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with start(tmp_path_factory.mktemp("data"), **OPEN) as running:
        yield running.url


@pytest.fixture(scope="module")
def people(chromium: Browser, url: str) -> Iterator[TwoTabs]:
    people = TwoTabs(chromium, url)
    yield people
    people.close()


@pytest.fixture
def tabs(people: TwoTabs) -> TwoTabs:
    """Return the two in a pair in which nothing has happened."""
    people.pair_up()
    return people


@pytest.fixture
def fresh(chromium: Browser, url: str) -> Iterator[TwoTabs]:
    """Return two whose browsers may be taken apart."""
    fresh = TwoTabs(chromium, url)
    yield fresh
    fresh.close()


def test_what_one_writes_the_other_sees_without_asking(tabs: TwoTabs) -> None:
    tabs.tomas.write(tabs.pair, "put", "topic", "On-call weeks feel long", {"need": "listen"})
    tabs.ana.wait_for_words(tabs.pair, "On-call weeks feel long")
    tabs.ana.write(tabs.pair, "put", "topic", "Your goals")
    tabs.tomas.wait_for_words(tabs.pair, "Your goals")
    tabs.ana.is_saved()
    entry = next(one for one in tabs.ana.read(tabs.pair)["entries"] if one["words"] == "Your goals")
    assert (entry["state"], entry["own"], entry["mine"]) == ("saved", True, True)
    assert [tab.look("troubles") for tab in (tabs.ana, tabs.tomas)] == [[], []]


def test_only_the_author_changes_a_record(tabs: TwoTabs) -> None:
    tabs.ana.write(tabs.pair, "put", "note", "first words")
    tabs.tomas.wait_for_words(tabs.pair, "first words")
    record = tabs.ana.record(tabs.pair, "first words")
    with pytest.raises(Refused, match="not-the-author"):
        tabs.tomas.write(tabs.pair, "revise", record, {"words": "mine now"})
    tabs.ana.write(tabs.pair, "revise", record, {"words": "second words"})
    tabs.tomas.wait_for_words(tabs.pair, "second words")
    assert [one["words"] for one in tabs.ana.write(tabs.pair, "versions", record)] == ["first words"]


def test_an_erasure_can_be_taken_back_and_then_is_final_for_both(tabs: TwoTabs) -> None:
    tabs.ana.write(tabs.pair, "put", "note", "some words")
    tabs.tomas.wait_for_words(tabs.pair, "some words")
    record = tabs.ana.record(tabs.pair, "some words")
    tabs.ana.write(tabs.pair, "erase", record)
    assert tabs.ana.words(tabs.pair) == set()
    tabs.ana.write(tabs.pair, "bringBack", record)
    assert tabs.ana.words(tabs.pair) == {"some words"}
    tabs.ana.write(tabs.pair, "erase", record)
    tabs.tomas.wait_for(lambda: tabs.tomas.words(tabs.pair) == set())
    assert tabs.tomas.look("troubles") == []


def test_what_cannot_be_a_record_is_refused_before_it_is_shown(tabs: TwoTabs) -> None:
    with pytest.raises(Refused, match="words-empty"):
        tabs.ana.write(tabs.pair, "put", "note", "  ")
    with pytest.raises(Refused, match=r"too-large|too-long"):
        tabs.ana.write(tabs.pair, "put", "note", "ツ" * 30_000)
    assert (tabs.ana.words(tabs.pair), tabs.ana.look("waiting")) == (set(), 0)


def test_meetings_are_planned_moved_and_held_for_both(tabs: TwoTabs) -> None:
    meeting = tabs.ana.act("planMeeting", tabs.pair, TIME)["id"]
    tabs.tomas.wait_for(lambda: meeting in [one["next"] and one["next"]["id"] for one in tabs.tomas.look("pairs")])
    tabs.tomas.act("moveMeeting", tabs.pair, meeting, {**TIME, "startsAt": "2030-01-08T10:00:00Z"})
    tabs.ana.wait_for(lambda: tabs.ana.read(tabs.pair)["meetings"][0]["startsAt"] == "2030-01-08T10:00:00Z")
    tabs.ana.act("holdMeeting", tabs.pair, meeting)
    tabs.tomas.wait_for(lambda: tabs.tomas.read(tabs.pair)["meetings"][0]["state"] == "held")
    kinds = ["held", "plan", "plan"]
    tabs.tomas.wait_for(lambda: sorted(one["kind"] for one in tabs.tomas.read(tabs.pair)["entries"]) == kinds)


def test_locking_takes_the_keys_away_and_the_eight_words_bring_them_back(tabs: TwoTabs) -> None:
    tabs.tomas.write(tabs.pair, "put", "note", "before the lock")
    tabs.tomas.is_saved()
    tabs.tomas.go_offline()
    tabs.tomas.write(tabs.pair, "put", "note", "still in the outbox")
    tabs.tomas.act("lock")
    assert (tabs.tomas.look("door"), tabs.tomas.words(tabs.pair)) == ("locked", set())
    tabs.tomas.context.set_offline(False)
    with pytest.raises(Refused, match="words-not-in-list"):
        tabs.tomas.act("unlock", " ".join([*tabs.tomas.kit[:7], "zzzzz"]))
    with pytest.raises(Refused, match="words-wrong"):
        tabs.tomas.act("unlock", " ".join(reversed(tabs.tomas.kit)))
    tabs.tomas.act("unlock", "  ".join(tabs.tomas.kit).upper())
    tabs.ana.wait_for_words(tabs.pair, "before the lock", "still in the outbox")


def test_a_second_browser_opens_everything_by_the_words(tabs: TwoTabs, chromium: Browser, url: str) -> None:
    tabs.tomas.write("mine", "put", "note", "for myself", {"pair": tabs.pair})
    tabs.ana.write(tabs.pair, "put", "note", "for us both")
    tabs.tomas.is_saved()
    second = open_tab(chromium, url, "Tomas")
    second.come_in(tabs.tomas)
    second.wait_for_words(tabs.pair, "for us both")
    second.wait_for_words("mine", "for myself")
    second.wait_for(lambda: second.read(tabs.pair)["stage"] == "all")
    assert second.look("troubles") == []


def test_two_devices_keep_both_texts_until_the_person_chose(tabs: TwoTabs, chromium: Browser, url: str) -> None:
    train, desk = tabs.tomas, open_tab(chromium, url, "Tomas")
    train.write(tabs.pair, "put", "note", "a line")
    train.is_saved()
    record = train.record(tabs.pair, "a line")
    desk.come_in(train)
    desk.wait_for_words(tabs.pair, "a line")
    train.go_offline()
    train.write(tabs.pair, "revise", record, {"words": "from the train"})
    train.write(tabs.pair, "put", "note", "another one")
    desk.write(tabs.pair, "revise", record, {"words": "from the desk"})
    desk.is_saved()
    train.context.set_offline(False)
    [conflict] = train.wait_for(lambda: train.read(tabs.pair)["conflicts"])
    assert (conflict["mine"]["words"], conflict["stored"]["words"]) == ("from the train", "from the desk")
    tabs.ana.wait_for_words(tabs.pair, "another one", "from the desk")
    train.write(tabs.pair, "settle", record, "both")
    tabs.ana.wait_for_words(tabs.pair, "from the train", "from the desk")
    train.is_saved()
    assert train.read(tabs.pair)["conflicts"] == []


def test_what_was_written_while_away_goes_out_together(tabs: TwoTabs) -> None:
    """When each of them was written is nobody's business. What was tried in vain goes again before the rest, with its bytes."""
    sent: list[str] = []
    # Those that were answered: the last that was tried in vain may fail after the line is there again.
    tabs.tomas.page.on(
        "requestfinished", lambda asked: sent.append(asked.post_data or "") if asked.method == "POST" else None
    )
    tabs.tomas.go_offline()
    words = [f"words {number}" for number in range(12)]
    for each in words:
        tabs.tomas.write(tabs.pair, "put", "note", each)
    tabs.tomas.context.set_offline(False)
    tabs.ana.wait_for_words(tabs.pair, *words)
    tabs.tomas.is_saved()
    rows = [asked.count('"seq"') for asked in sent]
    assert (len(rows) <= 2, sum(rows)) == (True, len(words))


def test_tabs_share_one_outbox_and_the_next_takes_over(fresh: TwoTabs) -> None:
    second = fresh.tomas.another()
    second.wait_for(lambda: second.look("connection") == "live")
    second.write(fresh.pair, "put", "note", "from the second tab")
    fresh.tomas.wait_for_words(fresh.pair, "from the second tab")
    fresh.ana.wait_for_words(fresh.pair, "from the second tab")
    for tab in (fresh.tomas, second):
        tab.is_saved()
    fresh.tomas.page.close()
    fresh.ana.write(fresh.pair, "put", "note", "to whoever is left")
    second.wait_for_words(fresh.pair, "to whoever is left")
    second.write(fresh.pair, "put", "note", "and back")
    fresh.ana.wait_for_words(fresh.pair, "and back")


def test_a_lock_in_one_tab_locks_the_others_and_an_unlock_opens_them(fresh: TwoTabs) -> None:
    fresh.tomas.write(fresh.pair, "put", "note", "some words")
    fresh.tomas.is_saved()
    second = fresh.tomas.another()
    second.wait_for_words(fresh.pair, "some words")
    second.act("lock")
    fresh.tomas.wait_for(lambda: fresh.tomas.look("door") == "locked")
    assert fresh.tomas.words(fresh.pair) == set()
    fresh.tomas.act("unlock", " ".join(fresh.tomas.kit))
    second.wait_for_words(fresh.pair, "some words")


def test_signing_out_leaves_nothing_on_the_device(fresh: TwoTabs) -> None:
    second = fresh.tomas.another()
    fresh.tomas.write(fresh.pair, "put", "note", "some words")
    fresh.tomas.is_saved()
    fresh.tomas.act("signOut")
    assert fresh.tomas.look("door") == "stranger"
    second.wait_for(lambda: second.look("door") == "stranger")
    assert fresh.tomas.page.evaluate("async () => (await indexedDB.databases()).map(({ name }) => name)") == []


DUMP = """async () => {
  const texts = [JSON.stringify({ ...localStorage })];
  const asText = (_, value) => (value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value);
  const done = (request) => new Promise((then, fail) => Object.assign(request, { onsuccess: () => then(request.result), onerror: fail }));
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames) texts.push(JSON.stringify(await done(db.transaction(store).objectStore(store).getAll()), asText));
    db.close();
  }
  return texts.join();
}"""


def test_only_sealed_words_rest_on_the_device(fresh: TwoTabs) -> None:
    fresh.tomas.write(fresh.pair, "put", "topic", "canary-on-the-table")
    fresh.tomas.is_saved()
    fresh.tomas.go_offline()
    fresh.tomas.write(fresh.pair, "put", "note", "canary-in-the-outbox")
    fresh.tomas.draft("table:x:capture", "canary-in-a-draft")
    fresh.tomas.rests("table:x:capture")
    resting = fresh.tomas.page.evaluate(DUMP)
    assert len(resting) > 5000, "nothing was found that could leak"
    assert re.search("canary|Ana|Tomas|topic|extractable", resting) is None


def test_what_was_sent_before_a_tab_was_closed_is_there_once(fresh: TwoTabs) -> None:
    """The server took it, and its answer never came: the device knows it again by its record and version."""
    fresh.pair_up()
    fresh.tomas.page.evaluate(PUT_AND_FORGET, [fresh.pair, "on its way"])
    fresh.ana.wait_for_words(fresh.pair, "on its way")
    fresh.tomas.page.close()
    again = fresh.tomas.another()
    again.wait_for_words(fresh.pair, "on its way")
    again.is_saved()
    fresh.ana.wait_for_words(fresh.pair, "on its way")
    assert [len(tab.read(fresh.pair)["entries"]) for tab in (again, fresh.ana)] == [1, 1]
    assert (again.look("troubles"), again.read(fresh.pair)["conflicts"]) == ([], [])


def test_what_no_disk_took_and_the_server_did_is_saved(fresh: TwoTabs) -> None:
    fresh.pair_up()
    fresh.tomas.page.evaluate(FULL_DISK)
    fresh.tomas.write(fresh.pair, "put", "note", "no room here")
    fresh.ana.wait_for_words(fresh.pair, "no room here")
    assert {one["state"] for one in fresh.tomas.read(fresh.pair)["entries"]} == {"saved"}


def test_a_draft_stays_on_the_disk_until_its_words_rest_elsewhere(fresh: TwoTabs) -> None:
    fresh.pair_up()
    fresh.tomas.draft("table:x:capture", "half a thought")
    fresh.tomas.rests("table:x:capture")
    fresh.tomas.page.evaluate(HAND_OVER)
    assert fresh.tomas.draft("table:x:capture") == ""
    fresh.tomas.page.wait_for_timeout(200)
    fresh.tomas.load()
    assert fresh.tomas.draft("table:x:capture") == "half a thought"


def test_a_killed_server_and_a_closed_tab_lose_nothing(chromium: Browser, tmp_path: Path) -> None:
    port = str(free_port())
    with start(tmp_path, ALCOVE_PORT=port, **OPEN) as running:
        tabs = TwoTabs(chromium, running.url)
        running.stop(by=signal.SIGKILL)
        write_while_it_is_dead(tabs)
        tabs.tomas.page.close()
    with start(tmp_path, ALCOVE_PORT=port, **OPEN):
        again = tabs.tomas.another()
        assert again.draft("table:x:capture") == "half a sentence"
        tabs.ana.wait_for_words(tabs.pair, *(f"line {number}" for number in range(5)))
        again.is_saved()
        assert len(tabs.ana.read(tabs.pair)["entries"]) == 5
        tabs.close()


def write_while_it_is_dead(tabs: TwoTabs) -> None:
    """Everything is shown at once, kept here, and called so."""
    tabs.tomas.wait_for(lambda: tabs.tomas.look("connection") == "away")
    for number in range(5):
        tabs.tomas.write(tabs.pair, "put", "note", f"line {number}")
    assert tabs.tomas.look("waiting") == 5
    assert {one["state"] for one in tabs.tomas.read(tabs.pair)["entries"]} == {"kept"}
    tabs.tomas.draft("table:x:capture", "half")
    tabs.tomas.draft("table:x:capture", "half a sentence")
    tabs.tomas.rests("table:x:capture")

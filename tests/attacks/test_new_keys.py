"""Lost and changed keys with an honest server, or one that fails in the middle: nothing is lost that need not be, and no alarm is false."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from alcove_cli.export.gather import gather_alcoves, gather_own
from alcove_cli.keyring import Keyring, open_keys
from tests.attacks.cases.losing_keys import LOSE, Loss
from tests.attacks.cases.restored import PULL
from tests.attacks.device import Device
from tests.attacks.mallory import Said
from tests.attacks.people import PASSWORD, Someone
from tests.attacks.scene import Scene, scene_of
from tests.attacks.world import World
from tests.patience import SECONDS, until

ANEW = "/api/mine/records/anew"
_MINE = """
const id = await house.safe("mine").put("topic", args.words, { pair: args.pair });
await until(() => house.waiting.value === 0);
return id;
"""
_PUT = """
house.safe(args.pair).put("topic", args.words);
await pause(50);
return until(() => house.waiting.value === 0, 4000);
"""
_FORMER = """
const { unlocked } = await module("keyring/unlocked.js");
return [house.safe("mine").former.value, unlocked().former ? (unlocked().former.selfKey ? "midway" : "marked") : "none"];
"""
_SIGNED_OUT = """
await (await module("sync/opening.js")).meetServer().catch(() => {});
return [house.door.value, house.lockReason.value];
"""


@pytest.fixture
def scene(world: World) -> Iterator[Scene]:
    with scene_of(world, lying=False) as scene:
        yield scene
        scene.judge("")


def mine(scene: Scene, device: Device) -> set[str]:
    return {card["words"] for card in scene.cards(device, "mine").values()}


def writes_mine(scene: Scene, loss: Loss, device: Device, *names: str) -> set[str]:
    said = {scene.secret(name) for name in names}
    for words in said:
        device.run(_MINE, words=words, pair=loss.pair.pair)
    return said


def by_hand(someone: Someone) -> Keyring:
    """The person's keys as the command line opens them now."""
    return open_keys(someone.door, someone.words)


def troubles(device: Device) -> list[str]:
    return [str(trouble["kind"]) for trouble in device.troubles()]


def whole(loss: Loss, device: Device, former: list[Any]) -> bool:
    return until(lambda: device.run(_FORMER) == former, 8)


def test_who_lost_everything_writes_and_reads_after_the_words(scene: Scene) -> None:
    loss = Loss.between(scene)
    loss.lose()
    tomas = loss.tomas
    assert tomas
    assert loss.stand(tomas) == {"state": "new", "renewed": {"who": "mine", "known": False}}
    assert scene.cards(tomas, loss.pair.pair) == {}
    early = scene.secret("written before the words")
    tomas.run("house.safe(args.pair).put('topic', args.words); await pause(100);", pair=loss.pair.pair, words=early)
    assert troubles(loss.ana) == ["key-changed"]
    assert loss.compare()
    assert loss.reads(tomas)
    assert [(sent["epoch"], list(sent["former"])) for sent in loss.charters()] == [(2, ["1"])]
    assert until(lambda: early in {card["words"] for card in scene.cards(loss.ana, loss.pair.pair).values()}, 8)
    cards = scene.cards(tomas, loss.pair.pair)
    assert cards[loss.record]["own"] is None
    assert troubles(tomas) == troubles(loss.ana) == []
    told = next(alcove for alcove in gather_alcoves(by_hand(loss.pair.member)) if alcove.id == loss.pair.pair).told
    assert not told.unreadable
    assert told.entries[loss.record].own is None


def test_of_both_lost_nothing_comes_back_and_the_two_go_on(scene: Scene) -> None:
    loss = Loss.between(scene)
    loss.lose("erase")
    loss.ana = scene.device(loss.pair.lead, words="")
    loss.ana.run("await house.start();")
    made = loss.ana.run(LOSE, password=PASSWORD, mine="erase")
    loss.now_has(loss.pair.lead, made["words"])
    assert loss.tomas
    both = (loss.ana, loss.tomas)
    assert [loss.stand(device)["renewed"]["who"] for device in both] == ["both", "both"]
    assert loss.compare()
    assert until(lambda: [loss.stand(device)["renewed"] for device in both] == [None, None], 8)
    assert [(sent["epoch"], sent["former"]) for sent in loss.charters()] == [(2, {})]
    start = scene.secret("a new start")
    assert loss.ana.run(_PUT, pair=loss.pair.pair, words=start)
    shown = lambda: [card["words"] for card in scene.cards(loss.tomas, loss.pair.pair).values()]  # noqa: E731
    assert until(lambda: shown() == [start], 8)
    assert loss.tomas.run("return house.safe(args.pair).former.value", pair=loss.pair.pair) == 2
    assert [troubles(device) for device in both] == [[], []]
    assert next(a for a in gather_alcoves(by_hand(loss.pair.member)) if a.id == loss.pair.pair).told.entries


def test_former_words_that_are_found_open_mine_again(scene: Scene) -> None:
    loss = Loss.between(scene)
    before = scene.device(loss.pair.member)
    scene.settle(before)
    said = writes_mine(scene, loss, before, "one", "two")
    words = loss.pair.member.words
    loss.lose()
    tomas = loss.tomas
    assert tomas
    assert whole(loss, tomas, [2, "marked"])
    said |= writes_mine(scene, loss, tomas, "later")
    scene.texts.append(words)
    tomas.run("return house.bringBackMine(args.words);", words=words)
    assert until(lambda: mine(scene, tomas) == said, 8)
    assert tomas.run("return house.canBeFound();") is False
    assert troubles(tomas) == []
    assert {entry.words for entry in gather_own(by_hand(loss.pair.member)).entries.values()} == said
    loss.lose()
    again = loss.tomas
    assert again
    assert whole(loss, again, [3, "marked"])
    again.run("await house.eraseFormer();")
    assert again.run(_FORMER)[0] == 0
    assert loss.pair.member.door.get("/api/mine/records?after=0")["rows"] == []
    writes_mine(scene, loss, again, "after the erasure")
    assert troubles(again) == []


def test_a_look_that_is_under_way_while_all_of_mine_goes_raises_no_alarm(scene: Scene) -> None:
    loss = Loss.between(scene)
    before = scene.device(loss.pair.member)
    scene.settle(before)
    writes_mine(scene, loss, before, "one", "two")
    loss.lose()
    tomas = loss.tomas
    assert tomas
    assert whole(loss, tomas, [2, "marked"])
    erased = threading.Event()

    def hold(_: Said) -> None:
        """What the server said before comes when the rows that rest on the device are gone."""
        erased.wait(SECONDS)
        time.sleep(0.3)

    scene.mallory.lie("POST", "/api/me/former-keys/end", lambda _: erased.set())
    scene.mallory.lie("GET", r"/api/mine/records.*", hold)
    tomas.run("const look = async () => {" + PULL + "}; await Promise.all([look(), house.eraseFormer()]);", pair="mine")
    scene.mallory.be_honest()
    assert troubles(tomas) == []


def test_what_is_erased_on_one_device_was_taken_from_no_other_by_the_server(scene: Scene) -> None:
    loss = Loss.between(scene)
    before = scene.device(loss.pair.member)
    scene.settle(before)
    writes_mine(scene, loss, before, "one", "two")
    loss.lose()
    tomas = loss.tomas
    assert tomas
    other = scene.device(loss.pair.member)
    scene.settle(other)
    tomas.run("await house.eraseFormer();")
    other.run(PULL, pair="mine")
    assert troubles(other) == troubles(tomas) == []


def test_a_rotation_that_is_interrupted_opens_everything_and_goes_on(scene: Scene) -> None:
    loss = Loss.between(scene)
    tomas = scene.device(loss.pair.member)
    scene.settle(tomas)
    said = writes_mine(scene, loss, tomas, "one", "two", "three")
    stored = {row["id"]: row["blob"] for row in loss.pair.member.door.get("/api/mine/records?after=0")["rows"]}

    def fail(answer: Said) -> None:
        answer.tell({"error": {"code": "busy", "sentence": ""}}, 503)

    scene.mallory.withhold("PUT", ANEW, fail)
    loss.rotate(loss.pair.member, tomas)
    assert until(lambda: mine(scene, tomas) == said, 8)
    assert tomas.run(_FORMER) == [0, "midway"]
    other = scene.device(loss.pair.member)
    scene.settle(other)
    assert mine(scene, other) == said
    assert troubles(tomas) == troubles(other) == []
    scene.mallory.be_honest()
    third = scene.device(loss.pair.member)
    assert whole(loss, third, [0, "none"])
    assert until(lambda: mine(scene, third) == said, 8)
    anew = {row["id"]: row["blob"] for row in loss.pair.member.door.get("/api/mine/records?after=0")["rows"]}
    assert anew.keys() == stored.keys()
    assert all(anew[record] != blob for record, blob in stored.items())
    assert loss.reads(third)
    assert troubles(third) == []


def test_after_a_rotation_the_others_follow_and_other_devices_lock(scene: Scene) -> None:
    loss = Loss.between(scene)
    other, tomas = scene.device(loss.pair.member), scene.device(loss.pair.member)
    for device in (other, tomas):
        scene.settle(device)
    loss.rotate(loss.pair.member, tomas)
    assert until(lambda: loss.stand(tomas)["state"] == "linked" and len(loss.charters()) == 1, 8)
    assert until(lambda: loss.stand(loss.ana) == {"state": "new", "renewed": {"who": "theirs", "known": True}}, 8)
    sent = loss.charters()[0]
    assert (sent["epoch"], sent["former"], set(sent["grants"])) == (2, {}, {loss.pair.lead.id, loss.pair.member.id})
    words = scene.secret("under the new key")
    assert loss.ana.run(_PUT, pair=loss.pair.pair, words=words)
    assert until(lambda: words in {card["words"] for card in scene.cards(tomas, loss.pair.pair).values()}, 8)
    assert other.run(_SIGNED_OUT) == ["stranger", None]
    assert troubles(loss.ana) == troubles(tomas) == []


def test_a_drill_asks_for_nothing_but_the_wrap(scene: Scene) -> None:
    loss = Loss.between(scene)
    # What came last by the stream may be fetched still; that is none of the drill.
    quiet = lambda: (loss.ana.run("await pause(400)"), len(scene.mallory.heard))[1]  # noqa: E731
    assert until(lambda: quiet() == quiet(), 10)
    before = len(scene.mallory.heard)
    loss.ana.run("await house.tryWords(args.words);", words=loss.pair.lead.words)
    asked = {(said.method, said.path) for said in scene.mallory.heard[before:] if said.who == loss.pair.lead.id}
    assert asked == {("GET", "/api/me/wraps")}

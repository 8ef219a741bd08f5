"""What attacks on lost and changed keys have in common: Tomas loses everything or rotates, the two compare, Ana lets him in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from alcove_cli.door import Door
from alcove_cli.keyring import open_keys
from tests.attacks.device import Device
from tests.attacks.people import PASSWORD, Someone, Together
from tests.attacks.scene import Scene
from tests.patience import until

CHARTERS = "/api/pairs/[^/]+/charters"
NEW_KEYS = "/api/me/new-keys"
_KIT = """
const kit = await house.makeKit();
const typed = { 2: kit.words[1], 5: kit.words[4] };
"""
LOSE = (
    _KIT
    + """
await house.beginAnew({ typed, password: args.password, mine: args.mine });
return { words: kit.words.join(" "), door: house.door.value };
"""
)
ROTATE = (
    """
await until(() => house.pairs.value.length >= 1, 8000);
await house.proveWords(args.words);
"""
    + _KIT
    + """
await house.rotate({ typed, password: args.password });
await until(() => house.door.value === "open");
return { words: kit.words.join(" "), door: house.door.value };
"""
)
_BEGIN = """
const { beginComparing, compare } = await module("sync/compare.js");
beginComparing(args.pair, { withNew: args.withNew });
return until(() => !["ready", "failed"].includes(compare(args.pair).value.step), 6000);
"""
_WORDS = """
const { compare } = await module("sync/compare.js");
await until(() => ["words", "failed"].includes(compare(args.pair).value.step), args.patience);
return compare(args.pair).value.words?.join(" ") ?? "";
"""
_SAY = """
const { confirmWords, refuseWords } = await module("sync/compare.js");
await (args.same ? confirmWords : refuseWords)(args.pair);
return true;
"""
_STATE = """
await (await module("sync/pairs.js")).refreshPairs();
const pair = house.pairs.value.find(({ id }) => id === args.pair);
return pair ? { state: pair.state, renewed: pair.renewed } : null;
"""


CONTROL = "honest-loss"
WRITE = """
house.safe(args.pair).put("topic", args.words);
await pause(50);
return until(() => house.waiting.value === 0, args.patience);
"""


@dataclass
class Loss:
    """Ana and Tomas with words between them; `tomas` is his new device, once there is one."""

    scene: Scene
    pair: Together
    ana: Device
    tomas: Device | None = None
    said: str = ""
    record: str = ""

    @classmethod
    def between(cls, scene: Scene) -> Loss:
        """An alcove with one topic by each, and a device of Ana's that knows it."""
        pair = scene.together()
        loss = cls(scene, pair, scene.device(pair.lead))
        loss.said = scene.secret("before the loss")
        loss.record = pair.write(pair.member, "topic", loss.said)["id"]
        pair.write(pair.lead, "topic", scene.secret("from Ana"))
        scene.settle(loss.ana)
        return loss

    def lose(self, mine: str = "keep") -> dict[str, Any]:
        """Tomas has neither words nor device; he signs in elsewhere and says so."""
        member = self.pair.member
        self.tomas = self.scene.device(member, words="")
        self.tomas.run("await house.start(); return house.door.value;")
        made: dict[str, Any] = self.tomas.run(LOSE, password=PASSWORD, mine=mine)
        self.now_has(member, made["words"])
        return made

    def rotate(self, someone: Someone, device: Device) -> dict[str, Any]:
        made: dict[str, Any] = device.run(ROTATE, password=PASSWORD, words=someone.words)
        self.now_has(someone, made["words"])
        return made

    def now_has(self, someone: Someone, words: str) -> None:
        """The person as the verdict knows them: with their new keys, signed in anew."""
        self.scene.texts.append(words)
        someone.door = Door(self.scene.world.server.url)
        someone.door._opener.addheaders = [("X-Forwarded-For", f"10.9.{len(words)}.{len(self.scene.texts)}")]
        someone.door.sign_in(email=someone.email, password=PASSWORD)
        someone.keyring, someone.words = open_keys(someone.door, words), words

    def stand(self, device: Device) -> dict[str, Any]:
        """What the device knows of the pair after a look at the server, which may refuse what the device then sends."""
        found: dict[str, Any] | None = self.scene.attempt(lambda: device.run(_STATE, pair=self.pair.pair))
        return found or {"state": None, "renewed": None}

    def begin(self, device: Device, *, with_new: bool = True) -> None:
        device.run(_BEGIN, pair=self.pair.pair, withNew=with_new)

    def words(self, device: Device, patience: int = 8000) -> str:
        return str(device.run(_WORDS, pair=self.pair.pair, patience=patience))

    def say(self, device: Device, same: bool) -> None:
        """What follows at once, such as letting in, may be refused by the server."""
        self.scene.attempt(lambda: device.run(_SAY, pair=self.pair.pair, same=same))

    def compare(self) -> bool:
        """Both press, both listen; each says what they hear. Return whether the words were the same."""
        assert self.tomas
        for device in (self.ana, self.tomas):
            self.begin(device)
        here, there = self.words(self.ana), self.words(self.tomas)
        same = here == there != ""
        for device in (self.ana, self.tomas):
            self.say(device, same)
        return same

    def reads(self, device: Device, patience: float = 8.0) -> bool:
        """Whether that device shows what Tomas wrote before."""
        cards = lambda: self.scene.cards(device, self.pair.pair).get(self.record, {})  # noqa: E731
        return until(lambda: cards().get("words") == self.said, patience)

    def rows_of(self, someone: Someone) -> list[dict[str, Any]]:
        """What that person's devices sent into the alcove since the scene began."""
        posts = self.scene.mallory.sent("POST", f"/api/pairs/{self.pair.pair}/records")
        return [row for said in posts if said.who == someone.id for row in said.body["rows"]]

    def charters(self) -> list[dict[str, Any]]:
        """What devices sent as charters since the scene began."""
        return [said.body for said in self.scene.mallory.sent("POST", CHARTERS)]


def looks(scene: Scene, loss: Loss, patience: int = 700) -> None:
    """Ana's device fetches its pairs; then the risky act. What she reads of the state counts as told."""
    stand = loss.stand(loss.ana)
    if stand["renewed"]:
        scene.heard.add("renewed")
    loss.ana.run(WRITE, pair=loss.pair.pair, words=scene.secret("risky"), patience=patience)
    scene.listen(loss.ana)


def nothing_granted(scene: Scene, loss: Loss) -> None:
    scene.must(not loss.charters(), "a charter was written for keys that nobody compared")


def honest(scene: Scene, loss: Loss) -> None:
    """The control: Tomas really loses everything, both compare, he reads all of it again, and no alarm is left."""
    loss.lose()
    scene.must(loss.stand(loss.ana)["renewed"] == {"who": "theirs", "known": False}, "Ana's page says nothing of it")
    scene.must(not loss.charters(), "Ana let him in before the words")
    scene.must(loss.compare(), "the words differ")
    assert loss.tomas
    scene.must(loss.reads(loss.tomas), "Tomas does not read what he wrote")
    for device in (loss.ana, loss.tomas):
        scene.must(until(lambda device=device: loss.stand(device)["state"] == "verified"), "not verified")  # type: ignore[misc]
        scene.listen(device)


def played(lie: Callable[[Scene, Loss], None]) -> Callable[[Scene], None]:
    def act(scene: Scene) -> None:
        loss = Loss.between(scene)
        (lie if scene.lying else honest)(scene, loss)

    return act

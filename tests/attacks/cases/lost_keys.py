"""Losses that are pretended: whoever says that keys were lost, or swaps them in the middle of a real loss, gets nothing."""

from __future__ import annotations

from typing import Any

from alcove_cli.door import Door
from alcove_seal.bundle import sign_statement
from alcove_seal.bytes import encode_base64url
from tests.attacks.cases import by_hand
from tests.attacks.cases.false_keys import BOGUS, PAIRS, RENEWING, UNSIGNED, UNVERIFIED, as_new, to
from tests.attacks.cases.losing_keys import CONTROL, LOSE, NEW_KEYS, Loss, looks, nothing_granted, played
from tests.attacks.mallory import Said
from tests.attacks.people import Someone, moment
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene
from tests.patience import until

EVENING = "a long quiet evening"
_LOOK = "await (await module('sync/opening.js')).meetServer(); return house.door.value;"
# A client that has the option to trust its server, and is told to.
OBEDIENT = (
    (RENEWING, UNSIGNED[0][1], f'if (row.policy !== "trust-server") {UNSIGNED[0][1]}'),
    (RENEWING, UNVERIFIED[0][1], 'const may = row.policy === "trust-server" ? "restore" : null;'),
    *UNVERIFIED[1:],
)
SHOWN = (
    (
        RENEWING,
        "if (!last || pin.bundle !== row.counterpart.bundle || row.closed?.left) return null;",
        "if (!last || row.closed?.left) return null;",
    ),
    ("sync/following.js", "bundle: decodeBase64url(pin.bundle), state", "bundle: decodeBase64url(row.counterpart.bundle), state"),
)  # fmt: skip


def faked_loss(scene: Scene, loss: Loss) -> None:
    """Your partner lost the keys, share again."""
    fake = scene.identity().bundle
    scene.lie("GET", PAIRS, to(loss.pair.lead, as_new(loss.pair.member, fake)))
    looks(scene, loss)
    nothing_granted(scene, loss)


def stolen_root(scene: Scene, loss: Loss) -> None:
    """Mallory has Tomas's former keys and signs her own with them: a rotation like any other. Nobody compared it."""
    fake, former = scene.identity(), loss.pair.member.keys.identity
    about = {"person": loss.pair.member.id, "at": moment(), "fp": fake.fp}
    statement = {
        "time": about["at"],
        "former_signature": encode_base64url(sign_statement(former.sign_key, **about)),
        "signature": encode_base64url(sign_statement(fake.sign_key, **about)),
    }
    scene.lie("GET", PAIRS, to(loss.pair.lead, as_new(loss.pair.member, fake.bundle, **statement)))
    looks(scene, loss)
    nothing_granted(scene, loss)
    if scene.browser:
        loss.ana.goto(f"/alcove/{loss.pair.pair}/table")  # type: ignore[attr-defined]


def flags(scene: Scene, loss: Loss) -> None:
    """The server demands a migration, by every name it can think of."""
    fake = scene.identity().bundle

    def demand(rows: Any) -> None:
        as_new(loss.pair.member, fake)(rows)
        for row in rows:
            row |= {"policy": "trust-server", "migrate": True, "restore": True, "version": 2, "epoch": 2}
            row["counterpart"] |= {"state": "verified", "lost": True, "verified": True}

    scene.lie("GET", PAIRS, to(loss.pair.lead, demand))
    looks(scene, loss)
    nothing_granted(scene, loss)


def swapped_between(scene: Scene, loss: Loss) -> None:
    """The words were the same; before Ana's device lets him in, other keys are shown as his."""
    loss.lose()
    assert loss.tomas
    for device in (loss.ana, loss.tomas):
        loss.begin(device)
    here, there = loss.words(loss.ana), loss.words(loss.tomas)
    scene.must(here == there != "", "the words differ")
    scene.lie("GET", PAIRS, to(loss.pair.lead, as_new(loss.pair.member, scene.identity().bundle)))
    for device in (loss.tomas, loss.ana):
        loss.say(device, same=True)
    until(loss.charters, 1.5)
    looks(scene, loss)
    nothing_granted(scene, loss)
    scene.afterwards.append(lambda: until(lambda: loss.stand(loss.ana) and loss.charters(), 8))


def between_both(scene: Scene, loss: Loss) -> None:
    """While Tomas has new keys, to each of the two Mallory shows keys of her own as the other's, and they compare."""
    loss.lose()
    pair = loss.pair
    scene.lie("GET", PAIRS, to(pair.lead, as_new(pair.member, scene.identity().bundle)))
    scene.lie("GET", PAIRS, to(pair.member, as_new(pair.lead, scene.identity().bundle)))
    scene.must(not loss.compare(), "both hear the same words")
    until(loss.charters, 1.0)
    scene.listen(loss.ana)
    nothing_granted(scene, loss)
    scene.afterwards.append(lambda: compare_again(scene, loss))


def compare_again(scene: Scene, loss: Loss) -> None:
    """With an honest server the words are the same, and he is let in."""
    for device in (loss.ana, loss.tomas):
        assert device
        loss.stand(device)
    scene.must(loss.compare(), "the words differ though nobody stands between the two")
    until(loss.charters, 8)


def locked_out(scene: Scene, loss: Loss) -> None:
    """Other keys in Ana's own name, with signatures that are none: her device must not throw its keys away."""
    fake = encode_base64url(scene.identity().bundle)

    def change(said: Said) -> None:
        value = said.json
        if said.who == loss.pair.lead.id and value.get("keys"):
            statement = {"time": moment(), "signature": BOGUS, "former_signature": BOGUS}
            value["keys"].update(bundle=fake, statement=statement)
            said.tell(value)

    scene.lie("GET", "/api/me", change)
    scene.must(loss.ana.run(_LOOK) == "open", "the device was locked")
    scene.listen(loss.ana)


def reset(scene: Scene) -> None:
    """Otto resets Tomas's login, takes it himself, and says that Tomas lost his keys. Honest: Tomas uses the link himself."""
    loss = Loss.between(scene)
    tomas, otto = loss.pair.member, scene.world.otto
    before = loss.pair.lead.door.get(PAIRS)
    token = otto.door.post(f"/api/people/{tomas.id}/reset-links")["token"]
    door = Door(scene.world.server.url)
    door._opener.addheaders = [("X-Forwarded-For", f"10.8.{len(token)}.{len(scene.texts)}")]
    door.get("/api/me")
    door.post("/api/resets", {"token": token, "password": EVENING})
    door.sign_in(email=tomas.email, password=EVENING)
    taken = Someone(tomas.name, tomas.email, door, tomas.keyring, tomas.words)
    if scene.lying:
        says_lost(scene, scene.device(taken, words=""))
        scene.must(not any(said.status == 201 for said in scene.mallory.sent("POST", NEW_KEYS)), "new keys were taken")
        scene.must(loss.pair.lead.door.get(PAIRS) == before, "Ana is shown something else than before")
        faked_loss(scene, loss)  # and a server that does not wait gains nothing either
        tomas.door = door  # he gets his login back; his keys are where they were
    else:
        device = scene.device(taken)
        scene.must(loss.reads(device), "Tomas does not read with his words")
        scene.listen(device)


def says_lost(scene: Scene, device: Any) -> None:
    """Who took the login says that the keys were lost; on a page by its buttons."""
    if scene.browser:
        scene.texts.append(by_hand.loses_all(device, EVENING))
        if device.sees(by_hand.RESET_LATELY):
            scene.heard.add("reset-lately")
        return
    device.run("await house.start(); return house.door.value;")
    scene.attempt(lambda: device.run(LOSE, password=EVENING, mine="keep"))


ATTACKS = [
    Attack(
        "faked-loss", "your partner lost the keys, share again: other keys, with a signature that is none", "key-changed",
        played(faked_loss), Sabotage(UNSIGNED + UNVERIFIED), control=CONTROL,
    ),
    Attack(
        "regrant-unverified", "keys signed with stolen former ones: the pin moves, but nobody compared them", "renewed",
        played(stolen_root), Sabotage(UNVERIFIED), control=CONTROL,
    ),
    Attack(
        "demanded-migration", "flags, policies and versions that tell the client to share again", "key-changed",
        played(flags), Sabotage(OBEDIENT), control=CONTROL,
    ),
    Attack(
        "swapped-after-the-words", "other keys are shown between comparing and letting in again", "key-changed",
        played(swapped_between), Sabotage(SHOWN), control=CONTROL,
    ),
    Attack(
        "relay-of-new-keys", "each of the two is shown a key of Mallory's while they compare new keys", "comparing-failed",
        played(between_both),
        off("seal/sas.js", "return concatBytes(decodeHex(fpA, 32), decodeHex(fpB, 32));", "return new Uint8Array(64);"),
        control=CONTROL,
    ),
    Attack(
        "locked-out", "other keys in one's own name, so that the device locks itself", "key-changed",
        played(locked_out),
        off(
            "sync/own-keys.js",
            "await verifyRotation(own.bundle, decodeBase64url(bundle), [former, signature], "
            "{ person: own.person, at: statement.time });",
        ),
        control=CONTROL,
    ),
    Attack(
        "reset-starts-nothing", "an administrator resets a login, takes it, and says that the keys were lost", "reset-lately",
        reset, Sabotage(UNSIGNED + UNVERIFIED),
    ),
]  # fmt: skip

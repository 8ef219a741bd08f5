"""The ways in: a device that is being let in, another root sent to it, and words that were changed.

In Node the client's modules are asked; on a page somebody does the same by its fields and buttons.
"""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from alcove_cli.door import Door
from alcove_seal.bundle import sign_statement
from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.context import wrap_context
from alcove_seal.device import seal_root_for_device
from alcove_seal.hpke import derive_kem_pair
from alcove_seal.root import derive_identity
from tests.attacks.cases import by_hand
from tests.attacks.cases.inviting import tell
from tests.attacks.mallory import Said
from tests.attacks.people import PASSWORD, Someone, moment, new_id
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene
from tests.patience import SECONDS, until

ASKINGS = "/api/me/askings"
_ASK = """
await house.start();
globalThis.asking = await (await module("sync/ask-device.js")).askToBeLetIn();
return globalThis.asking.code;
"""
_WAIT = "await globalThis.asking.wait(AbortSignal.timeout(4000)); return house.door.value;"
_DOOR = "return house.door.value;"
_LET_IN = """
const { findDevice, letIn } = await module("sync/let-in.js");
const { rootByWords } = await module("sync/root-again.js");
const found = await findDevice(args.shown);
const root = await rootByWords(args.words, "");
await letIn(root, found);
root.forget();
return found.id;
"""
_CHANGE = """
const { makeNewKit, changeWords } = await module("sync/ways-change.js");
const { rootByWords } = await module("sync/root-again.js");
const root = await rootByWords(args.words, "");
const { words } = await makeNewKit(root);
await changeWords(root, words, { 1: words[0], 8: words[7] });
root.forget();
return words.join(" ");
"""
_LOCK = "await house.lock(); return house.door.value;"
_UNLOCK = "await house.unlock(args.words); return house.door.value;"


def signed_in_again(scene: Scene, someone: Someone) -> Someone:
    """The same person in another browser."""
    door = Door(scene.world.server.url)
    door.sign_in(email=someone.email, password=PASSWORD)
    return replace(someone, door=door)


def asks(scene: Scene, someone: Someone) -> tuple[Any, str]:
    """A new device, signed in and locked, with the code on its screen."""
    phone: Any = scene.device(signed_in_again(scene, someone), words="")
    return phone, by_hand.asks(phone) if scene.browser else str(phone.run(_ASK))


def lets_in(scene: Scene, old: Any, code: str, someone: Someone) -> None:
    """Read the code with an unlocked device, and let the new one in."""
    if scene.browser:
        by_hand.lets_in(old, code, someone.words)
    else:
        scene.attempt(lambda: old.run(_LET_IN, shown=code, words=someone.words))


def comes_in(scene: Scene, phone: Any) -> bool:
    """Wait for what comes to the new device. Return whether it opened."""
    if scene.browser:
        ends = lambda: by_hand.is_open(phone) or by_hand.NO_ANSWER_OF_MINE in phone.text()  # noqa: E731
        return until(ends, SECONDS) and by_hand.is_open(phone)
    scene.attempt(lambda: phone.run(_WAIT))
    return bool(phone.run(_DOOR) == "open")


def changes_and_locks(scene: Scene, device: Any, words: str) -> str:
    """Change the words and lock. Return the new ones."""
    if scene.browser:
        fresh = by_hand.changes_words(device, words)
        by_hand.locks(device)
        return fresh
    fresh = str(device.run(_CHANGE, words=words))
    scene.must(device.run(_LOCK) == "locked", "it stayed open")
    return fresh


def unlocks(scene: Scene, device: Any, words: str) -> bool:
    if scene.browser:
        return by_hand.unlocks(device, words)
    return bool(scene.attempt(lambda: device.run(_UNLOCK, words=words)) == "open")


def swapped_key(scene: Scene) -> None:
    """The server shows a key of its own in the place of the new device's."""
    ana = scene.together().lead
    old = scene.device(ana)
    phone, code = asks(scene, ana)
    hers = derive_kem_pair(os.urandom(32))

    def swap(rows: Any) -> None:
        for row in rows:
            row["key"] = encode_base64url(hers.public)

    if scene.lying:
        scene.mallory.lie("GET", ASKINGS, tell(swap))
    lets_in(scene, old, code, ana)
    if scene.lying:
        scene.must(not scene.mallory.sent("PUT", ASKINGS + "/[^/]+/sealed"), "the root was sealed to Mallory's key")
    else:
        scene.must(comes_in(scene, phone), "the new device was not let in")


def other_request(scene: Scene) -> None:
    """Who knows the password asks as well; the server shows that request alone."""
    ana = scene.together().lead
    old = scene.device(ana)
    phone, code = asks(scene, ana)
    thief = signed_in_again(scene, ana)
    hers = new_id()
    thief.door.put(ASKINGS, {"id": hers, "key": encode_base64url(derive_kem_pair(os.urandom(32)).public)})
    scene.lie("GET", ASKINGS, lambda said: said.tell([row for row in said.json if row["id"] == hers]))
    lets_in(scene, old, code, ana)
    scene.must(not scene.mallory.sent("PUT", f"{ASKINGS}/{hers}/sealed"), "the thief's device was let in")
    if not scene.lying:
        scene.must(comes_in(scene, phone), "the new device was not let in")


def other_root(scene: Scene) -> None:
    """The server answers in the old device's place: with a root of its own, and its bundle as Ana's."""
    ana = scene.together().lead
    old = scene.device(ana)
    root = os.urandom(32)
    mine = derive_identity(root)
    time = moment()

    def answer(said: Said) -> None:
        for row in said.json:
            if row["here"]:
                sealed = seal_root_for_device(root, decode_base64url(row["key"]), person=ana.id, request=row["id"])
                said.tell([{**row, "sealed": encode_base64url(sealed)}])

    def pretend(value: Any) -> None:
        signature = sign_statement(mine.sign_key, person=ana.id, at=time, fp=mine.fp)
        statement = {"time": time, "signature": encode_base64url(signature)}
        value["keys"] = {"bundle": encode_base64url(mine.bundle), "statement": statement, "fp": mine.fp}

    scene.lie("GET", "/api/me", tell(pretend))
    phone, code = asks(scene, ana)
    scene.lie("GET", ASKINGS, answer)
    if not scene.lying:
        lets_in(scene, old, code, ana)
    opens = comes_in(scene, phone)
    scene.must(opens != scene.lying, "it took Mallory's keys for Ana's" if scene.lying else "it was not let in")


def old_words(scene: Scene) -> None:
    """After a change the server shows the wrap of the old words; Ana types those, by habit."""
    ana = scene.together().lead
    device = scene.device(ana)
    before = ana.door.get("/api/me/wraps")
    fresh = changes_and_locks(scene, device, ana.words)
    scene.texts.append(fresh)
    scene.lie("GET", "/api/me/wraps", lambda said: said.tell(before))
    opens = unlocks(scene, device, ana.words if scene.lying else fresh)
    scene.must(opens != scene.lying, "the old words opened" if scene.lying else "the new words do not open")


def old_blob(scene: Scene) -> None:
    """The same, with what the old words open served under the id of the new ones."""
    ana = scene.together().lead
    device = scene.device(ana)
    [before] = ana.door.get("/api/me/wraps")
    fresh = changes_and_locks(scene, device, ana.words)
    scene.texts.append(fresh)
    scene.lie("GET", "/api/me/wraps", tell(lambda rows: rows[0].update(blob=before["blob"], salt=before["salt"])))
    opens = unlocks(scene, device, ana.words if scene.lying else fresh)
    scene.must(opens != scene.lying, "the old words opened" if scene.lying else "the new words do not open")


def without_id(*, person: str, method: str, wrap: str) -> bytes:
    return wrap_context(person=person, method=method, wrap="any")


KEY_FITS = off(
    "seal/device.js",
    "if (!equalBytes(await hashKey(known, person, name), read.hash)) throw new SealError('device-key');",
)
SECRET_IN = off("seal/device.js", "return `${request}.${encodeHex(secret)}`;", "return request;")
NO_ID = Sabotage(
    (
        ("seal/wrap.js", "wrapContext({ person, method, wrap })", 'wrapContext({ person, method, wrap: "any" })'),
        ("seal/wrap.js", "method: row.method, wrap: row.id }", 'method: row.method, wrap: "any" }'),
    ),
    (("alcove_seal.wrap.wrap_context", without_id),),
)
CHANGED = "changed words"

ATTACKS = [
    Attack("device-key-swapped", "another key in the place of a new device's", "device-key", swapped_key, KEY_FITS),
    Attack("device-guessed", "a stranger's device asks, and is shown in place of one's own", "device-key", other_request, KEY_FITS),
    Attack("device-root-swapped", "another root sent to a new device, with its bundle", "device-answer", other_root, SECRET_IN),
    Attack(
        "wrap-of-old-words", "the wrap of words that were changed", "wrap-older", old_words,
        off("sync/wraps.js", 'if (row.id < (await knownWords(person))) throw new AlcoveError("wrap-older");'), control=CHANGED,
    ),
    Attack("wrap-of-old-words-renamed", "the same under the new wrap's id", "words-wrong", old_blob, NO_ID, control=CHANGED),
]  # fmt: skip

"""Lost and changed keys: whoever pretends a loss, swaps keys in the middle of one, or acts with keys that are over, gets nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from alcove_cli.door import Door
from alcove_seal.bundle import sign, sign_statement
from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.charter import Charter, Member, commit_key, hash_charter
from alcove_seal.context import grant_info
from alcove_seal.grant import make_pair_key
from alcove_seal.hpke import seal_to
from alcove_seal.root import Identity
from tests.attacks.cases import by_hand
from tests.attacks.cases.forged_charters import text_of
from tests.attacks.cases.inviting import show
from tests.attacks.cases.losing_keys import LOSE, NEW_KEYS, Loss
from tests.attacks.mallory import Said
from tests.attacks.people import Someone, moment
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Attack, Scene, until

RENEWING = "sync/renewing.js"
PAIRS = "/api/pairs"
BOGUS = encode_base64url(bytes(64))
EVENING = "a long quiet evening"
_WRITE = """
house.safe(args.pair).put("topic", args.words);
await pause(50);
return until(() => house.waiting.value === 0, args.patience);
"""
_LOOK = "await (await module('sync/opening.js')).meetServer(); return house.door.value;"

# Lines of defence

UNVERIFIED = (
    (RENEWING, 'const may = pin.state === "verified" ? "restore" : null;', 'const may = "restore";'),
    (
        "seal/epoch.js",
        "if (reason === 'restore' && partner.state !== 'verified') throw new SealError('charter-unverified');",
        "",
    ),
    (
        "seal/epoch.js",
        "export async function regrant(charter, key, partner) {\n"
        "  if (partner.state !== 'verified') throw new SealError('charter-unverified');",
        "export async function regrant(charter, key, partner) {",
    ),
)
UNSIGNED = (
    (
        RENEWING,
        "await verifyRotation(former, shown, /** @type {[Uint8Array, Uint8Array]} */ (signatures), "
        "{ person, at: statement.time });",
        "",
    ),
)
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


def to(who: Someone, change: Callable[[Any], None]) -> Callable[[Said], None]:
    """Lie to one of the two."""

    def lie(said: Said) -> None:
        if said.who == who.id and isinstance(said.json, list):
            value = said.json
            change(value)
            said.tell(value)

    return lie


def as_new(person: Someone, bundle: bytes, **statement: str) -> Callable[[Any], None]:
    """Keys in this person's name, with a statement that looks like a rotation."""

    def change(rows: Any) -> None:
        show(person.id, bundle)(rows)
        for row in rows:
            row["counterpart"]["statement"] = {
                "time": moment(),
                "signature": BOGUS,
                "former_signature": BOGUS,
                **statement,
            }

    return change


def looks(scene: Scene, loss: Loss, patience: int = 700) -> None:
    """Ana's device fetches its pairs; then the risky act. What she reads of the state counts as told."""
    stand = loss.stand(loss.ana)
    if stand["renewed"]:
        scene.heard.add("renewed")
    loss.ana.run(_WRITE, pair=loss.pair.pair, words=scene.secret("risky"), patience=patience)
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


def in_rotation(scene: Scene, loss: Loss) -> None:
    """Tomas really changes his keys; on the way to Ana they are replaced, his signatures kept."""
    fake = scene.identity().bundle

    def change(rows: Any) -> None:
        if any("former_signature" in row["counterpart"]["statement"] for row in rows):
            show(loss.pair.member.id, fake)(rows)

    scene.lie("GET", PAIRS, to(loss.pair.lead, change))
    tomas = scene.device(loss.pair.member)
    scene.settle(tomas)
    loss.rotate(loss.pair.member, tomas)
    looks(scene, loss)


def rotates(scene: Scene, loss: Loss) -> Identity:
    """Tomas changes his keys, honestly; Ana's device follows. Return the former ones."""
    former = loss.pair.member.keys.identity
    tomas = scene.device(loss.pair.member)
    scene.settle(tomas)
    loss.rotate(loss.pair.member, tomas)
    until(lambda: len(loss.charters()) > 0, 6)
    until(lambda: loss.stand(loss.ana)["renewed"] == {"who": "theirs", "known": True}, 6)
    return former


def replayed(scene: Scene, loss: Loss) -> None:
    """After the change the former keys are shown again: perhaps stolen ones."""
    former = rotates(scene, loss)
    scene.lie("GET", PAIRS, to(loss.pair.lead, as_new(loss.pair.member, former.bundle)))
    looks(scene, loss)


def former_acts(scene: Scene, loss: Loss) -> None:
    """Who has the former keys writes the next charter, with a key of theirs."""
    former = rotates(scene, loss)
    key = make_pair_key()
    scene.her_keys.append(key)
    ana, tomas = loss.pair.lead.keys.identity, loss.pair.member.keys.identity
    rows = loss.pair.lead.door.get(PAIRS)[0]["charters"]
    previous = hash_charter(decode_base64url(rows[-1]["charter"]))
    members = Member(loss.pair.lead.id, ana.fp), Member(loss.pair.member.id, tomas.fp)
    text = text_of(Charter(loss.pair.pair, len(rows) + 1, previous, "rotate", members, commit_key(key), moment()))
    plant(scene, loss.pair.lead, row_of(text, len(rows) + 1, former, ana.kem.public, key))
    looks(scene, loss, 3000 if scene.sabotage else 700)


def row_of(text: bytes, epoch: int, signer: Identity, kem: bytes, key: bytes) -> dict[str, Any]:
    """A charter as a server shows it."""
    return {
        "epoch": epoch,
        "charter": encode_base64url(text),
        "signature": encode_base64url(sign(signer.sign_key, text)),
        "signer": "",
        "grant": encode_base64url(seal_to(kem, grant_info(text), key)),
    }


def plant(scene: Scene, who: Someone, row: dict[str, Any]) -> None:
    """Show it to one of the two, in the place of what has its number."""

    def change(rows: Any) -> None:
        for one in rows:
            one["charters"] = [charter for charter in one["charters"] if charter["epoch"] < row["epoch"]] + [row]

    scene.lie("GET", PAIRS, to(who, change))


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


def let_in_by(forge: Callable[[Scene, Loss, Charter], bytes]) -> Callable[[Scene, Loss], None]:
    """Ana helps Mallory: she signs a restore for Tomas that no honest device would write."""

    def act(scene: Scene, loss: Loss) -> None:
        loss.lose()
        key = make_pair_key()
        scene.her_keys.append(key)
        ana, tomas = loss.pair.lead.keys.identity, loss.pair.member.keys.identity
        first = decode_base64url(loss.pair.lead.door.get(PAIRS)[0]["charters"][0]["charter"])
        members = Member(loss.pair.lead.id, ana.fp), Member(loss.pair.member.id, tomas.fp)
        charter = Charter(loss.pair.pair, 2, hash_charter(first), "restore", members, commit_key(key), moment())
        plant(scene, loss.pair.member, row_of(forge(scene, loss, charter), 2, ana, tomas.kem.public, key))
        scene.must(loss.compare(), "the words differ")
        assert loss.tomas
        loss.stand(loss.tomas)
        patience = 3000 if scene.sabotage else 700
        loss.tomas.run(_WRITE, pair=loss.pair.pair, words=scene.secret("risky"), patience=patience)
        scene.listen(loss.tomas)

    return act


def third_line(scene: Scene, _loss: Loss, charter: Charter) -> bytes:
    mira = scene.person("Mira")
    return text_of(charter) + f"\n{mira.id} {mira.keys.identity.fp}".encode()


def foreign_own(scene: Scene, loss: Loss, charter: Charter) -> bytes:
    ana, _tomas = charter.members
    return text_of(replace(charter, members=(ana, Member(loss.pair.member.id, scene.identity().fp))))


def foreign_partner(scene: Scene, loss: Loss, charter: Charter) -> bytes:
    _ana, tomas = charter.members
    return text_of(replace(charter, members=(Member(loss.pair.lead.id, scene.identity().fp), tomas)))


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


CONTROL = "honest-loss"

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
        "swapped-in-rotation", "while the partner changes keys, others are put in their place", "key-changed",
        played(in_rotation), Sabotage(UNSIGNED), control=CONTROL,
    ),
    Attack(
        "old-bundle-replayed", "after a change of keys the former ones are shown again", "key-changed",
        played(replayed), Sabotage(UNSIGNED), control=CONTROL,
    ),
    Attack(
        "former-keys-act", "a charter signed with keys that were changed", "charter-signature",
        played(former_acts), off("seal/epoch.js", "throw new SealError('charter-signature');"), control=CONTROL,
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
        "restore-third-member", "the charter that lets in again names a third person, signed by Ana", "charter-lines",
        played(let_in_by(third_line)),
        off("seal/charter.js", "if (lines.length !== LINES) throw new SealError('charter-lines');"), control=CONTROL,
    ),
    Attack(
        "restore-foreign-own-fp", "the charter that lets in again names other keys in one's own name", "charter-own-fp",
        played(let_in_by(foreign_own)),
        off("seal/epoch.js", "if (fps.get(me.person) !== (await parseBundle(me.bundle)).fp) throw new SealError('charter-own-fp');"),
        control=CONTROL,
    ),
    Attack(
        "restore-foreign-partner-fp", "the charter that lets in again names other keys than were compared", "charter-partner-fp",
        played(let_in_by(foreign_partner)),
        off(
            "seal/epoch.js",
            "if (fps.get(partner.person) !== (await parseBundle(partner.bundle)).fp) throw new SealError('charter-partner-fp');",
        ),
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

"""The eight words: Mallory asks for a weak derivation, another account's root, or an older keyring. And her clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alcove_seal.bytes import encode_base64url
from tests.attacks.cases.inviting import tell
from tests.attacks.people import Someone
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene

CONTROL = "unlocking"
_COUNTED = """
let derivations = 0;
const derive = crypto.subtle.deriveBits.bind(crypto.subtle);
crypto.subtle.deriveBits = (how, ...rest) => {
  if (how.name === "PBKDF2") derivations += 1;
  return derive(how.name === "PBKDF2" ? { ...how, iterations: Math.min(how.iterations, 600000) } : how, ...rest);
};
try {
  await house.start();
  await house.unlock(args.words);
} catch (error) {
  return { code: error.code ?? String(error), derivations };
} finally {
  crypto.subtle.deriveBits = derive;
}
return { code: null, derivations, door: house.door.value };
"""


def wrap_with(change: Callable[[dict[str, Any], Someone], None], *, derives: int) -> Callable[[Scene], None]:
    """The row of the words is changed before a new device gets it."""

    def act(scene: Scene) -> None:
        ana = scene.person("Ana")
        mira = scene.person("Mira")

        def lie(rows: Any) -> None:
            change(rows[0], mira)

        scene.lie("GET", "/api/me/wraps", tell(lie))
        device = scene.device(ana, words="")
        said = device.run(_COUNTED, words=ana.words)
        if said["code"]:
            scene.heard.add(said["code"])
        if scene.lying:
            scene.must(said["derivations"] <= derives, "the words were derived as the server asked")
            scene.must(device.run("return house.door.value") != "open", "it opened")
        else:
            scene.must(said.get("door") == "open", "an honest wrap does not open")

    return act


def take(row: dict[str, Any], mira: Someone) -> None:
    """Another account's wrap, whole."""
    row.update(mira.door.get("/api/me/wraps")[0])


def other_account(scene: Scene) -> None:
    """The server says that Ana is somebody else, and gives that account's rows."""
    ana, mira = scene.person("Ana"), scene.person("Mira")
    shown = mira.door.get("/api/me")
    scene.lie("GET", "/api/me", lambda said: said.tell(shown))
    scene.lie("GET", "/api/me/wraps", lambda said: said.tell(mira.door.get("/api/me/wraps")))
    scene.lie("GET", "/api/me/keyring", lambda said: said.tell(mira.door.get("/api/me/keyring")))
    device = scene.device(ana)
    if scene.lying:
        scene.must(device.run("return house.door.value") != "open", "it opened")


def older_ring(scene: Scene) -> None:
    """A known device is given the keyring of an earlier day: without the pins it knows."""
    pair = scene.together()
    early = pair.lead.door.get("/api/me/keyring")
    later = scene.together(pair.lead, scene.person("Mira"))
    ana = scene.device(pair.lead)
    scene.settle(ana)
    scene.put_away(ana, "older ring")
    scene.lie("GET", "/api/me/keyring", lambda said: said.tell(early))
    again = scene.device(pair.lead, disk="older ring", words="")
    scene.attempt(lambda: again.unlock(""))
    again.run("await until(() => house.connection.value === 'live'); await pause(1500)")
    scene.hear(again, "rolled-back")
    states = again.run("return house.pairs.value.map(({ id, state }) => ({ id, state }))")
    scene.must({"id": later.pair, "state": "linked"} in states, "a pin that was known is not known any more")


def foreign_ring(scene: Scene) -> None:
    """The keyring of another account, with other pins."""
    ana, mira = scene.person("Ana"), scene.person("Mira")
    scene.lie("GET", "/api/me/keyring", lambda said: said.tell(mira.door.get("/api/me/keyring")))
    device = scene.device(ana)
    device.run("await until(() => house.connection.value === 'live'); await pause(250)")
    scene.attempt(lambda: device.run("await house.invite({ myRole: 'lead' })"))
    scene.listen(device)
    scene.must(not scene.lying or not scene.mallory.sent("PUT", "/api/me/keyring"), "the own keyring was overwritten")


def wrong_clock(scene: Scene) -> None:
    """The server says that it is another year."""
    ana = scene.person("Ana")

    def change(value: Any) -> None:
        value["server"]["now"] = "2031-05-05T05:05:05Z"

    scene.lie("GET", "/api/me", tell(change))
    device = scene.device(ana)
    scene.listen(device)
    device.run(
        "await house.safe('mine').put('note', args.words, { pair: args.pair })",
        words=scene.secret("today"),
        pair=ana.id,
    )
    cards = scene.cards(device, "mine")
    scene.must(all("2031" not in card["at"] for card in cards.values()), "the words carry the server's time")


ROUNDS = off("seal/wrap.js", "if (row.rounds !== ROUNDS) throw new SealError('wrap-rounds');")
SALT = off("seal/wrap.js", "if (!row.salt || row.salt.length !== SALT_LENGTH) throw new SealError('wrap-salt');")
# Whatever comes is taken for a root, and the keys that follow from it for one's own.
_OPENS = Sabotage(
    (
        ("sync/kit.js", "checkOwnBundle(bundle, decodeBase64url(shown.bundle));", ""),
        (
            "sync/kit.js",
            "await verifyStatement(bundle, decodeBase64url(shown.statement.signature), { person, at: shown.statement.time });",
            "",
        ),
        (
            "sync/kit.js",
            'throw new AlcoveError(error.code === "wrap-not-opened" ? "words-wrong" : error.code);',
            "return /** @type {any} */ (new Uint8Array(32));",
        ),
    )
)

ATTACKS = [
    Attack("rounds-lowered", "one round in place of 600,000", "wrap-rounds", wrap_with(lambda row, _: row.update(rounds=1), derives=0), ROUNDS, control=CONTROL),
    Attack(
        "rounds-raised", "four thousand million rounds", "wrap-rounds",
        wrap_with(lambda row, _: row.update(rounds=2**32 - 1), derives=0), ROUNDS, control=CONTROL,
    ),
    Attack(
        "salt-short", "a salt of four bytes", "wrap-salt",
        wrap_with(lambda row, _: row.update(salt=encode_base64url(b"salt")), derives=0), SALT, control=CONTROL,
    ),
    Attack("salt-empty", "no salt", "wrap-salt", wrap_with(lambda row, _: row.update(salt=""), derives=0), SALT, control=CONTROL),
    Attack(
        "salt-foreign", "another person's salt", "words-wrong",
        wrap_with(lambda row, mira: row.update(salt=mira.door.get("/api/me/wraps")[0]["salt"]), derives=1), _OPENS, control=CONTROL,
    ),
    Attack("wrap-foreign", "another account's wrapped root", "words-wrong", wrap_with(take, derives=1), _OPENS, control=CONTROL),
    Attack("account-foreign", "another account's view, whole", "words-wrong", other_account, _OPENS),
    Attack(
        "keyring-older", "a keyring of an earlier day", "rolled-back", older_ring,
        off("sync/rings.js", "if (known && row.version < known.version) return healRing(row.version, known);"),
    ),
    Attack("keyring-foreign", "another account's keyring", "rolled-back", foreign_ring, off("sync/rings.js", 'if (!(error instanceof SealError)) throw error;\n    addTrouble("rolled-back", null, { about: "keyring" });')),
    Attack("clock", "the server says it is another year", "clock", wrong_clock, off("sync/opening.js", 'if (Math.abs(minutes) > CLOCK_MINUTES) addTrouble("clock", null, { minutes });\n  else', "if (true)")),
]  # fmt: skip

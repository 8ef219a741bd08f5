"""Charters that nobody may believe: a key forced on the two, a third member, another order, another key than committed.

Mallory signs some with keys of her own; others carry the true signature of Tomas, who helps her.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from alcove_seal.bundle import sign
from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.charter import Charter, Member, commit_key, hash_charter, parse_charter
from alcove_seal.context import grant_info
from alcove_seal.grant import make_pair_key
from alcove_seal.hpke import seal_to
from tests.attacks.cases.inviting import tell
from tests.attacks.people import Together, moment
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene
from tests.patience import until

_WRITE = """
house.safe(args.pair).put("topic", args.words);
await pause(50);
return until(() => house.waiting.value === 0, args.patience);
"""


def text_of(charter: Charter) -> bytes:
    """The lines as they are, without the care that an honest client takes."""
    members = sorted(f"{member.person} {member.fp}" for member in charter.members)
    head = ["alcove/v1/epoch", charter.pair, str(charter.epoch), charter.previous, charter.reason]
    return "\n".join([*head, *members, charter.commit, charter.at]).encode()


def next_charter(pair: Together, first: str, key: bytes) -> Charter:
    """What an honest second charter would hold."""
    members = [Member(someone.id, someone.keys.identity.fp) for someone in (pair.lead, pair.member)]
    return Charter(pair.pair, 2, first, "rotate", (members[0], members[1]), commit_key(key), moment())


Forge = Callable[[Scene, Together, Charter], tuple[bytes, bool]]


def planted(forge: Forge, *, other_key: bool = False, before: bool = False) -> Callable[[Scene], None]:
    """A second charter appears. `forge` makes it, and says whether Tomas signs it (else Mallory does)."""

    def act(scene: Scene) -> None:
        pair = scene.together()
        row = pair.write(pair.member, "topic", scene.secret("under the true key"))
        stored = next(one for one in pair.lead.door.get("/api/pairs") if one["id"] == pair.pair)["charters"][0]
        first = decode_base64url(stored["charter"])
        key = make_pair_key()
        scene.her_keys.append(key)
        mallory = scene.identity()
        charter, tomas_signs = forge(scene, pair, next_charter(pair, hash_charter(first), key))
        signer = pair.member.keys.identity if tomas_signs else mallory
        sealed = make_pair_key() if other_key else key
        row2 = {
            "epoch": 2,
            "charter": encode_base64url(charter),
            "signature": encode_base64url(sign(signer.sign_key, charter)),
            "signer": pair.member.id,
            "grant": encode_base64url(seal_to(pair.lead.keys.identity.kem.public, grant_info(charter), sealed)),
        }

        def add(pairs: Any) -> None:
            for one in pairs:
                one["charters"] = [row2] if before else [*one["charters"], row2]

        scene.lie("GET", "/api/pairs", tell(add))
        ana = scene.device(pair.lead)
        scene.settle(ana)
        until(lambda: row["id"] in scene.cards(ana, pair.pair), 1.0)
        patience = 700 if scene.lying and not scene.sabotage else 3000
        ana.run(_WRITE, pair=pair.pair, words=scene.secret("risky"), patience=patience)
        scene.listen(ana)
        for said in scene.mallory.sent("POST", f"/api/pairs/{pair.pair}/records"):
            epochs = {row["epoch"] for row in said.body["rows"]}
            scene.must(epochs <= {1}, "words were sealed under a key that nobody agreed on")

    return act


def forced(_scene: Scene, _pair: Together, charter: Charter) -> tuple[bytes, bool]:
    return text_of(charter), False


def tenth_line(_scene: Scene, _pair: Together, charter: Charter) -> tuple[bytes, bool]:
    return text_of(charter) + b"\nverified", True


def third_member(scene: Scene, _pair: Together, charter: Charter) -> tuple[bytes, bool]:
    mira = scene.person("Mira")
    return text_of(charter) + f"\n{mira.id} {mira.keys.identity.fp}".encode(), True


def in_place_of(scene: Scene, pair: Together, charter: Charter) -> tuple[bytes, bool]:
    """Mira where Ana's partner stands; Tomas signs."""
    mira = scene.person("Mira")
    mine = Member(pair.lead.id, pair.lead.keys.identity.fp)
    return text_of(replace(charter, members=(mine, Member(mira.id, mira.keys.identity.fp)))), True


def foreign_own(scene: Scene, pair: Together, charter: Charter) -> tuple[bytes, bool]:
    """Another fingerprint in Ana's name."""
    members = (Member(pair.lead.id, scene.identity().fp), Member(pair.member.id, pair.member.keys.identity.fp))
    return text_of(replace(charter, members=members)), True


def foreign_partner(scene: Scene, pair: Together, charter: Charter) -> tuple[bytes, bool]:
    """Another fingerprint in Tomas's name; he signs with the old key."""
    members = (Member(pair.lead.id, pair.lead.keys.identity.fp), Member(pair.member.id, scene.identity().fp))
    return text_of(replace(charter, members=members)), True


def other_history(_scene: Scene, _pair: Together, charter: Charter) -> tuple[bytes, bool]:
    return text_of(replace(charter, previous="00" * 32)), True


def skipped(_scene: Scene, _pair: Together, charter: Charter) -> tuple[bytes, bool]:
    return text_of(replace(charter, epoch=3)), True


def other_pair(_scene: Scene, pair: Together, charter: Charter) -> tuple[bytes, bool]:
    return text_of(replace(charter, pair=pair.lead.id)), True


def unchanged(_scene: Scene, _pair: Together, charter: Charter) -> tuple[bytes, bool]:
    return text_of(charter), True


def from_the_first(scene: Scene) -> None:
    """Before the host's charter reaches Tomas, Mallory writes the first one, with a key she knows."""
    pair = scene.together()
    key = make_pair_key()
    scene.her_keys.append(key)
    mallory = scene.identity()
    stored = next(one for one in pair.member.door.get("/api/pairs") if one["id"] == pair.pair)["charters"][0]
    true = parse_charter(decode_base64url(stored["charter"]))
    charter = text_of(replace(true, commit=commit_key(key)))
    grant = seal_to(pair.member.keys.identity.kem.public, grant_info(charter), key)
    forged = {
        "charter": encode_base64url(charter),
        "signature": encode_base64url(sign(mallory.sign_key, charter)),
        "grant": encode_base64url(grant),
    }

    def change(pairs: Any) -> None:
        for one in pairs:
            for row in one["charters"]:
                row.update(forged)

    scene.lie("GET", "/api/pairs", tell(change))
    tomas = scene.device(pair.member)
    patience = 700 if scene.lying and not scene.sabotage else 3000
    tomas.run("return until(() => house.pairs.value.length > 0, 3000)")
    tomas.run(_WRITE, pair=pair.pair, words=scene.secret("risky"), patience=patience)
    scene.listen(tomas)


def charters_gone(scene: Scene) -> None:
    """The server forgets the charter that this person's keyring knows."""
    pair = scene.together()
    scene.device(pair.lead).run("return until(() => house.pairs.value[0]?.state === 'linked')")

    def change(pairs: Any) -> None:
        for one in pairs:
            one["charters"] = []

    scene.lie("GET", "/api/pairs", tell(change))
    again = scene.device(pair.lead)
    again.run("return until(() => house.pairs.value.length > 0)")
    scene.listen(again)
    scene.must(not scene.mallory.sent("POST", "/api/pairs/.+/charters"), "a second first charter was written")


CONTROL = "second-charter"
SIGNED = off(
    "seal/epoch.js", "throw new SealError('charter-signature');", "return;"
)  # the last line of checkSignedByOne
LINES = "if (lines.length !== LINES) throw new SealError('charter-lines');"
MEMBERS = (
    "if (me.person === partner.person || !named.includes(me.person) || !named.includes(partner.person)) "
    "throw new SealError('charter-members');"
)
OWN = "if (fps.get(me.person) !== (await parseBundle(me.bundle)).fp) throw new SealError('charter-own-fp');"
PARTNER = (
    "if (fps.get(partner.person) !== (await parseBundle(partner.bundle)).fp) throw new SealError('charter-partner-fp');"
)
EPOCH = "if (parsed.epoch !== (last ? last.epoch + 1 : 1)) throw new SealError('charter-epoch');"
PREVIOUS = "if (last && parsed.previous !== last.charter) throw new SealError('charter-previous');"
PAIR = "seal/epoch.js", "function checkPeople(parsed, pair, me, partner) {\n  if (parsed.pair !== pair)"
COMMIT = (
    "if (key.length !== KEY_LENGTH || parseCharter(charter).commit !== (await commitKey(key))) "
    "throw new SealError('charter-key');"
)


def case(name: str, tried: str, says: str, act: Callable[[Scene], None], sabotage: Sabotage) -> Attack:
    return Attack(name, tried, says, act, sabotage, control=CONTROL)


ATTACKS = [
    case("own-key-forced", "a second charter with a key of Mallory's, signed by her", "charter-signature", planted(forced), SIGNED),
    Attack("first-key-forced", "the first charter is one of Mallory's, signed by her", "charter-signature", from_the_first, SIGNED),
    case("tenth-line", "a charter with a tenth line, signed by Tomas", "charter-lines", planted(tenth_line), off("seal/charter.js", LINES)),
    case("third-member", "a charter with a third member, signed by Tomas", "charter-lines", planted(third_member), off("seal/charter.js", LINES)),
    case("in-place-of", "Mira in Tomas's place, signed by Tomas", "charter-members", planted(in_place_of), Sabotage((("seal/epoch.js", MEMBERS, ""), ("seal/epoch.js", PARTNER, "")))),
    case("foreign-own-fp", "another fingerprint in one's own name, signed by Tomas", "charter-own-fp", planted(foreign_own), off("seal/epoch.js", OWN)),
    case(
        "foreign-partner-fp", "another fingerprint in Tomas's name, signed by Tomas", "charter-partner-fp",
        planted(foreign_partner), off("seal/epoch.js", PARTNER),
    ),
    case("other-history", "a second charter after another first one", "charter-previous", planted(other_history), off("seal/epoch.js", PREVIOUS)),
    case("epoch-skipped", "the third charter right after the first", "charter-epoch", planted(skipped), off("seal/epoch.js", EPOCH)),
    case("other-pair", "a charter of another pair", "charter-pair", planted(other_pair), off(*PAIR, PAIR[1].replace("parsed.pair !== pair", "false"))),
    case(
        "wrong-commitment", "another key than the charter commits to: two keys for two people", "charter-key",
        planted(unchanged, other_key=True), off("seal/grant.js", COMMIT, "if (key.length !== KEY_LENGTH) throw new SealError('charter-key');"),
    ),
    Attack(
        "charters-gone", "the server forgets a charter that is known", "rolled-back", charters_gone,
        off("sync/following.js", 'addTrouble("rolled-back", row.id, { about: "charters" });'),
    ),
]  # fmt: skip

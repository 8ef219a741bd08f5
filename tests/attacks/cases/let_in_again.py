"""The charter that lets in again who lost every key: Ana helps Mallory, and signs one that no honest device would write."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from alcove_seal.bytes import decode_base64url
from alcove_seal.charter import Charter, Member, commit_key, hash_charter
from alcove_seal.grant import make_pair_key
from tests.attacks.cases.false_keys import PAIRS, plant, row_of
from tests.attacks.cases.forged_charters import text_of
from tests.attacks.cases.losing_keys import CONTROL, WRITE, Loss, played
from tests.attacks.people import moment
from tests.attacks.play import Attack
from tests.attacks.sabotage import off
from tests.attacks.scene import Scene
from tests.attacks.verdict import SHE_READS
from tests.patience import SECONDS, until


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
        loss.tomas.run(WRITE, pair=loss.pair.pair, words=scene.secret("risky"), patience=700)
        if scene.sabotage and forge is third_line:  # with the defence off the words go out, under her key
            until(lambda: loss.rows_of(loss.pair.member), SECONDS)
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


# Keys that neither knows in a charter: with the check off, it is accepted and nobody is told. Whether words go out under it is a race in
# the device, which sets about writing the next charter at once; so no harm is named for these two.
ATTACKS = [
    Attack(
        "restore-third-member", "the charter that lets in again names a third person, signed by Ana", "charter-lines",
        played(let_in_by(third_line)),
        off("seal/charter.js", "if (lines.length !== LINES) throw new SealError('charter-lines');"), control=CONTROL, harm=SHE_READS,
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
]  # fmt: skip

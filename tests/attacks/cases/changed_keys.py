"""Keys that were really changed: whoever swaps them on the way, shows the former ones, or acts with them, gets nothing."""

from __future__ import annotations

from typing import Any

from alcove_seal.bytes import decode_base64url
from alcove_seal.charter import Charter, Member, commit_key, hash_charter
from alcove_seal.grant import make_pair_key
from alcove_seal.root import Identity
from tests.attacks.cases.false_keys import PAIRS, UNSIGNED, as_new, plant, row_of, to
from tests.attacks.cases.forged_charters import text_of
from tests.attacks.cases.inviting import show
from tests.attacks.cases.losing_keys import CONTROL, Loss, looks, played
from tests.attacks.people import moment
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene
from tests.patience import until


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


ATTACKS = [
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
]  # fmt: skip

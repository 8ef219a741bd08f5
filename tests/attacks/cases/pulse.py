"""The pulse: what a partner with a changed program, or a server, may try so that only one of the two opens a choice.

Tomas writes what no honest client would.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alcove_seal.context import format_context
from alcove_seal.hash import sha256
from tests.attacks.cases.pulse_round import ANOTHER, BEFORE, HIS, NOW, OTHER_SALT, SALT, Round, round_of
from tests.attacks.cases.rows import Rows, change_rows
from tests.attacks.people import new_id
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene
from tests.patience import until

RULES = "records/pulse.js"
BYTES = "formatContext('pulse', pair, round, author, talk, salt)"


def played(lie: Callable[[Round], dict[str, Any] | None]) -> Callable[[Scene], None]:
    """An honest round for the control; else the lie, after which Tomas's choice may not stand on Ana's page."""

    def act(scene: Scene) -> None:
        round_ = round_of(scene)
        if not scene.lying:
            round_.honest()
            return
        standing = lie(round_)
        scene.listen(round_.ana)
        if standing is not None:
            scene.must(standing["theirs"] is None, "what Tomas fitted to Ana's choice is shown")

    return act


def no_agreement(round_: Round) -> None:
    """Tomas answers, and waits for Ana to open hers alone."""
    both = (round_.answers(), round_.commits())
    round_.agrees(*both)
    round_.comes_to_rest()
    round_.scene.must(round_.sent("pulse-reveal") == [], "Ana's choice is open, Tomas never agreed")


def withheld_answer(round_: Round) -> None:
    """Ana agreed on another device. On this one the server keeps Tomas's answer back and shows his agreement."""
    both = (round_.answers(), round_.commits())
    round_.agrees(*both)
    round_.ana.close()
    round_.scene.opened.remove(round_.ana)
    round_.pair.write(round_.pair.member, "pulse-agree", "", round=NOW, both=sorted(both))

    def without(rows: Rows) -> Rows:
        return [row for row in rows if row["id"] != both[1]]

    change_rows(round_.scene, round_.pair.pair, without)
    round_.ana = round_.scene.device(round_.pair.lead)
    round_.scene.settle(round_.ana)
    round_.comes_to_rest()
    round_.scene.must(round_.sent("pulse-reveal") == [], "Ana's choice is open, and there is no answer of Tomas")


def other_talk(round_: Round) -> dict[str, Any]:
    """Tomas opens another statement than he answered."""
    both = (round_.answers(), round_.commits())
    round_.agrees(*both)
    round_.concurs(*both)
    round_.opens(ANOTHER)
    return round_.comes_to_rest()


def two_answers(round_: Round) -> dict[str, Any]:
    """Tomas answers twice and agrees to open the second."""
    mine, _first = round_.answers(), round_.commits()
    second = round_.commits(ANOTHER, OTHER_SALT)
    round_.agrees(mine, second)
    round_.concurs(mine, second)
    round_.opens(ANOTHER, OTHER_SALT)
    return round_.comes_to_rest()


def after_reading(round_: Round) -> tuple[str, str]:
    """Both agreed, Ana's device has opened hers; Tomas has not opened his."""
    both = (round_.answers(), round_.commits())
    round_.agrees(*both)
    round_.concurs(*both)
    round_.keeps()
    round_.scene.must(len(round_.sent("pulse-reveal")) == 1, "Ana's device did not open what both agreed to open")
    return both


def rewritten(round_: Round) -> dict[str, Any]:
    """Tomas reads Ana's choice and then writes a new version of his answer."""
    _, his = after_reading(round_)
    round_.writes("pulse-commit", his, round=NOW, commitment=round_.commitment(ANOTHER))
    until(lambda: round_.scene.cards(round_.ana, round_.pair.pair)[his]["version"] == 2)
    round_.opens(ANOTHER)
    return round_.comes_to_rest()


def taken_back(round_: Round) -> dict[str, Any]:
    """Tomas reads Ana's choice, erases his answer, gives another and agrees to open that."""
    mine, his = after_reading(round_)
    round_.pair.write(round_.pair.member, "erased", "", his, numbers=[[1, 1]])
    until(lambda: his not in round_.scene.cards(round_.ana, round_.pair.pair))
    second = round_.commits(ANOTHER, OTHER_SALT)
    round_.concurs(mine, second)
    round_.opens(ANOTHER, OTHER_SALT)
    return round_.comes_to_rest()


def old_round(round_: Round) -> dict[str, Any]:
    """Tomas replays his answer and his opening of the quarter before."""
    both = (round_.answers(), round_.writes("pulse-commit", round=NOW, commitment=round_.commitment(HIS, SALT, BEFORE)))
    round_.agrees(*both)
    round_.concurs(*both)
    round_.opens()
    return round_.comes_to_rest()


def other_pair(round_: Round) -> dict[str, Any]:
    """Tomas hands in what he answered in another alcove."""
    there = round_.commitment(HIS, SALT, NOW, new_id())
    both = (round_.answers(), round_.writes("pulse-commit", round=NOW, commitment=there))
    round_.agrees(*both)
    round_.concurs(*both)
    round_.opens()
    return round_.comes_to_rest()


def mirrored(round_: Round) -> dict[str, Any]:
    """Tomas hands in Ana's own commitment as his, and opens it with what she opened."""
    mine = round_.answers()
    hers = next(payload["commitment"] for id_, payload in round_.hers() if id_ == mine)
    both = (mine, round_.writes("pulse-commit", round=NOW, commitment=hers))
    round_.agrees(*both)
    round_.concurs(*both)
    round_.keeps()
    opened = next(payload for _, payload in round_.hers() if payload["kind"] == "pulse-reveal")
    round_.opens(opened["talk"], opened["salt"])
    return round_.comes_to_rest()


def unbound(part: str) -> Sabotage:
    """Both clients leave one part out of what a commitment is bound to."""

    def commitment(**said: Any) -> str:
        parts = [said["pair"], said["round_"], said["author"], said["talk"], said["salt"]]
        kept = ["0" if name == part else value for name, value in zip(NAMES, parts, strict=True)]
        return sha256(format_context("pulse", *kept)).hex()

    weak = BYTES.replace(f" {part},", " '0',")
    return Sabotage(((RULES, BYTES, weak),), (("alcove_seal.records.pulse.pulse_commitment", commitment),))


NAMES = ("pair", "round", "author", "talk", "salt")
NO_COMMIT = Sabotage(
    (
        (RULES, "if (!mine || !theirs) return standing(mine ? 'waits' : 'open');", "if (!mine) return standing('open'); if (!theirs) return standing('agreed', [mine.id]);"),
        (RULES, "if (agreed(entries, people.counterpart, round, both) !== true) return null;", ""),
    )
)  # fmt: skip
ATTACKS = [
    Attack("pulse-no-agreement", "the partner answers the pulse and never agrees, to read alone", "agreed", played(no_agreement), off(RULES, "if (agreed(entries, people.counterpart, round, both) !== true) return null;"), control="pulse"),
    Attack("pulse-answer-withheld", "the server keeps the partner's answer to the pulse back and shows their agreement", "waits", played(withheld_answer), NO_COMMIT, control="pulse"),
    Attack("pulse-other-talk", "the partner opens another statement than they answered", "unfit", played(other_talk), off(RULES, "{ pair, round: fields.round, author, talk, salt })) === fields.commitment;", "{ pair, round: fields.round, author, talk, salt })) !== '';"), control="pulse"),
    Attack("pulse-two-answers", "the partner answers the pulse twice and opens the second", "broken", played(two_answers), off(RULES, "fields.round === round).reverse().map(", "fields.round === round).map("), control="pulse"),
    Attack("pulse-rewritten", "the partner reads the other's choice and rewrites their own answer", "broken", played(rewritten), off(RULES, "(version ?? 1) !== 1;", "(version ?? 1) === 0;"), control="pulse"),
    Attack("pulse-taken-back", "the partner reads the other's choice, erases their answer and gives another", "broken", played(taken_back), off(RULES, "said.fields.both.join() === both.join()", "said.fields.both.join() !== ''"), control="pulse"),
    Attack("pulse-old-round", "the partner replays answer and opening of an old round", "unfit", played(old_round), unbound("round"), control="pulse"),
    Attack("pulse-other-pair", "the partner hands in an answer from another alcove", "unfit", played(other_pair), unbound("pair"), control="pulse"),
    Attack("pulse-mirrored", "the partner hands in the other's commitment as their own", "unfit", played(mirrored), unbound("author"), control="pulse"),
]  # fmt: skip

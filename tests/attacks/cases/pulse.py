"""The pulse: what a partner with a changed program, or a server, may try so that only one of the two opens a choice.

Ana's side is the client's own program. Tomas's rows are made by hand: he writes what no honest client would.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from alcove_seal.bytes import decode_base64url
from alcove_seal.context import format_context, record_context
from alcove_seal.hash import sha256
from alcove_seal.record import open_record
from alcove_seal.records import pulse
from tests.attacks.cases.rows import Rows, change_rows
from tests.attacks.device import Device
from tests.attacks.people import Together, new_id
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Attack, Scene, until

NOW, BEFORE = "2026-Q4", "2026-Q3"
SALT, OTHER_SALT = "cd" * 32, "ef" * 32
HERS, HIS, ANOTHER = 4, 2, 6
RULES, ACTS = "records/pulse.js", "sync/pulse.js"
BYTES = "formatContext('pulse', pair, round, author, talk, salt)"

_PAIR = (
    'const pair = house.pairs.value.find(({ id }) => id === args.pair); const client = await module("sync/pulse.js");'
)
_ANSWER = f"{_PAIR} await client.answerPulse(pair, args.round, [1, 2, 3, 4, 5, 0], args.talk);"
_KEEP = f"{_PAIR} await client.keepRounds(pair);"
_STANDING = f"""{_PAIR} const {{ pulseStanding }} = await module("records/pulse.js");
return pulseStanding(house.safe(pair.id).entries.value, client.peopleOf(pair), args.round);"""
_AGREE = f"{_PAIR} await client.agreeToReveal(pair, args.round, args.both);"


@dataclass
class Round:
    """One round of a fresh alcove, as Ana's device plays it and as Tomas's hand writes it."""

    scene: Scene
    pair: Together = field(init=False)
    ana: Device = field(init=False)

    def __post_init__(self) -> None:
        self.pair = self.scene.together()
        self.ana = self.scene.device(self.pair.lead)
        self.scene.must(self.scene.settle(self.ana), "the alcove never came to rest")

    def do(self, code: str, **args: Any) -> Any:
        return self.ana.run(code, **{"pair": self.pair.pair, "round": NOW, **args})

    def answers(self) -> str:
        """Ana answers by her client; return the id of her commitment."""
        self.do(_ANSWER, talk=HERS)
        self.scene.sent(self.ana)
        return self.sent("pulse-commit")[0]

    def agrees(self, *both: str) -> None:
        """Ana agrees to what her page shows, as soon as `both` lie there."""
        until(lambda: set(both) <= set(self.scene.cards(self.ana, self.pair.pair)))
        shown = self.do(_STANDING)["both"]
        self.do(_AGREE, both=shown or sorted(both))
        self.scene.sent(self.ana)

    def writes(self, kind: str, record: str | None = None, **fields: Any) -> str:
        """Tomas writes by hand; return the id of the record, when Ana's device has it."""
        row = self.pair.write(self.pair.member, kind, "", record, **fields)
        until(lambda: row["id"] in self.scene.cards(self.ana, self.pair.pair), 2)
        return str(row["id"])

    def commits(self, talk: int = HIS, salt: str = SALT, round_: str = NOW, pair: str = "") -> str:
        return self.writes("pulse-commit", round=round_, commitment=self.commitment(talk, salt, round_, pair))

    def commitment(self, talk: int, salt: str = SALT, round_: str = NOW, pair: str = "") -> str:
        names = {"pair": pair or self.pair.pair, "round_": round_, "author": self.pair.member.id}
        return pulse.pulse_commitment(**names, talk=talk, salt=salt)

    def concurs(self, *both: str) -> str:
        return self.writes("pulse-agree", round=NOW, both=sorted(both))

    def opens(self, talk: int = HIS, salt: str = SALT) -> None:
        self.writes("pulse-reveal", round=NOW, talk=talk, salt=salt)

    def comes_to_rest(self) -> dict[str, Any]:
        """Ana's device does what it owes. How the round stands for her then."""
        self.do(_KEEP)
        self.scene.sent(self.ana)
        standing: dict[str, Any] = self.do(_STANDING)
        if self.scene.lying:
            self.scene.heard.add(standing["state"])
        return standing

    def sent(self, kind: str) -> list[str]:
        """The ids of what Ana's devices have written of one kind."""
        return [id_ for id_, payload in self.hers() if payload["kind"] == kind]

    def hers(self) -> list[tuple[str, dict[str, Any]]]:
        """All that she wrote into Ours, opened with the key that Tomas has."""
        found = []
        for said in self.scene.mallory.sent("POST", f"/api/pairs/{self.pair.pair}/records"):
            for row in said.body["rows"] if said.who == self.pair.lead.id else []:
                names = {"record": row["id"], "version": row["version"], "seq": row["seq"], "epoch": row["epoch"]}
                context = record_context(pair=self.pair.pair, author=said.who, **names)
                found.append((row["id"], open_record(self.pair.key, context, decode_base64url(row["blob"])).payload))
        return found

    def honest(self) -> None:
        """Both answer, both agree, both open. Nothing but one number of Ana's is ever in Ours."""
        both = (self.answers(), self.commits())
        self.agrees(*both)
        self.concurs(*both)
        self.opens()
        standing = self.comes_to_rest()
        self.scene.must(standing["state"] == "shown" and standing["theirs"] == HIS, f"an honest round ends {standing}")
        told = [sorted(payload) for _, payload in self.hers() if payload["kind"] == "pulse-reveal"]
        self.scene.must(len(told) == 1 and "answers" not in told[0], f"Ana opened {told}")


def played(lie: Callable[[Round], dict[str, Any] | None]) -> Callable[[Scene], None]:
    """An honest round for the control; else the lie, after which Tomas's choice may not stand on Ana's page."""

    def act(scene: Scene) -> None:
        round_ = Round(scene)
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
    round_.concurs(*both)

    def without(rows: Rows) -> Rows:
        return [row for row in rows if row["id"] != both[1]]

    change_rows(round_.scene, round_.pair.pair, without)
    round_.ana.close()
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
    round_.do(_KEEP)
    round_.scene.sent(round_.ana)
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
    round_.do(_KEEP)
    round_.scene.sent(round_.ana)
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

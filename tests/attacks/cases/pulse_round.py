"""One round of the pulse, as Ana's own program plays it and as Tomas writes it by hand.

In Node the client's modules are asked; on a page Ana answers, agrees and reads as a person does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from alcove_seal.bytes import decode_base64url
from alcove_seal.context import record_context
from alcove_seal.record import open_record
from alcove_seal.records import pulse
from tests.attacks.people import Together
from tests.attacks.scene import Scene
from tests.patience import SECONDS, until

TODAY = datetime.now(ZoneInfo("Europe/Vienna"))  # where the pages are
_QUARTER = TODAY.year * 4 + (TODAY.month - 1) // 3
NOW, BEFORE = (f"{each // 4}-Q{each % 4 + 1}" for each in (_QUARTER, _QUARTER - 1))
SALT, OTHER_SALT = "cd" * 32, "ef" * 32
HERS, HIS, ANOTHER = 4, 2, 6

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
    ana: Any = field(init=False)

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

    def keeps(self) -> None:
        """Ana's device does what it owes."""
        self.do(_KEEP)
        self.scene.sent(self.ana)

    def comes_to_rest(self) -> dict[str, Any]:
        """How the round stands for Ana when her device has done what it owes."""
        self.keeps()
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


# What Ana reads of a round, by how it stands.
SENTENCES = {
    "waits": "Your answers are kept.",
    "agreed": "You agreed. As soon as both of you have",
    "shown": "This is what each of you would like to talk about.",
    "unfit": "What Tomas opened does not fit what was answered first",
    "broken": "What was agreed to is no longer what was answered first.",
}
_HERS_IN_WORDS = "Tomas tells me the uncomfortable thing to my face, and in time."
_HIS_IN_WORDS = "You would notice if Tomas were having a hard month."
REVEAL_SECONDS = 3.0


class RoundOnPage(Round):
    """The same with Ana at the page of the pulse. What her device owes it does by itself, in whichever room she is."""

    def answers(self) -> str:
        self.goes_there()
        self.ana.press("Mostly")
        self.ana.press(_HERS_IN_WORDS)
        self.ana.press("Keep my answers")
        self.scene.must(bool(self.ana.sees(SENTENCES["waits"])), "the page does not say that the answers are kept")
        until(lambda: self.sent("pulse-commit"), SECONDS)
        return self.sent("pulse-commit")[0]

    def agrees(self, *both: str) -> None:
        until(lambda: set(both) <= set(self.scene.cards(self.ana, self.pair.pair)), SECONDS)
        self.ana.press("Open both")
        self.scene.must(bool(self.ana.sees("You agreed.")), "the page does not say that Ana agreed")
        until(lambda: self.sent("pulse-agree"), SECONDS)

    def keeps(self) -> None:
        until(lambda: self.sent("pulse-reveal"), REVEAL_SECONDS)
        self.scene.sent(self.ana)

    def comes_to_rest(self) -> dict[str, Any]:
        self.keeps()
        self.goes_there()
        self.scene.settle(self.ana)
        if not self.scene.lying:
            self.ana.sees(SENTENCES["shown"])
        said = self._reads()
        state = next((each for each, sentence in SENTENCES.items() if said == sentence), "")
        if self.scene.lying:
            self.scene.heard.add(state)
        return {"state": state, "theirs": HIS if _HIS_IN_WORDS in self.ana.text() else None}

    def goes_there(self) -> None:
        """Where she is at that page already it is not loaded again: what comes is drawn there."""
        path = f"/alcove/{self.pair.pair}/pulse"
        if self.ana.look("return location.pathname;") != path:
            self.ana.goto(path)

    def _reads(self) -> str:
        """How the round stands, once the page says it twice: it is drawn while rows are opened, and anew with each of them."""
        before, now = "", self.ana.sees(*SENTENCES.values())
        while now != before:
            self.ana.run("await pause(400)")
            before, now = now, self.ana.sees(*SENTENCES.values())
        return now


def round_of(scene: Scene) -> Round:
    return RoundOnPage(scene) if scene.browser else Round(scene)

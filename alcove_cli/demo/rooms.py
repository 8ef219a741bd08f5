"""Acts out what happens beside the meetings: cards, goals, feedback, check-ins, pulses and all that tell_rooms.py reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from secrets import token_hex
from typing import Any

from alcove_cli.demo.days import MINUTE, Act, wobble
from alcove_cli.demo.fields import resolve
from alcove_cli.demo.hour import shaped
from alcove_cli.demo.life import Life
from alcove_cli.demo.tell_rooms import After, Told
from alcove_seal.records.agreement import agreements
from alcove_seal.records.entries import of_kind
from alcove_seal.records.kinds import KINDS
from alcove_seal.records.pulse import pulse_commitment, pulse_round, pulse_standing, reveal_due
from alcove_seal.records.refused import RecordRefused

# Where in the hour a thing is said that is told without a day.
_MINUTES = {"ceremony": 3, "question": 8, "win": 4, "feedback": 22, "taps": 29}
# Kinds of no one alcove: their marks are known in all.
_COMMON = ("theme", "template")
_VERSIONED = ("yes", "done")


@dataclass
class Rooms:
    """What is told of one life beside its meetings."""

    life: Life
    told: list[Told]
    records: dict[int, str] = field(default_factory=dict)

    def acts(self) -> Iterator[Act]:
        for told in self.told:
            try:
                yield from self._acts_of(told)
            except ValueError as error:
                raise ValueError(f"{told.place}: {error}") from error

    def _acts_of(self, told: Told) -> Iterator[Act]:
        text = f"{told.who} {told.kind} {told.words} {told.when} {sorted(map(str, told.fields.items()))}"
        at = self.life.moment(told.when, text, minute=_MINUTES.get(told.kind, 12))
        yield self._act(told, at, lambda at: self._tell(told, at))
        base = last = at
        for number, after in enumerate(told.after):
            then = self.life.moment(after.when, f"{text} {number}", base)
            if after.type == "note":
                then = at + (number + 1) * MINUTE / 4 + wobble(after.words, MINUTE / 8)
            # A Saturday is told as the Friday before it, which may already have had its hour.
            then = last = max(then, last + MINUTE / 6 if after.type == "note" else last + 4 * MINUTE)
            if after.type == "ours":
                base = then
            yield self._act(told, then, lambda at, after=after: self._go_on(told, after, at))  # type: ignore[misc]

    def _act(self, told: Told, at: datetime, do: Callable[[datetime], object]) -> Act:
        """What cannot be done says in which line it was told."""

        def act(at: datetime) -> None:
            try:
                do(at)
            except (KeyError, ValueError, StopIteration, RecordRefused) as error:
                raise ValueError(f"{told.place}: {error!r}") from error

        return Act(at, act)

    # A record

    def _tell(self, told: Told, at: datetime) -> None:
        special = {"pulse": self._pulse, "pulse-agree": self._agree}.get(told.kind)
        if special:
            special(told, at)
            return
        alone = told.mine or KINDS[told.kind].safes == ("mine",) or any(one.type == "ours" for one in told.after)
        fields = resolve(self.life, told.kind, told.fields, at)
        if alone and told.kind not in _COMMON:
            fields["pair"] = self.life.pair
        if told.kind == "agreement":
            fields["turn"] = len(agreements(self.life.kept)) + 1
        record = self.life.write(told.who, told.kind, told.words, fields, at, alone=alone)
        self.records[id(told)] = record
        if told.mark:
            (self.life.common if told.kind in _COMMON else self.life.marks)[told.mark] = record

    def _go_on(self, told: Told, after: After, at: datetime) -> None:
        record = self.records[id(told)]
        if after.type == "ours":
            self.records[id(told)] = self.life.lay_out(record, resolve(self.life, told.kind, after.fields, at), at)
        elif after.type == "gone":
            self.life.erase(record, at)
        elif after.type == "change":
            self.life.revise(record, resolve(self.life, told.kind, after.fields, at), at, after.words or None)
        elif after.type == "note":
            self._note(record, after, at)
        else:
            version = {"version": self.life.kept[record].version} if after.kind in _VERSIONED else {}
            self.life.write(after.who, "answer", after.words, {"to": record, "type": after.kind, **version}, at)

    def _note(self, past: str, after: After, at: datetime) -> None:
        words, fields = shaped(after.words)
        before = [note.id for note in of_kind(self.life.kept, "note") if note.fields.get("meeting") == past]
        behind: dict[str, Any] = {"after": before[-1]} if before else {}
        alone = past in self.life.alone
        self.life.write(after.who, "note", words, {**fields, "meeting": past, **behind}, at, alone=alone)

    # The pulse

    def _pulse(self, told: Told, at: datetime) -> None:
        """`told.words`: six numbers and the statement to talk about. The device keeps the answers, then commits to them."""
        *answers, talk = map(int, told.words.split())
        life, author = self.life, self.life.people[told.who]
        round_ = pulse_round(life.kept, at.strftime("%Y-%m-%d"))
        answered = [one for one in of_kind(life.kept, "pulse-commit") if one.author == author]
        if any(one.fields["round"] == round_ for one in answered):
            return  # two told dates of a year may fall into one quarter
        salt = token_hex(32)
        fields = {"round": round_, "answers": answers, "talk": talk, "salt": salt, "pair": life.pair}
        life.write(told.who, "pulse", "", fields, at, alone=True)
        commitment = pulse_commitment(pair=life.pair, round_=round_, author=author, talk=talk, salt=salt)
        said = {"round": round_, "commitment": commitment}
        life.soon.append(
            Act(at + wobble(round_, MINUTE / 30), lambda at: life.write(told.who, "pulse-commit", "", said, at))
        )

    def _agree(self, told: Told, at: datetime) -> None:
        """Agrees to open the newest round that both have answered; when both have agreed, each device opens its own."""
        life = self.life
        people = life.people_for(told.who)
        rounds = sorted({one.fields["round"] for one in of_kind(life.kept, "pulse-commit")}, reverse=True)
        round_, both = next(
            (round_, standing["both"])
            for round_ in rounds
            if (standing := pulse_standing(life.kept, people, round_))["both"]
        )
        life.write(told.who, "pulse-agree", "", {"round": round_, "both": both}, at)
        life.soon += [
            Act(at + wobble(who + round_, MINUTE), lambda at, who=who: self._reveal(who, round_, at))  # type: ignore[misc]
            for who in life.people
        ]

    def _reveal(self, who: str, round_: str, at: datetime) -> None:
        life = self.life
        own = [one for one in life.alone.values() if one.author == life.people[who]]
        opened = reveal_due(life.kept, own, life.people_for(who), round_)
        if opened:
            life.write(who, "pulse-reveal", "", {"round": round_, **opened}, at)

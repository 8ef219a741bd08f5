"""The lives of two: the records that their clients would have written, with their times, versions and numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush
from typing import Any

from alcove_cli.demo.days import MINUTE, Act, When, wobble, working_hour
from alcove_cli.ids import make_id
from alcove_cli.keyring import format_moment
from alcove_cli.safe import Safe
from alcove_seal.records.agenda_input import People
from alcove_seal.records.entries import Entry
from alcove_seal.records.record import make_record


@dataclass
class Life:
    """Two people and their safes. `safes` are those of the pair, `own` those of each alone; keys are A, T, M.

    `common` holds the marks of what belongs to no one alcove, for all lives; `marks` those of this one. `now` is where
    the telling ends: nothing is dated later. `soon`: what follows from what was just done, moments later.
    """

    pair: str
    people: dict[str, str]
    roles: dict[str, str]
    safes: dict[str, Safe]
    own: dict[str, Safe]
    coming: datetime
    now: datetime
    pairs: list[str]
    common: dict[str, str]
    marks: dict[str, str] = field(default_factory=dict)
    kept: dict[str, Entry] = field(default_factory=dict)
    alone: dict[str, Entry] = field(default_factory=dict)
    soon: list[Act] = field(default_factory=list)
    _meetings: dict[int, str] = field(default_factory=dict)
    _numbers: dict[str, list[list[int]]] = field(default_factory=dict)

    @property
    def lead(self) -> str:
        return next(who for who, role in self.roles.items() if role == "lead")

    @property
    def member(self) -> str:
        return next(who for who, role in self.roles.items() if role == "member")

    def other(self, who: str) -> str:
        return next(one for one in self.people if one != who)

    def people_for(self, who: str) -> People:
        """The member has the first seat."""
        return People(self.people[who], self.people[self.other(who)], self.people[self.member], self.pair)

    # Times

    def starts(self, weeks: int) -> datetime:
        return self.coming - timedelta(weeks=weeks)

    def meeting(self, weeks: int) -> str:
        """The id of the meeting that is so many weeks before the coming one, made a week before it when asked for."""
        if weeks not in self._meetings:
            self._meetings[weeks] = make_id(self.starts(weeks + 1) + wobble(f"meeting {weeks}", 50 * MINUTE))
        return self._meetings[weeks]

    def moment(self, when: When, text: str, base: datetime | None = None, minute: int = 14) -> datetime:
        """`text` makes two things of one day lie apart; `minute`: where in the hour it is said."""
        if when.anchor == "w" and when.days is None:
            return self.starts(when.weeks) + minute * MINUTE + wobble(text, 5 * MINUTE)
        if when.anchor == "+" and not when.days:
            at = (base or self.now) + 3 * MINUTE + wobble(text, 70 * MINUTE)
        else:
            day = {"w": self.starts(when.weeks), "now": self.now, "+": base or self.now}[when.anchor]
            at = working_hour(day + timedelta(days=when.days or 0), text)
        latest = self.now - 9 * MINUTE - wobble(text, 20 * MINUTE)
        if at > latest and when.anchor == "w":
            raise ValueError(f"this would be said on {at:%Y-%m-%d}, after today: {text[:60]!r}")
        return min(at, latest)

    # What is written

    def find(self, mark: str) -> str:
        """The record that a mark was put on."""
        found = self.marks.get(mark) or self.common.get(mark)
        if not found:
            raise ValueError(f"@{mark} stands for nothing that was said before")
        return found

    def entry(self, record: str) -> Entry:
        return self.kept.get(record) or self.alone[record]

    def author(self, record: str) -> str:
        return next(who for who, person in self.people.items() if person == self.entry(record).author)

    def write(
        self, who: str, kind: str, words: str, fields: dict[str, Any], at: datetime, *, alone: bool = False
    ) -> str:
        """A new record, of Mine where it is `alone`; returns its id."""
        said = {
            name: value for name, value in fields.items() if isinstance(value, str) and name not in ("was", "theme")
        }
        named = [name for name, value in said.items() if value in self.alone]
        if named and not alone:
            raise ValueError(f"{named[0]} names a record of Mine, which the other cannot find")
        record = make_id(at)
        place = self.alone if alone else self.kept
        place[record] = Entry(record, self.people[who], kind, words, fields, format_moment(at))
        self._seal(who, record)
        return record

    def revise(self, record: str, change: dict[str, Any], at: datetime, words: str | None = None) -> None:
        """A new version by its author. A field that is None is taken away."""
        was = self.entry(record)
        fields = {name: value for name, value in {**was.fields, **change}.items() if value is not None}
        place = self.kept if record in self.kept else self.alone
        said = was.words if words is None else words
        place[record] = replace(was, fields=fields, at=format_moment(at), version=was.version + 1, words=said)
        self._seal(self.author(record), record)

    def lay_out(self, record: str, more: dict[str, Any], at: datetime) -> str:
        """A record of Mine becomes a new one of Ours, and the old one is erased: as the page does it."""
        was, who = self.alone[record], self.author(record)
        fields = {name: value for name, value in was.fields.items() if name not in ("pair", "when_we_meet")}
        laid = self.write(who, was.kind, was.words, {**fields, **more, "was": record}, at)
        self.soon.append(Act(at + wobble(was.words, MINUTE / 20), lambda at: self.erase(record, at)))
        for mark, known in self.marks.items():
            if known == record:
                self.marks[mark] = laid
        return laid

    def erase(self, record: str, at: datetime) -> None:
        who, safe = self.author(record), self._safe(record)
        seen = 0 if record in self.alone else self._seen(who)
        numbers = {"numbers": self._numbers[record]}
        safe.write(record, make_record("erased", "", numbers, format_moment(at), seen))
        (self.kept if record in self.kept else self.alone).pop(record)

    def _seal(self, who: str, record: str) -> None:
        entry, alone = self.entry(record), record in self.alone
        seen = 0 if alone else self._seen(who)
        payload = make_record(entry.kind, entry.words, entry.fields, entry.at, seen, "mine" if alone else "ours")
        seq = self._safe(record).write(record, payload)
        self._numbers.setdefault(record, []).append([entry.version, seq])

    def _safe(self, record: str) -> Safe:
        return (self.own if record in self.alone else self.safes)[self.author(record)]

    def _seen(self, who: str) -> int:
        return self.safes[self.other(who)].seq


def live(lives: list[Life], acts: Iterable[Act]) -> None:
    """Everything in the order of its time, over all alcoves; then everything is sent."""
    waiting = [(act.at, number, act) for number, act in enumerate(acts)]
    heapify(waiting)
    count = len(waiting)
    while waiting:
        at, _number, act = heappop(waiting)
        act.do(at)
        for life in lives:
            while life.soon:
                count += 1
                follows = life.soon.pop(0)
                heappush(waiting, (follows.at, count, follows))
    safes = [safe for life in lives for safe in (*life.safes.values(), *life.own.values())]
    for safe in {id(safe): safe for safe in safes}.values():
        safe.push()

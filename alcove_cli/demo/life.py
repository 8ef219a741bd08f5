"""Acts a told year out: the records that two real clients would have written, with their times and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from alcove_cli.demo.tell import Line, Meeting, Promise, Seat, Topic
from alcove_cli.ids import make_id
from alcove_cli.keyring import format_moment
from alcove_cli.safe import Safe
from alcove_seal.records.agenda import ours
from alcove_seal.records.agenda_input import Meeting as Hour
from alcove_seal.records.agenda_input import People, agenda_input
from alcove_seal.records.entries import Entry
from alcove_seal.records.record import make_record

ZONE = "Europe/Vienna"
DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)


@dataclass
class Life:
    """Two people and their safes. `safes` are those of the pair, `own` those of each alone; keys are A, T, M."""

    pair: str
    people: dict[str, str]
    roles: dict[str, str]
    safes: dict[str, Safe]
    own: dict[str, Safe]
    coming: datetime
    kept: dict[str, Entry] = field(default_factory=dict)
    _topics: dict[int, str] = field(default_factory=dict)
    _due: list[tuple[Promise, str]] = field(default_factory=list)

    def act(self, meetings: list[Meeting]) -> None:
        for number, meeting in enumerate(meetings, 1):
            after = meetings[number] if number < len(meetings) else None
            self._prepare(meeting, number)
            if meeting.weeks:
                self._hold(meeting, number, after)
        for safe in (*self.safes.values(), *self.own.values()):
            safe.push()

    def _starts(self, meeting: Meeting) -> datetime:
        return self.coming - timedelta(weeks=meeting.weeks)

    def _prepare(self, meeting: Meeting, number: int) -> None:
        starts = self._starts(meeting)
        lead = next(who for who, role in self.roles.items() if role == "lead")
        self._plan(meeting, lead, starts - 6 * DAY, number)
        # Seen from today, what the coming meeting brings was written in the days before today.
        latest = min(starts, datetime.now(UTC)) - timedelta(hours=2)
        for place, topic in enumerate(meeting.new):
            at = latest - (len(meeting.new) - place) * timedelta(hours=13)
            self._topics[id(topic)] = self._write(topic.who, "topic", topic.words, topic.fields, at)
        for place, topic in enumerate(meeting.own):
            self._keep_own(topic, latest - (place + 1) * timedelta(minutes=40))
        if not meeting.weeks:
            for place, (seat, line) in enumerate(_answers(meeting)):
                self._say(seat, line, latest + place * MINUTE, "", None)

    def _plan(self, meeting: Meeting, lead: str, at: datetime, turn: int) -> None:
        starts = format_moment(self._starts(meeting))
        body = {"id": self._meeting(meeting), "starts_at": starts, "minutes": meeting.minutes, "zone": ZONE}
        self.safes[lead].keyring.door.post(f"/api/pairs/{self.pair}/meetings", body)
        fields = {"meeting": body["id"], "starts_at": starts, "minutes": meeting.minutes, "zone": ZONE, "turn": turn}
        self._write(lead, "plan", "", fields, at)

    def _hold(self, meeting: Meeting, number: int, after: Meeting | None) -> None:
        starts, place = self._starts(meeting), self._meeting(meeting)
        address = f"/api/pairs/{self.pair}/meetings/{place}"
        lead, member = (next(who for who, role in self.roles.items() if role == one) for one in ("lead", "member"))
        self._settle(starts + 2 * MINUTE)
        agenda = ours(agenda_input(self.kept, self._people(lead, member), self._hour(meeting)))
        fields = {"meeting": place, "number": number, "started_at": format_moment(starts), "agenda": agenda}
        self._write(lead, "snapshot", "", fields, starts)
        door = self.safes[lead].keyring.door
        door.post(f"{address}/start")
        at = starts + 5 * MINUTE
        for seat in meeting.seats:
            for line in seat.lines:
                at += MINUTE
                self._say(seat, line, at, place, after)
        for who in (member, lead):
            self._write(who, "closing", "", self._next_step(who, place, starts), at + 2 * MINUTE)
        self._write(lead, "held", "", {"meeting": place}, starts + meeting.minutes * MINUTE)
        door.post(f"{address}/hold")

    def _say(self, seat: Seat, line: Line, at: datetime, meeting: str, after: Meeting | None) -> None:
        topic = self._topics[id(seat.topic)]
        if line.mark == ".":
            self._write(line.who, "note", line.words, {"topic": topic, "meeting": meeting}, at)
        elif line.mark == "<":
            self._write(line.who, "answer", line.words, {"to": topic, "type": "reply"}, at)
        elif line.promise:
            self._promise(line.promise, topic, at, after)
        else:
            outcome: dict[str, Any] = {"what": line.what, "meeting": meeting}
            if line.words:
                outcome["words"] = line.words
            if line.what == "promise":
                outcome["promise"] = self._promise_of(seat, topic, at, after)
            self._revise(topic, {"outcome": outcome}, at)

    def _promise_of(self, seat: Seat, topic: str, at: datetime, after: Meeting | None) -> str:
        """The promise under the same topic; one that is told below the outcome is made first."""
        promise = next(line.promise for line in seat.lines if line.promise)
        made = next((record for known, record in self._due if known is promise), None)
        return made or self._promise(promise, topic, at, after)

    def _promise(self, promise: Promise, topic: str, at: datetime, after: Meeting | None) -> str:
        known = next((record for made, record in self._due if made is promise), None)
        if known:
            return known
        fields: dict[str, Any] = {"owner": self.people[promise.who], "topic": topic, "type": promise.type}
        if promise.when:
            fields["when"] = promise.when
        if promise.by == "next" and after:
            fields["by_meeting"] = self._meeting(after)
        if promise.by == "day":
            fields["by_day"] = (at + 10 * DAY).strftime("%Y-%m-%d")
        record = self._write(promise.who, "promise", promise.words, fields, at)
        self._due.append((promise, record))
        return record

    def _settle(self, at: datetime) -> None:
        """What was promised before this meeting is said to be kept, renegotiated or released."""
        for promise, record in self._due:
            if promise.state != "open" and "state" not in self.kept[record].fields:
                change = {"state": promise.state}
                if promise.state_words:
                    change["state_words"] = promise.state_words
                self._revise(record, change, at)

    def _next_step(self, who: str, meeting: str, since: datetime) -> dict[str, Any]:
        mine = [
            record
            for promise, record in self._due
            if promise.who == who and self.kept[record].at >= format_moment(since)
        ]
        return {"meeting": meeting, "promise": mine[-1]} if mine else {"meeting": meeting}

    def _keep_own(self, topic: Topic, at: datetime) -> None:
        fields = {"when_we_meet" if name == "lay" else name: value for name, value in topic.fields.items()}
        payload = make_record("topic", topic.words, {**fields, "pair": self.pair}, format_moment(at), 0)
        self.own[topic.who].write(make_id(at), payload)

    def _write(self, who: str, kind: str, words: str, fields: dict[str, Any], at: datetime) -> str:
        fields = {name: value for name, value in fields.items() if value != ""}
        record = make_id(at)
        self.kept[record] = Entry(record, self.people[who], kind, words, fields, format_moment(at))
        self._seal(who, record)
        return record

    def _revise(self, record: str, change: dict[str, Any], at: datetime) -> None:
        kept = self.kept[record]
        self.kept[record] = replace(kept, fields={**kept.fields, **change}, at=format_moment(at))
        self._seal(next(who for who, person in self.people.items() if person == kept.author), record)

    def _seal(self, who: str, record: str) -> None:
        kept = self.kept[record]
        seen = next(safe.seq for other, safe in self.safes.items() if other != who)
        self.safes[who].write(record, make_record(kept.kind, kept.words, kept.fields, kept.at, seen))

    def _meeting(self, meeting: Meeting) -> str:
        """The id of a told meeting, made when it is first asked for."""
        if id(meeting) not in self._topics:
            self._topics[id(meeting)] = make_id(self._starts(meeting) - 7 * DAY)
        return self._topics[id(meeting)]

    def _people(self, lead: str, member: str) -> People:
        """The member has the first seat."""
        return People(self.people[lead], self.people[member], self.people[member], self.pair)

    def _hour(self, meeting: Meeting) -> Hour:
        return Hour(self._meeting(meeting), format_moment(self._starts(meeting)), meeting.minutes, ZONE)


def _answers(meeting: Meeting) -> Iterator[tuple[Seat, Line]]:
    return ((seat, line) for seat in meeting.seats for line in seat.lines)

"""Acts a told year's meetings out: what comes to the table before, the hour itself, what is promised and kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from alcove_cli.demo.again import meet_again, remind
from alcove_cli.demo.days import DAY, MINUTE, WEEK, ZONE, Act, wobble, working_hour
from alcove_cli.demo.fields import resolve
from alcove_cli.demo.life import Life
from alcove_cli.demo.tell import Line, Meeting, Promise, Topic
from alcove_cli.keyring import format_moment
from alcove_seal.records.agenda import ours
from alcove_seal.records.agenda_input import Meeting as Hour
from alcove_seal.records.agenda_input import agenda_input

# How a line of notes looks where it is typed, and what that makes of it.
_SHAPES = (
    (re.compile(r"# "), {"shape": "heading", "level": 2}),
    (re.compile(r"\[ \] "), {"shape": "check"}),
    (re.compile(r"\[x\] "), {"shape": "check", "checked": True}),
    (re.compile(r"- "), {"shape": "item"}),
    (re.compile(r"\d\. "), {"shape": "numbered"}),
    (re.compile(r"\| "), {"shape": "quote"}),
)


def shaped(words: str) -> tuple[str, dict[str, Any]]:
    """A line of notes without its sign, and the fields that the sign stands for."""
    for sign, fields in _SHAPES:
        if sign.match(words):
            return sign.sub("", words, count=1), dict(fields)
    return words, {}


@dataclass
class Year:
    """The meetings of one life. `acts` may be asked for once."""

    life: Life
    meetings: list[Meeting]
    topics: dict[int, str] = field(default_factory=dict)
    promises: dict[int, str] = field(default_factory=dict)
    behind: dict[str, str] = field(default_factory=dict)

    def acts(self) -> Iterator[Act]:
        for number, meeting in enumerate(self.meetings, 1):
            after = self.meetings[number] if number < len(self.meetings) else None
            yield from self._before(meeting, number)
            if meeting.weeks and after:
                yield from self._hour(meeting, number, after)
                yield from self._became(meeting, after)

    # Before

    def _before(self, meeting: Meeting, number: int) -> Iterator[Act]:
        starts = self.life.starts(meeting.weeks)
        # Seen from today, what the coming meeting brings was written in the days before today.
        latest = min(starts, self.life.now) - timedelta(hours=2)
        planned = min(starts - 6 * DAY, latest - 2 * DAY) + wobble(f"plan {number}", 90 * MINUTE)
        yield Act(planned, lambda at: self._plan(meeting, number, at))
        if not meeting.weeks:
            yield Act(planned + 2 * MINUTE, lambda at: meet_again(self.life, self._host(number), meeting.minutes, at))
            yield Act(planned + 9 * MINUTE, lambda at: remind(self.life, self.life.member, at))
        for place, topic in enumerate(meeting.new):
            early = (len(meeting.new) - place) * timedelta(hours=13) + wobble(topic.words, 50 * MINUTE)
            at = latest - early if meeting.weeks else min(latest, working_hour(latest - early, topic.words))
            yield Act(at, lambda at, topic=topic: self._lay(topic, at))  # type: ignore[misc]
        for place, topic in enumerate(meeting.own):
            early = (place + 1) * timedelta(minutes=40) + wobble(topic.words, 20 * MINUTE)
            yield Act(latest - early, lambda at, topic=topic: self._keep_own(topic, at))  # type: ignore[misc]
        if not meeting.weeks:
            answers = [(seat.topic, line) for seat in meeting.seats for line in seat.lines]
            for place, (topic, line) in enumerate(answers):
                yield self._said(topic, line, latest + (place + 1) * 20 * MINUTE, meeting, None)

    def _host(self, number: int) -> str:
        """Whose device plans, starts and leads through a meeting: mostly the member's, it is their hour."""
        return self.life.lead if number % 9 == 1 else self.life.member

    def _plan(self, meeting: Meeting, number: int, at: datetime) -> None:
        life, place, host = self.life, self.life.meeting(meeting.weeks), self._host(number)
        starts = format_moment(life.starts(meeting.weeks))
        body = {"starts_at": starts, "minutes": meeting.minutes, "zone": ZONE}
        life.safes[host].keyring.door.post(f"/api/pairs/{life.pair}/meetings", {"id": place, **body})
        life.write(host, "plan", "", {"meeting": place, **body, "turn": number}, at)

    def _lay(self, topic: Topic, at: datetime) -> None:
        fields = resolve(self.life, "topic", topic.fields, at)
        self.topics[id(topic)] = record = self.life.write(topic.who, "topic", topic.words, fields, at)
        if topic.mark:
            self.life.marks[topic.mark] = record

    def _keep_own(self, topic: Topic, at: datetime) -> None:
        given = {"when_we_meet" if name == "lay" else name: value for name, value in topic.fields.items()}
        fields = resolve(self.life, "topic", given, at)
        self.life.write(topic.who, "topic", topic.words, {**fields, "pair": self.life.pair}, at, alone=True)

    # The hour

    def _hour(self, meeting: Meeting, number: int, after: Meeting) -> Iterator[Act]:
        starts = self.life.starts(meeting.weeks) + wobble(f"start {number}", 4 * MINUTE)
        yield Act(starts, lambda at: self._begin(meeting, number, at))
        said = sum(len(seat.lines) + 1 for seat in meeting.seats)
        pace = min(4 * MINUTE, (meeting.minutes - 13) * MINUTE / max(1, said))
        at = starts + 5 * MINUTE
        for seat in meeting.seats:
            yield Act(at, lambda at, topic=seat.topic: self._go_to(meeting, number, topic, at))  # type: ignore[misc]
            for line in seat.lines:
                at += pace / 2 + wobble(f"{number} {line}", pace)
                yield self._said(seat.topic, line, at, meeting, after)
            at += pace / 2 + wobble(f"{number} {seat}", pace / 3)
        at = max(at, starts + (meeting.minutes - 6) * MINUTE)
        yield Act(at, lambda at: self._go_to(meeting, number, None, at))
        for place, who in enumerate((self.life.member, self.life.lead)):
            closes = at + (place + 1) * MINUTE + wobble(f"{number} {who}", MINUTE)
            yield Act(closes, lambda at, who=who: self._close(who, meeting, starts, at))  # type: ignore[misc]
        ends = max(at + 3 * MINUTE, starts + meeting.minutes * MINUTE) + wobble(f"end {number}", 4 * MINUTE)
        yield Act(ends, lambda at: self._end(meeting, number, at))

    def _begin(self, meeting: Meeting, number: int, at: datetime) -> None:
        life, place = self.life, self.life.meeting(meeting.weeks)
        hour = Hour(place, format_moment(life.starts(meeting.weeks)), meeting.minutes, ZONE)
        agenda = ours(agenda_input(life.kept, life.people_for(life.lead), hour))
        fields = {"meeting": place, "number": number, "started_at": format_moment(at), "agenda": agenda}
        life.write(self._host(number), "snapshot", "", fields, at)
        life.safes[self._host(number)].keyring.door.post(f"/api/pairs/{life.pair}/meetings/{place}/start")

    def _go_to(self, meeting: Meeting, number: int, topic: Topic | None, at: datetime) -> None:
        """What is on screen of both. One record a meeting, with a version for each step; every second time they walk."""
        if number % 2 == 0:
            return
        life, place = self.life, self.life.meeting(meeting.weeks)
        now = self._record(topic) if topic else "closing"
        known = next(
            (one for one in life.kept.values() if one.fields.get("meeting") == place and one.kind == "order"), None
        )
        if known:
            life.revise(known.id, {"now": now, "turn": known.fields["turn"] + 1}, at)
        else:
            life.write(self._host(number), "order", "", {"meeting": place, "ids": [], "now": now, "turn": 1}, at)

    def _close(self, who: str, meeting: Meeting, since: datetime, at: datetime) -> None:
        steps = [
            record
            for record in self.promises.values()
            if self.life.kept[record].fields["owner"] == self.life.people[who]
            and self.life.kept[record].at >= format_moment(since)
        ]
        fields = {"meeting": self.life.meeting(meeting.weeks)}
        self.life.write(who, "closing", "", fields | ({"promise": steps[-1]} if steps else {}), at)

    def _end(self, meeting: Meeting, number: int, at: datetime) -> None:
        place, host = self.life.meeting(meeting.weeks), self._host(number)
        self.life.write(host, "held", "", {"meeting": place}, at)
        self.life.safes[host].keyring.door.post(f"/api/pairs/{self.life.pair}/meetings/{place}/hold")

    def _became(self, meeting: Meeting, after: Meeting) -> Iterator[Act]:
        """What was promised at a meeting is said to be kept, renegotiated or released in the days before the next."""
        if not after.weeks:
            return
        for promise in (line.promise for seat in meeting.seats for line in seat.lines if line.promise):
            if promise.state != "open":
                at = self.life.starts(after.weeks) - MINUTE - wobble(promise.words, 50 * timedelta(hours=1))
                yield Act(at, lambda at, promise=promise: self._settle(promise, promise.state, promise.state_words, at))  # type: ignore[misc]
            if promise.then:
                later = at + 10 * WEEK
                yield Act(later, lambda at, promise=promise: self._settle(promise, promise.then, "", at))  # type: ignore[misc]

    def _settle(self, promise: Promise, state: str, words: str, at: datetime) -> None:
        record = self.promises[id(promise)]
        if promise.author != promise.who:
            self._answer(promise.who, record, state, words, at)
        else:
            self.life.revise(record, {"state": state, "state_words": words or None}, at)

    # What is said

    def _said(self, topic: Topic, line: Line, at: datetime, meeting: Meeting, after: Meeting | None) -> Act:
        return Act(at, lambda at: self._say(topic, line, at, meeting, after))

    def _record(self, topic: Topic) -> str:
        return self.topics.get(id(topic)) or self.life.find(topic.mark)

    def _say(self, topic: Topic, line: Line, at: datetime, meeting: Meeting, after: Meeting | None) -> None:
        record = self._record(topic)
        if line.mark == ".":
            self._note(line, record, at, meeting)
        elif line.mark == "<":
            self.life.write(line.who, "answer", line.words, {"to": record, "type": "reply"}, at)
        elif line.promise:
            self._promise(line.promise, record, at, after)
        else:
            outcome: dict[str, Any] = {
                "what": line.what,
                "words": line.words,
                "meeting": self.life.meeting(meeting.weeks),
            }
            if line.what == "promise":
                outcome["promise"] = self._promise_of(topic, record, meeting, at, after)
            if not line.words:
                del outcome["words"]
            self.life.revise(record, {"outcome": outcome}, at)

    def _note(self, line: Line, topic: str, at: datetime, meeting: Meeting) -> None:
        words, fields = shaped(line.words)
        fields |= {"topic": topic, "meeting": self.life.meeting(meeting.weeks)}
        if topic in self.behind:
            fields["after"] = self.behind[topic]
        self.behind[topic] = self.life.write(line.who, "note", words, fields, at)

    def _promise_of(self, topic: Topic, record: str, meeting: Meeting, at: datetime, after: Meeting | None) -> str:
        """The promise under the same topic; one that is told below the outcome is made with it."""
        seat = next(seat for seat in meeting.seats if seat.topic is topic)
        promise = next(line.promise for line in seat.lines if line.promise)
        return self._promise(promise, record, at, after)

    def _promise(self, promise: Promise, topic: str, at: datetime, after: Meeting | None) -> str:
        if id(promise) in self.promises:
            return self.promises[id(promise)]
        life = self.life
        fields: dict[str, Any] = {"owner": life.people[promise.who], "topic": topic, "type": promise.type}
        if promise.when:
            fields["when"] = promise.when
        if promise.by == "next" and after:
            fields["by_meeting"] = life.meeting(after.weeks)
        if promise.by == "day":
            fields["by_day"] = (at + 10 * DAY).strftime("%Y-%m-%d")
        record = life.write(promise.author, "promise", promise.words, fields, at)
        self.promises[id(promise)] = record
        if promise.author != promise.who:
            says_yes = Act(at + MINUTE / 2, lambda at: self._answer(promise.who, record, "yes", "", at))
            life.soon.append(says_yes)
        return record

    def _answer(self, who: str, record: str, kind: str, words: str, at: datetime) -> None:
        fields: dict[str, Any] = {"to": record, "type": kind}
        if kind == "yes":
            fields["version"] = self.life.kept[record].version
        self.life.write(who, "answer", words, fields, at)

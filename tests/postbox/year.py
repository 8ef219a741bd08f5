"""A year of one person with eight pairs, hour by hour, told by the rules themselves. The clock they see may be wrong."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from alcove.postbox.nudges import Gathered, Receiver, Side, gather

BEGIN = datetime(2027, 1, 1, tzinfo=UTC)
HOURS = 365 * 24
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
PLACES = [
    ("Europe/Berlin", "12345"),
    ("America/New_York", "12345"),
    ("Africa/Cairo", "12347"),
    ("Asia/Kolkata", "123456"),
]
LEAVES = [(date(2027, 8, 2), date(2027, 8, 13)), (date(2027, 12, 24), date(2027, 12, 31))]
Clock = Callable[[datetime], datetime]


@dataclass(frozen=True)
class Sent:
    """One letter: when by the true clock, when by the one that was seen, and what it told."""

    true: datetime
    seen: datetime
    said: Gathered


@dataclass
class Year:
    """`plans`: per pair the meetings by number; `moved`: those that the other gave another time, with the moment of it."""

    receiver: Receiver
    chance: random.Random
    plans: list[dict[int, datetime]]
    moved: dict[tuple[int, int], datetime] = field(default_factory=dict)
    sent: list[Sent] = field(default_factory=list)

    def live(self, clock: Clock) -> "Year":
        for hour in range(HOURS):
            true = BEGIN + hour * HOUR
            if self.chance.random() < 0.003:
                self._move_one(true)
            self._look(true, clock(true))
        return self

    def _look(self, true: datetime, seen: datetime) -> None:
        if not self.receiver.is_reachable(seen):
            return
        told = frozenset(fact.key for one in self.sent for fact in one.said.facts)
        letters = [(one.seen, one.said.weighs) for one in self.sent[-20:]]
        seen_by = replace(self.receiver, told=told, letters=letters, reminders=self._reminders(seen))
        said = gather(seen_by, self._sides(true, seen), seen)
        if said.facts:
            self.sent.append(Sent(true, seen, said))

    def _reminders(self, seen: datetime) -> list[tuple[str, datetime]]:
        """One on the first of each month at eight, due for a week."""
        days = (seen.replace(hour=8, minute=0) - number * DAY for number in range(8))
        return [(f"r{day:%Y%m}", day) for day in days if day.day == 1 and day <= seen < day + 7 * DAY]

    def _move_one(self, at: datetime) -> None:
        pair = self.chance.randrange(8)
        number = next((number for number, start in self.plans[pair].items() if start > at), None)
        if number is not None:
            self.plans[pair][number] += self.chance.choice([1, 2, 26, 50]) * HOUR
            self.moved[pair, number] = at

    def _sides(self, true: datetime, seen: datetime) -> Iterator[Side]:
        """What lies in the tables is true; what is still to come is judged by the clock that is seen."""
        for pair, plan in enumerate(self.plans):
            number = next((number for number, start in plan.items() if start > max(true, seen)), None)
            held = [start for start in plan.values() if start + HOUR <= true]
            known = number is not None and plan[number] - true < 21 * DAY
            following = plan[number] if number is not None and known else None
            yield Side(
                str(pair), BEGIN - 300 * DAY, may_lead=pair % 2 == 0, meeting=f"{pair} {number}", next_at=following,
                last_met=max(held, default=None), moved=(pair, number) in self.moved,
                is_long_view=number is not None and number % 13 == 12, gap=14 * DAY,
            )  # fmt: skip


def a_year(seed: int, clock: Clock = lambda true: true) -> Year:
    """Return a lived year: weekly or every two weeks, at times pausing for a month."""
    chance = random.Random(seed)
    zone, days = PLACES[seed % len(PLACES)]
    plans = [_plan(chance) for _ in range(8)]
    return Year(Receiver(zone, days, time(9), time(17), LEAVES), chance, plans).live(clock)


def _plan(chance: random.Random) -> dict[int, datetime]:
    every = chance.choice([7, 7, 14])
    first = BEGIN + chance.randrange(7) * DAY + chance.randrange(7, 16) * HOUR
    pause = BEGIN + chance.randrange(300) * DAY
    length = chance.choice([0, 45]) * DAY
    days = [first + every * number * DAY for number in range(365 // every)]
    return dict(enumerate(day for day in days if not pause <= day < pause + length))

"""A plan of seats and what it may not break: rules A1, A6, A7 of spec/brief.md. All in whole minutes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from alcove_seal.records.agenda_bands import Placed
from alcove_seal.records.thresholds import (
    CLOSING_MINUTES,
    HARD_PERCENT,
    LEAD_PERCENT,
    OPENING_MINUTES,
    ROOM_PERCENT,
    SHORT_PART,
)


@dataclass(frozen=True)
class Hour:
    """All in minutes. `minutes`: the whole meeting; `room` and `slack`: what lies between opening and closing."""

    minutes: int
    opening: int
    room: int
    slack: int
    closing: int


@dataclass(frozen=True)
class Plan:
    """`rest` in the order of A5."""

    opener: Placed | None
    reserved: Placed | None
    rest: tuple[Placed, ...]


def hour_of(minutes: int) -> Hour:
    """A1."""
    middle = max(0, minutes - OPENING_MINUTES - CLOSING_MINUTES)
    room = middle * ROOM_PERCENT // 100
    short = minutes // SHORT_PART
    return Hour(minutes, min(OPENING_MINUTES, short), room, middle - room, min(CLOSING_MINUTES, short))


def sum_of(topics: Iterable[Placed]) -> int:
    return sum(each.size for each in topics)


def fixed_seats(plan: Plan) -> list[Placed]:
    return [each for each in (plan.opener, plan.reserved) if each is not None]


def minutes_of(plan: Plan) -> int:
    return sum_of([*fixed_seats(plan), *plan.rest])


def seated_ids(plan: Plan) -> set[str]:
    return {each.id for each in (*fixed_seats(plan), *plan.rest)}


def is_late(start: int, hour: Hour) -> bool:
    """A7: whether a hard topic that starts in that minute starts too late."""
    return start * 100 > hour.minutes * HARD_PERCENT


def arrange(plan: Plan, hour: Hour) -> list[Placed]:
    """The seats in their order. Behind the two fixed ones they stand as A5 has them, but a lighter one that would make
    a hard one late, or last, moves right behind it."""
    fixed, rest = fixed_seats(plan), list(plan.rest)
    while (at := _first_misplaced(fixed, rest, hour)) is not None:
        lighter = next((place for place in reversed(range(at)) if not rest[place].hard), None)
        if lighter is None:
            break
        rest.insert(at, rest.pop(lighter))
    return fixed + rest


def _first_misplaced(fixed: list[Placed], rest: list[Placed], hour: Hour) -> int | None:
    for at, each in enumerate(rest):
        last = at == len(rest) - 1
        if each.hard and (last or is_late(hour.opening + sum_of(fixed + rest[:at]), hour)):
            return at
    return None


def keeps_hard_early(plan: Plan, hour: Hour) -> bool:
    """A7: every hard topic starts in time, and of several seats the last is a lighter one."""
    seats = arrange(plan, hour)
    starts = (hour.opening + sum_of(seats[:at]) for at in range(len(seats)))
    late = any(each.hard and is_late(start, hour) for each, start in zip(seats, starts, strict=True))
    return not late and (len(seats) < 2 or not seats[-1].hard)


def keeps_share(plan: Plan, hour: Hour) -> bool:
    """A6: what counts of the lead's is at most 40 % of the room while the member has topics. Not counted are the
    reserved seat and one topic of the first four bands."""
    if plan.opener is None or plan.opener.leads:
        return True
    theirs = [each for each in plan.rest if each.leads]
    free = next((each for each in theirs if each.band <= 4), None)
    return (sum_of(theirs) - (free.size if free else 0)) * 100 <= hour.room * LEAD_PERCENT

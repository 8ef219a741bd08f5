"""The order in which topics are considered: rules A3, A4, A5 and A8 of spec/brief.md."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from alcove_seal.records.thresholds import WAITED_ANY, WAITED_HARD


@dataclass(frozen=True)
class Topic:
    """`size` in minutes. `carried`: meetings it came along; `waited`: the same since it last had a seat."""

    id: str
    author: str
    need: str | None
    size: int
    hard: bool
    pinned: bool
    carried: int
    waited: int


@dataclass(frozen=True)
class Placed:
    """A topic with its band. `leads`: by the one who has not the first seat."""

    topic: Topic
    leads: bool
    band: int

    @property
    def id(self) -> str:
        return self.topic.id

    @property
    def size(self) -> int:
        return self.topic.size

    @property
    def hard(self) -> bool:
        return self.topic.hard


def by_band(placed: Placed) -> tuple[int, str]:
    return placed.band, placed.id


def _is_long(meetings: int, hard: bool) -> bool:
    return meetings >= WAITED_ANY or (hard and meetings >= WAITED_HARD)


def in_bands(topics: Iterable[Topic], first: str) -> list[Placed]:
    """In the order of A5. `topics` without updates; `first` has the first seat."""
    topics = list(topics)
    pins = _one_pin_each(topics)
    placed = [Placed(topic, topic.author != first, _band_of(topic, first, topic.id in pins)) for topic in topics]
    return sorted(placed, key=by_band)


def _one_pin_each(topics: list[Topic]) -> set[str]:
    """One pin per person and meeting: the oldest."""
    pins: dict[str, str] = {}
    for topic in sorted((topic for topic in topics if topic.pinned), key=lambda topic: topic.id):
        pins.setdefault(topic.author, topic.id)
    return set(pins.values())


def _band_of(topic: Topic, first: str, pinned: bool) -> int:
    """A5."""
    if topic.author == first:
        if pinned:
            return 1
        return 2 if _is_long(topic.carried, topic.hard) else 5
    if pinned or topic.need == "talk-first":
        return 3
    return 4 if topic.carried >= WAITED_ANY else 6


def opener_of(placed: list[Placed]) -> Placed | None:
    """A3: their talk-first topic, else their best; of the other where the first has none. `placed` by A5."""
    theirs = [each for each in placed if not each.leads] or placed
    talk_first = (each for each in theirs if each.topic.need == "talk-first")
    return next(talk_first, None) or next(iter(theirs), None)


def waiting_ones(placed: Iterable[Placed]) -> list[Placed]:
    """A4: who may have the reserved seat, the longest waiting first."""
    waiting = [each for each in placed if _is_long(each.topic.waited, each.hard)]
    return sorted(waiting, key=lambda each: (-each.topic.waited, each.id))

"""A curious administrator: guesses the kind of a row from all that a server sees of it. Two simple ways, the better one counts."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

Features = tuple[Any, ...]
Example = tuple[Features, str]
Guess = Callable[[Features], str]


def majority(examples: Sequence[Example], by: Callable[[Features], Any] = lambda _features: None) -> Guess:
    """The most frequent kind, of all rows or of those with the same `by`."""
    every = Counter(kind for _features, kind in examples).most_common(1)[0][0]
    found: dict[Any, Counter[str]] = {}
    for features, kind in examples:
        found.setdefault(by(features), Counter())[kind] += 1
    best = {key: counted.most_common(1)[0][0] for key, counted in found.items()}
    return lambda features: best.get(by(features), every)


def naive_bayes(examples: Sequence[Example]) -> Guess:
    """Each feature by itself, smoothed: what was never seen with a kind is improbable and not impossible."""
    kinds = Counter(kind for _features, kind in examples)
    seen = [Counter((kind, features[place]) for features, kind in examples) for place in range(len(examples[0][0]))]
    values = [len({value for _kind, value in counted}) + 1 for counted in seen]

    def weigh(kind: str, features: Features) -> float:
        weight = math.log(kinds[kind] / len(examples))
        for place, value in enumerate(features):
            weight += math.log((seen[place][kind, value] + 0.5) / (kinds[kind] + 0.5 * values[place]))
        return weight

    return lambda features: max(kinds, key=lambda kind: weigh(kind, features))


def tree(examples: Sequence[Example], depth: int = 6, least: int = 8) -> Guess:
    """Asks the question that leaves the least disorder, again and again: `is feature n equal to v, or below v?`"""
    kinds = Counter(kind for _features, kind in examples)
    best = kinds.most_common(1)[0][0]
    split = _best_split(examples, least) if depth and len(kinds) > 1 else None
    if split is None:
        return lambda _features: best
    yes = tree([one for one in examples if split(one[0])], depth - 1, least)
    no = tree([one for one in examples if not split(one[0])], depth - 1, least)
    return lambda features: yes(features) if split(features) else no(features)


def _best_split(examples: Sequence[Example], least: int) -> Callable[[Features], bool] | None:
    best, found = _disorder(examples) - 1e-9, None
    for place in range(len(examples[0][0])):
        for value in {features[place] for features, _kind in examples}:
            ask = _question(place, value)
            yes, no = [one for one in examples if ask(one[0])], [one for one in examples if not ask(one[0])]
            if len(yes) >= least and len(no) >= least and (left := _disorder(yes) + _disorder(no)) < best:
                best, found = left, ask
    return found


def _question(place: int, value: Any) -> Callable[[Features], bool]:
    if isinstance(value, str):
        return lambda features: features[place] == value
    return lambda features: features[place] <= value


def _disorder(examples: Sequence[Example]) -> float:
    """Gini, times their number."""
    counted = Counter(kind for _features, kind in examples)
    return len(examples) - sum(number * number for number in counted.values()) / len(examples)


def right(guess: Guess, examples: Sequence[Example]) -> float:
    """How many of a hundred are guessed right."""
    return 100 * sum(guess(features) == kind for features, kind in examples) / len(examples)

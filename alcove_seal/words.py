"""The eight words that open the root: 88 bits, made here, never chosen, never sent to the server."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass

from alcove_seal.errors import SealError
from alcove_seal.wordlist import WORDS

COUNT = 8
# Written out, since the two languages disagree about what white space is.
_SPACES = re.compile("[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+")
_KNOWN = frozenset(WORDS)


@dataclass(frozen=True)
class Doubt:
    """A typed word that cannot be right: its position from 0 and the nearest word of the list."""

    position: int
    word: str
    suggestion: str


def make_words() -> str:
    return " ".join(secrets.choice(WORDS) for _ in range(COUNT))


def normalise_words(typed: str) -> str:
    """Lower case, single spaces. Phones capitalise and keyboards add spaces; PBKDF2 forgives neither."""
    return " ".join(word for word in _SPACES.split(typed.lower()) if word)


def check_words(typed: str) -> list[Doubt]:
    """Which words are not on the list. An empty answer says nothing about the words being the right ones."""
    words = normalise_words(typed).split(" ")
    return [Doubt(at, word, suggest_word(word)) for at, word in enumerate(words) if word and word not in _KNOWN]


def require_words(typed: str) -> str:
    """Normalised, eight, all on the list; else `words-count` or `words-unknown`, before any derivation."""
    words = normalise_words(typed)
    if len(words.split(" ")) != COUNT:
        raise SealError("words-count")
    if check_words(words):
        raise SealError("words-unknown")
    return words


def suggest_word(word: str) -> str:
    """The nearest word by edit distance; of equals the first of the list. Only 32 characters are looked at."""
    return min(WORDS, key=lambda known: _distance(word[:32], known))


def _distance(one: str, other: str) -> int:
    """Levenshtein's edit distance."""
    row = list(range(len(other) + 1))
    for i, left in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, right in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (left != right))
    return row[-1]

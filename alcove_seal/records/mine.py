"""Mine: at most nine private lines, by spec/brief.md §4. A pure function; what comes out are codes, ids and words cut
for one line, no sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from alcove_seal.records.text import cut_at_word
from alcove_seal.records.thresholds import (
    LINE_CUT,
    LINES_MOST,
    PROMISES_SHOWN,
    RETURN_DAYS,
    WEIGHT_MY_PROMISE,
    WEIGHT_TALK_FIRST,
    WEIGHT_THEIR_PROMISE,
    WEIGHTS_TOPICS,
)

# In the order in which they are shown.
GROUPS = ("need", "person", "my-promises", "their-promises", "topics", "say", "ask", "forward")

Given = dict[str, Any]


@dataclass(frozen=True)
class Candidate:
    """A line that may be shown; the heaviest are."""

    weight: int
    group: str
    code: str
    id: str | None = None
    text: str = ""
    n: int = 0


def mine(given: Given) -> dict[str, Any]:
    """Input and output are plain JSON: spec/brief.md §3 and §4."""
    everything = [candidate for bring in CANDIDATES for candidate in bring(given)]
    # Sorting keeps the order of equals, so ties go by the order of CANDIDATES and then of age.
    heaviest = sorted(everything, key=lambda candidate: -candidate.weight)[:LINES_MOST]
    lines = [_line_of(each) for group in GROUPS for each in heaviest if each.group == group]
    return {"script": _script_of(given), "lines": lines, "blank": None if lines else "nothing-waiting"}


def _line_of(candidate: Candidate) -> dict[str, Any]:
    words, cut = cut_at_word(candidate.text, LINE_CUT)
    return {
        "group": candidate.group,
        "code": candidate.code,
        "id": candidate.id,
        "words": words,
        "cut": cut,
        "n": candidate.n,
    }


def _script_of(given: Given) -> str:
    if given["last"]:
        return "last"
    if given["number"] == 1:
        return "first"
    days = given["days_since_held"]
    return "return" if days is not None and days >= RETURN_DAYS else "usual"


def _talk_first(given: Given) -> list[Candidate]:
    """They would like to just talk first."""
    asked = _their_talk_first(given)[:1]
    return [Candidate(WEIGHT_TALK_FIRST, "need", "talk-first", topic["id"], topic["words"]) for topic in asked]


def _their_talk_first(given: Given) -> list[Given]:
    theirs = [topic for topic in given["topics"] if topic["author"] == given["counterpart"]]
    return sorted((topic for topic in theirs if topic["need"] == "talk-first"), key=lambda topic: str(topic["id"]))


def _my_promises(given: Given) -> list[Candidate]:
    return _some_of(given["my_promises"], Candidate(WEIGHT_MY_PROMISE, "my-promises", "my-promise"))


def _their_promises(given: Given) -> list[Candidate]:
    return _some_of(given["their_promises"], Candidate(WEIGHT_THEIR_PROMISE, "their-promises", "their-promise"))


def _some_of(everything: list[Given], line: Candidate) -> list[Candidate]:
    """Two, then "and n more"."""
    oldest = sorted(everything, key=lambda said: str(said["id"]))[:PROMISES_SHOWN]
    shown = [replace(line, id=said["id"], text=said["words"]) for said in oldest]
    more = len(everything) - len(shown)
    return [*shown, replace(line, code=f"{line.code}-more", n=more)] if more > 0 else shown


def _agenda_topics(given: Given) -> list[Candidate]:
    """The seats in their order, but for the topic that has its line already."""
    said = {topic["id"] for topic in _their_talk_first(given)[:1]}
    words = {topic["id"]: topic["words"] for topic in given["topics"] if topic["id"] not in said}
    seats = [
        (seat["topic"], WEIGHTS_TOPICS[min(at, len(WEIGHTS_TOPICS) - 1)]) for at, seat in enumerate(given["seats"])
    ]
    return [Candidate(weight, "topics", "topic", topic, words[topic]) for topic, weight in seats if topic in words]


# Who brings lines. A new kind of record adds its own here.
CANDIDATES: list[Callable[[Given], list[Candidate]]] = [_talk_first, _my_promises, _agenda_topics, _their_promises]

"""Who brings lines to the private part of the brief, in the order of the table in spec/brief.md §4."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from alcove_seal.records.feedback import view_waits
from alcove_seal.records.thresholds import (
    ALIKE_SHOWN,
    FEEDBACK_YOUNG_DAYS,
    PROMISES_SHOWN,
    WEIGHT_ASK_ABOUT,
    WEIGHT_ASKED,
    WEIGHT_FEEDBACK,
    WEIGHT_FEEDBACK_YOUNG,
    WEIGHT_MY_PROMISE,
    WEIGHT_NEXT_STEP,
    WEIGHT_QUESTION,
    WEIGHT_QUESTION_BEHIND,
    WEIGHT_TALK_FIRST,
    WEIGHT_THEIR_PROMISE,
    WEIGHT_WINS,
    WEIGHTS_TOPICS,
)

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


def _talk_first(given: Given) -> list[Candidate]:
    """They would like to just talk first."""
    asked = _their_talk_first(given)[:1]
    return [Candidate(WEIGHT_TALK_FIRST, "need", "talk-first", topic["id"], topic["words"]) for topic in asked]


def _their_talk_first(given: Given) -> list[Given]:
    theirs = [topic for topic in given["topics"] if topic["author"] == given["counterpart"]]
    return _older_first([topic for topic in theirs if topic["need"] == "talk-first"])


def _older_first(said: list[Given]) -> list[Given]:
    return sorted(said, key=lambda each: str(each["id"]))


def _my_promises(given: Given) -> list[Candidate]:
    return _some_promises(given["my_promises"], Candidate(WEIGHT_MY_PROMISE, "my-promises", "my-promise"))


def _their_promises(given: Given) -> list[Candidate]:
    return _some_promises(given["their_promises"], Candidate(WEIGHT_THEIR_PROMISE, "their-promises", "their-promise"))


def _some_promises(everything: list[Given], line: Candidate) -> list[Candidate]:
    """Two, then "and n more"."""
    shown = _oldest_of(everything, line, PROMISES_SHOWN)
    more = len(everything) - len(shown)
    return [*shown, replace(line, code=f"{line.code}-more", n=more)] if more > 0 else shown


def _oldest_of(everything: list[Given], line: Candidate, most: int) -> list[Candidate]:
    return [replace(line, id=said["id"], text=said["words"]) for said in _older_first(everything)[:most]]


def _agenda_topics(given: Given) -> list[Candidate]:
    """The seats in their order, but for the topic that has its line already."""
    said = {topic["id"] for topic in _their_talk_first(given)[:1]}
    words = {topic["id"]: topic["words"] for topic in given["topics"] if topic["id"] not in said}
    seats = [
        (seat["topic"], WEIGHTS_TOPICS[min(at, len(WEIGHTS_TOPICS) - 1)]) for at, seat in enumerate(given["seats"])
    ]
    return [Candidate(weight, "topics", "topic", topic, words[topic]) for topic, weight in seats if topic in words]


def _feedback(given: Given) -> list[Candidate]:
    """The oldest that may be said today."""
    sayable = [said for said in given["feedback_to_give"] if not view_waits(said, given["energy_low"])]
    return [
        Candidate(
            WEIGHT_FEEDBACK_YOUNG if said["days"] < FEEDBACK_YOUNG_DAYS else WEIGHT_FEEDBACK,
            "say",
            f"say-{said['type']}",
            said["id"],
            said["words"],
        )
        for said in _older_first(sayable)[:1]
    ]


def _asked(given: Given) -> list[Candidate]:
    return _oldest_of(given["asks"], Candidate(WEIGHT_ASKED, "say", "asked"), ALIKE_SHOWN)


def _ask_about(given: Given) -> list[Candidate]:
    """What the other wrote on their own card, when its day is near."""
    near = sorted(given["ask_about"], key=lambda line: (line["day"], line["at"], line["id"]))[:ALIKE_SHOWN]
    return [Candidate(WEIGHT_ASK_ABOUT, "person", "ask-about", line["id"], line["words"], line["at"]) for line in near]


def _wins(given: Given) -> list[Candidate]:
    return [Candidate(WEIGHT_WINS, "say", "wins", n=given["wins"])] if given["wins"] > 0 else []


def _question(given: Given) -> list[Candidate]:
    """Not beside an open ask: that is a question already."""
    question = given["question"]
    if question is None or given["asks"]:
        return []
    weight = WEIGHT_QUESTION_BEHIND if question["behind"] else WEIGHT_QUESTION
    return [Candidate(weight, "ask", "question", question["id"])]


def _next_steps(given: Given) -> list[Candidate]:
    return _oldest_of(given["next_steps"], Candidate(WEIGHT_NEXT_STEP, "forward", "next-step"), ALIKE_SHOWN)


# A new kind of record adds its own here.
CANDIDATES: list[Callable[[Given], list[Candidate]]] = [
    _talk_first,
    _my_promises,
    _agenda_topics,
    _feedback,
    _asked,
    _their_promises,
    _ask_about,
    _wins,
    _question,
    _next_steps,
]

"""What each kind of record may hold: the table of spec/records.md §2, in its order, which is the order on the wire."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from alcove_seal.context import MOST
from alcove_seal.records.thresholds import (
    DEPTH_MOST,
    EVERY_MOST,
    LEVEL_MOST,
    LINE_MOST,
    MINUTE_OF_DAY_MOST,
    MINUTES_LEAST,
    MINUTES_MOST,
    ORDER_MOST,
    OUTCOME_MOST,
    SENTENCE_MOST,
    SIZES,
    STATEMENTS,
    STEP_MOST,
)


@dataclass(frozen=True)
class Field:
    """`needed`: must be there. `mine`: only in Mine."""

    type: str
    needed: bool = False
    mine: bool = False
    of: tuple[str | int, ...] = ()
    least: int = 0
    most: int = 0


@dataclass(frozen=True)
class Kind:
    """`words`: needed, free, none, or some: then they or one of the fields that say something."""

    safes: tuple[str, ...]
    words: str
    fields: dict[str, Field] = field(default_factory=dict)


def _needed(spec: Field) -> Field:
    return replace(spec, needed=True)


def _one_of(*of: str | int) -> Field:
    return Field("choice", of=of)


NEEDS = ("listen", "think-along", "decide", "act", "know", "talk-first", "update")
OUTCOMES = ("changed", "will-not", "rest", "promise")
# Answers whose words say something that the type alone does not.
ANSWERS_IN_WORDS = ("reply", "heard-as", "became", "renegotiated")
# What a question asks about, and what a purpose clock counts. Feedback has a clock for each direction.
PURPOSES = ("relationship", "safe-space", "growth", "progress", "feedback-in", "feedback-out")
# Fields that say where a record belongs, and nothing of what a person thinks.
BELONGING = ("pair", "was", "turn", "when_we_meet")

_ID = Field("id")
_DAY = Field("day")
_FLAG = Field("flag")
_PAIR = Field("id", needed=True, mine=True)
_COUNT = Field("number", least=1, most=MOST)
_BOTH = ("ours", "mine")
_OURS = ("ours",)
_ANSWERS = ("reply", "yes", "no", "noticed", "heard-as", "became", "done", "kept", "renegotiated", "released")
_LINE = Field("text", most=LINE_MOST)
_SENTENCE = Field("text", most=SENTENCE_MOST)
_TEXT = Field("text", most=OUTCOME_MOST)
_STEP = Field("number", least=1, most=STEP_MOST)
_DEPTH = Field("number", least=1, most=DEPTH_MOST)

KINDS = {
    "topic": Kind(
        _BOTH,
        "needed",
        {
            "need": _one_of(*NEEDS),
            "size": _one_of(*SIZES),
            "hard": _FLAG,
            "small": _FLAG,
            "pinned": _FLAG,
            "parked_until": _DAY,
            "pair": _PAIR,
            "when_we_meet": Field("flag", mine=True),
            "was": _ID,
            "question": Field("question"),
            "theme": _ID,
            "outcome": Field("outcome"),
        },
    ),
    "note": Kind(
        _BOTH,
        "needed",
        {
            "topic": _ID,
            "meeting": _ID,
            "shape": _one_of("heading", "item", "numbered", "check", "quote", "code"),
            "level": Field("number", least=1, most=LEVEL_MOST),
            "checked": _FLAG,
            "after": _ID,
            "pair": _PAIR,
            "was": _ID,
        },
    ),
    "promise": Kind(
        _BOTH,
        "needed",
        {
            "owner": _needed(_ID),
            "when": Field("text", most=LINE_MOST),
            "by_meeting": _ID,
            "by_day": _DAY,
            "topic": _ID,
            "goal": _ID,
            "type": _one_of("do", "open-door", "try"),
            "state": _one_of("open", "kept", "renegotiated", "released"),
            "state_words": Field("text", most=SENTENCE_MOST),
            "pair": _PAIR,
        },
    ),
    "answer": Kind(_OURS, "free", {"to": _needed(_ID), "type": _needed(_one_of(*_ANSWERS)), "version": _COUNT}),
    "order": Kind(
        _BOTH,
        "none",
        {
            "meeting": _ID,
            "notes": _ID,
            "ids": Field("ids", needed=True, most=ORDER_MOST),
            "now": Field("place"),
            "turn": _needed(_COUNT),
            "pair": _PAIR,
        },
    ),
    "plan": Kind(
        _OURS,
        "none",
        {
            "meeting": _needed(_ID),
            "starts_at": Field("moment", needed=True),
            "minutes": Field("number", needed=True, least=MINUTES_LEAST, most=MINUTES_MOST),
            "zone": Field("zone", needed=True),
            "turn": _needed(_COUNT),
        },
    ),
    "rhythm": Kind(
        _OURS,
        "none",
        {
            "rhythm": _needed(_ID),
            "unit": _needed(_one_of("week", "month")),
            "every": Field("number", needed=True, least=1, most=EVERY_MOST),
            "first_on": Field("day", needed=True),
            "minute": Field("number", needed=True, most=MINUTE_OF_DAY_MOST),
            "minutes": Field("number", needed=True, least=MINUTES_LEAST, most=MINUTES_MOST),
            "zone": Field("zone", needed=True),
        },
    ),
    "snapshot": Kind(
        _OURS,
        "none",
        {
            "meeting": _needed(_ID),
            "number": _needed(_COUNT),
            "started_at": Field("moment", needed=True),
            "agenda": Field("agenda", needed=True),
        },
    ),
    "closing": Kind(_OURS, "none", {"meeting": _needed(_ID), "promise": _ID}),
    "held": Kind(_OURS, "none", {"meeting": _needed(_ID)}),
    "taps": Kind(
        ("mine",),
        "none",
        {
            "pair": _PAIR,
            "meeting": _needed(_ID),
            "spoke": _one_of("me", "even", "other"),
            "worth": Field("number", least=1, most=3),
        },
    ),
    "win": Kind(
        _BOTH,
        "needed",
        {"lesson": _FLAG, "why": _SENTENCE, "goal": _ID, "helped_by": _LINE, "pair": _PAIR, "was": _ID},
    ),
    "goal": Kind(
        _BOTH,
        "needed",
        {
            "horizon": _one_of("dream", "three-years", "18-months", "quarter"),
            "why": _SENTENCE,
            "obstacle": _SENTENCE,
            "obstacle_in": _one_of("me", "around"),
            "then": _SENTENCE,
            "aim": _one_of("learn", "do"),
            "next_step": _LINE,
            "next_by": _DAY,
            "door": _LINE,
            "under": _ID,
            "state": _one_of("alive", "resting", "reached", "let-go"),
            "state_words": _SENTENCE,
            "pair": _PAIR,
            "was": _ID,
        },
    ),
    "step": Kind(_BOTH, "needed", {"goal": _needed(_ID), "done_on": _DAY, "pair": _PAIR, "was": _ID}),
    "feedback": Kind(
        _BOTH,
        "needed",
        {
            "type": _needed(_one_of("thanks", "view", "told")),
            "when": _LINE,
            "did": _TEXT,
            "next": _TEXT,
            "asked": _ID,
            "said": _FLAG,
            "later_until": Field("day", mine=True),
            "pair": _PAIR,
            "was": _ID,
        },
    ),
    "ask": Kind(_OURS, "needed", {"closed": _FLAG}),
    "checkin": Kind(
        _BOTH,
        "some",
        {
            "energy": _STEP,
            "load": _STEP,
            "need": _one_of("nothing", "talk-first", "go-easy"),
            "pair": _PAIR,
            "was": _ID,
        },
    ),
    "card": Kind(
        _OURS,
        "some",
        {
            "best": _TEXT,
            "hard": _TEXT,
            "helps": _TEXT,
            "feedback_how": _one_of("written", "spoken"),
            "feedback_when": _one_of("at-once", "later"),
            "recognition": _TEXT,
            "misread": _TEXT,
            "time": _TEXT,
            "ask_about": Field("dated"),
        },
    ),
    "agreement": Kind(
        _OURS,
        "some",
        {
            "what_for": _TEXT,
            "rhythm": _TEXT,
            "stays": _TEXT,
            "prepare": _TEXT,
            "disagree": _TEXT,
            "turn": _needed(_COUNT),
        },
    ),
    "letter": Kind(
        _BOTH,
        "some",
        {
            "who": _TEXT,
            "towards": _TEXT,
            "promised": _TEXT,
            "works": _TEXT,
            "leave": _TEXT,
            "pair": _PAIR,
            "was": _ID,
        },
    ),
    "ceremony": Kind(
        _OURS,
        "free",
        {"type": _needed(_one_of("first", "return", "long-view", "last", "agreement-read")), "meeting": _ID},
    ),
    "question": Kind(_BOTH, "needed", {"purpose": _one_of(*PURPOSES), "depth": _DEPTH, "pair": _PAIR, "was": _ID}),
    "skip": Kind(("mine",), "none", {"question": Field("question", needed=True), "pair": _PAIR}),
    "reminder": Kind(
        ("mine",),
        "none",
        {"promise": _needed(_ID), "remind_at": Field("moment", needed=True), "row": _needed(_ID), "pair": _PAIR},
    ),
    "theme": Kind(("mine",), "needed", {"pairs": Field("ids", needed=True), "closed": _FLAG}),
    "heard": Kind(_OURS, "needed", {"theme": _needed(_ID), "changes": _TEXT, "stays": _TEXT, "because": _TEXT}),
    "template": Kind(("mine",), "needed", {"lines": Field("lines", needed=True)}),
    "past": Kind(_BOTH, "free", {"day": _needed(_DAY), "pair": _PAIR, "was": _ID}),
    "pulse": Kind(
        ("mine",),
        "none",
        {
            "round": Field("quarter", needed=True),
            "answers": Field("answers", needed=True),
            "talk": Field("number", needed=True, most=STATEMENTS),
            "salt": Field("hash", needed=True),
            "pair": _PAIR,
        },
    ),
    "pulse-commit": Kind(
        _OURS, "none", {"round": Field("quarter", needed=True), "commitment": Field("hash", needed=True)}
    ),
    "pulse-agree": Kind(_OURS, "none", {"round": Field("quarter", needed=True), "both": Field("ids", needed=True)}),
    "pulse-reveal": Kind(
        _OURS,
        "none",
        {
            "round": Field("quarter", needed=True),
            "talk": Field("number", needed=True, most=STATEMENTS),
            "salt": Field("hash", needed=True),
        },
    ),
    "erased": Kind(_BOTH, "none", {"numbers": Field("numbers", needed=True)}),
}

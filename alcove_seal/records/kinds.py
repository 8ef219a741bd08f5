"""What each kind of record may hold: the table of spec/records.md §2, in its order, which is the order on the wire."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from alcove_seal.context import MOST
from alcove_seal.records.thresholds import LINE_MOST, MINUTES_LEAST, MINUTES_MOST, SENTENCE_MOST, SIZES


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
    """`words`: needed, free or none."""

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
ANSWERS_IN_WORDS = ("reply", "heard-as", "renegotiated")

_ID = Field("id")
_DAY = Field("day")
_FLAG = Field("flag")
_PAIR = Field("id", needed=True, mine=True)
_COUNT = Field("number", least=1, most=MOST)
_BOTH = ("ours", "mine")
_OURS = ("ours",)
_ANSWERS = ("reply", "yes", "no", "noticed", "heard-as", "kept", "renegotiated", "released")

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
            "outcome": Field("outcome"),
        },
    ),
    "note": Kind(_BOTH, "needed", {"topic": _ID, "meeting": _ID, "pair": _PAIR}),
    "promise": Kind(
        _BOTH,
        "needed",
        {
            "owner": _needed(_ID),
            "when": Field("text", most=LINE_MOST),
            "by_meeting": _ID,
            "by_day": _DAY,
            "topic": _ID,
            "type": _one_of("do", "open-door", "try"),
            "state": _one_of("open", "kept", "renegotiated", "released"),
            "state_words": Field("text", most=SENTENCE_MOST),
            "pair": _PAIR,
        },
    ),
    "answer": Kind(_OURS, "free", {"to": _needed(_ID), "type": _needed(_one_of(*_ANSWERS))}),
    "order": Kind(
        _OURS,
        "none",
        {"meeting": _ID, "ids": Field("ids", needed=True), "now": Field("place"), "turn": _needed(_COUNT)},
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
    "erased": Kind(_BOTH, "none", {"numbers": Field("numbers", needed=True)}),
}

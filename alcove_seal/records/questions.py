"""Which question is suggested: spec/questions.md §4. The bank is passed in; nothing here reads a file or a clock."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from alcove_seal.records.clocks import by_neglect
from alcove_seal.records.thresholds import (
    ANOTHER_MOST,
    ANSWER_FIRST_DEPTH,
    CLOCKS,
    COOLDOWNS,
    FRESH_WEEKS,
    QUESTION_ENERGY_LOW,
    SKIP_WEEKS,
    STAGES,
)

Question = dict[str, Any]
SIDES = {
    "lead": "lead",
    "mentor": "lead",
    "skip-lead": "lead",
    "member": "member",
    "mentee": "member",
    "skip-member": "member",
}
THE_OTHER_WAY = {"feedback-in": "feedback-out", "feedback-out": "feedback-in"}


def choose_question(bank: Iterable[Question], given: dict[str, Any]) -> dict[str, Any]:
    """Return `{id, purpose, why, answer_first}`. `why`: `never-asked`, `asked-before`; with `id` None `enough` (another
    one was asked for too often) or `nothing-fits`. `purpose`: the clock it was drawn for, None in a ceremony."""
    if given["another"] > ANOTHER_MOST:
        return _nothing("enough")
    asked = _weeks_by_id(given["asked"])
    skipped = _weeks_by_id(given["skipped"])
    fitting = [each for each in bank if _fits(each, given) and _has_rested(each, asked, skipped)]
    ranked = _ranked(fitting, given, asked)
    # What was put aside just now usually is among the skipped already, and then no longer in the list.
    at = max(0, given["another"] - sum(1 for weeks in skipped.values() if weeks == 0))
    if at >= len(ranked):
        return _nothing("nothing-fits")
    question, purpose = ranked[at]
    return {
        "id": question["id"],
        "purpose": purpose,
        "why": "asked-before" if question["id"] in asked else "never-asked",
        "answer_first": question["depth"] >= ANSWER_FIRST_DEPTH,
    }


def _nothing(why: str) -> dict[str, Any]:
    return {"id": None, "purpose": None, "why": why, "answer_first": False}


def _weeks_by_id(uses: Iterable[dict[str, Any]]) -> dict[str, int]:
    """Whole weeks since the newest use of each question."""
    weeks: dict[str, int] = {}
    for use in uses:
        weeks[use["id"]] = min(use["weeks_ago"], weeks.get(use["id"], use["weeks_ago"]))
    return weeks


def _fits(question: Question, given: dict[str, Any]) -> bool:
    """§3, but for what rests."""
    return (
        given["kind"] in question["kinds"]
        and question["asker"] in ("either", SIDES.get(given["role"]))
        and _fits_moment(question, given)
        and question["stage_min"] < given["number"]
        and not question["touches"]
        and not _holding(given["conditions"]) & set(question["not_when"])
        and (given["conditions"]["open_goal"] or "open-goal" not in question["needs"])
    )


def _fits_moment(question: Question, given: dict[str, Any]) -> bool:
    if given["ceremony"] is not None:
        return bool(question["category"] == f"ceremony-{given['ceremony']}")
    return question["moment"] != "ceremony" and given["moment"] in (None, question["moment"])


def _holding(conditions: dict[str, Any]) -> set[str]:
    """Return the names, as in `not_when`, of what holds today. Energy counts only where it was shared."""
    energy = conditions["shared_energy"]
    low = energy is not None and energy <= QUESTION_ENERGY_LOW
    holds = {"return": conditions["return"], "corrective-view": conditions["corrective_view"], "low-energy": low}
    return {name for name, holding in holds.items() if holding}


def _has_rested(question: Question, asked: dict[str, int], skipped: dict[str, int]) -> bool:
    after_asking = question["id"] not in asked or asked[question["id"]] >= question["cooldown_weeks"]
    return after_asking and (question["id"] not in skipped or skipped[question["id"]] >= SKIP_WEEKS)


def _ranked(fitting: list[Question], given: dict[str, Any], asked: dict[str, int]) -> list[tuple[Question, str | None]]:
    """Each question once, with the clock it is drawn for, the best first: §4."""
    turn = 1 if given["first"] else -1

    def by_use(question: Question) -> tuple[bool, int, int, str]:
        name = question["id"]
        rank = turn * rank_of(given["pair"], given["number"], name)
        return name in asked, -asked.get(name, 0), rank, name

    fitting = sorted(fitting, key=by_use)
    if given["ceremony"] is not None:
        return [(question, None) for question in fitting]
    fresh = [question for question in fitting if asked.get(question["id"], FRESH_WEEKS) >= FRESH_WEEKS]
    drawn: dict[str, tuple[Question, str | None]] = {}
    for those in (fresh, fitting):
        for clock in by_neglect(given["clocks"]):
            for question in those:
                if _serves(question, clock["purpose"]):
                    drawn.setdefault(question["id"], (question, clock["purpose"]))
    return list(drawn.values())


def _serves(question: Question, purpose: str) -> bool:
    """An own question without a purpose serves each."""
    if purpose == "long-view":
        return question["category"] == "long-view" or question["purpose"] is None
    return question["purpose"] in (None, purpose)


def rank_of(pair: str, number: int, question: str) -> int:
    """FNV-1a, 32 bits, over the UTF-8 of `pair/number/question`, then the last mixing of MurmurHash3: FNV alone leaves
    the ranks of neighbours such as team-01 and team-02 close together."""
    mixed = 0x811C9DC5
    for byte in f"{pair}/{number}/{question}".encode():
        mixed = (mixed ^ byte) * 0x01000193 & 0xFFFFFFFF
    mixed = (mixed ^ mixed >> 16) * 0x85EBCA6B & 0xFFFFFFFF
    mixed = (mixed ^ mixed >> 13) * 0xC2B2AE35 & 0xFFFFFFFF
    return mixed ^ mixed >> 16


def touches_of(question: Question, mine: bool) -> list[str]:
    """Return the clocks that asking it touches. `mine`: I asked; what the other asks about themselves is my chance to
    give a view, so feedback turns round."""
    purpose: str | None = question["purpose"]
    if purpose is None:
        return []
    if purpose == "all":
        return list(CLOCKS)
    if question["category"] == "long-view":
        return [purpose, "long-view"]
    return [purpose if mine else THE_OTHER_WAY.get(purpose, purpose)]


def own_question(id: str, purpose: str | None, depth: int) -> Question:
    """Return the attributes of a question that the pair wrote itself. It may come from the first meeting on."""
    return {
        "id": id,
        "version": 1,
        "category": "own",
        "purpose": purpose,
        "depth": depth,
        "asker": "either",
        "kinds": ["lead-member", "peer", "mentor"],
        "moment": "middle",
        "stage_min": 0 if depth == 1 else STAGES[depth - 1],
        "reciprocal": True,
        "minutes": 5,
        "touches": [],
        "not_when": [],
        "cooldown_weeks": COOLDOWNS[depth - 1],
        "needs": [],
        "source": "pair",
        "licence": "",
    }

"""The linter of the question bank: `python -m tools.questions` says what breaks a rule of spec/questions.md §2."""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from tools import question_words as words

FOLDER = Path(__file__).resolve().parents[1] / "alcove" / "browser" / "questions"
LANGUAGES = ("en", "de")
WORDS_MOST = 19
ALIKE_PERCENT = 50  # of the weighty words of two questions together
OPENINGS_PERCENT = 12  # of a language may begin with the same two words
ATTRIBUTES = [
    "id",
    "version",
    "category",
    "purpose",
    "depth",
    "asker",
    "kinds",
    "moment",
    "stage_min",
    "reciprocal",
    "minutes",
    "touches",
    "not_when",
    "cooldown_weeks",
    "needs",
    "source",
    "licence",
]
LISTS = {
    "kinds": ["lead-member", "peer", "mentor"],
    "touches": ["health", "family", "pay", "colleague"],
    "not_when": ["return", "low-energy", "corrective-view"],
    "needs": ["open-goal"],
}
STAGES, COOLDOWNS, MINUTES = (1, 2, 5, 10), (8, 16, 26, 40), range(2, 16)

# category: purpose, how many by depth 1 to 4, how many for lead, member, either
TABLE: dict[str, tuple[str, tuple[int, ...], tuple[int, ...]]] = {
    "arriving": ("relationship", (10, 2, 0, 0), (0, 0, 12)),
    "person": ("relationship", (4, 5, 3, 2), (0, 0, 14)),
    "two-of-us": ("relationship", (0, 4, 6, 2), (0, 0, 12)),
    "load": ("safe-space", (3, 4, 3, 0), (5, 0, 5)),
    "small-things": ("safe-space", (3, 7, 6, 0), (8, 0, 8)),
    "team": ("safe-space", (3, 6, 3, 0), (6, 0, 6)),
    "steps": ("progress", (8, 6, 2, 0), (6, 2, 8)),
    "better": ("progress", (3, 5, 2, 0), (0, 0, 10)),
    "long-view": ("growth", (0, 5, 5, 4), (7, 0, 7)),
    "growth-moves": ("growth", (2, 7, 3, 0), (5, 4, 3)),
    "advice": ("feedback-in", (3, 6, 5, 0), (3, 3, 8)),
    "offering": ("feedback-out", (3, 4, 3, 0), (0, 0, 10)),
    "ceremony-first": ("relationship", (5, 5, 0, 0), (0, 0, 10)),
    "ceremony-long-view": ("all", (0, 4, 4, 0), (0, 0, 8)),
    "ceremony-return": ("relationship", (3, 1, 0, 0), (0, 0, 4)),
    "ceremony-last": ("growth", (0, 3, 3, 0), (0, 0, 6)),
}
Question = dict[str, Any]
Texts = dict[str, dict[str, Any]]


def read_bank(folder: Path = FOLDER) -> tuple[list[Question], dict[str, Texts]]:
    """Return the attributes and, by language, the texts."""
    bank = json.loads((folder / "bank.json").read_text(encoding="utf-8"))
    return bank, {name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in LANGUAGES}


def find_faults(bank: list[Question], texts: dict[str, Texts]) -> list[str]:
    """Return one sentence for each broken rule, nothing for a bank that keeps them all."""
    faults = [*count_faults(bank)]
    for question in bank:
        faults += [f"{question.get('id')}: {fault}" for fault in attribute_faults(question)]
    for language, said in texts.items():
        faults += [f"{language}: {fault}" for fault in language_faults(bank, said, language)]
    return faults


def count_faults(bank: list[Question]) -> Iterator[str]:
    """As many in each category, of each depth and for each asker as the table of the design says."""
    ids = Counter(question.get("id") for question in bank)
    yield from (f"{name}: is there {times} times" for name, times in ids.items() if times > 1)
    for category, (_, depths, askers) in TABLE.items():
        inside = [question for question in bank if question.get("category") == category]
        found = tuple(sum(1 for each in inside if each.get("depth") == depth) for depth in (1, 2, 3, 4))
        if found != depths:
            yield f"{category}: {found} by depth, not {depths}"
        found = tuple(sum(1 for each in inside if each.get("asker") == asker) for asker in ("lead", "member", "either"))
        if found != askers:
            yield f"{category}: {found} for lead, member, either, not {askers}"


def attribute_faults(question: Question) -> Iterator[str]:
    """Every attribute is there, in its order and in its range."""
    if list(question) != ATTRIBUTES:
        yield f"has {', '.join(question)}"
        return
    if question["category"] not in TABLE or question["depth"] not in (1, 2, 3, 4):
        yield "its category or its depth is unknown"
        return
    yield from (f"{name} is {question[name]!r}" for name, fits in expected(question).items() if not fits)
    for name, known in LISTS.items():
        if question[name] != [each for each in known if each in question[name]]:
            yield f"{name} is {question[name]!r}: not among {known}, or not in this order"


def expected(question: Question) -> dict[str, bool]:
    """Return by attribute whether it fits its category and depth."""
    category, depth = question["category"], question["depth"]
    ceremony = category.startswith("ceremony-")
    moments = ("ceremony",) if ceremony else ("arrival",) if category == "arriving" else ("middle", "closing")
    return {
        "id": re.fullmatch(rf"{category}-\d\d", str(question["id"])) is not None,
        "version": isinstance(question["version"], int) and question["version"] >= 1,
        "purpose": question["purpose"] == TABLE[category][0],
        "asker": question["asker"] in ("lead", "member", "either"),
        "kinds": question["kinds"] != [] and (question["asker"] == "either" or "peer" not in question["kinds"]),
        "moment": question["moment"] in moments,
        "stage_min": question["stage_min"] == (0 if ceremony else STAGES[depth - 1]),
        "reciprocal": question["reciprocal"] is True or (depth <= 2 and question["reciprocal"] is False),
        "minutes": question["minutes"] in MINUTES,
        "touches": question["touches"] == [],  # what touches tender matters has no place in our own bank
        "not_when": ceremony or depth <= 2 or {"return", "low-energy"} <= set(question["not_when"]),
        "cooldown_weeks": question["cooldown_weeks"] == COOLDOWNS[depth - 1],
        "source": question["source"] == "own",
        "licence": question["licence"] == "CC0",
    }


def language_faults(bank: list[Question], said: Texts, language: str) -> Iterator[str]:
    """Complete, nothing left over, each sentence by the rules of writing, no two too alike."""
    ids = [question["id"] for question in bank if "id" in question]
    if list(said) != ids:
        yield f"has other questions than the bank, or another order: {sorted({*said} ^ {*ids})}"
    for name, entry in said.items():
        if list(entry) != ["text", "follow_ups"] or len(entry["follow_ups"]) not in (1, 2):
            yield f"{name}: has a text and one or two follow-ups, nothing else"
            continue
        for sentence in (entry["text"], *entry["follow_ups"]):
            yield from (f"{name}: {fault}: {sentence}" for fault in sentence_faults(sentence, language))
    texts = {name: entry["text"] for name, entry in said.items() if "text" in entry}
    yield from alike_faults(texts, language)
    yield from opening_faults(list(texts.values()))


def sentence_faults(sentence: str, language: str) -> Iterator[str]:
    """The rules of writing that a program can judge."""
    if len(sentence.split()) > WORDS_MOST:
        yield f"has {len(sentence.split())} words"
    if sentence.count("?") != 1 or not sentence.endswith("?") or re.search(r"[!;“”\"()]|\s\s|^\s|\. ", sentence):
        yield "is not one plain question"
    if not is_open(sentence.lower(), language):
        yield "is not open"
    for rule in ("ENTICING", "NAMES", "STATUS", "TRAITS"):
        if found := re.search(getattr(words, rule)[language], sentence, re.IGNORECASE):
            yield f"{rule.lower()} ({found[0]})"
    if found := re.search(words.FORMAL[language], sentence[1:]):
        yield f"formal ({found[0]})"
    for beginning in words.TENDER[language].split():
        # Short ones as whole words: "ill" is not "illustrate", "pay" is not "pays attention" ... but "paying" is.
        ending = r"(?:ing|s)?\b" if len(beginning) <= 4 else ""
        if re.search(rf"\b{beginning}{ending}", sentence, re.IGNORECASE):
            yield f"tender ({beginning})"


def is_open(text: str, language: str) -> bool:
    """Whether it begins with an open word, or leads to one without a question of yes and no in front."""
    if re.match(words.OPEN[language], text) or re.match(words.INVITATIONS[language], text):
        return True
    return not re.match(words.CLOSED[language], text) and bool(re.search(rf"[,:] {words.OPEN[language]}", text))


def weighty(text: str, language: str) -> set[str]:
    """Return the beginnings of the words that carry the meaning."""
    stop = set(words.STOP[language].split())
    return {word[:6] for word in re.findall(r"[\w-]+", text.lower()) if word not in stop}


def alike_faults(texts: dict[str, str], language: str) -> Iterator[str]:
    """No two questions share half of their weighty words."""
    weights = {name: weighty(text, language) for name, text in texts.items()}
    for (one, its), (other, others) in combinations(weights.items(), 2):
        if len(its & others) * 100 >= ALIKE_PERCENT * len(its | others):
            yield f"{one} and {other} are too alike: {texts[one]} / {texts[other]}"


def opening_faults(texts: list[str]) -> Iterator[str]:
    """Openings vary: the list is read by people, many times."""
    openings = Counter(" ".join(text.lower().split()[:2]) for text in texts)
    for opening, times in openings.items():
        if times > 4 and times * 100 > OPENINGS_PERCENT * len(texts):
            yield f"{times} questions begin with {opening!r}"


def main() -> int:
    faults = find_faults(*read_bank())
    print("\n".join(faults) or "The bank keeps its rules.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

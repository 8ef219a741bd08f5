"""The question bank keeps its rules, and the linter finds what breaks them."""

import copy
from collections.abc import Callable

import pytest

from tools.questions import Question, Texts, find_faults, is_open, read_bank, sentence_faults, weighty

BANK, TEXTS = read_bank()


def test_the_bank_keeps_its_rules() -> None:
    assert find_faults(BANK, TEXTS) == []


def test_there_are_152_regular_and_28_ceremonial_questions() -> None:
    ceremonial = [question for question in BANK if question["moment"] == "ceremony"]
    assert (len(BANK) - len(ceremonial), len(ceremonial)) == (152, 28)


ASKED_WELL = {
    "en": "Which part of yesterday would you happily live again?",
    "de": "Welches Stück von gestern würdest du gern noch einmal erleben?",
}
BROKEN = {
    "en": {
        "is not open": "Did you like the week?",
        "is not one plain question": "What went well? What did not?",
        "words": "What " + "very " * 19 + "long question is this?",
        "tender (health": "How is your health these days?",
        "tender (salar": "What would a fair salary be for you?",
        "tender (loyal": "When did you last doubt your loyalty?",
        "tender (kid": "What would change for you with kids?",
        "names": "Which colleague slows you down?",
        "status": "What is the status of the move?",
        "traits": "What is your greatest strength?",
        "enticing": "What did you do, and why?",
    },
    "de": {
        "is not open": "Hat dir die Woche gefallen?",
        "is not one plain question": "Was lief gut? Was nicht?",
        "words": "Was " + "sehr " * 19 + "lange Frage ist das?",
        "tender (gesund": "Wie steht es um deine Gesundheit?",
        "tender (gehalt": "Welches Gehalt wäre gerecht?",
        "tender (kündig": "Wann hast du zuletzt an Kündigung gedacht?",
        "tender (kinder": "Was würde sich mit Kindern ändern?",
        "names": "Welche Kollegin bremst dich?",
        "status": "Was ist der Status vom Umzug?",
        "traits": "Was ist deine größte Stärke?",
        "enticing": "Was hast du getan, und warum?",
        "formal": "Was haben Sie heute vor?",
    },
}


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_good_question_is_left_alone(language: str) -> None:
    assert list(sentence_faults(ASKED_WELL[language], language)) == []


@pytest.mark.parametrize(("language", "fault"), [(name, fault) for name, all_ in BROKEN.items() for fault in all_])
def test_a_sentence_that_breaks_a_rule_is_found(language: str, fault: str) -> None:
    assert [found for found in sentence_faults(BROKEN[language][fault], language) if fault in found]


@pytest.mark.parametrize(
    "text",
    ["think of a day: what had happened?", "in three years, what would you miss?", "for what kind of problem are you?"],
)
def test_an_invitation_leads_to_an_open_word(text: str) -> None:
    assert is_open(text, "en")


def test_a_question_of_yes_and_no_is_closed_though_an_open_word_follows() -> None:
    assert not is_open("can you tell me, what happened?", "en")
    assert not is_open("kannst du sagen, was geschah?", "de")


Damage = Callable[[list[Question], dict[str, Texts]], object]


def set_in_bank(at: int, name: str, value: object) -> Damage:
    return lambda bank, _: bank[at].update({name: value})


def set_text(name: str, text: str) -> Damage:
    return lambda _, texts: texts["en"][name].update(text=text)


DEEP = next(at for at, question in enumerate(BANK) if question["id"] == "person-13")
DAMAGES: dict[str, Damage] = {
    "is there 2 times": set_in_bank(1, "id", "arriving-01"),
    "arriving: (9, 3, 0, 0) by depth": set_in_bank(0, "depth", 2),
    "arriving: (1, 0, 11) for lead": set_in_bank(0, "asker", "lead"),
    "purpose is 'growth'": set_in_bank(0, "purpose", "growth"),
    "kinds is ['friends']": set_in_bank(0, "kinds", ["friends"]),
    "kinds is []": set_in_bank(0, "kinds", []),
    "moment is 'ceremony'": set_in_bank(0, "moment", "ceremony"),
    "stage_min is 0": set_in_bank(0, "stage_min", 0),
    "cooldown_weeks is 2": set_in_bank(0, "cooldown_weeks", 2),
    "reciprocal is False": set_in_bank(DEEP, "reciprocal", False),
    "not_when is []": set_in_bank(DEEP, "not_when", []),
    "minutes is 90": set_in_bank(0, "minutes", 90),
    "touches is ['health']": set_in_bank(0, "touches", ["health"]),
    "needs is ['sunshine']": set_in_bank(0, "needs", ["sunshine"]),
    "licence is 'secret'": set_in_bank(0, "licence", "secret"),
    "arriving-01: has id, version": lambda bank, _: bank[0].pop("licence"),
    "de: has other questions": lambda _, texts: texts["de"].pop("arriving-01"),
    "en: has other questions": lambda _, texts: texts["en"].update({"extra-01": texts["en"]["arriving-01"]}),
    "one or two follow-ups": lambda _, texts: texts["en"]["arriving-01"].update(follow_ups=[]),
    "follow-ups, nothing": lambda _, texts: texts["de"]["arriving-01"].update(follow_ups=["Was?", "Wie?", "Wo?"]),
    "too alike": set_text("arriving-02", "What did you have to put down right now?"),
    "questions begin with 'what did'": lambda _, texts: [
        entry.update(text=f"What did word{at} mean to other{at}?") for at, entry in enumerate(texts["en"].values())
    ],
}


@pytest.mark.parametrize("fault", DAMAGES)
def test_a_damaged_bank_is_found(fault: str) -> None:
    bank, texts = copy.deepcopy(BANK), copy.deepcopy(TEXTS)
    DAMAGES[fault](bank, texts)
    assert [found for found in find_faults(bank, texts) if fault in found]


def test_what_carries_the_meaning_is_told_from_what_does_not() -> None:
    assert weighty("What would you like to hear from us?", "en") == {"hear"}

"""One check per type of field. Each returns the value in the form that goes on the wire, or refuses."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from alcove_seal.bytes import is_day, is_moment
from alcove_seal.context import MOST
from alcove_seal.records.agenda_shape import check_agenda
from alcove_seal.records.checks import (
    check_id,
    check_ids,
    check_list,
    check_number,
    check_object,
    check_string,
    is_near_time,
    is_record_id,
    refuse,
)
from alcove_seal.records.kinds import OUTCOMES, Field
from alcove_seal.records.text import check_text, clean_text, is_blank
from alcove_seal.records.thresholds import (
    LINE_MOST,
    LINES_LIST_MOST,
    LIST_MOST,
    OUTCOME_MOST,
    STATEMENTS,
    STEP_MOST,
    VERSIONS_MOST,
)

# The shape alone: which zones exist differs from device to device.
_ZONE = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}")
_ZONE_MOST = 64
# An id of the bank, such as "arriving-03". A question of one's own is named by the id of its record.
_QUESTION = re.compile(r"[a-z]+(?:-[a-z]+){0,3}-[0-9]{2}")
_QUARTER = re.compile(r"[0-9]{4}-Q[1-4]")
_HASH = re.compile(r"[0-9a-f]{64}")
_OUTCOME = ("what", "words", "promise", "meeting")


def _check_pairs(value: object, field: str) -> list[list[int]]:
    """Version and seq of what was erased."""
    pairs = []
    for each in check_list(value, field, VERSIONS_MOST):
        if not isinstance(each, list) or len(each) != 2:
            refuse("field-type", field)
        pairs.append([check_number(number, field, 1, MOST) for number in each])
    return pairs


def _check_outcome(value: object, field: str) -> dict[str, Any]:
    outcome = check_object(value, field, _OUTCOME)
    what = check_string(outcome.get("what"), field)
    if what not in OUTCOMES:
        refuse("field-value", field)
    words = check_text(outcome["words"], field, OUTCOME_MOST) if "words" in outcome else ""
    for name in ("promise", "meeting"):
        if name in outcome:
            check_id(outcome[name], field)
    if what == "will-not" and is_blank(words):
        refuse("words-empty", field)
    if what == "promise" and "promise" not in outcome:
        refuse("field-missing", field)
    return {name: outcome[name] for name in _OUTCOME if name in outcome}


def _check_flag(value: object, field: str, _spec: Field) -> bool:
    if not isinstance(value, bool):
        refuse("field-type", field)
    return value or refuse("field-value", field)


def _check_day(value: object, field: str, _spec: Field) -> str:
    text = check_string(value, field)
    return text if is_day(text) and is_near_time(text) else refuse("field-value", field)


def _check_moment(value: object, field: str, _spec: Field) -> str:
    text = check_string(value, field)
    return text if is_moment(text) and is_near_time(text) else refuse("field-value", field)


def _check_zone(value: object, field: str, _spec: Field) -> str:
    text = check_string(value, field)
    return text if _ZONE.fullmatch(text) and len(text) <= _ZONE_MOST else refuse("field-value", field)


def _check_line(value: object, field: str, spec: Field) -> str:
    text = check_text(value, field, spec.most)
    return refuse("words-empty", field) if is_blank(text) else text


def _check_question(value: object, field: str, _spec: Field) -> str:
    text = check_string(value, field)
    known = is_record_id(text) or (len(text) <= _ZONE_MOST and _QUESTION.fullmatch(text))
    return text if known else refuse("field-value", field)


def _check_quarter(value: object, field: str, _spec: Field) -> str:
    text = check_string(value, field)
    return text if _QUARTER.fullmatch(text) and is_near_time(text) else refuse("field-value", field)


def _check_hash(value: object, field: str, _spec: Field) -> str:
    text = check_string(value, field)
    return text if _HASH.fullmatch(text) else refuse("field-value", field)


def _check_answers(value: object, field: str, _spec: Field) -> list[int]:
    """One for each statement of the pulse; 0 is "rather not say"."""
    answers = [check_number(each, field, 0, STEP_MOST) for each in check_list(value, field, STATEMENTS)]
    return answers if len(answers) == STATEMENTS else refuse("field-value", field)


def _check_said(value: object, field: str) -> str:
    text = check_text(value, field, LINE_MOST)
    return refuse("words-empty", field) if is_blank(text) else text


def _check_dated(value: object, field: str, spec: Field) -> list[dict[str, str]]:
    """Lines to ask about, each with or without its day."""
    found = []
    for each in check_list(value, field, LINES_LIST_MOST):
        line = check_object(each, field, ("words", "day"))
        said = {"words": _check_said(line.get("words"), field)}
        found.append(said | {"day": _check_day(line["day"], field, spec)} if "day" in line else said)
    return found or refuse("field-value", field)


def _check_lines(value: object, field: str, _spec: Field) -> list[str]:
    return [_check_said(each, field) for each in check_list(value, field, LINES_LIST_MOST)]


def _check_choice(value: Any, field: str, spec: Field) -> Any:
    if isinstance(value, bool) or not isinstance(value, type(spec.of[0])):
        refuse("field-type", field)
    return value if value in spec.of else refuse("field-value", field)


def _check_place(value: object, field: str, _spec: Field) -> str:
    return str(value) if value in ("opening", "closing") else check_id(value, field)


CHECKS: dict[str, Callable[[Any, str, Field], Any]] = {
    "id": lambda value, field, spec: check_id(value, field),
    "flag": _check_flag,
    "day": _check_day,
    "moment": _check_moment,
    "zone": _check_zone,
    "text": _check_line,
    "number": lambda value, field, spec: check_number(value, field, spec.least, spec.most),
    "choice": _check_choice,
    "place": _check_place,
    "ids": lambda value, field, spec: check_ids(value, field, spec.most or LIST_MOST),
    "question": _check_question,
    "quarter": _check_quarter,
    "hash": _check_hash,
    "answers": _check_answers,
    "dated": _check_dated,
    "lines": _check_lines,
    "numbers": lambda value, field, spec: _check_pairs(value, field),
    "outcome": lambda value, field, spec: _check_outcome(value, field),
    "agenda": lambda value, field, spec: check_agenda(value, field),
}


def clean_field(value: Any, spec: Field) -> Any:
    """What a person typed into a field, cleaned like their words."""
    if spec.type == "text" and isinstance(value, str):
        return clean_text(value)
    if spec.type == "outcome":
        return _clean_words(value)
    if spec.type in ("dated", "lines") and isinstance(value, list):
        return [clean_text(each) if isinstance(each, str) else _clean_words(each) for each in value]
    return value


def _clean_words(value: Any) -> Any:
    said = isinstance(value, dict) and isinstance(value.get("words"), str)
    return {**value, "words": clean_text(value["words"])} if said else value

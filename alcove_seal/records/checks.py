"""The checks that others are made of. Each returns the value, or refuses with the name of the field."""

from __future__ import annotations

import re
from typing import Any, NoReturn

from alcove_seal.records.refused import RecordRefused

_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")

# The years in which both languages count days the same way.
_YEAR_LEAST, _YEAR_MOST = "1970", "2999"


def is_near_time(text: str) -> bool:
    """Of a day or a moment."""
    return _YEAR_LEAST <= text[:4] <= _YEAR_MOST


def is_record_id(value: object) -> bool:
    """UUIDv7 in lower case, the one spelling."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def refuse(code: str, field: str) -> NoReturn:
    raise RecordRefused(code, field=field)


def check_string(value: object, field: str) -> str:
    return value if isinstance(value, str) else refuse("field-type", field)


def check_list(value: object, field: str, most: int) -> list[Any]:
    if not isinstance(value, list):
        refuse("field-type", field)
    if len(value) > most:
        raise RecordRefused("too-many", field=field, most=most)
    return value


def check_number(value: object, field: str, least: int, most: int) -> int:
    """True and False are numbers in Python and nowhere else."""
    if not isinstance(value, int) or isinstance(value, bool):
        refuse("field-type", field)
    return value if least <= value <= most else refuse("field-value", field)


def check_id(value: object, field: str) -> str:
    text = check_string(value, field)
    return text if is_record_id(text) else refuse("field-value", field)


def check_ids(value: object, field: str, most: int) -> list[str]:
    """Each id once: a topic has one place."""
    ids = [check_id(each, field) for each in check_list(value, field, most)]
    return ids if len(set(ids)) == len(ids) else refuse("field-value", field)


def check_object(value: object, field: str, members: tuple[str, ...]) -> dict[str, Any]:
    """An object with these members and no other."""
    if not isinstance(value, dict):
        refuse("field-type", field)
    if any(name not in members for name in value):
        refuse("field-unknown", field)
    return value

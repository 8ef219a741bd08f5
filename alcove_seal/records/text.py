"""Words of a person as they may stand in a record, and words cut for one line."""

from __future__ import annotations

import re
import unicodedata

from alcove_seal.records.refused import RecordRefused

_HALF = re.compile("[\ud800-\udfff]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BREAKS = re.compile("\r\n|[\r\v\f\x85]")
# Written out: what counts as white space differs between the two languages.
_SPACE = "\t\n \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_SPACES = re.compile(f"[{_SPACE}]+")
_VISIBLE = re.compile(f"[^{_SPACE}]")
# A cut before one of these would take an accent, a joined sign or a shade from the letter it belongs to.
_LEANS = re.compile("[\u0300-\u036f\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")
_JOINER = "\u200d"


def count_characters(text: str) -> int:
    """Characters are code points: an emoji outside of the basic plane is one."""
    return len(text)


def is_blank(text: str) -> bool:
    return _VISIBLE.search(text) is None


def clean_text(text: str) -> str:
    """What was typed or pasted, as it is kept: NFC, every line break one LF, and without the control characters that
    nobody can see and no check could ask a person to remove."""
    return unicodedata.normalize("NFC", _CONTROL.sub("", _BREAKS.sub("\n", text)))


def check_text(text: object, field: str, most: int) -> str:
    """`most` in characters."""
    if not isinstance(text, str) or _HALF.search(text):
        raise RecordRefused("field-type", field=field)
    if _CONTROL.search(text):
        raise RecordRefused("words-control", field=field)
    if not unicodedata.is_normalized("NFC", text):
        raise RecordRefused("words-not-nfc", field=field)
    if count_characters(text) > most:
        raise RecordRefused("too-long", field=field, most=most)
    return text


def cut_at_word(text: str, most: int) -> tuple[str, bool]:
    """One line of a text: white space becomes one space, and what is longer than `most` characters ends behind a
    whole word. Never rephrased. The second value tells whether it was cut."""
    line = _SPACES.sub(" ", text).strip(" ")
    if len(line) <= most:
        return line, False
    space = line.rfind(" ", 0, most + 1)
    return line[: space if space > 0 else _before_whole_character(line, most)], True


def _before_whole_character(line: str, most: int) -> int:
    """A word longer than the line is cut inside, but between two characters as people see them."""
    end = most
    while end > 0 and (_LEANS.match(line[end]) or line[end - 1] == _JOINER):
        end -= 1
    return end if end > 0 else most

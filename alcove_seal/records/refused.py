"""Every refusal of a record has a name; both twins use the same names (spec/records.md §5)."""

from __future__ import annotations

REFUSALS = {
    "record-shape": "This is not a record. Keep the row and show it as unreadable.",
    "record-large": "This is longer than one record can hold. Put it into two.",
    "kind-unknown": "This kind of record is unknown here. Update Alcove to read it.",
    "kind-changed": "A record keeps its kind. Write a new one instead.",
    "field-missing": "A field that this kind needs is not there. Add it.",
    "field-unknown": "This kind has no such field. Take it out.",
    "field-type": "A field holds the wrong type of value. Correct it.",
    "field-value": "A field holds a value that is not allowed there. Choose one that is.",
    "field-both": "These two fields exclude each other. Keep one.",
    "words-empty": "Write a few words first.",
    "words-unwanted": "This kind of record holds no words. Write them as a note.",
    "words-not-nfc": "The words are not in the normal form NFC. Keep the row and show it as unreadable.",
    "words-control": "The words hold control characters. Keep the row and show it as unreadable.",
    "too-long": "These words are too long for this place. Shorten them, or put them into two.",
    "too-many": "This list is too long. Make two of it.",
    "wrong-safe": "This record does not belong here: what belongs to an alcove is marked in Mine, and only there.",
}


class RecordRefused(Exception):
    """A record that is not made, or not read. `code` is one of REFUSALS; `facts` are names of fields and numbers,
    never words of a person."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(f"{code}: {REFUSALS[code]}")
        self.code = code
        self.facts = facts

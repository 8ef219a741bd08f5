"""One record: made, checked, written and read. spec/records.md §1; what each kind holds stands in kinds.py."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from alcove_seal.bytes import is_moment
from alcove_seal.context import MOST
from alcove_seal.errors import SealError
from alcove_seal.payload import parse_payload
from alcove_seal.records.checks import check_number, is_near_time, is_record_id
from alcove_seal.records.fields import CHECKS, clean_field
from alcove_seal.records.kinds import ANSWERS_IN_WORDS, BELONGING, KINDS, Kind
from alcove_seal.records.refused import RecordRefused
from alcove_seal.records.text import check_text, clean_text, is_blank
from alcove_seal.records.thresholds import PAYLOAD_LEAST, PAYLOAD_MOST, WORDS_MOST

_COMMON = ("kind", "words", "at", "seen")
_OTHERS = (*_COMMON, "fill", "own")
_BARE_FILL = len(',"fill":""')


@dataclass(frozen=True)
class Record:
    """A checked record, without the author's tag. `at`: RFC 3339, UTC, whole seconds."""

    kind: str
    words: str
    fields: dict[str, Any]
    at: str
    seen: int


def make_record(
    kind: str, words: str, fields: dict[str, Any], at: str, seen: int, safe: str | None = None
) -> dict[str, Any]:
    """The payload to seal: members in the order of the wire, the author's tag comes last and from the seal.

    A field that is None is left out. `seen` is 0 in Mine; `safe` is "ours" or "mine", if it is known where it will lie.
    """
    known = KINDS[kind].fields if kind in KINDS else {}
    given = {name: value for name, value in fields.items() if value is not None and name not in _OTHERS[:-1]}
    cleaned = {name: clean_field(value, known[name]) if name in known else value for name, value in given.items()}
    said = clean_text(words) if isinstance(words, str) else words
    payload = order_record(check_record({"kind": kind, "words": said, **cleaned, "at": at, "seen": seen}, safe))
    size = len(format_record(payload).encode())
    if size > PAYLOAD_MOST:
        raise RecordRefused("record-large", bytes=size, most=PAYLOAD_MOST)
    return payload


def parse_record(payload: bytes | dict[str, Any], safe: str | None = None) -> Record:
    """`payload` is bytes, or what the seal opened."""
    if isinstance(payload, bytes):
        try:
            payload = parse_payload(payload)
        except SealError:
            raise RecordRefused("record-shape") from None
    return check_record(payload, safe)


def format_record(payload: dict[str, Any]) -> str:
    """Compact JSON; both twins write the same bytes."""
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def order_record(record: Record) -> dict[str, Any]:
    """The flat payload in the order of the wire, filled with spaces: without, a check-in and a goal had two sizes."""
    payload = {"kind": record.kind, "words": record.words, **record.fields, "at": record.at, "seen": record.seen}
    short = PAYLOAD_LEAST - len(format_record(payload).encode())
    return payload if short <= 0 else {**payload, "fill": " " * max(0, short - _BARE_FILL)}


def check_record(payload: object, safe: str | None = None) -> Record:
    """Refuses with the first name that fits: shape, kind, unknown fields, words, each field in the order of the table,
    time, seen, and what holds between fields. `payload` is flat, with or without the author's tag."""
    if not isinstance(payload, dict):
        raise RecordRefused("record-shape")
    kind = _check_kind(payload)
    spec = KINDS[kind]
    for name in payload:
        if name not in spec.fields and name not in _OTHERS:
            raise RecordRefused("field-unknown", field=str(name))
    words = _check_words(payload, spec.words)
    fields = _check_fields(spec, payload)
    at = payload.get("at")
    if not isinstance(at, str) or not is_moment(at) or not is_near_time(at):
        raise RecordRefused("field-type" if "at" in payload else "field-missing", field="at")
    # Mine has no partner and may leave it out (spec/sealing.md).
    seen = check_number(payload["seen"], "seen", 0, MOST) if "seen" in payload else 0
    _check_fill(payload.get("fill", ""))
    _check_between(kind, words, fields)
    _check_safe(kind, fields, safe)
    return Record(kind, words, fields, at, seen)


def _check_kind(payload: dict[str, Any]) -> str:
    if "kind" not in payload:
        raise RecordRefused("field-missing", field="kind")
    kind = payload["kind"]
    if not isinstance(kind, str):
        raise RecordRefused("field-type", field="kind")
    if kind not in KINDS:
        raise RecordRefused("kind-unknown")
    return kind


def _check_words(payload: dict[str, Any], wanted: str) -> str:
    if "words" not in payload:
        raise RecordRefused("field-missing", field="words")
    words = check_text(payload["words"], "words", WORDS_MOST)
    if wanted == "needed" and is_blank(words):
        raise RecordRefused("words-empty", field="words")
    if wanted == "none" and words != "":
        raise RecordRefused("words-unwanted", field="words")
    return words


def _check_fields(spec: Kind, given: dict[str, Any]) -> dict[str, Any]:
    fields = {}
    for name, field in spec.fields.items():
        if name in given:
            fields[name] = CHECKS[field.type](given[name], name, field)
        elif field.needed and not field.mine:
            raise RecordRefused("field-missing", field=name)
    return fields


def _check_fill(fill: object) -> None:
    """Spaces and nothing else: what nobody is shown must not say anything."""
    if not isinstance(fill, str):
        raise RecordRefused("field-type", field="fill")
    if fill.strip(" ") != "" or len(fill) > PAYLOAD_LEAST:
        raise RecordRefused("field-value", field="fill")


def _check_between(kind: str, words: str, fields: dict[str, Any]) -> None:
    silent = kind == "answer" and fields["type"] in ANSWERS_IN_WORDS
    silent = silent or (KINDS[kind].words == "some" and all(name in BELONGING for name in fields))
    if silent and is_blank(words):
        raise RecordRefused("words-empty", field="words")
    if kind == "goal" and fields.get("state") == "let-go" and "state_words" not in fields:
        raise RecordRefused("field-missing", field="state_words")
    if kind == "note" and "checked" in fields and fields.get("shape") != "check":
        raise RecordRefused("field-missing", field="shape")
    if kind != "promise":
        return
    if "by_meeting" in fields and "by_day" in fields:
        raise RecordRefused("field-both", field="by_meeting", other="by_day")
    if fields.get("state") == "renegotiated" and "state_words" not in fields:
        raise RecordRefused("field-missing", field="state_words")


def _check_safe(kind: str, fields: dict[str, Any], safe: str | None) -> None:
    """What belongs to one alcove says so in Mine, and only there."""
    if kind == "erased":
        return
    spec = KINDS[kind]
    private = spec.safes == ("mine",) and "pair" not in spec.fields  # of no one alcove
    lies = "mine" if private or "pair" in fields else "ours"
    fits = lies in spec.safes and safe in (None, lies)
    alone = lies == "ours" and any(field.mine and name in fields for name, field in spec.fields.items())
    if not fits or alone:
        raise RecordRefused("wrong-safe", safe=safe or lies)


def check_next_kind(before: str, after: str) -> None:
    """A record keeps its kind over all versions, except that the last may be `erased`."""
    if before == "erased" or after not in (before, "erased"):
        raise RecordRefused("kind-changed")


def record_time(identifier: str) -> int:
    """The moment in a record's id, in milliseconds since 1970."""
    if not is_record_id(identifier):
        raise RecordRefused("field-value", field="id")
    return int(identifier[:8] + identifier[9:13], 16)

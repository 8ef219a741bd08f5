"""What a sealed blob is bound to. A context is built from the row and the session, never read from the blob:
so a row moved to another record, pair, author, version or epoch does not open."""

from __future__ import annotations

from alcove_seal.bytes import encode_text
from alcove_seal.errors import SealError
from alcove_seal.hash import sha256

MOST = 2**53 - 1  # the largest whole number that JavaScript holds exactly


def format_context(kind: str, *fields: str | int) -> bytes:
    """`alcove/v1/<kind>` and the fields, one a line, no last line break.

    A field with a line break could pass for two fields, an empty one for none: `context-field`.
    """
    return encode_text("\n".join([f"alcove/v1/{_line(kind)}", *(_line(field) for field in fields)]))


def _line(field: str | int) -> str:
    if isinstance(field, int) and not isinstance(field, bool) and 0 <= field <= MOST:
        return str(field)
    if isinstance(field, str) and field and "\n" not in field:
        return field
    raise SealError("context-field")


def _number(field: int) -> int:
    """A row's number is never a text: `"3"` would open as `3` does, and one row could stand there twice, in the place
    of one that is withheld."""
    if not isinstance(field, int):
        raise SealError("context-field")
    return field


def record_context(*, pair: str, epoch: int, record: str, author: str, version: int, seq: int) -> bytes:
    """A record of Ours."""
    return format_context("rec", pair, _number(epoch), record, author, _number(version), _number(seq))


def self_context(*, person: str, fp: str, record: str, version: int, seq: int) -> bytes:
    """A record of Mine."""
    return format_context("self", person, fp, record, _number(version), _number(seq))


def keyring_context(*, person: str, fp: str, version: int) -> bytes:
    return format_context("keyring", person, fp, _number(version))


def kept_context(*, person: str, fp: str, entry: str) -> bytes:
    """A draft or an outbox entry that rests on one device."""
    return format_context("kept", person, fp, entry)


def inbox_context(*, person: str, record: str) -> bytes:
    """Captured while locked."""
    return format_context("inbox", person, record)


def wrap_context(*, person: str, method: str, wrap: str) -> bytes:
    return format_context("wrap", person, method, wrap)


def device_context(*, person: str, request: str) -> bytes:
    """A root on its way to a new device."""
    return format_context("device", person, request)


def bundle_context(*, person: str, at: str, fp: str) -> bytes:
    """What a person signs about their own keys."""
    return format_context("bundle", person, at, fp)


def invite_context(*, side: str, invitation: str, person: str, fp: str) -> bytes:
    return format_context("invite", side, invitation, person, fp)


def grant_info(charter: bytes) -> bytes:
    """A grant is bound to the whole charter by its hash."""
    return b"alcove/v1/grant\n" + sha256(charter)

"""A row on its way in (Sent) and out (Row)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import QuerySet

from alcove.base import base64url, limits
from alcove.base.errors import BadRequest
from alcove.base.ids import is_id
from alcove.base.moments import format_moment
from alcove.safe.safe import Version
from alcove.safe.sealed import check_sealed

_MEMBERS = {"id", "version", "seq", "epoch", "blob", "erased"}
LARGEST_NUMBER = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Sent:
    """One row as a device sends it."""

    id: str
    version: int
    seq: int
    epoch: int | None
    blob: bytes | None
    erased: bool


class Row(NamedTuple):
    """One row as it is stored."""

    id: str
    author: str
    version: int
    seq: int
    epoch: int | None
    change: int
    blob: bytes | None
    at: datetime
    erased: bool

    def as_text(self) -> str:
        """Return the row as it goes over the wire.

        Put together by hand: an encoder would look for signs to escape in ids, numbers, base64url
        and moments, which have none, and a page has hundreds of rows.
        """
        epoch = "null" if self.epoch is None else self.epoch
        blob = "null" if self.blob is None else f'"{base64url.encode(self.blob)}"'
        return (
            f'{{"id":"{self.id}","author":"{self.author}","version":{self.version},"seq":{self.seq},'
            f'"epoch":{epoch},"change":{self.change},"blob":{blob},"at":"{format_moment(self.at)}",'
            f'"erased":{"true" if self.erased else "false"}}}'
        )

    def as_json(self) -> dict[str, Any]:
        """Return the same for where it stands inside of something else."""
        row: dict[str, Any] = json.loads(self.as_text())
        return row


_COLUMNS = (
    "record__record", "writer__person_id", "version", "seq", "epoch", "change", "blob", "at", "erased",
)  # fmt: skip


def read_rows(versions: "QuerySet[Version]") -> Iterable[Row]:
    """Read rows one after the other: who stops early leaves the rest in the database."""
    return map(Row._make, versions.values_list(*_COLUMNS).iterator(64))


def parse_sent(rows: object, *, again: bool = False) -> list[Sent]:
    """Return the rows of a push. Raises BadRequest, NotSealed, RecordTooLarge.

    `again`: rows that a restored server lost. One whose words were erased since has no blob any more.
    By hand and not by schema: this is the hottest path of the server, and the shape is fixed.
    """
    if not isinstance(rows, list) or not 1 <= len(rows) <= limits.PUSH_ROWS:
        raise BadRequest(f"Send 1 to {limits.PUSH_ROWS} rows at once.")
    return [_parse_one(row, again) for row in rows]


def _parse_one(row: object, again: bool) -> Sent:
    if not isinstance(row, dict) or row.keys() != _MEMBERS:
        raise BadRequest("A row has id, version, seq, epoch, blob and erased.")
    if not is_id(row["id"]) or not isinstance(row["erased"], bool):
        raise BadRequest("A row's id is a UUIDv7 in lower case, and erased is true or false.")
    if not (
        _is_number(row["version"]) and _is_number(row["seq"]) and (row["epoch"] is None or _is_number(row["epoch"]))
    ):
        raise BadRequest("A row's version, seq and epoch are whole numbers from 1.")
    if row["blob"] is None and again and not row["erased"]:
        return Sent(row["id"], row["version"], row["seq"], row["epoch"], None, False)
    blob = base64url.decode(row["blob"])
    check_sealed(blob, limits.RECORD_BYTES)
    return Sent(row["id"], row["version"], row["seq"], row["epoch"], blob, row["erased"])


def _is_number(value: object) -> bool:
    return type(value) is int and 1 <= value <= LARGEST_NUMBER

"""The demo's year as the server gets it, without a server: every row with what is in the clear about it, and what it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from alcove_cli.demo.told import YEARS, Alcove, tell
from alcove_cli.ids import make_id
from alcove_seal.blob import LARGEST_RECORD
from alcove_seal.padding import padded_length
from alcove_seal.payload import Payload
from alcove_seal.records.record import format_record, record_time

TAIL = 31  # the author's tag, as in alcove_seal/record.py
AROUND = 40  # what sealing adds to every blob alike; the number does not matter, only that it is one
# Told from a fixed day, so that a run measures what the last one measured: a Monday.
DAY = datetime(2026, 11, 23, 7, 40, tzinfo=UTC)


@dataclass(frozen=True)
class Row:
    """`kind` is sealed; all else the server sees. `at`: when it came; `made`: the moment in its id; both milliseconds.
    `bare`: how long it would be without fill and padding, which the server does not see."""

    kind: str
    fields: dict[str, Any]
    words: str
    safe: str
    author: str
    record: str
    version: int
    seq: int
    at: int
    made: int
    length: int
    bare: int
    erased: bool


@dataclass(frozen=True)
class Clear:
    """What the server is told about a meeting: `meetings` (it is planned), `start`, `hold`. `before`: how many rows came
    before it."""

    what: str
    author: str
    safe: str
    before: int


@dataclass
class Wire:
    """What came, in the order of arrival."""

    rows: list[Row] = field(default_factory=list)
    told: list[Clear] = field(default_factory=list)


class Listening:
    """Stands where a safe stands, and writes down what a server would get."""

    def __init__(self, wire: Wire, safe: str, author: str) -> None:
        self.wire, self.safe, self.author = wire, safe, author
        self.seq = 0
        self.versions: dict[str, int] = {}
        self.keyring = self
        self.door = self

    def write(self, record: str, payload: Payload) -> int:
        self.seq += 1
        self.versions[record] = version = self.versions.get(record, 0) + 1
        text = format_record(payload)
        at = int(datetime.fromisoformat(str(payload["at"])).timestamp() * 1000)
        fields = {name: value for name, value in payload.items() if name not in ("kind", "words", "at", "seen", "fill")}
        unfilled = {name: value for name, value in payload.items() if name != "fill"}
        bare = len(format_record(unfilled).encode()) + TAIL
        length = AROUND + padded_length(len(text.encode()) + TAIL)
        assert length <= LARGEST_RECORD
        self.wire.rows.append(
            Row(
                str(payload["kind"]), fields, str(payload["words"]), self.safe, self.author, record, version, self.seq,
                max(at, record_time(record)) if version == 1 else at, record_time(record), length, bare, payload["kind"] == "erased",
            )
        )  # fmt: skip
        return self.seq

    def post(self, address: str, _body: object = None) -> None:
        self.wire.told.append(Clear(address.rpartition("/")[2], self.author, self.safe, len(self.wire.rows)))

    put = post

    def push(self) -> None:
        pass


def hear(now: datetime = DAY) -> Wire:
    """Tell the whole year to nobody but this list."""
    wire = Wire()
    people = {name[0]: make_id(now) for name in ("Ana", *YEARS)}
    own = {who: Listening(wire, f"mine of {who}", person) for who, person in people.items()}
    alcoves = []
    for member in YEARS:
        both = {who: people[who] for who in ("A", member[0])}
        safes = {who: Listening(wire, member, person) for who, person in both.items()}
        alcoves.append(Alcove(str(UUID(make_id(now))), member, both, safes))  # type: ignore[arg-type]
    tell(alcoves, own, now)  # type: ignore[arg-type]
    return wire

"""A pair's or one's own safe, seen from one unlocked device: seal and push, pull and open."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import Any

from alcove_cli.keyring import Keyring
from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.context import record_context, self_context
from alcove_seal.payload import Payload
from alcove_seal.record import Opened, open_record, seal_record

ROWS_A_PUSH = 100  # spec/sync.md §4
BYTES_A_PUSH = 1024 * 1024  # of the whole body
ROWS_A_PULL = 500


@dataclass
class Safe:
    """`pair` None is one's own. `epoch` and `key` are the highest accepted ones (Mine: no epoch, the self key)."""

    keyring: Keyring
    pair: str | None = None
    epoch: int | None = None
    key: bytes = field(default=b"", repr=False)
    seq: int = 0
    versions: dict[str, int] = field(default_factory=dict)
    _waiting: list[dict[str, Any]] = field(default_factory=list)

    @property
    def address(self) -> str:
        return f"/api/pairs/{self.pair}/records" if self.pair else "/api/mine/records"

    def write(self, record: str, payload: Payload) -> int:
        """Seal the next version of a record under the next number; returns the number. `push` sends it."""
        self.seq += 1
        version = self.versions.get(record, 0) + 1
        context = self._context(record, self.keyring.person, version, self.seq, self.epoch)
        identity = self.keyring.identity
        blob = seal_record(self.key or identity.self_key, identity.own_key, context, payload)
        self.versions[record] = version
        row = {"id": record, "version": version, "seq": self.seq, "epoch": self.epoch, "blob": encode_base64url(blob)}
        self._waiting.append({**row, "erased": payload["kind"] == "erased"})
        return self.seq

    def push(self) -> None:
        """Send what was written, in order. What was not acknowledged stays here for the next call."""
        while self._waiting:
            count = rows_that_fit(self._waiting)
            self.keyring.door.post(self.address, {"rows": self._waiting[:count]})
            del self._waiting[:count]

    def pull(self) -> Iterator[tuple[dict[str, Any], Opened | None]]:
        """Every row by change number with what it holds; None for a row whose words were erased."""
        for row in self.rows():
            yield row, self._open(row)

    def rows(self) -> Iterator[dict[str, Any]]:
        """Every row by change number, as it was received."""
        after = 0
        while True:
            page = self.keyring.door.get(f"{self.address}?after={after}&limit={ROWS_A_PULL}")
            for row in page["rows"]:
                yield row
                after = row["change"]
            if not page["more"]:
                return

    def open(self, row: dict[str, Any], keys: dict[int, bytes], *, former: Container[int] = ()) -> Opened:
        """Open a row under the key of its own epoch (Mine: `keys` is not asked). `former`: epochs of former keys of
        one's own, in which no tag can be checked. Raises SealError, KeyError for an epoch that was not accepted."""
        identity = self.keyring.identity
        key = keys[row["epoch"]] if self.pair else identity.self_key
        context = self._context(row["id"], row["author"], row["version"], row["seq"], row["epoch"])
        is_mine = row["author"] == self.keyring.person and row["epoch"] not in former
        own = identity.own_key if is_mine else None
        return open_record(key, context, decode_base64url(row["blob"]), own)

    def _open(self, row: dict[str, Any]) -> Opened | None:
        if row["blob"] is None:
            return None
        identity = self.keyring.identity
        context = self._context(row["id"], row["author"], row["version"], row["seq"], row["epoch"])
        own = identity.own_key if row["author"] == self.keyring.person else None
        return open_record(self.key or identity.self_key, context, decode_base64url(row["blob"]), own)

    def _context(self, record: str, author: str, version: int, seq: int, epoch: int | None) -> bytes:
        if self.pair is None:
            fp = self.keyring.identity.fp
            return self_context(person=self.keyring.person, fp=fp, record=record, version=version, seq=seq)
        return record_context(pair=self.pair, epoch=epoch or 0, record=record, author=author, version=version, seq=seq)


def rows_that_fit(rows: list[dict[str, Any]]) -> int:
    """Return how many of `rows`, from the first on, fit into one body. At least one: the server says if it is too large."""
    size = len(b'{"rows": []}')
    for count, row in enumerate(rows[:ROWS_A_PUSH]):
        size += len(json.dumps(row)) + len(", ")
        if size > BYTES_A_PUSH:
            return max(1, count)
    return min(len(rows), ROWS_A_PUSH)

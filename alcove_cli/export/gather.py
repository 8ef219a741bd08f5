"""All that a person can read, opened on this machine: each record with its versions."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from typing import Any

from alcove_cli.keyring import Keyring
from alcove_cli.pairing import open_pair_keys
from alcove_cli.safe import Safe
from alcove_seal.bytes import decode_base64url
from alcove_seal.charter import Member, parse_charter
from alcove_seal.errors import SealError
from alcove_seal.record import Opened
from alcove_seal.records.entries import Entry
from alcove_seal.records.record import Record, parse_record
from alcove_seal.records.refused import RecordRefused


@dataclass
class Told:
    """One safe: the newest version of each record, the earlier ones by id, and the authors by id of what does not open."""

    entries: dict[str, Entry] = field(default_factory=dict)
    earlier: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)

    def take(self, row: dict[str, Any], record: Record, opened: Opened, me: str) -> None:
        """Take one version; rows come in the order of receipt, so a record's versions ascend."""
        known = self.entries.get(row["id"])
        if known and (known.author != row["author"] or record.kind not in (known.kind, "erased")):
            self.unreadable[row["id"]] = row["author"]  # no part of this record, whoever says so
            return
        if known:
            past = {"version": known.version, "words": known.words, "fields": known.fields, "at": known.at}
            self.earlier.setdefault(known.id, []).insert(0, past)
        if record.kind == "erased":
            self.entries.pop(row["id"], None)
            self.earlier.pop(row["id"], None)
            return
        mine = row["author"] == me
        self.entries[row["id"]] = Entry(
            row["id"], row["author"], record.kind, record.words, record.fields, record.at, mine, opened.own_ok,
            version=row["version"],
        )  # fmt: skip


@dataclass
class Alcove:
    """One alcove with everything in it. `keys` is False where this person has no key yet: then it is empty."""

    id: str
    counterpart: dict[str, Any]
    my_role: str
    closed_at: str | None
    meetings: list[dict[str, Any]]
    told: Told
    keys: bool = True


def gather_alcoves(mine: Keyring) -> list[Alcove]:
    """Every alcove that is listed for this person. Raises SealError where a key is refused."""
    return [_gather(mine, pair) for pair in mine.door.get("/api/pairs")]


def gather_own(mine: Keyring) -> Told:
    """What only this person can read."""
    return _open_all(mine, Safe(mine), {})


def _gather(mine: Keyring, pair: dict[str, Any]) -> Alcove:
    closed = pair["closed"]
    meetings = mine.door.get(f"/api/pairs/{pair['id']}/meetings")
    # Whom no invitation made known is pinned nowhere: nothing of theirs could be told from a forgery.
    keys = open_pair_keys(mine, pair) if pair["counterpart"]["id"] in mine.content["pins"] else {}
    told = _open_all(mine, Safe(mine, pair["id"]), keys, former_epochs(mine, pair)) if keys else Told()
    return Alcove(pair["id"], pair["counterpart"], pair["my_role"], closed and closed["at"], meetings, told, bool(keys))


def former_epochs(mine: Keyring, pair: dict[str, Any]) -> set[int]:
    """Epochs whose charter names former keys of one's own."""
    own = Member(mine.person, mine.identity.fp)
    charters = {row["epoch"]: parse_charter(decode_base64url(row["charter"])) for row in pair["charters"]}
    return {epoch for epoch, charter in charters.items() if own not in charter.members}


def _open_all(mine: Keyring, safe: Safe, keys: dict[int, bytes], former: Container[int] = ()) -> Told:
    told = Told()
    for row in safe.rows():
        if row["blob"] is None:
            continue
        try:
            opened = safe.open(row, keys, former=former)
            told.take(row, parse_record(opened.payload, "ours" if safe.pair else "mine"), opened, mine.person)
        except (SealError, RecordRefused, KeyError):
            told.unreadable[row["id"]] = row["author"]
    return told

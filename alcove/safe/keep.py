"""The statements of a push, by hand: the hottest path of the server.

Put together by the models they took four fifths of a push. Each is plain SQL that SQLite and
PostgreSQL both know; the tests of pushing run on both.
"""

from dataclasses import dataclass
from typing import Any, NamedTuple

from django.db import connection

from alcove.base.errors import NotFound
from alcove.base.ids import is_id
from alcove.safe.row import Row

_SEAT = """
    SELECT w.id, w.seq, s.id, s.change, s.epoch, s.owner_id IS NOT NULL, {closed}
    FROM alcove_writer w JOIN alcove_safe s ON s.id = w.safe_id"""
_IN_PAIR = """
    JOIN alcove_membership m ON m.pair_id = s.pair_id AND m.person_id = w.person_id AND m.left_at IS NULL
    JOIN alcove_pair p ON p.id = s.pair_id
    WHERE s.pair_id = %s AND w.person_id = %s"""
_OWN = """
    WHERE s.owner_id = %s AND w.person_id = %s"""
# Shared locks on what closing and leaving change: a push that waited for them reads it anew, not as it was before.
_LOCK_OWN = " FOR UPDATE OF w, s"
_LOCK_IN_PAIR = _LOCK_OWN + " FOR SHARE OF m, p"
_KNOWN = "SELECT record, writer_id, version, id FROM alcove_record WHERE safe_id = %s AND record IN ({places})"
_NEW_RECORDS = "INSERT INTO alcove_record (safe_id, record, writer_id, version) VALUES {places} RETURNING record, id"
_CHANGED_RECORD = "UPDATE alcove_record SET version = %s WHERE id = %s"
_VERSION = """
    INSERT INTO alcove_version
    (safe_id, record_id, writer_id, version, seq, epoch, change, blob, at, erased)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"""
# The blobs of the versions before a tombstone; their numbers stay, or a gap would show.
_DROP = "UPDATE alcove_version SET blob = NULL WHERE record_id = %s AND version < %s"
_SEQ = "UPDATE alcove_writer SET seq = %s WHERE id = %s"
_CHANGE = "UPDATE alcove_safe SET change = %s WHERE id = %s"


class Seat(NamedTuple):
    """Where one writes: keys of the writer and the safe, and how far both are."""

    writer: int
    seq: int
    safe: int
    change: int
    epoch: int
    is_own: bool
    is_closed: bool


@dataclass
class Known:
    """A record as it stands while a push is gone through; `key` and `stored` are of what rests already."""

    writer: int
    version: int
    key: int | None = None
    stored: int = 0


def lock_seat(pair: str | None, person: str) -> Seat:
    """Return the seat of `person` in a pair's safe, or in their own, locked until the transaction ends.

    Raises NotFound for who is no member or left: another's pair, one that never was and a misspelt id look the same.
    """
    if pair is not None and not is_id(pair):
        raise NotFound
    is_own = pair is None
    closed = "1 = 0" if is_own else "p.closed_at IS NOT NULL"
    statement = _SEAT.format(closed=closed) + (_OWN if is_own else _IN_PAIR)
    # SQLite has one writer at a time, and this one is it.
    if connection.features.has_select_for_update:
        statement += _LOCK_OWN if is_own else _LOCK_IN_PAIR
    with connection.cursor() as cursor:
        cursor.execute(statement, [person if is_own else pair, person])
        found = cursor.fetchone()
    if found is None:
        raise NotFound
    return Seat._make(found)


def read_known(seat: Seat, ids: set[str]) -> dict[str, Known]:
    """Return those of the records that rest already."""
    with connection.cursor() as cursor:
        cursor.execute(_KNOWN.format(places=", ".join(["%s"] * len(ids))), [seat.safe, *ids])
        return {record: Known(writer, version, key, version) for record, writer, version, key in cursor.fetchall()}


def store(seat: Seat, rows: list[Row], known: dict[str, Known]) -> None:
    """Store new rows, the newest versions of their records, and how far the seat and the safe are now."""
    with connection.cursor() as cursor:
        _store_records(cursor, seat, known)
        cursor.executemany(_VERSION, [_version_of(seat, row, known[row.id]) for row in rows])
        for row in rows:
            if row.erased:
                cursor.execute(_DROP, [known[row.id].key, row.version])
        cursor.execute(_SEQ, [rows[-1].seq, seat.writer])
        cursor.execute(_CHANGE, [rows[-1].change, seat.safe])


def _store_records(cursor: Any, seat: Seat, known: dict[str, Known]) -> None:
    fresh = {id: one for id, one in known.items() if one.key is None}
    changed = [(one.version, one.key) for one in known.values() if one.key and one.version != one.stored]
    if fresh:
        values = [value for id, one in fresh.items() for value in (seat.safe, id, seat.writer, one.version)]
        cursor.execute(_NEW_RECORDS.format(places=", ".join(["(%s, %s, %s, %s)"] * len(fresh))), values)
        for id, key in cursor.fetchall():
            fresh[id].key = key
    if changed:
        cursor.executemany(_CHANGED_RECORD, changed)


def _version_of(seat: Seat, row: Row, record: Known) -> tuple[Any, ...]:
    at = connection.ops.adapt_datetimefield_value(row.at)
    return (
        seat.safe, record.key, seat.writer, row.version, row.seq, row.epoch, row.change, row.blob, at, row.erased,
    )  # fmt: skip

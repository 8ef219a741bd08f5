"""Taking rows into a safe: all of them or none, each with the next numbers."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import Q

from alcove.base.errors import BadRequest, Conflict, Forbidden
from alcove.people.person import Person
from alcove.safe.row import Row, Sent, read_rows
from alcove.safe.safe import Record, Safe, Version, Writer


class SeqTaken(Conflict):
    """The author's numbers have no gaps: a withheld row would otherwise be invisible."""

    code = "seq-taken"
    sentence = "Another device of yours wrote meanwhile. Take the expected number and seal again."


class VersionTaken(Conflict):
    """Another device of the same person changed the record meanwhile."""

    code = "version-taken"
    sentence = "Another device of yours changed this meanwhile. Look at both and choose."


class NotTheAuthor(Forbidden):
    """Only the author writes a version."""

    code = "not-the-author"
    sentence = "Somebody else wrote this, so only they can change it. Write an answer of your own."


class EpochOld(Conflict):
    """The pair seals with another key now."""

    code = "epoch-old"
    sentence = "This alcove has a newer key. Fetch it and seal again."


@dataclass
class _Known:
    """A record as it stands while the push is gone through; `stored` is None for a new one."""

    writer: int
    version: int
    stored: Record | None = None


@dataclass
class Taken:
    """`answers` has one row for each that was sent, `new` those that were not stored before."""

    answers: list[Row] = field(default_factory=list)
    new: list[Row] = field(default_factory=list)
    change: int = 0


def take(safe_of: Q, author: Person, sent: list[Sent], *, at: datetime) -> Taken:
    """Store `sent` in the safe that `safe_of` finds among the writers' safes, in order.

    Call it in a transaction: on any error nothing may stay. The author's writer row and the safe
    are locked first, so two pushes at once come one after the other. A row that is stored already,
    to the last byte, is answered as the first time. Raises SeqTaken, VersionTaken, NotTheAuthor,
    EpochOld, BadRequest.
    """
    locked = Writer.objects.select_related("safe").select_for_update(of=("self", "safe"))
    writer = locked.get(safe_of, person=author)
    return _Push(writer.safe, writer, author, at).run(sent)


class _Push:
    """One push on its way through the rules."""

    def __init__(self, safe: Safe, writer: Writer, author: Person, at: datetime) -> None:
        self.safe, self.writer, self.author, self.at = safe, writer, author, at
        self.taken = Taken()
        self.last_seq, self.change = writer.seq, safe.change

    def run(self, sent: list[Sent]) -> Taken:
        self.stored = self._already_stored(sent)
        self.known = {
            record.record: _Known(record.writer_id, record.version, record)
            for record in Record.objects.filter(safe=self.safe, record__in={row.id for row in sent})
        }
        for row in sent:
            self.taken.answers.append(self._answer(row))
        if self.taken.new:
            self._store()
        self.taken.change = self.change
        return self.taken

    def _already_stored(self, sent: Iterable[Sent]) -> dict[int, Row]:
        seqs = [row.seq for row in sent if row.seq <= self.writer.seq]
        if not seqs:
            return {}
        return {row.seq: row for row in read_rows(Version.objects.filter(writer=self.writer, seq__in=seqs))}

    def _answer(self, row: Sent) -> Row:
        """Return the row as stored, now or before."""
        stored = self.stored.get(row.seq)
        if stored and _is_same(stored, row):
            return stored
        if row.seq != self.last_seq + 1:
            raise SeqTaken(expected=self.last_seq + 1, id=row.id)
        self._check_epoch(row)
        known = self.known.setdefault(row.id, _Known(self.writer.pk, 0))
        if known.writer != self.writer.pk:
            raise NotTheAuthor(id=row.id)
        if row.version != known.version + 1:
            raise VersionTaken(id=row.id, row=self._newest(known))
        known.version, self.last_seq, self.change = row.version, row.seq, self.change + 1
        new = Row(row.id, self.author.pk, row.version, row.seq, row.epoch, self.change, row.blob, self.at, row.erased)
        self.taken.new.append(new)
        return new

    def _check_epoch(self, row: Sent) -> None:
        if self.safe.owner_id and row.epoch is not None:
            raise BadRequest("Rows of your own safe have no epoch.")
        if self.safe.pair_id and (row.epoch != self.safe.epoch or not self.safe.epoch):
            raise EpochOld(epoch=self.safe.epoch, id=row.id)

    def _newest(self, known: _Known) -> dict[str, object] | None:
        if known.stored is None:
            return None
        newest = Version.objects.filter(record=known.stored, version=known.stored.version)
        return next(row.as_json() for row in read_rows(newest))

    def _store(self) -> None:
        keys = self._store_records()
        Version.objects.bulk_create(
            Version(
                safe=self.safe, record_id=keys[row.id], writer=self.writer, version=row.version, seq=row.seq,
                epoch=row.epoch, change=row.change, blob=row.blob, at=row.at, erased=row.erased,
            )
            for row in self.taken.new
        )  # fmt: skip
        self._drop_erased(keys)
        Writer.objects.filter(pk=self.writer.pk).update(seq=self.last_seq)
        Safe.objects.filter(pk=self.safe.pk).update(change=self.change)

    def _store_records(self) -> dict[str, int]:
        """Store new records and new newest versions; return the keys of all by their ids."""
        fresh = [
            Record(safe=self.safe, record=id, writer=self.writer, version=known.version)
            for id, known in self.known.items()
            if known.stored is None
        ]
        Record.objects.bulk_create(fresh)
        changed = []
        for known in self.known.values():
            if known.stored is not None and known.stored.version != known.version:
                known.stored.version = known.version
                changed.append(known.stored)
        Record.objects.bulk_update(changed, ["version"])
        stored = [known.stored for known in self.known.values() if known.stored is not None]
        return {record.record: record.pk for record in (*fresh, *stored)}

    def _drop_erased(self, keys: dict[str, int]) -> None:
        """Drop the blobs of the versions before a tombstone; their numbers stay, or a gap would show."""
        earlier = Q()
        for row in self.taken.new:
            if row.erased:
                earlier |= Q(record_id=keys[row.id], version__lt=row.version)
        if earlier:
            Version.objects.filter(earlier).update(blob=None)


def _is_same(stored: Row, sent: Sent) -> bool:
    """Tell whether `sent` is what is stored. The blob may have been erased since."""
    numbers = (stored.id, stored.version, stored.epoch, stored.erased)
    return numbers == (sent.id, sent.version, sent.epoch, sent.erased) and stored.blob in (None, sent.blob)

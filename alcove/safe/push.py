"""Taking rows into a safe: all of them or none, each with the next numbers."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from alcove.base.errors import BadRequest, Conflict, Forbidden
from alcove.pairs.pair import PairClosed
from alcove.people.person import Person
from alcove.safe import keep
from alcove.safe.keep import Known, Seat
from alcove.safe.row import Row, Sent, read_rows
from alcove.safe.safe import Version


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
class Taken:
    """`answers` has one row for each that was sent, `new` those that were not stored before."""

    answers: list[Row] = field(default_factory=list)
    new: list[Row] = field(default_factory=list)
    change: int = 0


def take(pair: str | None, author: Person, sent: list[Sent], *, at: datetime, again: bool = False) -> Taken:
    """Store `sent` in the safe of `pair`, or in the author's own, in order.

    `again`: the rows were here before, and a restored database lost them. They may be of an earlier epoch, since
    their bytes cannot change any more; the numbers must be the next ones as ever.

    Call it in a transaction: on any error nothing may stay. The author's seat and the safe
    are locked first, so two pushes at once come one after the other. A row that is stored already,
    to the last byte, is answered as the first time. Raises NotFound for who is no member, SeqTaken,
    VersionTaken, NotTheAuthor, EpochOld, PairClosed, BadRequest.
    """
    return _Push(keep.lock_seat(pair, author.pk), author, at, again).run(sent)


class _Push:
    """One push on its way through the rules."""

    def __init__(self, seat: Seat, author: Person, at: datetime, again: bool) -> None:
        self.seat, self.author, self.at, self.again = seat, author, at, again
        self.taken = Taken()
        self.last_seq, self.change = seat.seq, seat.change

    def run(self, sent: list[Sent]) -> Taken:
        self.stored = self._already_stored(sent)
        self.known = keep.read_known(self.seat, {row.id for row in sent})
        for row in sent:
            self.taken.answers.append(self._answer(row))
        if self.taken.new:
            keep.store(self.seat, self.taken.new, self.known)
        self.taken.change = self.change
        return self.taken

    def _already_stored(self, sent: Iterable[Sent]) -> dict[int, Row]:
        seqs = [row.seq for row in sent if row.seq <= self.seat.seq]
        if not seqs:
            return {}
        return {row.seq: row for row in read_rows(Version.objects.filter(writer=self.seat.writer, seq__in=seqs))}

    def _answer(self, row: Sent) -> Row:
        """Return the row as stored, now or before."""
        stored = self.stored.get(row.seq)
        if stored and _is_same(stored, row):
            return stored
        if row.seq != self.last_seq + 1:
            raise SeqTaken(expected=self.last_seq + 1, id=row.id)
        # Erasing one's own words stays possible for as long as they are read.
        if self.seat.is_closed and not row.erased:
            raise PairClosed(id=row.id)
        self._check_epoch(row)
        known = self.known.setdefault(row.id, Known(self.seat.writer, 0))
        if known.writer != self.seat.writer:
            raise NotTheAuthor(id=row.id)
        if row.version != known.version + 1:
            raise VersionTaken(id=row.id, row=self._newest(known))
        known.version, self.last_seq, self.change = row.version, row.seq, self.change + 1
        new = Row(row.id, self.author.pk, row.version, row.seq, row.epoch, self.change, row.blob, self.at, row.erased)
        self.taken.new.append(new)
        return new

    def _check_epoch(self, row: Sent) -> None:
        if self.seat.is_own and row.epoch is not None:
            raise BadRequest("Rows of your own safe have no epoch.")
        if self.seat.is_own:
            return
        # What is new is sealed with the newest key alone: the one before it may be stolen.
        lowest = 1 if self.again else self.seat.epoch
        if not row.epoch or not lowest <= row.epoch <= self.seat.epoch:
            raise EpochOld(epoch=self.seat.epoch, id=row.id)

    def _newest(self, known: Known) -> dict[str, object] | None:
        if known.key is None:
            return None
        newest = Version.objects.filter(record=known.key, version=known.stored)
        return next(row.as_json() for row in read_rows(newest))


def _is_same(stored: Row, sent: Sent) -> bool:
    """Tell whether `sent` is what is stored. The blob may have been erased since."""
    numbers = (stored.id, stored.version, stored.epoch, stored.erased)
    return numbers == (sent.id, sent.version, sent.epoch, sent.erased) and stored.blob in (None, sent.blob)

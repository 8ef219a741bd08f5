"""Comparing: two people check each other's keys by four words. This side passes on numbers and sees no word.

One of the two commits to a number, the other answers with theirs, the first reveals; then each says whether the
words on both pages are the same. Only devices compute the words, so nothing here can make keys count as checked.
"""

from datetime import datetime
from typing import Literal

from django.db import models

from alcove.base import limits
from alcove.base.errors import BadRequest, Conflict
from alcove.base.fields import IdField
from alcove.pairs.pair import Pair
from alcove.people.person import Person

NUMBER_LENGTH = 32
Said = Literal["same", "differ"]


class ComparingOver(Conflict):
    """Another try took its place, or its time is over."""

    code = "comparing-over"
    sentence = "This try is over. Begin again, both of you."


class ComparingTurn(Conflict):
    """Out of order, by the wrong one of the two, or a second time with something else."""

    code = "comparing-turn"
    sentence = "This is not the next step of this try. Begin again, both of you."


class Comparing(models.Model):
    """The one try of a pair. A new one takes its place; one that is over is shown to nobody."""

    pair = models.OneToOneField(Pair, models.PROTECT, primary_key=True, related_name="+")
    session = IdField()
    committer = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    commit = models.BinaryField(max_length=NUMBER_LENGTH)
    answer = models.BinaryField(max_length=NUMBER_LENGTH, null=True)
    reveal = models.BinaryField(max_length=NUMBER_LENGTH, null=True)
    committer_said = models.CharField(max_length=6, null=True)
    answerer_said = models.CharField(max_length=6, null=True)
    made_at = models.DateTimeField(db_index=True)

    class Meta:
        app_label = "alcove"

    @staticmethod
    def of(pair: Pair, at: datetime) -> "Comparing | None":
        """Return the try that is under way, or None."""
        return Comparing.objects.filter(pair=pair, made_at__gt=at - limits.COMPARING_LASTS).first()

    @staticmethod
    def under_way(pair: Pair, session: str, at: datetime) -> "Comparing":
        """Return this very try. Raises ComparingOver."""
        found = Comparing.of(pair, at)
        if found is None or found.session != session:
            raise ComparingOver
        return found

    @staticmethod
    def begin(pair: Pair, person: Person, session: str, commit: bytes, *, at: datetime) -> "Comparing":
        """Let a new try take the place of any other, and forget all that are over, of any pair.

        Call it with the pair locked. The same again is the same try.
        """
        must_be_number(commit)
        known = Comparing.of(pair, at)
        if known and (known.session, known.committer_id, bytes(known.commit)) == (session, person.pk, commit):
            return known
        over = models.Q(made_at__lte=at - limits.COMPARING_LASTS)
        Comparing.objects.filter(over | models.Q(pair=pair)).delete()
        return Comparing.objects.create(pair=pair, session=session, committer=person, commit=commit, made_at=at)

    def take_answer(self, person: Person, number: bytes) -> None:
        """Take the number of the one who did not commit, once. Raises ComparingTurn."""
        self._take("answer", number, may=person.pk != self.committer_id)

    def take_reveal(self, person: Person, number: bytes) -> None:
        """Take the number that was committed to, once, and only after the answer. Raises ComparingTurn."""
        self._take("reveal", number, may=person.pk == self.committer_id and self.answer is not None)

    def hear(self, person: Person, said: Said) -> None:
        """Take what one says of the words. "differ" is never taken back. Raises ComparingTurn."""
        name = "committer_said" if person.pk == self.committer_id else "answerer_said"
        known = getattr(self, name)
        is_taken_back = known == "differ" and said == "same"
        if self.reveal is None or is_taken_back:
            raise ComparingTurn
        if known != said:
            setattr(self, name, said)
            self.save(update_fields=[name])

    def _take(self, name: str, number: bytes, *, may: bool) -> None:
        must_be_number(number)
        known = getattr(self, name)
        if not may or (known is not None and bytes(known) != number):
            raise ComparingTurn
        if known is None:
            setattr(self, name, number)
            self.save(update_fields=[name])


def must_be_number(number: bytes) -> None:
    """Raise BadRequest unless it is 32 bytes."""
    if len(number) != NUMBER_LENGTH:
        raise BadRequest(f"A number to compare by has {NUMBER_LENGTH} bytes.")

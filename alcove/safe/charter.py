"""Charter and Grant: which key a pair seals with from now on, and that key for each of the two. Never changed."""

from collections.abc import Mapping
from datetime import datetime

from django.db import models

from alcove.base.errors import Conflict
from alcove.pairs.pair import Pair, PairClosed
from alcove.people.person import Person
from alcove.safe.charter_text import LARGEST, CharterRefused, CharterText, hash_charter, parse_charter
from alcove.safe.keys import SIGNATURE_LENGTH, Bundle
from alcove.safe.safe import Safe

GRANT_LENGTH = 1120 + 48
"""The encapsulated key, then 32 bytes of pair key and their tag."""


class EpochTaken(Conflict):
    """Not the next epoch: the other's device was faster."""

    code = "epoch-taken"
    sentence = "A newer key for this alcove is stored already. Fetch it and try again."


class Charter(models.Model):
    """Nine lines, the signature of one of the two."""

    pair = models.ForeignKey(Pair, models.PROTECT, related_name="charters", db_index=False)
    epoch = models.PositiveIntegerField()
    charter = models.BinaryField(max_length=LARGEST)
    signature = models.BinaryField(max_length=SIGNATURE_LENGTH)
    signer = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    made_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"
        constraints = [models.UniqueConstraint(fields=["pair", "epoch"], name="one_charter_an_epoch")]


class Grant(models.Model):
    """The pair key of one epoch for one person; only that person can open it, with the keys whose fingerprint is `fp`."""

    charter = models.ForeignKey(Charter, models.PROTECT, related_name="grants", db_index=False)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    blob = models.BinaryField(max_length=GRANT_LENGTH)
    fp = models.CharField(max_length=64)

    class Meta:
        app_label = "alcove"
        constraints = [models.UniqueConstraint(fields=["charter", "person", "fp"], name="one_grant_for_each_keys")]


def keep_charter(
    pair: Pair,
    signer: Person,
    *,
    epoch: int,
    charter: bytes,
    signature: bytes,
    grants: Mapping[str, bytes],
    former: Mapping[str, bytes],
    at: datetime,
) -> Charter:
    """Store the charter of the next epoch with both grants; `former` are epochs granted again to the counterpart's new keys.

    Call it in a transaction. Raises EpochTaken unless it is last + 1, PairClosed when one of the two left,
    CharterRefused when it does not fit the pair. Whether the signature is right, the clients check: they rely on nothing here.
    """
    safe = Safe.objects.select_for_update().get(pair=pair)
    # A closed pair may still need a key, for who lost theirs and wants to read; one whom somebody left does not.
    if pair.memberships.exclude(left_at=None).exists():
        raise PairClosed
    if epoch != safe.epoch + 1:
        raise EpochTaken(epoch=safe.epoch)
    fps = {bundle.person_id: bundle.fp for bundle in Bundle.objects.filter(person__memberships__pair=pair)}
    text = parse_charter(charter)
    _check_lines(text, pair, epoch, fps)
    _check_previous(text, pair)
    _check_beside(signature, grants, fps)
    kept = Charter.objects.create(
        pair=pair, epoch=epoch, charter=charter, signature=signature, signer=signer, made_at=at
    )
    Grant.objects.bulk_create(
        [Grant(charter=kept, person_id=person, blob=blob, fp=fps[person]) for person, blob in grants.items()]
    )
    other = next(person for person in fps if person != signer.pk)
    _grant_again(pair, text, former, other, fps[other])
    safe.epoch = epoch
    safe.save(update_fields=["epoch"])
    return kept


def _grant_again(pair: Pair, text: CharterText, former: Mapping[str, bytes], person: str, fp: str) -> None:
    """Add grants of former epochs for new keys of `person`; none is ever replaced. Raises CharterRefused."""
    if former and text.reason != "restore":
        raise CharterRefused("reason")
    lacking = Charter.objects.filter(pair=pair, epoch__lt=text.epoch).exclude(grants__person=person, grants__fp=fp)
    known = {str(charter.epoch): charter for charter in lacking}
    if not set(former) <= set(known):
        raise CharterRefused("grants")
    if any(len(blob) != GRANT_LENGTH for blob in former.values()):
        raise CharterRefused("grant-length")
    Grant.objects.bulk_create(
        [Grant(charter=known[epoch], person_id=person, blob=blob, fp=fp) for epoch, blob in former.items()]
    )


def _check_lines(text: CharterText, pair: Pair, epoch: int, fps: Mapping[str, str]) -> None:
    """Raise CharterRefused unless the lines name this pair, this epoch and the stored keys of the two."""
    if text.pair != pair.pk:
        raise CharterRefused("pair")
    if text.epoch != epoch:
        raise CharterRefused("epoch")
    if text.members != tuple(f"{person} {fps[person]}" for person in sorted(fps)):
        raise CharterRefused("members")


def _check_previous(text: CharterText, pair: Pair) -> None:
    last = Charter.objects.filter(pair=pair, epoch=text.epoch - 1).first()
    if text.previous != (hash_charter(bytes(last.charter)) if last else "-"):
        raise CharterRefused("previous")


def _check_beside(signature: bytes, grants: Mapping[str, bytes], fps: Mapping[str, str]) -> None:
    """Raise CharterRefused unless there is a signature and one whole grant for each of the two."""
    if len(signature) != SIGNATURE_LENGTH:
        raise CharterRefused("signature")
    if set(grants) != set(fps):
        raise CharterRefused("grants")
    if any(len(blob) != GRANT_LENGTH for blob in grants.values()):
        raise CharterRefused("grant-length")

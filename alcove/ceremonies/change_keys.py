"""A person's keys are replaced: by who still has the former ones (rotate), or by who lost everything."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.db import transaction

from alcove.base import limits
from alcove.base.errors import BadRequest, Conflict, IdTaken
from alcove.pairs.comparing import Comparing
from alcove.pairs.invitation import Invitation
from alcove.people.person import Person
from alcove.safe.charter import GRANT_LENGTH, Charter, Grant
from alcove.safe.former import FormerWrap, erase_mine
from alcove.safe.keys import Bundle, Keyring, KeyringVersion, KeysMissing, Wrap
from alcove.safe.sealed import check_sealed

Reason = Literal["rotate", "lost"]


class KeysChanged(Conflict):
    """The keys that were to be replaced are not there any more."""

    code = "keys-changed"
    sentence = "Your keys were changed on another device meanwhile. Reload the page, then unlock."


class ResetLately(Conflict):
    """A reset of the login must not be what begins a change of keys."""

    code = "reset-lately"
    sentence = "Your login was reset by a link within the last day. New keys can be made a day after that."


@dataclass(frozen=True)
class NewKeys:
    """What takes the place of the keys with the fingerprint `former`. `grants`: pair → epoch → the own grant, for a rotation."""

    reason: Reason
    former: str
    bundle: Bundle
    wrap: Wrap
    keyring: Keyring
    grants: Mapping[str, Mapping[str, bytes]]
    keep_mine: bool


@transaction.atomic
def change_keys(person: Person, new: NewKeys, *, at: datetime) -> list[str]:
    """Replace bundle, wraps and keyring of `person`, whole or not at all; return the ids of their pairs.

    Charters stay, and so do grants: those for former keys open nothing for the new ones. Whether to believe the new
    keys, the partners' devices decide. Raises KeysMissing, KeysChanged, ResetLately, KeyringVersion, IdTaken,
    BadRequest, NotSealed, RecordTooLarge.
    """
    if person.reset_at and at < person.reset_at + limits.NEW_KEYS_AFTER_RESET and new.reason == "lost":
        raise ResetLately
    stored = Bundle.objects.select_for_update().filter(person=person).first()
    if stored is None:
        raise KeysMissing
    if stored.fp != new.former:
        raise KeysChanged
    _must_fit(new)
    _replace_wraps(person, new, at=at)
    replaced = Keyring.objects.filter(person=person, version=new.keyring.version - 1)
    if not replaced.update(version=new.keyring.version, blob=new.keyring.blob, changed_at=at):
        raise KeyringVersion
    _grant(person, new)
    new.bundle.save(force_update=True)
    if new.reason == "lost" and not new.keep_mine:
        erase_mine(person)
    # Both were made for the former keys: a try would verify them, an invitation prove them.
    Comparing.objects.filter(pair__memberships__person=person).delete()
    Invitation.objects.filter(host=person, accepted_at=None, withdrawn_at=None).update(withdrawn_at=at)
    return list(person.memberships.filter(left_at=None).values_list("pair_id", flat=True))


def _must_fit(new: NewKeys) -> None:
    """Raise BadRequest, NotSealed or RecordTooLarge unless the forms are right."""
    new.bundle.must_fit()
    new.wrap.must_fit()
    check_sealed(bytes(new.keyring.blob), limits.KEYRING_BYTES)
    if (new.bundle.former_signature is None) == (new.reason == "rotate"):
        raise BadRequest("A rotation is signed by the former keys too; who lost them cannot.")
    if new.reason == "lost" and new.grants:
        raise BadRequest("Who lost their keys has no key of a pair to grant.")


def _replace_wraps(person: Person, new: NewKeys, *, at: datetime) -> None:
    """Every way to unlock ends. Of lost keys the wrap of the words rests beside what they sealed."""
    if Wrap.objects.filter(pk=new.wrap.pk).exists():
        raise IdTaken
    ended = Wrap.objects.filter(person=person)
    if new.reason == "lost" and new.keep_mine:
        for wrap in ended.filter(method="words"):
            FormerWrap.objects.create(
                id=wrap.pk, person=person, salt=wrap.salt, rounds=wrap.rounds or 0, blob=wrap.blob, ended_at=at
            )
    ended.delete()
    new.wrap.save(force_insert=True)


def _grant(person: Person, new: NewKeys) -> None:
    """Store a grant for the new keys of every epoch that the former ones open: none may be left behind."""
    had = Charter.objects.filter(grants__person=person, grants__fp=new.former)
    charters = {(charter.pair_id, str(charter.epoch)): charter for charter in had}
    given = {(pair, epoch): blob for pair, epochs in new.grants.items() for epoch, blob in epochs.items()}
    if new.reason == "rotate" and set(given) != set(charters):
        raise BadRequest("A rotation grants every epoch of every pair to the new keys. Fetch the pairs and try again.")
    if any(len(blob) != GRANT_LENGTH for blob in given.values()):
        raise BadRequest(f"A grant has {GRANT_LENGTH:,} bytes.")
    Grant.objects.bulk_create(
        [Grant(charter=charters[key], person=person, blob=blob, fp=new.bundle.fp) for key, blob in given.items()]
    )

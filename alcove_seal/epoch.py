"""Which charter to believe. There is no command to accept anything else."""

from __future__ import annotations

from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from alcove_seal.bundle import check_not_reflected, derive_fp, parse_bundle, sign, verify_signature
from alcove_seal.charter import Charter, Member, commit_key, format_charter, hash_charter, parse_charter
from alcove_seal.errors import SealError
from alcove_seal.grant import make_pair_key, open_grant, seal_grant
from alcove_seal.hpke import KemPair


@dataclass(frozen=True)
class Party:
    """One of the two: oneself by own keys, the partner by the pin. Never by what the server says now."""

    person: str
    bundle: bytes = field(repr=False)
    state: str = "new"


@dataclass(frozen=True)
class Last:
    """The highest accepted charter, from the keyring: its number and its hash in hex."""

    epoch: int
    charter: str


@dataclass(frozen=True)
class Accepted:
    """`charter` is the hash in hex; `key` is raw: hand it to `keep_key` and drop it."""

    epoch: int
    charter: str
    key: bytes = field(repr=False)


@dataclass(frozen=True)
class Opening:
    """A new epoch: charter, signature, one grant for each person, and the raw key."""

    charter: bytes
    signature: bytes
    grants: dict[str, bytes]
    key: bytes = field(repr=False)


def make_epoch(
    sign_key: Ed25519PrivateKey, me: Party, partner: Party, *, pair: str, last: Last | None, reason: str, at: str
) -> Opening:
    """A fresh key for the two, as number last + 1. A `restore` lets somebody in again: only who was `verified`."""
    if reason == "restore" and partner.state != "verified":
        raise SealError("charter-unverified")
    check_not_reflected(me.bundle, partner.bundle)
    key = make_pair_key()
    members = Member(me.person, derive_fp(me.bundle)), Member(partner.person, derive_fp(partner.bundle))
    epoch, previous = (last.epoch + 1, last.charter) if last else (1, "-")
    charter = format_charter(Charter(pair, epoch, previous, reason, members, commit_key(key), at))
    grants = {party.person: seal_grant(charter, party.bundle, key) for party in (me, partner)}
    return Opening(charter, sign(sign_key, charter), grants, key)


def accept_charter(
    charter: bytes,
    signature: bytes,
    grant: bytes,
    *,
    pair: str,
    kem: KemPair,
    me: Party,
    partner: Party,
    last: Last | None,
) -> Accepted:
    """The next charter of a pair, or a refusal that names which rule it breaks. Nothing is kept here."""
    parsed = parse_charter(charter)
    _check_parties(parsed, pair, me, partner)
    _check_next(parsed, last)
    _check_signed_by_one(charter, signature, (me.bundle, partner.bundle))
    return Accepted(parsed.epoch, hash_charter(charter), open_grant(charter, kem, grant))


def accept_restored_charter(
    charters: list[bytes], signature: bytes, grant: bytes, *, pair: str, kem: KemPair, me: Party, partner: Party
) -> Accepted:
    """For the one who lost every key: no keyring says what came before, so the whole chain from 1 is needed,
    the last a `restore` signed by the partner's or the own present keys (one of two who both lost theirs writes it),
    and the partner's keys compared in person (`verified`)."""
    if partner.state != "verified":
        raise SealError("charter-unverified")
    if not charters:
        raise SealError("charter-epoch")
    last: Last | None = None
    for charter in charters:
        parsed = parse_charter(charter)
        _check_people(parsed, pair, me, partner)
        _check_next(parsed, last)
        last = Last(parsed.epoch, hash_charter(charter))
    if parsed.reason != "restore":
        raise SealError("charter-reason")
    _check_parties(parsed, pair, me, partner)
    _check_signed_by_one(charters[-1], signature, (me.bundle, partner.bundle))
    return Accepted(parsed.epoch, hash_charter(charters[-1]), open_grant(charters[-1], kem, grant))


def recall_charter(charter: bytes, grant: bytes, *, expected: str, pair: str, kem: KemPair) -> tuple[Charter, bytes]:
    """A charter that is already believed, by its hash: the keyring's, or the `previous` line of a believed one.
    Gives its key again, for a new device and for reading former epochs."""
    if hash_charter(charter) != expected:
        raise SealError("charter-previous")
    parsed = parse_charter(charter)
    if parsed.pair != pair:
        raise SealError("charter-pair")
    return parsed, open_grant(charter, kem, grant)


def regrant(charter: bytes, key: bytes, partner: Party) -> bytes:
    """A former epoch's key for a partner who lost theirs. Against the faked "your partner lost the keys, share
    again": the new keys were compared in person first, whatever the former ones were (`charter-unverified`)."""
    if partner.state != "verified":
        raise SealError("charter-unverified")
    return seal_grant(charter, partner.bundle, key)


def _check_people(parsed: Charter, pair: str, me: Party, partner: Party) -> None:
    if parsed.pair != pair:
        raise SealError("charter-pair")
    if {member.person for member in parsed.members} != {me.person, partner.person}:
        raise SealError("charter-members")


def _check_parties(parsed: Charter, pair: str, me: Party, partner: Party) -> None:
    _check_people(parsed, pair, me, partner)
    fps = {member.person: member.fp for member in parsed.members}
    if fps[me.person] != parse_bundle(me.bundle).fp:
        raise SealError("charter-own-fp")
    if fps[partner.person] != parse_bundle(partner.bundle).fp:
        raise SealError("charter-partner-fp")
    check_not_reflected(me.bundle, partner.bundle)


def _check_next(parsed: Charter, last: Last | None) -> None:
    """Neither an old one again, nor one skipped, nor another history under the same number."""
    if parsed.epoch != (last.epoch + 1 if last else 1):
        raise SealError("charter-epoch")
    if last and parsed.previous != last.charter:
        raise SealError("charter-previous")


def _check_signed_by_one(charter: bytes, signature: bytes, bundles: tuple[bytes, ...]) -> None:
    for bundle in bundles:
        try:
            return verify_signature(bundle, charter, signature)
        except SealError:
            continue
    raise SealError("charter-signature")

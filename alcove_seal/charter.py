"""The epoch charter: nine lines that say between whom, in which order and for which key."""

from __future__ import annotations

import re
from dataclasses import dataclass

from alcove_seal.bytes import decode_hex, decode_text, encode_text, is_id, is_moment
from alcove_seal.errors import SealError
from alcove_seal.hash import labelled_hash, sha256

FIRST_LINE = "alcove/v1/epoch"
LINES = 9
REASONS = ("new", "restore", "rotate")
_EPOCH = re.compile(r"[1-9][0-9]{0,8}\Z")
_HASH = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True)
class Member:
    person: str
    fp: str


@dataclass(frozen=True)
class Charter:
    """`previous` is the hash of the charter before, in hex, or `-`; `commit` binds the pair key; `at` a moment."""

    pair: str
    epoch: int
    previous: str
    reason: str
    members: tuple[Member, Member]
    commit: str
    at: str


def commit_key(key: bytes) -> str:
    """H("alcove/v1/keycommit", K) in hex: AES-GCM alone would let one ciphertext open under two keys."""
    if len(key) != 32:
        raise SealError("key-length")
    return labelled_hash("alcove/v1/keycommit", key).hex()


def hash_charter(charter: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(charter).hex()


def format_charter(charter: Charter) -> bytes:
    """Members are put in order; what `parse_charter` would refuse is refused here."""
    members = sorted(f"{member.person} {member.fp}" for member in charter.members)
    head = [FIRST_LINE, charter.pair, str(charter.epoch), charter.previous, charter.reason]
    text = encode_text("\n".join([*head, *members, charter.commit, charter.at]))
    parse_charter(text)
    return text


def parse_charter(text: bytes) -> Charter:
    """Form alone; `epoch.accept_charter` says whether to believe it."""
    try:
        lines = decode_text(text).split("\n")
    except SealError:
        raise SealError("charter-lines") from None
    if len(lines) != LINES:
        raise SealError("charter-lines")
    first, pair, epoch, previous, reason, one, other, commit, at = lines
    if first != FIRST_LINE:
        raise SealError("charter-version")
    if not is_id(pair):
        raise SealError("charter-pair")
    if not _EPOCH.match(epoch):
        raise SealError("charter-epoch")
    _check_order(int(epoch), previous, reason)
    members = _parse_members(one, other)
    if not _HASH.match(commit):
        raise SealError("charter-commit")
    if not is_moment(at):
        raise SealError("charter-time")
    return Charter(pair, int(epoch), previous, reason, members, commit, at)


def _check_order(epoch: int, previous: str, reason: str) -> None:
    """The first epoch has reason `new` and no previous; every later one has another reason and a previous."""
    if not (previous == "-" if epoch == 1 else _HASH.match(previous)):
        raise SealError("charter-previous")
    if reason not in REASONS or (reason == "new") != (epoch == 1):
        raise SealError("charter-reason")


def _parse_members(one: str, other: str) -> tuple[Member, Member]:
    """Two lines in order, two people, two sets of keys: a third member has no line to stand on."""
    members = _parse_member(one), _parse_member(other)
    if not members[0].person < members[1].person or members[0].fp == members[1].fp:
        raise SealError("charter-members")
    return members


def _parse_member(line: str) -> Member:
    person, _space, fp = line.partition(" ")
    try:
        decode_hex(fp, 32)
    except SealError:
        raise SealError("charter-members") from None
    if not is_id(person):
        raise SealError("charter-members")
    return Member(person, fp)

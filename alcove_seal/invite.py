"""An invitation's secret travels by the inviting person's own channel, behind the # of a link that no server
sees. Tags made with it tell the real keys from those that a lying server would put in their place."""

from __future__ import annotations

import os

from alcove_seal.bytes import decode_base64url, encode_base64url, equal_bytes
from alcove_seal.context import invite_context
from alcove_seal.errors import SealError
from alcove_seal.hash import derive_key, hmac_sha256

SECRET_LENGTH = 16
SIDES = ("host", "guest")


def make_invite_secret() -> bytes:
    return os.urandom(SECRET_LENGTH)


def format_invite_fragment(secret: bytes) -> str:
    """What stands behind the # of `/i/<id>#<fragment>`."""
    if len(secret) != SECRET_LENGTH:
        raise SealError("invite-fragment")
    return encode_base64url(secret)


def parse_invite_fragment(fragment: str) -> bytes:
    """With or without the #. A cut-off link is `invite-fragment`."""
    try:
        secret = decode_base64url(fragment.removeprefix("#"))
    except SealError:
        raise SealError("invite-fragment") from None
    if len(secret) != SECRET_LENGTH:
        raise SealError("invite-fragment")
    return secret


def invite_tag(secret: bytes, *, side: str, invitation: str, person: str, fp: str) -> bytes:
    """The side is bound in: a host's tag sent back as the guest's is no tag."""
    if side not in SIDES:
        raise SealError("invite-side")
    if len(secret) != SECRET_LENGTH:
        raise SealError("invite-fragment")
    context = invite_context(side=side, invitation=invitation, person=person, fp=fp)
    return hmac_sha256(derive_key(secret, "alcove/v1/invite"), context)


def check_invite_tag(secret: bytes, tag: bytes, *, side: str, invitation: str, person: str, fp: str) -> None:
    """In constant time; raises `invite-tag`. `fp` is derived from the bundle at hand."""
    if not equal_bytes(invite_tag(secret, side=side, invitation=invitation, person=person, fp=fp), tag):
        raise SealError("invite-tag")

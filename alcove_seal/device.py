"""A root on its way from a device that is unlocked to a new one that shows a code."""

from __future__ import annotations

from alcove_seal.blob import KEY_LENGTH
from alcove_seal.context import device_context
from alcove_seal.errors import SealError
from alcove_seal.hpke import KemPair, open_from, seal_to


def seal_root_for_device(root: bytes, public: bytes, *, person: str, request: str) -> bytes:
    """`public` comes from the code that the new device shows, never from the server."""
    if len(root) != KEY_LENGTH:
        raise SealError("key-length")
    return seal_to(public, device_context(person=person, request=request), root)


def open_root_on_device(pair: KemPair, sealed: bytes, *, person: str, request: str) -> bytes:
    root = open_from(pair, device_context(person=person, request=request), sealed)
    if len(root) != KEY_LENGTH:
        raise SealError("key-length")
    return root

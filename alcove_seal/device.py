"""A root on its way from a device that is unlocked to a new one that shows a code.

The code never passes through the server. It binds the key that the root is sealed to, so that no other can be put in
its place; and it carries six random bytes that go into the context, so that nobody who did not see it can answer.
"""

from __future__ import annotations

from typing import NamedTuple

from alcove_seal.blob import KEY_LENGTH
from alcove_seal.bytes import equal_bytes
from alcove_seal.context import device_context
from alcove_seal.errors import SealError
from alcove_seal.hash import labelled_hash
from alcove_seal.hpke import KemPair, open_from, seal_to

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_LENGTH = 6
CODE_LENGTH = 64
_CAPITALS = {small: small - 32 for small in range(ord("a"), ord("z") + 1)}
_SAME = str.maketrans("ILO", "110", " -\n\t\r")


class DeviceCode(NamedTuple):
    """What a code says: the hash of key and request, and what only who saw it knows."""

    hash: bytes
    secret: bytes


def seal_root_for_device(root: bytes, public: bytes, *, person: str, request: str) -> bytes:
    """`public` fits the code that the new device shows; `request` is what `check_device_key` gave."""
    if len(root) != KEY_LENGTH:
        raise SealError("key-length")
    return seal_to(public, device_context(person=person, request=request), root)


def open_root_on_device(pair: KemPair, sealed: bytes, *, person: str, request: str) -> bytes:
    root = open_from(pair, device_context(person=person, request=request), sealed)
    if len(root) != KEY_LENGTH:
        raise SealError("key-length")
    return root


def name_request(request: str, secret: bytes) -> str:
    """The request as it stands in the context: the server knows its first part only."""
    if len(secret) != SECRET_LENGTH:
        raise SealError("key-length")
    return f"{request}.{secret.hex()}"


def make_device_code(public: bytes, *, person: str, request: str, secret: bytes) -> str:
    """64 letters: hash (32), secret (6), a check against slips of the hand (2)."""
    body = _hash_key(public, person, name_request(request, secret)) + secret
    number = int.from_bytes(body + _check(body))
    return "".join(LETTERS[number >> shift & 31] for shift in range(315, -1, -5))


def read_device_code(text: str) -> DeviceCode:
    """As people type it: small letters, spaces and dashes, I and L for 1, O for 0. Raises `device-code`."""
    # Not upper(): other languages have letters whose capital is one of these.
    letters = text.translate(_CAPITALS).translate(_SAME)
    if len(letters) != CODE_LENGTH or any(letter not in LETTERS for letter in letters):
        raise SealError("device-code")
    number = 0
    for letter in letters:
        number = number << 5 | LETTERS.index(letter)
    data = number.to_bytes(40)
    if _check(data[:38]) != data[38:]:
        raise SealError("device-code")
    return DeviceCode(data[:32], data[32:38])


def check_device_key(code: str, public: bytes, *, person: str, request: str) -> str:
    """The request's name in the context, where key, person and request are those of the code. Raises `device-key`."""
    read = read_device_code(code)
    name = name_request(request, read.secret)
    if not equal_bytes(_hash_key(public, person, name), read.hash):
        raise SealError("device-key")
    return name


def _hash_key(public: bytes, person: str, name: str) -> bytes:
    return labelled_hash("alcove/v1/device-code", device_context(person=person, request=name) + b"\n" + public)


def _check(body: bytes) -> bytes:
    return labelled_hash("alcove/v1/device-check", body)[:2]

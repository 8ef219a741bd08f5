"""One person's keys on one device: made, wrapped by eight words, kept by the server only sealed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from alcove_cli.door import Door
from alcove_cli.ids import make_id
from alcove_seal.age import format_age_identity
from alcove_seal.bundle import parse_bundle, sign_statement
from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.epoch import Last, Party
from alcove_seal.keyring import make_keyring, open_keyring, seal_keyring
from alcove_seal.root import Identity, derive_identity, make_root
from alcove_seal.words import make_words
from alcove_seal.wrap import Wrap, unwrap_root_with_words, wrap_root_with_words


def format_moment(at: datetime) -> str:
    """RFC 3339 in UTC, whole seconds; `at` is aware and in UTC."""
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class Keyring:
    """Who this person is to themself: identity, pins and epochs. `version` is the one stored on the server."""

    door: Door
    person: str
    identity: Identity
    content: dict[str, Any]
    version: int

    @property
    def me(self) -> Party:
        return Party(self.person, self.identity.bundle)

    @property
    def age_line(self) -> str:
        return format_age_identity(self.identity.kem_seed)

    def partner(self, person: str) -> Party:
        """The partner as pinned: never as the server says now. KeyError where nobody is pinned."""
        pin = self.content["pins"][person]
        return Party(person, decode_base64url(pin["bundle"]), pin["state"])

    def last(self, pair: str) -> Last | None:
        known = self.content["pairs"].get(pair)
        return Last(known["epoch"], known["charter"]) if known else None

    def pin(self, person: str, bundle: bytes, *, state: str, at: datetime) -> None:
        self.content["pins"][person] = {
            "bundle": encode_base64url(bundle),
            "fp": parse_bundle(bundle).fp,
            "state": state,
            "since": at.strftime("%Y-%m-%d"),
        }

    def save(self) -> None:
        """Seal the next version and store it. A device that was overtaken is told so by `keyring-version`."""
        self.door.put("/api/me/keyring", self._sealed(self.version + 1))
        self.version += 1

    def _sealed(self, version: int) -> dict[str, Any]:
        blob = seal_keyring(
            self.identity.self_key, self.content, person=self.person, fp=self.identity.fp, version=version
        )
        return {"version": version, "blob": encode_base64url(blob)}


def make_keys(door: Door, *, at: datetime) -> tuple[Keyring, str]:
    """New keys for the signed-in person, stored on the server wrapped by eight words. The words go to the caller
    and nowhere else."""
    person = door.get("/api/me")["person"]["id"]
    root, words = make_root(), make_words()
    keyring = Keyring(door, person, derive_identity(root), make_keyring(), 1)
    wrap = wrap_root_with_words(root, words, person=person, wrap=make_id(at))
    moment = format_moment(at)
    statement = sign_statement(keyring.identity.sign_key, person=person, at=moment, fp=keyring.identity.fp)
    door.put(
        "/api/me/keys",
        {
            "bundle": encode_base64url(keyring.identity.bundle),
            "statement": {"time": moment, "signature": encode_base64url(statement)},
            "wrap": _format_wrap(wrap),
            "keyring": keyring._sealed(1),
        },
    )
    return keyring, words


def open_keys(door: Door, words: str) -> Keyring:
    """The keys of the signed-in person by their eight words. Raises SealError such as `wrap-not-opened`."""
    person = door.get("/api/me")["person"]["id"]
    row = next(row for row in door.get("/api/me/wraps") if row["method"] == "words")
    wrap = Wrap(
        row["id"], person, row["method"], decode_base64url(row["blob"]), row["rounds"], decode_base64url(row["salt"])
    )
    identity = derive_identity(unwrap_root_with_words(words, wrap, person=person))
    stored = door.get("/api/me/keyring")
    content = open_keyring(
        identity.self_key,
        decode_base64url(stored["blob"]),
        person=person,
        fp=identity.fp,
        version=stored["version"],
        known=0,
    )
    return Keyring(door, person, identity, content, stored["version"])


def _format_wrap(wrap: Wrap) -> dict[str, Any]:
    return {
        "id": wrap.id,
        "method": wrap.method,
        "salt": encode_base64url(wrap.salt or b""),
        "rounds": wrap.rounds,
        "blob": encode_base64url(wrap.blob),
    }

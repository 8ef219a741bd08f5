"""How Mallory shows other keys and charters of her own, and the lines of defence against it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alcove_seal.bundle import sign
from alcove_seal.bytes import encode_base64url
from alcove_seal.context import grant_info
from alcove_seal.hpke import seal_to
from alcove_seal.root import Identity
from tests.attacks.cases.inviting import show
from tests.attacks.mallory import Said
from tests.attacks.people import Someone, moment
from tests.attacks.scene import Scene

RENEWING = "sync/renewing.js"
PAIRS = "/api/pairs"
BOGUS = encode_base64url(bytes(64))
UNVERIFIED = (
    (RENEWING, 'const may = pin.state === "verified" ? "restore" : null;', 'const may = "restore";'),
    (
        "seal/epoch.js",
        "if (reason === 'restore' && partner.state !== 'verified') throw new SealError('charter-unverified');",
        "",
    ),
    (
        "seal/epoch.js",
        "export async function regrant(charter, key, partner) {\n"
        "  if (partner.state !== 'verified') throw new SealError('charter-unverified');",
        "export async function regrant(charter, key, partner) {",
    ),
)
UNSIGNED = (
    (
        RENEWING,
        "await verifyRotation(former, shown, /** @type {[Uint8Array, Uint8Array]} */ (signatures), "
        "{ person, at: statement.time });",
        "",
    ),
)


def to(who: Someone, change: Callable[[Any], None]) -> Callable[[Said], None]:
    """Lie to one of the two."""

    def lie(said: Said) -> None:
        if said.who == who.id and isinstance(said.json, list):
            value = said.json
            change(value)
            said.tell(value)

    return lie


def as_new(person: Someone, bundle: bytes, **statement: str) -> Callable[[Any], None]:
    """Keys in this person's name, with a statement that looks like a rotation."""

    def change(rows: Any) -> None:
        show(person.id, bundle)(rows)
        for row in rows:
            row["counterpart"]["statement"] = {
                "time": moment(),
                "signature": BOGUS,
                "former_signature": BOGUS,
                **statement,
            }

    return change


def row_of(text: bytes, epoch: int, signer: Identity, kem: bytes, key: bytes) -> dict[str, Any]:
    """A charter as a server shows it."""
    return {
        "epoch": epoch,
        "charter": encode_base64url(text),
        "signature": encode_base64url(sign(signer.sign_key, text)),
        "signer": "",
        "grant": encode_base64url(seal_to(kem, grant_info(text), key)),
    }


def plant(scene: Scene, who: Someone, row: dict[str, Any]) -> None:
    """Show it to one of the two, in the place of what has its number."""

    def change(rows: Any) -> None:
        for one in rows:
            one["charters"] = [charter for charter in one["charters"] if charter["epoch"] < row["epoch"]] + [row]

    scene.lie("GET", PAIRS, to(who, change))

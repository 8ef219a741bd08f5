"""How two people come to share a key: invitation, acceptance, charter 1."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from alcove_cli.ids import make_id
from alcove_cli.keyring import Keyring, format_moment
from alcove_seal.bundle import derive_fp
from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.charter import hash_charter
from alcove_seal.epoch import accept_charter, make_epoch, recall_charter
from alcove_seal.invite import check_invite_tag, invite_tag, make_invite_secret


def invite(host: Keyring, *, my_role: str, at: datetime) -> tuple[str, bytes]:
    """An invitation's id and secret. The secret stays in the host's sealed keyring and in the link's fragment."""
    invitation, pair, secret = make_id(at), make_id(at), make_invite_secret()
    host.content["invitations"][invitation] = {"secret": encode_base64url(secret), "pair": pair}
    host.save()
    tag = invite_tag(secret, side="host", invitation=invitation, person=host.person, fp=host.identity.fp)
    body = {"id": invitation, "pair": pair, "my_role": my_role, "tag": encode_base64url(tag)}
    host.door.post("/api/invitations", body)
    return invitation, secret


def accept_invitation(guest: Keyring, invitation: str, secret: bytes, *, at: datetime) -> str:
    """Pin the host by the tag made with the link's secret, and answer with one's own. Returns the pair's id."""
    row = guest.door.get(f"/api/invitations/{invitation}")
    host, bundle = row["host"]["id"], decode_base64url(row["host"]["bundle"])
    tag = decode_base64url(row["host"]["tag"])
    check_invite_tag(secret, tag, side="host", invitation=invitation, person=host, fp=derive_fp(bundle))
    guest.pin(host, bundle, state="linked", at=at)
    guest.save()
    mine = invite_tag(secret, side="guest", invitation=invitation, person=guest.person, fp=guest.identity.fp)
    answer = guest.door.post(f"/api/invitations/{invitation}/accept", {"tag": encode_base64url(mine)})
    pair: str = answer["pair"]
    return pair


def complete_invitation(host: Keyring, invitation: str, *, at: datetime) -> bytes:
    """Check the guest's tag, pin, write charter 1 with both grants. Returns the pair key."""
    kept = host.content["invitations"][invitation]
    row = next(row for row in host.door.get("/api/invitations") if row["id"] == invitation)
    guest, bundle = row["guest"]["id"], decode_base64url(row["guest"]["bundle"])
    secret, tag = decode_base64url(kept["secret"]), decode_base64url(row["guest"]["tag"])
    check_invite_tag(secret, tag, side="guest", invitation=invitation, person=guest, fp=derive_fp(bundle))
    host.pin(guest, bundle, state="linked", at=at)
    pair: str = kept["pair"]
    opening = make_epoch(
        host.identity.sign_key, host.me, host.partner(guest), pair=pair, last=None, reason="new", at=format_moment(at)
    )
    body = {
        "epoch": 1,
        "charter": encode_base64url(opening.charter),
        "signature": encode_base64url(opening.signature),
        "grants": {person: encode_base64url(grant) for person, grant in opening.grants.items()},
    }
    host.door.post(f"/api/pairs/{pair}/charters", body)
    host.content["pairs"][pair] = {"epoch": 1, "charter": hash_charter(opening.charter)}
    del host.content["invitations"][invitation]
    host.save()
    return opening.key


def open_pair_keys(mine: Keyring, pair: dict[str, Any]) -> dict[int, bytes]:
    """Every epoch's key of a pair as `GET /api/pairs` gives it: known ones recalled by hash, newer ones accepted by
    the charter's rules and remembered. Raises SealError on anything else."""
    keys: dict[int, bytes] = {}
    partner = mine.partner(pair["counterpart"]["id"])
    known = mine.last(pair["id"])
    for row in pair["charters"]:
        if row["grant"] is None and "former" in mine.content:
            continue  # it went with lost keys
        charter, grant = decode_base64url(row["charter"]), decode_base64url(row["grant"])
        if known and row["epoch"] <= known.epoch:
            expected = known.charter if row["epoch"] == known.epoch else hash_charter(charter)
            keys[row["epoch"]] = recall_charter(
                charter, grant, expected=expected, pair=pair["id"], kem=mine.identity.kem
            )[1]
            continue
        accepted = accept_charter(
            charter,
            decode_base64url(row["signature"]),
            grant,
            pair=pair["id"],
            kem=mine.identity.kem,
            me=mine.me,
            partner=partner,
            last=mine.last(pair["id"]),
        )
        keys[accepted.epoch] = accepted.key
        mine.content["pairs"][pair["id"]] = {"epoch": accepted.epoch, "charter": accepted.charter}
        mine.save()
    return keys

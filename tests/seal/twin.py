"""The Python twin behind the one table of calls that the vectors speak (see spec/vectors/seal/README.md).

Its counterpart is tests/browser/seal/twin.js: the same names, the same arguments, the same answers."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from alcove_seal import (
    age,
    blob,
    bundle,
    charter,
    context,
    device,
    epoch,
    grant,
    inbox,
    invite,
    kept,
    keyring,
    padding,
    payload,
    record,
    root,
    sas,
    words,
    wrap,
)
from alcove_seal import (
    bytes as written,
)
from alcove_seal import (
    hash as hashes,
)
from alcove_seal.errors import SealError

VECTORS = Path(__file__).resolve().parents[2] / "spec" / "vectors" / "seal"
CAST: dict[str, Any] = json.loads((VECTORS / "cast.json").read_text(encoding="utf-8"))

Args = dict[str, Any]


def perform(call: str, args: Args) -> dict[str, Any]:
    """`{"gives": ...}` or `{"refuses": code}`."""
    try:
        return {"gives": CALLS[call](resolve(args))}
    except SealError as error:
        return {"refuses": error.code}


def resolve(value: Any) -> Any:
    """`@name` stands for a value of cast.json."""
    if isinstance(value, str) and re.fullmatch(r"@[a-z_]+", value):
        return CAST[value[1:]]
    if isinstance(value, list):
        return [resolve(item) for item in value]
    if isinstance(value, dict):
        return {name: resolve(item) for name, item in value.items()}
    return value


def b(text: str) -> bytes:
    """Hex in parts; a part `00*5` is repeated."""
    parts = [part.partition("*") for part in text.split()]
    return b"".join(bytes.fromhex(data) * int(count or 1) for data, _star, count in parts)


def _identity(args: Args) -> root.Identity:
    return root.derive_identity(b(args["root"]))


def _key(args: Args) -> bytes:
    return _identity(args).self_key if "root" in args else blob.keep_key(b(args["key"]))


def _text(args: Args, name: str) -> bytes:
    """Texts are given as they are, or as hex where they are no text."""
    return b(args[f"{name}_hex"]) if f"{name}_hex" in args else args[name].encode()


def _party(entry: Args) -> epoch.Party:
    return epoch.Party(entry["person"], b(entry["bundle"]), entry.get("state", "new"))


def _last(entry: Args | None) -> epoch.Last | None:
    return epoch.Last(entry["epoch"], entry["charter"]) if entry else None


def _accepted(done: epoch.Accepted) -> Args:
    return {"epoch": done.epoch, "charter": done.charter, "key": done.key.hex()}


def _row(entry: Args) -> wrap.Wrap:
    salt = b(entry["salt"]) if "salt" in entry else None
    return wrap.Wrap(entry["id"], entry["person"], entry["method"], b(entry["blob"]), entry.get("rounds"), salt)


def _take(args: Args, *names: str) -> Args:
    return {name: args[name] for name in names}


def _identity_facts(args: Args) -> Args:
    one = _identity(args)
    return {"kem_seed": one.kem_seed.hex(), "bundle": one.bundle.hex(), "fp": one.fp}


def _charter_facts(text: bytes) -> Args:
    one = charter.parse_charter(text)
    members = [{"person": member.person, "fp": member.fp} for member in one.members]
    names = ("pair", "epoch", "previous", "reason", "commit", "at")
    return {**{name: getattr(one, name) for name in names}, "members": members}


def _format_charter(args: Args) -> str:
    members = tuple(charter.Member(**member) for member in args["members"])
    one = charter.Charter(**{**args, "members": members})  # type: ignore[arg-type]
    return charter.format_charter(one).decode()


def _open_record(args: Args) -> Args:
    own = root.derive_identity(b(args["author_root"])).own_key if "author_root" in args else None
    opened = record.open_record(_key(args), _text(args, "context"), b(args["blob"]), own)
    return {"payload": opened.payload, "own_ok": opened.own_ok}


def _reopen_record(args: Args) -> Args:
    """Seal, then open again: what the other twin's row must look like here."""
    one = root.derive_identity(b(args["author_root"]))
    context_ = _text(args, "context")
    sealed = record.seal_record(_key(args), one.own_key, context_, args["payload"])
    opened = record.open_record(_key(args), context_, sealed, one.own_key)
    return {"payload": opened.payload, "own_ok": opened.own_ok, "length": len(sealed)}


def _seal_record(args: Args) -> str:
    own = root.derive_identity(b(args["author_root"])).own_key
    return record.seal_record(_key(args), own, _text(args, "context"), args["payload"]).hex()


def _accept(args: Args) -> Args:
    kem = _identity(args).kem
    known = {"pair": args["pair"], "kem": kem, "me": _party(args["me"]), "partner": _party(args["partner"])}
    parts = _text(args, "charter"), b(args["signature"]), b(args["grant"])
    return _accepted(epoch.accept_charter(*parts, **known, last=_last(args["last"])))


def _accept_restored(args: Args) -> Args:
    kem = _identity(args).kem
    known = {"pair": args["pair"], "kem": kem, "me": _party(args["me"]), "partner": _party(args["partner"])}
    charters = [text.encode() for text in args["charters"]]
    return _accepted(epoch.accept_restored_charter(charters, b(args["signature"]), b(args["grant"]), **known))


def _recall(args: Args) -> Args:
    known = {"expected": args["expected"], "pair": args["pair"], "kem": _identity(args).kem}
    parsed, key = epoch.recall_charter(_text(args, "charter"), b(args["grant"]), **known)
    return {"epoch": parsed.epoch, "key": key.hex()}


def _make_epoch(args: Args) -> Args:
    about = {**_take(args, "pair", "reason", "at"), "last": _last(args["last"])}
    made = epoch.make_epoch(_identity(args).sign_key, _party(args["me"]), _party(args["partner"]), **about)
    grants = {person: sealed.hex() for person, sealed in made.grants.items()}
    return {
        "charter": made.charter.decode(),
        "signature": made.signature.hex(),
        "grants": grants,
        "key": made.key.hex(),
    }


def _regrant(args: Args) -> int:
    partner = _party(args["partner"])
    return len(epoch.regrant(args["charter"].encode(), b(args["key"]), partner))


def _wrap(row: wrap.Wrap) -> Args:
    facts: Args = {"id": row.id, "person": row.person, "method": row.method, "blob": row.blob.hex()}
    return {**facts, "rounds": row.rounds, "salt": row.salt.hex()} if row.salt else facts


def _check(verb: Callable[..., None], *parts: Any, **named: Any) -> bool:
    verb(*parts, **named)
    return True


CALLS: dict[str, Callable[[Args], Any]] = {
    "decode_base64url": lambda a: written.decode_base64url(a["text"]).hex(),
    "encode_base64url": lambda a: written.encode_base64url(b(a["data"])),
    "decode_hex": lambda a: written.decode_hex(a["text"], a["length"]).hex(),
    "decode_text": lambda a: written.decode_text(b(a["data"])),
    "encode_text": lambda a: written.encode_text(a["text"]).hex(),
    "is_moment": lambda a: written.is_moment(a["text"]),
    "is_day": lambda a: written.is_day(a["text"]),
    "format_context": lambda a: context.format_context(a["kind"], *a["fields"]).decode(),
    "record_context": lambda a: context.record_context(**a).decode(),
    "self_context": lambda a: context.self_context(**a).decode(),
    "keyring_context": lambda a: context.keyring_context(**a).decode(),
    "kept_context": lambda a: context.kept_context(**a).decode(),
    "inbox_context": lambda a: context.inbox_context(**a).decode(),
    "wrap_context": lambda a: context.wrap_context(**a).decode(),
    "device_context": lambda a: context.device_context(**a).decode(),
    "bundle_context": lambda a: context.bundle_context(**a).decode(),
    "invite_context": lambda a: context.invite_context(**a).decode(),
    "grant_info": lambda a: context.grant_info(_text(a, "charter")).hex(),
    "labelled_hash": lambda a: hashes.labelled_hash(a["label"], b(a["data"])).hex(),
    "derive_key": lambda a: hashes.derive_key(b(a["secret"]), a["label"]).hex(),
    "padded_length": lambda a: padding.padded_length(a["length"]),
    "pad": lambda a: padding.pad(b(a["data"])).hex(),
    "unpad": lambda a: padding.unpad(b(a["data"])).hex(),
    "seal_blob_with_nonce": lambda a: blob.seal_blob_with_nonce(
        _key(a), _text(a, "context"), b(a["data"]), b(a["nonce"])
    ).hex(),
    "open_sealed": lambda a: blob.open_sealed(_key(a), _text(a, "context"), b(a["blob"])).hex(),
    "derive_identity": _identity_facts,
    "derive_own": lambda a: record.derive_own(
        root.derive_identity(b(a["author_root"])).own_key, _text(a, "context"), _text(a, "head")
    ).hex(),
    "parse_bundle": lambda a: bundle.parse_bundle(b(a["bundle"])).fp,
    "check_own_bundle": lambda a: _check(bundle.check_own_bundle, b(a["own"]), b(a["shown"])),
    "check_not_reflected": lambda a: _check(bundle.check_not_reflected, b(a["own"]), b(a["other"])),
    "sign": lambda a: bundle.sign(_identity(a).sign_key, _text(a, "message")).hex(),
    "verify_signature": lambda a: _check(
        bundle.verify_signature, b(a["bundle"]), _text(a, "message"), b(a["signature"])
    ),
    "sign_statement": lambda a: bundle.sign_statement(_identity(a).sign_key, **_take(a, "person", "at", "fp")).hex(),
    "verify_statement": lambda a: _check(
        bundle.verify_statement, b(a["bundle"]), b(a["signature"]), **_take(a, "person", "at")
    ),
    "verify_rotation": lambda a: _check(
        bundle.verify_rotation,
        b(a["former"]),
        b(a["bundle"]),
        (b(a["by_former"]), b(a["by_new"])),
        **_take(a, "person", "at"),
    ),
    "normalise_words": lambda a: words.normalise_words(a["typed"]),
    "check_words": lambda a: [vars(doubt) for doubt in words.check_words(a["typed"])],
    "require_words": lambda a: words.require_words(a["typed"]),
    "derive_prf_first": lambda a: wrap.derive_prf_first().hex(),
    "wrap_root_with_words": lambda a: _wrap(
        wrap.wrap_root_with_words(b(a["root"]), a["words"], **_take(a, "person", "wrap"))
    ),
    "unwrap_root_with_words": lambda a: wrap.unwrap_root_with_words(
        a["words"], _row(a["row"]), person=a["person"]
    ).hex(),
    "unlock_with_words": lambda a: wrap.unlock_with_words(a["words"], _row(a["row"]), person=a["person"]).fp,
    "wrap_root_with_passkey": lambda a: _wrap(
        wrap.wrap_root_with_passkey(b(a["root"]), b(a["prf"]), **_take(a, "person", "wrap"))
    ),
    "unwrap_root_with_passkey": lambda a: wrap.unwrap_root_with_passkey(
        b(a["prf"]), _row(a["row"]), person=a["person"]
    ).hex(),
    "unlock_with_passkey": lambda a: wrap.unlock_with_passkey(b(a["prf"]), _row(a["row"]), person=a["person"]).fp,
    "format_invite_fragment": lambda a: invite.format_invite_fragment(b(a["secret"])),
    "parse_invite_fragment": lambda a: invite.parse_invite_fragment(a["fragment"]).hex(),
    "invite_tag": lambda a: invite.invite_tag(b(a["secret"]), **_take(a, "side", "invitation", "person", "fp")).hex(),
    "check_invite_tag": lambda a: _check(
        invite.check_invite_tag, b(a["secret"]), b(a["tag"]), **_take(a, "side", "invitation", "person", "fp")
    ),
    "commit_key": lambda a: charter.commit_key(b(a["key"])),
    "hash_charter": lambda a: charter.hash_charter(_text(a, "charter")),
    "parse_charter": lambda a: _charter_facts(_text(a, "charter")),
    "format_charter": _format_charter,
    "seal_grant": lambda a: grant.seal_grant(_text(a, "charter"), b(a["bundle"]), b(a["key"])).hex(),
    "open_grant": lambda a: grant.open_grant(_text(a, "charter"), _identity(a).kem, b(a["grant"])).hex(),
    "make_epoch": _make_epoch,
    "accept_charter": _accept,
    "accept_restored_charter": _accept_restored,
    "recall_charter": _recall,
    "regrant": _regrant,
    "sas_commit": lambda a: sas.sas_commit(b(a["nonce_a"]), **_take(a, "fp_a", "fp_b")).hex(),
    "check_sas_commit": lambda a: _check(
        sas.check_sas_commit, b(a["commit"]), b(a["nonce_a"]), **_take(a, "fp_a", "fp_b")
    ),
    "sas_words": lambda a: sas.sas_words(a["pair"], b(a["nonce_a"]), b(a["nonce_b"]), **_take(a, "fp_a", "fp_b")),
    "parse_payload": lambda a: payload.parse_payload(_text(a, "text")),
    "format_payload": lambda a: payload.format_payload(a["payload"]).decode(),
    "seal_record": _seal_record,
    "open_record": _open_record,
    "reopen_record": _reopen_record,
    "make_tombstone": lambda a: record.make_tombstone(a["numbers"], **_take(a, "at", "seen")),
    "parse_keyring": lambda a: keyring.parse_keyring(_text(a, "text")),
    "seal_keyring": lambda a: keyring.seal_keyring(
        _identity(a).self_key, a["keyring"], **_take(a, "person", "fp", "version")
    ).hex(),
    "open_keyring": lambda a: keyring.open_keyring(
        _identity(a).self_key, b(a["blob"]), **_take(a, "person", "fp", "version", "known")
    ),
    "seal_kept": lambda a: kept.seal_kept(_identity(a).self_key, a["value"], **_take(a, "person", "fp", "entry")).hex(),
    "open_kept": lambda a: kept.open_kept(_identity(a).self_key, b(a["blob"]), **_take(a, "person", "fp", "entry")),
    "seal_captured": lambda a: inbox.seal_captured(b(a["bundle"]), a["payload"], **_take(a, "person", "record")).hex(),
    "open_captured": lambda a: inbox.open_captured(_identity(a).kem, b(a["sealed"]), **_take(a, "person", "record")),
    "seal_root_for_device": lambda a: device.seal_root_for_device(
        b(a["root"]), b(a["public"]), **_take(a, "person", "request")
    ).hex(),
    "open_root_on_device": lambda a: device.open_root_on_device(
        _identity(a).kem, b(a["sealed"]), **_take(a, "person", "request")
    ).hex(),
    "make_device_code": lambda a: device.make_device_code(
        b(a["public"]), secret=b(a["secret"]), **_take(a, "person", "request")
    ),
    "read_device_code": lambda a: {
        name: data.hex() for name, data in device.read_device_code(a["code"])._asdict().items()
    },
    "check_device_key": lambda a: device.check_device_key(a["code"], b(a["public"]), **_take(a, "person", "request")),
    "format_age_identity": lambda a: age.format_age_identity(b(a["kem_seed"])),
    "format_age_recipient": lambda a: age.format_age_recipient(b(a["bundle"])),
}

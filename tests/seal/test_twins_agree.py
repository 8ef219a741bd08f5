"""Random questions to both twins: the same bytes, the same refusals; what one seals the other opens."""

from __future__ import annotations

import re
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.seal.other import ROOT, OtherTwin
from tests.seal.twin import CAST, b, perform

few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
many = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])

AT = "2026-11-22T10:00:00Z"
ROOTS = st.binary(min_size=32, max_size=32).map(bytes.hex)
DATA = st.binary(max_size=600).map(bytes.hex)
WHOLE = st.integers(-(2**53) + 1, 2**53 - 1)
# Names that are no numbers: JavaScript sorts those first, which is no matter of the protocol.
NAMES = st.text(max_size=8).filter(lambda name: not name.isdigit() and name != "__proto__")
VALUES = st.recursive(
    st.none() | st.booleans() | WHOLE | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.lists(st.text(max_size=12) | st.integers(-3, 2**54) | st.none() | st.booleans(), max_size=6)
NEAR_JSON = st.text(alphabet='{}[]",:\\u0dD8eE.-+19tfn \t\nañ☕', max_size=40)
WORDS_TYPED = st.lists(st.sampled_from(["Abandon", "zoo", "  ", "x", "\u00a0", "abandn", "é", "\ufeff"]), max_size=10)


def agree(other: OtherTwin, call: str, args: dict[str, Any]) -> dict[str, Any]:
    """What a lone surrogate is sent as is the same on both sides: JSON escapes it."""
    here, there = perform(call, args), other.ask(call, args)
    assert here == there, (call, args)
    return here


@many
@given(kind=st.text(max_size=8), fields=FIELDS)
def test_contexts(other: OtherTwin, kind: str, fields: list[Any]) -> None:
    agree(other, "format_context", {"kind": kind, "fields": fields})


@many
@given(length=st.integers(0, 300_000))
def test_padded_lengths(other: OtherTwin, length: int) -> None:
    agree(other, "padded_length", {"length": length})


@many
@given(data=DATA, spoilt=st.booleans(), at=st.integers(0, 900))
def test_padding(other: OtherTwin, data: str, spoilt: bool, at: int) -> None:
    padded = bytearray.fromhex(agree(other, "pad", {"data": data})["gives"])
    if spoilt:
        padded[at % len(padded)] ^= 0x80
    agree(other, "unpad", {"data": padded.hex()})


@many
@given(text=st.text(alphabet="AQgwZz09_-+/= \n", max_size=9), length=st.integers(0, 4), data=DATA)
def test_written_forms(other: OtherTwin, text: str, length: int, data: str) -> None:
    agree(other, "decode_base64url", {"text": text})
    agree(other, "decode_hex", {"text": text, "length": length})
    agree(other, "decode_text", {"data": data})
    agree(other, "encode_base64url", {"data": data})


@many
@given(text=st.text(alphabet="0123456789-:TZ", max_size=21) | st.datetimes().map(lambda at: f"{at:%Y-%m-%dT%H:%M:%SZ}"))
def test_times(other: OtherTwin, text: str) -> None:
    agree(other, "is_moment", {"text": text})
    agree(other, "is_day", {"text": text[:10]})


@many
@given(text=NEAR_JSON | st.text(max_size=30).map(lambda inner: f'{{"a":"{inner}"}}') | VALUES.map(str))
def test_payloads_read(other: OtherTwin, text: str) -> None:
    agree(other, "parse_payload", {"text_hex": text.encode().hex()})


@many
@given(data=st.binary(max_size=40))
def test_broken_bytes_read(other: OtherTwin, data: bytes) -> None:
    for call, name in (("parse_payload", "text"), ("parse_charter", "charter"), ("parse_keyring", "text")):
        agree(other, call, {f"{name}_hex": data.hex()})


@many
@given(value=VALUES)
def test_payloads_written(other: OtherTwin, value: Any) -> None:
    agree(other, "format_payload", {"payload": {"a": value}})


@few
@given(typed=WORDS_TYPED.map(" ".join) | st.text(max_size=30))
def test_words(other: OtherTwin, typed: str) -> None:
    agree(other, "check_words", {"typed": typed})
    agree(other, "require_words", {"typed": typed})


@few
@given(root=ROOTS)
def test_identities(other: OtherTwin, root: str) -> None:
    facts = agree(other, "derive_identity", {"root": root})["gives"]
    assert agree(other, "parse_bundle", {"bundle": facts["bundle"]}) == {"gives": facts["fp"]}
    agree(other, "format_age_identity", {"kem_seed": facts["kem_seed"]})
    agree(other, "format_age_recipient", {"bundle": facts["bundle"]})


@many
@given(at=st.integers(1, 1248), bit=st.integers(0, 7))
def test_bundles_with_a_flipped_bit(other: OtherTwin, at: int, bit: int) -> None:
    bundle = bytearray.fromhex(CAST["bundle_ana"])
    bundle[at] ^= 1 << bit
    agree(other, "parse_bundle", {"bundle": bundle.hex()})


@many
@given(key=st.binary(min_size=32, max_size=32))
def test_signing_keys_at_random(other: OtherTwin, key: bytes) -> None:
    """Half of all y are on no curve point: both twins must agree which."""
    agree(other, "parse_bundle", {"bundle": CAST["bundle_ana"][:-64] + key.hex()})


@many
@given(line=st.integers(0, 9), text=st.text(max_size=70), cut=st.integers(0, 70))
def test_charters_with_a_changed_line(other: OtherTwin, line: int, text: str, cut: int) -> None:
    lines = CAST["charter_one"].split("\n")
    lines[line:line] = [text] if line == 9 else []
    if line < 9:
        lines[line] = lines[line][:cut] + text
    agree(other, "parse_charter", {"charter_hex": "\n".join(lines).encode("utf-8", "replace").hex()})


@few
@given(root=ROOTS, context=st.text(min_size=1, max_size=300), data=DATA, nonce=st.binary(min_size=12, max_size=12))
def test_blobs(other: OtherTwin, root: str, context: str, data: str, nonce: bytes) -> None:
    sealed = agree(
        other, "seal_blob_with_nonce", {"root": root, "context": context, "data": data, "nonce": nonce.hex()}
    )
    opened = agree(other, "open_sealed", {"root": root, "context": context, "blob": sealed["gives"]})
    assert opened == {"gives": data}


@many
@given(at=st.integers(0, 295), bit=st.integers(0, 7), cut=st.integers(0, 295))
def test_blobs_tampered_with(other: OtherTwin, at: int, bit: int, cut: int) -> None:
    args = {"key": CAST["pair_key"], "context": CAST["record_context"]}
    blob = bytearray.fromhex(perform("seal_blob_with_nonce", {**args, "data": "61*256", "nonce": "00*12"})["gives"])
    blob[at] ^= 1 << bit
    assert "refuses" in agree(other, "open_sealed", {**args, "blob": blob.hex()})
    assert "refuses" in agree(other, "open_sealed", {**args, "blob": blob[:cut].hex()})


RECORD = {"key": CAST["pair_key"], "context": CAST["record_context"], "author_root": CAST["root_ana"]}


@few
@given(words=st.text(max_size=600), extra=st.dictionaries(NAMES, VALUES, max_size=3), seen=st.integers(0, 2**53 - 1))
def test_records_go_both_ways(other: OtherTwin, words: str, extra: dict[str, Any], seen: int) -> None:
    asked = {**extra, "kind": "topic", "words": words, "at": AT, "seen": seen}
    here, there = (ask("seal_record", {**RECORD, "payload": asked}) for ask in (perform, other.ask))
    if "refuses" in here or "refuses" in there:
        assert here == there
        return
    for open_, sealed in ((other.ask, here), (perform, there)):
        opened = open_("open_record", {**RECORD, "blob": sealed["gives"]})
        assert opened == {"gives": {"payload": asked, "own_ok": True}}


def round_trip(
    other: OtherTwin, seal: tuple[str, dict[str, Any]], open_: tuple[str, dict[str, Any]], name: str
) -> list[Any]:
    """Python seals and JavaScript opens, then the other way round."""
    given_by = [perform(*seal)["gives"], other.ask(*seal)["gives"]]
    first = other.ask(open_[0], {**open_[1], name: given_by[0]})
    second = perform(open_[0], {**open_[1], name: given_by[1]})
    assert first == second
    return [first["gives"], second["gives"]]


def test_wraps_go_both_ways(other: OtherTwin) -> None:
    about = {"root": "@root_ana", "person": "@ana", "wrap": "w7"}
    for lock, secret in (("words", {"words": "@words"}), ("passkey", {"prf": "@prf"})):
        seal, open_ = (
            (f"wrap_root_with_{lock}", {**about, **secret}),
            (f"unwrap_root_with_{lock}", {"person": "@ana", **secret}),
        )
        assert round_trip(other, seal, open_, "row") == [CAST["root_ana"]] * 2


def test_grants_go_both_ways(other: OtherTwin) -> None:
    seal = "seal_grant", {"charter": "@charter_one", "bundle": "@bundle_tomas", "key": "@pair_key"}
    open_ = "open_grant", {"charter": "@charter_one", "root": "@root_tomas"}
    assert round_trip(other, seal, open_, "grant") == [CAST["pair_key"]] * 2


def test_captured_words_go_both_ways(other: OtherTwin) -> None:
    payload = {"kind": "topic", "words": "later ☕"}
    seal = "seal_captured", {"bundle": "@bundle_ana", "payload": payload, "person": "@ana", "record": "@record"}
    open_ = "open_captured", {"root": "@root_ana", "person": "@ana", "record": "@record"}
    assert round_trip(other, seal, open_, "sealed") == [payload] * 2


def test_drafts_go_both_ways(other: OtherTwin) -> None:
    about = {"root": "@root_ana", "person": "@ana", "fp": "@fp_ana", "entry": "e1"}
    value = {"draft": "half a sentence", "at": 7}
    assert round_trip(other, ("seal_kept", {**about, "value": value}), ("open_kept", about), "blob") == [value] * 2


def test_keyrings_go_both_ways(other: OtherTwin) -> None:
    pin = {"bundle": perform("encode_base64url", {"data": "@bundle_tomas"})["gives"], "fp": CAST["fp_tomas"]}
    pins = {CAST["tomas"]: {**pin, "state": "verified", "since": "2026-11-22"}}
    keyring = {"pins": pins, "pairs": {}, "invitations": {}}
    about = {"root": "@root_ana", "person": "@ana", "fp": "@fp_ana", "version": 2}
    seal, open_ = ("seal_keyring", {**about, "keyring": keyring}), ("open_keyring", {**about, "known": 1})
    assert round_trip(other, seal, open_, "blob") == [keyring] * 2


def test_roots_for_a_new_device_go_both_ways(other: OtherTwin) -> None:
    about = {"person": "@ana", "request": "r1"}
    public = CAST["bundle_mira"][2 : 2 + 2 * 1216]
    seal = "seal_root_for_device", {**about, "root": "@root_ana", "public": public}
    assert (
        round_trip(other, seal, ("open_root_on_device", {**about, "root": "@root_mira"}), "sealed")
        == [CAST["root_ana"]] * 2
    )


def test_statements_go_both_ways(other: OtherTwin) -> None:
    seal = "sign_statement", {"root": "@root_ana", "person": "@ana", "at": AT, "fp": "@fp_ana"}
    open_ = "verify_statement", {"bundle": "@bundle_ana", "person": "@ana", "at": AT}
    assert round_trip(other, seal, open_, "signature") == [True, True]


def test_epochs_go_both_ways(other: OtherTwin) -> None:
    ana, tomas = {"person": "@ana", "bundle": "@bundle_ana"}, {"person": "@tomas", "bundle": "@bundle_tomas"}
    made_of = {"root": "@root_ana", "me": ana, "partner": tomas, "pair": "@pair", "at": AT}
    read_by = {"root": "@root_tomas", "me": tomas, "partner": ana, "pair": "@pair"}
    last = None
    for write, read in ((perform, other.ask), (other.ask, perform), (perform, other.ask)):
        reason = "rotate" if last else "new"
        made = write("make_epoch", {**made_of, "last": last, "reason": reason})["gives"]
        parts = {"charter": made["charter"], "signature": made["signature"], "grant": made["grants"][CAST["tomas"]]}
        accepted = read("accept_charter", {**read_by, **parts, "last": last})["gives"]
        assert accepted["key"] == made["key"]
        last = {"epoch": accepted["epoch"], "charter": accepted["charter"]}


def snake(name: str) -> str:
    return re.sub(r"[A-Z]", lambda letter: f"_{letter[0].lower()}", name)


# Python cannot overwrite immutable bytes, so it has no such verb; and its library tells the public half of every key.
ONLY_THERE = {("bytes", "forget"), ("points", "power"), ("ed25519-public", "derive_ed25519_public")}


def test_the_twins_have_the_same_modules_and_functions() -> None:
    here = {
        (path.stem, name)
        for path in (ROOT / "alcove_seal").glob("*.py")
        for name in re.findall(r"^def ([a-z]\w*)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    there = {
        (path.stem, snake(name))
        for path in (ROOT / "alcove" / "browser" / "seal").glob("*.js")
        for name in re.findall(r"^export (?:async )?function (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert there - here == ONLY_THERE
    assert here - there == set()


def test_the_twins_refuse_by_the_same_names() -> None:
    from alcove_seal.errors import REFUSALS

    text = (ROOT / "alcove" / "browser" / "seal" / "errors.js").read_text(encoding="utf-8")
    listed = re.findall(r"'([a-z0-9-]+)'", text[text.index("REFUSALS = new Set") :])
    assert sorted(listed) == sorted(REFUSALS)
    spec = (ROOT / "spec" / "sealing.md").read_text(encoding="utf-8")
    table = spec[spec.index("## 14.") : spec.index("## 15.")]
    assert sorted(re.findall(r"`([a-z0-9]+-[a-z0-9-]+)`", table)) == sorted(REFUSALS)


def test_the_twins_have_the_same_words() -> None:
    from alcove_seal.wordlist import WORDS

    text = (ROOT / "alcove" / "browser" / "seal" / "wordlist.js").read_text(encoding="utf-8")
    assert text[text.index("`") + 1 : text.rindex("`")].split() == WORDS
    assert len(set(WORDS)) == 2048


def test_bytes_in_parts_are_read_as_meant() -> None:
    assert b("01 00*2 ff") == b"\x01\x00\x00\xff"

"""Rows that were damaged, forged or made to hurt: each stands there as a card that cannot be opened, the rest is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alcove_seal.blob import seal_blob
from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.context import record_context
from alcove_seal.padding import pad
from tests.attacks.cases.rows import SILENT, Row, change_row, change_rows, look
from tests.attacks.people import Together, moment, new_id
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene

MEGABYTES = 10
CONTROL = "rows-as-they-are"


def damaged(damage: Callable[[bytes], Any]) -> Callable[[Scene], None]:
    """One row's sealed bytes are changed on the way; another row stays."""

    def act(scene: Scene) -> None:
        pair = scene.acquainted()
        row = pair.write(pair.member, "topic", scene.secret("damaged"))
        whole = pair.write(pair.member, "topic", scene.secret("whole"))
        made = damage(decode_base64url(row["blob"]))
        change_row(scene, pair.pair, row["id"], blob=encode_base64url(made) if isinstance(made, bytes) else made)
        judge_card(scene, pair, row["id"], whole["id"])

    return act


def judge_card(scene: Scene, pair: Together, broken: str, whole: str) -> None:
    """Ana looks: the broken one stands there and says so, the whole one is read."""
    cards = look(scene, pair, scene.known_device(), broken, whole)
    scene.must(whole in cards and not cards[whole]["cannotOpen"], "a whole row beside it is not read")
    if scene.lying:
        reason = cards.get(broken, {}).get("cannotOpen")
        scene.must(bool(reason), "it is not shown as a card that cannot be opened")
        scene.heard.add(str(reason))


def sealed(make: Callable[[Scene, Row], tuple[bytes, dict[str, Any]]]) -> Callable[[Scene], None]:
    """Tomas himself seals what no honest client would, with the true key; Mallory lets it pass."""

    def act(scene: Scene) -> None:
        pair = scene.acquainted()
        row = pair.write(pair.member, "topic", scene.secret("before"))
        whole = pair.write(pair.member, "topic", scene.secret("whole"))
        data, members = make(scene, row)
        context = record_context(
            pair=pair.pair, epoch=1, record=row["id"], author=row["author"], version=row["version"], seq=row["seq"]
        )
        blob = b"".join([seal_blob(pair.key, context, data)]) if len(data) < 200_000 else huge(pair.key, context, data)
        change_row(scene, pair.pair, row["id"], blob=encode_base64url(blob), **members)
        judge_card(scene, pair, row["id"], whole["id"])

    return act


def huge(key: bytes, context: bytes, data: bytes) -> bytes:
    """A true blob above every limit."""
    from alcove_seal import blob

    former, blob.LARGEST_BLOB = blob.LARGEST_BLOB, 1 << 30
    try:
        return seal_blob(key, context, data)
    finally:
        blob.LARGEST_BLOB = former


def with_tag(text: str) -> bytes:
    """A payload with something where the author's tag belongs, padded."""
    return pad((text[:-1] + ',"own":"AAAAAAAAAAAAAAAAAAAAAA"}').encode())


def head(scene: Scene, more: str = "", kind: str = "topic") -> str:
    return f'{{"kind":"{kind}","words":"{scene.secret("sealed")}"{more},"at":"{moment()}","seen":0}}'


def deep(scene: Scene, _row: Row) -> tuple[bytes, dict[str, Any]]:
    return with_tag(head(scene, ',"deep":' + "[" * 9000 + "]" * 9000)), {}


def ten_megabytes(scene: Scene, _row: Row) -> tuple[bytes, dict[str, Any]]:
    return with_tag(head(scene).replace('","at"', "x" * (MEGABYTES << 20) + '","at"')), {}


def unpadded(scene: Scene, _row: Row) -> tuple[bytes, dict[str, Any]]:
    return with_tag(head(scene)) + bytes(256), {}


def unknown_kind(scene: Scene, _row: Row) -> tuple[bytes, dict[str, Any]]:
    return with_tag(head(scene, kind="mood")), {}


def unknown_field(scene: Scene, _row: Row) -> tuple[bytes, dict[str, Any]]:
    return with_tag(head(scene, ',"html":"<b>"')), {}


def wrong_type(scene: Scene, _row: Row) -> tuple[bytes, dict[str, Any]]:
    return with_tag(head(scene, ',"outcome":5')), {}


def forged_flag(scene: Scene) -> None:
    """The server calls a living row erased, so that clients may drop it."""
    pair = scene.acquainted()
    row = pair.write(pair.member, "topic", scene.secret("alive"))
    whole = pair.write(pair.member, "topic", scene.secret("whole"))
    change_row(scene, pair.pair, row["id"], erased=True)
    judge_card(scene, pair, row["id"], whole["id"])


def blob_gone(scene: Scene) -> None:
    """The server drops the words of a row without any tombstone of its author."""
    pair = scene.acquainted()
    row = pair.write(pair.member, "topic", scene.secret("alive"))
    change_row(scene, pair.pair, row["id"], blob=None)
    look(scene, pair, scene.known_device(), row["id"])


def planted(scene: Scene) -> None:
    """Tomas writes in Ana's name (he has the key), and the server delivers it as hers."""
    pair = scene.acquainted()
    row = pair.write(pair.lead, "topic", scene.secret("true"))
    context = record_context(pair=pair.pair, epoch=1, record=row["id"], author=pair.lead.id, version=1, seq=row["seq"])
    blob = encode_base64url(seal_blob(pair.key, context, with_tag(head(scene))))
    change_row(scene, pair.pair, row["id"], blob=blob)
    cards = look(scene, pair, scene.known_device(), row["id"])
    if scene.lying:
        scene.must(cards[row["id"]]["own"] is not True, "words of another stand there as Ana's own")


def stranger(scene: Scene) -> None:
    """A third person's row in the pair, sealed with the pair's own key, which Tomas gave away."""
    pair = scene.acquainted()
    true = pair.write(pair.member, "topic", scene.secret("true"))
    mira = scene.person("Mira")
    id = new_id()
    context = record_context(pair=pair.pair, epoch=1, record=id, author=mira.id, version=1, seq=1)
    blob = encode_base64url(seal_blob(pair.key, context, with_tag(head(scene))))

    def add(rows: list[Row]) -> list[Row]:
        last = rows[-1] if rows else None
        row = {**last, "id": id, "author": mira.id, "version": 1, "seq": 1, "blob": blob} if last else {}
        return [*rows[:-1], row, {**rows[-1], "change": rows[-1]["change"] + 1}] if last else rows

    change_rows(scene, pair.pair, add)
    cards = look(scene, pair, scene.known_device(), true["id"])
    if scene.lying:
        scene.must(bool(cards.get(id, {}).get("cannotOpen")), "a stranger's words stand on the table")


def other_epoch(scene: Scene) -> None:
    """A row said to be sealed under an epoch that nobody made."""
    pair = scene.acquainted()
    row = pair.write(pair.member, "topic", scene.secret("now"))
    whole = pair.write(pair.member, "topic", scene.secret("whole"))
    change_row(scene, pair.pair, row["id"], epoch=2)
    judge_card(scene, pair, row["id"], whole["id"])


def flip(blob: bytes) -> bytes:
    return blob[:-20] + bytes([blob[-20] ^ 1]) + blob[-19:]


_UNREAD = off(
    "sync/reading.js",
    'const record = parseRecord(payload, book.id === "mine" ? "mine" : "ours");',
    "const { kind, words, at, seen = 0, ...fields } = payload; const record = { kind, words, at, seen, fields };",
)
_ANY_EPOCH = Sabotage(
    (
        ("sync/reading.js", "const key = held?.get(/** @type {number} */ (epoch));", "const key = held?.get(1);"),
        ("sync/reading.js", "pair: book.id, epoch: /** @type {number} */ (epoch), record", "pair: book.id, epoch: 1, record"),
    )
)  # fmt: skip

ATTACKS = [
    Attack("bit-flipped", "one bit of a sealed row is changed", "cannot-open", damaged(flip), SILENT, control=CONTROL),
    Attack("truncated", "the end of a sealed row is cut off", "cannot-open", damaged(lambda blob: blob[:-7]), SILENT, control=CONTROL),
    Attack("lengthened", "a byte is added to a sealed row", "cannot-open", damaged(lambda blob: blob + b"\0"), SILENT, control=CONTROL),
    Attack("emptied", "a row without a byte", "cannot-open", damaged(lambda _: b""), SILENT, control=CONTROL),
    Attack("no-base64", "rubbish in place of a sealed row", "cannot-open", damaged(lambda _: "<&\u2028"), SILENT, control=CONTROL),
    Attack(
        "other-suite", "another cipher named in the blob's head", "blob-prefix",
        damaged(lambda blob: blob[:5] + b"\x01" + blob[6:]),
        off("seal/blob.js", "if (!equalBytes(blob.subarray(0, PREFIX.length), PREFIX)) throw new SealError('blob-prefix');"),
        control=CONTROL,
    ),
    Attack(
        "ten-megabytes", "the partner seals ten megabytes with the true key", "blob-too-large", sealed(ten_megabytes),
        off("seal/blob.js", "if (blob.length > largest) throw new SealError('blob-too-large');"),
    ),
    Attack(
        "deep-json", "the partner seals JSON nine thousand lists deep", "payload-deep", sealed(deep),
        off("seal/payload.js", "if (depth > DEEPEST) throw new SealError('payload-deep');"),
    ),
    Attack(
        "padding-of-choice", "the partner seals with another padding, as a mark for the server", "padding-wrong", sealed(unpadded),
        off("seal/padding.js", "if (!equalBytes(pad(data), padded)) throw new SealError('padding-wrong');"),
    ),
    Attack("unknown-kind", "the partner seals a kind that no page knows", "kind-unknown", sealed(unknown_kind), _UNREAD),
    Attack("unknown-field", "the partner seals a field that no page knows", "field-unknown", sealed(unknown_field), _UNREAD),
    Attack("wrong-type", "the partner seals a number where pages expect an object", "cannot-open", sealed(wrong_type), _UNREAD),
    Attack(
        "erased-flag-forged", "a living row is called erased", "cannot-open", forged_flag,
        off("sync/reading.js", 'if (row.erased !== (record.kind === "erased")) throw new SealError("payload-field");'),
    ),
    Attack(
        "words-dropped", "the words of a row are dropped without a tombstone", "missing", blob_gone,
        off("sync/checks.js", ".filter((seq) => !named.has(seq))", ".filter(() => false)"),
    ),
    Attack(
        "planted-in-own-name", "the partner writes in Ana's name and the server delivers it", "planted", planted,
        off("sync/reading.js", 'if (ownOk === false) addTrouble("planted", book.id, { about: id, record: id });'),
    ),
    Attack(
        "third-person-row", "a stranger writes into the pair with the pair's own key", "cannot-open", stranger,
        off("sync/reading.js", 'if (!mine && row.author !== book.partner) throw new SealError("payload-field");'),
    ),
    Attack("other-epoch", "a row is said to belong to an epoch that nobody made", "no-key", other_epoch, _ANY_EPOCH),
]  # fmt: skip

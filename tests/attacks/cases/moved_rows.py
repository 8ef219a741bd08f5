"""Rows that are true, in a place that is not theirs: another record, pair, author, version, epoch, or Mine as Ours."""

from __future__ import annotations

from typing import Any

import alcove_cli.safe
from alcove_seal import epoch
from alcove_seal.context import record_context
from tests.attacks.cases.rows import SILENT, Rows, change_rows, look
from tests.attacks.people import moment, new_id
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage
from tests.attacks.scene import Scene

CONTEXT = "seal/context.js"
RECORD_LINE = "return formatContext('rec', pair, number(epoch), record, author, number(version), number(seq));"


def unbound(field: str) -> Sabotage:
    """Both clients leave one field out of what a row is bound to."""
    weak = RECORD_LINE.replace(f"number({field})", "0").replace(f" {field},", " 0,")

    def context(**fields: Any) -> bytes:
        return record_context(**{**fields, field: "0" if isinstance(fields[field], str) else 0})

    return Sabotage(((CONTEXT, RECORD_LINE, weak),), (("alcove_cli.safe.record_context", context),))


def between_records(scene: Scene) -> None:
    """The words of one row shown under another, numbers and all: a yes to something else."""
    pair = scene.together()
    one = pair.write(pair.member, "topic", scene.secret("one"))
    other = pair.write(pair.member, "topic", scene.secret("other"))

    def change(rows: Rows) -> None:
        for row in rows:
            if row["id"] in (one["id"], other["id"]):
                row["id"] = other["id"] if row["id"] == one["id"] else one["id"]

    change_rows(scene, pair.pair, change)
    look(scene, pair)


def between_pairs(scene: Scene) -> None:
    """Tomas uses one key for two pairs (he may: he wrote both charters), Mallory moves his row to the other."""
    ana, tomas = scene.person("Ana"), scene.person("Tomas")
    pair = scene.together(tomas, ana)
    former, epoch.make_pair_key = epoch.make_pair_key, lambda: pair.key
    try:
        elsewhere = scene.together(tomas, ana)
    finally:
        epoch.make_pair_key = former
    row = pair.write(tomas, "topic", scene.secret("there"))
    elsewhere.write(tomas, "topic", scene.secret("here"))

    def change(rows: Rows) -> None:
        rows[0].update({name: row[name] for name in ("id", "blob")})

    change_rows(scene, elsewhere.pair, change)
    device = scene.device(ana)
    scene.settle(device)
    scene.listen(device)


def between_authors(scene: Scene) -> None:
    """A row of Ana shown as Tomas's."""
    pair = scene.together()
    row = pair.write(pair.lead, "topic", scene.secret("mine"))
    pair.write(pair.member, "topic", scene.secret("theirs"))

    def change(rows: Rows) -> None:
        for each in rows:
            if each["author"] == pair.member.id:
                each.update({name: row[name] for name in ("id", "blob")})
        rows[:] = [each for each in rows if each["author"] == pair.member.id]

    change_rows(scene, pair.pair, change)
    look(scene, pair)


def between_versions(scene: Scene) -> None:
    """The words that Tomas took back shown as his newest."""
    pair = scene.together()
    record = new_id()
    first = pair.write(pair.member, "topic", scene.secret("first"), record)
    second = pair.write(pair.member, "topic", scene.secret("second"), record)

    def change(rows: Rows) -> None:
        for row in rows:
            if row["id"] == record:
                row["version"] = 3 - row["version"]

    change_rows(scene, pair.pair, change)
    scene.must(first["version"] == 1 and second["version"] == 2, "two versions were to be written")
    look(scene, pair)


def other_numbers(scene: Scene) -> None:
    """The author's numbers exchanged, to hide that one is withheld."""
    pair = scene.together()
    pair.write(pair.member, "topic", scene.secret("one"))
    pair.write(pair.member, "topic", scene.secret("two"))
    pair.write(pair.member, "topic", scene.secret("three"))

    def change(rows: Rows) -> Rows:
        """The first is withheld, and the rest counts from one."""
        kept = rows[1:]
        for row in kept:
            row["seq"] -= 1
        return kept

    change_rows(scene, pair.pair, change)
    look(scene, pair)


def mine_as_ours(scene: Scene) -> None:
    """Ana's private row put on the table for both."""
    pair = scene.together()
    own = alcove_cli.safe.Safe(pair.lead.keys)
    own.write(
        new_id(), {"kind": "note", "words": scene.secret("private"), "pair": pair.pair, "at": moment(), "seen": 0}
    )
    row = dict(own._waiting[-1])
    own.push()
    pair.write(pair.lead, "topic", scene.secret("open"))

    def change(rows: Rows) -> None:
        rows[0].update({name: row[name] for name in ("id", "blob")})

    change_rows(scene, pair.pair, change)
    look(scene, pair)


ATTACKS = [
    Attack("swapped-between-records", "two rows exchange their ids", "cannot-open", between_records, unbound("record")),
    Attack(
        "swapped-between-pairs",
        "a row is shown in another pair with the same key",
        "cannot-open",
        between_pairs,
        unbound("pair"),
    ),
    Attack(
        "swapped-between-authors",
        "Ana's row is shown as written by Tomas",
        "cannot-open",
        between_authors,
        unbound("author"),
    ),
    Attack(
        "swapped-between-versions",
        "the first version is shown as the newest",
        "cannot-open",
        between_versions,
        unbound("version"),
    ),
    Attack("mine-turned-ours", "Ana's private row is put on the table", "cannot-open", mine_as_ours, SILENT),
    Attack(
        "numbers-moved",
        "one row is withheld and the rest renumbered to hide it",
        "cannot-open",
        other_numbers,
        unbound("seq"),
    ),
]

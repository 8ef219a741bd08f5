"""What the server has of me: every column, my own values, nothing of anybody else."""

import json
from typing import Any

from alcove.web.columns import CACHE, TABLES
from alcove.web.seen import MINE
from tests.cast import Pair, Someone, a_meeting, a_pair, a_row, make_someone, my_row, new_id

PATH = "/api/me/seen"


def column(someone: Someone, table: str, name: str) -> Any:
    [found] = [one for one in someone.get(PATH).json["tables"] if one["name"] == table]
    return next(one for one in found["columns"] if one["name"] == name)


def shown(someone: Someone, table: str, name: str) -> tuple[str, Any]:
    found = column(someone, table, name)
    return found["shown"], found["value"]


def test_every_table_and_column_is_there_with_its_purpose(ana: Someone) -> None:
    told = {one["name"]: one for one in ana.get(PATH).json["tables"]}
    for table in (*TABLES, CACHE):
        names = [one["name"] for one in told[table.name]["columns"]]
        assert names == [*table.clear, *table.sealed]
        assert told[table.name]["until"] == table.until
        assert all(one["purpose"] for one in told[table.name]["columns"])


def test_who_is_told_of_is_named_for_every_table_that_holds_somebody(ana: Someone) -> None:
    """A table of ours that is not filtered by a person would show nothing: then it must hold nobody."""
    ours = {table.name for table in TABLES if table.name.startswith("alcove_")}
    assert ours == {name for name in MINE if name.startswith("alcove_")}


def test_one_row_is_shown_as_it_is(ana: Someone) -> None:
    assert shown(ana, "alcove_person", "email") == ("value", "ana@alcove.example")
    assert shown(ana, "alcove_bundle", "bundle") == ("bytes", 1249)
    assert shown(ana, "alcove_pair", "made_at") == ("nothing", None)


def test_many_rows_are_counted(ana: Someone, pair: Pair) -> None:
    id = new_id()
    ana.push(pair, a_row(1, id=id), a_row(2), a_row(3, id=id, version=2, erased=True))
    assert shown(ana, "alcove_version", "seq") == ("range", [1, 3])
    assert shown(ana, "alcove_version", "record_id") == ("different", 2)
    assert column(ana, "alcove_version", "blob")["sealed"]


def test_secrets_are_shown_to_nobody(ana: Someone, otto: Someone) -> None:
    otto.post("/api/join-links")
    for someone, table, name in ((ana, "alcove_person", "password"), (otto, "alcove_joinlink", "digest")):
        assert shown(someone, table, name) == ("secret", None)
    said = json.dumps(ana.get(PATH).json)
    assert ana.person.password not in said
    assert (ana.client.session.session_key or "none") not in said


def test_my_rows_are_counted_by_alcove_and_the_others_are_not(
    ana: Someone, tomas: Someone, mira: Someone, pair: Pair
) -> None:
    other = a_pair(ana, mira)
    ana.push(pair, a_row(1), a_row(2))
    tomas.push(pair, *[a_row(seq) for seq in range(1, 6)])
    ana.push("mine", my_row(1))
    mira.push(other, a_row(1))
    found = {one["pair"]: one["rows"] for one in ana.get(PATH).json["safes"]}
    assert found == {pair.pk: 2, None: 1}


def test_what_the_other_did_changes_nothing_in_my_view(ana: Someone, tomas: Someone, pair: Pair) -> None:
    """Silence is never data: neither writing nor staying away, neither a yes to skipping nor leaving."""
    meeting = a_meeting(ana, pair)
    before = ana.get(PATH).json
    tomas.push(pair, a_row(1), a_row(2))
    tomas.push("mine", my_row(1))
    tomas.put(f"/api/pairs/{pair.pk}/meetings/{meeting}/skip")
    tomas.put("/api/me/keyring", {"version": 2, "blob": a_row()["blob"]})
    after = ana.get(PATH).json
    safe = [one for table in after["tables"] if table["name"] == "alcove_safe" for one in table["columns"]]
    # The number of the newest row of the two: both devices know it, it is in every answer.
    for told in (before, after):
        told["tables"] = [table for table in told["tables"] if table["name"] not in ("alcove_safe", "django_session")]
        for table in told["tables"]:
            for one in table["columns"]:
                if one["name"] == "allowance_full_ms":
                    one["value"] = None
    assert safe
    assert after == before


def test_it_answers_who_has_no_keys_yet(otto: Someone) -> None:
    someone = make_someone("Ines", keys=False)
    answer = someone.get(PATH)
    assert (answer.status, answer.json["safes"]) == (200, [])

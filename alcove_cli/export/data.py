"""Records as data, in the form of the browser's export."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from alcove_cli.export.gather import Alcove, Told
from alcove_cli.keyring import format_moment
from alcove_seal.records.entries import Entry
from alcove_seal.records.record import record_time

FORM = 1


def alcove_as_json(alcove: Alcove, me: dict[str, Any], at: datetime) -> str:
    """Return records.json of one alcove."""
    other = alcove.counterpart
    people = [
        {"id": me["id"], "name": me["name"], "role": alcove.my_role, "me": True},
        {"id": other["id"], "name": other["name"], "role": other["role"], "me": False},
    ]
    meetings = [{name: value for name, value in one.items() if name != "skip_asked_by"} for one in alcove.meetings]
    about = {"alcove": alcove.id, "closed_at": alcove.closed_at, "people": people, "meetings": meetings}
    return _as_text({**_head(at), **about, **_records(alcove.told, list(alcove.told.entries.values()))})


def own_as_json(told: Told, entries: list[Entry], me: dict[str, Any], at: datetime) -> str:
    """Return mine.json: `entries` are those of one's own safe that belong there."""
    people = [{"id": me["id"], "name": me["name"], "me": True}]
    return _as_text({**_head(at), "people": people, **_records(told, entries)})


def _head(at: datetime) -> dict[str, Any]:
    return {"form": FORM, "taken_at": format_moment(at)}


def _records(told: Told, entries: list[Entry]) -> dict[str, Any]:
    records = [_record(entry, told) for entry in sorted(entries, key=lambda entry: entry.id)]
    return {
        "records": records,
        "unreadable": [{"id": id, "author": told.unreadable[id]} for id in sorted(told.unreadable)],
    }


def _record(entry: Entry, told: Told) -> dict[str, Any]:
    made_at = datetime.fromtimestamp(record_time(entry.id) / 1000, UTC)
    forged = {"in_my_name_but_not_by_me": True} if entry.mine and entry.own is False else {}
    return {
        "id": entry.id, "kind": entry.kind, "author": entry.author, "made_at": made_at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "version": entry.version, "at": entry.at, "words": entry.words, "fields": entry.fields, **forged,
        "earlier": told.earlier.get(entry.id, []),
    }  # fmt: skip


def _as_text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"

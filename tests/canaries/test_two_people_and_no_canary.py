"""Two hundred marked texts are typed by two people into the real page. Nothing but the two pages may ever hold one of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from tests.attacks.mallory import Mallory
from tests.canaries.desk import Desk, sit_down
from tests.canaries.house import start_overheard
from tests.canaries.rooms import renegotiate_ones_own, write_in_every_room
from tests.canaries.search import Hit, search
from tests.canaries.tables import unpacked
from tests.canaries.writing import (
    answer,
    elsewhere,
    fill_the_table,
    leave_unsent,
    meet,
    promise,
    put_what_has_no_field,
)
from tests.stories.people import arrive, pair_up

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.long]
# What the words are about is sealed like the words: kinds, needs, outcomes, states, the names of fields.
INSIDE = [
    '"kind":', '"words":', '"own":', '"outcome":', '"need":', '"what":', '"owner":', "think-along", "talk-first",
    "will-not", "renegotiated", "open-door", "heard-as", "when_we_meet", "state_words", "parked_until", "by_meeting",
]  # fmt: skip
KEPT_BY_THE_PAGE = ("IndexedDB", "Local Storage", "Session Storage", "WebStorage")
_READ = "async ([safe]) => { const house = await import('/b/sync/house.js'); return [...house.safe(safe).entries.value.values()].map(({ words }) => words); }"
_SIGN_OUT = "async () => (await import('/b/sync/house.js')).signOut()"


def kept_by_the_server(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Its files, its database also row by row (a text may be cut by the end of a page), and all it said."""
    for path in (path for path in folder.rglob("*") if path.is_file()):
        yield f"{path.parent.name}/{path.name}", path.read_bytes()
    with sqlite3.connect(f"file:{folder / 'data' / 'alcove.sqlite3'}?mode=ro", uri=True) as lines:
        for (table,) in lines.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            rows = lines.execute(f'SELECT * FROM "{table}"').fetchall()
            yield (
                f"rows of {table}",
                b"\n".join(v if isinstance(v, bytes) else str(v).encode() for row in rows for v in row),
            )


def on_the_wire(mallory: Mallory) -> Iterator[tuple[str, bytes]]:
    """All that went over it, both ways."""
    for said in mallory.heard:
        heads = json.dumps([said.asked_headers, said.headers]).encode()
        yield f"{said.method} {said.path}", b"\n".join([said.path.encode(), heads, said.asked, said.answer])
    yield "live events", b"".join(mallory.events)


def on_the_disk(desk: Desk) -> Iterator[tuple[str, bytes]]:
    """The whole profile of a browser: each file as it is, and what is pressed in it."""
    for path in (path for path in desk.folder.rglob("*") if path.is_file() and not path.is_symlink()):
        name = f"profile of {desk.name}/{path.relative_to(desk.folder)}"
        yield name, path.read_bytes()
        yield f"{name}, unpacked", b"\n".join(unpacked(path))


def places(folder: Path, mallory: Mallory, *desks: Desk) -> Iterator[tuple[str, bytes]]:
    yield from kept_by_the_server(folder)
    yield from on_the_wire(mallory)
    for desk in desks:
        yield from on_the_disk(desk)


def hits_inside(folder: Path, mallory: Mallory, *desks: Desk) -> list[Hit]:
    """Look for what words are about wherever the program itself does not lie: there these words are part of it."""
    program = ("GET /b/", "GET /alcove/")
    sealed = [(name, data) for name, data in places(folder, mallory) if not name.startswith(program)]
    kept = [(name, data) for desk in desks for name, data in on_the_disk(desk)]
    kept = [(name, data) for name, data in kept if any(part in name for part in KEPT_BY_THE_PAGE)]
    assert kept
    return [hit for hit in search(INSIDE, [*sealed, *kept]) if hit.encoding in ("utf-8", "utf-16le", "json")]


def write_everything(ana: Desk, tomas: Desk, pair: str) -> None:
    """Whatever can be typed is typed; in the end every field holds something unsent."""
    both = ((ana, tomas), (tomas, ana))
    stays = {me.name: fill_the_table(me, other) for me, other in both}
    for me, other in both:
        answer(me, stays[other.name]["answered"])
    promises = {me.name: promise(me, other) for me, other in both}
    meet(ana, tomas)
    for me, other in both:
        elsewhere(me, other, promises[me.name]["own"])
        write_in_every_room(me, other, pair)
        renegotiate_ones_own(me, put_what_has_no_field(me, pair))
    for me, other in both:
        me.visit(f"/alcove/{pair}/table").saved()
        leave_unsent(me, stays[me.name], stays[other.name], promises[me.name]["own"])


def test_no_word_of_two_hundred_is_anywhere_but_on_the_two_pages(
    playwright: Playwright, chromium_path: str, tmp_path: Path
) -> None:
    house = tmp_path / "house"
    with start_overheard(house) as server, Mallory(server.port) as mallory:
        otto = arrive(server.url, "Otto")
        people = [arrive(server.url, name, otto) for name in ("Ana", "Tomas")]
        pair = pair_up(*people)
        ana, tomas = desks = [
            sit_down(playwright, chromium_path, tmp_path / one.name, mallory.url, one) for one in people
        ]
        for desk in desks:
            desk.visit(f"/alcove/{pair}/table").unlock().sees_heading("The table")
        write_everything(ana, tomas, pair)
        typed, put = (
            [word for desk in desks for word in desk.typed],
            [word for desk in desks for word in desk.put_there],
        )
        assert len(typed) >= 200
        assert len(put) <= 4, "what has a field is to be typed"
        for desk, other in ((ana, tomas), (tomas, ana)):
            assert other.typed[1] in desk.page.evaluate(_READ, [pair]), "the other does not read what is looked for"

        words = [word for desk in desks for word in desk.words]
        found = {"open": search(words, places(house, mallory, *desks)), "inside": hits_inside(house, mallory, *desks)}
        for desk in desks:
            desk.reload().sees_heading("The table").press("Lock")
            desk.sees_heading("Unlock with your eight words")
        found["locked"] = search(words, places(house, mallory, *desks))
        found["inside, locked"] = hits_inside(house, mallory, *desks)
        for desk in desks:
            desk.page.evaluate(_SIGN_OUT)
        found["signed out"] = search(words, places(house, mallory, *desks))
        left = [desk.storage() for desk in desks]
        for desk in desks:
            desk.context.close()
        found["closed"] = search(words, places(house, mallory, *desks))
    found["stopped"] = search(words, kept_by_the_server(house))
    assert [
        f"{state}: {hit.text} in {hit.place}, {hit.encoding}" for state, hits in found.items() for hit in hits
    ] == []
    assert left == [[], []]
    the_search_was_no_empty_one(dict(places(house, mallory, *desks)), ana)


def the_search_was_no_empty_one(names: dict[str, bytes], ana: Desk) -> None:
    """The same places are searched for something that is there, or the scan would prove nothing."""
    assert ana.person
    assert search(["Alcove is at"], [("said", names["said/stdout"])])
    assert "said/stderr" in names
    assert any("profile of Ana" in name for name in names)
    assert {hit.place for hit in search([ana.person.email], names.items())} & {"data/alcove.sqlite3"}

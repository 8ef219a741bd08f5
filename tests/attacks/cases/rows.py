"""What the cases on rows have in common: Mallory changes pages and live events, Ana looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.attacks.device import Device
from tests.attacks.mallory import Said
from tests.attacks.people import Together
from tests.attacks.sabotage import Sabotage
from tests.attacks.scene import Scene

Row = dict[str, Any]
Rows = list[Row]

SILENT = Sabotage(
    (
        (
            "sync/reading.js",
            'if (!isKeyless({ cannotOpen })) addTrouble("cannot-open", book.id, { about: id, record: id, reason: cannotOpen });',
            "",
        ),
    )
)


def change_rows(scene: Scene, pair: str, change: Callable[[Rows], Rows | None]) -> None:
    """Mallory changes the rows of every page of a pair's safe, oldest first."""

    def tell(said: Said) -> None:
        page = said.json
        if "rows" not in page:
            return
        rows = sorted(page["rows"], key=lambda row: row["change"])
        changed = change(rows)
        rows = rows if changed is None else changed
        page["rows"] = sorted(rows, key=lambda row: row["change"], reverse="before" in said.path)
        said.tell(page)

    scene.lie("GET", f"/api/pairs/{pair}/records", tell)


def change_row(scene: Scene, pair: str, record: str, **members: Any) -> None:
    """Mallory changes members of one row, wherever it is asked for."""

    def change(rows: Rows) -> None:
        for row in rows:
            if row["id"] == record:
                row.update(members)

    change_rows(scene, pair, change)


def look(scene: Scene, pair: Together, device: Device | None = None, *records: str) -> dict[str, Row]:
    """Ana opens a device and looks at the table. In the honest control all of `records` are there to read."""
    ana = device or scene.device(pair.lead)
    scene.must(scene.settle(ana), "the table never came to rest")
    scene.listen(ana)
    cards = scene.cards(ana, pair.pair)
    if not scene.lying:
        readable = {id for id, card in cards.items() if not card["cannotOpen"]}
        scene.must(bool(readable) and readable >= set(records), "an honest row is not there to read")
    return cards

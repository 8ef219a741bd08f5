"""What a server can do without any key: keep rows back, show old ones, tell two stories."""

from __future__ import annotations

from typing import Any

from alcove_seal.record import make_tombstone
from tests.attacks.cases.rows import Row, Rows, change_row, change_rows, look
from tests.attacks.mallory import Event
from tests.attacks.people import moment, new_id, seal_row
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene
from tests.patience import until


def without(scene: Scene, pair: str, *records: str) -> None:
    """Mallory keeps rows back, and counts the changes so that no number is missing there."""

    def change(rows: Rows) -> Rows:
        return [row for row in rows if row["id"] not in records]

    change_rows(scene, pair, change)


def dropped(scene: Scene) -> None:
    """One row in the middle never arrives."""
    pair = scene.acquainted()
    rows = [pair.write(pair.member, "topic", scene.secret(name)) for name in ("first", "middle", "last")]
    without(scene, pair.pair, rows[1]["id"])
    look(scene, pair, scene.known_device(), *(row["id"] for row in rows))


def covered(scene: Scene) -> None:
    """One row is kept back; another comes twice, the second time with its number as a text: as many rows as numbers."""
    pair = scene.together()
    rows = [pair.write(pair.member, "topic", scene.secret(name)) for name in ("first", "middle", "last")]

    def change(all_rows: Rows) -> Rows:
        kept = [row for row in all_rows if row["id"] != rows[1]["id"]]
        return [*kept, *({**row, "seq": str(row["seq"])} for row in kept if row["id"] == rows[0]["id"])]

    change_rows(scene, pair.pair, change)
    look(scene, pair, None, *(row["id"] for row in rows))


def buried(scene: Scene) -> None:
    """Tomas's last word on a topic is shown under his first, with a version and an epoch that nobody made."""
    pair = scene.together()
    row = pair.write(pair.member, "topic", scene.secret("first said"))
    pair.write(pair.member, "topic", scene.secret("then said"), row["id"])

    def change(rows: Rows) -> None:
        for each in rows:
            if each["id"] == row["id"] and each["version"] == 2:
                each.update(version=0, epoch=9)

    change_rows(scene, pair.pair, change)
    look(scene, pair, None, row["id"])


def dropped_live(scene: Scene) -> None:
    """While Ana looks: an event is swallowed and the pull that follows does not bring it either."""
    pair = scene.acquainted()
    ana = scene.known_device()
    scene.settle(ana)
    lost: list[str] = []
    scene.mallory.lie_live(lambda event: swallow(event, lost if scene.lying else []))
    change_rows(scene, pair.pair, lambda rows: [row for row in rows if row["id"] not in lost])
    lost.append(new_id())
    pair.write(pair.member, "topic", scene.secret("swallowed"), lost[0])
    row = pair.write(pair.member, "topic", scene.secret("after"))
    until(lambda: row["id"] in scene.cards(ana, pair.pair))
    scene.hear(ana, "missing")
    scene.must(row["id"] in scene.cards(ana, pair.pair), "the row after it did not come")


def swallow(event: Event, lost: list[str]) -> list[Event]:
    return [] if event.name == "record" and event.data["row"]["id"] in lost else [event]


def tail_frozen(scene: Scene) -> None:
    """The newest rows of Tomas are kept from a new device of Ana, whose other device has answered them."""
    pair = scene.acquainted()
    rows = [pair.write(pair.member, "topic", scene.secret(name)) for name in ("before", "kept back", "kept back too")]
    pair.write(pair.lead, "topic", scene.secret("answered"))
    without(scene, pair.pair, *(row["id"] for row in rows[1:]))
    look(scene, pair, scene.known_device(), *(row["id"] for row in rows))


def own_tail_frozen(scene: Scene) -> None:
    """What Ana wrote last is gone for her new device, though Tomas has seen it."""
    pair = scene.acquainted()
    row = pair.write(pair.lead, "topic", scene.secret("gone"))
    pair.write(pair.member, "topic", scene.secret("seen"))
    without(scene, pair.pair, row["id"])
    look(scene, pair, scene.known_device(), row["id"])


def rolled_back(scene: Scene) -> None:
    """Everything goes back to an earlier day, after this very device has seen the later one."""
    pair = scene.together()
    pair.write(pair.member, "topic", scene.secret("early"))
    ana = scene.device(pair.lead)
    scene.settle(ana)
    late = pair.write(pair.member, "topic", scene.secret("late"))
    until(lambda: late["id"] in scene.cards(ana, pair.pair))
    scene.must(late["id"] in scene.cards(ana, pair.pair), "the late row never came")
    ana.run("await pause(100)")
    scene.put_away(ana, "rolled back")

    def tell(said: Any) -> None:
        page = said.json
        page.update(rows=[row for row in page["rows"] if row["id"] != late["id"]], change=late_change(page) - 1)
        said.tell(page)

    def late_change(page: Any) -> int:
        return max([page["change"], *(row["change"] for row in page["rows"])])

    scene.lie("GET", f"/api/pairs/{pair.pair}/records", tell)
    again = scene.device(pair.lead, disk="rolled back", words="")
    scene.attempt(lambda: again.unlock(""))
    again.run("return until(() => house.troubles.value.length > 0, 300)")
    scene.hear(again, "rolled-back")
    scene.must(late["id"] in scene.cards(again, pair.pair), "what was seen once is gone from the page")


def reordered(scene: Scene) -> None:
    """The server turns the order round: what is older stays older, by its id."""
    pair = scene.acquainted()
    rows = [pair.write(pair.member, "topic", scene.secret(name)) for name in ("one", "two", "three")]
    ids = [row["id"] for row in rows]

    def change(all_rows: Rows) -> None:
        ours = [row for row in all_rows if row["id"] in ids]
        changes = [row["change"] for row in ours]
        for row, number in zip(ours, reversed(changes), strict=True):
            row["change"] = number

    change_rows(scene, pair.pair, change)
    cards = look(scene, pair, scene.known_device(), *ids)
    order = sorted((card["madeAt"], id) for id, card in cards.items() if id in ids)
    scene.must([id for _, id in order] == ids, "the order of writing is another one")


def redated(scene: Scene) -> None:
    """The server gives every row another time of receipt."""
    pair = scene.acquainted()
    row = pair.write(pair.member, "topic", scene.secret("today"))
    change_row(scene, pair.pair, row["id"], at="2019-01-01T00:00:00Z")
    card = look(scene, pair, scene.known_device(), row["id"])[row["id"]]
    scene.must(
        not str(card["at"]).startswith("2019") and card["madeAt"] > 1_700_000_000_000,
        "the words are of another day now",
    )


def revived(scene: Scene) -> None:
    """Tomas erased a record; the server kept its words and gives them again."""
    pair = scene.acquainted()
    row = pair.write(pair.member, "topic", scene.secret("erased"))
    safe = pair.safes[pair.member.id]
    seal_row(safe, row["id"], make_tombstone([(1, row["seq"])], at=moment(), seen=0))
    safe.push()
    change_rows(scene, pair.pair, lambda rows: bring_back(rows, row))
    cards = look(scene, pair, scene.known_device())
    scene.must(row["id"] not in cards, "erased words stand on the table again")


def bring_back(rows: Rows, row: Row) -> None:
    for each in rows:
        if each["id"] == row["id"] and each["version"] == 1:
            each["blob"] = row["blob"]


def tombstone_lost(scene: Scene) -> None:
    """The server gives the erased words again and keeps the tombstone back."""
    pair = scene.acquainted()
    row = pair.write(pair.member, "topic", scene.secret("erased"))
    safe = pair.safes[pair.member.id]
    seal_row(safe, row["id"], make_tombstone([(1, row["seq"])], at=moment(), seen=0))
    safe.push()
    after = pair.write(pair.member, "topic", scene.secret("after"))

    def change(rows: Rows) -> Rows:
        bring_back(rows, row)
        return [each for each in rows if (each["id"], each["version"]) != (row["id"], 2)]

    change_rows(scene, pair.pair, change)
    look(scene, pair, scene.known_device(), after["id"])


def deletion_forged(scene: Scene) -> None:
    """The server takes the words out of a row and says that Tomas erased them. No tombstone of his names the row."""
    pair = scene.acquainted()
    row = pair.write(pair.member, "topic", scene.secret("never erased"))
    after = pair.write(pair.member, "topic", scene.secret("after"))
    change_row(scene, pair.pair, row["id"], blob=None)
    look(scene, pair, scene.known_device(), after["id"])


_NO_HOLES = off("sync/checks.js", 'if (missing.length > 0) addTrouble("missing"', 'if (false) addTrouble("missing"')
_NO_ROLLBACK = off(
    "sync/checks.js", 'if (lost || kept) addTrouble("rolled-back", book.id, { about: "seen" });', "if (false) return;"
)
_ANY_NUMBER = Sabotage(
    (
        ("seal/context.js", "if (typeof field !== 'number') throw new SealError('context-field');", ""),
        ("sync/gaps.js", "if (!Number.isSafeInteger(seq) || seq < 1) return;", ""),
    )
)

ATTACKS = [
    Attack("dropped", "one row in the middle is kept back", "missing", dropped, _NO_HOLES),
    Attack("hole-covered", "one row is kept back, another comes twice, its number once as a text", "missing", covered, _ANY_NUMBER),
    Attack("buried", "the last version is told as an earlier one, of an epoch that nobody made", "no-key", buried, off("sync/checks.js", "version.foreign || isBuried(version, at, versions, highest)", "version.foreign")),
    Attack("dropped-live", "a live event is swallowed, and the pull after it", "missing", dropped_live, _NO_HOLES),
    Attack("tail-frozen", "the partner's newest rows are kept from a new device", "rolled-back", tail_frozen, _NO_ROLLBACK),
    Attack("own-tail-frozen", "Ana's own newest row is kept from her new device", "rolled-back", own_tail_frozen, _NO_ROLLBACK),
    Attack(
        "rolled-back", "everything goes back after it was seen", "rolled-back", rolled_back,
        Sabotage((
            ("sync/healing.js", 'addTrouble("rolled-back", book.id, { about: "server", own: 0, theirs: 0 });', ""),
            ("sync/lost.js", 'if (own > 0 || theirs > 0 || isSaid) addTrouble', "if (false) addTrouble"),
        )),
    ),
    Attack("reordered", "rows come in another order", "", reordered, off("sync/ids.js", "return new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));", "return new Date(2e12 - Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));")),
    Attack("re-dated", "rows get another time", "", redated, off("sync/reading.js", "return { ...about, ...record, own: ownOk", "return { ...about, ...record, at: row.at, own: ownOk")),
    Attack("revived", "erased words are given again", "", revived, off("sync/book.js", 'if (!newest || newest.kind === "erased" || newest.gone || newest.cannotOpen === "former-key") return null;', "if (!newest) return null;")),
    Attack(
        "deletion-forged", "words are taken out of a row, as if it was erased", "missing", deletion_forged,
        off("sync/checks.js", "return [...holes, ...[...book.records.values()].flatMap(unexplained)];", "return holes;"),
    ),
    Attack("tombstone-lost", "erased words are given again, their tombstone is not", "missing", tombstone_lost, _NO_HOLES),
]  # fmt: skip

"""Two stories under one name: one number for two rows, one version with two contents, a record with two authors or kinds."""

from __future__ import annotations

from tests.attacks.cases.moved_rows import unbound
from tests.attacks.cases.rows import Rows, change_row, change_rows, look
from tests.attacks.mallory import Event
from tests.attacks.people import new_id, payload, seal_row
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene
from tests.patience import until


def two_stories(scene: Scene) -> None:
    """Ana's two devices are told two stories: each has its own row number of hers. Then the two are brought together."""
    pair = scene.acquainted()
    row = pair.write(pair.member, "topic", scene.secret("told to both"))
    safe = pair.safes[pair.member.id]
    safe.seq -= 1
    other = seal_row(safe, new_id(), payload(pair, pair.member, "topic", scene.secret("told to one")))
    safe._waiting.clear()

    def add(rows: Rows) -> Rows:
        """Both rows, under the same number of Tomas."""
        return [
            each
            for row_ in rows
            for each in ([row_, {**row_, **other, "change": row_["change"]}] if row_["id"] == row["id"] else [row_])
        ]

    change_rows(scene, pair.pair, add)
    look(scene, pair, scene.known_device(), row["id"])


def two_contents(scene: Scene) -> None:
    """One record, one version, two contents: one shown before, the other after. Tomas sealed both."""
    pair = scene.acquainted()
    row = pair.write(pair.member, "topic", scene.secret("first said"))
    ana = scene.known_device()
    scene.settle(ana)
    safe = pair.safes[pair.member.id]
    safe.seq, safe.versions[row["id"]] = row["seq"] - 1, 0
    other = seal_row(safe, row["id"], payload(pair, pair.member, "topic", scene.secret("then said")))
    safe._waiting.clear()
    trigger = new_id()

    def again(event: Event) -> list[Event]:
        """The old number once more, with the other content, in place of what Tomas wrote last."""
        if event.name != "record" or event.data["row"]["id"] != trigger:
            return [event]
        members = {**{name: row[name] for name in ("id", "version", "seq")}, "blob": other["blob"]}
        return [Event(event.who, "record", {**event.data, "row": {**event.data["row"], **members}})]

    if scene.lying:
        scene.mallory.lie_live(again)
    pair.write(pair.member, "topic", scene.secret("last"), trigger)
    if scene.lying:
        scene.hear(ana, "rolled-back")
    else:
        scene.must(until(lambda: trigger in scene.cards(ana, pair.pair)), "an honest row did not come")
    words = scene.cards(ana, pair.pair)[row["id"]]["words"]
    scene.must("first said" in words, "the words changed without a new version")


def duplicated(scene: Scene) -> None:
    """One row twice, as if Tomas had said it twice."""
    pair = scene.together()
    row = pair.write(pair.member, "topic", scene.secret("once"))

    def change(rows: Rows) -> Rows:
        return [
            each for row_ in rows for each in ([row_, {**row_, "id": new_id()}] if row_["id"] == row["id"] else [row_])
        ]

    change_rows(scene, pair.pair, change)
    cards = look(scene, pair, None, row["id"])
    same = [card for card in cards.values() if card["words"] == cards[row["id"]]["words"]]
    scene.must(len(same) == 1, "said once, shown twice")


def hijacked(scene: Scene) -> None:
    """Tomas writes the next version of Ana's record, and the server lets him."""
    pair = scene.acquainted()
    row = pair.write(pair.lead, "topic", scene.secret("as Ana said it"))
    safe = pair.safes[pair.member.id]
    true = pair.write(pair.member, "topic", scene.secret("beside"))
    safe.seq, safe.versions[row["id"]] = safe.seq - 1, 1
    forged = seal_row(safe, row["id"], payload(pair, pair.member, "topic", scene.secret("as Tomas wants it")))
    safe._waiting.clear()
    members = {name: forged[name] for name in ("id", "author", "version", "seq", "blob")}
    change_row(scene, pair.pair, true["id"], **members)
    card = look(scene, pair, scene.known_device(), row["id"])[row["id"]]
    scene.must(
        card["author"] == pair.lead.id and "as Ana said it" in card["words"], "Ana's words were replaced by Tomas's"
    )


def other_kind(scene: Scene) -> None:
    """Tomas's next version turns a topic into a promise: what Ana answered was another thing."""
    pair = scene.acquainted()
    record = new_id()
    pair.write(pair.member, "topic", scene.secret("a topic"), record)
    safe = pair.safes[pair.member.id]
    honest = pair.write(pair.member, "topic", scene.secret("the topic again"), record)
    safe.seq, safe.versions[record] = safe.seq - 1, 1
    forged = seal_row(
        safe, record, payload(pair, pair.member, "promise", scene.secret("a promise"), owner=pair.lead.id)
    )
    safe._waiting.clear()

    def change(rows: Rows) -> None:
        for row in rows:
            if row["id"] == record and row["version"] == honest["version"]:
                row["blob"] = forged["blob"]

    change_rows(scene, pair.pair, change)
    card = look(scene, pair, scene.known_device(), record)[record]
    scene.must(card["kind"] != "promise", "a topic became a promise")


ATTACKS = [
    Attack("two-stories", "two rows under one number: a story for each device", "rolled-back", two_stories, off("sync/checks.js", 'if (hasTwoStories(book.ledger)) addTrouble("rolled-back", book.id, { about: "stories" });')),
    Attack("two-contents", "one version with other words the second time", "rolled-back", two_contents, Sabotage((("sync/arrivals.js", 'for (const record of changed) addTrouble("rolled-back", book.id, { about: record, record });', ""), ("sync/healing.js", "  return known ? isSame(known, row) : row.change === high && versionOf(book, row) !== null;", "  return true;")))),
    Attack("duplicated", "one row is shown twice, under another id", "cannot-open", duplicated, unbound("record")),
    Attack("hijacked", "the partner writes the next version of Ana's record", "not-the-author", hijacked, off("sync/lineage.js", 'if (version.author !== before.author) return "not-the-author";')),
    Attack("other-kind", "the partner turns a topic into a promise", "kind-changed", other_kind, off("sync/lineage.js", 'return "kind-changed";', "return null;")),
]  # fmt: skip

"""A server that takes back what it had: rows, numbers, alcoves, meetings. And keys of hers for what is captured while locked."""

from __future__ import annotations

import contextlib
from base64 import b64decode
from typing import Any

from alcove_seal.bytes import encode_base64url
from alcove_seal.errors import SealError
from alcove_seal.inbox import open_captured
from alcove_seal.record import make_tombstone
from tests.attacks.device import Device
from tests.attacks.mallory import Said
from tests.attacks.people import Together, moment, seal_row
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene
from tests.patience import until

ROWS = r"/api/pairs/[^/]+/records"
TIME = {"startsAt": "2031-03-03T09:00:00Z", "minutes": 30, "zone": "Europe/Vienna"}
PULL = """
const { bookOf } = await module("sync/books.js");
await (await module("sync/pull.js")).pull(bookOf(args.pair));
"""
_CAPTURED = """
await house.lock();
await house.capture("topic", args.words, null);
const db = await new Promise((resolve) => { const asked = indexedDB.open(`alcove-${args.person}`); asked.onsuccess = () => resolve(asked.result); });
const all = db.transaction("notes").objectStore("notes");
const done = (asked) => new Promise((resolve) => { asked.onsuccess = () => resolve(asked.result); });
const [keys, values] = [await done(all.getAllKeys()), await done(all.getAll())];
db.close();
const at = keys.findIndex((key) => key.startsWith("captured "));
return { record: keys[at].slice("captured ".length), sealed: btoa(String.fromCharCode(...values[at])) };
"""


_AT_REST = """
const db = await new Promise((resolve) => { const asked = indexedDB.open(`alcove-${args.person}`); asked.onsuccess = () => resolve(asked.result); });
const asked = db.transaction("rows").objectStore("rows").getAll();
await new Promise((resolve) => { asked.onsuccess = resolve; });
db.close();
return asked.result.filter(({ id }) => id === args.record).map(({ version, blob }) => [version, blob !== null]);
"""


def again(scene: Scene, ana: Device) -> None:
    """Ana's page looks anew, as after a loss of the connection; a page in a browser, when it is loaded again."""
    if scene.browser:
        ana.reload()  # type: ignore[attr-defined]
        scene.settle(ana, 3000)
        return
    ana.run('const { refreshPairs } = await module("sync/drawing.js"); await refreshPairs();')


def seen_once(scene: Scene) -> tuple[Together, Device, dict[str, Any]]:
    """Ana's device has seen an early and a late row of Tomas's."""
    pair = scene.together()
    pair.write(pair.member, "topic", scene.secret("early"))
    late = pair.write(pair.member, "topic", scene.secret("late"))
    ana = scene.device(pair.lead)
    until(lambda: late["id"] in scene.cards(ana, pair.pair))
    scene.settle(ana)
    ana.run("await pause(200)")
    return pair, ana, late


def fetches(scene: Scene, ana: Device, pair: Together) -> None:
    """Ana's device asks for rows anew; a page does so when it is loaded again."""
    if scene.browser:
        ana.reload()  # type: ignore[attr-defined]
        ana.run("await until(() => house.pairs.value.length > 0)")
        scene.settle(ana, 3000)
    else:
        scene.attempt(lambda: ana.run(PULL, pair=pair.pair))


def renumbered(scene: Scene) -> None:
    """A row is taken away, and its number given to a newer one: no number is lower than before."""
    pair, ana, late = seen_once(scene)
    newer = pair.write(pair.member, "topic", scene.secret("newer")) if not scene.lying else None

    def tell(said: Said) -> None:
        page = said.json
        numbers = {row["id"]: row for row in page["rows"]}
        if late["id"] in numbers:
            numbers[late["id"]].update(id=late["id"][:-4] + "0000", at="2031-01-01T00:00:00Z")
        said.tell(page)

    scene.lie("GET", f"/api/pairs/{pair.pair}/records", tell)
    fetches(scene, ana, pair)
    scene.hear(ana, "rolled-back")
    scene.must(late["id"] in scene.cards(ana, pair.pair), "what was seen once is gone from the page")
    if newer:
        scene.must(until(lambda: newer["id"] in scene.cards(ana, pair.pair)), "an honest row did not come")


def revived_on_disk(scene: Scene) -> None:
    """Tomas erased a row. The server plays restored and gives its words again: they must not come to rest on Ana's device."""
    pair, ana, late = seen_once(scene)
    safe = pair.safes[pair.member.id]
    seal_row(safe, late["id"], make_tombstone([(1, late["seq"])], at=moment(), seen=0))
    safe.push()
    scene.must(until(lambda: late["id"] not in scene.cards(ana, pair.pair)), "an honest erasure did not come")
    ana.run("await pause(300)")

    def tell(said: Said) -> None:
        page = said.json
        for row in page["rows"]:
            row["at"] = "2031-01-01T00:00:00Z"
            if (row["id"], row["version"]) == (late["id"], 1):
                row["blob"] = late["blob"]
        said.tell(page)

    scene.lie("GET", f"/api/pairs/{pair.pair}/records", tell)
    fetches(scene, ana, pair)
    ana.run("await pause(400)")
    scene.hear(ana, "rolled-back")
    rests = ana.run(_AT_REST, person=pair.lead.id, record=late["id"])
    scene.must(rests == [[1, False], [2, True]], f"erased words rest on the disk again: {rests}")
    scene.must(late["id"] not in scene.cards(ana, pair.pair), "erased words stand on the table again")


def numbers_given_back(scene: Scene) -> None:
    """The server says that it expects a number that Ana used long ago: two rows of hers would carry it."""
    pair, ana, _ = seen_once(scene)
    put = 'await house.safe(args.pair).put("topic", args.words);'
    for name in ("one", "two"):
        ana.run(put, pair=pair.pair, words=scene.secret(name))
    scene.must(scene.sent(ana), "honest rows did not go out")

    def tell(said: Said) -> None:
        error = {
            "code": "seq-taken",
            "sentence": "Take the expected number.",
            "expected": 1,
            "id": said.body["rows"][0]["id"],
        }
        said.tell({"error": error}, 409)

    scene.withhold("POST", f"/api/pairs/{pair.pair}/records", tell)
    ana.run(put, pair=pair.pair, words=scene.secret("three"))
    ana.run("await pause(700)")
    rows = [row for said in scene.mallory.sent("POST", ROWS) for row in said.body["rows"]]
    scene.must(len(rows) > 2, "nothing was sent")
    names = {(row["seq"], row["id"]) for row in rows}
    scene.must(len(names) == len({seq for seq, _ in names}), "one number was given to two rows")
    scene.listen(ana)


def alcove_hidden(scene: Scene) -> None:
    """The server says that there is no such alcove: its words stay on the page, and it is said."""
    pair, ana, late = seen_once(scene)

    def tell(said: Said) -> None:
        said.tell([row for row in said.json if row["id"] != pair.pair])

    scene.lie("GET", "/api/pairs", tell)
    again(scene, ana)
    ana.run("await pause(3100)")  # so long it may be one's other device that leaves it
    again(scene, ana)
    scene.hear(ana, "rolled-back")
    scene.must(late["id"] in scene.cards(ana, pair.pair), "the words of a hidden alcove are gone")
    shown = ana.run("return house.pairs.value.map(({ id }) => id)")
    scene.must(pair.pair in shown, "a hidden alcove is gone from the page")


def meeting_hidden(scene: Scene) -> None:
    """The server forgets a meeting that the two planned."""
    pair, ana, _ = seen_once(scene)
    meeting = ana.run("return (await house.planMeeting(args.pair, args.time)).id", pair=pair.pair, time=TIME)
    scene.must(scene.sent(ana), "the sealed time did not go out")

    def tell(said: Said) -> None:
        said.tell([one for one in said.json if one["id"] != meeting])

    scene.lie("GET", f"/api/pairs/{pair.pair}/meetings", tell)
    if scene.browser:
        ana.goto(f"/alcove/{pair.pair}/table")  # type: ignore[attr-defined]
    else:
        ana.run('await (await module("sync/meetings.js")).fetchMeetings(args.pair);', pair=pair.pair)
    scene.hear(ana, "rolled-back")


def captured_for_her(scene: Scene) -> None:
    """Ana locks. The server shows keys of its own as hers, and waits for what she captures."""
    pair, ana, _ = seen_once(scene)
    hers = scene.identity()

    def tell(said: Said) -> None:
        me = said.json
        if me["keys"]:
            me["keys"]["bundle"] = encode_base64url(hers.bundle)
            said.tell(me)

    scene.lie("GET", "/api/me", tell)
    if scene.browser:
        again(scene, ana)
    else:
        ana.run('await (await module("sync/opening.js")).meetServer();')
    kept = ana.run(_CAPTURED, words=scene.secret("captured"), person=pair.lead.id)
    about = {"person": pair.lead.id, "record": kept["record"]}
    sealed = b64decode(kept["sealed"])
    with contextlib.suppress(SealError):
        open_captured(hers.kem, sealed, **about)
        scene.must(False, "Mallory opens what was captured")
    opens = False
    with contextlib.suppress(SealError):
        opens = bool(open_captured(pair.lead.keys.identity.kem, sealed, **about))
    scene.must(opens, "Ana cannot open what she captured")


ATTACKS = [
    Attack(
        "renumbered", "a row is taken away and its number given to another", "rolled-back", renumbered,
        off("sync/healing.js", "  return known ? isSame(known, row) : row.change === high && versionOf(book, row) !== null;", "  return true;"),
    ),
    Attack(
        "revived-on-disk", "a server that plays restored gives erased words to a device again", "rolled-back", revived_on_disk,
        off("sync/arrivals.js", '  await writeErasures(book.id, /** @type {import("./book.js").Opened[]} */ (erased));'),
    ),
    Attack(
        "numbers-given-back", "the server expects a number that Ana used long ago", "", numbers_given_back,
        Sabotage((
            ("sync/sender.js", "  if (!(expected < first)) return false;", "  return false;"),
            ("sync/sender.js", "const first = Math.max(work.next, highestNumber(book.ledger, book.me) + 1);", "const first = work.next || highestNumber(book.ledger, book.me) + 1;"),
        )),
    ),
    Attack(
        "alcove-hidden", "an alcove is left out of the list", "rolled-back", alcove_hidden,
        off("sync/healing-pairs.js", 'addTrouble("rolled-back", pair, { about: "pair" });'),
    ),
    Attack(
        "meeting-hidden", "a meeting is left out of the list", "rolled-back", meeting_hidden,
        off("sync/meetings.js", 'addTrouble("rolled-back", pair, { about: "meetings" });'),
    ),
    Attack(
        "captured-for-her", "other public keys are shown while Ana is locked", "", captured_for_her,
        off(
            "sync/captured.js",
            "const inbox = await pinnedInbox();",
'const known = await pinnedInbox(); const { ask } = await import("./door.js"); const { decodeBase64url } = await import("../seal/bytes.js"); const inbox = { ...known, bundle: decodeBase64url((await ask("GET", "/api/me")).keys.bundle) };',
        ),
    ),
]  # fmt: skip

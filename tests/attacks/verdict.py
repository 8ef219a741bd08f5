"""What must hold after every play: no words lie open anywhere, and nothing sealed opens with Mallory's keys."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from alcove_seal.bytes import decode_base64url
from alcove_seal.context import record_context
from alcove_seal.errors import SealError
from alcove_seal.grant import open_grant
from alcove_seal.record import open_record
from tests.attacks.mallory import Said
from tests.canaries.search import search

if TYPE_CHECKING:
    from tests.attacks.scene import Scene
    from tests.attacks.world import World

BLOCK = 4096  # bytes: a page of the database
SHE_READS = "Mallory opens what was written"


def what_lies_open(scene: Scene) -> Iterator[str]:
    """Words that people wrote, or that open their keys, in anything the server got or stored."""
    secrets = [*scene.texts, *(someone.words for someone in scene.people.values())]
    for hit in search(secrets, _places(scene)):
        yield f"{hit.text!r} in {hit.place} as {hit.encoding}"


def _places(scene: Scene) -> Iterator[tuple[str, bytes]]:
    for said in scene.mallory.heard:
        heads = repr(said.asked_headers).encode()
        yield f"{said.method} {said.path}", b"\n".join([said.path.encode(), heads, said.asked, said.answer])
    yield "live events", b"".join(scene.mallory.events)
    yield from _newly_stored(scene.world)


def _newly_stored(world: World) -> Iterator[tuple[str, bytes]]:
    """What lies on the server's disk since the scene before ended: what was written in this one can be nowhere else."""
    for path in world.server.data.rglob("*"):
        if path.is_file():
            now = path.read_bytes()
            yield path.name, changed(world.stored.get(path, b""), now)
            world.stored[path] = now


def changed(before: bytes, now: bytes) -> bytes:
    """Return the blocks of `now` that are not as before, each with its two neighbours: a text may reach over an edge."""
    starts = range(0, len(now), BLOCK)
    moved = {at for at in starts if now[at : at + BLOCK] != before[at : at + BLOCK]}
    wanted = sorted({at + near for at in moved for near in (-BLOCK, 0, BLOCK)} & set(starts))
    return b"".join(now[at : at + BLOCK] for at in wanted)


def what_she_opens(scene: Scene) -> Iterator[str]:
    """Whatever clients sealed and sent, tried with every key Mallory has; and grants must fit the true partner."""
    for said in scene.mallory.heard:
        if said.method != "POST" or not said.asked or not said.path.startswith("/api/pairs/"):
            continue
        if said.path.endswith("/charters"):
            yield from _grants(scene, said)
        elif said.path.endswith("/records"):
            yield from _rows(scene, said)


def _grants(scene: Scene, said: Said) -> Iterator[str]:
    charter = decode_base64url(said.body["charter"])
    for person, text in said.body["grants"].items():
        grant = decode_base64url(text)
        for identity in scene.hers:
            with contextlib.suppress(SealError):
                scene.her_keys.append(open_grant(charter, identity.kem, grant))
                yield f"Mallory opens the grant for {person}"
        if person in scene.people:
            try:
                open_grant(charter, scene.people[person].keys.identity.kem, grant)
            except SealError:
                yield f"the grant is not sealed to {scene.people[person].name}"


def _rows(scene: Scene, said: Said) -> Iterator[str]:
    pair = said.path.split("/")[3]
    for row in said.body["rows"]:
        numbers = {"record": row["id"], "version": row["version"], "seq": row["seq"], "epoch": row["epoch"]}
        context = record_context(pair=pair, author=said.who, **numbers)
        for key in scene.her_keys:
            with contextlib.suppress(SealError):
                open_record(key, context, decode_base64url(row["blob"]))
                yield SHE_READS
        together = scene.pairs.get(pair)
        if together and row["epoch"] == 1 and said.who and not scene.sabotage:
            try:
                open_record(together.key, context, decode_base64url(row["blob"]))
            except SealError:
                yield "something was sealed that the two cannot open"

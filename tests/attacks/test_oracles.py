"""What a server could learn from what a client asks for: nothing of what it sealed, nothing of what it looks for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from alcove_seal.blob import NONCE_LENGTH, PREFIX
from alcove_seal.bytes import decode_base64url, encode_base64url
from tests.attacks.cases.comparing import change_session
from tests.attacks.cases.comparing_try import COMPARING, Attempt
from tests.attacks.cases.restored import PULL
from tests.attacks.device import Device
from tests.attacks.mallory import Event, Said
from tests.attacks.people import Together
from tests.attacks.scene import Scene, scene_of
from tests.attacks.world import World
from tests.patience import until

Tamper = Callable[[bytes], bytes]
FLIPS, CUTS, LONGER, SPOILED = 60, 20, 10, 10
SENDS = 4  # of one look at a try (sync/compare-turns.js)


@pytest.fixture
def scene(world: World) -> Iterator[Scene]:
    with scene_of(world, lying=True) as scene:
        yield scene


def flipped(at: float) -> Tamper:
    """One bit somewhere behind the prefix: nonce, length or what is sealed."""

    def change(blob: bytes) -> bytes:
        place = len(PREFIX) + int(at * (len(blob) - len(PREFIX) - 1))
        return blob[:place] + bytes([blob[place] ^ 1]) + blob[place + 1 :]

    return change


TAMPERS: list[Tamper] = [
    *(flipped(number / FLIPS) for number in range(FLIPS)),
    *((lambda blob, n=number: blob[: len(blob) * n // CUTS]) for number in range(CUTS)),
    *((lambda blob, n=number: blob + bytes(n + 1)) for number in range(LONGER)),
    *((lambda blob, n=number: bytes([blob[0] ^ (n + 1)]) + blob[1:]) for number in range(SPOILED)),
]


def asked(scene: Scene, since: int) -> list[str]:
    """Every request of the client in its order, change numbers left out: they count rows, not what is in them."""
    return [
        f"{said.method} {re.sub('[0-9]+', 'N', said.path.partition('?')[2])} {said.path.partition('?')[0]}"
        for said in scene.mallory.heard[since:]
    ]


def together(scene: Scene) -> tuple[Together, Device]:
    pair = scene.together()
    pair.write(pair.member, "topic", scene.secret("first"))
    ana = scene.device(pair.lead)
    assert scene.settle(ana)
    assert until(lambda: len(scene.cards(ana, pair.pair)) == 1)
    return pair, ana


def nothing_live(event: Event) -> list[Event]:
    return []


def test_a_hundred_tampered_rows_are_all_answered_by_the_same_requests(scene: Scene) -> None:
    pair, ana = together(scene)
    scene.mallory.lie_live(nothing_live)
    change: list[Tamper] = []

    def tell(said: Said) -> None:
        page: dict[str, Any] = said.json
        for row in page["rows"][-1:]:
            row["blob"] = encode_base64url(change[-1](decode_base64url(row["blob"])))
        said.tell(page)

    scene.lie("GET", f"/api/pairs/{pair.pair}/records", tell)
    traces = set()
    for tamper in [lambda blob: blob, *TAMPERS]:
        change.append(tamper)
        pair.write(pair.member, "topic", scene.secret("row"))
        since = len(scene.mallory.heard)
        ana.run(PULL + "await pause(10);", pair=pair.pair)
        traces.add(tuple(asked(scene, since)))
    assert len(TAMPERS) == 100
    assert len(traces) == 1
    shut = [card for card in scene.cards(ana, pair.pair).values() if card["cannotOpen"]]
    assert len(shut) == len(TAMPERS)


def test_a_profile_brought_back_from_a_copy_seals_under_no_nonce_twice(scene: Scene) -> None:
    pair, ana = together(scene)
    scene.put_away(ana, "copy")
    for name in ("two", "three", "four"):
        again = scene.device(pair.lead, disk="copy")
        assert scene.settle(again)
        again.run('await house.safe(args.pair).put("topic", args.words);', pair=pair.pair, words=scene.secret(name))
        assert scene.sent(again)
        scene.listen(again)
    rows = [row for said in scene.mallory.sent("POST", f"/api/pairs/{pair.pair}/records") for row in said.body["rows"]]
    nonces = {decode_base64url(row["blob"])[len(PREFIX) :][:NONCE_LENGTH] for row in rows}
    assert len(nonces) == len(rows) >= 3
    assert len({row["seq"] for row in rows}) == len({row["id"] for row in rows}) == 3
    assert scene.heard == set()


def test_a_number_that_is_never_shown_as_sent_keeps_no_device_sending(scene: Scene) -> None:
    """Each sending is told to both by a live event, and each event is a reason to look again."""
    attempt = Attempt(scene, first=False)
    change_session(attempt, lambda session: session.update(answer=None))
    attempt.commits()
    attempt.begin()

    def sent() -> int:
        return len(scene.mallory.sent("PUT", COMPARING + "/answer"))

    assert until(sent)
    until(lambda: sent() > 2 * SENDS, 1.5)
    assert sent() <= 2 * SENDS

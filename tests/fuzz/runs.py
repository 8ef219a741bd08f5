"""Many runs of the readers with nearly true inputs. The same seed gives the same inputs everywhere."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from random import Random

from tests.fuzz.mutate import mutated
from tests.fuzz.parsers import NAMES, feed, seeds

LONGEST_SECONDS = 1.0  # of the processor: a busy machine is no hang
LARGEST = 2000  # bytes of an example: a longer one only takes longer
OFTEN = 50_000
# A bundle costs twenty times what the others do, and a keyring is bundles.
RARE = {"keyring": 0.2, "bundle": 0.5}


class Broke(AssertionError):
    """A reader crashed, hung, or took what it may not. `data` brings it back: `feed(bytes.fromhex(...))`."""


def run_parsers(count: int, seed: int, say: Callable[[int], None] = lambda _done: None) -> Counter[tuple[str, str]]:
    """Return how often each reader gave which refusal ("" is: taken)."""
    random = Random(seed)
    true = {at: [each[1:] for each in seeds() if each[0] == at and len(each) < LARGEST] for at in range(len(NAMES))}
    heard: Counter[tuple[str, str]] = Counter()
    shares = [RARE.get(name, 1.0) for name in NAMES]
    for done in range(1, count + 1):
        at = random.choices(range(len(NAMES)), shares)[0]
        data = bytes([at]) + mutated(random.choice(true[at]), random)
        heard[NAMES[at], _fed(data)] += 1
        if done % OFTEN == 0:
            say(done)
    return heard


def _fed(data: bytes) -> str:
    begun = time.perf_counter()
    try:
        refusal = feed(data)
    except Exception as error:
        raise Broke(f"{NAMES[data[0]]}: {error!r} on {data.hex()}") from error
    if time.perf_counter() - begun > LONGEST_SECONDS and _seconds_of_processor(data) > LONGEST_SECONDS:
        raise Broke(f"{NAMES[data[0]]} took more than {LONGEST_SECONDS} s on {data.hex()}")
    return refusal


def _seconds_of_processor(data: bytes) -> float:
    """Once more: on a busy machine the wall clock alone proves nothing."""
    begun = time.thread_time()
    feed(data)
    return time.thread_time() - begun

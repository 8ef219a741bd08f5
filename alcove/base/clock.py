"""The only reader of the time: everything below the doors gets it as `at=`."""

import time
from datetime import UTC, datetime


def now() -> datetime:
    """Return this moment, in UTC, to the millisecond (what the wire format carries)."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def now_ms() -> int:
    """Return the milliseconds since 1970, for making ids."""
    return time.time_ns() // 1_000_000


def steady() -> float:
    """Return seconds that only ever grow: for waiting and measuring, never for dates."""
    return time.monotonic()

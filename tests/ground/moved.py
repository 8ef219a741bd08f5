"""python -m tests.ground.moved serve: the server of the stories with a clock that a story moves: it goes on from the moment in ALCOVE_TEST_MOMENT, a file."""

import os
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from alcove.base import clock
from tests.ground.quick import main

MOMENT = Path(os.environ["ALCOVE_TEST_MOMENT"])


def now() -> datetime:
    """Return the moment of the file and what has gone by since it was written."""
    begin = datetime.fromisoformat(MOMENT.read_text(encoding="ascii"))
    return (begin + timedelta(seconds=int(time.time() - MOMENT.stat().st_mtime))).astimezone(UTC)


clock.now = now

if __name__ == "__main__":
    sys.argv[0] = "alcove"
    main()

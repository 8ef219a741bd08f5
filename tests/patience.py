"""How long a test waits for what is to come, in one place. It costs nothing where it comes: a machine that is busy may need
many times what an idle one does, and that is no fault of the page. Waiting for what must not come is short, and says so there."""

import time
from collections.abc import Callable

SECONDS = 45.0
MILLISECONDS = int(SECONDS * 1000)


def until(look: Callable[[], object], patience: float = 3.0) -> bool:
    """Wait until `look` holds; False when patience (seconds) ends."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if look():
            return True
        time.sleep(0.02)
    return bool(look())

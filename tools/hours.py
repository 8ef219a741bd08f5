"""Ten years of four rules in every zone of the world: is the local hour always the one that was agreed?"""

import sys
import time
from zoneinfo import available_timezones

from tests.rhythm.the_worlds_hours import RULES, wrong_hours


def main() -> int:
    """Print what was found; exit code 1 where an hour is wrong."""
    begun, zones = time.monotonic(), sorted(available_timezones())
    seen, wrong = wrong_hours(zones)
    for line in wrong[:20]:
        print(line)
    seconds = time.monotonic() - begun
    print(f"{len(zones)} zones, {len(RULES)} rules, {seen:,} meetings: {len(wrong)} wrong hours ({seconds:.0f} s)")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

"""Plays every attack and writes the table of what happened: docs/attacks.md.

Exit code 1 where an attack went through, an honest server raised an alarm, or an attack was noticed
even with its defence switched off (then the case proves nothing about that defence).
"""

import sys
import tempfile
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from tests.attacks.cases import all_attacks
from tests.attacks.device import Devices
from tests.attacks.people import arrive
from tests.attacks.scene import Attack, World, play
from tests.ground.running import start
from tools.prepare import find_chromium

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "attacks.md"
HEAD = """# Attacks that must fail

Written by `make attacks`: a lying server between real clients and the real server, with keys of her own. Each attack is
played three times: as it is, with an honest server in her place, and with the one line that is the defence switched off,
when it must go through. After each play nothing that people wrote is found, in any common encoding, in what the server
got or stored, and nothing that was sealed opens with a key she ever had.

"In" says where: the client's own modules in Node, or pages in Chromium. There the sentence stands on the page; where no
sentence is named the client refuses by that name. After each attack in Chromium the other of the two opens a page of their
own, with an honest server again, reads and writes; what is sealed then opens with the key of the two.
"""
COLUMNS = (
    "| attack | what was tried | in | the client said | failed | honest: no alarm | goes through without the defence |"
)

_calm: dict[tuple[str, bool], bool] = {}


def main() -> int:
    """Play all, print and write the table."""
    rows = []
    chromium = find_chromium()
    with start(Path(tempfile.mkdtemp()), ALCOVE_PROXIES="1") as server, sync_playwright() as driver:
        devices = Devices()
        browser = driver.chromium.launch(executable_path=chromium, args=["--no-sandbox"]) if chromium else None
        world = World(server, arrive(server.url, "Otto", None), devices)
        try:
            for attack in all_attacks():
                if attack.browser and not browser:
                    continue
                rows.append(row_of(world, attack, browser if attack.browser else None))
                print(rows[-1], flush=True)
        finally:
            devices.stop()
    PAGE.write_text("\n".join([HEAD, COLUMNS, "| --- " * 7 + "|", *rows, ""]), encoding="utf-8")
    failed = sum("**no**" in row for row in rows)
    print(f"{len(rows)} attacks, {failed} not as they must be; the table is in docs/attacks.md")
    return 1 if failed else 0


def row_of(world: World, attack: Attack, browser: Any) -> str:
    """Play one attack three times and tell it in one line."""
    said: set[str] = set()
    held = plays(world, attack, browser, lying=True, said=said)
    control = (attack.control or attack.name, attack.browser)
    if control not in _calm:  # cases whose honest play is the same share one
        _calm[control] = plays(world, attack, browser, lying=False)
    calm = _calm[control]
    needed = not plays(world, attack, browser, lying=True, sabotaged=True)
    told = attack.sentence or ", ".join(sorted(said)) or "nothing: the lie changes nothing"
    where = "Chromium" if attack.browser else "Node"
    verdicts = ["yes" if good else "**no**" for good in (held, calm, needed)]
    return "| " + " | ".join([attack.name, attack.tried, where, told, *verdicts]) + " |"


def plays(world: World, attack: Attack, browser: Any, *, said: set[str] | None = None, **how: bool) -> bool:
    """Tell whether a play ends without a breach."""
    try:
        heard = play(world, attack, browser=browser, **how)
    except AssertionError:  # a breach, or a device that no longer answers
        return False
    if said is not None:
        said |= heard
    return True


if __name__ == "__main__":
    sys.exit(main())

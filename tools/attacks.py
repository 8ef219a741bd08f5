"""Plays every attack, as the tests do, and writes the tables of what happened: docs/attacks.md.

Exit code 1 where an attack went through, an honest server raised an alarm, or an attack was noticed
even with its defence switched off (then the case proves nothing about that defence). Where something
was not played, because a browser or Node is not here, the tables stay as they were.
"""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

from tests.attacks.cases import all_attacks
from tests.attacks.engines import CHROMIUM, ENGINES
from tests.attacks.play import Attack
from tools.prepare import bring_node
from tools.run_tests import RESULTS, run_python

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "attacks.md"
TESTS = ["tests/attacks/test_in_browsers.py", "tests/attacks/test_attacks.py"]
HEAD = """# Attacks that must fail

Written by `make attacks`: a lying server between real clients and the real server, with keys of her own. Each attack is
played three times: as it is, with an honest server in her place, and with the one line that is the defence switched off,
when it must go through. After each play nothing that people wrote is found, in any common encoding, in what the server
got or stored, and nothing that was sealed opens with a key she ever had.
"""
IN_NODE = """## The client's own modules, in Node

| attack | what was tried | the client said | failed | honest: no alarm | goes through without the defence |
| --- | --- | --- | --- | --- | --- |"""
ON_PAGES = """## Pages in real browsers

Debian's Chromium, Firefox ESR and WebKitGTK, unchanged. The sentence stands on the page; where none is named the client
refuses by that name. After each attack the other of the two opens a page of their own, with an honest server again, reads
and writes; what is sealed then opens with the key of the two. "yes": the attack failed, the honest server raised no alarm,
and it goes through without the defence. "–": not played there."""
NODE = "Node"
# The three plays of a case, by words in the names of their tests, and what is wrong where one ends otherwise.
HELD, CALM, NEEDED = PLAYS = ("the_attack_fails", "an_honest_server", "without_the_defence")
WRONG = {HELD: "went through", CALM: "a false alarm", NEEDED: "noticed without the defence"}
_TEST = re.compile(r"test_(\w+)\[(.+)\]")

Played = dict[tuple[str, str, str], tuple[bool, str]]


def main() -> int:
    """Play all, write the tables and say where they do not say what they must."""
    bring_node()
    RESULTS.mkdir(exist_ok=True)
    report = RESULTS / "attacks.xml"
    again = report.with_name("attacks-again.xml")
    again.unlink(missing_ok=True)
    part = run_python("The attacks", report, *TESTS, "--tb=short", ALCOVE_TEST_EVERY_ATTACK="1")
    for line in part.shaky:
        print(f"passed at the second try only: {line}")
    failed = write(read(report) | read(again))
    return part.code or 1 if failed or failed is None else part.code


def write(played: Played) -> int | None:
    """Write the tables. Return how many cases are not as they must be; None, and the tables as they were, where one was not played."""
    try:
        rows = [node_row(attack, played) for attack in all_attacks() if not attack.browser]
        more = [page_row(attack, played) for attack in all_attacks() if attack.browser]
    except KeyError as missing:
        print(f"{missing.args[0]} was not played: docs/attacks.md stays as it was")
        return None
    heads = "\n".join(
        f"| {' | '.join(cells)} |"
        for cells in (["attack", "what was tried", "the page or the client said", *ENGINES], ["---"] * 6)
    )
    PAGE.write_text("\n".join([HEAD, IN_NODE, *rows, "", ON_PAGES, "", heads, *more, ""]), encoding="utf-8")
    failed = sum("**no**" in row for row in rows + more)
    print(f"{len(rows)} attacks in Node, {len(more)} on pages, {failed} not as they must be: docs/attacks.md")
    return failed


def read(report: Path) -> Played:
    """Return, by place, play and case, whether the test passed and what the client said."""
    played: Played = {}
    for case in ElementTree.parse(report).getroot().iter("testcase") if report.exists() else ():  # noqa: S314 - our own
        test = _TEST.fullmatch(case.get("name") or "")
        if test and case.find("skipped") is None:
            engine, _, name = test[2].partition("-")
            place, name = (engine, name) if engine in ENGINES else (NODE, test[2])
            play = next(play for play in PLAYS if test[1].startswith(play))
            passed = case.find("failure") is None and case.find("error") is None
            said = next((each.get("value") or "" for each in case.iter("property") if each.get("name") == "said"), "")
            played[place, play, name] = (passed, said)
    return played


def verdicts(attack: Attack, place: str, played: Played) -> dict[str, bool]:
    """Return for each of the three plays whether it ended as it must. Raises KeyError with what was not played."""
    control = attack.control or attack.name
    return {play: played[place, play, control if play == CALM else attack.name][0] for play in PLAYS}


def told(attack: Attack, place: str, played: Played) -> str:
    """Return the sentence on the page, or the names of the troubles and refusals."""
    return attack.sentence or played[place, HELD, attack.name][1] or "nothing: the lie changes nothing"


def node_row(attack: Attack, played: Played) -> str:
    """Tell a case in one line."""
    ends = ["yes" if good else "**no**" for good in verdicts(attack, NODE, played).values()]
    return f"| {' | '.join([attack.name, attack.tried, told(attack, NODE, played), *ends])} |"


def page_row(attack: Attack, played: Played) -> str:
    """Tell a case in one line, with a cell for each engine."""
    cells = [attack.name, attack.tried, told(attack, CHROMIUM, played)]
    for engine in ENGINES:
        ends = verdicts(attack, engine, played) if engine == CHROMIUM or attack.elsewhere else None
        bad = [WRONG[play] for play, good in ends.items() if not good] if ends else []
        cells.append(f"**no**: {', '.join(bad)}" if bad else "yes" if ends else "–")
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main())

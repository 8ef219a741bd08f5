"""Mine: at most nine private lines, by spec/brief.md §4. A pure function; what comes out are codes, ids and words cut
for one line, no sentence."""

from __future__ import annotations

from typing import Any

from alcove_seal.records.mine_lines import CANDIDATES, Candidate, Given
from alcove_seal.records.text import cut_at_word
from alcove_seal.records.thresholds import LINE_CUT, LINES_MOST, RETURN_DAYS

# In the order in which they are shown.
GROUPS = ("need", "person", "my-promises", "their-promises", "topics", "say", "ask", "forward")


def mine(given: Given) -> dict[str, Any]:
    """Input and output are plain JSON: spec/brief.md §3 and §4."""
    everything = [candidate for bring in CANDIDATES for candidate in bring(given)]
    # Sorting keeps the order of equals, so ties go by the order of CANDIDATES and then of age.
    heaviest = sorted(everything, key=lambda candidate: -candidate.weight)[:LINES_MOST]
    lines = [_line_of(each) for group in GROUPS for each in heaviest if each.group == group]
    # A question waits for nobody: with it alone, nothing is waiting.
    waiting = any(line["group"] != "ask" for line in lines)
    return {"script": _script_of(given), "lines": lines, "blank": None if waiting else "nothing-waiting"}


def _line_of(candidate: Candidate) -> dict[str, Any]:
    words, cut = cut_at_word(candidate.text, LINE_CUT)
    return {
        "group": candidate.group,
        "code": candidate.code,
        "id": candidate.id,
        "words": words,
        "cut": cut,
        "n": candidate.n,
    }


def _script_of(given: Given) -> str:
    if given["last"]:
        return "last"
    if given["number"] == 1:
        return "first"
    days = given["days_since_held"]
    return "return" if days is not None and days >= RETURN_DAYS else "usual"

"""The pulse: who would like to talk about which statement is revealed to both or to nobody. Spec: records.md §6."""

from __future__ import annotations

from datetime import date
from typing import Any

from alcove_seal.bytes import encode_hex
from alcove_seal.context import format_context
from alcove_seal.hash import sha256
from alcove_seal.records.agenda_input import People
from alcove_seal.records.entries import Entries, Entry, of_kind
from alcove_seal.records.record import record_time
from alcove_seal.records.thresholds import PULSE_TURN_DAYS

_EPOCH = date(1970, 1, 1)
_DAY = 86_400_000  # milliseconds


def pulse_commitment(*, pair: str, round_: str, author: str, talk: int, salt: str) -> str:
    """Binds the choice before the other's is known. Pair, round and author are in it: else one could hand on the
    other's commitment as one's own, and open it with what they reveal."""
    return encode_hex(sha256(format_context("pulse", pair, round_, author, talk, salt)))


def quarter_of(day: str) -> str:
    return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"


def pulse_round(entries: Entries, day: str) -> str:
    """The quarter of the day; near its turn the round that one of the two has begun there. `entries`: of Ours."""
    begun: dict[str, int] = {}
    for each in of_kind(entries, "pulse-commit"):
        begun[each.fields["round"]] = min(record_time(each.id) // _DAY, begun.get(each.fields["round"], 10**9))
    now, today = quarter_of(day), (date.fromisoformat(day) - _EPOCH).days
    before, after = _beside(now, -1), _beside(now, 1)
    start = _first_day(now)
    if today - start < PULSE_TURN_DAYS and begun.get(before, -1) >= start - PULSE_TURN_DAYS:
        return before
    return after if after in begun and _first_day(after) - today <= PULSE_TURN_DAYS else now


def _beside(quarter: str, step: int) -> str:
    number = int(quarter[:4]) * 4 + int(quarter[6]) - 1 + step
    return f"{number // 4:04d}-Q{number % 4 + 1}"


def _first_day(quarter: str) -> int:
    return (date(int(quarter[:4]), int(quarter[6]) * 3 - 2, 1) - _EPOCH).days


def pulse_standing(entries: Entries, people: People, round_: str) -> dict[str, Any]:
    """How a round stands for me. `state`: `open` (I have not answered), `waits`, `both`, `agreed`, `shown`, `unfit`
    (their reveal does not open what they answered first), `broken` (what was agreed to is not what is there); `both`:
    what there is to agree to; `mine`, `theirs`: the revealed statement, 0 for none of them, or None."""
    commits = _commits(entries, people, round_)
    mine, theirs = commits.get(people.me), commits.get(people.counterpart)
    if mine is None or theirs is None:
        return _standing("waits" if mine else "open")
    both = sorted((mine.id, theirs.id))
    agreed = [_agreed(entries, author, round_, both) for author in (people.me, people.counterpart)]
    if False in agreed or mine.version != 1 or theirs.version != 1:
        return _standing("broken", both)
    if agreed[0] is None:
        return _standing("both", both)
    if agreed[1] is None:
        return _standing("agreed", both)
    return _shown(_reveals(entries, mine, people, round_), _reveals(entries, theirs, people, round_), both)


def _standing(
    state: str, both: list[str] | None = None, mine: int | None = None, theirs: int | None = None
) -> dict[str, Any]:
    return {"state": state, "both": both, "mine": mine, "theirs": theirs}


def _shown(mine: list[int | None], theirs: list[int | None], both: list[str]) -> dict[str, Any]:
    mine_said, their_said = (next((talk for talk in said if talk is not None), None) for said in (mine, theirs))
    if their_said is None:
        return _standing("unfit" if theirs else "agreed", both, mine_said)
    return _standing("shown", both, mine_said, their_said)


def _commits(entries: Entries, people: People, round_: str) -> dict[str, Entry]:
    """The oldest of each author: a second one comes too late."""
    found = reversed([each for each in of_kind(entries, "pulse-commit") if each.fields["round"] == round_])
    return {each.author: each for each in found}


def _agreed(entries: Entries, author: str, round_: str, both: list[str]) -> bool | None:
    """None: not yet. The first word counts: whoever swaps what was agreed to gets no second one."""
    said = [
        each for each in of_kind(entries, "pulse-agree") if each.author == author and each.fields["round"] == round_
    ]
    return said[0].version == 1 and said[0].fields["both"] == both if said else None


def _reveals(entries: Entries, commit: Entry, people: People, round_: str) -> list[int | None]:
    """The statement of each reveal that opens the commitment, None for each that does not."""
    return [
        each.fields["talk"] if _opens(commit, people, each.fields) else None
        for each in of_kind(entries, "pulse-reveal")
        if each.author == commit.author and each.fields["round"] == round_
    ]


def _opens(commit: Entry, people: People, said: dict[str, Any]) -> bool:
    made = pulse_commitment(
        pair=people.pair or "",
        round_=commit.fields["round"],
        author=commit.author,
        talk=said["talk"],
        salt=said["salt"],
    )
    return bool(made == commit.fields["commitment"])


def _own_of(own: Entries, people: People, round_: str) -> list[Entry]:
    answered = of_kind(own, "pulse")
    return [each for each in answered if each.fields.get("pair") == people.pair and each.fields["round"] == round_]


def commit_due(entries: Entries, own: Entries, people: People, round_: str) -> str | None:
    """The commitment to an answer that a device kept and was stopped before it said so. `own`: of Mine."""
    answered = _own_of(own, people, round_)
    if not answered or people.me in _commits(entries, people, round_):
        return None
    said = answered[0].fields
    return pulse_commitment(
        pair=people.pair or "", round_=round_, author=people.me, talk=said["talk"], salt=said["salt"]
    )


def reveal_due(entries: Entries, own: Entries, people: People, round_: str) -> dict[str, Any] | None:
    """What this device has to reveal now: only when both agreed to exactly these two commitments, and only what opens
    my own. `own`: of Mine; both safes read to their end, since the oldest commitment is meant."""
    standing = pulse_standing(entries, people, round_)
    if standing["state"] not in {"agreed", "shown", "unfit"} or standing["mine"] is not None:
        return None
    if _agreed(entries, people.counterpart, round_, standing["both"]) is not True:
        return None
    commit = _commits(entries, people, round_)[people.me]
    fitting = (each.fields for each in _own_of(own, people, round_) if _opens(commit, people, each.fields))
    said = next(fitting, None)
    return {"talk": said["talk"], "salt": said["salt"]} if said else None

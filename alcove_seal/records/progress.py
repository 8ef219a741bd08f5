"""What follows for wins: spec/records.md §3."""

from __future__ import annotations

from alcove_seal.records.entries import Entries, each_once, moment_of, of_kind
from alcove_seal.records.record import record_time
from alcove_seal.records.thresholds import WIN_DAYS

_DAY = 86_400_000  # milliseconds


def wins_unanswered(shared: Entries, counterpart: str, me: str, day: str) -> list[str]:
    """Ids of the other's wins and lessons that I have said nothing about, oldest first, for the private lines. `day`:
    `YYYY-MM-DD`; days begin in UTC, so that no clock of a device moves the edge."""
    begin = moment_of(f"{day}T00:00:00Z") - WIN_DAYS * _DAY
    answered = {answer.fields["to"] for answer in of_kind(shared, "answer") if answer.author == me}
    theirs = each_once(win for win in of_kind(shared, "win") if win.author == counterpart)
    return [win.id for win in theirs if record_time(win.id) >= begin and win.id not in answered]

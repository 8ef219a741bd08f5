"""What follows for meetings from the sealed records of both: spec/records.md §3."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from alcove_seal.records.entries import Entries, Entry, last_one_wins, moment_of, of_kind
from alcove_seal.records.record import record_time


@dataclass(frozen=True)
class Held:
    """A meeting that a `held` record names. `started_at`: milliseconds since 1970, None without a snapshot."""

    meeting: str
    snapshot: Entry | None
    started_at: int | None


def plan_in_force(plans: Entries, meeting: str | None = None) -> Entry | None:
    """Of plans of any meeting, or of one."""
    return last_one_wins(_about(of_kind(plans, "plan"), meeting))


def order_in_force(orders: Entries, meeting: str | None = None) -> Entry | None:
    return last_one_wins(_about(of_kind(orders, "order"), meeting))


def next_turn(in_force: Entry | None) -> int:
    """What to write so that one's own record is in force."""
    return int(in_force.fields["turn"]) + 1 if in_force else 1


def snapshot_in_force(entries: Entries, meeting: str) -> Entry | None:
    """The smallest id: both devices may start a meeting at once, and both take the same one."""
    return next(iter(_about(of_kind(entries, "snapshot"), meeting)), None)


def _about(found: Iterable[Entry], meeting: str | None) -> list[Entry]:
    return [entry for entry in found if meeting is None or entry.fields.get("meeting") == meeting]


def is_held(entries: Entries, meeting: str) -> bool:
    return any(entry.fields["meeting"] == meeting for entry in of_kind(entries, "held"))


def held_meetings(entries: Entries) -> list[Held]:
    """Each meeting once, by its start, those without a snapshot first."""
    snapshots = of_kind(entries, "snapshot")
    found = []
    for meeting in sorted({entry.fields["meeting"] for entry in of_kind(entries, "held")}):
        snapshot = next(iter(_about(snapshots, meeting)), None)
        started_at = moment_of(snapshot.fields["started_at"]) if snapshot else None
        found.append(Held(meeting, snapshot, started_at))
    return sorted(found, key=lambda held: held.started_at or 0)


def meeting_number(entries: Entries, meeting: str) -> int:
    """1 for the first: all held ones but this, and this."""
    frozen = snapshot_in_force(entries, meeting)
    if frozen:
        return int(frozen.fields["number"])
    return 1 + sum(1 for held in held_meetings(entries) if held.meeting != meeting)


def carried(entries: Entries) -> Callable[[Entry], int]:
    """How often a topic came along: held meetings that started after it was written and while it was open."""
    held = held_meetings(entries)
    return lambda topic: sum(1 for each in held if _came_along(topic, each))


def waited(entries: Entries) -> Callable[[Entry], int]:
    """How long a topic waits: the same, since it last had a seat. One that was talked about and is still open came
    along, but does not wait."""
    held = held_meetings(entries)

    def count(topic: Entry) -> int:
        seated = [at for at, each in enumerate(held) if _had_seat(topic, each)]
        since = held[seated[-1] + 1 :] if seated else held
        return sum(1 for each in since if _came_along(topic, each))

    return count


def _had_seat(topic: Entry, held: Held) -> bool:
    return held.snapshot is not None and any(
        seat["topic"] == topic.id for seat in held.snapshot.fields["agenda"]["seats"]
    )


def _came_along(topic: Entry, held: Held) -> bool:
    # Starts are told in whole seconds, ids in milliseconds: what was written in the second of the start was there before.
    if held.started_at is None or held.started_at + 1000 <= record_time(topic.id):
        return False
    return not topic.fields.get("outcome") or moment_of(topic.at) >= held.started_at

"""What follows for goals: spec/records.md §3."""

from __future__ import annotations

from alcove_seal.records.entries import Entries, Entry, written_by


def is_alive(goal: Entry) -> bool:
    return bool(goal.fields.get("state", "alive") == "alive")


def next_steps(shared: Entries, own: Entries, me: str, pair: str) -> list[dict[str, str]]:
    """The next steps of my living goals, for the private lines: `id` of the goal, `words` of the step; oldest goal
    first."""
    goals = written_by(shared, own, "goal", me, pair)
    going = [goal for goal in goals if is_alive(goal) and "next_step" in goal.fields]
    return [{"id": goal.id, "words": goal.fields["next_step"]} for goal in going]

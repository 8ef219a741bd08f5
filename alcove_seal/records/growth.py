"""What follows for goals: spec/records.md §3."""

from __future__ import annotations

from alcove_seal.records.entries import Entries, Entry, each_once, of_kind


def is_alive(goal: Entry) -> bool:
    return bool(goal.fields.get("state", "alive") == "alive")


def my_goals(shared: Entries, own: Entries, me: str, pair: str) -> list[Entry]:
    """The goals of one person in an alcove, those that were laid out and those that were not yet, each once; oldest
    first. `own`: of Mine, of every alcove."""
    laid = each_once(goal for goal in of_kind(shared, "goal") if goal.author == me)
    was = {goal.fields.get("was") for goal in laid}
    kept = [goal for goal in of_kind(own, "goal") if goal.fields.get("pair") == pair and goal.id not in was]
    return sorted([*laid, *kept], key=lambda goal: goal.id)


def next_steps(shared: Entries, own: Entries, me: str, pair: str) -> list[dict[str, str]]:
    """The next steps of my living goals, for the private lines: `id` of the goal, `words` of the step; oldest goal
    first."""
    going = [goal for goal in my_goals(shared, own, me, pair) if is_alive(goal) and "next_step" in goal.fields]
    return [{"id": goal.id, "words": goal.fields["next_step"]} for goal in going]

"""The question as the private lines take it: spec/brief.md §3."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from alcove_seal.records.thresholds import BEHIND_PERCENT


def question_line(
    choice: dict[str, Any], clocks: Iterable[dict[str, Any]], days_together: int
) -> dict[str, Any] | None:
    """`choice`: of `choose_question`; `days_together`: whole days since the first record of the alcove, from which a
    purpose counts that nothing has touched. None without a question."""
    if choice["id"] is None:
        return None
    clock = next((each for each in clocks if each["purpose"] == choice["purpose"]), None)
    return {
        "id": choice["id"],
        "purpose": choice["purpose"],
        "behind": clock is not None and _is_behind(clock, days_together),
    }


def _is_behind(clock: dict[str, Any], days_together: int) -> bool:
    days = days_together if clock["days"] is None else clock["days"]
    return bool(days * 100 >= clock["target"] * BEHIND_PERCENT)

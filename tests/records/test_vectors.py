"""The vectors of records, of the brief and of the questions, read by the Python twin."""

import json
from pathlib import Path

import pytest

from tests.records.by_name import answer

VECTORS = Path(__file__).resolve().parents[2] / "spec" / "vectors"
CASES = sorted(path for folder in ("records", "brief", "questions") for path in (VECTORS / folder).glob("*.json"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_vector_holds(path: Path) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    expected = {"output": case.get("text", case.get("output"))}
    if "refused" in case:
        expected = {"refused": case["refused"], "field": case["field"]}
    assert answer(case) == expected


def test_there_are_vectors_of_each() -> None:
    assert len(CASES) > 100
    assert all(json.loads(path.read_text(encoding="utf-8"))["proves"] or path.stem for path in CASES)

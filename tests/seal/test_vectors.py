"""Every vector of spec/vectors/seal, one test each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.seal.twin import CALLS, VECTORS, perform, resolve

PROVED = sorted(VECTORS.glob("*/*.json"))


@pytest.mark.parametrize("path", PROVED, ids=lambda path: f"{path.parent.name}: {path.stem.replace('-', ' ')}")
def test_the_vector_holds(path: Path) -> None:
    vector = json.loads(path.read_text(encoding="utf-8"))
    expected = {"refuses": vector["refuses"]} if "refuses" in vector else {"gives": resolve(vector["gives"])}
    assert perform(vector["call"], vector["args"]) == expected


def test_there_are_vectors_most_of_them_refusals() -> None:
    refusals = [path for path in PROVED if "refuses" in json.loads(path.read_text(encoding="utf-8"))]
    assert len(PROVED) > 400
    assert len(refusals) > 300
    assert len(CALLS) > 60


def test_every_refusal_has_a_vector() -> None:
    """But what a vector cannot show: a machine without ML-KEM."""
    from alcove_seal.errors import REFUSALS

    shown = {json.loads(path.read_text(encoding="utf-8")).get("refuses") for path in PROVED}
    assert set(REFUSALS) - shown == {"machine-unable"}

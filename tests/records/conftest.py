"""The browser twin as a process that answers JSON lines."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

TWIN = Path(__file__).resolve().parents[1] / "browser" / "records" / "twin.js"
Ask = Callable[[dict[str, Any]], dict[str, Any]]


@pytest.fixture(scope="session")
def ask() -> Iterator[Ask]:
    """Ask the browser twin. One Node process for all questions: starting one for each would take a minute."""
    node = shutil.which("node") or pytest.skip("no Node here")
    with subprocess.Popen([node, str(TWIN)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as twin:
        assert twin.stdin
        assert twin.stdout

        def ask_twin(call: dict[str, Any]) -> dict[str, Any]:
            twin.stdin.write(json.dumps(call) + "\n")
            twin.stdin.flush()
            answer: dict[str, Any] = json.loads(twin.stdout.readline() or "{}")
            assert answer, f"the browser twin broke on {call}"
            return answer

        yield ask_twin
        twin.stdin.close()

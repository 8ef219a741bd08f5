"""No branch of either twin is left untried by the tests of the sealing alone: a line that nobody ran proves nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ("test_vectors", "test_twin_alone", "test_what_is_made", "test_limits")


@pytest.mark.slow
def test_every_branch_of_the_python_twin_is_run(tmp_path: Path) -> None:
    data, report = tmp_path / "data", tmp_path / "report.json"
    tests = [f"tests/seal/{name}.py" for name in PYTHON]
    run = [sys.executable, "-m", "coverage", "run", "--rcfile=/dev/null", "--branch", f"--data-file={data}"]
    which = ["--source=alcove_seal", "--omit=alcove_seal/records/*", "-m", "pytest", "-q", "-p", "no:xdist", *tests]
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    subprocess.run([*run, *which], cwd=ROOT, env=plain, check=True, stdout=subprocess.DEVNULL)
    tell = [
        sys.executable,
        "-m",
        "coverage",
        "json",
        "--rcfile=/dev/null",
        f"--data-file={data}",
        "-q",
        "-o",
        str(report),
    ]
    subprocess.run(tell, cwd=ROOT, env=plain, check=True)
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    left = {name: [one["missing_lines"], one["missing_branches"]] for name, one in files.items()}
    assert len(left) > 20
    assert {name: missed for name, missed in left.items() if any(missed)} == {}


@pytest.mark.slow
def test_every_branch_of_the_browser_twin_is_run(tmp_path: Path) -> None:
    report = tmp_path / "lcov.info"
    tests = sorted(str(path) for path in (ROOT / "tests" / "browser" / "seal").glob("*.test.js"))
    how = ["--experimental-test-coverage", "--test-reporter=lcov", f"--test-reporter-destination={report}"]
    subprocess.run(["node", "--test", *how, *tests], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    left, files, name = [], set(), ""
    for line in report.read_text(encoding="utf-8").splitlines():
        if line.startswith("SF:"):
            name = line[3:]
        if "alcove/browser/seal/" in name:
            files.add(name)
            if line.startswith(("DA:", "BRDA:")) and line.endswith(",0"):
                left.append(f"{name} {line}")
    assert len(files) > 20
    assert left == []

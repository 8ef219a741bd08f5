"""One style and checked types, in Python and in JavaScript."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
PYTHON = ["alcove", "alcove_seal", "alcove_cli", "alcove_site", "tests", "tools"]


def run(*command: str) -> str:
    """Return '' when the command is content, else what it said."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_ruff_finds_nothing() -> None:
    assert run(str(BIN / "ruff"), "check", "--output-format", "concise", *PYTHON) == ""


def test_python_is_formatted() -> None:
    assert run(str(BIN / "ruff"), "format", "--check", *PYTHON) == ""


@pytest.mark.long
def test_the_types_of_python_fit() -> None:
    assert run(str(BIN / "mypy")) == ""


# Others wrote these and are read along, because ours import them. What is indented belongs to the line above it.
NOT_OURS = ("alcove/browser/vendor/", " ")


@pytest.mark.long
def test_the_types_of_javascript_fit() -> None:
    compiler = ROOT / "node_modules" / "typescript" / "bin" / "tsc"
    if not shutil.which("node") or not compiler.exists():
        pytest.skip("no Node packages here (npm ci)")
    said = run("node", str(compiler), "-p", "jsconfig.json")
    assert [line for line in said.splitlines() if not line.startswith(NOT_OURS)] == []


def test_the_lock_files_are_whole_and_name_no_place() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        lines = path.read_text().splitlines()
        assert not [line for line in lines if "://" in line or line.startswith("-")], path.name
        assert any("--hash=sha256:" in line for line in lines)
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    assert all("resolved" not in found and ("integrity" in found or not name) for name, found in packages.items())


def test_no_script_asks_whether_it_is_dark() -> None:
    """Dark colours are a matter of css alone: the stories look at a page in both without loading it twice."""
    scripts = [path for path in (ROOT / "alcove" / "browser").rglob("*.js") if "vendor" not in path.parts]
    asking = [path.name for path in scripts if "matchMedia" in path.read_text(encoding="utf-8")]
    assert len(scripts) > 100
    assert asking == []

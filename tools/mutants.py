"""Mutation testing of the sealing: changes alcove_seal in two thousand places and tells which changes no test notices.

mutmut is none of the tests' needs: this makes a virtual environment of its own in the folder it is given, and works on a copy.
`python -m tools.mutants FOLDER`; what survives is explained in docs/beyond-doubt.md.
"""

import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MUTMUT = "mutmut==3.8.1"
TESTS = ("twin", "test_vectors", "test_twin_alone", "test_what_is_made", "test_limits")
NOT_HERE = "\ndef test_the_twin_needs_cryptography_alone"  # the copy imports mutmut
SETUP = """[mutmut]
source_paths=alcove_seal
only_mutate=alcove_seal/*
do_not_mutate=alcove_seal/wordlist.py
pytest_add_cli_args_test_selection=tests/seal
also_copy=
    spec
    tests
    pytest.ini
"""
LEAST = 0.9


def main() -> int:
    """Run, tell how many were killed; 1 where it is less than nine of ten."""
    folder = Path(sys.argv[1]).resolve()
    copy(folder / "copy")
    subprocess.run([sys.executable, "-m", "venv", str(folder / "venv")], check=True)
    needs = [MUTMUT, *(f"{name}=={version(name)}" for name in ("pytest", "hypothesis", "cryptography"))]
    subprocess.run([folder / "venv/bin/pip", "install", "--quiet", *needs], check=True)
    mutmut = [str(folder / "venv/bin/mutmut")]
    subprocess.run([*mutmut, "run", "--max-children", "1"], cwd=folder / "copy", check=True)
    said = subprocess.run(
        [*mutmut, "results", "--all", "true"], cwd=folder / "copy", check=True, capture_output=True, text=True
    ).stdout
    verdicts = dict(line.strip().split(": ") for line in said.splitlines() if ": " in line)
    alive = sorted(name for name, verdict in verdicts.items() if verdict not in ("killed", "timeout"))
    print(*alive, f"{len(verdicts) - len(alive)} of {len(verdicts)} killed", sep="\n")
    return 1 if len(verdicts) - len(alive) < LEAST * len(verdicts) else 0


def copy(folder: Path) -> None:
    """The sealing, its vectors and the tests that need nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(
        ROOT / "alcove_seal", folder / "alcove_seal", ignore=shutil.ignore_patterns("records", "__pycache__")
    )
    shutil.copytree(ROOT / "spec/vectors/seal", folder / "spec/vectors/seal")
    (folder / "tests/seal").mkdir(parents=True)
    for name in ("tests/__init__.py", "tests/seal/__init__.py"):
        (folder / name).touch()
    for name in TESTS:
        text = (ROOT / f"tests/seal/{name}.py").read_text(encoding="utf-8")
        (folder / f"tests/seal/{name}.py").write_text(text.partition(NOT_HERE)[0], encoding="utf-8")
    (folder / "setup.cfg").write_text(SETUP, encoding="utf-8")
    (folder / "pytest.ini").write_text(
        "[pytest]\naddopts = --import-mode=importlib -p no:cacheprovider\npythonpath = .\n", encoding="utf-8"
    )


if __name__ == "__main__":
    sys.exit(main())

"""kill -9 of the worker that sends letters, five hundred times: none lost, none doubled. On SQLite, and on PostgreSQL where it is."""

import os
import subprocess
import sys

from tools.postgres import postgresql
from tools.prepare import ROOT

RUNS = 500


def main() -> int:
    """Run the test of the kills so often, and say what came of it; exit code 1 where a letter is lost or doubled."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    broken = _run("SQLite", runs, {})
    with postgresql() as url:
        if url:
            broken |= _run("PostgreSQL", runs, {"ALCOVE_TEST_POSTGRESQL": url})
    return int(broken)


def _run(name: str, runs: int, given: dict[str, str]) -> bool:
    environ = os.environ | {"ALCOVE_TEST_KILLS": str(runs)} | given
    command = [sys.executable, "-m", "pytest", "-q", "-s", "tests/postbox/test_killed.py"]
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    told = [line for line in done.stdout.splitlines() if line.startswith("kills:")]
    print(f"{name}: {told[0].removeprefix('kills: ') if told else 'FAILED'}", flush=True)
    if done.returncode:
        print(done.stdout[-1500:])
    return done.returncode != 0


if __name__ == "__main__":
    sys.exit(main())

"""Runs all the tests, one part after the other, and ends with what passed, failed and was left out.

Parts: everything in Python (on SQLite), the rooms again on PostgreSQL, the browser modules in
Node. The exit code is 1 when anything failed or, with ALCOVE_TEST_COMPLETE=1, was left out: a need that
is not there as well as a single test that was skipped.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from tools.postgres import postgresql
from tools.prepare import bring_node, missing

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "test-results"
PYTEST_SOME_FAILED = 1
PYTEST_NOTHING_RAN = 5
FEW = 12


@dataclass
class Part:
    """One part of the run and how it ended."""

    name: str
    code: int = 0
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    reasons: tuple[str, ...] = ()
    fallen: tuple[str, ...] = ()
    shaky: tuple[str, ...] = ()


def run(name: str, command: list[str], report: Path, **environ: str) -> Part:
    """Run one part and read its counts from the report it leaves."""
    print(f"\n== {name}", flush=True)
    report.unlink(missing_ok=True)
    begun = time.monotonic()
    code = subprocess.run(command, cwd=ROOT, env=surroundings() | environ, check=False).returncode
    part = Part(name, code, seconds=time.monotonic() - begun)
    if report.exists():
        count(part, report)
    elif code == 0:
        part.code = 1
        print(f"{name} left no report, so nothing is known to have run.")
    return part


def surroundings() -> dict[str, str]:
    """Return the environment of a part. What Python compiled is kept, though the surroundings may say that it is not to be:
    every worker reads all tests, and dozens of servers are started."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def count(part: Part, report: Path) -> None:
    """Add up a JUnit report (pytest and Node write the same shape)."""
    reasons, fallen = [], []
    for case in ElementTree.parse(report).getroot().iter("testcase"):  # noqa: S314 - written by our own run
        if case.find("failure") is not None or case.find("error") is not None:
            part.failed += 1
            fallen.append(f"{(case.get('classname') or '').replace('.', '/')}.py::{case.get('name')}")
        elif (skipped := case.find("skipped")) is not None:
            part.skipped += 1
            reasons.append(f"{case.get('name')}: {skipped.get('message') or 'no reason given'}")
        else:
            part.passed += 1
    part.reasons, part.fallen = tuple(reasons), tuple(dict.fromkeys(fallen))


def run_python(name: str, report: Path, *more: str, **environ: str) -> Part:
    """Run a part in Python. The few tests that fail are run once more, alone: on a busy machine a browser may
    be slower than anybody's patience. What passes only then is named at the end, for somebody to mend."""
    part = run(name, pytest(*more, f"--junitxml={report}"), report, **environ)
    if not 0 < len(part.fallen) <= FEW or part.code != PYTEST_SOME_FAILED:
        return part
    again = RESULTS / f"{report.stem}-again.xml"
    alone = [sys.executable, "-m", "pytest", "-q", "--tb=short", f"--junitxml={again}", *part.fallen]
    second = run(f"{name}: once more, alone", alone, again, **environ)
    if second.passed + second.failed >= len(part.fallen):
        part.shaky = tuple(one for one in part.fallen if one not in second.fallen)
        part.code, part.passed, part.failed = second.code, part.passed + second.passed, second.failed
    part.fallen = second.fallen or part.fallen
    part.seconds += second.seconds
    return part


def pytest(*more: str) -> list[str]:
    """Return the command for a part in Python. One worker more than there are processors: tests wait for each other's
    programs now and then. Idle workers take tests from the busy one, so that the long stories in a browser do not queue
    up behind each other."""
    workers = os.environ.get("ALCOVE_TEST_WORKERS") or str((os.cpu_count() or 1) + 1)
    return [sys.executable, "-m", "pytest", "-q", "-n", workers, "--dist", "worksteal", "--durations=5", *more]


def parts() -> Iterator[Part]:
    """Run every part that can run here."""
    RESULTS.mkdir(exist_ok=True)
    report = RESULTS / "python.xml"
    yield run_python("Python, on SQLite", report, "-m", "not browser")
    # A browser's driver keeps an event loop running in its process, which others may not meet.
    report = RESULTS / "browsers.xml"
    yield run_python("In browsers", report, "-m", "browser")
    with postgresql() as url:
        if url:
            report = RESULTS / "postgresql.xml"
            part = run_python("The rooms, on PostgreSQL", report, ALCOVE_TEST_POSTGRESQL=url)
            if part.code == PYTEST_NOTHING_RAN:
                part.code = 1
            yield part
    files = [str(path) for path in sorted((ROOT / "tests" / "browser").rglob("*.test.js"))]
    if shutil.which("node") and files:
        report = RESULTS / "node.xml"
        reporters = ["--test-reporter=dot", "--test-reporter-destination=stdout"]
        reporters += ["--test-reporter=junit", f"--test-reporter-destination={report}"]
        yield run(
            "The browser modules, in Node",
            ["node", "--test", f"--test-concurrency={os.cpu_count() or 1}", *reporters, *files],
            report,
        )


def main() -> int:
    """Run all, tell the end, return the exit code."""
    bring_node()
    done = list(parts())
    print("\n== The end")
    for part in done:
        state = "ok" if part.code == 0 and part.failed == 0 else "FAILED"
        print(f"{state:6} {part.name}: {part.passed} passed, {part.failed} failed, {part.seconds:.0f} s")
    for line in [one for part in done for one in part.shaky]:
        print(f"passed at the second try only: {line}")
    for line in [one for part in done for one in part.fallen if part.failed]:
        print(f"failed: {line}")
    left_out = [f"{need.serves} (install {need.name})" for need in missing()]
    reasons = [reason for part in done for reason in part.reasons]
    for line in reasons + left_out:
        print(f"left out: {line}")
    passed, failed, skipped = (sum(getattr(part, name) for part in done) for name in ("passed", "failed", "skipped"))
    incomplete = os.environ.get("ALCOVE_TEST_COMPLETE") == "1" and bool(reasons + left_out)
    broken = sum(1 for part in done if part.code != 0 and part.failed == 0)
    failed += broken + incomplete
    print(f"{passed} passed, {failed} failed, {skipped + len(left_out)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

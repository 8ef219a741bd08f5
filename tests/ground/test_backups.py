"""A backup of a running server is whole, and putting one back never happens under a running one."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ground.running import ROOT, start
from tests.stories.people import arrive


def run(data: Path, *words: str, **environ: str) -> "subprocess.CompletedProcess[str]":
    """Run one of the server's commands on a data folder."""
    return subprocess.run(
        [sys.executable, "-m", "alcove", *words],
        cwd=ROOT, env=os.environ | {"ALCOVE_DATA": str(data), **environ}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def count(file: Path, table: str) -> int:
    with sqlite3.connect(file) as base:
        return int(base.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Path, Path]:
    """Return a data folder with two accounts, and a backup from when there was one."""
    data, copy = tmp_path / "data", tmp_path / "backup.sqlite3"
    with start(data) as server:
        otto = arrive(server.url, "Otto")
        said = run(data, "back_up", str(copy))
        assert (said.returncode, "holds everything up to now" in said.stdout) == (0, True), said.stderr
        arrive(server.url, "Ana", otto)
    return data, copy


def test_a_backup_of_a_running_server_is_whole_and_ours_alone(kept: tuple[Path, Path]) -> None:
    _, copy = kept
    assert count(copy, "alcove_person") == 1
    assert copy.stat().st_mode & 0o777 == 0o600
    assert not list(copy.parent.glob("*.part"))


def test_no_backup_is_overwritten(kept: tuple[Path, Path]) -> None:
    data, copy = kept
    said = run(data, "back_up", str(copy))
    assert (said.returncode, "is there already" in said.stderr) == (1, True)


def test_a_restored_server_starts_with_the_backup_and_the_former_one_is_kept(kept: tuple[Path, Path]) -> None:
    data, copy = kept
    said = run(data, "restore", str(copy))
    assert said.returncode == 0, said.stderr
    assert count(data / "alcove.sqlite3", "alcove_person") == 1
    [former] = data.glob("alcove.sqlite3.before-*")
    assert count(former, "alcove_person") == 2
    with start(data) as server:
        assert server.ask("/").status == 200


def test_who_is_signed_in_stays_so_and_who_signed_out_stays_out(kept: tuple[Path, Path]) -> None:
    data, copy = kept
    with sqlite3.connect(data / "alcove.sqlite3") as base:
        base.execute("DELETE FROM django_session WHERE session_key IN (SELECT session_key FROM django_session LIMIT 1)")
    before = count(data / "alcove.sqlite3", "django_session")
    run(data, "restore", str(copy))
    assert before == count(data / "alcove.sqlite3", "django_session") == 1


def test_nothing_is_restored_under_a_running_server(kept: tuple[Path, Path]) -> None:
    data, copy = kept
    with start(data):
        said = run(data, "restore", str(copy))
        assert (said.returncode, "Alcove is running" in said.stderr) == (1, True)
    assert count(data / "alcove.sqlite3", "alcove_person") == 2


@pytest.mark.parametrize("given", ["missing", "text", "other", "cut"])
def test_what_is_no_backup_changes_nothing(kept: tuple[Path, Path], given: str) -> None:
    data, copy = kept
    file = copy.with_name("given")
    if given == "text":
        file.write_text("no database at all")
    if given == "other":
        with sqlite3.connect(file) as base:
            base.execute("CREATE TABLE django_migrations (app)")
    if given == "cut":
        file.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    said = run(data, "restore", str(file))
    assert said.returncode == 1
    assert str(file) in said.stderr
    assert "Traceback" not in said.stderr
    assert count(data / "alcove.sqlite3", "alcove_person") == 2


def test_postgresql_has_tools_of_its_own(tmp_path: Path) -> None:
    for word, tool in (("back_up", "pg_dump"), ("restore", "pg_restore")):
        said = run(tmp_path, word, str(tmp_path / "file"), ALCOVE_DATABASE_URL="postgresql://nobody@localhost/none")
        assert (said.returncode, tool in said.stderr) == (1, True), said.stderr

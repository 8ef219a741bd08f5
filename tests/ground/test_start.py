"""A start that cannot work says why in one sentence and leaves with exit code 1."""

import os
import socket
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ground.running import Running, free_port, start

pytestmark = pytest.mark.slow


def refused(data: Path, **environ: str) -> str:
    """Start, expect a refusal, and return its sentence."""
    done = subprocess.run(
        [sys.executable, "-m", "alcove", "serve"],
        env=os.environ | {"ALCOVE_DATA": str(data), "ALCOVE_PORT": str(free_port()), **environ},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    said = done.stderr.strip()
    assert done.returncode == 1, said
    assert "Traceback" not in said
    assert len(said.splitlines()) == 1, said
    return said


def test_a_data_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert "ALCOVE_DATA" in refused(tmp_path / "file" / "data")


def test_a_taken_port_is_named(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        assert f"Port {port}" in refused(tmp_path, ALCOVE_PORT=port)


def test_a_second_start_on_the_same_data_is_refused(running: Running) -> None:
    said = refused(running.data)
    assert f"process {running.process.pid}" in said


def test_a_database_from_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    with start(tmp_path, anew=True):
        pass
    with sqlite3.connect(tmp_path / "alcove.sqlite3") as lines:
        lines.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('alcove', '9999_from_tomorrow', 0)")
    assert "newer Alcove (it knows alcove.9999_from_tomorrow)" in refused(tmp_path)


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    (tmp_path / "alcove.sqlite3").write_bytes(b"this is no database at all " * 100)
    assert "restore a backup" in refused(tmp_path)


def test_a_full_disk_is_named(tmp_path: Path) -> None:
    # A file system of 100 KiB in a mount namespace of this process's own: the first tables fill it.
    small = f"mount -t tmpfs -o size=100k tmpfs {tmp_path} && exec {sys.executable} -m alcove serve"
    done = subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", small],
        env=os.environ | {"ALCOVE_DATA": str(tmp_path), "ALCOVE_PORT": str(free_port())},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip("this machine lets no test make a small file system (unshare, mount)")
    assert done.returncode == 1
    assert done.stderr.startswith("The disk of the database is full: make room"), done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("ALCOVE_PORT", "eighty"),
        ("ALCOVE_PROXIES", "99"),
        ("ALCOVE_URL", "alcove.example"),
        ("ALCOVE_SECRET", "short"),
        ("ALCOVE_DATABASE_URL", "mysql://somewhere/alcove"),
        ("ALCOVE_TLS_CERTIFICATE", "/nowhere/cert.pem"),
    ],
)
def test_a_setting_that_cannot_be_right_is_named(tmp_path: Path, name: str, value: str) -> None:
    assert name in refused(tmp_path, **{name: value})


def test_a_postgresql_that_does_not_answer_is_named(tmp_path: Path) -> None:
    nobody = f"postgresql://ana:secret@127.0.0.1:{free_port()}/alcove"
    said = refused(tmp_path, ALCOVE_DATABASE_URL=nobody)
    assert "PostgreSQL does not answer" in said
    assert "secret" not in said


def test_the_secret_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    with start(tmp_path, anew=True):
        first = (tmp_path / "secret").read_text()
    with start(tmp_path, anew=True):
        assert (tmp_path / "secret").read_text() == first
    for name in ("secret", "alcove.sqlite3"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600

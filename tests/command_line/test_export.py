"""`alcove_cli export`: everything one can read, and nothing of it in arguments, on a disk, or in what is printed."""

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from alcove_cli.export.archive import folder_names
from alcove_cli.ids import make_id
from alcove_cli.keyring import Keyring
from alcove_cli.pairing import accept_invitation, complete_invitation, invite
from alcove_cli.safe import Safe
from alcove_seal.records.record import make_record
from tests.ground.running import ROOT, Running, start
from tests.stories.people import PASSWORD, Person, arrive

pytestmark = pytest.mark.slow
MOMENT = "2026-11-22T10:00:00Z"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with start(tmp_path_factory.mktemp("house"), ALCOVE_PROXIES="1") as server:
        yield server


def write(keyring: Keyring, place: str | None, key: bytes, words: str, **more: str) -> str:
    """Let somebody write a topic."""
    record = make_id(datetime.now(UTC))
    safe = Safe(keyring, place, 1 if place else None, key)
    safe.write(record, make_record("topic", words, more, MOMENT, 0))
    safe.push()
    return record


@pytest.fixture(scope="module")
def ana(house: Running) -> Person:
    """Ana, who shares an alcove with Tomas: each said something there, and Ana something to nobody."""
    ana = arrive(house.url, "Ana")
    tomas = arrive(house.url, "Tomas", ana)
    now = datetime.now(UTC)
    invitation, secret = invite(ana.keyring, my_role="lead", at=now)
    pair = accept_invitation(tomas.keyring, invitation, secret, at=now)
    key = complete_invitation(ana.keyring, invitation, at=now)
    write(ana.keyring, pair, key, "Ana's # word")
    write(tomas.keyring, pair, key, "Word of Tomas, über Köln")
    write(ana.keyring, None, b"", "Said to nobody", pair=pair)
    return ana


def export(house: Running, ana: Person, *more: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command as somebody without a terminal would: what it asks for comes by standard input."""
    command = [sys.executable, "-W", "ignore", "-m", "alcove_cli", "export", "--server", house.url, *more]
    typed = f"{ana.email}\n{PASSWORD}\n{ana.words}\n".encode()
    return subprocess.run(command, cwd=ROOT, input=typed, capture_output=True, start_new_session=True, check=False)


def read(packed: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_it_holds_the_words_of_both_and_ones_own(house: Running, ana: Person) -> None:
    done = export(house, ana)
    assert done.returncode == 0, done.stderr
    files = read(done.stdout)
    assert r"Ana's \# word" in files["Tomas/story.md"]
    assert "Word of Tomas, über Köln" in files["Tomas/story.md"]
    told = json.loads(files["Tomas/records.json"])
    assert {one["words"] for one in told["records"]} == {"Ana's # word", "Word of Tomas, über Köln"}
    assert told["unreadable"] == []
    assert "Said to nobody" in files["Tomas/mine.md"]
    assert "Said to nobody" not in files["Tomas/story.md"] + files["Tomas/records.json"] + files["mine.json"]


def test_nothing_is_said_beside_the_archive(house: Running, ana: Person) -> None:
    said = export(house, ana).stderr.decode()
    assert ana.words not in said
    assert PASSWORD not in said


def test_a_plain_file_is_for_its_owner_alone_and_named_as_open(house: Running, ana: Person, tmp_path: Path) -> None:
    file = tmp_path / "copy.zip"
    done = export(house, ana, "--plain", str(file))
    assert (done.returncode, done.stdout) == (0, b"")
    assert b"This file is not sealed" in done.stderr
    assert file.stat().st_mode & 0o777 == 0o600
    assert "README.md" in read(file.read_bytes())
    assert export(house, ana, "--plain", str(file)).returncode == 1


def test_wrong_words_are_refused(house: Running, ana: Person) -> None:
    other = Person(ana.name, ana.email, ana.keyring, " ".join(reversed(ana.words.split())))
    done = export(house, other)
    assert (done.returncode, done.stdout) == (1, b"")


def test_folders_are_named_after_people_but_lead_nowhere_else() -> None:
    names = ["../../etc", "Ana", "ana", "a/b\\c:d", "...", "Zoë"]
    assert folder_names(names) == ["etc", "Ana", "ana 2", "a b c d", "alcove", "Zoë"]

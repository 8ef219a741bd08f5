"""A copy to take along: sealed here, opened by the stock program, whole, and of use without Alcove."""

import contextlib
import io
import json
import os
import pty
import select
import shutil
import subprocess
import time
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Download

from alcove_cli.export.archive import make_files
from alcove_cli.export.gather import gather_alcoves, gather_own
from tests import patience
from tests.stories.conftest import Demo, Opens
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two, come_again
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
PASSPHRASE = "quiet harbour lamp seven"


# What the page would put into the archive, at one moment.
FILES = """async (at) => {
  const { filesOf } = await import("/b/rooms/export/take-copy.js");
  const { pairs } = await import("/b/sync/house.js");
  return filesOf(pairs.value, true, new Date(at));
}"""


def take(someone: Someone, act: str) -> Download:
    with someone.page.expect_download(timeout=patience.MILLISECONDS) as coming:
        someone.press(act)
    return coming.value


def open_by_age(sealed: Path, passphrase: str) -> bytes:
    """Let Debian's age open a file. It asks for the passphrase at a terminal, so it gets one."""
    age = shutil.which("age") or pytest.skip("no age here (Debian: apt-get install age)")
    opened = sealed.with_suffix(".opened")
    child, terminal = pty.fork()
    if child == 0:
        os.execv(age, [age, "-d", "-o", str(opened), str(sealed)])
    asked, end = b"", time.monotonic() + patience.SECONDS
    while time.monotonic() < end and b"passphrase" not in asked:
        if select.select([terminal], [], [], 1)[0]:
            asked += os.read(terminal, 1024)
    os.write(terminal, f"{passphrase}\n".encode())
    with contextlib.suppress(OSError):
        while os.read(terminal, 1024):
            pass
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    return opened.read_bytes()


def read(packed: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_a_sealed_copy_is_opened_by_the_stock_program_and_holds_words_of_both(
    both: Both, two: Two, tmp_path: Path
) -> None:
    ana, tomas = both
    tomas.lay("The lift is # broken").saved()
    ana.lay("Mine, in Umlauten: Köln").tap("Only me").lay_alone("Not said yet").saved()
    ana.visit(two.path("export"))
    settled(ana.page)
    assert wrong_with(ana.page) + too_wide(ana.page) == []
    ana.write("Passphrase", "short").press("Save the sealed copy").sees("Take 12 characters or more.")
    ana.write("Passphrase", PASSPHRASE).write("The same once more", PASSPHRASE)
    copy = take(ana, "Save the sealed copy")
    assert copy.suggested_filename.endswith(".zip.age")
    sealed = tmp_path / copy.suggested_filename
    copy.save_as(sealed)
    assert "Köln".encode() not in sealed.read_bytes()
    files = read(open_by_age(sealed, PASSPHRASE))
    assert set(files) == {
        "README.md",
        *(f"Tomas/{name}" for name in ("story.md", "records.json", "mine.md", "mine.json")),
    }
    assert "Köln" in files["Tomas/story.md"]
    assert r"The lift is \# broken" in files["Tomas/story.md"]
    assert "Not said yet" in files["Tomas/mine.md"]
    assert "Not said yet" not in files["Tomas/story.md"] + files["Tomas/records.json"]
    records = {one["words"]: one for one in json.loads(files["Tomas/records.json"])["records"]}
    assert records["The lift is # broken"]["author"] == two.tomas.id


def test_the_kit_opens_a_copy_by_its_age_line(both: Both, two: Two, tmp_path: Path) -> None:
    """Debian's age may be older than hybrid keys: the library that sealed it stands in for a newer one."""
    ana, _ = both
    ana.lay("For the kit").saved()
    ana.visit("/export").tap("My kit")
    copy = take(ana, "Save the sealed copy")
    copy.save_as(tmp_path / "copy.zip.age")
    sealed = list((tmp_path / "copy.zip.age").read_bytes())
    opened = bytes(ana.page.evaluate(OPENS, [two.ana.keyring.age_line, sealed]))
    files = read(opened)
    assert any("For the kit" in text for name, text in files.items() if name.endswith("story.md"))
    assert {"mine.md", "mine.json", "README.md"} <= set(files)


OPENS = """async ([line, sealed]) => {
    const { Decrypter } = await import("/b/vendor/age.js");
    const age = new Decrypter();
    age.addIdentity(line);
    return [...(await age.decrypt(new Uint8Array(sealed)))];
}"""


def test_without_a_seal_only_behind_a_second_step(both: Both, two: Two, tmp_path: Path) -> None:
    ana, _ = both
    ana.lay("Said openly").saved()
    ana.visit(two.path("export"))
    settled(ana.page).get_by_text("Without a seal").click()
    ana.sees("Whoever gets this file reads everything in it")
    copy = take(ana, "Save it open")
    copy.save_as(tmp_path / "copy.zip")
    assert "Said openly" in read((tmp_path / "copy.zip").read_bytes())["Tomas/story.md"]
    unzip = shutil.which("unzip")
    if unzip:
        subprocess.run([unzip, "-tq", str(tmp_path / "copy.zip")], check=True, stdout=subprocess.DEVNULL)


@pytest.mark.parametrize("name", ["Ana", "Tomas", "Mira"])
def test_the_command_line_takes_the_same_copy_letter_by_letter(
    demo: Demo, opens: Opens, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Vienna")  # as the browsers of these stories have it
    time.tzset()
    person, at = demo.people[name], datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    someone = opens(demo.url, person).visit("/export")
    someone.unlock().sees("Save the sealed copy").sees_not("Older entries are being opened.")
    taken: dict[str, str] = someone.page.evaluate(FILES, at.isoformat())
    mine = come_again(demo.url, name, person.email, person.words).keyring  # the browser wrote into it meanwhile
    told = make_files(gather_alcoves(mine), gather_own(mine), {"id": mine.person, "name": name}, at)
    assert sorted(taken) == sorted(told)
    for path, text in taken.items():
        assert text.splitlines() == told[path].splitlines(), path

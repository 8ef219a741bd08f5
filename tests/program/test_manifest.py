"""The manifest of a release: whole, reproducible, of one version, and the same that the server shows."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from alcove_site import __version__
from alcove_site.programs import RELEASES, Program, installed, read_program, released
from alcove_site.shelf import BROWSER, Shelf
from tests.ground.running import ROOT, Running
from tools import release


def read(shelf: Shelf) -> dict[str, tuple[str, int]]:
    return read_program(shelf.manifest).files


@pytest.mark.parametrize("joined", [True, False])
def test_everything_that_is_served_stands_in_it(joined: bool) -> None:
    shelf = Shelf(joined=joined)
    files = read(shelf)
    served = {url: item.body for url, item in shelf.items.items() if url != "/b/manifest.json"}
    served |= {"/": shelf.page.body, "/ over plain http": shelf.plain_page.body}
    assert files == {path: (hashlib.sha256(body).hexdigest(), len(body)) for path, body in served.items()}
    told = json.loads(shelf.manifest)
    assert (told["alcove"], told["policy"]) == (__version__, shelf.page.policy)


def test_pages_modules_styles_sentences_icons_and_the_worker_are_in_it() -> None:
    stems = {path.partition(".")[0] for path in read(Shelf())}
    for path in BROWSER.rglob("*"):
        name = path.relative_to(BROWSER).as_posix()
        if path.suffix in (".js", ".ftl", ".json", ".svg", ".png", ".webmanifest") and name != "worker.js":
            assert f"/b/{name.partition('.')[0]}" in stems
    assert {"/", "/worker", "/b/style/all", "/ over plain http"} <= stems


@pytest.mark.slow
def test_two_builds_are_the_same_bytes() -> None:
    """In two processes that differ in what could creep in: hash seed, time zone, language, folder."""
    look = "import sys; from alcove_site.shelf import Shelf; sys.stdout.buffer.write(Shelf(joined=True).manifest)"

    def build(**environ: str) -> bytes:
        place = {**os.environ, "PYTHONPATH": str(ROOT), **environ}
        return subprocess.run([sys.executable, "-c", look], env=place, cwd="/", check=True, capture_output=True).stdout

    one = build(PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")
    other = build(PYTHONHASHSEED="2", TZ="Asia/Tokyo", LC_ALL="C")
    assert one == other == Shelf(joined=True).manifest


@pytest.mark.slow
def test_the_server_shows_the_manifest_of_what_it_serves(real: Running) -> None:
    shown = real.ask("/b/manifest.json")
    assert shown.body == installed()[0].shelf.manifest
    for path, (sha256, size) in read_program(shown.body).files.items():
        if "plain" not in path:
            body = real.ask(path).body
            assert (hashlib.sha256(body).hexdigest(), len(body)) == (sha256, size), path


def test_one_changed_byte_gives_another_fingerprint(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<!doctype html><title>Alcove</title>")
    (tmp_path / "plain.html").write_text("<!doctype html><title>https</title>")
    (tmp_path / "start.js").write_text("export const one = 1;\n")
    before = read_program(Shelf(tmp_path).manifest)
    (tmp_path / "start.js").write_text("export const one = 2;\n")
    after = read_program(Shelf(tmp_path).manifest)
    assert before.fingerprint != after.fingerprint
    assert set(before.files) != set(after.files)


def test_a_released_version_is_one_program() -> None:
    """Where this version was released, this tree is that release."""
    found: dict[str, Program] = {program.version: program for program in released()}
    if __version__ in found:
        assert found[__version__].fingerprint == installed()[0].fingerprint, "raise the version in alcove_site"
    assert [path.stem for path in sorted(RELEASES.glob("*.json"))] == [program.version for program in released()]


def test_a_release_is_written_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(release, "Shelf", lambda joined: type("Made", (), {"form": "joined", "manifest": b"one"}))
    assert release.main(tmp_path) == 0
    assert release.main(tmp_path) == 0
    monkeypatch.setattr(release, "Shelf", lambda joined: type("Made", (), {"form": "joined", "manifest": b"other"}))
    assert release.main(tmp_path) == 1
    assert "raise the version" in capsys.readouterr().err
    assert (tmp_path / f"{__version__}.json").read_bytes() == b"one"


def test_what_is_not_joined_is_not_released(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(release, "Shelf", lambda joined: type("Made", (), {"form": "single", "manifest": b"one"}))
    assert release.main(tmp_path) == 1
    assert list(tmp_path.iterdir()) == []

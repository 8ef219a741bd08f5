"""Every setting is documented, and nothing is documented that is no setting."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = re.compile(r"\bALCOVE_[A-Z_]+\b")


def read_by_the_server() -> set[str]:
    """Return the names that the server's code looks up; its sentences may name them too."""
    return {name for path in (ROOT / "alcove").rglob("*.py") for name in NAME.findall(path.read_text())}


def documented() -> set[str]:
    rows = (ROOT / "docs" / "settings.md").read_text().splitlines()
    return {name for row in rows if row.startswith("| `ALCOVE_") for name in NAME.findall(row.split("|")[1])}


def test_every_setting_is_documented_and_every_documented_one_is_there() -> None:
    assert read_by_the_server() == documented()


def test_the_environment_is_read_in_the_settings_alone() -> None:
    readers = [path for path in (ROOT / "alcove").rglob("*.py") if re.search(r"os\.(environ|getenv)", path.read_text())]
    assert {path.relative_to(ROOT).as_posix() for path in readers} == {
        "alcove/settings.py",
        "alcove/__main__.py",
        "alcove/asgi.py",
    }


def test_no_page_of_the_documentation_names_a_setting_that_is_none() -> None:
    for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "alcove" / "browser").glob("*.html")]:
        named = {name for name in NAME.findall(path.read_text()) if not name.startswith("ALCOVE_TEST_")}
        assert named <= documented(), path.name


def test_there_is_no_debug_mode() -> None:
    text = (ROOT / "alcove" / "settings.py").read_text()
    assert re.findall(r"^DEBUG\b.*$", text, re.MULTILINE) == ["DEBUG = False"]

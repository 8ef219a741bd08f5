"""The joined modules are the modules: made from what lies beside them, the same bytes each time."""

import shutil
from pathlib import Path

import pytest

from alcove_site.joined import FOLDER, STAMP, digest_of, join_modules
from alcove_site.shelf import BROWSER, reachable_from, read_files
from tools.join import COMPILE_ALL, PAGE, join


def test_the_joined_files_were_made_from_the_modules_that_lie_beside_them() -> None:
    stamp = (FOLDER / STAMP).read_text(encoding="ascii").strip()
    assert stamp == digest_of(read_files(BROWSER)), (
        "alcove/browser has changed: run `make join` and commit alcove/joined"
    )


def test_joined_files_of_other_modules_are_left_alone() -> None:
    files = read_files(BROWSER) | {"start.js": b"// changed"}
    assert join_modules(files) == files


def test_joined_files_take_the_place_of_the_modules_and_of_nothing_else() -> None:
    files = read_files(BROWSER)
    joined = join_modules(files)
    assert {path for path in files if not path.endswith(".js")} <= set(joined)
    assert "start.js" in joined
    assert len(joined) < len(files)


def test_the_first_page_is_two_files_and_their_functions_are_compiled_at_once() -> None:
    files = read_files(FOLDER)
    assert sorted(reachable_from([*PAGE], files)) == ["first.js", "start.js"]
    assert [name for name, body in files.items() if body.startswith(COMPILE_ALL.encode())] == ["first.js", "start.js"]


@pytest.mark.long
@pytest.mark.skipif(not shutil.which("npm"), reason="no Node here to join with")
def test_joining_again_gives_the_same_bytes(tmp_path: Path) -> None:
    again = join(tmp_path)
    made = {path.relative_to(again).as_posix(): path.read_bytes() for path in again.rglob("*.js")}
    kept = {path.relative_to(FOLDER).as_posix(): path.read_bytes() for path in FOLDER.rglob("*.js")}
    assert made == kept

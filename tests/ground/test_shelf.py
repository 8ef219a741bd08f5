"""The shelf: hashed addresses, integrity, the import map, one page for everybody."""

import gzip
import json
import re
from pathlib import Path

import pytest

from alcove_site.shelf import PageBroken, Shelf, answer, hash_of, imports_of

PAGE = """<!doctype html><title>Alcove</title>
<!-- import map -->
<!-- preloads -->
<link rel="stylesheet" href="/b/style/all.css">
<script type="module" src="/b/start.js"></script>
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {
        "index.html": PAGE,
        "plain.html": "<!doctype html><title>https</title>",
        "start.js": 'import {\n  a,\n} from "./rooms/a.js";\nconst later = () => import("./rooms/later.js");\n',
        "rooms/a.js": 'export { b } from "../parts/b.js";\n',
        "rooms/later.js": "export const later = 1;\n",
        "parts/b.js": 'import"../start.js";export const b = "from \'./not-an-import.js\';";\n',
        "style/order.txt": "tokens.css\nbase.css\n",
        "style/base.css": "/* base */",
        "style/tokens.css": "/* tokens */",
        "style/a-room.css": "/* a room */",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def import_map(shelf: Shelf) -> dict[str, dict[str, str]]:
    text = shelf.page.body.decode()
    return json.loads(text.split('<script type="importmap">')[1].split("</script>")[0])


def test_the_import_map_names_every_module_with_its_integrity(folder: Path) -> None:
    shelf = Shelf(folder)
    found = import_map(shelf)
    for name in ("start.js", "rooms/a.js", "rooms/later.js", "parts/b.js"):
        item = shelf.items[found["imports"][f"/b/{name}"]]
        assert item.body == (folder / name).read_bytes()
        assert found["integrity"][item.url] == hash_of(item.body, "sha256")


def test_the_policy_allows_that_import_map_and_no_other_inline_script(folder: Path) -> None:
    shelf = Shelf(folder)
    assert f"script-src 'self' '{hash_of(shelf.import_map.encode(), 'sha256')}';" in shelf.page.policy


def test_the_modules_of_the_first_screen_are_preloaded_and_no_others(folder: Path) -> None:
    text = Shelf(folder).page.body.decode()
    preloads = [line.split('href="')[1].split(".")[0] for line in text.splitlines() if "modulepreload" in line]
    assert preloads == ["/b/start", "/b/rooms/a", "/b/parts/b"]


def test_each_of_them_is_asked_for_as_a_script_before_so_that_chromium_takes_what_it_compiled(folder: Path) -> None:
    lines = Shelf(folder).page.body.decode().splitlines()
    modules = [at for at, line in enumerate(lines) if line.startswith('<link rel="modulepreload" ')]
    assert len(modules) == 3
    for at in modules:
        rest = lines[at].removeprefix('<link rel="modulepreload" ')
        assert lines[at - 1] == f'<link rel="preload" as="script" crossorigin {rest}'


def test_imports_are_told_from_text_that_looks_like_them(folder: Path) -> None:
    files = {"parts/b.js": (folder / "parts/b.js").read_bytes(), "start.js": b"", "parts/not-an-import.js": b""}
    assert imports_of("parts/b.js", files) == ["start.js"]


def test_style_sheets_are_one_file_in_the_given_order(folder: Path) -> None:
    assert Shelf(folder).paths["style/all.css"].body == b"/* tokens */\n/* base */\n/* a room */"


def test_another_content_has_another_address(folder: Path) -> None:
    before = Shelf(folder).paths["rooms/a.js"].url
    (folder / "rooms/a.js").write_text("export const changed = true;")
    assert Shelf(folder).paths["rooms/a.js"].url != before


def test_a_file_of_data_has_a_hashed_address_its_type_and_its_integrity(folder: Path) -> None:
    (folder / "questions").mkdir()
    (folder / "questions/bank.json").write_text("[]")
    (folder / "questions/LICENSE").write_text("not for the wire")
    shelf = Shelf(folder)
    found = import_map(shelf)
    item = shelf.items[found["imports"]["/b/questions/bank.json"]]
    assert re.fullmatch(r"/b/questions/bank\.[0-9a-f]{8}\.json", item.url)
    assert found["integrity"][item.url] == hash_of(b"[]", "sha256")
    assert (b"content-type", b"application/json") in answer(item, [])[1]
    assert not [url for url in shelf.items if "LICENSE" in url]


def test_a_page_that_names_a_missing_file_refuses_to_start(folder: Path) -> None:
    (folder / "start.js").unlink()
    with pytest.raises(PageBroken, match=r"start\.js"):
        Shelf(folder)


def test_two_shelves_of_the_same_files_are_the_same_bytes(folder: Path) -> None:
    one, two = Shelf(folder), Shelf(folder)
    assert one.page.body == two.page.body
    assert one.manifest == two.manifest


def test_a_browser_that_has_it_gets_304_and_one_that_unpacks_gets_gzip(folder: Path) -> None:
    (folder / "start.js").write_text("const a = 1;\n" * 200)
    item = Shelf(folder).paths["start.js"]
    assert answer(item, [(b"if-none-match", item.tag)])[0] == 304
    status, headers, body = answer(item, [(b"accept-encoding", b"gzip, br")])
    assert (status, gzip.decompress(body)) == (200, item.body)
    assert (b"cache-control", b"public, max-age=31536000, immutable") in headers
    assert answer(item, [])[2] == item.body

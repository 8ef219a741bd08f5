"""What the browser gets: no string becomes markup or script, nothing comes from elsewhere."""

import json
import re
from pathlib import Path

import pytest

from alcove_site.shelf import PREFIX, Shelf, hash_of, read_files
from tests.rules.test_layers import BROWSER, code_of, modules

OWN = [path for path in sorted(BROWSER.rglob("*")) if path.is_file() and "vendor" not in path.parts]
VENDOR = sorted((BROWSER / "vendor").glob("*.js"))
# Names of languages, never fetched.
NAMES = ("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML")
SINKS = {
    "markup from a string": r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)\b",
    "markup written": r"\bdocument\.write",
    "script from a string": r"\beval\s*\(|\bnew\s+Function\b|\bset(?:Timeout|Interval)\s*\(\s*['\"`]",
    "an inline style": r"\bstyle=|\.style\s*[.\[]|\.cssText\b|setAttribute\(\s*['\"]style",
    "an inline handler": r"setAttribute\(\s*['\"]on",
    "an address for code made of strings": r"\bimport\(\s*[^'\"\s)]",
    "code outside this thread": r"\bnew\s+(?:Shared)?Worker\b|importScripts",
    "a trap left in": r"\bdebugger\b|\bconsole\.log\b",
}


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return Shelf()


@pytest.mark.parametrize("danger", SINKS)
def test_no_module_uses(danger: str) -> None:
    found = [str(path.relative_to(BROWSER)) for path in modules() if re.search(SINKS[danger], code_of(path))]
    assert found == []


def test_the_search_for_dangers_finds_them() -> None:
    samples = ["x.innerHTML = y", "document.write(x)", "eval(x)", "a.style.color = 1", "setAttribute('onclick', x)"]
    samples += ["import(name)", "new Worker(x)", "console.log(1)"]
    for sample, pattern in zip(samples, SINKS.values(), strict=True):
        assert re.search(pattern, sample), sample


def test_nothing_names_an_address_elsewhere() -> None:
    found = []
    for path in OWN:
        if path.suffix in (".js", ".css", ".html", ".svg", ".ftl", ".webmanifest"):
            text = code_of(path) if path.suffix in (".js", ".css") else path.read_text()
            urls = re.findall(r"(?:https?:)?//[a-z0-9-]+\.[a-z0-9./-]+", text)
            found += [f"{path.relative_to(BROWSER)}: {url}" for url in urls if not url.startswith(NAMES)]
    assert found == []


def test_third_party_modules_fetch_nothing_and_import_nothing() -> None:
    assert VENDOR
    for path in VENDOR:
        text = path.read_text()
        assert not re.search(
            r"\b(?:window|self|globalThis)\.fetch\b|await fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource", text
        ), path.name
        assert not re.search(r"""\bimport\s*\(|\bfrom\s*["']https?:""", text), path.name


def test_the_import_map_covers_every_module_and_file(shelf: Shelf) -> None:
    found = json.loads(shelf.import_map)
    files = read_files(BROWSER)
    assert set(found["imports"]) == {PREFIX + path for path in files}
    for path, body in files.items():
        if path.endswith(".js"):
            assert found["integrity"][found["imports"][PREFIX + path]] == hash_of(body, "sha256")


@pytest.mark.parametrize("name", ["page", "plain_page"])
def test_the_pages_carry_no_inline_script_but_the_import_map(shelf: Shelf, name: str) -> None:
    text = getattr(shelf, name).body.decode()
    scripts = re.findall(r"<script([^>]*)>(.*?)</script>", text, re.DOTALL)
    inline = [body for attributes, body in scripts if "src=" not in attributes]
    assert inline == ([shelf.import_map] if name == "page" else [])
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", text)


@pytest.mark.parametrize("name", ["page", "plain_page"])
def test_everything_the_pages_name_is_hashed_and_carries_its_integrity(shelf: Shelf, name: str) -> None:
    text = getattr(shelf, name).body.decode()
    tags = re.findall(r"<(?:link|script)\b[^>]*\s(?:src|href)=[^>]*>", text)
    assert tags
    for tag in [tag for tag in tags if 'href="data:,"' not in tag]:  # an empty icon, until the page is drawn
        match = re.search(r'(?:src|href)="([^"]+)"', tag)
        assert match is not None
        item = shelf.items[match[1]]
        assert f'integrity="{item.integrity}"' in tag


def test_without_javascript_the_page_says_what_is_missing(shelf: Shelf) -> None:
    assert b"<noscript>" in shelf.page.body
    assert b"JavaScript is what does the sealing" in shelf.page.body


def test_the_page_is_light() -> None:
    """As it is served: with the modules joined. Each single one would be named in the import map."""
    assert len(Shelf(joined=True).page.packed) < 12 * 1024


def test_modules_are_found_where_they_lie() -> None:
    assert Path(BROWSER / "index.html").exists()
    assert len(modules()) > 20

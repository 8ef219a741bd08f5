"""Every sentence lives in the catalogue: ids in code exist there, none is left over, none is written into code."""

import re
from pathlib import Path

from alcove_site.shelf import reachable_from, read_files

ROOT = Path(__file__).resolve().parents[2]
BROWSER = ROOT / "alcove" / "browser"
WORDS = BROWSER / "words"
LANGUAGES = sorted(path.stem for path in WORDS.glob("*.ftl"))
NAMED = r"(?:label|title|hint|alt|placeholder|aria-label|aria-description|note|lead|over|seenBy|mark)"


def modules() -> dict[str, str]:
    """Return the browser's own modules by path, without what is vendored and without comments."""
    found = {}
    for path in sorted(BROWSER.rglob("*.js")):
        if "vendor" not in path.parts:
            text = re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.S)
            found[path.relative_to(BROWSER).as_posix()] = re.sub(r"(?m)(^|\s)//.*$", "", text)
    return found


def catalogues(language: str) -> list[Path]:
    """Return what is loaded at the start, and the lots that come later."""
    return [WORDS / f"{language}.ftl", *sorted((WORDS / language).glob("*.ftl"))]


def ids_in(*files: Path) -> list[str]:
    return [name for path in files for name in re.findall(r"(?m)^([a-z][\w-]*) *=", path.read_text(encoding="utf-8"))]


def exact_ids_asked_for() -> dict[str, str]:
    """Return the ids in t("…") and <Sentence id="…">, with the module that asks."""
    asked = {}
    for path, text in modules().items():
        for found in re.findall(r"""\bt\(\s*["']([\w-]+)["']|Sentence\} id="([\w-]+)\"""", text):
            asked[found[0] or found[1]] = path
    return asked


def is_used(name: str, code: str, beginnings: set[tuple[str, str]]) -> bool:
    """Whether a module says the id whole, or makes it by a template such as `need-${need}`."""
    if re.search(rf"""["'`]{re.escape(name)}["'`]""", code):
        return True
    return any(
        name.startswith(first) and name.endswith(last) and len(name) > len(first + last) for first, last in beginnings
    )


def made_ids(code: str) -> set[tuple[str, str]]:
    """Return beginning and end of ids that are put together, such as ("sealed-", "-next")."""
    return set(re.findall(r"`([a-z][a-z-]*-)\$\{[^}`]*\}((?:-[a-z-]+)?)`", code))


def test_every_id_that_code_asks_for_is_in_the_catalogue() -> None:
    known = set(ids_in(*catalogues("en")))
    assert {name: path for name, path in exact_ids_asked_for().items() if name not in known} == {}


def test_no_sentence_is_left_over() -> None:
    code = "\n".join(modules().values())
    code += "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "alcove").rglob("*.py")))
    beginnings = made_ids(code)
    assert [name for name in ids_in(*catalogues("en")) if not is_used(name, code, beginnings)] == []


def test_every_id_is_said_once_and_in_every_language() -> None:
    for language in LANGUAGES:
        names = ids_in(*catalogues(language))
        assert sorted(names) == sorted(set(names)), language
        assert sorted(names) == sorted(ids_in(*catalogues("en"))), language


def test_no_sentence_is_made_of_others() -> None:
    """Each can be read aloud as it stands, and a page reads one without the others (words/words.js)."""
    text = "\n".join(path.read_text(encoding="utf-8") for language in LANGUAGES for path in catalogues(language))
    assert re.findall(r"\{\s*-?[a-zA-Z][\w-]*(?:\.\w+)?\s*\}|(?m:^-\w[\w-]* *=)", text) == []


def test_the_first_page_says_nothing_that_is_loaded_later() -> None:
    files = read_files(BROWSER)
    first = reachable_from(["start.js"], files)
    known = set(ids_in(WORDS / "en.ftl"))
    asked = {name: path for name, path in exact_ids_asked_for().items() if path in first}
    assert len(asked) > 100
    assert {name: path for name, path in asked.items() if name not in known} == {}


def every_template(code: str) -> list[str]:
    """Return the html`…` templates of a module. What stands between them is not read: a pattern may hold any sign."""
    found: list[str] = []
    end = 0
    for match in re.finditer(r"\bhtml`", code):
        if match.start() >= end:
            written, inside, end = read_template(code, match.end())
            found += [written, *inside]
    return found


def templates_in(code: str, start: int = 0, *, closing: str = "") -> tuple[list[str], int]:
    """Return the html`…` templates from `start` to the brace that closes, and where that is.

    What stands in ${…} becomes NUL, so that only what is really written remains; templates inside are found too.
    """
    found: list[str] = []
    at, depth = start, 0
    while at < len(code):
        sign = code[at]
        if sign == closing and depth == 0:
            return found, at + 1
        depth += (sign == "{") - (sign == "}")
        if sign in "\"'":
            at = end_of_string(code, at)
        elif sign == "`":
            written, inside, after = read_template(code, at + 1)
            found += [written, *inside] if code[:at].endswith("html") else inside
            at = after
        else:
            at += 1
    return found, at


def end_of_string(code: str, at: int) -> int:
    """Return the place behind a quoted string; a lone apostrophe (in a pattern) ends with its line."""
    match = re.compile(rf"{code[at]}(?:[^\\\n]|\\.)*?{code[at]}").match(code, at)
    return match.end() if match else at + 1


def read_template(code: str, at: int) -> tuple[str, list[str], int]:
    """Return the written part of a template literal, the templates inside it, and where it ends."""
    written, inside = "", []
    while code[at] != "`":
        if code.startswith("${", at):
            more, at = templates_in(code, at + 2, closing="}")
            inside += more
            written += "\0"
        else:
            written += code[at]
            at += 1
    return written, inside, at + 1


def sentences_in(template: str) -> list[str]:
    """Return runs of two words or more outside of tags, and in attributes that are read out."""
    texts = re.sub(r"<[^>]*>", "\n", template)
    texts += "\n" + "\n".join(re.findall(rf"""\s{NAMED}=["']([^"']*)["']""", template))
    return [line.strip() for line in texts.splitlines() if re.search(r"[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}", line)]


def test_no_sentence_is_written_into_a_template() -> None:
    written = {
        path: said
        for path, text in modules().items()
        if (said := [s for t in every_template(text) for s in sentences_in(t)])
    }
    assert written == {}


def test_the_heuristic_sees_a_sentence() -> None:
    code = (
        """a = on && html`<p class="a b">Nothing is here ${list.map((x) => html`<${F} label="Your words" />`)}</p>`"""
    )
    assert [sentences_in(template) for template in every_template(code)] == [["Nothing is here \0"], ["Your words"]]
    assert sentences_in('<p class="a b">\0</p>') == []


def test_the_tone_holds() -> None:
    """Short and calm: no exclamation marks, no "successfully", no "oops", nothing overdue, no percentages."""
    loud = re.compile(r"!|successful|\boops\b|\boverdue\b|\bplease\b|\d ?%", re.I)
    assert [
        line
        for language in LANGUAGES
        for path in catalogues(language)
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#") and loud.search(line)
    ] == []


def test_the_worker_says_what_the_catalogue_says() -> None:
    """It wakes without a page, and reads no catalogue."""
    code = (BROWSER / "worker.js").read_text(encoding="utf-8")
    said = dict(re.findall(r'(\w+): "([^"]+)"', code.partition("const SAID = {")[2].partition("}")[0]))
    written = {
        language: re.search(r"^push-said = (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        for language in LANGUAGES
        for path in catalogues(language)
        if "push-said =" in path.read_text(encoding="utf-8")
    }
    assert said == {language: found[1] for language, found in written.items() if found}

"""Who imports whom is a rule of the build: down only, and the server cannot open what it keeps."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BROWSER = ROOT / "alcove" / "browser"

# Down only: a folder may import from its own row and from those below it.
ROWS = [
    {"first.js", "start.js", "worker.js"},
    {"rooms"},
    {"parts", "manners"},
    {"words"},
    {"sync"},
    {"keyring"},
    {"records", "seal"},
    {"vendor"},
]
# A preference of the device (theme, language) is asked for where it shows.
PAGE = {"start.js", "rooms", "parts", "manners", "words"}
# The service worker gives out the pinned program, which is nobody's words.
STORAGE = {"keyring", "sync", "worker.js"}
IMPORT = re.compile(r"""(?:\bfrom|\bimport|\bimport\()\s*["'](?P<target>\.{1,2}/[^"']+)["']""")
ANY_IMPORT = re.compile(
    r"""^\s*(?:import\s*|(?:import|export)\b[\w*{},$\s]*?\bfrom\s*)["'](?P<target>[^"']+)["'](?P<end>;?)""",
    re.MULTILINE,
)
# The cookie and whether the page is seen are not what people see: sync may ask for them.
TOUCHES_PAGE = re.compile(
    r"\bdocument\s*\[|\bdocument\.(?!cookie\b|visibilityState\b|hidden\b|(?:add|remove)EventListener\b)"
    r"|\b(?:alert|confirm|prompt)\(|\bwindow\.open\b|\.(?:classList|textContent|append|appendChild|replaceChildren)\("
)
TOUCHES_STORAGE = re.compile(r"\b(?:indexedDB|localStorage|sessionStorage|caches)\b|vendor/idb\.js")


def modules() -> list[Path]:
    return [path for path in sorted(BROWSER.rglob("*.js")) if "vendor" not in path.relative_to(BROWSER).parts]


def folder_of(path: Path) -> str:
    return path.relative_to(BROWSER).parts[0]


def row_of(folder: str) -> int:
    for number, row in enumerate(ROWS):
        if folder in row:
            return number
    raise AssertionError(
        f"alcove/browser/{folder} is in no row: argue for it in docs/architecture.md, then add it here"
    )


def code_of(path: Path) -> str:
    """Return a module without its comments: they may name what the code may not touch."""
    text = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
    return re.sub(r"(?m)(^|\s)//.*$", "", text)


def test_the_rooms_of_the_server_import_downwards_only() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_running_server_has_loaded_no_way_to_open_what_it_keeps(tmp_path: Path) -> None:
    look = "import sys, alcove.asgi, alcove.urls; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    environ = {**os.environ, "ALCOVE_DATA": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", look], cwd=ROOT, env=environ, capture_output=True, text=True, check=True
    )
    loaded = set(done.stdout.split())
    assert "alcove" in loaded
    assert loaded.isdisjoint({"alcove_seal", "alcove_cli", "cryptography", "fido2", "nacl", "Crypto", "jwt"})


def test_the_folders_of_the_browser_import_downwards_only() -> None:
    found = []
    for path in modules():
        for match in IMPORT.finditer(code_of(path)):
            target = (path.parent / match["target"]).resolve()
            assert target.exists(), f"{path.relative_to(ROOT)} imports {match['target']}, which is not there"
            if row_of(folder_of(target)) < row_of(folder_of(path)):
                found.append(f"{path.relative_to(BROWSER)} imports {target.relative_to(BROWSER)}")
    assert modules()
    assert not found


def test_every_import_is_relative_ends_with_js_and_a_semicolon() -> None:
    seen = 0
    for path in modules():
        for match in ANY_IMPORT.finditer(code_of(path)):
            target = match["target"]
            assert target.startswith(("./", "../")), f"{path}: {target}"
            assert target.endswith(".js"), f"{path}: {target}"
            assert match["end"] == ";", f"{path}: {target}"
            seen += 1
    assert seen > 100


def test_only_what_people_see_touches_the_page() -> None:
    offenders = [path for path in modules() if folder_of(path) not in PAGE and TOUCHES_PAGE.search(code_of(path))]
    assert [str(path.relative_to(BROWSER)) for path in offenders] == []


def test_only_keyring_and_sync_touch_storage() -> None:
    offenders = [path for path in modules() if folder_of(path) not in STORAGE and TOUCHES_STORAGE.search(code_of(path))]
    assert [str(path.relative_to(BROWSER)) for path in offenders] == []


def test_one_module_of_the_server_reaches_what_checks_passkeys() -> None:
    """allauth's WebAuthn loads a crypto library. It checks signatures of sign-ins; nothing else may come near it."""
    reaching = re.compile(r"\b(?:allauth\.(?:mfa\.webauthn|headless\.mfa)|fido2)\b")
    found = [path for path in sorted((ROOT / "alcove").rglob("*.py")) if reaching.search(path.read_text())]
    assert [str(path.relative_to(ROOT)) for path in found] == ["alcove/web/passkeys.py"]


def test_two_modules_of_the_server_reach_a_crypto_library_and_only_late() -> None:
    """One keeps passwords of people's own calendars, one signs an address and an hour for push services: no words of people."""
    reaching = re.compile(r"^\s*(?:from|import) (?:cryptography|jwt)\b", re.MULTILINE)
    found = [path for path in sorted((ROOT / "alcove").rglob("*.py")) if reaching.search(path.read_text())]
    assert [path.name for path in found] == ["calendar_lock.py", "vapid.py"]
    for path in found:
        assert not re.search(r"^(?:from|import) cryptography", path.read_text(), re.MULTILINE)

"""The modules joined into few files for the wire (made by tools/join.py), if they belong to the modules beside them."""

import hashlib
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "alcove" / "joined"
STAMP = "made-from.txt"


def digest_of(files: dict[str, bytes]) -> str:
    """Return one hash over all modules, by path and content."""
    whole = hashlib.sha256()
    for path in sorted(path for path in files if path.endswith(".js")):
        whole.update(f"{path}\n{hashlib.sha256(files[path]).hexdigest()}\n".encode())
    return whole.hexdigest()


def join_modules(files: dict[str, bytes], folder: Path = FOLDER) -> dict[str, bytes]:
    """Return `files` with the joined modules in the place of the single ones.

    Joined files that were made from other modules are left alone: what runs is always what lies
    in alcove/browser.
    """
    stamp = folder / STAMP
    if not stamp.is_file() or stamp.read_text(encoding="ascii").strip() != digest_of(files):
        return files
    joined = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.js")}
    return {path: body for path, body in files.items() if not path.endswith(".js")} | joined

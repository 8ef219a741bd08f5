"""Joins the browser's modules into few files, for the wire alone: `python -m tools.join`.

The modules stay what they are and run as they lie; a hundred of them over one line of six connections are
slow, and half of their bytes are comments. The joined files are readable, reproducible (the same
modules give the same bytes) and served only while they belong to the modules beside them
(alcove_site/joined.py). Node and a locked package are needed here, never to run.
See docs/decisions/modules.md.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from alcove_site.joined import FOLDER, STAMP, digest_of
from alcove_site.shelf import BROWSER, reachable_from, read_files
from tools.vendor import BUILDER, PACKAGES, VendorError, integrity, pack, read_lock, unpack

# What the page loads, and names that the tests and the bench ask for.
PAGE = ("first.js", "start.js")
ENTRIES = (
    *PAGE,
    "sync/house.js",
    "sync/compare.js",
    "records/search.js",
    "rooms/export/take-copy.js",
    "vendor/age.js",
    "vendor/qr.js",
)
# A module that is loaded when it is needed, as the code writes it; in a type it is followed by a member's name.
LATER = re.compile(r"""\bimport\("(\.{1,2}/[^"]+)"\)(?!\.[A-Z])""")

# The builder says of each module where it came from: a kilobyte on the first page.
ORIGIN = re.compile(r"^// \S+\.js\n", re.MULTILINE)

# An entry whose modules others need as well: the builder puts them into a piece of their own.
ONLY_A_PIECE = re.compile(r'import "\./(chunk-\w+\.js)";\n((?:import "[^"]+";\n)*)')
QUOTED = re.compile(r'"[^"]+"')

# Says to V8 that all functions of a file are needed at once. It compiles them beside the page at a first visit and keeps
# them; without it, what the first drawing calls is compiled in the middle of it, at each visit anew.
# https://v8.dev/blog/explicit-compile-hints
COMPILE_ALL = "//# allFunctionsCalledOnLoad\n"


def main() -> int:
    """Write alcove/joined/ anew."""
    with tempfile.TemporaryDirectory() as folder:
        out = join(Path(folder))
        shutil.rmtree(FOLDER, ignore_errors=True)
        shutil.copytree(out, FOLDER)
    (FOLDER / STAMP).write_text(digest_of(read_files(BROWSER)) + "\n", encoding="ascii")
    files = list(FOLDER.rglob("*.js"))
    print(f"joined: {len(files)} files, {sum(file.stat().st_size for file in files) / 1024:.0f} KiB")
    return 0


def join(folder: Path) -> Path:
    """Return the folder with the joined files."""
    out, modules = folder / "out", lay_out(folder / "browser")
    command = [
        "node", str(fetch_builder(folder)), *(str(modules / entry) for entry in ENTRIES),
        f"--outdir={out}", f"--outbase={modules}", "--bundle", "--splitting", "--format=esm", "--platform=browser",
        "--target=es2022", "--charset=utf8", "--legal-comments=inline", "--log-level=warning",
    ]  # fmt: skip
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    # The folder the builder stands in is written into its comments.
    done = subprocess.run(command, cwd=modules, env=environment, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr:
        raise VendorError(f"the modules were not joined: {done.stderr.strip()[-800:]}")
    for path in out.rglob("*.js"):
        path.write_text(ORIGIN.sub("", path.read_text(encoding="utf-8")), encoding="utf-8")
    for entry in PAGE:
        put_in_place(out, entry)
    for name in reachable_from([*PAGE], read_files(out)):
        path = out / name
        path.write_text(COMPILE_ALL + path.read_text(encoding="utf-8"), encoding="utf-8")
    return out


def put_in_place(out: Path, entry: str) -> None:
    """Give an entry the one piece that it consists of. The builder leaves a file that only names the piece,
    since others need it too: one file more for each tab."""
    named = ONLY_A_PIECE.fullmatch((out / entry).read_text(encoding="utf-8"))
    if not named or any(path not in (out / named[1]).read_text(encoding="utf-8") for path in QUOTED.findall(named[2])):
        raise VendorError(f"{entry} has code of its own: move it into a module that it imports")
    (out / named[1]).replace(out / entry)
    for path in out.rglob("*.js"):
        path.write_text(path.read_text(encoding="utf-8").replace(f'/{named[1]}"', f'/{entry}"'), encoding="utf-8")


def lay_out(folder: Path) -> Path:
    """Return a copy of the modules in which whatever is loaded later names the first page once more.

    The builder makes one file for each set of entries that need the same modules: without this, each new
    lot of rooms would cut the files of the first page into smaller ones. What is named is there already then.
    """
    shutil.copytree(BROWSER, folder)
    later = {folder / entry for entry in ENTRIES if entry not in PAGE and not entry.startswith("vendor/")}
    for module in sorted(folder.rglob("*.js")):
        later |= {(module.parent / target).resolve() for target in LATER.findall(module.read_text(encoding="utf-8"))}
    for module in sorted(later - {folder / "sync/house.js"}):  # the house is a part of the first page
        named = f'import "./{Path(os.path.relpath(folder / "start.js", module.parent)).as_posix()}";'
        module.write_text(f"{module.read_text(encoding='utf-8')}\n{named}\n", encoding="utf-8")
    return folder


def fetch_builder(folder: Path) -> Path:
    """Return the builder's program, the locked one and no other."""
    package = PACKAGES[BUILDER]
    archive = pack(package, folder)
    if integrity(archive.read_bytes()) != read_lock()["packages"][package]:
        raise VendorError(f"{package} differs from vendor.lock.json; find out why before you lock again")
    place = folder / "node_modules" / BUILDER
    unpack(archive, place)
    return place / "bin" / "esbuild"


if __name__ == "__main__":
    sys.exit(main())

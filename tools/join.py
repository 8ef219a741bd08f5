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
from alcove_site.shelf import BROWSER, read_files
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
    return out


def lay_out(folder: Path) -> Path:
    """Return a copy of the modules in which whatever is loaded later names the first page once more.

    The builder makes one file for each set of entries that need the same modules: without this, each new
    lot of rooms would cut the files of the first page into smaller ones. What is named is there already then.
    """
    shutil.copytree(BROWSER, folder)
    map_of_rooms = folder / "rooms/map.js"
    later = {folder / entry for entry in ENTRIES if entry not in PAGE and not entry.startswith("vendor/")}
    for module in sorted(folder.rglob("*.js")):
        later |= {(module.parent / target).resolve() for target in LATER.findall(module.read_text(encoding="utf-8"))}
    for module in sorted(later - {folder / "sync/house.js"}):  # the house is a part of the first page
        named = f'import "./{Path(os.path.relpath(map_of_rooms, module.parent)).as_posix()}";'
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

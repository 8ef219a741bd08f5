"""Joins the browser's modules into few files, for the wire alone: `python -m tools.join`.

The modules stay what they are and run as they lie; a hundred of them over one line of six connections are
slow, and half of their bytes are comments. The joined files are readable, reproducible (the same
modules give the same bytes) and served only while they belong to the modules beside them
(alcove/web/joined.py). Node and a locked package are needed here, never to run.
See docs/decisions/modules.md.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from alcove.web.joined import FOLDER, STAMP, digest_of
from alcove.web.shelf import BROWSER, read_files
from tools.vendor import BUILDER, PACKAGES, VendorError, integrity, pack, read_lock, unpack

# What the page loads, and two names that the tests and the bench ask for.
ENTRIES = ("sync/early.js", "start.js", "manners/theme.js", "sync/house.js", "records/search.js")


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
    out = folder / "out"
    command = [
        "node", str(fetch_builder(folder)), *(str(BROWSER / entry) for entry in ENTRIES),
        f"--outdir={out}", f"--outbase={BROWSER}", "--bundle", "--splitting", "--format=esm", "--platform=browser",
        "--target=es2022", "--charset=utf8", "--legal-comments=inline", "--log-level=warning",
    ]  # fmt: skip
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    # The folder the builder stands in is written into its comments.
    done = subprocess.run(command, cwd=BROWSER, env=environment, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr:
        raise VendorError(f"the modules were not joined: {done.stderr.strip()[-800:]}")
    return out


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

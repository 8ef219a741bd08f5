"""Writes the manifest of a release: `python -m tools.release` (make release).

One version is one program: a manifest that is there already never changes. After a release the version in
alcove_site/__init__.py goes up before anything else does.
"""

import hashlib
import sys
from pathlib import Path

from alcove_site import __version__
from alcove_site.programs import RELEASES, say_fingerprint
from alcove_site.shelf import Shelf


def main(folder: Path = RELEASES) -> int:
    """Write alcove_site/releases/<version>.json, or say why not."""
    shelf = Shelf(joined=True)
    if shelf.form != "joined":
        print("The joined modules are not those of alcove/browser: run `make join`, then release.", file=sys.stderr)
        return 1
    path = folder / f"{__version__}.json"
    if path.exists() and path.read_bytes() != shelf.manifest:
        print(
            f"{__version__} was released as another program: raise the version in alcove_site/__init__.py.",
            file=sys.stderr,
        )
        return 1
    path.write_bytes(shelf.manifest)
    fingerprint = hashlib.sha256(shelf.manifest).hexdigest()
    print(f"Alcove {__version__}, fingerprint {say_fingerprint(fingerprint)}: {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The programs that this package knows: its own, joined and single, and the releases before it."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from alcove_site.shelf import Shelf

RELEASES = Path(__file__).resolve().parent / "releases"


@dataclass(frozen=True)
class Program:
    """A manifest, read. `shelf` is there for what is installed here, whose bytes can be shown beside others'."""

    version: str
    form: str
    policy: str
    fingerprint: str
    files: dict[str, tuple[str, int]]
    shelf: Shelf | None = None

    @property
    def page(self) -> str:
        """Return the SHA-256 of the page."""
        return self.files["/"][0]


def read_program(manifest: bytes, shelf: Shelf | None = None) -> Program:
    """Return the program that a manifest describes. Raises ValueError or KeyError for what is none."""
    told = json.loads(manifest)
    files = {str(file["path"]): (str(file["sha256"]), int(file["size"])) for file in told["files"]}
    fingerprint = hashlib.sha256(manifest).hexdigest()
    return Program(str(told["alcove"]), str(told["form"]), str(told["policy"]), fingerprint, files, shelf)


def installed() -> list[Program]:
    """Return what this package would serve: joined for the wire, and as the modules lie."""
    shelves = [Shelf(joined=True), Shelf()]
    programs = [read_program(shelf.manifest, shelf) for shelf in shelves]
    return programs[:1] if programs[0].form == programs[1].form else programs


def released(folder: Path = RELEASES) -> list[Program]:
    """Return the releases whose manifests came with this package."""
    return [read_program(path.read_bytes()) for path in sorted(folder.glob("*.json"))]


def say_fingerprint(fingerprint: str) -> str:
    """Return the first half of a fingerprint in groups of four, as the page shows it."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, 32, 4))

"""The defence switched off, by changing the one line of the program that is the defence.

Each attack has such a twin. If the attack is noticed even then, another line notices it and the case proves
nothing about this one. In Node a changed copy of the modules is loaded; to a browser Mallory serves the changed file
(whoever serves the page can change it: docs/safe-space.md says so).
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from alcove_site.shelf import PREFIX, Item, Shelf

if TYPE_CHECKING:
    from tests.attacks.mallory import Said

BROWSER = Path(__file__).resolve().parent.parent.parent / "alcove" / "browser"
NEEDED = ("keyring", "records", "seal", "sync", "vendor", "words")


@dataclass(frozen=True)
class Sabotage:
    """`changes` are (module, the line of the defence, what stands there instead). `python` are the same for the
    other's client: (module, name, replacement), where both sides must agree on the weaker protocol."""

    changes: tuple[tuple[str, str, str], ...]
    python: tuple[tuple[str, object], ...] = field(default=())

    def of(self, path: str, text: str) -> str:
        """Return a module with the defence switched off. Raises LookupError where the line is not there (any more)."""
        for module, old, new in self.changes:
            if module != path:
                continue
            if text.count(old) != 1:
                raise LookupError(f"the defence {old!r} stands {text.count(old)} times in {module}, not once")
            text = text.replace(old, new)
        return text

    @contextlib.contextmanager
    def in_python(self) -> Iterator[None]:
        """The other's client agrees on the weaker protocol meanwhile."""
        with contextlib.ExitStack() as undo:
            for name, replacement in self.python:
                undo.enter_context(_patched(name, replacement))
            yield

    def change_page(self, said: Said) -> None:
        """Serve a page of Mallory's own, with the changed module in it and nothing that forbids it."""
        if b'<script type="importmap">' in said.told:
            give(shelf_of(self).page, said)

    def has_file(self, said: Said) -> bool:
        """Serve a file of that page, if it is one. To a device in Node there is none: it loads nothing from her."""
        item = shelf_of(self).items.get(said.path) if said.path.startswith(PREFIX) else None
        if item:
            give(item, said)
        return item is not None


def give(item: Item, said: Said) -> None:
    said.status, said.told, said.headers = 200, item.body, [("Content-Type", item.kind)]


@contextlib.contextmanager
def _patched(name: str, replacement: object) -> Iterator[None]:
    module_name, _, attribute = name.rpartition(".")
    module = importlib.import_module(module_name)
    former = getattr(module, attribute)
    setattr(module, attribute, replacement)
    try:
        yield
    finally:
        setattr(module, attribute, former)


UNCHANGED = Sabotage(())  # the same modules, one by one


@functools.lru_cache(maxsize=2)
def shelf_of(sabotage: Sabotage) -> Shelf:
    """Return all that a browser loads, module by module, the defence switched off."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "browser"
        shutil.copytree(BROWSER, tree)
        change_modules(tree, sabotage)
        return Shelf(tree)


def change_modules(tree: Path, sabotage: Sabotage) -> None:
    for module in {module for module, _, _ in sabotage.changes}:
        path = tree / module
        path.write_text(sabotage.of(module, path.read_text()))


def off(module: str, line: str, instead: str = "") -> Sabotage:
    """One line of one module out of action."""
    return Sabotage(((module, line, instead),))


def modules(folder: Path, sabotage: Sabotage | None) -> Path:
    """Return the client's modules for Node: as they lie, or copied to `folder` with the defence switched off."""
    if sabotage is None:
        return BROWSER
    for name in NEEDED:
        if (BROWSER / name).exists():
            shutil.copytree(BROWSER / name, folder / name)
    (folder / "package.json").write_text('{"type": "module"}')
    change_modules(folder, sabotage)
    return folder

"""The defence switched off, by changing the one line of the program that is the defence.

Each attack has such a twin. If the attack is noticed even then, another line notices it and the case proves
nothing about this one. In Node a changed copy of the modules is loaded; to a browser Mallory serves the changed file
(whoever serves the page can change it: docs/safe-space.md says so).
"""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.attacks.mallory import Said

BROWSER = Path(__file__).resolve().parent.parent.parent / "alcove" / "browser"
NEEDED = ("keyring", "records", "seal", "sync", "vendor", "words")
HASHED = re.compile(r"/b/(.+)\.[0-9a-f]{12}(\.js)")


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

    def change_page(self, said: Said) -> None:
        """Serve the changed module, and a page that does not insist on the true one."""
        if said.path.startswith("/b/") and (found := HASHED.fullmatch(said.path)):
            said.told = self.of(found[1] + found[2], said.told.decode()).encode()
        elif b'<script type="importmap">' in said.told:
            said.told = without_integrity(said.told.decode()).encode()
            said.headers = [(name, value) for name, value in said.headers if name.lower() not in _STRICT]


def off(module: str, line: str, instead: str = "") -> Sabotage:
    """One line of one module out of action."""
    return Sabotage(((module, line, instead),))


_STRICT = {"content-security-policy", "integrity-policy", "content-encoding", "etag"}


def without_integrity(page: str) -> str:
    """Return the page with neither integrity in its import map nor on its elements."""
    start, end = page.index('<script type="importmap">') + 25, page.index("</script>")
    written = json.loads(page[start:end])
    written.pop("integrity")
    rest = re.sub(r' integrity="[^"]+"', "", page[end:])
    return page[:start] + json.dumps(written) + rest


def copy_modules(folder: Path, sabotage: Sabotage | None) -> Path:
    """Return a folder with the client's modules for Node, the defence switched off where asked for."""
    for name in NEEDED:
        if (BROWSER / name).exists():
            shutil.copytree(BROWSER / name, folder / name)
    (folder / "package.json").write_text('{"type": "module"}')
    for module in {module for module, _, _ in sabotage.changes} if sabotage else ():
        path = folder / module
        path.write_text(sabotage.of(module, path.read_text()))  # type: ignore[union-attr]
    return folder

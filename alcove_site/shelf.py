"""The static shelf: every file the browser runs or wears, read once at start, served from memory.

Each file lies at /b/<path>.<hash>.<ext>, forever the same and cacheable for good. The page is
one for everybody and for every address: no person's data is in it, so its bytes can be compared
(docs/safe-space.md). Its import map gives each module its hashed address and its integrity. The
service worker alone has an address without a hash: browsers ask for it there again and again.
"""

import base64
import gzip
import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

from alcove_site import __version__
from alcove_site.joined import join_modules
from alcove_site.policy import Headers, content_policy

BROWSER = Path(__file__).resolve().parent.parent / "alcove" / "browser"
PREFIX = "/b/"
MANIFEST = PREFIX + "manifest.json"
KINDS = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".ftl": "text/plain; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain; charset=utf-8",
}
STYLE_ORDER = "style/order.txt"
STYLE_SHEET = "style/all.css"
PAGE = "index.html"
PLAIN_PAGE = "plain.html"
WORKER = "worker.js"
APP = "app.webmanifest"
_IMPORT = re.compile(r"""(?:^|[;}\s])(?:import|export)\b[^;'"()]*?["'](\.{1,2}/[^"']+)["']\s*;""")
_ICON = re.compile(r'"(/b/[^"]+)"')
_TAG = re.compile(r'<(?:link|script)\b[^>]*\s(?:src|href)="(/b/[^"]+)"')


class PageBroken(Exception):
    """The page names a file that is not there. Its text is one sentence that says what to do."""


@dataclass(frozen=True)
class Item:
    """One file as it goes over the wire."""

    url: str
    body: bytes
    kind: str
    immutable: bool = True
    policy: str = ""
    packed: bytes = field(default=b"", compare=False)

    @property
    def integrity(self) -> str:
        """Return the value of an `integrity` attribute. SHA-256, as in the manifest: a longer one made the page 2 KB heavier."""
        return hash_of(self.body, "sha256")

    @property
    def tag(self) -> bytes:
        """Return the entity tag, in quotes."""
        return b'"' + hashlib.sha256(self.body).hexdigest()[:32].encode() + b'"'


def hash_of(body: bytes, name: str) -> str:
    """Return a hash as browsers write it: sha256-<base64>."""
    return f"{name}-{base64.b64encode(hashlib.new(name, body).digest()).decode()}"


def make_item(url: str, body: bytes, kind: str, *, immutable: bool = True, policy: str = "") -> Item:
    """Return an item with its gzip form, if that is smaller."""
    packed = gzip.compress(body, 9, mtime=0)
    return Item(url, body, kind, immutable, policy, packed if len(packed) < len(body) else b"")


def hashed_url(path: str, body: bytes) -> str:
    """Return /b/rooms/week.1a2b3c4d.js for rooms/week.js."""
    stem, dot, ending = path.rpartition(".")
    return f"{PREFIX}{stem}.{hashlib.sha256(body).hexdigest()[:8]}{dot}{ending}"


def read_files(folder: Path) -> dict[str, bytes]:
    """Return every file to be served by its path, the style sheets as one in their given order."""
    files = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and path.suffix in KINDS and not name.startswith(".") and name != WORKER:
            files[name] = path.read_bytes()
    order = files.pop(STYLE_ORDER, b"").decode().split()
    sheets = [name for name in files if name.startswith("style/") and name.endswith(".css")]
    parts = [files.pop(name) for name in sorted(sheets, key=lambda name: place_in(order, name))]
    if parts:
        files[STYLE_SHEET] = b"\n".join(parts)
    return files


def place_in(order: list[str], name: str) -> tuple[int, str]:
    """Return the sorting key of a style sheet: as listed, the unlisted after that by name."""
    short = name.removeprefix("style/")
    return (order.index(short) if short in order else len(order), short)


def imports_of(path: str, files: dict[str, bytes]) -> list[str]:
    """Return the paths of the modules that a module imports statically."""
    folder = Path("/", path).parent
    found = []
    for target in _IMPORT.findall(files[path].decode()):
        name = resolve(folder, target)
        if name in files:
            found.append(name)
    return found


def resolve(folder: Path, target: str) -> str:
    """Return the path that a relative import means."""
    parts = list(folder.parts[1:])
    for step in target.split("/"):
        if step == "..":
            del parts[-1:]
        elif step != ".":
            parts.append(step)
    return "/".join(parts)


def reachable_from(entries: list[str], files: dict[str, bytes]) -> list[str]:
    """Return the modules of the first screen: all that `entries` import, however deep, in order."""
    seen: dict[str, None] = {}
    waiting = [entry for entry in entries if entry in files]
    while waiting:
        path = waiting.pop(0)
        if path not in seen:
            seen[path] = None
            waiting += imports_of(path, files)
    return list(seen)


class Shelf:
    """All items by URL, the page, and the page for plain http."""

    def __init__(self, folder: Path = BROWSER, *, joined: bool = False) -> None:
        single = read_files(folder)
        files = join_modules(single) if joined else single
        self.form = "single" if files is single else "joined"
        app = files.pop(APP, b"")
        self.paths: dict[str, Item] = {}
        self._add(files)
        if app:
            self._add({APP: _ICON.sub(lambda match: f'"{self._named(match[1]).url}"', app.decode()).encode()})
        self.items = {item.url: item for item in self.paths.values()}
        self.import_map = self._make_import_map()
        self.page = self._make_page((folder / PAGE).read_text(encoding="utf-8"), files)
        self.plain_page = self._make_page((folder / PLAIN_PAGE).read_text(encoding="utf-8"), {})
        if (folder / WORKER).is_file():
            url = f"/{WORKER}"
            self.items[url] = make_item(url, (folder / WORKER).read_bytes(), KINDS[".js"], immutable=False)
        self.manifest = describe(self)
        self.items[MANIFEST] = make_item(MANIFEST, self.manifest, KINDS[".json"], immutable=False)

    def _add(self, files: dict[str, bytes]) -> None:
        for path, body in files.items():
            self.paths[path] = make_item(hashed_url(path, body), body, KINDS[Path(path).suffix])

    def _make_import_map(self) -> str:
        # Modules, which the browser checks by itself, and what words/files.js fetches and checks.
        checked = [item for path, item in self.paths.items() if path.endswith((".js", ".ftl", ".json"))]
        return json.dumps(
            {
                "imports": {PREFIX + path: item.url for path, item in self.paths.items()},
                "integrity": {item.url: item.integrity for item in checked},
            },
            separators=(",", ":"),
            sort_keys=True,
        )

    def _make_page(self, text: str, files: dict[str, bytes]) -> Item:
        """Fill the page: hashed addresses with integrity, the import map, the preloads."""
        entries = [url.removeprefix(PREFIX) for url in _TAG.findall(text) if url.endswith(".js")]
        policy = content_policy()
        text = _TAG.sub(self._hashed_tag, text)
        if "<!-- import map -->" in text:
            policy = content_policy(hash_of(self.import_map.encode(), "sha256"))
            text = text.replace("<!-- import map -->", f'<script type="importmap">{self.import_map}</script>')
            preloads = [self._preload(path) for path in reachable_from(entries, files)]
            text = text.replace("<!-- preloads -->", "\n".join(preloads))
        return make_item("/", text.encode(), "text/html; charset=utf-8", immutable=False, policy=policy)

    def _hashed_tag(self, match: re.Match[str]) -> str:
        item = self._named(match[1])
        # Browsers check no integrity on a preload for fetch and complain of the attribute; the
        # program reads it from there and gives it to fetch.
        name = "data-integrity" if 'as="fetch"' in match[0] else "integrity"
        return f'{match[0].replace(match[1], item.url)} {name}="{item.integrity}"'

    def _preload(self, path: str) -> str:
        """Chromium compiles a module anew at every visit, unless it was asked for as a script before: only then it
        takes what it compiled last time (docs/decisions/modules.md). It is fetched once all the same."""
        item = self.paths[path]
        named = f'href="{item.url}" integrity="{item.integrity}">'
        return f'<link rel="preload" as="script" crossorigin {named}\n<link rel="modulepreload" {named}'

    def _named(self, url: str) -> Item:
        item = self.paths.get(url.removeprefix(PREFIX))
        if item is None:
            raise PageBroken(f"The page names {url}, which is not in alcove/browser: put it there.")
        return item


def describe(shelf: Shelf) -> bytes:
    """Return the manifest of a release: version, form, and path, SHA-256 and size of all that is served. The same
    files give the same bytes, so its own SHA-256 is the fingerprint of the program."""
    pages = {"/": shelf.page, "/ over plain http": shelf.plain_page}
    lines = [
        {"path": path, "sha256": hashlib.sha256(item.body).hexdigest(), "size": len(item.body)}
        for path, item in sorted((pages | shelf.items).items())
    ]
    whole = {"alcove": __version__, "form": shelf.form, "policy": shelf.page.policy, "files": lines}
    return json.dumps(whole, indent=1).encode() + b"\n"


def answer(item: Item, request: Headers) -> tuple[int, Headers, bytes]:
    """Return status, headers and body for one item, packed or not modified where it may be."""
    asked = dict(request)
    given: Headers = [
        (b"content-type", item.kind.encode()),
        (b"etag", item.tag),
        (b"vary", b"Accept-Encoding"),
        (b"cache-control", b"public, max-age=31536000, immutable" if item.immutable else b"no-cache"),
    ]
    if item.policy:
        given.append((b"content-security-policy", item.policy.encode()))
    if asked.get(b"if-none-match", b"").removeprefix(b"W/") == item.tag:
        return 304, given, b""
    body = item.body
    if item.packed and b"gzip" in asked.get(b"accept-encoding", b""):
        body = item.packed
        given.append((b"content-encoding", b"gzip"))
    given.append((b"content-length", str(len(body)).encode()))
    return 200, given, body

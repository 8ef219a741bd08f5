"""`alcove verify-site`: what a lying server changed is found and named; what is the same is called the same."""

import hashlib
import json
import socket
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from alcove_cli.__main__ import main
from alcove_site import __version__
from alcove_site.programs import installed, say_fingerprint
from tests.ground.running import Running
from tests.program.front import Lie, Said, is_page, lying_in_front_of

pytestmark = pytest.mark.slow
SAME, UNCHECKED, OTHER, ALTERED = 0, 1, 3, 4
HERE = installed()[0]


class Verdict:
    """What the command said, and its exit code."""

    def __init__(self, code: int, said: str, complained: str) -> None:
        self.code, self.said, self.complained = code, said, complained


@pytest.fixture
def check(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]):
    def run(url: str, *more: str) -> Verdict:
        monkeypatch.setattr("sys.argv", ["alcove", "verify-site", url, *more])
        code = main()
        heard = capsys.readouterr()
        return Verdict(code, heard.out, heard.err)

    return run


def test_an_honest_server_serves_what_is_installed(check, real: Running) -> None:
    verdict = check(real.url)
    assert verdict.code == SAME, verdict.said
    assert verdict.said.startswith(f"THE SAME: {real.url} serves Alcove {__version__}")
    assert say_fingerprint(HERE.fingerprint) in verdict.said
    assert "what was sent to this machine just now" in verdict.said


def test_a_front_that_passes_everything_on_changes_nothing(check, real: Running) -> None:
    with lying_in_front_of(real.port) as front:
        assert check(front.url).code == SAME
        assert {"/worker.js", "/b/manifest.json", "/", "/settings"} <= set(front.asked)


def test_every_file_of_the_program_is_asked_for_twice(check, real: Running) -> None:
    with lying_in_front_of(real.port) as front:
        check(front.url)
        for path in HERE.files:
            if path.startswith("/b/"):
                assert front.asked.count(path) == 2, path


# The lies -----------------------------------------------------------------------------------------


def path_of(name: str) -> str:
    """Return the hashed address of a file as the server has it."""
    stem, _, ending = name.rpartition(".")
    return next(path for path in HERE.files if path.startswith(f"/b/{stem}.") and path.endswith(ending))


def one_byte_of(path: str) -> Lie:
    def lie(said: Said) -> None:
        if said.path == path:
            at = len(said.body) // 2
            said.body = said.body[:at] + bytes([said.body[at] ^ 1]) + said.body[at + 1 :]

    return lie


def in_the_page(old: bytes, new: bytes) -> Lie:
    def lie(said: Said) -> None:
        if is_page(said):
            said.body = said.body.replace(old, new, 1)

    return lie


def only_for(sign: str, lie: Lie) -> Lie:
    """Lie to those alone whose headers have this sign."""

    def partly(said: Said) -> None:
        if sign in str(said.asked):
            lie(said)

    return partly


def policy(old: str, new: str) -> Lie:
    def lie(said: Said) -> None:
        said.put("Content-Security-Policy", said.header("content-security-policy").replace(old, new))

    return lie


def with_header(name: str, value: str | None, where: str = "") -> Lie:
    def lie(said: Said) -> None:
        if not where or said.path == where:
            said.put(name, value)

    return lie


def at(address: str, lie: Lie) -> Lie:
    def there(said: Said) -> None:
        if address in said.path:
            lie(said)

    return there


EVIL = b'<script src="/b/evil.js"></script></head>'
LIES: dict[str, tuple[Lie, str]] = {
    "one byte of a module": (one_byte_of(path_of("start.js")), "/b/start."),
    "one byte of the style": (one_byte_of(path_of("style/all.css")), "/b/style/all."),
    "one byte of the sentences": (one_byte_of(path_of("words/en.ftl")), "/b/words/en."),
    "one byte of an icon": (one_byte_of(path_of("icon.svg")), "/b/icon."),
    "one byte of the questions": (one_byte_of(path_of("questions/bank.json")), "/b/questions/bank."),
    "one byte of the installed app's description": (one_byte_of(path_of("app.webmanifest")), "/b/app."),
    "one byte of the service worker": (one_byte_of("/worker.js"), "/worker.js"),
    "one byte of the manifest": (one_byte_of("/b/manifest.json"), "/b/manifest.json"),
    "one byte of the page": (in_the_page(b"JavaScript for this site", b"JavaScript for this sitE"), "a line more"),
    "an extra script": (in_the_page(b"</head>", EVIL), "names a <script> more: /b/evil.js"),
    "an inline script": (in_the_page(b"</head>", b"<script>steal()</script></head>"), "a script of its own: steal()"),
    "a foreign image": (
        in_the_page(b"</body>", b'<img src="https://evil.example/x"></body>'),
        "<img> more: https://evil.example/x",
    ),
    "a handler": (in_the_page(b"<body>", b'<body onload="steal()">'), "onload=steal()"),
    "a page for Firefox alone": (only_for("Firefox", in_the_page(b"</head>", EVIL)), "not the same for everybody"),
    "a page for phones alone": (only_for("iPhone", in_the_page(b"</head>", EVIL)), "a phone at"),
    "a page for those with cookies": (only_for("alcove=", in_the_page(b"</head>", EVIL)), "not the same for everybody"),
    "a page for one room alone": (at("/table", in_the_page(b"</head>", EVIL)), "/table"),
    "a module for those with cookies": (
        only_for("alcove=", one_byte_of(path_of("start.js"))),
        "asked by Chrome with cookies",
    ),
    "a service worker for browsers alone": (only_for("Chrome", one_byte_of("/worker.js")), "/worker.js"),
    "another scope": (with_header("Service-Worker-Allowed", "/", "/worker.js"), "service-worker-allowed"),
    "no policy": (with_header("Content-Security-Policy", None), "the content security policy is missing"),
    "inline scripts allowed": (policy("script-src 'self'", "script-src 'self' 'unsafe-inline'"), "script-src is"),
    "another place allowed": (
        policy("connect-src 'self'", "connect-src 'self' https://evil.example"),
        "connect-src is",
    ),
    "a rule before the rule": (policy("script-src ", "script-src-elem *; script-src "), "script-src-elem is *"),
    "frames allowed": (policy("frame-ancestors 'none'", "frame-ancestors *"), "frame-ancestors is *"),
    "no Trusted Types": (policy("require-trusted-types-for 'script'; ", ""), "require-trusted-types-for is left out"),
    "more Trusted Types": (policy("trusted-types alcove-worker", "trusted-types *"), "trusted-types is *"),
    "policy reported to somebody": (
        policy("default-src", "report-uri https://evil.example; default-src"),
        "reports to somebody",
    ),
    "types may be guessed": (with_header("X-Content-Type-Options", None), "x-content-type-options is missing"),
    "an opener": (with_header("Cross-Origin-Opener-Policy", "unsafe-none"), "cross-origin-opener-policy is"),
    "a referrer": (with_header("Referrer-Policy", "unsafe-url"), "referrer-policy is"),
    "a file preloaded by a header": (with_header("Link", "</b/evil.js>; rel=modulepreload"), "the header link"),
    "a page that goes elsewhere": (with_header("Refresh", "5; url=https://evil.example"), "the header refresh"),
    "a mark on the visitor": (with_header("Set-Cookie", "who=7", "/"), "marks the visitor"),
    "a module of another type": (with_header("Content-Type", "text/html", path_of("start.js")), "comes as text/html"),
}


@pytest.mark.parametrize("name", LIES)
def test_a_lie_is_found_and_named(name: str, check, real: Running) -> None:
    lie, clause = LIES[name]
    with lying_in_front_of(real.port, lie) as front:
        verdict = check(front.url)
    assert verdict.code == ALTERED, verdict.said
    assert verdict.said.startswith("ALTERED: ")
    assert clause in verdict.said
    assert "Do not unlock there" in verdict.said


def test_a_file_that_is_withheld_is_found(check, real: Running) -> None:
    withheld = path_of("words/en/story.ftl")

    def lie(said: Said) -> None:
        if said.path == withheld:
            said.status, said.body = 404, b""

    with lying_in_front_of(real.port, lie) as front:
        verdict = check(front.url)
    assert verdict.code == ALTERED
    assert "/b/words/en/story." in verdict.said


def test_a_packing_that_cannot_be_compared_is_found(check, real: Running) -> None:
    with lying_in_front_of(real.port, with_header("Content-Encoding", "br", path_of("start.js"))) as front:
        verdict = check(front.url)
    assert verdict.code == ALTERED
    assert "comes packed as br" in verdict.said


# Other releases -----------------------------------------------------------------------------------


def served_as_release(version: str, folder: Path) -> Lie:
    """Serve a made-up release with another page, whose manifest lies in `folder`."""
    page = HERE.shelf.page.body.replace(b"<title>Alcove</title>", b"<title>Alcove </title>")
    told = json.loads(HERE.shelf.manifest)
    told["alcove"] = version
    for file in told["files"]:
        if file["path"] == "/":
            file |= {"sha256": hashlib.sha256(page).hexdigest(), "size": len(page)}
    manifest = json.dumps(told, indent=1).encode() + b"\n"
    (folder / f"{version}.json").write_bytes(manifest)

    def lie(said: Said) -> None:
        if is_page(said):
            said.body = page
        if said.path == "/b/manifest.json":
            said.body = manifest

    return lie


def test_an_older_release_is_named_as_such(check, real: Running, tmp_path: Path) -> None:
    with lying_in_front_of(real.port, served_as_release("0.0.9", tmp_path)) as front:
        verdict = check(front.url, "--releases", str(tmp_path))
    assert verdict.code == OTHER
    assert "serves Alcove 0.0.9, whole and unaltered" in verdict.said
    assert "It is older" in verdict.said


def test_an_older_release_with_one_byte_changed_is_no_release(check, real: Running, tmp_path: Path) -> None:
    older, changed = served_as_release("0.0.9", tmp_path), one_byte_of(path_of("start.js"))

    def both(said: Said) -> None:
        older(said)
        changed(said)

    with lying_in_front_of(real.port, both) as front:
        verdict = check(front.url, "--releases", str(tmp_path))
    assert verdict.code == ALTERED
    assert "has the page of Alcove 0.0.9" in verdict.said


# What cannot be checked ---------------------------------------------------------------------------


def test_a_redirect_to_another_host_is_refused(check, real: Running) -> None:
    def lie(said: Said) -> None:
        said.status = 302
        said.put("Location", "https://evil.example/")

    with lying_in_front_of(real.port, lie) as front:
        verdict = check(front.url)
    assert verdict.code == UNCHECKED
    assert "sends its visitors on to evil.example, and was not followed there" in verdict.complained


def test_a_redirect_of_one_room_alone_is_found(check, real: Running) -> None:
    def lie(said: Said) -> None:
        if "/table" in said.path:
            said.status = 302
            said.put("Location", "https://evil.example/")

    with lying_in_front_of(real.port, lie) as front:
        verdict = check(front.url)
    assert verdict.code == ALTERED
    assert "on to https://evil.example/" in verdict.said


def one_sentence(verdict: Verdict) -> str:
    assert verdict.code == UNCHECKED
    assert verdict.said == ""
    assert verdict.complained.count("\n") == 1
    return verdict.complained


def test_nobody_there_is_one_sentence(check) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://localhost:{free.getsockname()[1]}"
        assert "does not answer" in one_sentence(check(url))


def test_plain_http_from_elsewhere_is_one_sentence_and_asks_nobody(check) -> None:
    assert "plain http" in one_sentence(check("http://alcove.example"))


def test_what_is_no_address_is_one_sentence(check) -> None:
    assert "is no address" in one_sentence(check("ftp://alcove.example"))


def test_something_else_than_alcove_is_one_sentence(check) -> None:
    class Other(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<h1>A shop</h1>")

        def log_message(self, *_: object) -> None:
            """Silent."""

    with HTTPServer(("127.0.0.1", 0), Other) as shop:
        threading.Thread(target=shop.serve_forever, daemon=True).start()
        verdict = check(f"http://localhost:{shop.server_port}")
        shop.shutdown()
    assert "not with Alcove" in one_sentence(verdict)


def test_what_speaks_no_https_is_one_sentence(check, real: Running) -> None:
    assert "nothing was checked" in one_sentence(check(f"https://localhost:{real.port}"))

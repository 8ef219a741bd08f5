"""The local shell (`alcove open`): its own program, the server's data, and nothing else of the server."""

import http.client
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest

from alcove_cli.door import DoorError
from alcove_cli.site.fetch import read_address
from alcove_cli.site.shell import Shell
from alcove_site.shelf import Shelf
from tests.ground.running import Answer, Running
from tests.program.front import Said, lying_in_front_of

pytestmark = pytest.mark.slow
SHELF = Shelf(joined=True)


@contextmanager
def shell_before(url: str) -> Iterator[Shell]:
    shell = Shell(read_address(url), 0, SHELF)
    threading.Thread(target=shell.serve_forever, daemon=True).start()
    try:
        yield shell
    finally:
        shell.shutdown()
        shell.server_close()


def ask(shell: Shell, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> Answer:
    line = http.client.HTTPConnection("127.0.0.1", shell.server_port, timeout=20)
    given = {
        "Host": urlsplit(shell.address).netloc,
        **{name.replace("_", "-"): value for name, value in headers.items()},
    }
    line.request(method, path, body, given)
    got = line.getresponse()
    answer = Answer(got.status, {name.lower(): value for name, value in got.getheaders()}, got.read())
    line.close()
    return answer


def test_pages_and_files_are_those_of_the_package_and_the_server_is_not_asked(real: Running) -> None:
    with lying_in_front_of(real.port) as front, shell_before(front.url) as shell:
        for path in ("/", "/week", "/alcove/x/table", "/i/y"):
            got = ask(shell, path)
            assert got.body == SHELF.page.body
            assert got.headers["content-security-policy"] == SHELF.page.policy
            assert got.headers["x-content-type-options"] == "nosniff"
        for path, item in SHELF.items.items():
            assert ask(shell, path).body == item.body, path
        assert ask(shell, "/b/none.js").status == 404
        assert ask(shell, "/.well-known/x").status == 404
        assert front.asked == []


def test_data_comes_from_the_server_under_its_own_name(real: Running) -> None:
    heard: list[Said] = []
    with lying_in_front_of(real.port, heard.append) as front, shell_before(front.url) as shell:
        got = ask(shell, "/api/me", Accept="application/json", Cookie="alcove=of-another; else=1")
        assert json.loads(got.body)["person"] is None
        assert front.asked == ["/api/me"]
        asked = {name.lower(): value for name, value in heard[0].asked.items()}
        assert asked["host"] == urlsplit(front.url).netloc
        assert asked["origin"] == front.url
        assert "cookie" not in asked, "cookies of other programs on this machine stay here"


def test_only_the_two_cookies_come_back_under_names_of_this_server(real: Running) -> None:
    def lie(said: Said) -> None:
        said.headers += [
            ("Set-Cookie", "alcove=s3cret; Path=/; Secure; HttpOnly; Max-Age=99"),
            ("Set-Cookie", "alcove-csrf=token; Path=/; Secure"),
            ("Set-Cookie", "alcove-server-1=https://evil.example; Path=/"),
            ("Set-Cookie", "other=1"),
        ]

    with lying_in_front_of(real.port, lie) as front, shell_before(front.url) as shell:
        line = http.client.HTTPConnection("127.0.0.1", shell.server_port, timeout=20)
        line.request("GET", "/api/none", headers={"Host": urlsplit(shell.address).netloc})
        cookies = line.getresponse().headers.get_all("Set-Cookie", [])
        line.close()
        assert f"{shell.session}=s3cret; Path=/; SameSite=Strict; HttpOnly; Max-Age=99" in cookies
        assert "alcove-csrf=token; Path=/; SameSite=Strict" in cookies
        assert not [one for one in cookies if "evil" in one or one.startswith("other") or "Secure" in one]


@pytest.mark.parametrize("kind", ["text/html", "text/javascript", "image/svg+xml", "application/wasm", ""])
def test_nothing_but_data_is_let_through(kind: str, real: Running) -> None:
    """A page or a script of the server's, in the place where the keys are, would be its program after all."""

    def lie(said: Said) -> None:
        said.status, said.body = 200, b"<script>steal()</script>"
        said.put("Content-Type", kind or None)

    with lying_in_front_of(real.port, lie) as front, shell_before(front.url) as shell:
        got = ask(shell, "/api/anything.js")
        assert got.status == 502
        assert b"steal" not in got.body
        assert got.headers["content-type"] == "application/json"


def test_what_the_server_says_beside_the_data_is_left_behind(real: Running) -> None:
    def lie(said: Said) -> None:
        for name in (
            "Service-Worker-Allowed",
            "Link",
            "Refresh",
            "Access-Control-Allow-Origin",
            "Content-Security-Policy",
        ):
            said.put(name, "x")

    with lying_in_front_of(real.port, lie) as front, shell_before(front.url) as shell:
        got = ask(shell, "/api/me")
        assert got.status == 200
        assert not {"service-worker-allowed", "link", "refresh", "access-control-allow-origin"} & set(got.headers)
        assert "trusted-types" in got.headers["content-security-policy"]


def test_a_redirect_is_not_followed(real: Running) -> None:
    def lie(said: Said) -> None:
        said.status = 302
        said.put("Location", "https://evil.example/")

    with lying_in_front_of(real.port, lie) as front, shell_before(front.url) as shell:
        got = ask(shell, "/api/me")
        assert (got.status, "location" in got.headers) == (502, False)


def test_another_sites_page_can_ask_for_nothing(real: Running) -> None:
    with lying_in_front_of(real.port) as front, shell_before(front.url) as shell:
        own = shell.address
        assert ask(shell, "/api/me", "POST", b"{}", Origin="https://evil.example").status == 403
        assert ask(shell, "/api/me", Origin="http://localhost:9").status == 403, "another port is the same site"
        assert ask(shell, "/api/me", Sec_Fetch_Site="cross-site").status == 403
        assert ask(shell, "/", Host="evil.example").status == 403, "a name bent to this machine"
        assert front.asked == []
        assert ask(shell, "/api/me", Origin=own, Sec_Fetch_Site="same-origin").status == 200


def test_a_server_that_is_away_is_told_as_a_proxy_tells_it(real: Running) -> None:
    with lying_in_front_of(real.port) as front, shell_before(front.url) as shell:
        front.gone = True
        got = ask(shell, "/api/me")
        assert got.status == 502
        assert json.loads(got.body)["error"]["code"] == "away"
        assert ask(shell, "/week").body == SHELF.page.body


def test_it_listens_on_this_machine_alone_and_wants_https_elsewhere() -> None:
    with shell_before("https://alcove.example") as shell:
        assert shell.server_address[0] == "127.0.0.1"
    with pytest.raises(DoorError, match="plain http"):
        read_address("http://alcove.example")

"""What the running server answers: the page everywhere, strict headers on everything."""

import re

import pytest

from tests.ground.running import Running

pytestmark = pytest.mark.slow

STRICT = {
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
PAGES = ("/", "/week", "/alcove/0190163d-8694-739b-aea5-966c26f8ad91/table", "/i/abc", "/join/x_y-Z", "/unlock")
OTHERS = ("/b/manifest.json", "/b/none.js", "/api/none", "/live/", "/robots.txt", "/.well-known/change-password")


@pytest.mark.parametrize("path", PAGES + OTHERS)
def test_every_answer_has_the_strict_headers(running: Running, path: str) -> None:
    headers = running.ask(path, Accept="text/html").headers
    for name, value in STRICT.items():
        assert headers[name] == value
    policy = headers["content-security-policy"]
    for rule in (
        "default-src 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types alcove-worker",
        "base-uri 'none'",
    ):
        assert rule in policy
    assert "unsafe" not in policy
    assert "integrity-policy" not in headers, "with it WebKit refuses what modules import"
    assert "camera=()" in headers["permissions-policy"]
    assert "strict-transport-security" not in headers


def test_the_page_is_the_same_bytes_at_every_address(running: Running) -> None:
    answers = [running.ask(path) for path in PAGES]
    assert {answer.status for answer in answers} == {200}
    assert len({answer.body for answer in answers}) == 1
    assert answers[0].body.startswith(b"<!doctype html>")


def test_a_signed_in_look_gets_the_same_bytes(running: Running) -> None:
    assert running.ask("/", Cookie="alcove=0123456789").body == running.ask("/").body


def test_every_file_the_page_names_is_there_and_cacheable_for_good(running: Running) -> None:
    page = running.ask("/").body.decode()
    urls = set(re.findall(r'"(/b/[^"]+?\.[0-9a-f]{8}\.[a-z]+)"', page))
    assert len(urls) > 10
    for url in urls:
        answer = running.ask(url)
        assert answer.status == 200, url
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


def test_nothing_of_the_api_may_be_stored(running: Running) -> None:
    assert running.ask("/api/none").headers["cache-control"] == "no-store"


@pytest.mark.parametrize("path", ["/b/../settings.py", "/b/%2e%2e/settings.py", "/.git/config", "/b/index.html"])
def test_nothing_but_the_shelf_is_served(running: Running, path: str) -> None:
    assert running.ask(path, Accept="text/html").status == 404


def test_plain_http_from_another_machine_gets_a_page_that_says_why(running: Running) -> None:
    answer = running.ask("/week", Host="alcove.lan:8000")
    assert answer.status == 200
    assert b"Browsers only allow sealing on an address that begins with" in answer.body
    assert b"<script" not in answer.body
    assert answer.headers["x-frame-options"] == "DENY"


def test_plain_http_from_another_machine_gets_no_api(running: Running) -> None:
    answer = running.ask("/api/none", Host="alcove.lan:8000")
    assert (answer.status, b"needs-https" in answer.body) == (403, True)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "ana.localhost"])
def test_this_very_machine_may_seal_over_plain_http(running: Running, host: str) -> None:
    assert running.ask("/", Host=host).body == running.ask("/").body


@pytest.mark.parametrize("host", ["localhost.evil.example", "127.0.0.1.evil.example", "evil-localhost", ""])
def test_a_name_that_only_looks_like_this_machine_may_not(running: Running, host: str) -> None:
    assert b"https" in running.ask("/", Host=host).body[:600]


def test_a_proxy_is_not_believed_unless_it_was_announced(running: Running) -> None:
    answer = running.ask("/", Host="alcove.example", X_Forwarded_Proto="https")
    assert "strict-transport-security" not in answer.headers


@pytest.mark.parametrize(
    "sent", [{"Origin": "https://evil.example"}, {"Sec_Fetch_Site": "cross-site"}, {"Origin": "null"}]
)
def test_another_sites_request_is_refused_before_django_sees_it(running: Running, sent: dict[str, str]) -> None:
    answer = running.ask("/api/none", "POST", b"{}", **sent)
    assert (answer.status, b"foreign-origin" in answer.body) == (403, True)


def test_a_body_over_the_limit_is_refused_with_a_sentence(running: Running) -> None:
    answer = running.ask("/api/none", "POST", b"x" * (1024 * 1024 + 1))
    assert (answer.status, b"too-large" in answer.body) == (413, True)


def test_a_page_that_did_not_change_is_not_sent_again(running: Running) -> None:
    tag = running.ask("/").headers["etag"]
    answer = running.ask("/", If_None_Match=tag)
    assert (answer.status, answer.body) == (304, b"")
    assert "content-security-policy" in answer.headers

"""Requests to addresses that people typed: inside of the own network, over redirects and by slow answers nothing is reached."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from alcove.postbox import outbound
from alcove.postbox.outbound import Refusal, Way, ask, may_go_to, parse_address

OPEN, INSIDE = Way("ana", "secret", private=False), Way("ana", "secret", private=True)

PRIVATE = [
    "127.0.0.1", "127.8.8.8", "10.0.0.7", "172.16.3.4", "192.168.1.1", "100.64.0.1", "::1", "fd00::1", "fc00::1", "198.18.0.1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.7", "64:ff9b::7f00:1", "64:ff9b::a00:7", "2002:7f00:1::", "192.0.0.8",
]  # fmt: skip
NEVER = ["169.254.169.254", "fe80::1", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "0.0.0.0", "::", "224.0.0.1", "ff02::1", "255.255.255.255", "240.0.0.1"]  # fmt: skip


@pytest.mark.parametrize("address", [*PRIVATE, *NEVER])
def test_addresses_inside_are_refused(address: str) -> None:
    assert not may_go_to(address, private=False)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34"])
def test_addresses_of_the_open_internet_are_not(address: str) -> None:
    assert may_go_to(address, private=False)


@pytest.mark.parametrize("address", NEVER)
def test_some_are_refused_whatever_the_administrator_allows(address: str) -> None:
    assert not may_go_to(address, private=True)


@pytest.mark.parametrize(
    "url",
    ["", "calendar", "ftp://a/", "file:///etc/passwd", "https://", "https://ana@a/", "https://:x@a/", "https://a b/", "https://a/\r\nX: 1", "https://a:0/", "https://a:99999/", "https://[::1"],
)  # fmt: skip
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(Refusal, match="address"):
        parse_address(url)


def refused(way: Way, url: str) -> str:
    with pytest.raises(Refusal) as refusal:
        ask(way, "GET", url)
    return refusal.value.code


@pytest.mark.parametrize(
    "url", ["https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://2130706433/", "https://0x7f.1/"]
)
def test_loopback_by_any_of_its_names_is_refused(url: str) -> None:
    assert refused(OPEN, url) in ("private-address", "unreachable")


def test_a_name_that_leads_inside_is_refused_and_nothing_is_connected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: looked_up("93.184.216.34", "10.0.0.7"))
    monkeypatch.setattr(socket, "create_connection", never)
    assert refused(OPEN, "https://calendar.example/") == "private-address"


def test_what_was_looked_at_is_what_is_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that leads outside at the first look and inside at the second is looked up once."""
    looks = iter([looked_up("93.184.216.34"), looked_up("127.0.0.1")])
    went: list[str] = []

    def connect(address: tuple[str, int], timeout: float) -> Any:
        went.append(address[0])
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: next(looks))
    monkeypatch.setattr(socket, "create_connection", connect)
    assert refused(OPEN, "https://calendar.example/") == "unreachable"
    assert went == ["93.184.216.34"]


def test_without_https_only_this_machine_is_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: looked_up("10.0.0.7"))
    monkeypatch.setattr(socket, "create_connection", never)
    assert refused(INSIDE, "http://calendar.example/") == "not-https"


@pytest.mark.parametrize(
    "target", ["http://10.0.0.7/", "https://127.0.0.1/", "http://other.example/", "//other.example/"]
)
def test_a_redirect_to_another_host_is_not_followed(target: str) -> None:
    with answering(f"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n") as (url, heard):
        assert refused(INSIDE, url) == "elsewhere"
        assert len(heard) == 1


def test_a_redirect_in_a_circle_ends() -> None:
    with answering("HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n") as (url, heard):
        assert refused(INSIDE, url) == "elsewhere"
        assert len(heard) == outbound.REDIRECTS + 1


def test_an_answer_that_dribbles_in_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbound, "SECONDS", 0.3)
    hold = threading.Event()

    def dribble(line: socket.socket) -> None:
        while not hold.wait(0.05):
            line.sendall(b"H")

    with answering(dribble) as (url, _):
        assert refused(INSIDE, url) == "unreachable"
        hold.set()


def test_a_certificate_of_somebody_else_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def strict(*_: Any, **__: Any) -> Any:
        raise ssl.SSLCertVerificationError("self-signed")

    monkeypatch.setattr(ssl.SSLContext, "wrap_socket", strict)
    with answering("") as (url, _):
        assert refused(INSIDE, url.replace("http:", "https:")) == "certificate"


def never(*_: Any, **__: Any) -> Any:
    raise AssertionError("connected")


def looked_up(*addresses: str) -> list[Any]:
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 443)) for address in addresses]


@contextmanager
def answering(answer: str | Callable[[socket.socket], None]) -> Iterator[tuple[str, list[bytes]]]:
    """Yield the address of a server that says one thing, and what it heard."""
    heard: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                line, _ = server.accept()
                heard.append(line.recv(65536))
                line.sendall(answer.encode()) if isinstance(answer, str) else answer(line)
                line.close()
            except OSError:
                return

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/", heard
    finally:
        server.close()

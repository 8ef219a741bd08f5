"""What a browser has pressed on its disk is unpacked before it is searched: in bytes made here, and in a real profile."""

import struct
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import cramjam
import pytest
from playwright.sync_api import Playwright

from tests.canaries.search import make_canary, search
from tests.canaries.tables import MAGIC, PRESSED_VALUE, Unreadable, of_log, of_table, unpacked

# More than LevelDB keeps in memory (4 MiB), so that it must write a table; and much of the same, so that it is pressed.
FILL = """async (planted) => {
  const asked = indexedDB.open("kept", 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore("s");
  const db = await new Promise((done) => { asked.onsuccess = () => done(asked.result); });
  for (let round = 0; round < 300; round += 1) {
    const act = db.transaction("s", "readwrite");
    for (let number = 0; number < 16; number += 1) {
      const words = "a calm place for two ".repeat(100) + (round === 20 && number === 3 ? planted : "");
      act.objectStore("s").put({ words }, `${round} ${number}`);
    }
    await new Promise((done) => { act.oncomplete = done; });
  }
}"""


def pressed(data: bytes) -> bytes:
    return bytes(cramjam.snappy.compress_raw(data))


@pytest.mark.browser
@pytest.mark.slow
def test_a_text_in_the_table_of_a_real_profile_is_found_by_unpacking(
    playwright: Playwright, chromium_path: str, tmp_path: Path, bare_page: str
) -> None:
    planted = make_canary("planted")
    context = playwright.chromium.launch_persistent_context(
        tmp_path, executable_path=chromium_path, args=["--no-sandbox"]
    )
    context.pages[0].goto(bare_page)
    context.pages[0].evaluate(FILL, planted)
    context.close()
    tables = list(tmp_path.rglob("*.indexeddb.leveldb/*.ldb"))
    assert tables, "Chromium wrote no table: this says nothing then"
    assert any(len(b"".join(unpacked(path))) > 4 * path.stat().st_size for path in tables), "no table is pressed"
    assert search([planted], [(path.name, layer) for path in tables for layer in unpacked(path)])


@pytest.fixture
def bare_page() -> Iterator[str]:
    """Return the address of a page that holds nothing."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()

        def log_message(self, *_parts: object) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}/"
    server.shutdown()
    server.server_close()


def table(*blocks: tuple[int, bytes]) -> bytes:
    """A LevelDB table of blocks that are pressed as their number says."""
    out, rows = b"", b""
    for how, content in blocks:
        handle = varint(len(out)) + varint(len(content))
        rows += b"\0\1" + varint(len(handle)) + b"k" + handle
        out += content + bytes([how]) + bytes(4)
    index = rows + struct.pack("<II", 0, 1)
    handle = varint(len(out)) + varint(len(index))
    out += index + bytes(5)
    return out + (b"\0\0" + handle).ljust(40, b"\0") + MAGIC


def varint(number: int) -> bytes:
    head = b""
    while number > 0x7F:
        head, number = head + bytes([number & 0x7F | 0x80]), number >> 7
    return head + bytes([number])


def block(*rows: tuple[int, bytes, bytes]) -> bytes:
    entries = b"".join(varint(n) + varint(len(key)) + varint(len(value)) + key + value for n, key, value in rows)
    return entries + struct.pack("<II", 0, 1)


def test_a_pressed_block_and_a_plain_one_are_read() -> None:
    again = b"quiet harbour " * 50
    made = table((1, pressed(block((0, b"one", again + b"the end")))), (0, block((0, b"two", b"plain"))))
    assert again + b"the end" not in made
    found = b"".join(of_table(made))
    assert again + b"the end" in found
    assert b"plain" in found


def test_a_key_that_shares_its_beginning_is_whole_again() -> None:
    rows = block((0, b"a private th", b""), (10, b"song", b""))
    assert b"a private song" in b"".join(of_table(table((0, rows))))


def test_a_value_that_the_page_itself_pressed_is_unpacked() -> None:
    words = b"a calm place for two " * 40 + b"and a bird"
    row = block((0, b"k", PRESSED_VALUE + pressed(words)))
    assert words in b"".join(of_table(table((1, pressed(row)))))


def test_a_record_cut_by_the_end_of_a_block_of_the_log_is_whole_again() -> None:
    first, rest = b"x" * (32_768 - 14 - 5) + b"Zei", b"sig"
    log = struct.pack("<IHB", 0, 2, 1) + b"ab" + struct.pack("<IHB", 0, len(first), 2) + first
    log += bytes(32_768 - len(log)) + struct.pack("<IHB", 0, len(rest), 4) + rest
    assert b"Zeisig" not in log
    assert list(of_log(log))[1].endswith(b"Zeisig")


@pytest.mark.parametrize("how", [2, 4, 255])
def test_what_is_pressed_in_an_unknown_way_is_no_silent_pass(how: int) -> None:
    with pytest.raises(Unreadable):
        list(of_table(table((how, b"something"))))


def test_a_table_that_is_cut_off_is_no_silent_pass() -> None:
    with pytest.raises(Unreadable):
        list(of_table(table((0, block((0, b"k", b"v"))))[:-9]))

"""A load from many connections at once: each sends its requests one after the other and keeps the times."""

import asyncio
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Maker = Callable[[int, int], bytes]
"""Makes the n-th request of a connection: (connection, n) -> bytes on the wire."""


@dataclass
class Load:
    """What came of it: answers a second and times in milliseconds."""

    per_second: float
    p50: float
    p99: float
    refused: int

    def __str__(self) -> str:
        refused = f", {self.refused} refused" if self.refused else ""
        return f"{self.per_second:,.0f} a second, p50 {self.p50:.1f} ms, p99 {self.p99:.1f} ms{refused}"


def load(port: int, make: Maker, *, connections: int = 32, requests: int = 100) -> Load:
    """Run `connections` times `requests` requests against a port of this machine."""
    return asyncio.run(_load(port, make, connections, requests))


async def _load(port: int, make: Maker, connections: int, requests: int) -> Load:
    times: list[float] = []
    refused: list[int] = []
    begun = time.perf_counter()
    await asyncio.gather(*(_talk(port, make, one, requests, times, refused) for one in range(connections)))
    seconds = time.perf_counter() - begun
    cuts = statistics.quantiles(times, n=100)
    return Load(len(times) / seconds, cuts[49], cuts[98], len(refused))


async def _talk(port: int, make: Maker, one: int, requests: int, times: list[float], refused: list[int]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for number in range(requests):
        request = make(one, number)
        sent = time.perf_counter()
        writer.write(request)
        status = await _answer(reader)
        times.append((time.perf_counter() - sent) * 1000)
        if status >= 400:
            refused.append(status)
    writer.close()


async def _answer(reader: asyncio.StreamReader) -> int:
    """Read one answer to its end and return its status."""
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.decode("latin-1").lower().split("\r\n")
    length = next((int(line.split(":")[1]) for line in lines if line.startswith("content-length:")), None)
    if length is not None:
        await reader.readexactly(length)
    elif any(line.startswith("transfer-encoding:") for line in lines):
        while size := int((await reader.readline()).strip() or b"0", 16):
            await reader.readexactly(size + 2)
        await reader.readline()
    return int(lines[0].split()[1])


def make_request(method: str, path: str, port: int, *, cookie: str = "", body: bytes = b"") -> bytes:
    """Return one request as it goes over the wire; a body is JSON from the page itself."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: localhost:{port}", "Accept: application/json"]
    if body:
        token = "b" * 32
        cookie += f"; alcove-csrf={token}"
        lines += [f"Origin: http://localhost:{port}", f"X-CSRFToken: {token}", "Content-Type: application/json"]
        lines.append(f"Content-Length: {len(body)}")
    if cookie:
        lines.append(f"Cookie: {cookie}")
    return "\r\n".join([*lines, "", ""]).encode() + body

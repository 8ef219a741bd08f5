"""Devices of people in the tests: the client's own program in Node, or a page in a real browser. Both are asked the same way."""

from __future__ import annotations

import itertools
import json
import queue
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PATIENCE_SECONDS = 60
_UNLOCK = """
await house.start();
if (house.door.value === "locked") await house.unlock(args.words);
return house.door.value;
"""
_SAID = "return house.troubles.value.map((trouble) => ({ ...trouble }));"


class Refused(Exception):
    """The client refused an act. `code` is the name of the error that the page has a sentence for."""

    def __init__(self, code: str | None, message: str) -> None:
        super().__init__(code or message)
        self.code = code


class Devices:
    """All devices of a test run, in one process of Node."""

    def __init__(self) -> None:
        node = shutil.which("node")
        if node is None:
            raise AssertionError("no Node here")
        self._process = subprocess.Popen(
            [node, "--no-warnings", str(HERE / "devices.mjs")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._answers: dict[int, queue.Queue[dict[str, Any]]] = {}
        self._numbers = itertools.count(1)
        threading.Thread(target=self._listen, daemon=True).start()

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()

    def open(self, name: str, tree: Path, origin: str, cookies: dict[str, str], disk: str | None = None) -> Device:
        """Turn on a device that was told the address of a server, with the disk that a former one kept."""
        self.ask("open", device=name, tree=str(tree), origin=origin, cookies=cookies, disk=disk)
        return Device(self, name)

    def ask(self, order: str, **facts: Any) -> Any:
        """Raises Refused, or AssertionError where the program broke or did not answer in time."""
        n = next(self._numbers)
        self._answers[n] = queue.Queue()
        assert self._process.stdin
        self._process.stdin.write(json.dumps({"order": order, "n": n, **facts}) + "\n")
        self._process.stdin.flush()
        try:
            answer = self._answers[n].get(timeout=PATIENCE_SECONDS)
        except queue.Empty:
            raise AssertionError(f"a device did not answer in {PATIENCE_SECONDS} seconds: {facts}") from None
        finally:
            del self._answers[n]
        if error := answer.get("error"):
            raise Refused(error["code"], error["message"])
        return answer["value"]

    def _listen(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            answer = json.loads(line)
            waiting = self._answers.get(answer["n"])
            if waiting:
                waiting.put(answer)


class Device:
    """One device. `run` gives JavaScript the client's `house` (all of sync/house.js), `args`, `module`, `until`."""

    def __init__(self, devices: Devices, name: str) -> None:
        self._devices, self.name, self.owner = devices, name, ""

    def run(self, code: str, **args: Any) -> Any:
        """Raises Refused where the client throws."""
        return self._devices.ask("run", device=self.name, code=code, args=args)

    def unlock(self, words: str) -> str:
        """Begin, and open with the eight words unless it is open already. Return where the person stands."""
        return str(self.run(_UNLOCK, words=words))

    def troubles(self) -> list[dict[str, Any]]:
        """What the page says is wrong."""
        said: list[dict[str, Any]] = self.run(_SAID)
        return said

    def keep(self, disk: str, which: str = "") -> dict[str, str]:
        """Keep the disk under a name for a later device; `which` databases, by pattern. Return the cookies."""
        cookies: dict[str, str] = self._devices.ask("keep", device=self.name, which=which or ".", **{"as": disk})
        return cookies

    def close(self) -> None:
        self._devices.ask("close", device=self.name)

"""The same device as in device.py, but a page in a real browser: what it says stands there to be read.

What each engine does in its own way (open a page, run a function in it, tell what was asked) is in tests/attacks/engines.
"""

from __future__ import annotations

import json
import time
from abc import ABC, abstractmethod
from typing import Any

from tests.attacks.device import Refused
from tests.patience import MILLISECONDS, SECONDS

# Arguments and answers go as JSON: engines differ in what else they hand over.
_AROUND = """async (given) => {
  const args = JSON.parse(given);
  const house = await import("/b/sync/house.js");
  const module = (name) => import("/b/" + name);
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const until = async (look, patience = 8000) => {
    for (const begun = Date.now(); Date.now() - begun < patience; await pause(25)) if (await look()) return true;
    return false;
  };
  try {
    return JSON.stringify({ value: (await (async () => { CODE })()) ?? null });
  } catch (error) {
    return JSON.stringify({ error: { code: error?.code ?? null, message: String(error) + String(error?.stack ?? "") } });
  }
}"""
_LOOK = "async (given) => { const args = JSON.parse(given); return JSON.stringify((() => { CODE })() ?? null); }"
_PRESS = """
return until(() => {
  const named = [...document.querySelectorAll("button, a, label.chip")].filter((each) => each.innerText.trim() === args.name);
  const found = named.find((each) => each.getClientRects().length > 0 && each.getAttribute("aria-busy") !== "true");
  found?.click();
  return Boolean(found);
}, args.patience);
"""
_FILL = """
return until(() => {
  const label = [...document.querySelectorAll("label[for]")].find((each) => each.innerText.trim() === args.label);
  const field = label && document.getElementById(label.htmlFor);
  if (!field) return false;
  field.value = args.words;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return true;
}, args.patience);
"""
_UNLOCK = """
await until(() => house.door.value !== "starting" && house.me.value !== null, args.patience);
if (house.door.value === "locked") await house.unlock(args.words);
return house.door.value;
"""


class Page(ABC):
    """One person's browser, told Mallory's address. `asked` are the addresses outside of hers that it asked for anything,
    `dialogs` counts what a script opened: nothing of ours does."""

    def __init__(self, origin: str) -> None:
        self.owner = ""
        self.origin = origin
        self.asked: list[str] = []
        self.dialogs = 0

    @abstractmethod
    def evaluate(self, function: str, given: str) -> str:
        """Run an async function of one text in the page, and return the text that it returns."""

    @abstractmethod
    def goto(self, path: str) -> None:
        """Load another page of the same origin, as after typing its address."""

    @abstractmethod
    def reload(self) -> None:
        """Load the page again."""

    @abstractmethod
    def keep(self, disk: str, which: str = "") -> Any:
        """Return the profile with all its storage, for a page of the same person later."""

    @abstractmethod
    def close(self) -> None:
        """Shut the page, and forget its storage unless it was kept."""

    def run(self, code: str, **args: Any) -> Any:
        """Raises Refused where the client throws."""
        answer = json.loads(self.evaluate(_AROUND.replace("CODE", code), json.dumps(args)))
        if error := answer.get("error"):
            raise Refused(error["code"], error["message"])
        return answer["value"]

    def look(self, code: str, **args: Any) -> Any:
        """Look at what stands on the page, without a word to the program behind it."""
        return json.loads(self.evaluate(_LOOK.replace("CODE", code), json.dumps(args)))

    def unlock(self, words: str) -> str:
        return str(self.run(_UNLOCK, words=words, patience=MILLISECONDS))

    def troubles(self) -> list[dict[str, Any]]:
        said: list[dict[str, Any]] = self.run(
            "return house.troubles.value.map((each) => JSON.parse(JSON.stringify(each)));"
        )
        return said

    # What a person does, by what stands on the page

    def press(self, name: str) -> None:
        """Press a button, a link or a chip by its words, as soon as it is there."""
        pressed = self.run(_PRESS, name=name, patience=MILLISECONDS)
        assert pressed, f"there is no {name!r} to press on: {self.text()}"

    def fill(self, label: str, words: str) -> None:
        """Write into a field, as soon as it is there."""
        filled = self.run(_FILL, label=label, words=words, patience=MILLISECONDS)
        assert filled, f"there is no field {label!r} on: {self.text()}"

    def sees(self, *sentences: str, patience: float = SECONDS) -> str:
        """Wait until one of these stands on the page; return it, "" where none comes."""
        end = time.monotonic() + patience
        while True:
            text = self.text()
            found = next((each for each in sentences if each in text), "")
            if found or time.monotonic() > end:
                return found
            time.sleep(0.05)

    def text(self) -> str:
        """All that stands on the page."""
        return str(self.look("return document.body?.innerText ?? '';"))

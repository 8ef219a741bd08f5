"""The same device as in device.py, but a page in a real browser: what it says stands there to be read."""

from __future__ import annotations

import contextlib
from typing import Any

from playwright.sync_api import Browser, Error

from tests.attacks.device import Refused

PATIENCE = 20_000  # milliseconds
_AROUND = """async (args) => {
  const house = await import("/b/sync/house.js");
  const module = (name) => import("/b/" + name);
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const until = async (look, patience = 8000) => {
    for (const begun = Date.now(); Date.now() - begun < patience; await pause(25)) if (await look()) return true;
    return false;
  };
  try {
    return { value: (await (async () => { CODE })()) ?? null };
  } catch (error) {
    return { error: { code: error?.code ?? null, message: String(error?.stack ?? error) } };
  }
}"""
_UNLOCK = """
await until(() => house.door.value !== "starting" && house.me.value !== null);
if (house.door.value === "locked") await house.unlock(args.words);
return house.door.value;
"""


class Page:
    """One person's browser, told Mallory's address. `asked` are the addresses that it asked for anything."""

    def __init__(
        self, browser: Browser, origin: str, cookies: dict[str, str], path: str = "/", profile: Any = None
    ) -> None:
        self.owner = ""
        self._kept = False
        self.origin = origin
        self.asked: list[str] = []
        self.dialogs = 0
        self._context = profile or browser.new_context(
            locale="en-GB", timezone_id="Europe/Vienna", service_workers="block"
        )
        self._context.add_cookies([{"name": name, "value": value, "url": origin} for name, value in cookies.items()])
        self._context.on("request", lambda request: self.asked.append(request.url))
        self.page = self._context.new_page()
        self.page.on("dialog", self._dialog)
        self.page.set_default_timeout(PATIENCE)
        self.page.goto(origin + path)

    def _dialog(self, dialog: Any) -> None:
        self.dialogs += 1
        dialog.dismiss()

    def run(self, code: str, **args: Any) -> Any:
        """Raises Refused where the client throws."""
        answer = self.page.evaluate(_AROUND.replace("CODE", code), args)
        if error := answer.get("error"):
            raise Refused(error["code"], error["message"])
        return answer["value"]

    def unlock(self, words: str) -> str:
        return str(self.run(_UNLOCK, words=words))

    def troubles(self) -> list[dict[str, Any]]:
        said: list[dict[str, Any]] = self.run(
            "return house.troubles.value.map((each) => JSON.parse(JSON.stringify(each)));"
        )
        return said

    def text(self) -> str:
        """All that stands on the page."""
        return self.page.locator("body").inner_text()

    def keep(self, _disk: str, _which: str = "") -> Any:
        """Return the profile with all its storage, for a page of the same person later."""
        self._kept = True
        return self._context

    def close(self) -> None:
        with contextlib.suppress(Error):
            (self.page if self._kept else self._context).close()

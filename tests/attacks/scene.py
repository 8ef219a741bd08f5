"""What an attack is played on: people, their devices, Mallory between them and the server; and the verdict at the end."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from alcove_seal.root import Identity, derive_identity, make_root
from tests.attacks.device import Device, Refused
from tests.attacks.engines import Engine
from tests.attacks.mallory import Mallory, Said
from tests.attacks.people import Someone, Together, arrive, pair_up
from tests.attacks.sabotage import Sabotage, modules
from tests.attacks.verdict import what_lies_open, what_she_opens
from tests.attacks.world import World
from tests.canaries.search import make_canary
from tests.patience import SECONDS, until

DISK = "acquainted Ana"
HARMLESS = {"server-says"}
_SETTLED = """
return until(() => house.pairs.value.length >= args.pairs && ["mine", ...house.pairs.value.map(({ id }) => id)]
  .every((id) => house.safe(id).stage.value === "all") && house.connection.value === "live", args.patience);
"""
_SENT = "return until(() => house.waiting.value === 0, args.patience);"
_GO_ON = 'await house.safe(args.pair).put("topic", args.words);'
_STATE = """
const stages = house.pairs.value.map(({ id, state }) => [state, house.safe(id).stage.value]);
return JSON.stringify([house.door.value, house.connection.value, house.waiting.value, stages, house.troubles.value]);
"""
_CARDS = """
return [...house.safe(args.safe).entries.value.values()].map(({ id, author, mine, version, kind, words, fields, at, own, state, cannotOpen, madeAt }) =>
  ({ id, author, mine, version, kind, words, fields, at, own, state, cannotOpen: cannotOpen ?? null, madeAt: madeAt.getTime() }));
"""


class Breach(AssertionError):
    """The attack went through, or nobody was told."""


@dataclass
class Scene:
    """One play. `lying` False is the honest control: the same acts, and Mallory passes everything on."""

    world: World
    mallory: Mallory
    folder: Path
    lying: bool
    sabotage: Sabotage | None
    browser: Engine | None = None
    texts: list[str] = field(default_factory=list)
    heard: set[str] = field(default_factory=set)
    breaches: list[str] = field(default_factory=list)
    hers: list[Identity] = field(default_factory=list)
    her_keys: list[bytes] = field(default_factory=list)
    people: dict[str, Someone] = field(default_factory=dict)
    pairs: dict[str, Together] = field(default_factory=dict)
    opened: list[Any] = field(default_factory=list)
    profiles: dict[str, Any] = field(default_factory=dict)
    afterwards: list[Callable[[], Any]] = field(default_factory=list)  # what the two do before they go on
    _tree: Path | None = None

    # --- who is there

    def person(self, name: str, *, keys: bool = True) -> Someone:
        """Somebody new, with keys made by an honest client."""
        someone = arrive(self.world.server.url, name, self.world.otto, keys=keys)
        if keys:
            self.people[someone.id] = someone
        return someone

    def together(self, lead: Someone | None = None, member: Someone | None = None) -> Together:
        """Ana and Tomas, paired honestly before Mallory begins."""
        pair = pair_up(lead or self.person("Ana"), member or self.person("Tomas"))
        self.pairs[pair.pair] = pair
        return pair

    def acquainted(self) -> Together:
        """Ana and Tomas as the scenes before left them, with all their honest rows."""
        pair = self.world.pair
        self.pairs[pair.pair] = pair
        self.people |= {someone.id: someone for someone in (pair.lead, pair.member)}
        return pair

    def known_device(self) -> Device:
        """A device of acquainted Ana that was unlocked before and holds keys, but no rows yet."""
        ana = self.acquainted().lead
        if self.browser:
            return self.device(ana)
        if not self.world.has_disk:
            with scene_of(self.world, lying=False) as before:
                before.acquainted()
                device = before.device(ana)
                device.run("return until(() => house.pairs.value.length > 0)")
                device.keep(DISK, "^alcove-keys$")
            self.world.has_disk = True
        return self.device(ana, disk=DISK)

    def identity(self) -> Identity:
        """Keys of Mallory's own."""
        self.hers.append(derive_identity(make_root()))
        return self.hers[-1]

    def device(self, someone: Someone, *, disk: str | None = None, words: str | None = None) -> Device:
        """Unlock a device of this person, told Mallory's address."""
        if self.browser:
            return self.page(someone, words, disk=disk)
        if self._tree is None:
            self._tree = modules(self.folder / "tree", self.sabotage)
        name = f"{someone.name}-{uuid.uuid4()}"
        device = self.world.devices.open(name, self._tree, self.mallory.url, someone.cookies(), disk)
        device.owner = someone.name if someone.keyring is None else someone.id
        self.opened.append(device)
        if words != "":
            self.attempt(lambda: device.unlock(words or someone.words))
        return device

    def page(self, someone: Someone, words: str | None = None, path: str = "/", disk: str | None = None) -> Any:
        """The same in a real browser."""
        page: Any = self.browser.seat(self.mallory.url, someone.cookies(), path, self.profiles.get(disk or ""))
        page.owner = someone.name if someone.keyring is None else someone.id
        self.opened.append(page)
        if words != "":
            self.attempt(lambda: page.unlock(words or someone.words))
        return page

    # --- what they do

    def secret(self, what: str = "words") -> str:
        """Words that nobody but the two may ever see."""
        self.texts.append(make_canary(what))
        return self.texts[-1]

    def attempt(self, act: Callable[[], Any]) -> Any:
        """Do something that the client may refuse: the refusal's name is heard."""
        try:
            return act()
        except Refused as refused:
            if refused.code is None:
                raise
            self.heard.add(refused.code)
            return None

    def put_away(self, device: Device, disk: str) -> None:
        """Turn a device off and keep its storage for the same device later."""
        kept = device.keep(disk)
        if self.browser:
            self.profiles[disk] = kept
        device.close()
        self.opened.remove(device)

    def settle(self, device: Device, patience: int = 20_000) -> bool:
        """Wait until all rows were fetched and opened; False where that does not come."""
        pairs = sum(1 for pair in self.pairs.values() if device.owner in (pair.lead.id, pair.member.id))
        return bool(device.run(_SETTLED, patience=patience, pairs=pairs))

    def sent(self, device: Device, patience: int = 3000) -> bool:
        """Wait until the server took what was written; False where it does not."""
        return bool(device.run(_SENT, patience=patience))

    def cards(self, device: Device, safe: str) -> dict[str, dict[str, Any]]:
        """What the page shows of a safe, by record."""
        return {card["id"]: card for card in device.run(_CARDS, safe=safe)}

    def listen(self, device: Device) -> set[str]:
        """Hear what the page says is wrong: kinds and reasons."""
        for trouble in device.troubles():
            self.heard |= {trouble["kind"], *(str(trouble[fact]) for fact in ("reason", "code") if trouble.get(fact))}
        return self.heard

    @property
    def must_be_told(self) -> bool:
        """Whether the client has something to notice, and its defence stands: whoever waits for that waits long."""
        return self.lying and not self.sabotage

    def hear(self, device: Device, kind: str) -> None:
        """Wait for a trouble; without it the verdict speaks."""
        until(lambda: kind in self.listen(device), SECONDS if self.must_be_told else 0.4)

    def must(self, holds: bool, breach: str) -> None:
        """Note a breach unless it holds."""
        if not holds:
            self.breaches.append(breach)

    def lie(self, method: str, path: str, tell: Callable[[Said], None]) -> None:
        """Mallory lies, except in the honest control."""
        if self.lying:
            self.mallory.lie(method, path, tell)

    def withhold(self, method: str, path: str, tell: Callable[[Said], None]) -> None:
        if self.lying:
            self.mallory.withhold(method, path, tell)

    def both_go_on(self) -> None:
        """Mallory has tried; now the other of the two, at a browser of their own, reads and writes as if nothing had been."""
        self.mallory.be_honest()
        for act in self.afterwards:
            act()
        for pair in self.pairs.values():
            other = self.page(pair.member)
            self.must(self.settle(other), "the other's alcove never came to rest")
            other.run(_GO_ON, pair=pair.pair, words=self.secret("afterwards"))
            self.must(self.sent(other, 20_000), f"what the other wrote afterwards did not go out: {other.run(_STATE)}")
            pair.safes[pair.member.id].seq += 1  # the command line of the same person goes on after it

    # --- the verdict

    def read(self, sentence: str) -> None:
        """In a browser: the sentence must stand on somebody's page."""
        pages = self.opened
        if self.lying:
            found = until(lambda: any(sentence in page.text() for page in pages), SECONDS if self.must_be_told else 1)
            self.must(found, f"{sentence!r} stands on no page")

    def judge(self, says: str) -> None:
        """Raise Breach unless the attack failed and was told. The honest control must end without a word of alarm."""
        if self.lying and says and says not in self.heard:
            self.breaches.append(f"nobody was told of {says!r}, only of {sorted(self.heard)}")
        if not self.lying and self.heard - HARMLESS:
            self.breaches.append(f"a false alarm: {sorted(self.heard)}")
        self.breaches += [*what_lies_open(self), *what_she_opens(self)]
        if self.breaches:
            raise Breach("; ".join(self.breaches))


@contextlib.contextmanager
def scene_of(
    world: World, *, lying: bool, sabotage: Sabotage | None = None, browser: Engine | None = None
) -> Iterator[Scene]:
    """Set the stage, and clear it."""
    folder = Path(tempfile.mkdtemp(prefix="alcove-attack-"))
    with Mallory(world.server.port) as mallory, sabotage.in_python() if sabotage else contextlib.nullcontext():
        mallory.sabotage = sabotage
        scene = Scene(world, mallory, folder, lying, sabotage, browser)
        try:
            yield scene
        finally:
            for device in scene.opened:
                device.close()
            shutil.rmtree(folder, ignore_errors=True)

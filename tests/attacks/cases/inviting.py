"""What the cases on keys have in common: Ana makes a link, Tomas takes it, Mallory shows other keys in between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from alcove_seal.bytes import encode_base64url
from tests.attacks.device import Device
from tests.attacks.mallory import Said
from tests.attacks.scene import Scene

INVITATION = r"/api/invitations/[0-9a-f-]{36}"
LOOK = "return house.lookAtInvitation(args.id, args.secret);"
ACCEPT = "return house.acceptInvitation(args.id, args.secret);"
_INVITE = "const { id, link } = await house.invite({ myRole: 'lead' }); return { id, secret: link.split('#')[1] };"
_LINKED = """
return until(() => house.pairs.value.length > 0 && house.pairs.value.every(({ state }) => state !== "waiting")
  || house.troubles.value.some(({ kind }) => kind === "charter-refused" || kind === "key-changed"), args.patience);
"""
_WRITE = """
const id = house.pairs.value[0].id;
await house.safe(id).put("topic", args.words);
await until(() => house.waiting.value === 0, args.patience);
return id;
"""


def invites(ana: Device) -> dict[str, str]:
    """Ana makes a link and hands it over by a way of her own."""
    link: dict[str, str] = ana.run(_INVITE)
    return link


def links(scene: Scene, device: Device) -> bool:
    """Wait until charter 1 is there or something is refused."""
    return bool(device.run(_LINKED, patience=5000))


def writes(scene: Scene, device: Device) -> None:
    """The risky act: words into the pair, as far as there is one."""
    if device.run("return house.pairs.value.length") > 0:
        patience = 4000 if scene.sabotage or not scene.lying else 500
        scene.attempt(lambda: device.run(_WRITE, words=scene.secret("risky"), patience=patience))


def show(person: str, bundle: bytes) -> Callable[[Any], None]:
    """Put `bundle` wherever this person's stands."""

    def change(value: Any) -> None:
        if isinstance(value, list):
            for one in value:
                change(one)
        elif isinstance(value, dict):
            if value.get("id") == person and "bundle" in value:
                value["bundle"] = encode_base64url(bundle)
            for one in value.values():
                change(one)

    return change


def tell(change: Callable[[Any], None]) -> Callable[[Said], None]:
    """A lie that changes the answer's JSON in place."""

    def lie(said: Said) -> None:
        value = said.json
        change(value)
        said.tell(value)

    return lie

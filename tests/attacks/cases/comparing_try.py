"""One try at comparing the words: a device of the client's own program on one side, the other of the two by hand."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Any

from alcove_seal.bytes import decode_base64url, encode_base64url
from alcove_seal.errors import SealError
from alcove_seal.sas import check_sas_commit, sas_commit, sas_words
from tests.attacks.device import Device
from tests.attacks.people import Someone, Together, new_id
from tests.attacks.scene import Scene
from tests.patience import until

COMPARING = r"/api/pairs/[0-9a-f-]{36}/comparing"
ANY_STEP = COMPARING + r"(/\w+)?"
_CLIENT = 'const client = await module("sync/compare.js");'
_SHOWN = f"{_CLIENT} return {{ ...client.compare(args.pair).value }};"
_STATE = "return house.pairs.value.find(({ id }) => id === args.pair).state;"


@dataclass
class Attempt:
    """Ana's id is the smaller one, so Ana commits. `first`: whether the device is hers; else it is Tomas's."""

    scene: Scene
    first: bool
    pair: Together = field(init=False)
    device: Device = field(init=False)
    session: str = ""
    number: bytes = b""

    def __post_init__(self) -> None:
        self.pair = self.scene.together()
        self.device = self.scene.device(self.me)
        self.scene.must(self.scene.settle(self.device), "the alcove never came to rest")

    @property
    def me(self) -> Someone:
        return self.pair.lead if self.first else self.pair.member

    @property
    def other(self) -> Someone:
        return self.pair.member if self.first else self.pair.lead

    @property
    def fps(self) -> dict[str, str]:
        """The true fingerprints, as both should know them."""
        return {"fp_a": self.pair.lead.keys.identity.fp, "fp_b": self.pair.member.keys.identity.fp}

    # The device

    def begin(self) -> None:
        self.device.run(f"{_CLIENT} await client.beginComparing(args.pair);", pair=self.pair.pair)

    def press(self, act: str) -> None:
        """`confirmWords` or `refuseWords`."""
        self.device.run(f"{_CLIENT} await client[args.act](args.pair);", pair=self.pair.pair, act=act)

    def shown(self) -> dict[str, Any]:
        """What stands on the device's page: the step, the words, why it failed."""
        said: dict[str, Any] = self.device.run(_SHOWN, pair=self.pair.pair)
        return said

    def words(self, patience: float = 4) -> str:
        """The words on the device's page, "" where none come."""
        until(lambda: self.shown()["words"] or self.shown()["step"] == "failed", patience)
        return " ".join(self.shown()["words"] or [])

    def state(self) -> str:
        return str(self.device.run(_STATE, pair=self.pair.pair))

    # The other, by hand

    def put(self, step: str, **body: str) -> None:
        self.other.door.put(f"/api/pairs/{self.pair.pair}/comparing{step}", {"id": self.session, **body})

    def row(self) -> dict[str, Any]:
        """The session as the true server has it."""
        found = self.other.door.get(f"/api/pairs/{self.pair.pair}/comparing")["session"]
        return found or {"id": "", "answer": None, "reveal": None}

    def commits(self, commit: bytes = b"", number: bytes = b"") -> None:
        """Ana by hand; the device is Tomas's."""
        self.session, self.number = new_id(), number or os.urandom(32)
        self.put("", commit=encode_base64url(commit or sas_commit(self.number, **self.fps)))

    def answers(self) -> None:
        """Tomas by hand; the device is Ana's."""
        until(lambda: self.row()["id"])
        self.session, self.number = self.row()["id"], os.urandom(32)
        self.put("/answer", number=encode_base64url(self.number))

    def reveals(self) -> None:
        """Ana by hand, when Tomas's device has answered."""
        until(lambda: self.row()["answer"])
        self.put("/reveal", number=encode_base64url(self.number))

    def heard(self) -> str:
        """The words on the page of the one who is played by hand, in answer to what the device sent; "" where it refuses."""
        until(lambda: self.row()["reveal"])
        row = self.row()
        a, b = decode_base64url(row["reveal"]), decode_base64url(row["answer"])
        try:
            check_sas_commit(decode_base64url(row["commit"]), a, **self.fps)
        except SealError:
            return ""
        return sas_words(self.pair.pair, a, b, **self.fps)

    # Whole tries

    def up_to_words(self) -> None:
        """The numbers of both have been passed on."""
        if self.first:
            self.begin()
            self.answers()
            return
        self.commits()
        self.begin()
        self.reveals()

    def honest(self) -> None:
        """Both see the same words and say so."""
        self.up_to_words()
        self.scene.must(self.words() == self.heard(), "the words of an honest try are not the same")
        self.agree()
        self.scene.must(until(lambda: self.state() == "verified", 6), "an honest try verified nothing")

    def agree(self) -> None:
        self.put("/said", said="same")
        self.press("confirmWords")

"""One attack, and how it is played: as it is, with an honest server, and with its defence switched off."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from tests.attacks.device import Refused
from tests.attacks.engines import Engine
from tests.attacks.sabotage import UNCHANGED, Sabotage
from tests.attacks.scene import Breach, Scene, scene_of
from tests.attacks.world import World


@dataclass(frozen=True)
class Attack:
    """One case. `says`: the trouble or refusal that the client must name. `sabotage`: the defence switched off."""

    name: str
    tried: str
    says: str
    act: Callable[[Scene], None]
    sabotage: Sabotage
    sentence: str = ""  # what stands on the page, where it is played in a browser
    browser: bool = False
    elsewhere: bool = False  # played in Firefox and WebKitGTK, too
    singly: bool = False  # it asks a page for modules by name: they are served one by one, not as they travel
    in_few: bool = True  # played by every run of the tests, not by `make attacks` alone
    harm: str = ""  # what must be seen with the defence switched off; else any breach
    control: str = ""  # cases whose honest play is the same share one control


def play(
    world: World, attack: Attack, *, lying: bool, sabotaged: bool = False, browser: Engine | None = None
) -> set[str]:
    """Play a case to its end. Raise Breach where the attack goes through; return what was heard."""
    sabotage = dataclasses.replace(attack.sabotage) if sabotaged else None
    with scene_of(world, lying=lying, sabotage=sabotage, browser=browser) as scene:
        if browser and attack.singly and not sabotaged:
            scene.mallory.sabotage = UNCHANGED
        try:
            attack.act(scene)
        except Refused as refused:
            said = f"the client's program broke off: {refused}"
            # With its defence off the attack must go through. A program that breaks off shows that another line stops it, or none.
            raise (AssertionError if sabotaged else Breach)(said) from refused
        if browser and attack.sentence:
            scene.read(attack.sentence)
        if browser and lying and not sabotaged:
            scene.both_go_on()
        scene.judge(attack.says)
        return scene.heard

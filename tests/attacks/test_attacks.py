"""Every attack three times: as it is, it fails and is told; with Mallory honest, nothing is told; with the one
defence switched off, it goes through. `make attacks` runs these tests and writes what happened into docs/attacks.md."""

from collections.abc import Callable

import pytest

from tests.attacks.cases import all_attacks
from tests.attacks.play import Attack, play
from tests.attacks.scene import Breach
from tests.attacks.world import World

ATTACKS = [attack for attack in all_attacks() if not attack.browser]
CONTROLS = list({attack.control or attack.name: attack for attack in ATTACKS}.values())
Tell = Callable[[str, object], None]
each = pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)


@each
def test_the_attack_fails_and_is_told(world: World, attack: Attack, record_property: Tell) -> None:
    record_property("said", ", ".join(sorted(play(world, attack, lying=True))))


@pytest.mark.parametrize("attack", CONTROLS, ids=lambda attack: attack.control or attack.name)
def test_an_honest_server_raises_no_alarm(world: World, attack: Attack) -> None:
    play(world, attack, lying=False)


@each
def test_without_the_defence_it_goes_through(world: World, attack: Attack) -> None:
    with pytest.raises(Breach, match=attack.harm or None):
        play(world, attack, lying=True, sabotaged=True)

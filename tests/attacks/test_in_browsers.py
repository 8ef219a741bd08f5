"""The attacks on two people in a real browser: the page says what is wrong, in a sentence."""

import os

import pytest
from playwright.sync_api import Browser

from tests.attacks.cases import all_attacks
from tests.attacks.scene import Attack, Breach, World, play

EVERY = os.environ.get("ALCOVE_TEST_EVERY_ATTACK") == "1"
ATTACKS = [attack for attack in all_attacks() if attack.browser and (attack.in_few or EVERY)]
CONTROLS = list({attack.control or attack.name: attack for attack in ATTACKS}.values())
each = pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.name)
pytestmark = pytest.mark.browser


@each
def test_the_attack_fails_and_the_page_says_so(world: World, chromium: Browser, attack: Attack) -> None:
    play(world, attack, lying=True, browser=chromium)


@pytest.mark.parametrize("attack", CONTROLS, ids=lambda attack: attack.control or attack.name)
def test_an_honest_server_raises_no_alarm_on_a_page(world: World, chromium: Browser, attack: Attack) -> None:
    play(world, attack, lying=False, browser=chromium)


@each
def test_without_the_defence_it_goes_through_on_a_page(world: World, chromium: Browser, attack: Attack) -> None:
    with pytest.raises(Breach):
        play(world, attack, lying=True, sabotaged=True, browser=chromium)

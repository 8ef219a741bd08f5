"""The attacks on two people in real browsers: the page says what is wrong, in a sentence.

That each falls to the one line that is named as its defence is shown in Node by every run of the tests (test_attacks.py), for what
only a page can show here. `make attacks` switches every defence off in the browsers, too.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator

import pytest

from tests.attacks.cases import all_attacks
from tests.attacks.cases.in_browsers import FEW_ELSEWHERE
from tests.attacks.engines import CHROMIUM, ENGINES, Engine, is_here, start_engine
from tests.attacks.engines.chromium import Chromium
from tests.attacks.play import Attack, play
from tests.attacks.scene import Breach
from tests.attacks.world import World

EVERY = os.environ.get("ALCOVE_TEST_EVERY_ATTACK") == "1"
Tell = Callable[[str, object], None]
Open = Callable[[str], Engine]
pytestmark = pytest.mark.browser


def is_played(attack: Attack, engine: str) -> bool:
    """Tell whether this run plays the attack in this engine."""
    if engine == CHROMIUM:
        return attack.browser and (attack.in_few or EVERY)
    return attack.elsewhere and (attack.name in FEW_ELSEWHERE or EVERY)


PLAYS = [(engine, attack) for engine in ENGINES for attack in all_attacks() if is_played(attack, engine)]
CONTROLS = list({(engine, attack.control or attack.name): (engine, attack) for engine, attack in PLAYS}.values())
IN_NODE = {attack.name for attack in all_attacks() if not attack.browser}
DEFENCELESS = [(engine, attack) for engine, attack in PLAYS if EVERY or attack.name not in IN_NODE]


def each_of(plays: list[tuple[str, Attack]]) -> pytest.MarkDecorator:
    ids = [f"{engine}-{attack.name}" for engine, attack in plays]
    return pytest.mark.parametrize(("engine", "attack"), plays, ids=ids)


each_control = pytest.mark.parametrize(
    ("engine", "attack"), CONTROLS, ids=[f"{engine}-{attack.control or attack.name}" for engine, attack in CONTROLS]
)


@pytest.fixture(scope="session")
def opened(request: pytest.FixtureRequest) -> Iterator[Open]:
    """Return what starts an engine once, when it is first asked for."""
    engines: dict[str, Engine] = {}
    with contextlib.ExitStack() as all_engines:

        def start(name: str) -> Engine:
            if not is_here(name):
                pytest.skip(f"no {name} here (python -m tools.prepare says what to install)")
            if name not in engines:
                is_chromium = name == CHROMIUM
                engines[name] = (
                    Chromium(request.getfixturevalue("chromium"))
                    if is_chromium
                    else all_engines.enter_context(start_engine(name))
                )
            return engines[name]

        yield start


@each_of(PLAYS)
def test_the_attack_fails_and_the_page_says_so(
    world: World, opened: Open, engine: str, attack: Attack, record_property: Tell
) -> None:
    record_property("said", ", ".join(sorted(play(world, attack, lying=True, browser=opened(engine)))))


@each_control
def test_an_honest_server_raises_no_alarm_on_a_page(world: World, opened: Open, engine: str, attack: Attack) -> None:
    play(world, attack, lying=False, browser=opened(engine))


@each_of(DEFENCELESS)
def test_without_the_defence_it_goes_through_on_a_page(world: World, opened: Open, engine: str, attack: Attack) -> None:
    browser = opened(engine)
    with pytest.raises(Breach, match=attack.harm or None):
        play(world, attack, lying=True, sabotaged=True, browser=browser)

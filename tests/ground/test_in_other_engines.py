"""The page and the integrity of its modules, in Firefox and WebKitGTK as Debian has them."""

from __future__ import annotations

import pytest

from tests.attacks.engines import FIREFOX, WEBKIT, Engine, is_here, start_engine
from tests.attacks.mallory import Mallory, Said
from tests.ground.running import Running
from tests.patience import SECONDS, until

pytestmark = [pytest.mark.browser, pytest.mark.slow]
IMPORTED = r"/b/(?!start|manners/theme|sync/early).+\.js"
QUIET_SECONDS = 1.5


def alter(said: Said) -> None:
    """The same module with a line more."""
    said.told += b"\ndocument.body.append('altered');\n"


def stands(engine: Engine, url: str, seconds: float) -> bool:
    """Tell whether anything comes to stand on the first page, in a new profile."""
    page = engine.seat(url, {}, "/", None)
    try:
        return until(lambda: page.text().strip(), seconds)
    finally:
        page.close()


@pytest.mark.parametrize("name", [FIREFOX, WEBKIT])
def test_the_page_stands_there_unless_a_module_was_altered_on_the_way(running: Running, name: str) -> None:
    if not is_here(name):
        pytest.skip(f"no {name} here")
    with start_engine(name) as engine, Mallory(running.port) as mallory:
        assert stands(engine, mallory.url, SECONDS)
        mallory.lie("GET", IMPORTED, alter)
        assert not stands(engine, mallory.url, QUIET_SECONDS)
        assert mallory.sent("GET", IMPORTED)

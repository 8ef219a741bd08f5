"""One running server for the tests of a module that only ask it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ground.running import Running, start


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return a server on a fresh data folder."""
    folder: Path = tmp_path_factory.mktemp("data")
    with start(folder, anew=True) as server:
        yield server

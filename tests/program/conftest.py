"""One real server for the whole room."""

from collections.abc import Iterator

import pytest

from tests.ground.running import Running, start


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return a server that tells the truth."""
    with start(tmp_path_factory.mktemp("program"), ALCOVE_PROXIES="1") as running:
        yield running

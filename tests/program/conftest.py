"""One real server for the whole room."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running, start

PATIENCE = 30_000  # milliseconds; a machine that tests may be busy


@pytest.fixture(scope="session", autouse=True)
def _patience() -> None:
    expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Return a server that tells the truth."""
    with start(tmp_path_factory.mktemp("program"), ALCOVE_PROXIES="1") as running:
        yield running

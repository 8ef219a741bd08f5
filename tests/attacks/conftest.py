"""One server, one administrator and one process for all devices of a test run."""

from collections.abc import Iterator

import pytest

from tests.attacks.device import Devices
from tests.attacks.people import arrive
from tests.attacks.world import World
from tests.ground.running import QUICK, start


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Return what the scenes share."""
    with start(tmp_path_factory.mktemp("attacked"), program=QUICK, ALCOVE_PROXIES="1") as server:
        devices = Devices()
        try:
            yield World(server, arrive(server.url, "Otto", None), devices)
        finally:
            devices.stop()

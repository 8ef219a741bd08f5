from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.seal.other import OtherTwin


@pytest.fixture(scope="session")
def other() -> Iterator[OtherTwin]:
    if shutil.which("node") is None:
        pytest.skip("Node is not installed: the twins cannot be compared")
    twin = OtherTwin()
    yield twin
    twin.close()

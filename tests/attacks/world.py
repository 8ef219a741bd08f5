"""What the scenes of one test run share."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from pathlib import Path

from tests.attacks.device import Devices
from tests.attacks.people import Someone, Together, arrive, pair_up
from tests.ground.running import Running


@dataclass
class World:
    """What the scenes of one test run share: a server, its administrator, the devices' process.
    `stored`: the server's files as the last scene left them."""

    server: Running
    otto: Someone
    devices: Devices
    has_disk: bool = False
    stored: dict[Path, bytes] = field(default_factory=dict)

    @functools.cached_property
    def pair(self) -> Together:
        """Ana and Tomas, acquainted. Their rows pile up: whoever plays with them looks at the own ones only."""
        people = [arrive(self.server.url, name, self.otto) for name in ("Ana", "Tomas")]
        return pair_up(*people)

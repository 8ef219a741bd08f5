"""The canaries need the same server as the attacks."""

from tests.attacks.conftest import world

__all__ = ["world"]

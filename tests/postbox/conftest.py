"""The cast comes to these tests."""

from tests.cast import *  # noqa: F403

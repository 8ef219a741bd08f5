"""The cast comes to these tests, and a fresh PostgreSQL where there is one."""

from tests.cast import *  # noqa: F403
from tests.ground.test_postgresql import database  # noqa: F401

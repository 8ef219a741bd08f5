"""What every test stands on: a data folder of its own, a fast hasher, the database of the run.

The settings are read from the environment when pytest-django starts, so the environment is laid
out here, at import. ALCOVE_TEST_POSTGRESQL names a PostgreSQL to run the same tests on.
"""

import atexit
import os
import shutil
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_data = tempfile.mkdtemp(prefix="alcove-test-")
atexit.register(shutil.rmtree, _data, ignore_errors=True)

for name in [name for name in os.environ if name.startswith("ALCOVE_") and not name.startswith("ALCOVE_TEST_")]:
    del os.environ[name]
os.environ["ALCOVE_DATA"] = _data
if os.environ.get("ALCOVE_TEST_POSTGRESQL"):
    os.environ["ALCOVE_DATABASE_URL"] = os.environ["ALCOVE_TEST_POSTGRESQL"]


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings_parallel_suffix: None) -> None:
    """Give each xdist worker a database of its own, as pytest-django does, with our options kept."""


@pytest.fixture(autouse=True)
def _quick_passwords(settings) -> None:
    """Hash with MD5: a test of a room is no test of the hasher, and scrypt costs 50 ms each."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True)
def _empty_cache(settings) -> None:
    """Rate limits live in the cache: a test must not inherit another's."""
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "test"}}
    from django.core.cache import cache

    cache.clear()


@pytest.fixture
def root() -> Path:
    """Return the folder of the project."""
    return ROOT

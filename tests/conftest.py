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

from tools.prepare import find_chromium

ROOT = Path(__file__).resolve().parent.parent
_data = tempfile.mkdtemp(prefix="alcove-test-")
atexit.register(shutil.rmtree, _data, ignore_errors=True)

for name in [name for name in os.environ if name.startswith("ALCOVE_") and not name.startswith("ALCOVE_TEST_")]:
    del os.environ[name]
os.environ["ALCOVE_DATA"] = _data
if os.environ.get("ALCOVE_TEST_POSTGRESQL"):
    os.environ["ALCOVE_DATABASE_URL"] = os.environ["ALCOVE_TEST_POSTGRESQL"]


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL run what touches the database; elsewhere all but what needs PostgreSQL.

    What needs a browser is left out, with its reason, where there is none.
    """
    on_postgresql = bool(os.environ.get("ALCOVE_TEST_POSTGRESQL"))
    unfit = [item for item in items if not _belongs(item, on_postgresql)]
    config.hook.pytest_deselected(items=unfit)
    items[:] = [item for item in items if item not in set(unfit)]
    if find_chromium() is None:
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason="no Chromium here (Debian: apt-get install chromium)"))


def _belongs(item: pytest.Item, on_postgresql: bool) -> bool:
    if item.get_closest_marker("postgresql"):
        return on_postgresql
    if not on_postgresql:
        return True
    names = getattr(item, "fixturenames", ())
    return bool(item.get_closest_marker("django_db")) or not {"db", "transactional_db", "live_server"}.isdisjoint(names)


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Return the Chromium to drive: Playwright's own download is not used."""
    return find_chromium() or pytest.skip("no Chromium here")


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

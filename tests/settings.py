"""The settings of the tests: the server's own, in surroundings of their own.

pytest-django reads the settings before any conftest.py, so the environment is laid out here.
ALCOVE_TEST_POSTGRESQL names a PostgreSQL to run the same tests on.
"""

import atexit
import os
import shutil
import tempfile

_data = tempfile.mkdtemp(prefix="alcove-test-")
atexit.register(shutil.rmtree, _data, ignore_errors=True)

for _name in [_name for _name in os.environ if _name.startswith("ALCOVE_") and not _name.startswith("ALCOVE_TEST_")]:
    del os.environ[_name]
os.environ["ALCOVE_DATA"] = _data
if os.environ.get("ALCOVE_TEST_POSTGRESQL"):
    os.environ["ALCOVE_DATABASE_URL"] = os.environ["ALCOVE_TEST_POSTGRESQL"]

from alcove.settings import *  # noqa: E402, F403

KILL_RUNS = int(os.environ.get("ALCOVE_TEST_KILLS", "25"))

# A test of a room is no test of the hasher, and scrypt costs 50 ms each.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# The table of the cache is made at a start; the tests of the rooms start no server.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
# A file and not the memory, where the lock of the writers would be left out.
if not ON_POSTGRESQL:
    DATABASES["default"]["TEST"] = {"NAME": os.path.join(_data, "test.sqlite3")}

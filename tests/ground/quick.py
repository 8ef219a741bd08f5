"""python -m tests.ground.quick serve: the real server but for one thing: passwords are hashed quickly.

For tests that make people by the hundred and are not about their passwords: scrypt takes a fifth of a second each time,
and that is its purpose. What people see of signing up and in is tested on the server as it is.
"""

import sys

from alcove import settings
from alcove.__main__ import main

settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]

if __name__ == "__main__":
    sys.argv[0] = "alcove"
    main()

"""Fills a server's database with pairs that are signed in; prints their sessions as JSON.

A process of its own beside the server, so that Django is set up on the server's own data:
`python -m tools.bench.people PAIRS`.
"""

import json
import os
import subprocess
import sys
from typing import Any

from tools.prepare import ROOT


def make_people(pairs: int, environ: dict[str, str]) -> list[dict[str, Any]]:
    """Return for each pair its id and the two people's ids and session cookies."""
    command = [sys.executable, "-m", "tools.bench.people", str(pairs)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | environ, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    made: list[dict[str, Any]] = json.loads(done.stdout)
    return made


def main(pairs: int) -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "alcove.settings"
    import django

    django.setup()
    from django.conf import settings

    from tests.cast import a_pair, make_someone

    made = []
    for number in range(pairs):
        two = [make_someone(f"{name}{number}") for name in ("Ana", "Tomas")]
        cookies = [one.client.cookies[settings.SESSION_COOKIE_NAME].value for one in two]
        people = [
            {"id": one.id, "cookie": f"{settings.SESSION_COOKIE_NAME}={c}"} for one, c in zip(two, cookies, strict=True)
        ]
        made.append({"pair": a_pair(*two).pk, "people": people})
    print(json.dumps(made))


if __name__ == "__main__":
    main(int(sys.argv[1]))

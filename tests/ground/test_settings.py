"""What the settings make of the environment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from alcove.base import ground
from alcove.base.errors import StartRefused
from tests.ground.running import ROOT


def settings_with(tmp_path: Path, *names: str, **environ: str) -> list[str]:
    """Return the repr of settings in a fresh process."""
    look = f"from alcove import settings as s; print(*[repr(getattr(s, name)) for name in {names!r}], sep='\\n')"
    given = {name: value for name, value in os.environ.items() if not name.startswith("ALCOVE_")}
    done = subprocess.run(
        [sys.executable, "-c", look],
        cwd=ROOT,
        env={**given, "ALCOVE_DATA": str(tmp_path), **environ},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def test_cookies_are_bound_to_the_host_where_there_is_https(tmp_path: Path) -> None:
    names = ("SESSION_COOKIE_NAME", "SESSION_COOKIE_SECURE", "CSRF_COOKIE_NAME", "SESSION_COOKIE_HTTPONLY", "DEBUG")
    assert settings_with(tmp_path, *names, ALCOVE_URL="https://alcove.example") == [
        "'__Host-alcove'", "True", "'__Host-alcove-csrf'", "True", "False",
    ]  # fmt: skip
    assert settings_with(tmp_path, *names) == ["'alcove'", "False", "'alcove-csrf'", "True", "False"]


def test_the_api_answers_to_the_public_name_and_this_machine_alone(tmp_path: Path) -> None:
    (hosts,) = settings_with(tmp_path, "ALLOWED_HOSTS", ALCOVE_URL="https://alcove.example")
    assert hosts == "['.localhost', '127.0.0.1', '[::1]', 'alcove.example', 'localhost']"


def test_a_cluster_of_postgresql_is_read_with_all_its_hosts() -> None:
    found = ground.read_postgresql("postgresql://ana:p%40ss@one:5433,two/alcove?sslmode=require")
    assert found == {
        "NAME": "alcove",
        "USER": "ana",
        "PASSWORD": "p@ss",
        "HOST": "one,two",
        "PORT": "5433,5432",
        "OPTIONS": {"sslmode": "require"},
    }


@pytest.mark.parametrize("url", ["ftp://alcove.example", "https://", "https://alcove.example/path", "//alcove.example"])
def test_an_address_that_nobody_can_type_is_refused(url: str) -> None:
    with pytest.raises(StartRefused, match="ALCOVE_URL"):
        ground.read_public_url({"ALCOVE_URL": url}, 8000)


def test_two_first_starts_at_once_agree_on_one_secret(tmp_path: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(8) as pool:
        secrets = set(pool.map(ground.read_or_make_secret, [tmp_path] * 8))
    assert len(secrets) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]

"""A server that lies to one person alone is found by looking as that person, and by nobody else."""

import io

import pytest

from alcove_cli.__main__ import main
from tests.ground.running import Running
from tests.program.front import Said, is_page, lying_in_front_of
from tests.stories.people import PASSWORD, Person, arrive

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def otto(real: Running) -> Person:
    return arrive(real.url, "Otto")


def check(monkeypatch: pytest.MonkeyPatch, url: str, *more: str, typed: str = "") -> int:
    monkeypatch.setattr("sys.argv", ["alcove", "verify-site", url, *more])
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    monkeypatch.setattr("alcove_cli.commands.verify_site.getpass", lambda *_: PASSWORD)
    return main()


def test_a_lie_to_one_person_is_found_by_that_person_alone(
    otto: Person, real: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known: set[str] = set()

    def lie(said: Said) -> None:
        """Whoever has signed in gets another page: their session is known by the cookie that it began with."""
        known.update(value.split(";")[0] for name, value in said.headers if name.lower() == "set-cookie")
        sessions = {one for one in known if one.startswith("alcove=")}
        if is_page(said) and any(one in said.asked.get("Cookie", "") for one in sessions):
            said.body = said.body.replace(b"</head>", b'<script src="/b/evil.js"></script></head>')

    with lying_in_front_of(real.port, lie) as front:
        assert check(monkeypatch, front.url) == 0
        capsys.readouterr()
        assert check(monkeypatch, front.url, "--sign-in", typed=otto.email + "\n") == 4
        said = capsys.readouterr().out
    assert "Chrome with cookies at" in said
    assert "/b/evil.js" in said
    assert PASSWORD not in said


def test_a_wrong_password_is_one_sentence_and_nothing_is_checked(
    real: Running, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(monkeypatch, real.url, "--sign-in", typed="nobody@alcove.example\n") == 1
    heard = capsys.readouterr()
    assert heard.out == ""
    assert heard.err.strip().splitlines()[-1] != ""

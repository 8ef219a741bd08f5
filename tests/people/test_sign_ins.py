"""Where one is signed in: days and a browser's family, and how one is ended."""

import pytest

from alcove.people.sign_in import SignIn, name_browser
from tests.cast import PASSWORD, Someone

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0"
SAFARI = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1"
EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0"
ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel) AppleWebKit/537.36 Chrome/156.0.0.0 Mobile Safari/537.36"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        (FIREFOX, "Firefox, Linux"),
        (SAFARI, "Safari, iPhone"),
        (EDGE, "Edge, Windows"),
        (ANDROID, "Chrome, Android"),
        ("Python-urllib/3.11", ""),
        ("", ""),
        ("<script>" * 400, ""),
    ],
)
def test_a_browser_is_named_by_family_and_system_alone(said: str, name: str) -> None:
    assert name_browser(said) == name


def test_every_browser_of_mine_is_listed_once(ana: Someone, tomas: Someone) -> None:
    phone = Someone(ana.person)
    for _ in range(2):
        ana.ask("GET", "/api/pairs", **{"User-Agent": FIREFOX})
        phone.ask("GET", "/api/pairs", **{"User-Agent": SAFARI})
    tomas.get("/api/pairs")
    found = ana.get("/api/me/sign-ins").json
    assert {(one["browser"], one["here"]) for one in found} == {("Firefox, Linux", True), ("Safari, iPhone", False)}


def test_who_is_ended_is_a_stranger_at_once_and_its_streams_end(
    ana: Someone, told: list[tuple[str, str, object]], django_capture_on_commit_callbacks: object
) -> None:
    phone = Someone(ana.person)
    phone.get("/api/pairs")
    ana.get("/api/pairs")
    there = next(one for one in ana.get("/api/me/sign-ins").json if not one["here"])
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        assert ana.delete(f"/api/me/sign-ins/{there['id']}").status == 204
    assert [event for _, event, _ in told] == ["revoke"]
    assert phone.get("/api/pairs").status == 401
    assert [one["here"] for one in ana.get("/api/me/sign-ins").json] == [True]


def test_nobody_ends_the_sign_in_of_somebody_else(ana: Someone, tomas: Someone) -> None:
    tomas.get("/api/pairs")
    theirs = SignIn.objects.get(person=tomas.person)
    assert ana.delete(f"/api/me/sign-ins/{theirs.pk}").status == 404
    assert tomas.get("/api/pairs").status == 200


def test_signing_out_takes_it_off_the_list(ana: Someone) -> None:
    ana.get("/api/pairs")
    ana.delete("/api/accounts/browser/v1/auth/session")
    assert not SignIn.objects.exists()


def test_a_new_password_ends_all_others_on_the_list_too(ana: Someone) -> None:
    phone = Someone(ana.person)
    phone.get("/api/pairs")
    change = {"current_password": PASSWORD, "new_password": "another quiet lamp"}
    assert ana.post("/api/accounts/browser/v1/account/password/change", change).status == 200
    assert phone.get("/api/pairs").status == 401
    assert [one["here"] for one in ana.get("/api/me/sign-ins").json] == [True]


def test_a_session_that_is_over_is_not_listed(ana: Someone) -> None:
    phone = Someone(ana.person)
    phone.get("/api/pairs")
    phone.client.session.delete()
    assert len(ana.get("/api/me/sign-ins").json) == 1
    Someone(ana.person).get("/api/pairs")
    assert SignIn.objects.filter(person=ana.person).count() == 2, "what is over is forgotten with the next sign-in"

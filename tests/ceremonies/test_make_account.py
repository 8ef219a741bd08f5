"""Making an account: the first person founds, the others bring a pass or find it open."""

from datetime import timedelta

import pytest

from alcove.base import clock
from alcove.organisation.join_link import JoinLink
from alcove.people.person import Person
from alcove.safe.safe import Safe, Writer
from tests.cast import PASSWORD, Answer, Someone, a_pair, an_invitation

SIGN_UP = "/api/accounts/browser/v1/auth/signup"


def sign_up(someone: Someone, name: str = "Nele", **more: object) -> Answer:
    body = {"email": f"{name.lower()}@alcove.example", "password": PASSWORD, "name": name} | more
    return someone.post(SIGN_UP, body)


def test_the_first_person_administers(stranger: Someone) -> None:
    assert stranger.get("/api/me").json["server"]["first_visit"]
    assert sign_up(stranger).status == 200
    me = stranger.get("/api/me").json
    assert (me["person"]["name"], me["person"]["administrator"]) == ("Nele", True)
    assert not me["server"]["first_visit"]


def test_the_second_is_refused(otto: Someone, stranger: Someone) -> None:
    answer = sign_up(stranger)
    assert (answer.status, answer.code) == (403, "sign-up-closed")
    assert Person.objects.count() == 1


def test_a_refused_stranger_does_not_learn_who_has_an_account(otto: Someone, stranger: Someone) -> None:
    assert sign_up(stranger, "Otto").json == sign_up(stranger, "Nobody").json


def test_an_invitation_lets_in(ana: Someone, stranger: Someone) -> None:
    assert stranger.post("/api/sign-up-pass", {"invitation": an_invitation(ana).pk}).status == 204
    assert sign_up(stranger).status == 200
    assert not stranger.get("/api/me").json["person"]["administrator"]


def test_a_join_link_lets_in(otto: Someone, stranger: Someone) -> None:
    token = otto.post("/api/join-links").json["token"]
    assert stranger.post("/api/sign-up-pass", {"join": token}).status == 204
    assert sign_up(stranger).status == 200


def test_where_sign_up_is_open_everybody_may(otto: Someone, stranger: Someone, settings: object) -> None:
    settings.SIGN_UP_OPEN = True  # type: ignore[attr-defined]
    assert stranger.get("/api/me").json["server"]["sign_up"] == "open"
    assert sign_up(stranger).status == 200
    assert not stranger.get("/api/me").json["person"]["administrator"]


def test_a_pass_is_good_for_one_account(otto: Someone, stranger: Someone) -> None:
    stranger.post("/api/sign-up-pass", {"join": otto.post("/api/join-links").json["token"]})
    sign_up(stranger)
    stranger.delete("/api/accounts/browser/v1/auth/session")
    assert sign_up(stranger, "Jonas").code == "sign-up-closed"


def test_a_pass_that_ended_meanwhile_is_refused(ana: Someone, stranger: Someone) -> None:
    invitation = an_invitation(ana)
    stranger.post("/api/sign-up-pass", {"invitation": invitation.pk})
    ana.delete(f"/api/invitations/{invitation.pk}")
    assert sign_up(stranger).code == "invitation-withdrawn"
    assert not Person.objects.filter(name="Nele").exists()


def test_there_is_no_pass_for_a_used_invitation(ana: Someone, tomas: Someone, stranger: Someone) -> None:
    a_pair(ana, tomas)
    used = ana.get("/api/invitations").json[0]["id"]
    assert stranger.post("/api/sign-up-pass", {"invitation": used}).code == "invitation-used"


def test_there_is_no_pass_for_an_old_link(otto: Someone, stranger: Someone) -> None:
    token, _ = JoinLink.make(otto.person, at=clock.now() - timedelta(days=15))
    answer = stranger.post("/api/sign-up-pass", {"join": token})
    assert (answer.status, answer.code) == (410, "join-link-expired")


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"join": "guess"}, "join-link-unknown"),
        ({"invitation": "0190163d-8694-739b-aea5-966c26f8ad91"}, "invitation-unknown"),
        ({}, "bad-request"),
        ({"join": "guess", "invitation": "0190163d-8694-739b-aea5-966c26f8ad91"}, "bad-request"),
    ],
    ids=str,
)
def test_there_is_no_pass_for_nothing(otto: Someone, stranger: Someone, body: object, code: str) -> None:
    assert stranger.post("/api/sign-up-pass", body).code == code
    assert sign_up(stranger).code == "sign-up-closed"


@pytest.mark.parametrize(
    "odd",
    [
        {"name": ""},
        {"name": " "},
        {"name": "x" * 101},
        {"email": "x"},
        {"password": "short"},
        {"password": "password123"},
    ],
)
def test_another_shape_is_refused(stranger: Someone, odd: dict[str, object]) -> None:
    assert sign_up(stranger, **odd).status == 400
    assert Person.objects.count() == 0


def test_one_address_has_one_account_however_it_is_spelt(otto: Someone, stranger: Someone, settings: object) -> None:
    settings.SIGN_UP_OPEN = True  # type: ignore[attr-defined]
    assert sign_up(stranger, "Twin", email="OTTO@Alcove.Example").status in (400, 409)
    assert Person.objects.count() == 1


def test_everybody_has_a_safe_of_their_own(stranger: Someone) -> None:
    sign_up(stranger)
    person = Person.objects.get()
    assert Writer.objects.get(safe=Safe.objects.get(owner=person)).person == person


def test_when_the_safe_cannot_be_made_there_is_no_account(stranger: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Safe, "of_person", lambda person: 1 / 0)
    assert sign_up(stranger).status == 500
    assert Person.objects.count() == 0

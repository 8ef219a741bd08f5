"""An invitation: made by one, opened by whoever has the link, accepted by one other."""

from datetime import timedelta

import pytest

from alcove.base import base64url, clock
from alcove.pairs.invitation import Invitation
from alcove.pairs.roles import FACING
from tests.cast import Someone, a_pair, an_invitation, b64, make_someone, new_id


def a_body(**more: object) -> dict[str, object]:
    return {"id": new_id(), "pair": new_id(), "my_role": "lead", "tag": b64(bytes(32))} | more


def test_it_is_open_for_14_days(ana: Someone) -> None:
    sent = a_body()
    assert ana.post("/api/invitations", sent).status == 201
    made = Invitation.objects.get(pk=sent["id"])
    assert made.expires_at - made.made_at == timedelta(days=14)
    assert made.state(made.expires_at - timedelta(seconds=1)) == "open"
    assert made.state(made.expires_at) == "expired"


def test_the_same_again_is_answered_as_the_first_time(ana: Someone) -> None:
    sent = a_body()
    first, again = ana.post("/api/invitations", sent), ana.post("/api/invitations", sent)
    assert (first.status, first.json) == (again.status, again.json)
    assert Invitation.objects.count() == 1


@pytest.mark.parametrize("same", [["id"], ["pair"], ["id", "pair"]])
def test_a_taken_id_is_refused(ana: Someone, tomas: Someone, same: list[str]) -> None:
    sent = a_body()
    ana.post("/api/invitations", sent)
    answer = tomas.post("/api/invitations", a_body(**{name: sent[name] for name in same}))
    assert (answer.status, answer.code) == (409, "id-taken")


def test_the_same_id_with_another_tag_is_refused(ana: Someone) -> None:
    sent = a_body()
    ana.post("/api/invitations", sent)
    assert ana.post("/api/invitations", sent | {"tag": b64(b"1" * 32)}).code == "id-taken"


@pytest.mark.parametrize("odd", [{"my_role": "boss"}, {"tag": b64(bytes(31))}, {"id": "1"}, {"pair": None}], ids=str)
def test_another_shape_is_refused(ana: Someone, odd: dict[str, object]) -> None:
    assert ana.post("/api/invitations", a_body(**odd)).code == "bad-request"


def test_who_invites_has_keys(otto: Someone) -> None:
    assert make_someone("Nele", keys=False).post("/api/invitations", a_body()).code == "keys-missing"


def test_anyone_with_the_link_sees_who_asks(ana: Someone, stranger: Someone) -> None:
    invitation = an_invitation(ana)
    shown = stranger.get(f"/api/invitations/{invitation.pk}").json
    bundle = ana.get("/api/me").json["keys"]["bundle"]
    tag = base64url.encode(bytes(invitation.host_tag))
    assert shown["host"] == {"id": ana.id, "name": "Ana", "bundle": bundle, "tag": tag}
    assert (shown["state"], shown["guest_role"], shown["pair"]) == ("open", "member", invitation.pair_id)
    assert ana.person.email not in str(shown)


@pytest.mark.parametrize("odd", ["x", "0190163d-8694-739b-aea5-966c26f8ad91", "0190163D-8694-739B-AEA5-966C26F8AD91"])
def test_an_unknown_one_is_404(ana: Someone, odd: str) -> None:
    for answer in (
        ana.get(f"/api/invitations/{odd}"),
        ana.delete(f"/api/invitations/{odd}"),
        ana.post(f"/api/invitations/{odd}/accept", {"tag": b64(bytes(32))}),
    ):
        assert (answer.status, answer.code) == (404, "invitation-unknown")


def test_the_host_sees_ones_own_alone(ana: Someone, tomas: Someone) -> None:
    first, second = an_invitation(ana), an_invitation(ana, my_role="peer")
    an_invitation(tomas)
    newest_first = sorted([first.pk, second.pk], reverse=True)  # two of one millisecond have no other order
    assert [one["id"] for one in ana.get("/api/invitations").json] == newest_first


def test_the_host_sees_who_accepted_and_with_which_tag(ana: Someone, tomas: Someone) -> None:
    a_pair(ana, tomas)
    shown = ana.get("/api/invitations").json[0]
    tag = base64url.encode(bytes(Invitation.objects.get().guest_tag or b""))
    assert (shown["state"], shown["guest"]["id"], shown["guest"]["tag"]) == ("accepted", tomas.id, tag)
    assert shown["guest"]["bundle"] == tomas.get("/api/me").json["keys"]["bundle"]


def test_the_host_takes_it_back(ana: Someone, stranger: Someone) -> None:
    path = f"/api/invitations/{an_invitation(ana).pk}"
    assert [ana.delete(path).status for _ in range(2)] == [204, 204]
    assert stranger.get(path).json["state"] == "withdrawn"


def test_an_accepted_one_cannot_be_taken_back(ana: Someone, tomas: Someone) -> None:
    a_pair(ana, tomas)
    answer = ana.delete(f"/api/invitations/{Invitation.objects.get().pk}")
    assert (answer.status, answer.code) == (409, "invitation-used")


def test_every_role_has_one_that_faces_it() -> None:
    assert all(FACING[FACING[role]] == role for role in FACING)


@pytest.mark.parametrize(("mine", "theirs"), FACING.items())
def test_the_two_see_each_other_in_their_roles(ana: Someone, tomas: Someone, mine: str, theirs: str) -> None:
    found = a_pair(ana, tomas, my_role=mine)
    hosts, guests = ana.get("/api/pairs").json[0], tomas.get("/api/pairs").json[0]
    assert (hosts["id"], hosts["my_role"], hosts["counterpart"]["role"]) == (found.pk, mine, theirs)
    assert (guests["id"], guests["my_role"], guests["counterpart"]["role"]) == (found.pk, theirs, mine)
    assert (hosts["counterpart"]["name"], guests["counterpart"]["name"]) == ("Tomas", "Ana")


def test_a_pair_carries_both_tags(ana: Someone, tomas: Someone) -> None:
    a_pair(ana, tomas)
    stored = Invitation.objects.get()
    tags = {"host_tag": bytes(stored.host_tag), "guest_tag": bytes(stored.guest_tag or b"")}
    origin = {"id": stored.pk, "host": ana.id} | {name: base64url.encode(tag) for name, tag in tags.items()}
    assert ana.get("/api/pairs").json[0]["invitation"] == tomas.get("/api/pairs").json[0]["invitation"] == origin


def test_an_old_one_is_shown_as_expired(ana: Someone, stranger: Someone) -> None:
    old = an_invitation(ana, at=clock.now() - timedelta(days=15))
    assert stranger.get(f"/api/invitations/{old.pk}").json["state"] == "expired"

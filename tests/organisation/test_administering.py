"""An administrator sees accounts and makes links; nothing of pairs, meetings or rows."""

from datetime import timedelta

from alcove.organisation.join_link import JoinLink, digest
from tests.cast import Pair, Someone, a_meeting, a_row


def test_a_join_link_works_14_days_and_only_its_digest_is_kept(otto: Someone) -> None:
    made = otto.post("/api/join-links").json
    kept = JoinLink.objects.get()
    assert kept.expires_at - kept.made_at == timedelta(days=14)
    assert kept.pk == digest(made["token"])
    assert made["token"] not in str(vars(kept))


def test_the_list_has_accounts_alone(otto: Someone, ana: Someone, tomas: Someone, pair: Pair) -> None:
    people = otto.get("/api/people").json
    assert [one["name"] for one in people] == ["Ana", "Otto", "Tomas"]
    assert {frozenset(one) for one in people} == {frozenset({"id", "name", "email", "joined_at", "last_seen_on"})}


def test_an_administrator_is_answered_nothing_of_a_pair(otto: Someone, ana: Someone, pair: Pair) -> None:
    meeting, row = a_meeting(ana, pair), a_row(1)
    ana.push(pair, row)
    answers = [otto.get(path) for path in ("/api/pairs", "/api/people", "/api/meetings/next", "/api/invitations")]
    answers += [otto.pull(pair), otto.pull("mine"), otto.get(f"/api/pairs/{pair.pk}/meetings")]
    said = str([answer.json for answer in answers])
    for secret in (pair.pk, meeting, row["id"], row["blob"]):
        assert secret not in said

"""A reset of the login: one link, one use, a day; it signs somebody in again and reaches nothing of the keys."""

from datetime import timedelta
from typing import Any

import pytest

from alcove.base import clock, limits
from alcove.organisation.join_link import digest
from alcove.organisation.reset_link import ResetLink
from alcove.safe.keys import Bundle, Keyring, Wrap
from tests.cast import Pair, Someone, a_row

LONG = "a long quiet evening"


def link_for(otto: Someone, whose: Someone) -> str:
    answer = otto.post(f"/api/people/{whose.id}/reset-links")
    assert answer.status == 201, answer.json
    return str(answer.json["token"])


def reset(stranger: Someone, token: str, password: str = LONG) -> Any:
    return stranger.post("/api/resets", {"token": token, "password": password})


def test_a_link_sets_a_new_password_once(otto: Someone, tomas: Someone, stranger: Someone) -> None:
    token = link_for(otto, tomas)
    assert ResetLink.objects.get().digest == digest(token)
    assert reset(stranger, token).status == 204
    tomas.person.refresh_from_db()
    assert tomas.person.check_password(LONG)
    assert reset(stranger, token, "another long evening").code == "reset-link-unknown"
    tomas.person.refresh_from_db()
    assert tomas.person.check_password(LONG)


def test_every_sign_in_ends(otto: Someone, tomas: Someone, stranger: Someone) -> None:
    assert tomas.get("/api/me/wraps").status == 200
    reset(stranger, link_for(otto, tomas))
    assert tomas.get("/api/me/wraps").status == 401


def test_it_lasts_a_day(otto: Someone, tomas: Someone, stranger: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    token = link_for(otto, tomas)
    after = clock.now() + limits.RESET_LINK_LASTS + timedelta(seconds=1)
    monkeypatch.setattr(clock, "now", lambda: after)
    answer = reset(stranger, token)
    assert (answer.status, answer.code) == (410, "reset-link-expired")


def test_a_new_link_ends_the_one_before(otto: Someone, tomas: Someone, stranger: Someone) -> None:
    first, second = link_for(otto, tomas), link_for(otto, tomas)
    assert reset(stranger, first).code == "reset-link-unknown"
    assert reset(stranger, second).status == 204


@pytest.mark.parametrize(
    ("password", "code"), [("short", "password-too-short"), ("password1234", "password-too-common")]
)
def test_a_poor_password_uses_no_link_up(
    otto: Someone, tomas: Someone, stranger: Someone, password: str, code: str
) -> None:
    token = link_for(otto, tomas)
    assert reset(stranger, token, password).code == code
    assert reset(stranger, token).status == 204


def test_nobody_is_reset_who_is_not_there(otto: Someone) -> None:
    assert otto.post("/api/people/nobody/reset-links").status == 404


def test_nothing_of_keys_pairs_and_rows_is_touched_or_told(
    otto: Someone, ana: Someone, tomas: Someone, stranger: Someone, pair: Pair, told: list[Any],
    django_capture_on_commit_callbacks: Any,
) -> None:  # fmt: skip
    tomas.push(pair, a_row())

    def stand() -> list[Any]:
        tables = (Bundle, Wrap, Keyring)
        return [list(table.objects.order_by("pk").values()) for table in tables] + [ana.get("/api/pairs").json]

    before = stand()
    with django_capture_on_commit_callbacks(execute=True):
        reset(stranger, link_for(otto, tomas))
    assert stand() == before
    assert told == []

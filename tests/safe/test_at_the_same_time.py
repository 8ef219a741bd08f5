"""Two at the same moment: one wins, the other is told, nothing is stored twice or lost."""

from pathlib import Path

import pytest

from alcove.base import clock
from alcove.base.errors import ApiError
from alcove.ceremonies.accept_invitation import accept_invitation
from alcove.ceremonies.make_account import SignUpClosed, make_account
from alcove.pairs.invitation import InvitationUsed
from alcove.people.person import Person
from tests.cast import Someone, a_charter, a_pair, a_row, an_invitation, make_someone
from tests.safe.side_by_side import side_by_side

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
def two() -> tuple[Someone, Someone]:
    make_someone("Otto")
    return make_someone("Ana"), make_someone("Tomas")


def test_two_devices_push_the_same_seq(two: tuple[Someone, Someone], tmp_path: Path) -> None:
    ana, tomas = two
    pair = a_pair(ana, tomas)
    devices = [Someone(ana.person) for _ in range(4)]
    rows = [a_row(1) for _ in devices]
    ends = side_by_side(
        tmp_path, *[lambda d=device, r=row: d.push(pair, r) for device, row in zip(devices, rows, strict=True)]
    )
    assert sorted(answer.code for answer in ends) == ["", "seq-taken", "seq-taken", "seq-taken"]
    assert {answer.json["error"]["expected"] for answer in ends if answer.code} == {2}


def test_both_push_many_rows_and_the_change_numbers_have_no_gap(two: tuple[Someone, Someone], tmp_path: Path) -> None:
    ana, tomas = two
    pair = a_pair(ana, tomas)

    def push(someone: Someone) -> list[int]:
        answers = [someone.push(pair, a_row(2 * n + 1), a_row(2 * n + 2)) for n in range(5)]
        return [row["change"] for answer in answers for row in answer.json["rows"]]

    ends = side_by_side(tmp_path, lambda: push(ana), lambda: push(tomas))
    assert sorted(ends[0] + ends[1]) == list(range(1, 21))


def test_the_same_push_twice_at_once_is_stored_once(two: tuple[Someone, Someone], tmp_path: Path) -> None:
    ana, tomas = two
    pair = a_pair(ana, tomas)
    row, again = a_row(1), Someone(ana.person)
    ends = side_by_side(tmp_path, lambda: ana.push(pair, row), lambda: again.push(pair, row))
    assert [answer.status for answer in ends] == [200, 200]
    assert ends[0].json == ends[1].json


def test_two_charters_of_one_epoch(two: tuple[Someone, Someone], tmp_path: Path) -> None:
    ana, tomas = two
    pair = a_pair(ana, tomas, charters=0)
    path = f"/api/pairs/{pair.pk}/charters"
    sent = [a_charter(pair.pk, [ana, tomas]) for _ in two]
    ends = side_by_side(tmp_path, lambda: ana.post(path, sent[0]), lambda: tomas.post(path, sent[1]))
    assert sorted(answer.code for answer in ends) == ["", "epoch-taken"]


def test_two_guests_accept_one_invitation(two: tuple[Someone, Someone], tmp_path: Path) -> None:
    ana, tomas = two
    mira, invitation = make_someone("Mira"), an_invitation(ana)

    def accept(guest: Someone) -> object:
        return accept_invitation(invitation.pk, guest.person, bytes(32), at=clock.now())

    ends = side_by_side(tmp_path, lambda: accept(tomas), lambda: accept(mira))
    assert sum(isinstance(end, InvitationUsed) for end in ends) == 1
    assert sum(isinstance(end, Exception) for end in ends) == 1


def test_two_first_people_and_one_founds(tmp_path: Path) -> None:
    def sign_up(name: str) -> bool:
        person = Person(name=name, email=f"{name}@alcove.example")
        make_account(person, None, is_open=False, at=clock.now())
        return person.administrator

    ends = side_by_side(tmp_path, lambda: sign_up("otto"), lambda: sign_up("eve"))
    assert sum(end is True for end in ends) == 1
    assert sum(isinstance(end, SignUpClosed) for end in ends) == 1


def test_the_last_of_the_allowance_is_spent_once(two: tuple[Someone, Someone], tmp_path: Path) -> None:
    ana, at = two[0], clock.now()
    ends = side_by_side(tmp_path, *[lambda: ana.person.spend(400, at=at)] * 3)
    assert sum(isinstance(end, ApiError) for end in ends) == 2


def test_two_devices_write_the_next_keyring(two: tuple[Someone, Someone], tmp_path: Path) -> None:
    from tests.cast import b64, sealed

    ana, again = two[0], Someone(two[0].person)
    bodies = [{"version": 2, "blob": b64(sealed())} for _ in range(2)]
    ends = side_by_side(
        tmp_path, lambda: ana.put("/api/me/keyring", bodies[0]), lambda: again.put("/api/me/keyring", bodies[1])
    )
    assert sorted(answer.code for answer in ends) == ["", "keyring-version"]

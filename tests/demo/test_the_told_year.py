"""The demo's year: everything that can be written is in it, as two real people would have written it."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise

import pytest

from alcove.base import limits
from alcove_cli.demo.tell import read_year
from alcove_cli.demo.tell_rooms import read_all, read_told
from alcove_cli.demo.told import TOLD, YEARS, Alcove, tell
from alcove_seal.records.entries import of_kind
from alcove_seal.records.kinds import KINDS
from tests.demo.traffic import DAY, Listening, Row, Wire, hear

WEEK = timedelta(days=7)
# Before the first row of a person there are these: an account, keys, invitations, their acceptance.
ARRIVING = 15
# Each of these days has the coming meetings at other distances, and the year turns and summer time begins in another week.
DAYS = [DAY + timedelta(days=days) for days in (0, 1, 2, 3, 4, 5, 6, 40, 97, 180, 270)]


@cache
def wire() -> Wire:
    return hear()


def ours(kind: str) -> list[Row]:
    return [row for row in wire().rows if row.kind == kind and not row.safe.startswith("mine")]


def mine(kind: str) -> list[Row]:
    return [row for row in wire().rows if row.kind == kind and row.safe.startswith("mine")]


def newest(rows: list[Row]) -> list[Row]:
    return list({row.record: row for row in rows}.values())


def still_mine(kind: str) -> list[Row]:
    gone = {row.record for row in wire().rows if row.erased}
    return [row for row in newest(mine(kind)) if row.record not in gone]


def test_every_kind_is_told_at_least_once() -> None:
    assert set(KINDS) - {row.kind for row in wire().rows} == set()


def test_every_kind_that_may_lie_in_both_places_does() -> None:
    both = {kind for kind, spec in KINDS.items() if len(spec.safes) > 1 and kind not in ("erased", "past", "order")}
    assert both - {row.kind for row in wire().rows if row.safe.startswith("mine")} == set()
    assert both - {row.kind for row in wire().rows if not row.safe.startswith("mine")} == set()


@pytest.mark.parametrize("kind", ["feedback", "ask", "win", "checkin", "card", "promise", "question", "ceremony"])
def test_both_sides_give(kind: str) -> None:
    for member in YEARS:
        writers = Counter(row.author for row in newest(ours(kind)) if row.safe == member)
        assert len(writers) == 2, f"{kind} of {member}"
        assert max(writers.values()) <= 3 * min(writers.values()), f"{kind} of {member}: {writers}"


def test_some_feedback_is_said_and_some_has_been_lying_for_more_than_a_week() -> None:
    ages = [(DAY.timestamp() * 1000 - row.made) / 1000 for row in still_mine("feedback")]
    assert any(age > WEEK.total_seconds() for age in ages)
    assert any(age < WEEK.total_seconds() for age in ages)
    assert {row.fields["type"] for row in ours("feedback")} == {"thanks", "view", "told"}
    assert {"heard-as", "became", "noticed", "yes", "reply", "kept"} <= {row.fields["type"] for row in ours("answer")}


def test_in_each_alcove_each_waits_for_an_answer_to_something_asked() -> None:
    answered = {row.fields.get("asked") for row in ours("feedback")}
    waiting = {row.safe for row in newest(ours("ask")) if row.record not in answered and "closed" not in row.fields}
    assert waiting == set(YEARS)


def test_a_shared_check_in_says_where_it_was() -> None:
    shared = ours("checkin")
    assert len(shared) >= 6
    assert all("was" in row.fields for row in shared)
    assert len(still_mine("checkin")) > len(shared)


def test_an_agreement_has_a_second_version_with_a_yes() -> None:
    for member in YEARS:
        agreed = [row for row in ours("agreement") if row.safe == member]
        yes = {row.fields["to"] for row in ours("answer") if row.fields["type"] == "yes"}
        assert [row.fields["turn"] for row in agreed] == [1, 2]
        assert {row.record for row in agreed} <= yes
        assert len({row.author for row in agreed}) == 2


def test_a_pulse_was_opened_to_both_and_one_was_not() -> None:
    rounds = {(row.safe, row.fields["round"]) for row in ours("pulse-commit")}
    opened = Counter((row.safe, row.fields["round"]) for row in ours("pulse-reveal"))
    assert set(opened.values()) == {2}
    assert {safe for safe, _round in rounds - set(opened)} == set(YEARS)


def test_a_line_to_ask_about_is_dated_on_the_day_after_the_coming_meeting() -> None:
    coming = {row.safe: row.fields["starts_at"] for row in ours("plan")}
    for card in newest(ours("card")):
        for line in card.fields.get("ask_about", []):
            day = datetime.fromisoformat(coming[card.safe]) + timedelta(days=1)
            if line.get("day") == day.date().isoformat():
                return
    pytest.fail("no line to ask about has its day then")


def test_one_theme_lies_in_both_alcoves_and_the_same_is_told_to_both() -> None:
    (theme,) = mine("theme")
    assert {row.safe for row in ours("topic") if row.fields.get("theme") == theme.record} == set(YEARS)
    heard = ours("heard")
    assert {row.safe for row in heard} == set(YEARS)
    assert len({(row.words, str(row.fields)) for row in heard}) == 1


@pytest.mark.parametrize("day", DAYS, ids=lambda day: f"{day:%a-%m-%d}")
def test_nothing_is_dated_after_today_and_the_order_is_that_of_time(day: datetime) -> None:
    heard = hear(day)
    today = day.timestamp() * 1000
    assert max(row.made for row in heard.rows) <= today
    for safe in {row.safe for row in heard.rows}:
        times = [row.at // 1000 for row in heard.rows if row.safe == safe]
        assert [pair for pair in pairwise(times) if pair[0] > pair[1]] == []


@pytest.mark.parametrize("day", DAYS[:7], ids=lambda day: f"{day:%a-%m-%d}")
def test_nobody_writes_more_than_the_server_takes_at_once(day: datetime) -> None:
    heard = hear(day)
    for person in {row.author for row in heard.rows}:
        rows = sum(row.author == person for row in heard.rows)
        acts = sum(told.author == person for told in heard.told)
        assert rows + acts + ARRIVING <= limits.WRITES_IN_A_BURST


def test_promises_and_pulses_follow_the_rules_of_the_records() -> None:
    """The same rules that the page draws by: nothing told may stand in a state that two clients could not have reached."""
    people = {letter: f"01900000-0000-7000-8000-00000000000{number}" for number, letter in enumerate("ATM")}
    heard = Wire()
    own = {who: Listening(heard, f"mine of {who}", person) for who, person in people.items()}
    alcoves = [
        Alcove(
            f"01900000-0000-7000-8000-0000000001{number:02}",
            member,
            {who: people[who] for who in ("A", member[0])},
            {who: Listening(heard, member, people[who]) for who in ("A", member[0])},  # type: ignore[misc]
        )
        for number, member in enumerate(YEARS)
    ]
    for life in tell(alcoves, own, datetime(2026, 11, 23, 7, 40, tzinfo=UTC)):  # type: ignore[arg-type]
        known = {*life.kept, *life.alone, *(row.record for row in heard.rows)}
        for answer in of_kind(life.kept, "answer"):
            assert answer.fields["to"] in known
            about = life.kept[answer.fields["to"]]
            if answer.fields["type"] in ("heard-as", "became", "noticed", "yes"):
                assert about.author != answer.author, f"{answer.fields['type']} to oneself: {answer.words}"


def test_no_told_file_is_long() -> None:
    for path in TOLD.glob("*.txt"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 330, path.name


def test_every_told_file_is_read() -> None:
    read = {told.meetings for told in YEARS.values()}
    read |= {path.name for told in YEARS.values() for path in TOLD.glob(told.rooms)}
    assert read == {path.name for path in TOLD.glob("*.txt")}
    for told in YEARS.values():
        assert read_year(TOLD / told.meetings)
        assert read_all(TOLD, told.rooms)


def test_a_line_that_cannot_be_read_is_named(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "told.txt"
    path.write_text("# Nothing\nT win w-2 +1: Words\n  no such thing\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"told.txt, line 3"):
        read_told(path)

"""The properties of spec/brief.md §2, each over many invented agendas."""

import json
import random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from alcove_seal.records.agenda import first_of_peers, ours
from tests.records.invented import ANA, TOMAS, agendas, make_id, steady

Given = dict[str, Any]


def first_of(given_: Given) -> str:
    return str(given_["first"] or first_of_peers(given_["people"], given_["number"]))


def seated(given_: Given) -> list[Given]:
    """The topics that have a seat, in order, with start and why."""
    by_id = {topic["id"]: topic for topic in given_["topics"]}
    return [{**by_id[seat["topic"]], **seat} for seat in ours(given_)["seats"]]


def middle_of(given_: Given) -> int:
    return max(0, given_["minutes"] - 10)


def is_waiting(topic: Given) -> bool:
    return topic["need"] != "update" and topic["waited"] >= (1 if topic["hard"] else 2)


@steady
@given(agendas(), st.randoms())
def test_the_order_of_the_input_does_not_matter(agenda: Given, chance: random.Random) -> None:
    shuffled = {**agenda, "topics": chance.sample(agenda["topics"], len(agenda["topics"]))}
    assert json.dumps(ours(shuffled)) == json.dumps(ours(agenda))


@steady
@given(agendas())
def test_more_than_one_topic_stays_inside_the_hour(agenda: Given) -> None:
    seats, out = seated(agenda), ours(agenda)
    if len(seats) > 1:
        end = seats[-1]["start"] + seats[-1]["minutes"]
        assert end <= out["opening"] + out["room"] + out["slack"] <= agenda["minutes"]


@steady
@given(agendas())
def test_seats_follow_each_other_without_a_gap(agenda: Given) -> None:
    starts = [ours(agenda)["opening"]]
    for seat in seated(agenda):
        assert seat["start"] == starts[-1]
        starts.append(seat["start"] + seat["size"])


@steady
@given(agendas())
def test_a_topic_of_the_member_opens_whenever_they_have_one(agenda: Given) -> None:
    first = first_of(agenda)
    theirs = [topic for topic in agenda["topics"] if topic["author"] == first and topic["need"] != "update"]
    if theirs:
        opener = seated(agenda)[0]
        assert opener["author"] == first
        assert opener["need"] == "talk-first" or all(topic["need"] != "talk-first" for topic in theirs)


@steady
@given(agendas())
def test_of_those_that_wait_and_fit_the_longest_waiting_is_seated(agenda: Given) -> None:
    """A soft topic fits if room and slack hold it behind the opener; a hard one has to be followed by a lighter one of
    the member and to start in time. A lighter one of the lead may do as well, if A6 allows it."""
    seats = seated(agenda)
    reserved = {seat["id"] for seat in seats if seat["why"] == "waited"}
    waiting = [topic for topic in agenda["topics"] if is_waiting(topic) and topic["id"] != seats[0]["id"]]
    for topic in sorted(waiting, key=lambda topic: (-topic["waited"], topic["id"])):
        if topic["id"] in reserved:
            return
        assert not fits_behind(topic, seats[0], agenda)
    assert not reserved


def fits_behind(topic: Given, opener: Given, agenda: Given) -> bool:
    left = middle_of(agenda) - opener["size"] - topic["size"]
    if left < 0 or not topic["hard"]:
        return left >= 0
    others = [t for t in agenda["topics"] if t["id"] not in (topic["id"], opener["id"]) and t["need"] != "update"]
    lighter = [t for t in others if not t["hard"] and t["size"] <= left and t["author"] == first_of(agenda)]
    start = ours(agenda)["opening"] + opener["size"]
    return bool(lighter) and start * 100 <= agenda["minutes"] * 60


@steady
@given(st.data())
def test_a_topic_that_waits_alone_is_seated_by_its_third_meeting(data: st.DataObject) -> None:
    """However full the table is each time: what is new each time does not wait."""
    watched = {"id": make_id(500), "author": data.draw(st.sampled_from([ANA, TOMAS])), "need": None, "size": 5}
    for times in range(3):
        agenda = data.draw(agendas())
        agenda["minutes"] = data.draw(st.integers(35, 240))
        fresh = [{**topic, "carried": 0, "waited": 0} for topic in agenda["topics"]]
        own = {**watched, "hard": False, "pinned": False, "carried": times, "waited": times}
        if watched["id"] in {seat["id"] for seat in seated({**agenda, "topics": [*fresh, own]})}:
            return
    raise AssertionError("not seated in three meetings")


@steady
@given(agendas())
def test_no_hard_topic_starts_after_sixty_percent(agenda: Given) -> None:
    assert all(seat["start"] * 100 <= agenda["minutes"] * 60 for seat in seated(agenda) if seat["hard"])


@steady
@given(agendas())
def test_of_several_seats_the_last_is_not_hard(agenda: Given) -> None:
    seats = seated(agenda)
    assert len(seats) < 2 or not seats[-1]["hard"]


@steady
@given(agendas())
def test_the_share_of_the_lead_is_at_most_forty_percent(agenda: Given) -> None:
    first, seats = first_of(agenda), seated(agenda)
    if seats and seats[0]["author"] == first:
        theirs = [seat for seat in seats if seat["author"] != first and seat["why"] != "waited"]
        pins = sorted(topic["id"] for topic in agenda["topics"] if topic["pinned"] and topic["need"] != "update")
        pin = next((pin for pin in pins if by_id(agenda, pin)["author"] != first), None)
        early = [t for t in theirs if t["id"] == pin or t["need"] == "talk-first" or t["carried"] >= 2]
        free = early_one(early, pin)
        assert sum(t["size"] for t in theirs if t is not free) * 100 <= ours(agenda)["room"] * 40


def by_id(agenda: Given, identifier: str) -> Given:
    return next(topic for topic in agenda["topics"] if topic["id"] == identifier)


def early_one(early: list[Given], pin: str | None) -> Given | None:
    """The first by the bands: pin and talk first before what came along."""
    order = sorted(early, key=lambda t: (t["id"] != pin and t["need"] != "talk-first", t["id"]))
    return next(iter(order), None)


@steady
@given(agendas())
def test_a_pin_of_the_member_that_fits_is_seated(agenda: Given) -> None:
    first, seats = first_of(agenda), seated(agenda)
    pins = [t for t in agenda["topics"] if t["author"] == first and t["pinned"] and t["need"] != "update"]
    pin = min(pins, key=lambda topic: str(topic["id"]), default=None)
    if pin and not pin["hard"]:
        before = sum(seat["size"] for at, seat in enumerate(seats) if at == 0 or seat["why"] == "waited")
        if before + pin["size"] <= ours(agenda)["room"]:
            assert pin["id"] in {seat["id"] for seat in seats}


@steady
@given(agendas())
def test_a_second_pin_of_one_person_changes_nothing(agenda: Given) -> None:
    pins: set[str] = set()
    single = []
    for topic in sorted(agenda["topics"], key=lambda topic: str(topic["id"])):
        counts = topic["pinned"] and topic["need"] != "update" and topic["author"] not in pins
        pins |= {topic["author"]} if counts else set()
        single.append({**topic, "pinned": counts})
    assert ours({**agenda, "topics": single}) == ours(agenda)


@steady
@given(agendas())
def test_updates_are_never_seated(agenda: Given) -> None:
    updates = {topic["id"] for topic in agenda["topics"] if topic["need"] == "update"}
    by_hand = {**agenda, "order": sorted(topic["id"] for topic in agenda["topics"])}
    for out in (ours(agenda), ours(by_hand)):
        assert set(out["read_before"]) == updates
        assert updates.isdisjoint(seat["topic"] for seat in out["seats"])


@steady
@given(agendas(), st.booleans())
def test_every_open_topic_appears_exactly_once(agenda: Given, by_hand: bool) -> None:
    order = sorted(topic["id"] for topic in agenda["topics"])[::2] if by_hand else None
    out = ours({**agenda, "order": order})
    seats = [seat["topic"] for seat in out["seats"]]
    everyone = [*out["read_before"], *seats, *out["if_time_allows"]]
    assert sorted(everyone) == sorted(topic["id"] for topic in agenda["topics"])


@steady
@given(agendas(), st.data())
def test_the_order_of_the_pair_is_kept_inside_the_hour(agenda: Given, data: st.DataObject) -> None:
    ids = [topic["id"] for topic in agenda["topics"]]
    order = data.draw(st.permutations(ids))[: data.draw(st.integers(0, len(ids)))]
    out = ours({**agenda, "order": order})
    shown = [seat["topic"] for seat in out["seats"]] + out["if_time_allows"]
    assert [topic for topic in shown if topic in order] == [topic for topic in order if topic in shown]
    assert len(out["seats"]) < 2 or sum(seat["minutes"] for seat in out["seats"]) <= middle_of(agenda)


@steady
@given(agendas(most=30))
def test_a_topic_that_is_passed_over_gets_a_notice_and_no_seat(agenda: Given) -> None:
    out = ours(agenda)
    assert len(out["notices"]) <= 3
    for notice in out["notices"]:
        assert is_waiting(by_id(agenda, notice["topic"]))
        assert notice["taps"][0] == "first-next-time"


@steady
@given(agendas())
def test_longer_is_long_enough(agenda: Given) -> None:
    """In a meeting of the length that the notice names, the topic is not too big and not too late any more."""
    for notice in ours(agenda)["notices"]:
        if notice["code"] != "nothing-lighter":
            longer = ours({**agenda, "minutes": notice["longer"]})
            codes = {each["topic"]: each["code"] for each in longer["notices"]}
            assert notice["longer"] > agenda["minutes"]
            assert codes.get(notice["topic"], "nothing-lighter") == "nothing-lighter"

"""Ours: the agenda, by the rules A1 to A10 of spec/brief.md. A pure function of shared records: the same input gives the
same output on both devices and in both languages. Whole numbers only; nothing reads a clock."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from alcove_seal.records.agenda_bands import Placed, Topic, by_band, in_bands, opener_of, waiting_ones
from alcove_seal.records.agenda_notice import notice_of
from alcove_seal.records.agenda_plan import (
    Hour,
    Plan,
    arrange,
    hour_of,
    keeps_hard_early,
    keeps_share,
    minutes_of,
    seated_ids,
    sum_of,
)
from alcove_seal.records.thresholds import NOTICES_MOST

_Seats = list[tuple[Placed, str]]


def ours(given: dict[str, Any]) -> dict[str, Any]:
    """Input and output are plain JSON: spec/brief.md §1 and §2."""
    hour = hour_of(given["minutes"])
    first = given["first"] or first_of_peers(given["people"], given["number"])
    topics = [Topic(**topic) for topic in given["topics"]]
    placed = in_bands([topic for topic in topics if topic.need != "update"], first)
    order = given["order"]
    seats, later, notices = _by_rule(placed, hour) if order is None else _by_hand(placed, order, hour)
    return {
        **asdict(hour),
        "first": first,
        "dragged": order is not None,
        "read_before": sorted(topic.id for topic in topics if topic.need == "update"),
        "seats": _timed(seats, hour),
        "if_time_allows": [each.id for each in later],
        "notices": notices,
    }


def first_of_peers(people: list[str], number: int) -> str:
    """Peers take turns, the smaller id first. `number` of the meeting, from 1."""
    smaller, greater = sorted(people)
    return smaller if number % 2 == 1 else greater


def _timed(seats: _Seats, hour: Hour) -> list[dict[str, Any]]:
    timed, start = [], hour.opening
    for each, why in seats:
        timed.append({"topic": each.id, "start": start, "minutes": each.size, "why": why})
        start += each.size
    return timed


def _by_hand(placed: list[Placed], order: list[str], hour: Hour) -> tuple[_Seats, list[Placed], list[dict[str, Any]]]:
    """A10: the pair's own order. Seated is what comes before the first that does not fit; unknown topics come behind."""
    by_id = {each.id: each for each in placed}
    known = [by_id[identifier] for identifier in dict.fromkeys(order) if identifier in by_id]
    everyone = known + [each for each in placed if each.id not in order]
    middle = hour.room + hour.slack
    too_many = (end for end in range(1, len(everyone)) if sum_of(everyone[: end + 1]) > middle)
    end = next(too_many, len(everyone))
    return [(each, "dragged") for each in everyone[:end]], everyone[end:], []


def _by_rule(placed: list[Placed], hour: Hour) -> tuple[_Seats, list[Placed], list[dict[str, Any]]]:
    """A3 to A9. `placed` in the order of A5."""
    reserved, notices = _reserve(Plan(opener_of(placed), None, ()), placed, hour)
    plan = _fill(reserved, placed, hour)
    seated = seated_ids(plan)
    seats = [(each, _why_of(each, plan)) for each in arrange(plan, hour)]
    return seats, [each for each in placed if each.id not in seated], notices


def _reserve(plan: Plan, placed: list[Placed], hour: Hour) -> tuple[Plan, list[dict[str, Any]]]:
    """A4: one seat right behind the opener for the longest waiting topic that fits; it may use the slack."""
    notices: list[dict[str, Any]] = []
    for topic in waiting_ones(placed):
        if topic == plan.opener:
            continue
        seated = _seat(replace(plan, reserved=topic), topic, placed, hour, hour.room + hour.slack)
        if seated:
            return seated, notices
        if len(notices) < NOTICES_MOST:
            notices.append(notice_of(topic, plan, hour))
    return plan, notices


def _fill(plan: Plan, placed: list[Placed], hour: Hour) -> Plan:
    """A5: band by band, what fits into the room."""
    for topic in placed:
        if topic.id not in seated_ids(plan):
            plan = _seat(_with_topic(plan, topic), topic, placed, hour, hour.room) or plan
    return plan


def _seat(plan: Plan, topic: Placed, placed: list[Placed], hour: Hour, limit: int) -> Plan | None:
    """The plan, with the topic in it, if it keeps all rules; else, where a hard topic lacks a lighter one behind it,
    with the best such one. `limit` in minutes."""
    left = limit - minutes_of(plan)
    if left < 0:
        return None
    if _is_allowed(plan, hour):
        return plan
    if not topic.hard:
        return None
    seated = seated_ids(plan)
    lighter = (each for each in placed if not each.hard and each.size <= left and each.id not in seated)
    return next((both for each in lighter if _is_allowed(both := _with_topic(plan, each), hour)), None)


def _is_allowed(plan: Plan, hour: Hour) -> bool:
    return keeps_share(plan, hour) and keeps_hard_early(plan, hour)


def _with_topic(plan: Plan, topic: Placed) -> Plan:
    return replace(plan, rest=tuple(sorted((*plan.rest, topic), key=by_band)))


def _why_of(placed: Placed, plan: Plan) -> str:
    """A code for the line below a seat."""
    talk_first = placed.topic.need == "talk-first"
    if placed == plan.opener:
        return "talk-first" if talk_first else "first"
    if placed == plan.reserved:
        return "waited"
    if placed.band == 3:
        return "talk-first" if talk_first else "pinned"
    usual = "hard" if placed.hard else "next"
    return {1: "pinned", 2: "carried", 4: "carried"}.get(placed.band, usual)

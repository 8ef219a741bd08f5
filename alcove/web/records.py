"""Sealed rows in and out: the two hot paths. JSON is made by hand here, a schema would cost more than the rows."""

import json
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse, JsonResponse
from ninja import Router

from alcove.base import clock, limits
from alcove.base.errors import BadRequest
from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.safe.pull import rows_after, rows_before
from alcove.safe.push import Taken, take
from alcove.safe.row import Row, parse_sent
from alcove.safe.safe import Safe
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.shapes import Id, Instant, Shape

router = Router(auth=doors.signed_in)
TOLD_ONE_BY_ONE = 16
"""Rows of a push that are told one by one. Of more only the last is told: who sees the change
number jump pulls the gap, which is cheaper than as many events."""


class RowIn(Shape):
    id: Id
    version: int
    seq: int
    epoch: int | None
    blob: str | None
    erased: bool


class RowShape(Shape):
    id: Id
    author: Id
    version: int
    seq: int
    epoch: int | None
    change: int
    blob: str | None
    at: Instant
    erased: bool


class PageShape(Shape):
    rows: list[RowShape]
    change: int
    more: bool


class Receipt(Shape):
    id: Id
    version: int
    seq: int
    change: int
    at: Instant


class Receipts(Shape):
    rows: list[Receipt]
    change: int


_ROWS_IN = {
    "type": "object",
    "required": ["rows"],
    "properties": {
        "rows": {"type": "array", "minItems": 1, "maxItems": limits.PUSH_ROWS, "items": RowIn.model_json_schema()},
        "again": {
            "type": "boolean",
            "description": "A restored server lost these rows: they may be erased or of an earlier epoch.",
        },
    },
}
_PUSH: Any = {
    "response": Receipts,
    "openapi_extra": {"requestBody": {"required": True, "content": {"application/json": {"schema": _ROWS_IN}}}},
}


@router.get("/pairs/{pair_id}/records", response=PageShape)
def pair_records(
    request: HttpRequest, pair_id: str, after: int | None = None, before: int | None = None, limit: int | None = None
) -> HttpResponse:
    """A page of the rows of a pair: above `after` ascending, or below `before` (or the newest) descending."""
    return _page(doors.membership(request.auth, pair_id).pair.safe, after, before, limit)  # type: ignore[attr-defined]


@router.get("/mine/records", response=PageShape)
def my_records(
    request: HttpRequest, after: int | None = None, before: int | None = None, limit: int | None = None
) -> HttpResponse:
    """A page of my own rows."""
    return _page(Safe.objects.get(owner=request.auth), after, before, limit)  # type: ignore[attr-defined]


@router.post("/pairs/{pair_id}/records", **_PUSH)
def push_to_pair(request: HttpRequest, pair_id: str) -> HttpResponse:
    """Store 1 to 100 sealed rows, all or none; both members' open pages get them."""
    person: Person = request.auth  # type: ignore[attr-defined]
    return _push(request, person, pair_id)


@router.post("/mine/records", **_PUSH)
def push_to_mine(request: HttpRequest) -> HttpResponse:
    """Store 1 to 100 sealed rows of my own."""
    person: Person = request.auth  # type: ignore[attr-defined]
    return _push(request, person, None)


def _push(request: HttpRequest, person: Person, pair: str | None) -> HttpResponse:
    """Store rows in the safe of `pair`, or in the person's own. The seat is the door here: member or 404."""
    channel, name = (f"person:{person.pk}", "mine") if pair is None else (f"pair:{pair}", pair)
    rows, again = _rows_of(request.body)
    sent = parse_sent(rows, again=again)
    at = clock.now()
    with transaction.atomic():
        person.spend(len(sent), at=at)
        taken = take(pair, person, sent, at=at, again=again)
        told = taken.new if len(taken.new) <= TOLD_ONE_BY_ONE else taken.new[-1:]
        for row in told:
            hub.publish(channel, "record", {"safe": name, "row": row.as_json()})
    return JsonResponse(_receipts(taken))


def _rows_of(body: bytes) -> tuple[object, bool]:
    """Return the rows, and whether they are sent again after a restore."""
    try:
        given = json.loads(body)
    except (ValueError, RecursionError):
        raise BadRequest from None
    if not isinstance(given, dict) or not {"rows"} <= given.keys() <= {"rows", "again"}:
        raise BadRequest
    again = given.get("again", False)
    if not isinstance(again, bool):
        raise BadRequest("`again` is true or false.")
    return given["rows"], again


def _receipts(taken: Taken) -> dict[str, object]:
    rows = [
        {"id": row.id, "version": row.version, "seq": row.seq, "change": row.change, "at": format_moment(row.at)}
        for row in taken.answers
    ]
    return {"rows": rows, "change": taken.change}


def _page(safe: Safe, after: int | None, before: int | None, limit: int | None) -> HttpResponse:
    rows = limits.FIRST_PAGE_ROWS if limit is None else limit
    numbers = [number for number in (after, before) if number is not None]
    if not 1 <= rows <= limits.PAGE_ROWS or len(numbers) > 1 or any(not 0 <= n < 2**63 for n in numbers):
        raise BadRequest(f"Ask with after or before, a change number from 0, and a limit from 1 to {limits.PAGE_ROWS}.")
    page = rows_before(safe, before, rows) if after is None else rows_after(safe, after, rows)
    text = f'{{"rows":[{",".join(map(Row.as_text, page.rows))}],"change":{page.change},"more":{json.dumps(page.more)}}}'
    return HttpResponse(text, content_type="application/json")

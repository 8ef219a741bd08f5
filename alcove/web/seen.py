"""What the server has of the one who asks: every column with its purpose, the own values or counts, and when it goes.

Only rows of one's own. Of the other not even a count: what they did or left undone is nobody's to look up here.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.contrib.sessions.models import Session
from django.db.models import BinaryField, Count, DateTimeField, Field, Max, Min, Model, Q, QuerySet, Sum
from django.db.models.functions import Length
from django.http import HttpRequest
from ninja import Router

from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.safe.safe import Version
from alcove.web import doors
from alcove.web.columns import BESIDE, CACHE, TABLES, Table
from alcove.web.shapes import Answer, Id, Instant, Shape

router = Router(auth=doors.signed_in)

SECRET = {"password", "digest", "endpoint", "session_key", "session_data", "key"}
"""Shown to nobody, not even to whom they belong: who looks over a shoulder could use them."""

MINE: dict[str, Callable[[Person], Q]] = {
    "alcove_person": lambda me: Q(pk=me.pk),
    "alcove_founding": lambda me: Q(by=me),
    "alcove_joinlink": lambda me: Q(made_by=me),
    "alcove_pair": lambda me: Q(memberships__person=me, memberships__left_at=None),
    "alcove_membership": lambda me: Q(person=me),
    "alcove_comparing": lambda me: Q(committer=me),
    "alcove_invitation": lambda me: Q(host=me) | Q(guest=me),
    "alcove_meeting": lambda me: Q(pair__memberships__person=me, pair__memberships__left_at=None),
    "alcove_skiprequest": lambda me: Q(person=me),
    "alcove_rhythm": lambda me: Q(pair__memberships__person=me, pair__memberships__left_at=None),
    "alcove_hours": lambda me: Q(person=me),
    "alcove_leave": lambda me: Q(person=me),
    "alcove_job": lambda me: Q(person=me),
    "alcove_dispatch": lambda me: Q(person=me),
    "alcove_wish": lambda me: Q(person=me),
    "alcove_feed": lambda me: Q(person=me),
    "alcove_subscription": lambda me: Q(person=me),
    "alcove_reminder": lambda me: Q(person=me),
    "alcove_returned": lambda me: Q(person=me),
    "alcove_invite": lambda me: Q(person=me),
    "alcove_owncalendar": lambda me: Q(person=me),
    "alcove_placed": lambda me: Q(person=me),
    "alcove_busy": lambda me: Q(person=me),
    "alcove_bundle": lambda me: Q(person=me),
    "alcove_resetlink": lambda me: Q(person=me),
    "alcove_wrap": lambda me: Q(person=me),
    "alcove_formerwrap": lambda me: Q(person=me),
    "alcove_asking": lambda me: Q(person=me),
    "alcove_signin": lambda me: Q(person=me),
    "mfa_authenticator": lambda me: Q(user=me),
    "alcove_keyring": lambda me: Q(person=me),
    "alcove_safe": lambda me: Q(owner=me) | Q(pair__memberships__person=me, pair__memberships__left_at=None),
    "alcove_writer": lambda me: Q(person=me),
    "alcove_record": lambda me: Q(writer__person=me),
    "alcove_version": lambda me: Q(writer__person=me),
    "alcove_charter": lambda me: Q(pair__memberships__person=me, pair__memberships__left_at=None),
    "alcove_grant": lambda me: Q(person=me),
    "account_emailaddress": lambda me: Q(user=me),
    "account_emailconfirmation": lambda me: Q(email_address__user=me),
}
"""Which rows of a table are mine. One that is not named holds nothing of anybody, or is counted apart."""


class Column(Shape):
    """`shown` says what `value` is: the value itself, a range of two, how many different ones, how many bytes."""

    name: str
    purpose: str
    sealed: bool
    shown: str
    value: str | int | list[str | int] | None


class TableShape(Shape):
    name: str
    what: str
    until: str
    rows: int
    columns: list[Column]


class SafeShape(Shape):
    """My own rows in one alcove; `pair` is null for what is mine alone."""

    pair: Id | None
    rows: int
    erased: int
    bytes: int
    first: Instant | None
    last: Instant | None


class Seen(Shape):
    tables: list[TableShape]
    safes: list[SafeShape]
    beside: dict[str, str]


@router.get("/me/seen", response=Seen)
def seen(request: HttpRequest) -> Answer:
    """Everything about me that lies here, as it is now."""
    person: Person = request.auth  # type: ignore[attr-defined]
    tables = [_table(table, _rows_of(table, person, request)) for table in (*TABLES, CACHE)]
    return {"tables": tables, "safes": _safes(person), "beside": BESIDE}


def _rows_of(table: Table, person: Person, request: HttpRequest) -> "QuerySet[Any] | None":
    if table.name == Session._meta.db_table:
        return Session.objects.filter(session_key=request.session.session_key)
    if table.name not in MINE:
        return None
    model = next(one for one in apps.get_models() if one._meta.db_table == table.name)
    return model._default_manager.filter(MINE[table.name](person))


def _table(table: Table, rows: "QuerySet[Any] | None") -> Answer:
    count = 0 if rows is None else rows.count()
    names = [(name, purpose, False) for name, purpose in table.clear.items()]
    names += [(name, purpose, True) for name, purpose in table.sealed.items()]
    values = {} if rows is None or not count else _values(rows, [name for name, *_ in names], count)
    columns = [
        {"name": name, "purpose": purpose, "sealed": sealed, **values.get(name, {"shown": "nothing", "value": None})}
        for name, purpose, sealed in names
    ]
    return {"name": table.name, "what": table.what, "until": table.until, "rows": count, "columns": columns}


def _values(rows: "QuerySet[Any]", names: list[str], count: int) -> dict[str, Answer]:
    """Return what is shown of each column: of one row its values, of many how they lie."""
    fields = {field.column: field for field in rows.model._meta.concrete_fields if field.column in names}
    if count == 1:
        return {name: _one(name, field, rows.get()) for name, field in fields.items()}
    asked: dict[str, Any] = {}
    for name, field in fields.items():
        for about, expression in _expressions(name, field).items():
            asked[f"{about}_{name}"] = expression
    found = rows.aggregate(**asked)
    return {name: _many(name, field, found) for name, field in fields.items()}


def _is_ordered(field: "Field[Any, Any]") -> bool:
    numbers = ("PositiveIntegerField", "PositiveBigIntegerField", "PositiveSmallIntegerField")
    return isinstance(field, DateTimeField) or field.get_internal_type() in numbers


def _expressions(name: str, field: "Field[Any, Any]") -> dict[str, Any]:
    if isinstance(field, BinaryField):
        return {"bytes": Sum(Length(field.name))}
    if _is_ordered(field):
        return {"least": Min(field.name), "most": Max(field.name)}
    return {"different": Count(field.name, distinct=True)}


def _many(name: str, field: "Field[Any, Any]", found: dict[str, Any]) -> Answer:
    if name in SECRET:
        return {"shown": "secret", "value": None}
    if isinstance(field, BinaryField):
        return {"shown": "bytes", "value": found[f"bytes_{name}"] or 0}
    if not _is_ordered(field):
        return {"shown": "different", "value": found[f"different_{name}"]}
    ends = [found[f"least_{name}"], found[f"most_{name}"]]
    return {"shown": "nothing", "value": None} if None in ends else {"shown": "range", "value": [*map(_as_text, ends)]}


def _one(name: str, field: "Field[Any, Any]", row: Model) -> Answer:
    value = getattr(row, field.attname)
    if value is None:
        return {"shown": "nothing", "value": None}
    if name in SECRET:
        return {"shown": "secret", "value": None}
    if isinstance(field, BinaryField):
        return {"shown": "bytes", "value": len(value)}
    return {"shown": "value", "value": _as_text(value)}


def _as_text(value: Any) -> str | int:
    if isinstance(value, datetime):
        return format_moment(value)
    if isinstance(value, date):
        return value.isoformat()
    return value if type(value) is int else str(value).lower() if isinstance(value, bool) else str(value)


def _safes(person: Person) -> list[Answer]:
    """Return how much I wrote where. The rows of the other are not counted."""
    rows = Version.objects.filter(writer__person=person).values("safe__pair_id")
    found = rows.annotate(
        rows=Count("id"),
        erased=Count("id", filter=Q(blob=None)),
        bytes=Sum(Length("blob")),
        first=Min("at"),
        last=Max("at"),
    )
    counted = found.values_list("safe__pair_id", "rows", "erased", "bytes", "first", "last").order_by("first")
    names = ("pair", "rows", "erased", "bytes", "first", "last")
    return [dict(zip(names, one, strict=True)) | {"bytes": one[3] or 0} for one in counted]

"""Giving rows out by change number, a page at a time."""

from dataclasses import dataclass

from django.db.models import QuerySet

from alcove.base import limits
from alcove.safe.row import Row, read_rows
from alcove.safe.safe import Safe, Version


@dataclass
class Page:
    """`change` is the newest number of the safe, `more` tells that the page is not the last."""

    rows: list[Row]
    change: int
    more: bool


def rows_after(safe: Safe, number: int, limit: int) -> Page:
    """Return the rows with a change number above `number`, ascending."""
    return _page(safe, Version.objects.filter(safe=safe, change__gt=number).order_by("change"), limit)


def rows_before(safe: Safe, number: int | None, limit: int) -> Page:
    """Return the rows with a change number below `number`, descending; None begins with the newest."""
    rows = Version.objects.filter(safe=safe).order_by("-change")
    return _page(safe, rows if number is None else rows.filter(change__lt=number), limit)


def _page(safe: Safe, versions: QuerySet[Version], limit: int) -> Page:
    """Fill a page until `limit` rows or the largest number of bytes; one row always fits."""
    page = Page([], safe.change, False)
    size = 0
    for row in read_rows(versions[: limit + 1]):
        size += len(row.blob or b"")
        if len(page.rows) == limit or (page.rows and size > limits.PAGE_BYTES):
            page.more = True
            break
        page.rows.append(row)
    # Rows may have been added since the safe was read; none may be missing below `change`.
    page.change = max([page.change, *(row.change for row in page.rows)])
    return page

"""Moments on the wire: RFC 3339 in UTC."""

from datetime import UTC, datetime


def format_moment(moment: datetime) -> str:
    """Return a moment as text: to the second where it is whole, else to the millisecond."""
    precision = "milliseconds" if moment.microsecond else "seconds"
    return moment.astimezone(UTC).isoformat(timespec=precision)[:-6] + "Z"

"""Turns named errors into JSON answers, whichever view they come from."""

from collections.abc import Callable

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse

from alcove.base.errors import ApiError, NoRoom

Answer = Callable[[HttpRequest], HttpResponse]


class refusals:  # noqa: N801 - Django names its middleware by use, this one reads as a sentence in settings
    """Middleware: an ApiError becomes its JSON, a full disk becomes 507."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Answer for `error`, or None when Django shall log it and answer 500."""
        if isinstance(error, OperationalError) and is_full_disk(error):
            error = NoRoom()
        return as_answer(error) if isinstance(error, ApiError) else None


def is_full_disk(error: Exception) -> bool:
    """Tell whether the database had no room left (SQLite's and PostgreSQL's words)."""
    return any(words in str(error) for words in ("disk is full", "No space left on device"))


def as_answer(error: ApiError) -> JsonResponse:
    """Return the JSON answer of a named error."""
    return JsonResponse(error.as_json(), status=error.status, headers=error.headers)

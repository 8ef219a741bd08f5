"""Turns everything that goes wrong under /api into the one shape of an error, whoever noticed it."""

import sys
from collections.abc import Callable
from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig
from django.db import IntegrityError, OperationalError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse

from alcove.base.errors import (
    ApiError,
    BadRequest,
    Busy,
    Conflict,
    Failed,
    Forbidden,
    NoRoom,
    NotFound,
    TooLarge,
    WrongMethod,
)

Answer = Callable[[HttpRequest], HttpResponse]

_BY_STATUS: dict[int, type[ApiError]] = {
    HTTPStatus.BAD_REQUEST: BadRequest,
    HTTPStatus.FORBIDDEN: Forbidden,
    HTTPStatus.NOT_FOUND: NotFound,
    HTTPStatus.METHOD_NOT_ALLOWED: WrongMethod,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: TooLarge,
}


class refusals:  # noqa: N801 - Django names its middleware by use, this one reads as a sentence in settings
    """Middleware: named errors become their JSON, and so do the bare refusals of Django and its libraries."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        is_json = response.get("Content-Type", "").startswith("application/json")
        if response.status_code < HTTPStatus.BAD_REQUEST or is_json:
            return response
        error = _BY_STATUS.get(response.status_code, Failed)()
        error.status = response.status_code
        shaped = as_answer(error)
        for name in ("Allow", "Retry-After"):
            if name in response:
                shaped[name] = response[name]
        return shaped

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Answer for `error`, or None when Django shall log it and answer 500."""
        named = name_of(error)
        return as_answer(named) if named else None


def name_of(error: BaseException | None) -> ApiError | None:
    """Return the named error for `error`: itself, or what a database that cannot go on means."""
    if isinstance(error, ApiError):
        return error
    if isinstance(error, RequestDataTooBig):
        return TooLarge()
    if isinstance(error, IntegrityError):
        # Two requests at once that the checks could not see: the database let one through.
        return Conflict()
    if not isinstance(error, OperationalError):
        return None
    if is_full_disk(error):
        return NoRoom()
    # On PostgreSQL these are lost connections, standbys and timeouts: trying again helps.
    return Busy() if connection.vendor == "postgresql" or "locked" in str(error) else None


def is_full_disk(error: Exception) -> bool:
    """Tell whether the database had no room left (SQLite's and PostgreSQL's words)."""
    return any(words in str(error) for words in ("disk is full", "No space left on device"))


def as_answer(error: ApiError) -> JsonResponse:
    """Return the JSON answer of a named error."""
    return JsonResponse(error.as_json(), status=error.status, headers=error.headers)


def bad_request(request: HttpRequest, exception: Exception) -> JsonResponse:
    """handler400: Django's own suspicion, such as a foreign Host."""
    return as_answer(BadRequest())


def forbidden(request: HttpRequest, exception: Exception) -> JsonResponse:
    """handler403."""
    return as_answer(Forbidden())


def not_found(request: HttpRequest, exception: Exception) -> JsonResponse:
    """handler404: no such address."""
    return as_answer(NotFound())


def failed(request: HttpRequest) -> JsonResponse:
    """handler500: also what middleware ran into, where process_exception does not reach."""
    return as_answer(name_of(sys.exc_info()[1]) or Failed())


def csrf_failed(request: HttpRequest, reason: str = "") -> JsonResponse:
    """The CSRF token is missing or wrong; the reason is for nobody but an attacker."""
    return as_answer(Forbidden("This request did not come from the page. Reload it and try again.", code="csrf-failed"))

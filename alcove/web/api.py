"""The API under /api/: its rooms, its description at /api/openapi.json, its errors."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from alcove import __version__
from alcove.base.errors import ApiError, BadRequest, TooLarge
from alcove.web import (
    answers,
    askings,
    calendar,
    closing,
    comparing,
    hours,
    invitations,
    keys,
    letters,
    me,
    meetings,
    new_keys,
    own_calendar,
    pairs,
    people,
    pushes,
    records,
    reminders,
    resets,
    rhythm,
    seen,
    sign_ins,
    told,
    ways,
)
from alcove.web.refusals import as_answer
from alcove.web.shapes import ErrorShape, Refusal


class DescribedApi(NinjaAPI):
    """The API with its one shape of errors in its description."""

    def get_openapi_schema(self, **given: Any) -> Any:
        described = super().get_openapi_schema(**given)
        reference = "#/components/schemas/{model}"
        for shape in (Refusal, ErrorShape):
            schema = shape.model_json_schema(ref_template=reference)
            schema.pop("$defs", None)
            described["components"]["schemas"][shape.__name__] = schema
        content = {"application/json": {"schema": {"$ref": reference.format(model="Refusal")}}}
        for verbs in described["paths"].values():
            for operation in verbs.values():
                operation["responses"]["default"] = {"description": "Refused", "content": content}
        return described


api = DescribedApi(
    title="Alcove",
    version=__version__,
    description="Accounts, pairs, meetings and sealed rows. The server cannot open what it keeps.",
    docs_url=None,
    openapi_url="/openapi.json",
    urls_namespace="alcove",
)
for room in (
    me,
    people,
    keys,
    ways,
    sign_ins,
    askings,
    invitations,
    pairs,
    closing,
    comparing,
    records,
    meetings,
    resets,
    new_keys,
    seen,
    rhythm,
    hours,
    letters,
    pushes,
    reminders,
    told,
    answers,
    calendar,
    own_calendar,
):
    api.add_router("", room.router)


@api.exception_handler(ApiError)
def refused(request: HttpRequest, error: ApiError) -> HttpResponse:
    """Answer a named error."""
    return as_answer(error)


@api.exception_handler(ValidationError)
def misshapen(request: HttpRequest, error: ValidationError) -> HttpResponse:
    """Name the members that do not fit, never what was in them."""
    where = sorted({".".join(str(part) for part in one["loc"] if part != "body") for one in error.errors})
    return as_answer(BadRequest(where=where))


@api.exception_handler(HttpError)
def unreadable(request: HttpRequest, error: HttpError) -> HttpResponse:
    """Answer a body that is no JSON."""
    return as_answer(TooLarge() if error.status_code == 413 else BadRequest())


def make_urls() -> Any:
    """Return the API's addresses, with Django's CSRF check on each of them.

    Ninja takes the check off its views and leaves it to each way of signing in; then one forgotten
    argument opens a door. On by construction it cannot be forgotten.
    """
    made = api.urls
    for pattern in made[0]:
        pattern.callback.csrf_exempt = False  # type: ignore[union-attr]
    return made

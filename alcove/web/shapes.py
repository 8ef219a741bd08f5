"""The shapes of requests and answers, as the API description shows them. What is not named is refused."""

from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import AfterValidator, AwareDatetime, BeforeValidator, Field, PlainSerializer, StringConstraints

from alcove.base import base64url
from alcove.base.errors import ApiError
from alcove.base.ids import is_id


def _must_be_id(text: str) -> str:
    if not is_id(text):
        raise ValueError("an id is a UUIDv7 in lower case")
    return text


def _decode(text: object) -> bytes:
    if isinstance(text, bytes):
        return text
    try:
        return base64url.decode(text)
    except ApiError as error:
        raise ValueError(error.sentence) from None


Id = Annotated[str, AfterValidator(_must_be_id), Field(json_schema_extra={"format": "uuid"})]
Bytes = Annotated[
    bytes,
    BeforeValidator(_decode, json_schema_input_type=str),
    PlainSerializer(base64url.encode, return_type=str, when_used="json"),
]
Role = Literal["lead", "member", "peer", "mentor", "mentee", "skip-lead", "skip-member"]
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
Number = Annotated[int, Field(strict=True, ge=1, le=2**31 - 1)]


class Shape(Schema):
    """Names of members are exact: a misspelt one must not pass for one that was left out."""

    model_config = {"extra": "forbid"}


class ErrorShape(Shape):
    """Every error. `code` is stable, `sentence` says what to do; facts stand beside them."""

    model_config = {"extra": "allow"}
    code: str
    sentence: str


class Refusal(Shape):
    """The body of every error."""

    error: ErrorShape


Answer = dict[str, Any]
Instant = AwareDatetime

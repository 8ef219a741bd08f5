"""Passkeys as ways to sign in: allauth's views, fetched when one is used first, and our rules for them.

allauth checks the signatures, by a library that needs cryptography. None of it is loaded by a server whose people
use passwords, and nothing of it can open what is sealed: what a passkey's PRF gives never comes here.
"""

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from allauth.headless.constants import Client
from allauth.mfa.adapter import DefaultMFAAdapter
from django.http import HttpRequest, HttpResponseBase

from alcove.base import base64url, clock
from alcove.base.errors import ApiError, BadRequest
from alcove.people.person import Person, clean_name
from alcove.safe.ways import LONGEST_NAME
from alcove.web.doors import when_proved

BODY = {"credential", "name", "passwordless"}
CREDENTIAL = {"id", "rawId", "type", "response", "clientExtensionResults"}
RESPONSE = {"clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"}

View = Callable[..., HttpResponseBase]


class PrfResults(ApiError):
    """A client sent what its passkey gives for unlocking. It must not leave the device, so it is said loudly."""

    code = "prf-results"
    sentence = "This request carries what unlocks your words. It was refused and not kept; end this passkey and make a new one."


class Adapter(DefaultMFAAdapter):
    """What a browser shows next to a passkey."""

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {**super().get_public_key_credential_rp_entity(), "name": "Alcove"}


def view(name: str, *, proved: bool = False) -> View:
    """Return a view of allauth's by its name, behind our checks; `proved`: an act on the ways in."""
    made: list[View] = []

    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if proved and isinstance(request.user, Person):
            request.user.proved_at = when_proved(request, request.user)
            request.user.must_have_proved(clock.now())
        if request.method == "POST":
            must_be_allowed(request)
        if not made:
            from allauth.headless.mfa import views

            made.append(getattr(views, name).as_api_view(client=Client.BROWSER))
        return made[0](request, *args, **kwargs)

    return answer


def only(methods: str, inner: View) -> View:
    """Return a view that takes these methods alone: allauth's has more than is needed here."""

    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        from django.http import HttpResponseNotAllowed

        if request.method not in methods.split():
            return HttpResponseNotAllowed(methods.split())
        return inner(request, *args, **kwargs)

    return answer


def must_be_allowed(request: HttpRequest) -> None:
    """Raise PrfResults or BadRequest unless the body has the members of the list, and was made on this very page.

    `credential.toJSON()` of a browser carries the PRF's output. One careless line in a client would hand the server
    what opens everything: such a body is refused whole, before anything of it is read or kept.
    """
    body = _read(request)
    if _holds_prf(body):
        raise PrfResults
    credential = body.get("credential")
    if not body.keys() <= BODY or not isinstance(credential, dict) or not credential.keys() <= CREDENTIAL:
        raise BadRequest
    response = credential.get("response")
    if not isinstance(response, dict) or not response.keys() <= RESPONSE or credential.get("clientExtensionResults"):
        raise BadRequest
    name = body.get("name", "")
    if not isinstance(name, str) or name != clean_name(name) or len(name) > LONGEST_NAME:
        raise BadRequest(f"A passkey's name has at most {LONGEST_NAME} characters.")
    _must_be_of_this_page(request, response.get("clientDataJSON"))


def _read(request: HttpRequest) -> dict[str, Any]:
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError):
        raise BadRequest from None
    if not isinstance(body, dict):
        raise BadRequest
    return body


def _holds_prf(value: Any) -> bool:
    if isinstance(value, dict):
        return "prf" in value or any(_holds_prf(one) for one in value.values())
    return isinstance(value, list) and any(_holds_prf(one) for one in value)


def _must_be_of_this_page(request: HttpRequest, encoded: object) -> None:
    """The library lets pages of subdomains pass, for whom this passkey was not made."""
    try:
        origin = json.loads(base64url.decode(encoded)).get("origin")
        fits = urlsplit(origin).netloc == request.get_host()
    except (ApiError, ValueError, AttributeError, TypeError):
        raise BadRequest from None
    if not fits:
        raise BadRequest

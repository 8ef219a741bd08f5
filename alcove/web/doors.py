"""The doors: who is there, and the only loader of pairs. Member or 404.

A view in `web/` takes the person first. `reading` and `writing` put the person there, so a view
that forgets to ask who is there cannot be written; `writing` also opens the transaction in which
the allowance is spent, so nothing of a refused request stays.
"""

import inspect
from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import Any

from allauth.account.authentication import get_authentication_records
from django.conf import settings
from django.contrib.auth import get_user
from django.db import transaction
from django.http import HttpRequest
from ninja.security import APIKeyCookie

from alcove.base import clock
from alcove.base.errors import Forbidden, NotFound, NotSignedIn
from alcove.base.ids import is_id
from alcove.pairs.pair import Membership, Pair
from alcove.people.person import Person
from alcove.web import sessions
from alcove.web.bridge import Scope

View = Callable[..., Any]


class SignedIn(APIKeyCookie):
    """Lets in who is signed in. The CSRF token was looked at before (see web/api.py)."""

    param_name = settings.SESSION_COOKIE_NAME

    def authenticate(self, request: HttpRequest, key: str | None) -> Person:
        if not request.user.is_authenticated:
            raise NotSignedIn
        person: Person = request.user
        person.saw(clock.now())
        person.session_key = request.session.session_key or ""
        person.proved_at = when_proved(request, person)
        return person


def when_proved(request: HttpRequest, person: Person) -> datetime | None:
    """Return when this session last showed a password or a passkey, as allauth wrote it down."""
    records = get_authentication_records(request, person)
    return datetime.fromtimestamp(records[-1]["at"], UTC) if records else None


signed_in = SignedIn(csrf=False)


def reading(view: View) -> View:
    """Make a view of `view(person, …)`."""

    @wraps(view)
    def answer(request: HttpRequest, **given: Any) -> Any:
        return view(request.auth, **given)  # type: ignore[attr-defined]

    return _with_request_first(answer, view)


def writing(view: View) -> View:
    """Make a view of `view(person, …, at=…)` that is one transaction and costs one write."""

    @wraps(view)
    def answer(request: HttpRequest, **given: Any) -> Any:
        at, person = clock.now(), request.auth  # type: ignore[attr-defined]
        with transaction.atomic():
            person.spend(1, at=at)
            return view(person, **given, at=at)

    return _with_request_first(answer, view)


def _with_request_first(answer: View, view: View) -> View:
    """Give `answer` the signature of `view` as the API description reads it."""
    _, *others = inspect.signature(view, eval_str=True).parameters.values()
    request = inspect.Parameter("request", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    shown = [parameter for parameter in others if parameter.name != "at"]
    answer.__signature__ = inspect.Signature([request, *shown])  # type: ignore[attr-defined]
    return answer


def membership(person: Person, pair_id: str) -> Membership:
    """Return the seat of `person` in a pair, with the pair and its safe. Raises NotFound.

    Somebody else's pair, one that never was, one that they left and a misspelt id look the same.
    """
    found = None
    if is_id(pair_id):
        mine = Membership.objects.filter(person=person, pair=pair_id, left_at=None)
        found = mine.select_related("pair__safe").first()
    if found is None:
        raise NotFound
    return found


def open_pair(person: Person, pair_id: str) -> Pair:
    """Return a pair of `person` in which something new may be done, locked against closing. Raises NotFound, PairClosed."""
    pair = membership(person, pair_id).pair
    locked = Pair.objects.select_for_update().get(pk=pair.pk)
    locked.must_be_open()
    return locked


def must_administer(person: Person) -> None:
    """Raise Forbidden unless `person` runs the accounts."""
    if not person.administrator:
        raise Forbidden("Only who runs this Alcove may do this.")


def who_listens(scope: Scope) -> tuple[str, list[str]] | None:
    """Return the person of a live stream and the ids of their pairs, or None for a stranger."""
    from alcove.web import live

    person = person_of(live.session_key_of(scope), clock.now())
    if person is None:
        return None
    return person.pk, list(Membership.objects.filter(person=person, left_at=None).values_list("pair_id", flat=True))


def person_of(session_key: str, at: datetime) -> Person | None:
    """Return who is signed in on a session, or None."""
    if not session_key:
        return None
    request = HttpRequest()
    request.session = sessions.open_session(session_key)
    if sessions.has_ended(request.session, at):
        return None
    person = get_user(request)
    return person if isinstance(person, Person) else None

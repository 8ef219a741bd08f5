"""How long a sign-in lasts: 14 days from the last use, 90 days from the sign-in."""

import contextlib
from collections.abc import Callable
from datetime import datetime, timedelta
from importlib import import_module
from typing import cast

from django.conf import settings
from django.contrib.auth import logout
from django.contrib.sessions.backends.base import SessionBase
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse

from alcove.base import clock, limits
from alcove.people.person import Person
from alcove.people.sign_in import SignIn, name_browser

SINCE = "alcove-since"
SLID = "alcove-slid"
LISTED = "alcove-listed"
SLIDE_EVERY = timedelta(days=1)


def sliding(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: slide a live session once a day, end one that is 90 days old.

    Once a day and not on each request: each save is a write, and SQLite has one writer.

    At a sign-out the browser is told to forget pages it keeps for the back button. Not what the
    device stores: the page deletes this person's, and another's unsent words may lie beside it.
    """

    def answer(request: HttpRequest) -> HttpResponse:
        was_signed_in = request.user.is_authenticated
        if was_signed_in:
            slide_or_end(request, clock.now())
        key = request.session.session_key
        response = get_response(request)
        if was_signed_in and not request.user.is_authenticated:
            response["Clear-Site-Data"] = '"cache"'
            SignIn.forget(key)
        return response

    return answer


def slide_or_end(request: HttpRequest, at: datetime) -> None:
    """Slide or end the session of `request` at the moment `at`."""
    session = request.session
    since = session.get(SINCE)
    # Once a day, and when the session got another key (a changed password): the list of sign-ins needs no more.
    today = [session.session_key, at.date().isoformat()]
    if session.get(LISTED) != today and not has_ended(session, at):
        session[LISTED] = today
        browser = name_browser(request.headers.get("User-Agent", ""))
        with contextlib.suppress(OperationalError):  # on a full disk reading goes on without it
            SignIn.see(cast(Person, request.user), str(session.session_key), browser, at=at)
    if since is None:
        session[SINCE] = session[SLID] = at.isoformat()
    elif has_ended(session, at):
        logout(request)
    elif at - datetime.fromisoformat(session[SLID]) > SLIDE_EVERY:
        session[SLID] = at.isoformat()


def has_ended(session: SessionBase, at: datetime) -> bool:
    """Tell whether the sign-in is too old, used or not."""
    since = session.get(SINCE)
    return since is not None and at - datetime.fromisoformat(since) > limits.SESSION_ENDS


def open_session(key: str) -> SessionBase:
    """Return the stored session of `key`, empty when there is none."""
    store: SessionBase = import_module(settings.SESSION_ENGINE).SessionStore(key)
    return store

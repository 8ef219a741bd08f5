"""Signing up, in and out: allauth's views for browsers, the few that are needed, and our rules for it."""

from http import HTTPStatus
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import record_authentication
from allauth.headless.account import views
from allauth.headless.constants import Client
from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.urls import path

from alcove.base import clock
from alcove.ceremonies.make_account import Pass, SignUpClosed, make_account, must_let_in
from alcove.organisation.founding import Founding
from alcove.people.person import Person, clean_name
from alcove.people.sign_in import SignIn
from alcove.web import passkeys
from alcove.web.hub import hub

PASS = "alcove-pass"  # noqa: S105 - where the pass lies in a session, not a password


def pass_of(request: HttpRequest) -> Pass | None:
    """Return what lets this session make an account."""
    given: Pass | None = request.session.get(PASS)
    return given


def is_open() -> bool:
    """Tell whether anybody may make an account here."""
    return bool(settings.SIGN_UP_OPEN)


class Adapter(DefaultAccountAdapter):
    """Our rules, where allauth asks for them."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Tell allauth, which puts it into the answers to strangers. SignUp refuses with the reason."""
        return pass_of(request) is not None or is_open() or not Founding.is_done()

    def get_login_stages(self) -> list[str]:
        """A passkey is a way in beside the password and no second step after it."""
        stages: list[str] = super().get_login_stages()
        return [stage for stage in stages if not stage.startswith("allauth.mfa.")]

    def is_reauthentication_required(self, *, app: str, **_: Any) -> bool:
        """web/passkeys.py asks itself, by one rule for all acts on the ways in."""
        return False

    def save_user(self, request: HttpRequest, user: Any, form: Any, commit: bool = True) -> Person:
        """Make the account. Its password is hashed before the transaction begins: that takes long on purpose."""
        person: Person = user
        person.email = form.cleaned_data["email"].lower()
        person.name = clean_name(form.cleaned_data["name"])
        person.set_password(form.cleaned_data["password"])
        make_account(person, pass_of(request), is_open=is_open(), at=clock.now())
        request.session.pop(PASS, None)
        return person


class SignUp(views.SignupView):
    """allauth's sign-up, refused to strangers before it says which addresses have an account."""

    def handle(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        given = pass_of(request)
        if not is_open() and Founding.is_done():
            if given is None:
                raise SignUpClosed
            must_let_in(given, at=clock.now())
        answer: HttpResponseBase = super().handle(request, *args, **kwargs)
        if request.user.is_authenticated:  # the password was typed a moment ago: a first passkey needs no second time
            record_authentication(request, request.user, method="password")
        return answer


class ChangePassword(views.ChangePasswordView):
    """allauth's change of a password, which ends all other sign-ins: off the list, too, and their streams at once."""

    def handle(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        answer: HttpResponseBase = super().handle(request, *args, **kwargs)
        if answer.status_code == HTTPStatus.OK and isinstance(request.user, Person):
            for other in SignIn.of(request.user, clock.now()).exclude(session_key=request.session.session_key):
                hub.revoke(other.session_key)
                other.end()
        return answer


def _view(view: Any) -> Any:
    return view.as_api_view(client=Client.BROWSER)


# Ending one is an act of its own (web/ways.py), since what it opens must end with it.
ADD_PASSKEY = passkeys.only("GET POST", passkeys.view("ManageWebAuthnView", proved=True))


urlpatterns = [
    path("browser/v1/auth/signup", _view(SignUp), name="sign_up"),
    path("browser/v1/auth/login", _view(views.LoginView), name="sign_in"),
    path("browser/v1/auth/session", _view(views.SessionView), name="session"),
    path("browser/v1/auth/reauthenticate", _view(views.ReauthenticateView), name="prove_by_password"),
    path("browser/v1/account/password/change", _view(ChangePassword), name="change_password"),
    path("browser/v1/auth/webauthn/login", passkeys.view("LoginWebAuthnView"), name="passkey_sign_in"),
    path(
        "browser/v1/auth/webauthn/reauthenticate", passkeys.view("ReauthenticateWebAuthnView"), name="prove_by_passkey"
    ),
    path("browser/v1/account/authenticators/webauthn", ADD_PASSKEY, name="add_passkey"),
]

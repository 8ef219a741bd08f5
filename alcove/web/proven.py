"""Acts for which the password is typed again: a session alone, stolen or left open, must not be enough."""

from collections.abc import Callable
from datetime import datetime

from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.http import HttpRequest

from alcove.base import limits
from alcove.base.errors import Forbidden
from alcove.people.person import Person


class PasswordWrong(Forbidden):
    """Not the password of who is signed in."""

    code = "password-wrong"
    sentence = "This is not your password. Type it again."


def prove(request: HttpRequest, password: str, act: Callable[[Person], None], *, at: datetime) -> None:
    """Do `act` in one transaction once the password fits; every other sign-in of the person ends with it.

    Raises PasswordWrong. A try costs of the allowance of writes whether it fits or not: no session is a place to guess at.
    """
    person: Person = request.auth  # type: ignore[attr-defined]
    with transaction.atomic():
        person.spend(limits.PASSWORD_TRY_WRITES, at=at)
    if not person.check_password(password):
        raise PasswordWrong
    # The same password under another salt: sessions carry a hash of it, so the others end.
    hashed = make_password(password)
    with transaction.atomic():
        act(person)
        Person.objects.filter(pk=person.pk).update(password=hashed)
    person.password = hashed
    update_session_auth_hash(request, person)

"""A person sets a new password by a link. It resets the login and touches no keys: those take their eight words."""

from datetime import datetime

from django.contrib.auth.hashers import make_password
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from alcove.base.errors import BadRequest
from alcove.organisation.reset_link import ResetLink
from alcove.people.person import Person


class PasswordRefused(BadRequest):
    """Too short, too common, or too like the name."""

    code = "password-refused"
    sentence = "This password is too easy to guess. Take a longer one."


def reset_login(token: str, password: str, *, at: datetime) -> Person:
    """Set the password and end every sign-in of the person. Raises PasswordRefused, ResetLinkUnknown, ResetLinkExpired."""
    try:
        validate_password(password)
    except ValidationError as error:
        code = str(getattr(error.error_list[0], "code", "") or "password-refused").replace("_", "-")
        raise PasswordRefused(code=code) from None
    hashed = make_password(password)  # slow on purpose, so before the transaction
    with transaction.atomic():
        person = ResetLink.use(token, at=at)
        # Sessions carry a hash of the password: all of them end by this.
        Person.objects.filter(pk=person.pk).update(password=hashed, reset_at=at)
    return person

"""The way to the mail server. What it answers becomes a short reason; its own words stay out of our tables."""

import smtplib
from typing import Protocol

from django.core.mail import EmailMessage, get_connection

UNREACHABLE = "unreachable"


class Refused(Exception):
    """The mail server will never take this letter."""


class Unreachable(Exception):
    """Not now: the mail server is away, busy, or does not let us in."""


class Carrier(Protocol):
    """Hands a letter over. Raises Refused, Unreachable."""

    def __call__(self, message: EmailMessage) -> None: ...


def by_smtp(message: EmailMessage) -> None:
    """Hand a letter to the mail server of ALCOVE_MAIL. Raises Refused, Unreachable."""
    try:
        connection = get_connection(fail_silently=False)
        connection.send_messages([message])
    except smtplib.SMTPRecipientsRefused as error:
        _say(max(code for code, _ in error.recipients.values()))
    except smtplib.SMTPAuthenticationError as error:
        raise Unreachable(f"sign-in-{error.smtp_code}") from error
    except smtplib.SMTPResponseException as error:
        _say(error.smtp_code)
    except (smtplib.SMTPException, OSError) as error:
        raise Unreachable(UNREACHABLE) from error


def _say(code: int) -> None:
    if 500 <= code < 600:
        raise Refused(f"smtp-{code}")
    raise Unreachable(f"smtp-{code}")

"""The way to the mail server. What it answers becomes a short reason; its own words stay out of our tables."""

import smtplib
from email.utils import format_datetime
from typing import Any, Protocol
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives, get_connection

from alcove.postbox.job import Job
from alcove.postbox.letter import Letter

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


def message_of(job: Job, letter: Letter) -> EmailMultiAlternatives:
    """Return the letter as mail. Its Message-ID and date are the job's: sent again, it is the same letter."""
    message = EmailMultiAlternatives(letter.subject, letter.text, settings.MAIL_FROM, [letter.to])
    message.attach_alternative(letter.html, "text/html")
    message.extra_headers = headers_of(job) | {
        "List-Unsubscribe": f"<{letter.stop.replace('/stop/', '/api/stop/')}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }
    return message


def headers_of(job: Job) -> dict[str, Any]:
    """Return what makes a letter the same one whenever it is sent, and no answer to it a letter by a machine."""
    host = urlsplit(settings.PUBLIC_URL).hostname
    return {
        "Message-ID": f"<{job.pk}@{host}>",
        "Date": format_datetime(job.made_at),
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
    }

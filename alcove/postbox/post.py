"""From a job to the mail that is handed over: a nudge, or an invitation for a calendar."""

from datetime import datetime
from email.utils import format_datetime, parseaddr
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives

from alcove.pairs.pair import Membership
from alcove.postbox.answers import name_of
from alcove.postbox.calendar import Invite
from alcove.postbox.dispatch import Wish
from alcove.postbox.gathering import receiver_of
from alcove.postbox.ics import Entry, invitation, title_of
from alcove.postbox.inviting import host
from alcove.postbox.job import Job
from alcove.postbox.letter import Name, say, say_time
from alcove.postbox.writing import stop_address, write


def mail_of(job: Job, *, at: datetime) -> EmailMessage | None:
    """Return what is to be handed over, or None where there is nothing to tell any more. Raises NotNow."""
    return _invitation(job, at) if job.kind == Job.INVITE else _nudge(job, at)


def _nudge(job: Job, at: datetime) -> EmailMessage | None:
    letter = write(job, at=at)
    if letter is None:
        return None
    message = EmailMultiAlternatives(letter.subject, letter.text, settings.MAIL_FROM, [letter.to])
    message.attach_alternative(letter.html, "text/html")
    message.extra_headers = _headers(job, letter.stop)
    return message


def _invitation(job: Job, at: datetime) -> EmailMessage | None:
    """Of a meeting that changed again meanwhile a later job tells: this one falls away."""
    one = Invite.objects.filter(job=job).select_related("person").first()
    if one is None or not Wish.wants(one.person, Wish.INVITES):
        return None
    other = Membership.objects.filter(pair=one.pair_id).exclude(person=one.person).select_related("person").get()
    name = Name(other.person.name)
    title = title_of(name if Wish.wants(one.person, Wish.NAMES) else None)
    entry = Entry(
        one.meeting, one.starts_at, one.minutes, one.sequence, job.made_at,
        name if Wish.wants(one.person, Wish.NAMES) else None,
    )  # fmt: skip
    when = say_time(one.starts_at, receiver_of(one.person, at).zone)
    text = say("mail-cancelled" if one.cancelled else "mail-invited", name=name, when=when)
    sender, to = parseaddr(settings.MAIL_FROM)[1], one.person.email
    message = EmailMultiAlternatives(title, text + "\n", settings.MAIL_FROM, [to])
    uid = name_of(one.person_id, one.meeting, host())
    asks = bool(settings.INBOX.host)
    part = invitation(entry, uid, cancelled=one.cancelled, sender=sender, to=to, asks=asks)
    message.attach_alternative(part, f"text/calendar; method={'CANCEL' if one.cancelled else 'REQUEST'}")
    message.extra_headers = _headers(job, stop_address(one.person))
    return message


def _headers(job: Job, stop: str) -> dict[str, Any]:
    """Return what makes a letter the same one whenever it is sent, and an answer to it no letter by a machine."""
    return {
        "Message-ID": f"<{job.pk}@{host()}>",
        "Date": format_datetime(job.made_at),
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
        "List-Unsubscribe": f"<{stop.replace('/stop/', '/api/stop/')}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }

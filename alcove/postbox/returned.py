"""Letters that came back (DSN, RFC 3464), and the addresses that take none. Who has such an address is told so in Alcove."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from email import message_from_string
from email.message import Message

from django.db import models

from alcove.base.ids import is_id
from alcove.people.person import Person
from alcove.postbox.job import Job

BELIEVED = timedelta(days=14)
"""So long after it was sent a letter may come back; mail servers try for five days."""

FOR_GOOD = re.compile(r"5\.\d{1,3}\.\d{1,3}")


class Returned(models.Model):
    """The address of a person takes no letters, since then and for this reason. Until they say otherwise none is sent to it."""

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="returned")
    at = models.DateTimeField()
    status = models.CharField(max_length=11)

    class Meta:
        app_label = "alcove"

    @staticmethod
    def has(person: Person) -> bool:
        """Tell whether letters to this person come back."""
        return Returned.objects.filter(person=person).exists()


def take_returned(letter: Message, *, at: datetime) -> bool:
    """Mark the address of a letter of ours that came back for good; return whether this is such a report.

    It is believed where it names a letter that was sent to that very address: the name of a letter is in that mailbox and
    in the mail servers on its way.
    """
    if letter.get_content_type() != "multipart/report" or letter.get_param("report-type") != "delivery-status":
        return False
    refused = dict(_refused(letter))
    job = _job(letter, at)
    status = refused.get(job.person.email.casefold()) if job else None
    if job is None or status is None:
        return False
    Returned.objects.update_or_create(person=job.person, defaults={"at": at, "status": status})
    return True


def _refused(letter: Message) -> Iterator[tuple[str, str]]:
    """Yield each address that took it not, with the code of the reason."""
    for part in letter.walk():
        blocks = part.get_payload() if part.get_content_type() == "message/delivery-status" else []
        for block in blocks if isinstance(blocks, list) else []:
            if not isinstance(block, Message):
                continue
            status = str(block.get("Status", "")).split(" ")[0]
            failed = str(block.get("Action", "")).strip().lower() == "failed" and FOR_GOOD.fullmatch(status)
            for name in ("Original-Recipient", "Final-Recipient"):
                kind, _, address = str(block.get(name, "")).partition(";")
                if failed and kind.strip().lower() == "rfc822":
                    yield address.strip().strip("<>").casefold(), status


def _job(letter: Message, at: datetime) -> Job | None:
    """Return our letter that the report encloses, by the name that we gave it."""
    for part in letter.walk():
        if part.get_content_type() == "text/rfc822-headers":
            named = message_from_string(str(part.get_payload())).get("Message-ID", "")
        else:
            named = part.get("Message-ID", "") if part is not letter else ""
        id = str(named).strip().lstrip("<").partition("@")[0]
        if is_id(id):
            return Job.objects.filter(pk=id, sent_at__gt=at - BELIEVED).select_related("person").first()
    return None

"""ResetLink: an administrator's link with which one person sets a new password. It touches no keys."""

import secrets
from datetime import datetime

from django.db import models

from alcove.base import limits
from alcove.base.errors import ApiError, NotFound
from alcove.organisation.join_link import digest
from alcove.people.person import Person


class ResetLinkUnknown(NotFound):
    """No such link, or it was used."""

    code = "reset-link-unknown"
    sentence = "This link is not known here, or it was used. Ask who runs this Alcove for a new one."


class ResetLinkExpired(ApiError):
    """Too old."""

    status = 410
    code = "reset-link-expired"
    sentence = "This link is over. Ask who runs this Alcove for a new one."


class ResetLink(models.Model):
    """Kept by its digest, one for each person: who reads the database cannot sign in with it."""

    person = models.OneToOneField(Person, models.CASCADE, primary_key=True, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    made_by = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    @staticmethod
    def make(person: Person, by: Person, *, at: datetime) -> tuple[str, "ResetLink"]:
        """Return the token, shown this once, and the stored link, which takes the place of an earlier one."""
        token = secrets.token_urlsafe(16)
        facts = {"digest": digest(token), "made_by": by, "made_at": at, "expires_at": at + limits.RESET_LINK_LASTS}
        return token, ResetLink.objects.update_or_create(person=person, defaults=facts)[0]

    @staticmethod
    def use(token: str, *, at: datetime) -> Person:
        """Return whose login it resets; the link is gone then. Call it in a transaction. Raises ResetLinkUnknown, ResetLinkExpired."""
        link = ResetLink.objects.select_for_update(of=("self",)).filter(digest=digest(token)).first()
        if link is None:
            raise ResetLinkUnknown
        if at >= link.expires_at:
            raise ResetLinkExpired
        person: Person = link.person
        # Of two at once one deletes: the other finds nothing to use.
        if not ResetLink.objects.filter(pk=link.pk, digest=link.digest).delete()[0]:
            raise ResetLinkUnknown
        return person

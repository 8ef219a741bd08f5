"""JoinLink: an administrator's link with which people make accounts."""

import hashlib
import secrets
from datetime import datetime

from django.db import models

from alcove.base import limits
from alcove.base.errors import ApiError, NotFound
from alcove.people.person import Person


class JoinLinkUnknown(NotFound):
    """No such link."""

    code = "join-link-unknown"
    sentence = "This link is not known here. Ask the person who sent it for a new one."


class JoinLinkExpired(ApiError):
    """Too old."""

    status = 410
    code = "join-link-expired"
    sentence = "This link is over. Ask the person who sent it for a new one."


class JoinLink(models.Model):
    """Kept by its digest: who reads the database cannot join with it."""

    digest = models.CharField(max_length=64, primary_key=True)
    made_by = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    @staticmethod
    def make(by: Person, *, at: datetime) -> tuple[str, "JoinLink"]:
        """Return the token, shown this once, and the stored link."""
        token = secrets.token_urlsafe(16)
        expires_at = at + limits.JOIN_LINK_LASTS
        return token, JoinLink.objects.create(digest=digest(token), made_by=by, made_at=at, expires_at=expires_at)

    @staticmethod
    def must_work(token_digest: str, *, at: datetime) -> None:
        """Raise JoinLinkUnknown or JoinLinkExpired."""
        link = JoinLink.objects.filter(pk=token_digest).first()
        if link is None:
            raise JoinLinkUnknown
        if at >= link.expires_at:
            raise JoinLinkExpired


def digest(token: str) -> str:
    """Return what is kept of a token. It has 128 random bits, so a plain hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()

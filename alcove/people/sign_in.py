"""SignIn: one browser that is signed in, so that its person can see it and end it.

The session itself lies in Django's table and names nobody. Kept here is what a list needs: no address, no moment,
no text that the browser sent of itself; only its family and the system it runs on.
"""

from datetime import datetime
from typing import Any

from django.contrib.sessions.models import Session
from django.db import models

from alcove.base.fields import IdField
from alcove.people.person import Person, make_person_id

# The first that fits names it: others carry the names of those they descend from.
_BROWSERS = [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
_SYSTEMS = [
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"),
    ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux"),
]  # fmt: skip


def name_browser(said: str) -> str:
    """Return such as "Firefox, Linux" for a User-Agent, "" where it is none that we know."""
    found = [next((name for sign, name in names if sign in said), "") for names in (_BROWSERS, _SYSTEMS)]
    return ", ".join(name for name in found if name)


def _living(at: datetime) -> "models.QuerySet[Session, Any]":
    return Session.objects.filter(expire_date__gt=at).values("session_key")


class SignIn(models.Model):
    """A browser in which a person is signed in."""

    id = IdField(primary_key=True, default=make_person_id, editable=False)
    person = models.ForeignKey(Person, models.CASCADE, related_name="sign_ins")
    session_key = models.CharField(max_length=40, unique=True)
    browser = models.CharField(max_length=30)
    since = models.DateField()
    last_seen_on = models.DateField()

    class Meta:
        app_label = "alcove"

    @staticmethod
    def see(person: Person, session_key: str, browser: str, *, at: datetime) -> None:
        """Remember that this session was used today, and forget those of this person that are over."""
        SignIn.objects.filter(person=person).exclude(session_key__in=_living(at)).delete()
        seen = {"person": person, "browser": browser, "last_seen_on": at.date()}
        SignIn.objects.update_or_create(
            session_key=session_key, defaults=seen, create_defaults={**seen, "since": at.date()}
        )

    @staticmethod
    def of(person: Person, at: datetime) -> "models.QuerySet[SignIn]":
        """Return the sign-ins of `person` that are not over, the last one used first."""
        return SignIn.objects.filter(person=person, session_key__in=_living(at)).order_by("-last_seen_on", "-id")

    def end(self) -> None:
        """End it: the next request of that browser is a stranger's."""
        Session.objects.filter(session_key=self.session_key).delete()
        self.delete()

    @staticmethod
    def forget(session_key: str | None) -> None:
        """Forget a session that was signed out."""
        SignIn.objects.filter(session_key=session_key).delete()

"""Person: an account. Their words are none of ours."""

import contextlib
import unicodedata
from datetime import datetime

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import OperationalError, connection, models

from alcove.base import limits
from alcove.base.clock import now_ms
from alcove.base.errors import ProveAgain, TooMany
from alcove.base.fields import IdField
from alcove.base.ids import make_id

WRITE_MS = 60_000 // limits.WRITES_A_MINUTE
BURST_MS = WRITE_MS * limits.WRITES_IN_A_BURST
# By hand: each write of everybody runs it, and putting it together anew took ten times as long.
_SPEND = """
    UPDATE alcove_person
    SET allowance_full_ms = CASE WHEN allowance_full_ms > %s THEN allowance_full_ms ELSE %s END + %s
    WHERE id = %s AND allowance_full_ms <= %s"""


def make_person_id() -> str:
    """Return a new id."""
    return make_id(now_ms())


def clean_name(text: str) -> str:
    """Return a name as others see it: composed, without signs that are not seen.

    Signs that turn the direction of writing would let one name look like another on the other's page.
    """
    turning = {chr(code) for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))}
    composed = unicodedata.normalize("NFC", text)
    seen = (sign for sign in composed if sign not in turning and unicodedata.category(sign) not in ("Cc", "Zl", "Zp"))
    return " ".join("".join(seen).split())


class People(BaseUserManager["Person"]):
    """Finds people by the e-mail address they sign in with."""

    def get_by_natural_key(self, username: str | None) -> "Person":
        return self.get(email=str(username).lower())


class Person(AbstractBaseUser):
    """Someone with an account. `administrator` runs the accounts and reads no words.

    `allowance_full_ms` is the moment, in milliseconds since 1970, at which the person's allowance
    of writes is full again: each write moves it on by a second, and it may lie ten minutes ahead.
    `reset_at` is when the login was reset by a link, last.
    """

    id = IdField(primary_key=True, default=make_person_id, editable=False)
    email = models.EmailField(unique=True)
    name = models.CharField(max_length=100)
    administrator = models.BooleanField(default=False)
    joined_at = models.DateTimeField()
    last_seen_on = models.DateField(null=True)
    reset_at = models.DateTimeField(null=True)
    # Django would keep the moment of each sign-in; the day above is enough.
    last_login = None
    allowance_full_ms = models.BigIntegerField(default=0)

    # Of the request at hand, never stored: by which session the person is here, and when they last proved it.
    session_key = ""
    proved_at: datetime | None = None

    objects = People()

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        app_label = "alcove"

    def __str__(self) -> str:
        return self.id

    def spend(self, writes: int, *, at: datetime) -> None:
        """Take `writes` from the allowance. Raises TooMany with the seconds to wait.

        One conditional update, so that two workers cannot both take the last of it. Call it inside
        the transaction of the write: what is refused later costs nothing.
        """
        at_ms = int(at.timestamp() * 1000)
        room = at_ms + BURST_MS - writes * WRITE_MS
        with connection.cursor() as cursor:
            cursor.execute(_SPEND, [at_ms, at_ms, writes * WRITE_MS, self.pk, room])
            spent = cursor.rowcount
        if not spent:
            full = Person.objects.values_list("allowance_full_ms", flat=True).get(pk=self.pk)
            raise TooMany(max(1, -(-(full - room) // 1000)))

    def must_have_proved(self, at: datetime) -> None:
        """Raise ProveAgain unless the person signed in or proved it again some minutes ago.

        An open page that somebody else sits down at must not become a way in of their own, nor lose its person's.
        """
        if self.proved_at is None or at - self.proved_at > limits.PROOF_LASTS:
            raise ProveAgain

    def saw(self, at: datetime) -> None:
        """Remember the day of the last visit, written once a day. On a full disk reading goes on without it."""
        if self.last_seen_on != at.date():
            self.last_seen_on = at.date()
            with contextlib.suppress(OperationalError):
                Person.objects.filter(pk=self.pk).update(last_seen_on=at.date())

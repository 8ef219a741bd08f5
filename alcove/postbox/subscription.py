"""Subscription: where the push service of one browser takes messages for it. There is one for each sign-in, and it ends with it."""

import hashlib
import ipaddress
import re
from datetime import datetime
from urllib.parse import urlsplit

from django.db import models

from alcove.base import limits
from alcove.base.errors import BadRequest
from alcove.people.person import Person
from alcove.people.sign_in import SignIn

NAME = re.compile(r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
NEAR = (".localhost", ".local", ".internal", ".localdomain", ".home.arpa", ".lan")
"""Names of this machine and the networks around it: no push service of a browser lives there."""


class NoPushService(BadRequest):
    """The address is none that a browser's push service gives out."""

    code = "push-address"
    sentence = "This browser's address for notifications cannot be used. Try another browser, or take letters by mail."


class Subscription(models.Model):
    """The keys of a subscription are not kept: the messages are empty, so there is nothing to seal with them."""

    sign_in = models.OneToOneField(SignIn, models.CASCADE, primary_key=True, related_name="subscription")
    person = models.ForeignKey(Person, models.CASCADE, related_name="subscriptions")
    endpoint = models.CharField(max_length=limits.ENDPOINT_CHARACTERS)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()

    class Meta:
        app_label = "alcove"

    @staticmethod
    def keep(sign_in: SignIn, endpoint: str, *, at: datetime) -> "Subscription":
        """Keep it for this browser; whoever was signed in there before has it no more. Raises NoPushService."""
        must_be_endpoint(endpoint)
        name = hashlib.sha256(endpoint.encode()).hexdigest()
        Subscription.objects.filter(digest=name).exclude(sign_in=sign_in).delete()
        kept = {"person_id": sign_in.person_id, "endpoint": endpoint, "digest": name, "made_at": at}
        return Subscription.objects.update_or_create(sign_in=sign_in, defaults=kept)[0]

    @property
    def host(self) -> str:
        """Return the name of the push service, which is all that an administrator is told."""
        return str(urlsplit(self.endpoint).hostname)


def must_be_endpoint(endpoint: str) -> None:
    """Raise NoPushService for what no push service gives out: the server will send there, so a person could let it knock at
    doors that only the server reaches. Where the name leads is looked at when something is sent (pushing.py)."""
    try:
        parts = urlsplit(endpoint)
        port = parts.port
    except ValueError:
        raise NoPushService from None
    host = parts.hostname or ""
    printable = re.fullmatch(r"[!-~]+", endpoint) and len(endpoint) <= limits.ENDPOINT_CHARACTERS
    plain = parts.scheme == "https" and port in (None, 443) and parts.username is None and not parts.fragment
    if not (printable and plain and NAME.fullmatch(host)) or host.endswith(NEAR):
        raise NoPushService


def is_public(address: str) -> bool:
    """Tell whether an address lies in the open network, and is no other spelling of one that does not."""
    found = ipaddress.ip_address(address)
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo and found.teredo[1])
        if inner or found in _TRANSLATED:
            return False
    return found.is_global and not found.is_multicast and not found.is_reserved


_TRANSLATED = ipaddress.ip_network("64:ff9b::/96")
"""A translator (RFC 6052) leads from here to any IPv4 address, also into the networks around the server."""

"""What opens a person's own calendar, under the server's key: who copies the database alone cannot get in there.

The one module of the postbox that reaches a crypto library, and only when a calendar is connected or looked at
(pyproject.toml, tests/rules/test_layers.py). No word of an alcove ever comes near it: those are sealed on devices, with
keys that the server has never seen.
"""

import hmac
import json
from base64 import urlsafe_b64encode
from dataclasses import asdict, dataclass, field

from django.conf import settings

PURPOSE = b"alcove/own-calendar/v1\n"


class CannotUnlock(Exception):
    """The server's key is another than when this was locked."""


@dataclass(frozen=True)
class Access:
    """Where a calendar is and how to get in. `path` is the chosen one, "" before the choice; `found`: path → name."""

    address: str
    account: str
    password: str = field(repr=False)
    path: str = ""
    found: dict[str, str] = field(default_factory=dict)


def lock(access: Access, person: str) -> bytes:
    """Return what may be kept."""
    return _cipher(person).encrypt(json.dumps(asdict(access)).encode())


def unlock(locked: bytes, person: str) -> Access:
    """Return what was locked for this person. Raises CannotUnlock."""
    from cryptography.fernet import InvalidToken

    try:
        return Access(**json.loads(_cipher(person).decrypt(locked)))
    except InvalidToken:
        raise CannotUnlock from None


def _cipher(person: str):  # type: ignore[no-untyped-def]  # the library is loaded here and nowhere else
    """Return the cipher of one person: a row copied to another person does not open there."""
    from cryptography.fernet import Fernet

    # The secret has at least 32 characters (base/ground.py), so no slow hash is needed.
    key = hmac.digest(settings.SECRET_KEY.encode(), PURPOSE + person.encode(), "sha256")
    return Fernet(urlsafe_b64encode(key))

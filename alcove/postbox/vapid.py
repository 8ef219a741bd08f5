"""VAPID (RFC 8292): a push service is told by a signature whose message it is. Nothing is opened or sealed here.

The key follows from the secret of this installation, which every process of it has: no second file to keep, and none that
two processes could make differently.
"""

import hashlib
import hmac
import json
from datetime import datetime, timedelta
from email.utils import parseaddr
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings

from alcove.base import base64url

ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Of the curve P-256 (SP 800-186): a private key is a number from 1 to one less."""

LASTS = timedelta(hours=12)
"""A signature is good this long; RFC 8292 allows a day."""


def public_key() -> str:
    """Return the key that browsers are given when they subscribe: the uncompressed point, 65 bytes, as base64url."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    point = _key(settings.SECRET_KEY).public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return base64url.encode(point)


def authorization(endpoint: str, *, at: datetime) -> str:
    """Return the header that signs a message to the service of `endpoint`, and to no other."""
    parts = urlsplit(endpoint)
    claims = {
        "aud": f"{parts.scheme}://{parts.netloc}",
        "exp": int((at + LASTS).timestamp()),
        "sub": f"mailto:{parseaddr(settings.MAIL_FROM)[1]}",
    }
    return f"vapid t={_sign(claims)}, k={public_key()}"


def _sign(claims: dict[str, Any]) -> str:
    """Return a token (RFC 7519) signed by ES256 (RFC 7518 §3.4: r and s, 32 bytes each)."""
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
    from cryptography.hazmat.primitives.hashes import SHA256

    said = ".".join(_as_text(part) for part in ({"typ": "JWT", "alg": "ES256"}, claims))
    r, s = decode_dss_signature(_key(settings.SECRET_KEY).sign(said.encode(), ECDSA(SHA256())))
    return f"{said}.{base64url.encode(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"


def _as_text(part: dict[str, Any]) -> str:
    return base64url.encode(json.dumps(part, separators=(",", ":")).encode())


@lru_cache(maxsize=2)
def _key(secret: str) -> Any:
    """Return the private key: 512 bits by HMAC, taken modulo the order, so that no number is likelier than another.

    The library is loaded when the first message is signed: a server that pushes to nobody never has it.
    """
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, derive_private_key

    number = int.from_bytes(hmac.digest(secret.encode(), b"alcove/v1/vapid", hashlib.sha512), "big")
    return derive_private_key(number % (ORDER - 1) + 1, SECP256R1())

"""Bytes on the wire: base64url without padding, one spelling only."""

import base64
import binascii

from alcove.base.errors import BadRequest


def encode(data: bytes) -> str:
    """Return `data` as text."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode(text: object) -> bytes:
    """Return the bytes of `text`.

    Raises BadRequest for padding, foreign characters or loose bits at the end: a second spelling
    of the same bytes would pass for a different row.
    """
    if not isinstance(text, str):
        raise BadRequest("Bytes are sent as base64url text without padding.")
    try:
        data = base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (UnicodeEncodeError, binascii.Error):
        data = b""
    if encode(data) != text:
        raise BadRequest("Bytes are sent as base64url text without padding.")
    return data

"""The strict headers of every answer, and the two looks at a request before anything else.

Everything is forbidden first. The one inline script is the import map, allowed by its hash.
Trusted Types are 'none': no string ever becomes markup or a script on these pages.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit

from django.conf import settings

Headers = list[tuple[bytes, bytes]]

_DENIED = (
    "accelerometer", "autoplay", "camera", "clipboard-read", "display-capture",
    "encrypted-media", "fullscreen", "geolocation", "gyroscope", "hid", "identity-credentials-get",
    "idle-detection", "local-fonts", "magnetometer", "microphone", "midi", "otp-credentials", "payment",
    "picture-in-picture", "screen-wake-lock", "serial", "usb", "window-management", "xr-spatial-tracking",
)  # fmt: skip
_PERMISSIONS = ", ".join(
    [f"{name}=()" for name in _DENIED]
    + ["publickey-credentials-get=(self)", "publickey-credentials-create=(self)", "clipboard-write=(self)"]
)


def content_policy(script_hash: str = "") -> str:
    """Return the Content-Security-Policy; `script_hash` is the CSP hash of the import map."""
    scripts = f"'self' '{script_hash}'" if script_hash else "'self'"
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {scripts}",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        ]
    )


_ALWAYS: Headers = [
    (b"content-security-policy", content_policy().encode()),
    (b"integrity-policy", b"blocked-destinations=(script)"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"origin-agent-cluster", b"?1"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", _PERMISSIONS.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
]
_HSTS = (b"strict-transport-security", b"max-age=63072000")
_NO_STORE = (b"cache-control", b"no-store")


def made_strict(given: Iterable[tuple[bytes, bytes]], https: bool) -> Headers:
    """Return the headers of an answer with the strict ones added.

    An answer may bring its own Content-Security-Policy (the page does, for its import map) and
    its own Cache-Control; without one nothing may be stored. All else here cannot be loosened.
    """
    own = list(given)
    names = {name.lower() for name, _ in own}
    fixed = {name for name, _ in _ALWAYS[1:]}
    kept = [(name.lower(), value) for name, value in own if name.lower() not in fixed]
    kept += _ALWAYS[1:] if _ALWAYS[0][0] in names else _ALWAYS
    if b"cache-control" not in names:
        kept.append(_NO_STORE)
    if https:
        kept.append(_HSTS)
    return kept


def header(scope: dict[str, object], name: bytes) -> str:
    """Return the first value of a request header, or ''."""
    for key, value in scope["headers"]:  # type: ignore[attr-defined]
        if key == name:
            return str(value.decode("latin-1"))
    return ""


def is_https(scope: dict[str, object]) -> bool:
    """Tell whether the browser speaks https, to us or to the proxy that ALCOVE_PROXIES names."""
    if settings.PROXIES:
        said = header(scope, b"x-forwarded-proto").rpartition(",")[2].strip()
        if said:
            return said == "https"
    return scope.get("scheme") == "https"


def is_sealable(scope: dict[str, object]) -> bool:
    """Tell whether the browser calls this a secure context: https, or this very machine."""
    name = (urlsplit("//" + header(scope, b"host")).hostname or "").rstrip(".")
    return is_https(scope) or name in ("localhost", "127.0.0.1", "::1") or name.endswith(".localhost")


def is_foreign(scope: dict[str, object]) -> bool:
    """Tell whether another site's page sent this request with an unsafe method.

    Browsers name the page's origin on every such request; the command line sends none. This is
    a floor under the CSRF token, which views that speak JSON to programs may switch off.
    """
    if scope["method"] in ("GET", "HEAD", "OPTIONS"):
        return False
    if header(scope, b"sec-fetch-site") in ("cross-site", "same-site"):
        return True
    origin = header(scope, b"origin")
    return bool(origin) and urlsplit(origin).netloc.lower() != header(scope, b"host").lower()

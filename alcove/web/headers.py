"""The looks at a request before anything else. The strict headers of every answer are in alcove_site/policy.py."""

from urllib.parse import urlsplit

from django.conf import settings


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

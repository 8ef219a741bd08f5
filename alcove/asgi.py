"""The one entry of the server: live events, the static shelf and the pages, all else to Django."""

import json
import os
from typing import Any

os.environ["DJANGO_SETTINGS_MODULE"] = "alcove.settings"

from django.conf import settings
from django.core.wsgi import get_wsgi_application

django_application = get_wsgi_application()

from alcove.base.errors import ApiError, Forbidden, NotFound, StartRefused  # noqa: E402
from alcove.web import headers, live  # noqa: E402
from alcove.web.bridge import Bridge, Gone, Receive, Scope, Send  # noqa: E402
from alcove_site import policy, shelf  # noqa: E402

DJANGO_PATHS = ("/api/",)
_bridge = Bridge(django_application)
try:
    _shelf = shelf.Shelf(joined=settings.MODULES_JOINED)
except shelf.PageBroken as broken:
    raise StartRefused(str(broken)) from broken


class NeedsHttps(ApiError):
    """Plain http from another machine: a session would travel in the clear."""

    status = 403
    code = "needs-https"
    sentence = "This Alcove answers over https only, except on its own machine. Use its https:// address."


async def application(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one connection."""
    if scope["type"] == "lifespan":
        await live.lifespan(receive, send)
    elif scope["type"] == "http":
        await answer(scope, receive, send)
    else:
        raise RuntimeError(f"a {scope['type']} connection is not served")


async def answer(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one request with the strict headers, a named error as JSON."""
    https = headers.is_https(scope)
    begun = False

    async def send_strict(message: dict[str, Any]) -> None:
        nonlocal begun
        if message["type"] == "http.response.start":
            begun = True
            message = {**message, "headers": policy.made_strict(message["headers"], https)}
        await send(message)

    try:
        await route(scope, receive, send_strict, https)
    except ApiError as error:
        if not begun:
            await send_error(send_strict, error)
    except Gone:
        pass


async def route(scope: Scope, receive: Receive, send: Send, https: bool) -> None:
    """Send the request where it belongs. Raises ApiError."""
    path = scope["path"]
    if path.startswith(shelf.PREFIX) or path in _shelf.items:
        await send_item(scope, send, _shelf.items.get(path))
    elif path.startswith((*DJANGO_PATHS, live.PATH)):
        if not headers.is_sealable(scope):
            raise NeedsHttps
        if headers.is_foreign(scope):
            raise Forbidden("Another site sent this request, so nothing was done.", code="foreign-origin")
        if path.startswith(live.PATH):
            await live.stream(scope, receive, send)
        else:
            await _bridge(scope, receive, send, https)
    elif wants_page(scope):
        await send_item(scope, send, _shelf.page if headers.is_sealable(scope) else _shelf.plain_page)
    else:
        raise NotFound


def wants_page(scope: Scope) -> bool:
    """Tell whether a browser opens a page: any address, as the page draws itself from it."""
    if scope["method"] not in ("GET", "HEAD") or scope["path"].startswith("/."):
        return False
    accepts = headers.header(scope, b"accept") or "*/*"
    has_ending = "." in scope["path"].rpartition("/")[2]
    return not has_ending and ("text/html" in accepts or "*/*" in accepts)


async def send_item(scope: Scope, send: Send, item: shelf.Item | None) -> None:
    """Send one item of the shelf. Raises NotFound."""
    if item is None or scope["method"] not in ("GET", "HEAD"):
        raise NotFound
    status, given, body = shelf.answer(item, scope["headers"])
    await send({"type": "http.response.start", "status": status, "headers": given})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


async def send_error(send: Send, error: ApiError) -> None:
    """Send a named error as JSON."""
    body = json.dumps(error.as_json()).encode()
    given = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    given += [(name.lower().encode(), value.encode()) for name, value in error.headers.items()]
    await send({"type": "http.response.start", "status": error.status, "headers": given})
    await send({"type": "http.response.body", "body": body})

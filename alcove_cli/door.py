"""The server's door: HTTP with a session cookie. Knows addresses and JSON, nothing of keys or words."""

from __future__ import annotations

import json
from http.cookiejar import CookieJar
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPCookieProcessor, Request, build_opener

TIMEOUT_SECONDS = 30
ACCOUNTS = "/api/accounts/browser/v1"


class DoorError(Exception):
    """The server's answer was no, or none came. `code` is the server's, `sentence` says what to do."""

    def __init__(self, code: str, sentence: str, facts: dict[str, Any] | None = None) -> None:
        super().__init__(sentence)
        self.code = code
        self.sentence = sentence
        self.facts = facts or {}


class Door:
    """One person's session with one server, such as `Door("http://localhost:8000")`."""

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/")
        self._cookies = CookieJar()
        self._opener = build_opener(HTTPCookieProcessor(self._cookies))

    @property
    def server(self) -> str:
        return urlsplit(self.address).netloc

    @property
    def cookies(self) -> str:
        """The session, as a header has it."""
        return "; ".join(f"{cookie.name}={cookie.value}" for cookie in self._cookies)

    def get(self, path: str) -> Any:
        return self._ask("GET", path, None)

    def post(self, path: str, body: Any = None) -> Any:
        return self._ask("POST", path, {} if body is None else body)

    def put(self, path: str, body: Any = None) -> Any:
        return self._ask("PUT", path, {} if body is None else body)

    def sign_up(self, *, name: str, email: str, password: str) -> None:
        self.get("/api/me")
        self.post(f"{ACCOUNTS}/auth/signup", {"name": name, "email": email, "password": password})

    def sign_in(self, *, email: str, password: str) -> None:
        self.get("/api/me")
        self.post(f"{ACCOUNTS}/auth/login", {"email": email, "password": password})

    def _ask(self, method: str, path: str, body: Any) -> Any:
        request = Request(self.address + path, method=method, headers={"Accept": "application/json"})
        if body is not None:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
            request.add_header("Origin", self.address)
            request.add_header("Referer", self.address + "/")
            request.add_header("X-CSRFToken", self._csrf_token())
        try:
            with self._opener.open(request, timeout=TIMEOUT_SECONDS) as answer:
                data = answer.read()
        except HTTPError as error:
            raise _refusal(error) from None
        except (URLError, TimeoutError) as error:
            raise DoorError("away", f"{self.address} does not answer ({error}). Is the server running?") from None
        return json.loads(data) if data else None

    def _csrf_token(self) -> str:
        return next((cookie.value or "" for cookie in self._cookies if "csrf" in cookie.name), "")


def _refusal(error: HTTPError) -> DoorError:
    try:
        body = json.loads(error.read())
    except ValueError:
        body = {}
    if isinstance(body.get("error"), dict):
        said = body["error"]
        return DoorError(said.get("code", str(error.code)), said.get("sentence", ""), said)
    said = "; ".join(one.get("message", "") for one in body.get("errors", []) if isinstance(one, dict))
    return DoorError(str(error.code), said or f"The server answered {error.code}.", body)

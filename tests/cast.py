"""The cast: Ana leads, Tomas is on her team, Mira too, Otto administers and may read nothing.

Makers to be called anywhere, and the same people as fixtures. A folder of tests takes the
fixtures with `from tests.cast import *` in its conftest.py. Sealed rows are random bytes in the
right form: the server cannot tell them from real ones.
"""

import hashlib
import json
import os
import time
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from django.db import transaction
from django.test import Client

from alcove.base import base64url, clock
from alcove.base.ids import make_id
from alcove.ceremonies.accept_invitation import accept_invitation
from alcove.ceremonies.make_account import make_account
from alcove.pairs.invitation import Invitation
from alcove.pairs.pair import Pair
from alcove.people.person import Person
from alcove.safe.charter import Grant, keep_charter
from alcove.safe.charter_text import hash_charter
from alcove.safe.keys import Bundle, Keyring, Wrap, keep_keys
from alcove.safe.sealed import PREFIX, head_of

__all__ = ["ana", "mira", "otto", "pair", "stranger", "told", "tomas"]

PASSWORD = "quiet harbour lamp"
STATEMENT_TIME = "2026-11-22T10:00:00Z"
WHEN = {"starts_at": "2026-11-25T10:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}


@dataclass
class Answer:
    """What came back: the status and the JSON."""

    status: int
    json: Any
    headers: Any

    @property
    def code(self) -> str:
        """The code of a refusal, "" for an answer."""
        return self.json["error"]["code"] if isinstance(self.json, dict) and "error" in self.json else ""


class Someone:
    """A browser, with a person signed in or with nobody."""

    def __init__(self, person: Person | None = None) -> None:
        self.client = Client(raise_request_exception=False)
        self.account = person
        if person:
            self.client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")

    @property
    def person(self) -> Person:
        assert self.account, "nobody is signed in here"
        return self.account

    @property
    def id(self) -> str:
        return self.person.pk

    def ask(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        """Send one request with a JSON body."""
        answer = self.client.generic(method, path, encode_json(body), "application/json", headers=headers)
        return Answer(answer.status_code, json.loads(answer.content or b"null"), answer.headers)

    def get(self, path: str) -> Answer:
        return self.ask("GET", path)

    def post(self, path: str, body: Any = None) -> Answer:
        return self.ask("POST", path, body)

    def put(self, path: str, body: Any = None) -> Answer:
        return self.ask("PUT", path, body)

    def delete(self, path: str) -> Answer:
        return self.ask("DELETE", path)

    def push(self, where: "str | Pair", *rows: dict[str, Any]) -> Answer:
        """Send sealed rows to a pair or to "mine"."""
        return self.post(records_of(where), {"rows": list(rows)})

    def pull(self, where: "str | Pair", query: str = "after=0") -> Answer:
        """Fetch a page of a pair or of "mine"."""
        return self.get(f"{records_of(where)}?{query}")


def encode_json(body: Any) -> bytes:
    """Return a body: nothing, bytes as they are, all else as JSON."""
    return b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()


def records_of(where: "str | Pair") -> str:
    return "/api/mine/records" if where == "mine" else f"/api/pairs/{getattr(where, 'pk', where)}/records"


def new_id() -> str:
    """Make an id like a device does."""
    return make_id(time.time_ns() // 1_000_000)


def b64(data: bytes) -> str:
    return base64url.encode(data)


def sealed(size: int = 256) -> bytes:
    """Make a blob in the right form around `size` padded bytes."""
    return PREFIX + os.urandom(12) + head_of(size + 16) + os.urandom(size + 16)


def a_row(seq: int = 1, *, id: str = "", version: int = 1, epoch: int | None = 1, **more: Any) -> dict[str, Any]:
    """Make one row as a device sends it."""
    blob = b64(sealed())
    return {"id": id or new_id(), "version": version, "seq": seq, "epoch": epoch, "blob": blob, "erased": False} | more


def my_row(seq: int = 1, **more: Any) -> dict[str, Any]:
    """Make one row for one's own safe."""
    return a_row(seq, epoch=None, **more)


def some_keys() -> dict[str, Any]:
    """Make the body of PUT /api/me/keys."""
    wrap = {"id": new_id(), "method": "words", "salt": b64(os.urandom(16)), "rounds": 600_000, "blob": b64(sealed(32))}
    return {
        "bundle": b64(b"\x01" + os.urandom(1248)),
        "statement": {"time": STATEMENT_TIME, "signature": b64(os.urandom(64))},
        "wrap": wrap,
        "keyring": {"version": 1, "blob": b64(sealed())},
    }


def new_keys(person: Person, reason: str = "lost", **more: Any) -> dict[str, Any]:
    """Make the body of POST /api/me/new-keys; a rotation grants every epoch again."""
    kept = Keyring.objects.get(person=person)
    sent = some_keys() | {"keyring": {"version": kept.version + 1, "blob": b64(sealed())}}
    sent |= {"password": PASSWORD, "reason": reason, "former": Bundle.objects.get(person=person).fp}
    if reason == "rotate":
        grants: dict[str, dict[str, str]] = {}
        for one in Grant.objects.filter(person=person, fp=sent["former"]).select_related("charter"):
            grants.setdefault(one.charter.pair_id, {})[str(one.charter.epoch)] = b64(os.urandom(1168))
        sent |= {"former_signature": b64(os.urandom(64)), "grants": grants}
    return sent | more


def make_person(name: str, *, keys: bool = True, at: datetime | None = None) -> Person:
    """Make an account; the very first one in the database administers."""
    at = at or clock.now()
    person = Person(name=name, email=f"{name.lower()}@alcove.example")
    person.set_password(PASSWORD)
    make_account(person, None, is_open=True, at=at)
    if keys:
        give_keys(person, at)
    return person


def give_keys(person: Person, at: datetime) -> None:
    sent = some_keys()
    signature = base64url.decode(sent["statement"]["signature"])
    bundle = Bundle(
        person=person, bundle=base64url.decode(sent["bundle"]), made_at=at,
        statement_time=STATEMENT_TIME, statement_signature=signature,
    )  # fmt: skip
    parts = {**sent["wrap"], "salt": os.urandom(16), "blob": sealed(32)}
    keep_keys(
        person,
        bundle,
        Wrap(person=person, made_at=at, **parts),
        Keyring(person=person, version=1, blob=sealed(), changed_at=at),
    )


def make_someone(name: str, **more: Any) -> Someone:
    """Make an account and sign it in."""
    return Someone(make_person(name, **more))


def an_invitation(host: Someone, *, my_role: str = "lead", at: datetime | None = None) -> Invitation:
    """Let `host` invite."""
    tag = os.urandom(32)
    return Invitation.open_for(host.person, id=new_id(), pair=new_id(), my_role=my_role, tag=tag, at=at or clock.now())


def a_pair(host: Someone, guest: Someone, *, my_role: str = "lead", charters: int = 1) -> Pair:
    """Pair the two: invitation, acceptance, and as many charters as asked for."""
    at = clock.now()
    invitation = accept_invitation(an_invitation(host, my_role=my_role).pk, guest.person, os.urandom(32), at=at)
    found = Pair.objects.get(pk=invitation.pair_id)
    previous = b""
    for epoch in range(1, charters + 1):
        sent = a_charter(found.pk, [host, guest], epoch, previous)
        previous = base64url.decode(sent["charter"])
        grants = {person: base64url.decode(blob) for person, blob in sent["grants"].items()}
        signature = base64url.decode(sent["signature"])
        with transaction.atomic():
            keep_charter(
                found, host.person, epoch=epoch, charter=previous, signature=signature, grants=grants, former={}, at=at
            )
    return found


def a_charter(
    pair: str, two: list[Someone], epoch: int = 1, previous: bytes = b"", lines: dict[str, str] | None = None
) -> dict[str, Any]:
    """Make the body of POST …/charters; `lines` replace lines by their names."""
    members = sorted(f"{one.id} {fp_of(one)}" for one in two)
    named = {
        "first": "alcove/v1/epoch", "pair": pair, "epoch": str(epoch),
        "previous": hash_charter(previous) if previous else "-", "reason": "new" if epoch == 1 else "rotate",
        "one": members[0], "other": members[1], "commit": os.urandom(32).hex(), "time": STATEMENT_TIME,
    }  # fmt: skip
    text = "\n".join((named | (lines or {})).values()).encode()
    grants = {one.id: b64(os.urandom(1168)) for one in two}
    return {"epoch": epoch, "charter": b64(text), "signature": b64(os.urandom(64)), "grants": grants}


def fp_of(someone: Someone) -> str:
    bundle = bytes(Bundle.objects.get(person=someone.person).bundle)
    return hashlib.sha256(b"alcove/v1/fp\n" + bundle).hexdigest()


def a_meeting(someone: Someone, pair: Pair, **when: Any) -> str:
    """Let someone plan a meeting; returns its id."""
    answer = someone.post(f"/api/pairs/{pair.pk}/meetings", {"id": new_id(), **WHEN, **when})
    assert answer.status == 201, answer.json
    return str(answer.json["id"])


# The same people as fixtures ----------------------------------------------------------------


@pytest.fixture
def otto(db: None) -> Someone:
    """Otto was here first: he administers."""
    return make_someone("Otto")


@pytest.fixture
def ana(otto: Someone) -> Someone:
    return make_someone("Ana")


@pytest.fixture
def tomas(otto: Someone) -> Someone:
    return make_someone("Tomas")


@pytest.fixture
def mira(otto: Someone) -> Someone:
    """Mira is on Ana's team too, in a pair of their own."""
    return make_someone("Mira")


@pytest.fixture
def stranger(db: None) -> Someone:
    return Someone()


@pytest.fixture
def pair(ana: Someone, tomas: Someone) -> Pair:
    """Ana's and Tomas's pair, with its first charter."""
    return a_pair(ana, tomas)


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, Any]]:
    """What was published, as (channel, event, data), once it was committed."""
    from alcove.web.hub import hub

    heard: list[tuple[str, str, Any]] = []
    monkeypatch.setattr(hub, "arrive", lambda *said: heard.append(said))
    return heard

"""Every route of the server and who may pass, written by hand: tests hold it against the code."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from alcove.pairs.pair import Pair
from tests.cast import (
    WHEN,
    Someone,
    a_charter,
    a_meeting,
    a_row,
    an_invitation,
    b64,
    my_row,
    new_id,
    new_keys,
    sealed,
    some_keys,
)

OPEN = "anyone, signed in or not"
SELF = "signed in; one's own alone"
MEMBER = "the two of the pair; 404 for all others"
HOST = "who sent the invitation; 404 for all others"
ADMINISTRATOR = "administrators; 403 for all others"


@dataclass
class Scene:
    """What the places in a route are filled with."""

    ana: Someone
    tomas: Someone
    pair: Pair

    def fill(self, path: str) -> str:
        """Return the path with real ids: of this pair, of a meeting of it, of an invitation of Ana's."""
        if "{meeting_id}" in path:
            path = path.replace("{meeting_id}", a_meeting(self.ana, self.pair))
        if "{invitation_id}" in path:
            path = path.replace("{invitation_id}", an_invitation(self.ana).pk)
        if "{leave_id}" in path:
            path = path.replace("{leave_id}", a_leave(self.ana))
        if "{reminder_id}" in path:
            path = path.replace("{reminder_id}", a_reminder(self.ana))
        path = path.replace("{kind}", "tomorrow").replace("{nudge_id}", new_id())
        if "{sign_in}" in path:
            path = path.replace("{sign_in}", self.ana.get("/api/me/sign-ins").json[0]["id"])
        path = path.replace("{person_id}", self.tomas.id)
        return path.replace("{pair_id}", self.pair.pk).replace("{passkey}", "1").replace("{asking}", new_id())


Body = Callable[[Scene], Any]


@dataclass
class Route:
    """`body` makes a body that the right person is answered for with `status`."""

    door: str
    status: int = 200
    body: Body = lambda scene: None


def _second_charter(scene: Scene) -> Any:
    from alcove.safe.charter import Charter

    first = bytes(Charter.objects.get(pair=scene.pair).charter)
    return a_charter(scene.pair.pk, [scene.ana, scene.tomas], 2, first)


def _invitation(scene: Scene) -> Any:
    return {"id": new_id(), "pair": new_id(), "my_role": "lead", "tag": b64(os.urandom(32))}


def _reset_token(scene: Scene) -> str:
    from alcove.base import clock
    from alcove.organisation.reset_link import ResetLink

    return ResetLink.make(scene.tomas.person, scene.ana.person, at=clock.now())[0]


def _row_anew() -> Any:
    return {"id": new_id(), "version": 1, "blob": b64(sealed())}


def _number(scene: Scene) -> Any:
    return {"id": new_id(), "number": b64(os.urandom(32))}


def a_leave(someone: Someone) -> str:
    """Let somebody be away; returns the id."""
    id = new_id()
    assert someone.put(f"/api/me/leaves/{id}", LEAVE).status == 200
    return id


def a_reminder(someone: Someone) -> str:
    """Let somebody ask to be told; returns the id."""
    id = new_id()
    assert someone.put(f"/api/me/reminders/{id}", {"at": "2030-01-04T08:00:00Z"}).status == 200
    return id


RHYTHM = {
    "unit": "week",
    "every": 1,
    "first_on": "2100-01-05",
    "clock": "10:00",
    "zone": "Europe/Berlin",
    "minutes": 30,
}
HOURS = {"zone": "Asia/Tokyo", "days": "12345", "from_clock": "09:00", "until_clock": "17:00"}
LEAVE = {"from_on": "2100-01-05", "until_on": "2100-01-06"}
NOWHERE = {"address": "https://127.0.0.1/", "account": "ana", "password": "quiet harbour lamp"}
PAIR = "/api/pairs/{pair_id}"
MEETING = PAIR + "/meetings/{meeting_id}"
ACCOUNTS = "/api/accounts/browser/v1"

# 403 below: changing a way in needs a password or passkey of some minutes ago, which nobody here has shown. Who has
# passes in tests/safe/test_ways.py.
ROUTES = {
    ("GET", "/api/openapi.json"): Route(OPEN),
    ("GET", "/api/me"): Route(OPEN),
    ("POST", "/api/sign-up-pass"): Route(OPEN, 204, lambda s: {"invitation": an_invitation(s.ana).pk}),
    ("GET", "/api/invitations/{invitation_id}"): Route(OPEN),
    ("POST", "/api/join-links"): Route(ADMINISTRATOR, 201),
    ("GET", "/api/people"): Route(ADMINISTRATOR),
    ("POST", "/api/people/{person_id}/reset-links"): Route(ADMINISTRATOR, 201),
    ("POST", "/api/resets"): Route(OPEN, 204, lambda s: {"token": _reset_token(s), "password": "a long quiet evening"}),
    ("POST", "/api/me/new-keys"): Route(SELF, 201, lambda s: new_keys(s.ana.person)),
    ("GET", "/api/me/former-keys"): Route(SELF),
    ("POST", "/api/me/former-keys/end"): Route(SELF, 204, lambda s: {"records": []}),
    ("PUT", "/api/mine/records/anew"): Route(SELF, 404, lambda s: {"rows": [_row_anew()]}),
    ("PUT", "/api/me/keys"): Route(SELF, 409, lambda s: some_keys()),
    ("GET", "/api/me/seen"): Route(SELF),
    ("GET", "/api/me/wraps"): Route(SELF),
    ("GET", "/api/me/keyring"): Route(SELF),
    ("PUT", "/api/me/keyring"): Route(SELF, 200, lambda s: {"version": 2, "blob": b64(sealed())}),
    ("GET", "/api/me/ways"): Route(SELF),
    ("PUT", "/api/me/words"): Route(SELF, 403, lambda s: {"wrap": some_keys()["wrap"], "replaces": new_id()}),
    ("PUT", "/api/me/passkeys/{passkey}/wrap"): Route(SELF, 403, lambda s: {"id": new_id(), "blob": b64(sealed(32))}),
    ("DELETE", "/api/me/passkeys/{passkey}"): Route(SELF, 403),
    ("GET", "/api/me/sign-ins"): Route(SELF),
    ("DELETE", "/api/me/sign-ins/{sign_in}"): Route(SELF, 204),
    ("GET", "/api/me/askings"): Route(SELF),
    ("PUT", "/api/me/askings"): Route(SELF, 201, lambda s: {"id": new_id(), "key": b64(os.urandom(1216))}),
    ("PUT", "/api/me/askings/{asking}/sealed"): Route(SELF, 409, lambda s: {"sealed": b64(os.urandom(1168))}),
    ("DELETE", "/api/me/askings/{asking}"): Route(SELF, 204),
    ("POST", "/api/invitations"): Route(SELF, 201, _invitation),
    ("GET", "/api/invitations"): Route(SELF),
    ("POST", "/api/invitations/{invitation_id}/accept"): Route(SELF, 403, lambda s: {"tag": b64(os.urandom(32))}),
    ("DELETE", "/api/invitations/{invitation_id}"): Route(HOST, 204),
    ("GET", "/api/pairs"): Route(SELF),
    ("GET", "/api/mine/records"): Route(SELF),
    ("POST", "/api/mine/records"): Route(SELF, 200, lambda s: {"rows": [my_row()]}),
    ("GET", "/api/meetings/next"): Route(SELF),
    ("GET", PAIR + "/charters"): Route(MEMBER),
    ("POST", PAIR + "/charters"): Route(MEMBER, 201, _second_charter),
    ("PUT", PAIR + "/closing"): Route(MEMBER),
    ("DELETE", PAIR + "/closing"): Route(MEMBER, 204),
    ("POST", PAIR + "/leave"): Route(MEMBER, 409),
    ("GET", PAIR + "/comparing"): Route(MEMBER),
    ("PUT", PAIR + "/comparing"): Route(MEMBER, 200, lambda s: {"id": new_id(), "commit": b64(os.urandom(32))}),
    ("PUT", PAIR + "/comparing/answer"): Route(MEMBER, 409, _number),
    ("PUT", PAIR + "/comparing/reveal"): Route(MEMBER, 409, _number),
    ("PUT", PAIR + "/comparing/said"): Route(MEMBER, 409, lambda s: {"id": new_id(), "said": "same"}),
    ("PUT", PAIR + "/comparing/end"): Route(MEMBER, 204, lambda s: {"id": new_id()}),
    ("GET", PAIR + "/records"): Route(MEMBER),
    ("POST", PAIR + "/records"): Route(MEMBER, 200, lambda s: {"rows": [a_row()]}),
    ("GET", PAIR + "/meetings"): Route(MEMBER),
    ("GET", PAIR + "/slots"): Route(MEMBER),
    ("GET", PAIR + "/rhythm"): Route(MEMBER),
    ("PUT", PAIR + "/rhythm"): Route(MEMBER, 200, lambda s: {"id": new_id(), **RHYTHM}),
    ("DELETE", PAIR + "/rhythm"): Route(MEMBER),
    ("GET", "/api/me/hours"): Route(SELF),
    ("PUT", "/api/me/hours"): Route(SELF, 200, lambda s: HOURS),
    ("PUT", "/api/me/zone"): Route(SELF, 200, lambda s: {"zone": "Asia/Tokyo"}),
    ("GET", "/api/me/wishes"): Route(SELF),
    ("PUT", "/api/me/wishes/{kind}"): Route(SELF, 200, lambda s: {"wanted": False}),
    ("GET", "/api/me/feed"): Route(SELF),
    ("POST", "/api/me/feed"): Route(SELF, 201),
    ("DELETE", "/api/me/feed"): Route(SELF, 204),
    ("POST", "/api/me/told"): Route(SELF),
    ("DELETE", "/api/me/told/{nudge_id}"): Route(SELF, 204),
    ("GET", "/api/me/push"): Route(SELF),
    ("PUT", "/api/me/push"): Route(SELF, 200, lambda s: {"endpoint": "https://push.example/" + new_id()}),
    ("DELETE", "/api/me/push"): Route(SELF, 204),
    ("GET", "/api/me/reminders"): Route(SELF),
    ("PUT", "/api/me/reminders/{reminder_id}"): Route(SELF, 200, lambda s: {"at": "2030-01-05T08:00:00Z"}),
    ("DELETE", "/api/me/reminders/{reminder_id}"): Route(SELF, 204),
    ("GET", "/api/me/answers"): Route(SELF),
    ("DELETE", "/api/me/answers/{meeting_id}"): Route(SELF, 404),
    ("DELETE", "/api/me/returned"): Route(SELF, 204),
    ("GET", "/api/me/own-calendar"): Route(SELF),
    ("PUT", "/api/me/own-calendar"): Route(SELF, 400, lambda s: NOWHERE),
    ("PUT", "/api/me/own-calendar/choice"): Route(SELF, 409, lambda s: {"path": "/"}),
    ("POST", "/api/me/own-calendar/again"): Route(SELF, 409),
    ("DELETE", "/api/me/own-calendar"): Route(SELF, 204),
    ("GET", "/api/letters/undelivered"): Route(ADMINISTRATOR),
    ("POST", "/api/letters/{letter_id}/again"): Route(ADMINISTRATOR, 404),
    ("DELETE", "/api/letters/{letter_id}"): Route(ADMINISTRATOR, 404),
    ("GET", "/api/me/leaves"): Route(SELF),
    ("PUT", "/api/me/leaves/{leave_id}"): Route(SELF, 200, lambda s: LEAVE),
    ("DELETE", "/api/me/leaves/{leave_id}"): Route(SELF, 204),
    ("POST", PAIR + "/meetings"): Route(MEMBER, 201, lambda s: {"id": new_id(), **WHEN}),
    ("POST", MEETING + "/move"): Route(MEMBER, 200, lambda s: WHEN),
    ("PUT", MEETING + "/skip"): Route(MEMBER),
    ("DELETE", MEETING + "/skip"): Route(MEMBER),
    ("POST", MEETING + "/start"): Route(MEMBER),
    ("POST", MEETING + "/hold"): Route(MEMBER),
}

ALLAUTH = {
    f"{ACCOUNTS}/auth/signup",
    f"{ACCOUNTS}/auth/login",
    f"{ACCOUNTS}/auth/session",
    f"{ACCOUNTS}/account/password/change",
    f"{ACCOUNTS}/account/authenticators/webauthn",
    f"{ACCOUNTS}/auth/reauthenticate",
    f"{ACCOUNTS}/auth/webauthn/login",
    f"{ACCOUNTS}/auth/webauthn/reauthenticate",
}
"""Signing up, in and out, and passkeys: allauth's views, of which only these are mounted."""

BY_TOKEN = {"/api/stop/{token}", "/api/calendar/{token}.ics"}
"""Without a session, by an address that lies in a mailbox: tests/postbox/test_letters.py, test_calendar.py."""

NOTHING = {"/api/"}
"""The root of the API, which ninja needs to name its own address: 404 (test_refusals.py)."""


def routes(*doors: str) -> list[tuple[str, str]]:
    """Return the routes behind these doors."""
    return [key for key, route in ROUTES.items() if route.door in doors]

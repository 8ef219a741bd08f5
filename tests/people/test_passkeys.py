"""What the server refuses of a passkey before it looks at it. That a real one passes is told in tests/stories/test_passkeys.py."""

import json
from typing import Any

import pytest

from tests.cast import Someone, b64
from tests.safe.test_ways import ADD, PROVE, prove

LOGIN = "/api/accounts/browser/v1/auth/webauthn/login"
AGAIN = "/api/accounts/browser/v1/auth/webauthn/reauthenticate"


def a_credential(**more: Any) -> dict[str, Any]:
    client = json.dumps({"type": "webauthn.get", "challenge": b64(bytes(32)), "origin": "http://testserver"}).encode()
    response = {
        "clientDataJSON": b64(client),
        "authenticatorData": b64(bytes(37)),
        "signature": "AQ",
        "userHandle": "AQ",
    }
    return {"id": "AQ", "rawId": "AQ", "type": "public-key", "response": response, "clientExtensionResults": {}} | more


@pytest.mark.parametrize("path", [LOGIN, AGAIN, ADD])
@pytest.mark.parametrize(
    "more",
    [
        {"clientExtensionResults": {"prf": {"enabled": True, "results": {"first": b64(bytes(32))}}}},
        {"clientExtensionResults": {"prf": {"enabled": True}}},
        {"response": {"extensions": [{"prf": {"results": {"first": "AA"}}}]}},
    ],
)
def test_a_body_with_what_unlocks_is_refused_whole(ana: Someone, path: str, more: dict[str, Any]) -> None:
    prove(ana)
    answer = ana.post(path, {"credential": a_credential(**more)})
    assert (answer.status, answer.code) == (400, "prf-results")
    assert "AAAA" not in json.dumps(answer.json)


@pytest.mark.parametrize(
    "odd",
    [
        {"credential": a_credential(authenticatorAttachment="platform")},
        {"credential": a_credential(clientExtensionResults={"credProps": {"rk": True}})},
        {"credential": a_credential(response={"transports": ["usb"]})},
        {"credential": a_credential(response=None)},
        {"credential": "text"},
        {"credential": a_credential(), "more": 1},
        {"credential": a_credential(), "name": "x" * 61},
        {"credential": a_credential(), "name": "a\u202eb"},
        [],
    ],
)
def test_what_is_not_on_the_list_is_refused(ana: Someone, odd: Any) -> None:
    prove(ana)
    for path in (LOGIN, AGAIN, ADD):
        assert ana.post(path, odd).code == "bad-request"


def test_a_page_of_another_name_is_refused(ana: Someone) -> None:
    """The library takes pages of subdomains; somebody else may hold one."""
    client = json.dumps({"type": "webauthn.get", "challenge": "AA", "origin": "http://evil.testserver"}).encode()
    sent = a_credential()
    sent["response"]["clientDataJSON"] = b64(client)
    assert ana.post(AGAIN, {"credential": sent}).code == "bad-request"


def test_a_credential_that_nobody_asked_for_signs_nobody_in(ana: Someone, stranger: Someone) -> None:
    sent = a_credential()
    sent["response"]["userHandle"] = b64(ana.id.encode())
    assert stranger.post(LOGIN, {"credential": sent}).status == 400
    assert stranger.get("/api/me").json["person"] is None


def test_a_stranger_is_asked_for_any_passkey_of_this_place(ana: Someone, stranger: Someone) -> None:
    """The answer names nobody: who has an account, and who of them has passkeys, stays unsaid."""
    told = stranger.get(LOGIN).json["data"]["request_options"]["publicKey"]
    assert (told["rpId"], told["userVerification"]) == ("testserver", "required")
    assert not told.get("allowCredentials")


def test_a_new_one_must_be_found_and_verified_by_the_device_itself(ana: Someone) -> None:
    told = prove(ana).get(ADD + "?passwordless").json["data"]["creation_options"]["publicKey"]
    assert told["rp"] == {"id": "testserver", "name": "Alcove"}
    assert told["authenticatorSelection"]["residentKey"] == "required"
    assert told["authenticatorSelection"]["userVerification"] == "required"


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_a_passkey_is_not_ended_without_what_it_opens(ana: Someone, method: str) -> None:
    assert prove(ana).ask(method, ADD, {"authenticators": [1]}).status == 405


@pytest.mark.parametrize("path", [AGAIN, ADD, PROVE])
def test_strangers_are_told_that_they_are_strangers(stranger: Someone, db: None, path: str) -> None:
    assert stranger.get(path).status == 401

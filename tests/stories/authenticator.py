"""A browser's own authenticator, played by Chromium: a finger that is always there, with or without a PRF."""

from __future__ import annotations

from typing import Any

from tests.stories.someone import Someone

# What stands between page and browser in some setups: a password manager that answers with plain lists of numbers.
PLAIN_LISTS = """() => {
    const real = PublicKeyCredential.prototype.getClientExtensionResults;
    PublicKeyCredential.prototype.getClientExtensionResults = function () {
        const told = real.call(this);
        const first = told.prf?.results?.first;
        return first ? { ...told, prf: { ...told.prf, results: { first: [...new Uint8Array(first)] } } } : told;
    };
}"""


class Authenticator:
    """What answers `navigator.credentials` in one tab."""

    def __init__(self, someone: Someone, *, prf: bool = True) -> None:
        self.lines = someone.context.new_cdp_session(someone.page)
        self.lines.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "ctap2Version": "ctap2_1",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
            "hasPrf": prf,
        }
        self.id = self.lines.send("WebAuthn.addVirtualAuthenticator", {"options": options})["authenticatorId"]

    def credentials(self) -> list[dict[str, Any]]:
        return list(self.lines.send("WebAuthn.getCredentials", {"authenticatorId": self.id})["credentials"])

    def refuse(self) -> None:
        """The finger is the wrong one from now on."""
        self.lines.send("WebAuthn.setUserVerified", {"authenticatorId": self.id, "isUserVerified": False})


def heard(someone: Someone) -> list[str]:
    """Gather the bodies of everything that the page sends from now on."""
    bodies: list[str] = []
    someone.context.on("request", lambda request: bodies.append(request.post_data or ""))
    return bodies

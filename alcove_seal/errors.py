"""Every refusal of the protocol has a name; both twins use the same names (see spec/sealing.md)."""

from __future__ import annotations

REFUSALS = {
    "machine-unable": "This machine cannot seal. Install the `cryptography` wheel (47 or newer), or use https.",
    "base64url-wrong": "This is not base64url without padding. Ask for the value again.",
    "hex-wrong": "This is not lower-case hex of the right length. Ask for the value again.",
    "text-wrong": "The text is not well-formed Unicode. Write it again without the broken character.",
    "time-wrong": "A time is written like 2026-11-22T10:00:00Z, a day like 2026-11-22.",
    "key-length": "A key has 32 bytes. Unlock again so that it is derived anew.",
    "context-field": "A part of the context is empty, has a line break or is no whole number. Check the row.",
    "padding-wrong": "The padding is not the one allowed form. Keep the row and show it as unreadable.",
    "blob-too-large": "The sealed row is larger than allowed. Write it in two parts.",
    "blob-prefix": "The sealed row does not begin the way version 1 does. Keep it and show it as unreadable.",
    "blob-length": "The sealed row has the wrong length. Fetch it again; if it stays so, show it as unreadable.",
    "blob-not-opened": "The sealed row does not open: altered, moved, or another key. Show it as unreadable.",
    "hpke-length": "The sealed message has the wrong length. Fetch it again.",
    "hpke-not-opened": "The sealed message does not open with this key. Ask for a new one.",
    "words-count": "The unlock words are eight. Look at your kit and type all of them.",
    "words-unknown": "One of the words is not on the list. Look at your kit and correct it.",
    "wrap-method": "This way of unlocking is unknown. Take the words or the passkey.",
    "wrap-person": "The server gave the lock of another person. Do not type your words; tell the administrator.",
    "wrap-rounds": "The server asks for other than 600,000 rounds. Keep your words; tell the administrator.",
    "wrap-salt": "The server gave a salt of the wrong length. Do not type your words; tell the administrator.",
    "wrap-secret": "The passkey gave no 32-byte secret. Unlock with the words.",
    "wrap-not-opened": "These words or this passkey do not open the lock. Check them and try again.",
    "bundle-length": "The public keys have the wrong length. Ask for them again.",
    "bundle-version": "The public keys are of an unknown version. Update Alcove.",
    "bundle-kem": "The post-quantum public key is malformed. Do not go on; speak with the person.",
    "bundle-x25519": "The X25519 public key is malformed or of small order. Do not go on; speak with the person.",
    "bundle-ed25519": "The Ed25519 public key is malformed or of small order. Do not go on; speak with the person.",
    "bundle-not-mine": "The server shows keys in your name that are not yours. Do not go on; tell the other in person.",
    "bundle-reflected": "The other person's keys are your own. Do not go on; speak with the person.",
    "signature-wrong": "The signature is not by the keys it should be by. Do not go on; speak with the person.",
    "invite-fragment": "The link is not complete. Copy the whole of it, with the part behind #.",
    "invite-side": "An invitation has a host and a guest, nobody else.",
    "invite-tag": "The keys behind this invitation are not the ones of the link. Do not go on; speak with the person.",
    "charter-lines": "The charter does not have nine lines. Nothing is sealed under it.",
    "charter-version": "The charter is of an unknown version. Update Alcove.",
    "charter-pair": "The charter names another pair, or none. Nothing is sealed under it.",
    "charter-epoch": "The charter's number is not the next one. Nothing is sealed under it; fetch all of them.",
    "charter-previous": "The charter does not follow the known one. Nothing is sealed; speak with the person.",
    "charter-reason": "The charter's reason is unknown or does not fit its number. Nothing is sealed under it.",
    "charter-members": "The charter does not name the two of you, each once and in order. Nothing is sealed under it.",
    "charter-own-fp": "The charter names keys as yours that are not. Nothing is sealed; tell the other.",
    "charter-partner-fp": "The charter names other keys for the other person. Compare the four words in person.",
    "charter-commit": "The charter's key commitment is malformed. Nothing is sealed under it.",
    "charter-time": "The charter's time is malformed. Nothing is sealed under it.",
    "charter-signature": "The charter is signed by neither of you. Nothing is sealed under it; speak with the person.",
    "charter-key": "The granted key is not the charter's. Nothing is sealed; speak with the person.",
    "charter-unverified": "Compare the four words in person first. Until then nothing is shared again.",
    "device-code": "A character of the code is wrong. Compare it group by group with the new device.",
    "device-key": "No device of yours asks with this code. Do not go on; begin again on the new device.",
    "sas-nonce": "The comparison's number is malformed or not fresh. Start the comparison again.",
    "sas-commit": "The comparison was tampered with. Do not go on; tell the other in person.",
    "sas-pair": "A comparison needs two different sets of keys. Do not go on; speak with the person.",
    "payload-json": "The opened row is not a JSON object. Show it as unreadable.",
    "payload-deep": "The opened row is nested deeper than eight levels. Show it as unreadable.",
    "payload-number": "The opened row holds a number that is not a safe whole number. Show it as unreadable.",
    "payload-own": "The author's tag is not the last member of the row. Show it as unreadable.",
    "payload-field": "The row lacks its kind, words, time or seen number, or one of them is malformed.",
    "keyring-shape": "The keyring is malformed. Keep it, and unlock on another device.",
    "keyring-older": "The server gave an older keyring than this device has seen. Try again later.",
}


class SealError(Exception):
    """A named refusal. `code` is one of REFUSALS and the same word in the other twin."""

    def __init__(self, code: str) -> None:
        super().__init__(f"{code}: {REFUSALS[code]}")
        self.code = code

"""Comparing the words: a server, or somebody between the two, makes both pages show what they want, or says that both agreed."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from alcove_seal.bytes import encode_base64url
from alcove_seal.sas import sas_commit
from tests.attacks.cases.comparing_try import ANY_STEP, COMPARING, Attempt
from tests.attacks.cases.inviting import show, tell
from tests.attacks.people import new_id
from tests.attacks.play import Attack
from tests.attacks.sabotage import Sabotage, off
from tests.attacks.scene import Scene
from tests.patience import until

STEPS = "sync/compare-steps.js"
QUIET_SECONDS = 1.0


def played(lie: Callable[[Attempt], None], *, first: bool = False) -> Callable[[Scene], None]:
    """An honest try for the control; else the lie, after which nothing may count as verified."""

    def act(scene: Scene) -> None:
        attempt = Attempt(scene, first)
        if not scene.lying:
            attempt.honest()
            return
        lie(attempt)
        scene.listen(attempt.device)
        scene.must(attempt.state() != "verified", "the keys count as verified")

    return act


def change_session(attempt: Attempt, change: Callable[[dict[str, Any]], None]) -> None:
    """Mallory shows the device another session than the server has."""

    def retell(value: Any) -> None:
        if value and value.get("session"):
            change(value["session"])

    for method in ("GET", "PUT"):
        attempt.scene.lie(method, ANY_STEP, tell(retell))


def no_words(attempt: Attempt, patience: float = 4) -> None:
    attempt.scene.must(attempt.words(patience) == "", "words are shown to be read aloud")


def swapped_keys(attempt: Attempt) -> None:
    """Other keys are shown as Tomas's while the two compare. The words must be those of the known keys."""
    fake = attempt.scene.identity().bundle
    attempt.scene.lie("GET", "/api/pairs", tell(show(attempt.other.id, fake)))
    attempt.device.run('await (await module("sync/pairs.js")).refreshPairs();')
    attempt.scene.must(attempt.state() == "new", "the page does not say that other keys are shown")
    attempt.up_to_words()
    attempt.scene.must(attempt.words() == attempt.heard(), "the words are made from what the server shows")


def swapped_commit(attempt: Attempt) -> None:
    """Ana's commitment is replaced on its way."""
    other = encode_base64url(os.urandom(32))
    change_session(attempt, lambda session: session.update(commit=other))
    attempt.up_to_words()
    no_words(attempt)


def fitted_number(attempt: Attempt) -> None:
    """Mallory saw Tomas's number and reveals another than was committed to: so she could try until the words fit."""
    other = encode_base64url(os.urandom(32))
    change_session(attempt, lambda session: session.update(reveal=session["reveal"] and other))
    attempt.up_to_words()
    no_words(attempt)


def second_commit(attempt: Attempt) -> None:
    """The same with a commitment that fits, shown only after Tomas's number is known."""
    number = os.urandom(32)
    fitted = encode_base64url(sas_commit(number, **attempt.fps))

    def change(session: dict[str, Any]) -> None:
        if session["reveal"]:
            session.update(commit=fitted, reveal=encode_base64url(number))

    change_session(attempt, change)
    attempt.up_to_words()
    no_words(attempt)


def other_answer(attempt: Attempt) -> None:
    """Ana was told another number than the one that Tomas's device sent. Until she reveals hers it is shown as it was sent."""
    other = encode_base64url(os.urandom(32))
    change_session(attempt, lambda session: session.update(answer=other if session["reveal"] else session["answer"]))
    attempt.up_to_words()
    no_words(attempt)


def all_at_once(attempt: Attempt) -> None:
    """Commitment, answer and reveal lie there before Tomas's device has sent anything."""
    number = os.urandom(32)
    numbers = {
        "commit": encode_base64url(sas_commit(number, **attempt.fps)),
        "answer": encode_base64url(os.urandom(32)),
        "reveal": encode_base64url(number),
    }
    change_session(attempt, lambda session: session.update(numbers))
    attempt.commits()
    attempt.begin()
    no_words(attempt, QUIET_SECONDS)


def asked_first(attempt: Attempt) -> None:
    """Tomas's device is to tell its number while there is no commitment yet."""
    session = {"id": new_id(), "committer": attempt.other.id, "commit": None, "answer": None, "reveal": None}
    answer = {"session": session | {"said": {}, "ends_at": "2031-01-01T00:00:00Z"}}
    attempt.scene.withhold("GET", COMPARING, lambda said: said.tell(answer, 200))
    attempt.begin()
    sent = until(lambda: attempt.scene.mallory.sent("PUT", COMPARING + "/answer"), QUIET_SECONDS)
    attempt.scene.must(not sent, "a number was told before there was a commitment")


def replayed(attempt: Attempt) -> None:
    """Ana's numbers of an earlier try come again, with the four words of then in a recorded voice."""
    attempt.up_to_words()
    former, number = attempt.words(), attempt.number
    attempt.put("/end")
    until(lambda: attempt.shown()["step"] == "failed")
    attempt.commits(number=number)
    attempt.begin()
    attempt.reveals()
    attempt.scene.must(former != "" and attempt.words() not in ("", former), "the words of an earlier try come again")


def other_pair(attempt: Attempt) -> None:
    """What Ana sent to compare with Mira is shown to Tomas."""
    mira = attempt.scene.person("Mira").keys.identity.fp
    number = os.urandom(32)
    attempt.commits(sas_commit(number, fp_a=attempt.fps["fp_a"], fp_b=mira), number)
    attempt.begin()
    attempt.reveals()
    no_words(attempt)


def both_claimed(attempt: Attempt) -> None:
    """The server says that both have confirmed. Nobody has."""
    both = {attempt.me.id: "same", attempt.other.id: "same"}
    change_session(attempt, lambda session: session.update(said=both))
    attempt.up_to_words()
    attempt.words()
    until(lambda: attempt.state() == "verified", QUIET_SECONDS)


PIN = """
const { deriveFp } = await module("seal/bundle.js");
const { decodeBase64url } = await module("seal/bytes.js");
const fp = await deriveFp(decodeBase64url(args.bundle));
await (await module("sync/rings.js")).changeRing(({ pins }) => Object.assign(pins[args.person], { bundle: args.bundle, fp }));
await (await module("sync/pairs.js")).refreshPairs();
"""


def relayed(attempt: Attempt) -> None:
    """Mallory had the link in her hands: Ana's device knows her keys as Tomas's. She passes all numbers on as they are."""
    fake = attempt.scene.identity().bundle
    attempt.scene.lie("GET", "/api/pairs", tell(show(attempt.other.id, fake)))
    attempt.device.run(PIN, bundle=encode_base64url(fake), person=attempt.other.id)
    attempt.up_to_words()
    is_same = attempt.words() == attempt.heard()
    attempt.put("/said", said="same" if is_same else "differ")
    if is_same:
        attempt.press("confirmWords")
    until(lambda: attempt.shown()["step"] in ("failed", "verified"), 4)


NO_CHECK = off(STEPS, 'await checkSasCommit(decodeBase64url(attempt.commit ?? ""), nonceA, attempt.fps);')
ANY_COMMIT = Sabotage(
    (
        (STEPS, 'if (shown.commit !== attempt.commit) return end(attempt, "changed");', ""),
        (STEPS, 'checkSasCommit(decodeBase64url(attempt.commit ?? "")', "checkSasCommit(decodeBase64url(shown.commit)"),
    )
)
SAME_ANSWER = 'if (shown.answer !== attempt.answer) return end(attempt, "changed");'
ANY_ANSWER = Sabotage(
    (
        (STEPS, 'if (shown.answer) return { step: "/end", body: { id: shown.id } };', ""),
        (STEPS, SAME_ANSWER, ""),
        (STEPS, "wordsOf(attempt, nonceA, attempt.nonce)", "wordsOf(attempt, nonceA, decodeBase64url(shown.answer))"),
    )
)
AS_SHOWN = off(
    "sync/compare-pin.js",
    "return { partner, pin: (await fetchRing()).pins[partner] ?? null };",
    """const { ask } = await import("./door.js");
  const { deriveFp } = await import("../seal/bundle.js");
  const { decodeBase64url } = await import("../seal/bytes.js");
  const row = (await ask("GET", "/api/pairs")).find(({ id }) => id === pair);
  return { partner, pin: { ...(await fetchRing()).pins[partner], fp: await deriveFp(decodeBase64url(row.counterpart.bundle)) } };""",
)
UNBOUND = Sabotage(
    (("seal/sas.js", "return concatBytes(decodeHex(fpA, 32), decodeHex(fpB, 32));", "return new Uint8Array();"),),
    (("alcove_seal.sas._fps", lambda _a, _b: b""),),
)
SAME_NUMBER = off(
    "seal/sas.js",
    "return crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));",
    "return new Uint8Array(NONCE_LENGTH).fill(7);",
)
C = "comparing"
ATTACKS = [
    Attack("compare-swapped-keys", "other keys are shown as the partner's while the two compare words", "key-changed", played(swapped_keys, first=True), AS_SHOWN, control="comparing-first", singly=True),
    Attack("compare-relay", "who had the link stands between the two and passes the numbers on", "they-differ", played(relayed, first=True), UNBOUND, control="comparing-first", singly=True),
    Attack("compare-swapped-commit", "the commitment is replaced on its way", "sas-commit", played(swapped_commit), NO_CHECK, control=C),
    Attack("compare-fitted-number", "another number is revealed than was committed to", "sas-commit", played(fitted_number), NO_CHECK, control=C),
    Attack("compare-second-commit", "a fitting commitment is shown once the other's number is known", "changed", played(second_commit), ANY_COMMIT, control=C),
    Attack("compare-other-answer", "the committing side was told another answer", "changed", played(other_answer), off(STEPS, SAME_ANSWER), control=C),
    Attack("compare-all-at-once", "all numbers lie there before the device has sent its own", "", played(all_at_once), ANY_ANSWER, control=C),
    Attack("compare-asked-first", "the device is to tell its number before there is a commitment", "", played(asked_first), off(STEPS, "if (!shown.commit) return null; // no number before the commitment: it could be fitted to mine"), control=C),
    Attack("compare-replayed", "the numbers of an earlier try come again", "", played(replayed), SAME_NUMBER, control=C),
    Attack("compare-of-another-pair", "the numbers of another alcove are shown", "sas-commit", played(other_pair), NO_CHECK, control=C),
    Attack("compare-both-claimed", "the server says that both have confirmed", "", played(both_claimed), off(STEPS, 'attempt.said === "same" && shown?', "shown?"), control=C),
]  # fmt: skip

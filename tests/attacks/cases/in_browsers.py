"""The attacks that are played again with two people in a real browser, and those that only a page can show."""

from __future__ import annotations

import json
from dataclasses import replace

from tests.attacks.cases import (
    broken_rows,
    by_hand,
    changed_keys,
    comparing,
    forged_charters,
    inviting,
    let_in_again,
    lost_keys,
    moved_rows,
    pulse,
    pulse_round,
    restored,
    swapped_keys,
    told_twice,
    ways_in,
    weak_words,
    withheld_rows,
)
from tests.attacks.mallory import Said
from tests.attacks.play import Attack
from tests.attacks.sabotage import off
from tests.attacks.scene import Scene
from tests.patience import SECONDS, until

MISSING = "has not arrived"
OLDER = "The server shows an older state"
STORIES = "The server tells two stories"
BACK = "The server went back to an earlier day"
OTHER_WORDS = "Something came again with other words"
NO_KEY = "The server lost a key of you and"
TRUSTED = "The server showed an older list of whom you trust"
CHANGED = "are not the ones this device knows"
REFUSED = "that does not hold"
DIFFERS = "Two times for one meeting"
SHUT = "This cannot be opened."
UNSURE = "could not make sure that nobody stands between you"
CLOCK = "The clocks of this device and the server are"
PLANTED = "This was not written with your key."
LOST_PAIR = "The server does not know an alcove of yours any more"
LOST_MEETINGS = "The server lost meetings of you and"
NO_FIT = "This link does not fit"
IN_MY_NAME = "The server shows other keys in your name"
SIGNED_BY_FORMER = "They were changed with the former keys"

MARKUP = (
    "<img src=https://mallory.example/pixel onerror=alert(1)><script>alert(2)</script>"
    "<a href=javascript:alert(3)>here</a> https://mallory.example/page javascript:alert(4) "
    "{{constructor.constructor('alert(5)')()}} \u202eevil\u202c <style>*{background:url(https://mallory.example/css)}</style>"
)


def markup(scene: Scene) -> None:
    """Tomas writes markup, script and links. They are words: nothing runs, nobody is asked."""
    pair = scene.acquainted()
    words = f"{scene.secret('markup')} {MARKUP}" if scene.lying else scene.secret("plain words")
    row = pair.write(pair.member, "topic", words)
    ana = scene.page(pair.lead)
    scene.settle(ana)
    ana.goto(f"/alcove/{pair.pair}/table")
    scene.must(until(lambda: words[:30] in ana.text(), SECONDS), "the words stand on no page")
    until(lambda: ana.look("return false;") or ana.asked or ana.dialogs, 0.3)  # what runs may lead away from the page
    scene.must(not ana.asked, f"the page asked {ana.asked}")
    scene.must(ana.dialogs == 0, "a script ran")
    made = ana.look("return document.querySelectorAll('#alcove script, #alcove style, #alcove img[src^=http]').length;")
    scene.must(made == 0, "words became markup")
    links = ana.look("return [...document.querySelectorAll('#alcove a')].map((each) => each.href);")
    bad = [link for link in links if not link.startswith((scene.mallory.url, "http://", "https://", "mailto:"))]
    scene.must(not bad, f"words became links to {bad}")
    scene.must(row["id"] in scene.cards(ana, pair.pair), "the words are not there")
    scene.listen(ana)


def look_at_invitation(scene: Scene) -> None:
    """Tomas opens the link in a browser; the keys behind it are Mallory's."""
    ana, tomas = scene.person("Ana"), scene.person("Tomas")
    link = inviting.invites(scene.device(ana))
    scene.lie("GET", inviting.INVITATION, inviting.tell(inviting.show(ana.id, scene.identity().bundle)))
    guest = scene.page(tomas)
    guest.goto(f"/i/{link['id']}#{link['secret']}")
    until(lambda: guest.look("return document.querySelector('h1, h2') !== null;"), SECONDS)
    guest.run("await pause(500)")
    scene.attempt(lambda: guest.run(inviting.ACCEPT, **link))
    scene.must(not scene.lying or not scene.mallory.sent("POST", inviting.INVITATION + "/accept"), "Tomas accepted")


def clear_time(scene: Scene) -> None:
    """The server moves a meeting in the clear; the two sealed another time."""
    pair = scene.together()
    ana = scene.page(pair.lead)
    scene.settle(ana)
    time = {"startsAt": "2031-03-03T09:00:00Z", "minutes": 30, "zone": "Europe/Vienna"}
    ana.run("await house.planMeeting(args.pair, args.time);", pair=pair.pair, time=time)
    scene.must(scene.sent(ana), "the sealed time did not go out")

    def change(said: Said) -> None:
        said.tell(json.loads(json.dumps(said.json).replace("2031-03-03T09:00:00", "2031-03-03T16:00:00")))

    scene.lie("GET", r"/api/(meetings/next|pairs/[^/]+/meetings)", change)
    ana.goto(f"/alcove/{pair.pair}/table")
    scene.must(scene.settle(ana), "the table never came to rest")
    if not scene.lying:
        scene.must(DIFFERS not in ana.text(), "two times are told where there is one")
    scene.listen(ana)


SAID = {
    "charter-refused": REFUSED, "keyring-shape": REFUSED, "bundle-reflected": REFUSED, "key-changed": CHANGED, "missing": MISSING, "rolled-back": OLDER, "planted": PLANTED,
    "clock": CLOCK, "cannot-open": SHUT, "blob-prefix": SHUT, "blob-too-large": SHUT, "payload-deep": SHUT,
    "padding-wrong": SHUT, "kind-unknown": SHUT, "field-unknown": SHUT, "not-the-author": SHUT, "kind-changed": SHUT,
    "sas-commit": UNSURE, "changed": UNSURE, "comparing-failed": UNSURE, "they-differ": UNSURE,
    # what is done by hand ends with a sentence and no name
    "device-key": by_hand.KEY_CHANGED_ON_THE_WAY, "device-answer": by_hand.NO_ANSWER_OF_MINE,
    "wrap-older": by_hand.CHANGED_WORDS, "reset-lately": by_hand.RESET_LATELY, **pulse_round.SENTENCES,
}  # fmt: skip


BY_NAME = {
    "buried": SHUT, "two-stories": STORIES, "renumbered": BACK, "rolled-back": BACK, "two-contents": OTHER_WORDS,
    "charters-gone": NO_KEY, "keyring-older": TRUSTED, "keyring-foreign": TRUSTED, "locked-out": IN_MY_NAME,
    "revived-on-disk": BACK, "alcove-hidden": LOST_PAIR, "meeting-hidden": LOST_MEETINGS,
    "wrap-of-old-words-renamed": by_hand.WRONG_WORDS, "regrant-unverified": SIGNED_BY_FORMER,
    "swapped-at-accept": REFUSED, "relay": REFUSED, "reflected-tag": REFUSED,
}  # fmt: skip


def again(attack: Attack) -> Attack:
    """The same act on pages of a real browser; what the client names there stands on a page in a sentence."""
    charter = REFUSED if attack.says.startswith("charter-") else ""
    sentence = BY_NAME.get(attack.name, SAID.get(attack.says, charter))
    few = attack.name in FEW
    singly = attack.singly or attack in ASKING_FOR_MODULES
    says = "" if attack in BY_HAND else attack.says
    elsewhere = few or attack.name in MORE_ELSEWHERE
    return replace(attack, says=says, sentence=sentence, browser=True, singly=singly, in_few=few, elsewhere=elsewhere)


# Those that the ordinary run of the tests plays: one of each family. `make attacks` plays all.
FEW = {
    "swapped-at-accept", "relay", "swapped-later", "small-order-x25519", "own-key-forced", "tenth-line", "bit-flipped",
    "planted-in-own-name", "compare-fitted-number", "dropped", "tail-frozen", "two-stories", "hijacked", "clock",
    "hole-covered", "rounds-lowered", "renumbered", "faked-loss", "device-key-swapped", "pulse-two-answers",
}  # fmt: skip

# Firefox and WebKitGTK play those, the three that only a page can show, and these, which begin with a profile that was kept
# or end with words that must not go out. What the ordinary run plays there is FEW_ELSEWHERE.
MORE_ELSEWHERE = {"rolled-back", "keyring-older", "first-key-forced", "wrong-commitment"}
FEW_ELSEWHERE = {"swapped-at-accept", "dropped", "markup-as-words"}


AS_TEXT = 'const words = typeof children === "string" ? html`<p class="voice__text">${children}</p>` : children;'
AS_MARKUP = """const textOf = (part) => (typeof part === "string" ? part : Array.isArray(part) ? part.map(textOf).join("") : part?.props ? textOf(part.props.children) : "");
  const words = html`<p dangerouslySetInnerHTML=${{ __html: textOf(children) }}></p>`;"""

EVERYWHERE = [
    *swapped_keys.ATTACKS, *comparing.ATTACKS, *forged_charters.ATTACKS, *weak_words.ATTACKS, *moved_rows.ATTACKS,
    *broken_rows.ATTACKS, *withheld_rows.ATTACKS, *told_twice.ATTACKS, *lost_keys.ATTACKS, *changed_keys.ATTACKS,
    *let_in_again.ATTACKS, *ways_in.ATTACKS, *restored.ATTACKS, *pulse.ATTACKS,
]  # fmt: skip
BY_HAND = ways_in.ATTACKS  # by fields and buttons: the page names no code
ASKING_FOR_MODULES = [*lost_keys.ATTACKS, *changed_keys.ATTACKS, *let_in_again.ATTACKS]
ATTACKS = [
    *map(again, EVERYWHERE),
    Attack(
        "clear-time", "the server moves a meeting", "", clear_time,
        off("rooms/table/plan.js", "return same ? null : time;", "return null;"),
        sentence=DIFFERS, browser=True, elsewhere=True,
    ),
    Attack(
        "invitation-page", "the link's page shows other keys", "invite-tag", look_at_invitation, swapped_keys.NO_TAG,
        sentence=NO_FIT, browser=True, elsewhere=True,
    ),
    Attack(
        "markup-as-words", "the partner writes script, markup and links", "", markup,
        off("parts/voice.js", AS_TEXT, AS_MARKUP), browser=True, elsewhere=True,
    ),
]  # fmt: skip

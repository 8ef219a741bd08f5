"""What a person does on a page for a way in: by its fields and buttons alone, and what it then says.

Nothing here knows a module of the client, so these pages are served as they travel.
"""

from __future__ import annotations

import re

from tests.attacks.page import Page
from tests.patience import MILLISECONDS

KEY_CHANGED_ON_THE_WAY = "No device of yours asks with this code."
NO_ANSWER_OF_MINE = "What came is not from a device that read this code."
CHANGED_WORDS = "The server shows words that were changed."
WRONG_WORDS = "These are not the eight words of this account."
RESET_LATELY = "Your login was reset by a link within the last day."
_ASKS, _HAS, _LOCKED = "asks to be let in", "The new device has your keys", "Unlock with your eight words"
_WORDS = "return [...document.querySelectorAll('.words__text')].map((each) => each.innerText.trim());"
_PLACES = "return [...document.querySelectorAll('.first-day__check input')].map((each) => each.id);"
_CODE = "return document.querySelector('.asking .exact')?.innerText ?? '';"
_OPEN = "return house.door.value === 'open';"


def is_open(page: Page) -> bool:
    return bool(page.run(_OPEN))


def asks(page: Page) -> str:
    """A locked device asks another one. Return the code on its screen."""
    page.press("Ask another device of mine")
    assert page.sees("Read this code with a device")
    return re.sub(r"The code|\s", "", page.look(_CODE))


def lets_in(page: Page, code: str, words: str) -> str:
    """Type the code on an unlocked device, and unlock once more. Return what the page says in the end."""
    page.goto("/device")
    page.fill("The code from the new device", code)
    page.press("Look for the device")
    refused = page.sees(_ASKS, KEY_CHANGED_ON_THE_WAY)
    if refused != _ASKS:
        return refused
    proves(page, words)
    return page.sees(_HAS)


def proves(page: Page, words: str) -> None:
    """Unlock once more, for one act."""
    assert page.sees("Unlock once more")
    page.fill("Your eight words", words)
    page.press("Unlock with the words")


def types_back(page: Page, act: str, password: str = "") -> str:
    """Read the eight new words, type two of them back and press the act. Return all eight."""
    assert page.sees("Two of them, to be sure")
    words: list[str] = page.look(_WORDS)
    for name in page.look(_PLACES):
        if place := re.search(r"\d", name):
            page.fill(f"Word {place[0]}", words[int(place[0]) - 1])
    if password:
        page.fill("Password", password)
    page.press(act)
    return " ".join(words)


def changes_words(page: Page, words: str) -> str:
    """Change the words; return the new ones."""
    page.goto("/settings/words")
    proves(page, words)
    fresh = types_back(page, "Use the new words")
    assert page.sees("Your new words count")
    return fresh


def locks(page: Page) -> None:
    page.press("Lock")
    assert page.sees(_LOCKED)


def unlocks(page: Page, words: str) -> bool:
    """Type words at the door. Return whether it opened."""
    page.fill("Your eight words", words)
    page.press("Unlock")
    page.run("return until(() => house.door.value === 'open' || args.said.some((each) => document.body.innerText.includes(each)), args.patience)",
             said=[CHANGED_WORDS, WRONG_WORDS], patience=MILLISECONDS)  # fmt: skip
    return is_open(page)


def loses_all(page: Page, password: str) -> str:
    """Neither words nor device: make new keys. Return the new words; the page says what came of it."""
    page.press("I have neither my words nor an unlocked device")
    page.press("I have lost both; go on")
    return types_back(page, "Make my new keys", password)

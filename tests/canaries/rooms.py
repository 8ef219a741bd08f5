"""What is written in the rooms beside the table: wins, feedback, goals, cards, what is agreed on, questions, letters, old notes."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.canaries.desk import Desk

CARD = [
    "At my best when", "Hard for me when", "What helps then", "Thanks that mean something to me",
    "Easily misread about me", "Where my time ends", "Ask me about", "Also good to know",
]  # fmt: skip
AGREEMENT = [
    "What this is for", "When and where we meet", "What stays here", "How we prepare", "How we disagree",
    "What else holds",
]  # fmt: skip
LETTER = [
    "Who I am at work", "What I am moving towards", "What was promised to me", "What works with me",
    "What I leave behind",
]  # fmt: skip
WIN = {"Why it worked": "why", "Who helped": "helper"}
GOAL = {
    "Why it matters": "Why does it matter to you?",
    "What is in the way": "What is most in the way?",
    "If that happens": "If that happens, what do you do then?",
    "A door {name} could open": "Which door could {name} open?",
    "Next step": "What is the next step, however small?",
}


def write_in_every_room(me: Desk, other: Desk, pair: str) -> None:
    """Each room of one alcove, one after the other."""
    note_a_win(me, other, pair)
    say_feedback(me, other, pair)
    write_a_goal(me, other, pair)
    tell_about_oneself(me, pair)
    ask_questions(me, pair)
    write_a_letter(me, pair)
    bring_old_notes(me, pair)
    me.visit("/templates").write("What is it called?", me.mark("template"))
    me.write("Its topics", me.mark("line of a template")).press("Keep the template").sees(me.typed[-1])


def at(me: Desk, pair: str, room: str) -> Desk:
    me.visit(f"/alcove/{pair}/{room}")
    expect(me.page.locator("h1")).to_have_count(1)
    return me.saved()


def note_a_win(me: Desk, other: Desk, pair: str) -> None:
    """A win, what else may be said of it, and a word of the other who noticed."""
    win = me.mark("win")
    at(me, pair, "progress").page.locator("h1").click()
    me.key("w").type(win).key("Enter").sees(win)
    row = me.topic(win)
    me.press("Say more", row)
    for act, what in WIN.items():
        me.press(act, row).type(me.mark(what)).key("Enter").sees(me.typed[-1], row)
    at(other, pair, "progress").press("With a sentence", other.topic(win))
    other.type(other.mark("noticed")).key("Enter").sees(other.typed[-1])


def say_feedback(me: Desk, other: Desk, pair: str) -> None:
    """What the other asked for, noticed and said, and how it was heard."""
    at(other, pair, "feedback").write("One thing I could do differently next time at …", other.mark("asked"))
    other.key("Enter").sees(other.typed[-1])
    at(me, pair, "feedback").tap("A view")
    form = me.page.locator("form.saw")
    for label in ("When", "It did", "Next time", "I saw"):
        me.write(label, me.mark(f"feedback, {label}"), form)
    seen = me.typed[-1]
    me.press("Keep it", form).press("Say it here", me.topic(seen))
    theirs = other.sees(seen).topic(seen)
    other.press("How I heard it", theirs).type(other.mark("heard as")).key("Enter").sees(other.typed[-1])
    other.press("What became of it", theirs).type(other.mark("became")).key("Enter").sees(other.typed[-1])


def write_a_goal(me: Desk, other: Desk, pair: str) -> None:
    """A goal with all that may be said of it, an answer to it, and one that is let go."""
    for what in ("goal", "goal that goes"):
        at(me, pair, "growth").write("Where would you like to get to?", me.mark(what)).key("Enter").sees(me.typed[-1])
    goal, going = me.typed[-2:]
    row = me.topic(goal)
    me.press("More about this goal", row)
    for act, label in GOAL.items():
        name = other.name
        me.press(act.format(name=name), row).write(label.format(name=name), me.mark(act), row).key("Enter")
        me.sees(me.typed[-1], row)
    me.press(f"Share it with {other.name}", row)
    theirs = at(other, pair, "growth").sees(goal).topic(goal)
    other.press("Answer", theirs).type(other.mark("answer to a goal")).key("Enter").sees(other.typed[-1])
    row = me.topic(going)
    me.press("More about this goal", row).press("Let it go", row)
    me.write("Why do you let it go?", me.mark("let go"), row).key("Enter").sees("You let it go.")


def tell_about_oneself(me: Desk, pair: str) -> None:
    """The card, a proposal of what should hold, a check-in with a line."""
    card: Locator = at(me, pair, "us").page.locator("#my-card")
    for part in CARD:
        card.get_by_role("button", name=part, exact=True).click()
        me.type(me.mark(part)).key("Enter").sees(me.typed[-1], card)
    begin = me.page.get_by_role("button", name="Write a first version")
    proposes = begin.or_(me.page.get_by_role("button", name="Answer with another"))
    proposes.first.click()
    for part in AGREEMENT:
        me.write(f"{part} (optional)", me.mark(part))
    me.page.get_by_role("button", name="Propose it to").click()
    me.sees(me.typed[-1])
    me.tap("Good").write("A line, if you like", me.mark("check-in")).press("Keep it").sees(me.typed[-1])


def ask_questions(me: Desk, pair: str) -> None:
    """One of one's own, and one's own answer to a deep one: a note that belongs to no meeting."""
    at(me, pair, "questions").write("A question of your own", me.mark("question")).press("Keep it").sees(me.typed[-1])
    me.tap("Feelings").page.get_by_text("The two of us", exact=True).click()
    row = me.page.locator("[data-row]").filter(has=me.page.get_by_role("button", name="Answer it yourself first"))
    me.press("Answer it yourself first", row.first).write("What is your own answer?", me.mark("own answer"))
    me.key("Enter").sees("The question is on the table.").saved()


def write_a_letter(me: Desk, pair: str) -> None:
    at(me, pair, "letter").press("Write a letter")
    for part in LETTER:
        me.write(f"{part} (optional)", me.mark(part))
    me.press("Keep it").sees(me.typed[-1])


def bring_old_notes(me: Desk, pair: str) -> None:
    """For oneself alone: a meeting that was, and its notes."""
    day = f"## 2026-03-0{1 + len(me.name) % 5} {me.mark('old title')}"
    lines = [f"- {me.mark('old note')}", f"> {me.mark('old quote')}", f"- [ ] {me.mark('old open item')}"]
    at(me, pair, "bring").write("Or paste them", "\n".join([day, "", *lines])).press("Look them through")
    me.sees("One meeting was found").press("Bring these in").sees("Your notes are here").saved()


def renegotiate_ones_own(me: Desk, promise: str) -> None:
    """A promise that only its owner can read, in other words."""
    me.visit("/promises").press("Renegotiate", me.topic(promise))
    me.write("What is it now, in one sentence?", me.mark("now of mine")).key("Enter").sees(me.typed[-1]).saved()

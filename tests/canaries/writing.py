"""Everything that two people can write, typed into every field of the page that takes words."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.canaries.desk import Desk

WHEN = "When, or after what? (optional)"
WHAT = "What is promised?"
CAPTURE = "What should the two of you not forget?"
ENDS = {
    "It changed": "What is different now?",
    "It will not, because …": "Because …",
    "Let it rest": "A word on that?",
}
NEEDS = {"Ana": "Think along", "Tomas": "Talk first"}


def fill_the_table(me: Desk, other: Desk) -> dict[str, str]:
    """Topics of all three readers, taps, changes, ends, promises. Return what stays open, by its use."""
    stays = {use: me.mark(use) for use in ("changed", "answered", "stays")}
    for words in stays.values():
        me.lay(words)
    for number in range(3):
        me.tap("Only me").lay_alone(me.mark(f"mine {number}"))
        me.tap("When we meet").lay_alone(me.mark(f"later {number}"))
    me.tap(f"{other.name} and me")
    row = me.topic(stays["stays"])
    me.press("More about this topic", row).tap(NEEDS[me.name], row).tap("Hard to say", row)
    me.press("Make a promise", row).write(WHAT, me.mark("from a topic")).write(WHEN, me.mark("when"))
    me.press("Promise it").sees(me.typed[-2])
    me.press("Change", me.topic(stays["changed"]))
    stays["changed"] = me.mark("other words")
    me.write("Your words", stays["changed"]).key("Enter").sees(stays["changed"])
    for end, label in ENDS.items():
        topic = me.mark("ending topic")
        me.lay(topic).press("Close it", me.topic(topic)).tap(end).write(label, me.mark("end")).key("Enter")
        me.sees_not(topic)
    return stays


def promise(me: Desk, other: Desk) -> dict[str, str]:
    """One of one's own, renegotiated and changed; one for the other; one that a topic became. Return two that stay open."""
    own, asked = me.mark("promise"), me.mark("promise for the other")
    me.press("Make a promise").tap("Open a door").write(WHAT, own).write(WHEN, me.mark("when")).press("Promise it")
    me.press("Renegotiate", me.topic(own)).write("How is it promised now?", me.mark("now")).key("Enter")
    me.sees(me.typed[-1]).press("Change", me.topic(own))
    own = me.mark("promise in other words")
    me.write("Your words", own).key("Enter").sees(own)
    me.press("Make a promise").tap(other.name).write(WHAT, asked).write(WHEN, me.mark("when")).press("Promise it")
    row = other.topic(asked)
    other.press("Yes, I promise", row).press("Renegotiate", row)
    other.write("How is it promised now?", other.mark("an answer of now")).key("Enter").sees(other.typed[-1])
    topic = me.mark("becomes a promise")
    me.lay(topic).press("Close it", me.topic(topic)).tap("It became a promise")
    me.write(WHAT, me.mark("of a topic")).write(WHEN, me.mark("when")).press("Promise it").sees_not(topic)
    return {"own": own, "asked": asked}


def answer(me: Desk, theirs: str) -> None:
    """An answer to a topic of the other, and the same in other words."""
    row = me.topic(theirs)
    me.press("Answer", row).type(me.mark("answer")).key("Enter").sees(me.typed[-1])
    me.press("Change", row.locator(".voice__replies")).write("Your words", me.mark("answer again")).key("Enter")
    me.sees(me.typed[-1])


def meet(ana: Desk, tomas: Desk) -> None:
    """The whole hour, from how they arrive to the next steps."""
    ana.plan()
    for me in (ana, tomas):
        me.room("Meeting").sees("face to face")
    ana.press("Start the meeting")
    for me, other in ((ana, tomas), (tomas, ana)):
        me.sees_heading("How we arrive")
        take_notes(me, other, "Something worth keeping of that")
    ana.press("To the first topic")
    for me, other in ((ana, tomas), (tomas, ana)):
        expect(me.page.get_by_label("Write along")).to_be_visible()
        take_notes(me, other, "Write along")
        me.press("Make a promise").write(WHAT, me.mark("of the hour")).write(WHEN, me.mark("when")).press("Promise it")
        me.sees(me.typed[-2])
    begin_a_note_and_go_on(ana, tomas)
    for me in (ana, tomas):
        me.press("I take a step along").write("What is your next step?", me.mark("step")).key("Enter")
        me.sees(me.typed[-1]).tap("Yes").saved()
    ana.press("End the meeting")
    for me in (ana, tomas):
        me.sees_heading("That was it")


def take_notes(me: Desk, other: Desk, label: str) -> None:
    """One for both, in other words afterwards, and one for oneself."""
    me.write(label, me.mark("note")).key("Enter").sees(me.typed[-1])
    me.press("Change", me.topic(me.typed[-1])).write("Change this paragraph", me.mark("note again")).key("Enter").sees(
        me.typed[-1]
    )
    me.tap("Only me").write(label, me.mark("note for myself")).key("Enter").sees(me.typed[-1])
    me.tap(f"{other.name} and me")


def begin_a_note_and_go_on(ana: Desk, tomas: Desk) -> None:
    """A note that is left unsent on a step that nobody comes back to."""
    for me in (ana, tomas):
        me.write("Write along", me.mark("unsent note"))
    while ana.page.get_by_role("button", name="To the end").count() == 0:
        ana.press("Next topic")
    ana.press("To the end").sees_heading("How it ends")
    tomas.press("Go together again").sees_heading("How it ends")


def elsewhere(me: Desk, other: Desk, own: str) -> None:
    """The rooms beside the table: all promises, the week, the story."""
    me.room("Promises").press("Renegotiate", me.topic(own))
    me.write("What is it now, in one sentence?", me.mark("one sentence")).key("Enter").sees(me.typed[-1])
    me.room("Week").press(f"Note a topic for {other.name}").type(me.mark("in the week")).key("Enter")
    me.sees(f"It is on the table with {other.name}.").type(me.mark("unsent in the week"))
    me.press(f"You and {other.name}").room("Story").write("Look for words", me.mark("looked for"))
    me.sees("Nothing here holds all of these words.").write("Look for words", own).sees("One place")


def leave_unsent(me: Desk, stays: dict[str, str], theirs: dict[str, str], own: str) -> None:
    """A draft in every field of the table that takes one."""
    me.room("Table").press("Change", me.topic(stays["stays"])).write("Your words", me.mark("unsent change"))
    me.press("Answer", me.topic(theirs["stays"])).write("Your answer", me.mark("unsent answer"))
    me.press("Close it", me.topic(stays["answered"])).tap("Let it rest").write("A word on that?", me.mark("unsent end"))
    me.press("Renegotiate", me.topic(own)).write("How is it promised now?", me.mark("unsent now"))
    me.press("Make a promise").write(WHAT, me.mark("unsent promise")).write(WHEN, me.mark("unsent when"))
    me.page.get_by_label(CAPTURE).click()
    me.type(me.mark("unsent topic"))


def put_what_has_no_field(me: Desk, pair: str) -> str:
    """A promise in Mine and its "when" have no field: a page makes promises on the table of two alone, and only the command
    line and other devices may write one for oneself (spec/records.md). Its renegotiated words have a field."""
    assert me.person
    fields = {"owner": me.person.id, "when": me.put_mark("when of mine"), "type": "try", "pair": pair}
    me.put("mine", "promise", "promise of mine", **fields)
    return me.put_there[-1]

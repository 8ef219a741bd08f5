"""The hour itself, and the meetings around it: planned, moved, skipped by both."""

import re

import pytest
from playwright.sync_api import APIResponse, Route, expect

from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def begin(both: Both) -> None:
    """Lay three topics, plan, and start the meeting: Ana presses, Tomas is taken along."""
    ana, tomas = both
    ana.plan()
    tomas.lay("My first weeks").lay("A course in May")
    ana.lay("Something about the rota")
    for someone, other in ((ana, "Tomas"), (tomas, "Ana")):
        someone.sees("Something about the rota").room("Meeting").sees_heading(f"You and {other}, face to face")
    ana.press("Start the meeting").sees_heading("How we arrive")
    tomas.sees_heading("How we arrive")


def note(someone: Someone, label: str, words: str) -> None:
    someone.write(label, words).key("Enter")


def test_an_hour_from_how_we_arrive_to_the_next_meeting(both: Both, two: Two) -> None:
    ana, tomas = both
    begin(both)
    note(tomas, "Something worth keeping of that", "Slept badly, glad to be here")
    ana.sees("Slept badly, glad to be here")

    ana.press("To the first topic")
    for someone in both:
        someone.sees_heading("My first weeks")
    note(ana, "Write along", "Ask Mira about the onboarding")
    note(tomas, "Write along", "Two mornings a week for reading")
    for someone in both:
        someone.sees("Ask Mira about the onboarding").sees("Two mornings a week for reading")
    expect(ana.page.get_by_role("button", name="What became of it?")).to_have_count(0)
    tomas.press("What became of it?").tap("It changed").write("What is different now?", "Reading has a place").press(
        "Close the topic"
    )
    ana.sees("Reading has a place")

    tomas.press("Next topic")
    ana.sees_heading("A course in May")
    ana.press("Make a promise").tap("Tomas").write("What is promised?", "Find the dates").press("Promise it")
    tomas.press("Yes, I promise").press("Next topic")
    ana.sees_heading("Something about the rota").press("To the end")
    close_the_hour(both)
    the_story_tells_it(both)
    ana.visit(two.path()).sees("came along once", ana.topic("A course in May")).sees_not("My first weeks")


def close_the_hour(both: Both) -> None:
    ana, tomas = both
    for someone in both:
        someone.sees_heading("How it ends")
    tomas.press("I take a step along").write("What is your next step?", "Write down what I read").key("Enter")
    ana.sees("Write down what I read").press("Nothing this time")
    tomas.sees("nothing this time").tap("Ana").tap("Yes").saved()
    ana.press("End the meeting")
    for someone in both:
        someone.sees_heading("That was it")
    expect(ana.page.locator("details input:checked")).to_have_count(0)
    ana.press("Plan it")
    for someone in both:
        someone.sees("for 30 minutes.")


def the_story_tells_it(both: Both) -> None:
    for someone, name, theirs in ((both[0], "Tomas", "You"), (both[1], "Ana", "Ana")):
        someone.room("Story").sees_heading(f"The story of you and {name}")
        chapter = someone.page.locator(".story__meeting")
        expect(chapter).to_have_count(1)
        for words in (
            "Slept badly, glad to be here",
            "Ask Mira about the onboarding",
            "It changed",
            "Reading has a place",
        ):
            someone.sees(words, chapter)
        for words in ("Find the dates", "Write down what I read", "took nothing along this time", "Also on the table"):
            someone.sees(words, chapter)
        expect(chapter.locator(".story__along")).to_have_text("Something about the rota")
        someone.sees(f"{theirs} took nothing along this time.", chapter)


def test_each_may_stay_behind_and_come_along_again(both: Both) -> None:
    ana, tomas = both
    begin(both)
    tomas.press("Stay here for a while")
    ana.press("To the first topic").sees_heading("My first weeks")
    tomas.sees("You stay here. Ana is at “My first weeks”.").sees_heading("How we arrive")
    tomas.press("Go together again").sees_heading("My first weeks")


def test_whoever_is_writing_is_not_taken_away_from_it(both: Both) -> None:
    ana, tomas = both
    begin(both)
    tomas.page.get_by_label("Something worth keeping of that").click()
    tomas.type("Half a sen")
    ana.press("To the first topic").sees_heading("My first weeks")
    tomas.sees("Ana is at “My first weeks”")
    tomas.type("tence").key("Enter").press("Go together again").sees_heading("My first weeks")
    ana.press("Back").sees("Half a sentence")


def test_a_meeting_that_is_moved_takes_a_new_time_in_the_same_act(both: Both) -> None:
    ana, tomas = both
    ana.plan()
    tomas.sees("for 30 minutes.")
    open_menu(tomas, "Move it to another time")
    tomas.write("Day", "").press("Move it").sees("Choose the day you meet.")
    tomas.write("Day", "2031-03-04").write("Begins at", "15:45").press("Move it")
    for someone in both:
        expect(someone.page.locator(".next__line time")).to_have_attribute("datetime", re.compile("2031-03-04T14:45"))


def test_an_answer_that_was_under_way_does_not_undo_what_was_told_meanwhile(both: Both, two: Two) -> None:
    ana, tomas = both
    held: dict[str, tuple[Route, APIResponse]] = {}

    def hold_the_first(route: Route) -> None:
        if route.request.url in held:
            route.continue_()
        else:
            held[route.request.url] = (route, route.fetch())

    tomas.page.route(re.compile("/api/meetings/next$|/api/pairs/[^/]+/meetings$"), hold_the_first)
    tomas.reload().sees("You are online again.")
    while not (any("next" in url for url in held) and any(two.pair in url for url in held)):
        tomas.page.wait_for_timeout(50)
    ana.plan()
    tomas.sees("for 30 minutes.")
    for route, answer in held.values():
        route.fulfill(response=answer)
    tomas.page.wait_for_timeout(500)
    tomas.sees("for 30 minutes.").page.unroute_all()


def test_a_meeting_is_skipped_only_when_both_say_so(both: Both) -> None:
    ana, tomas = both
    ana.plan()
    open_menu(ana, "Ask to skip it")
    ana.sees("You would skip this one. It takes Tomas’s yes too.")
    tomas.sees("Ana would skip this one. It takes you both.").sees("for 30 minutes.")
    ana.press("Meet after all")
    expect(tomas.page.get_by_text("would skip this one")).to_have_count(0)
    open_menu(tomas, "Ask to skip it")
    ana.press("Skip it")
    for someone, other in ((ana, "Tomas"), (tomas, "Ana")):
        someone.sees(f"No meeting with {other} is planned.")


def open_menu(someone: Someone, act: str) -> None:
    someone.press("More about this meeting").press(act)

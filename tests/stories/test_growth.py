"""Goals: one's own until shared, steps taken, doors opened, and nobody's to change but their author's."""

import pytest
from playwright.sync_api import expect

from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def write_goal(someone: Someone, words: str) -> None:
    """Write a goal by n, the words, Enter."""
    settled(someone.page).locator("h1").click()
    someone.key("n").type(words).key("Enter").sees(words)


def test_a_goal_takes_only_its_words_and_is_shared_when_its_author_says_so(both: Both, two: Two) -> None:
    ana, tomas = both
    for someone in both:
        someone.visit(two.path("growth"))
    tomas.sees("No goal yet. What would you like to be able to do one day?")
    write_goal(tomas, "Lead a team of my own")
    row = tomas.topic("Lead a team of my own")
    tomas.sees("only you, so far", row).press("More about this goal", row).tap("A dream", row).press("Next step", row)
    tomas.type("Ask Mira how she began").key("Enter").sees("Ask Mira how she began", row)
    tomas.saved()
    ana.sees_not("Lead a team of my own")

    tomas.press("Share it with Ana", row)
    ana.sees("Goals of Tomas").sees("A dream", ana.topic("Lead a team of my own")).sees("Ask Mira how she began")
    theirs = ana.topic("Lead a team of my own")
    for act in ("Change", "Change: Next step", "Step taken", "Erase"):
        expect(theirs.get_by_role("button", name=act)).to_have_count(0)
    ana.press("More about this goal", theirs)
    expect(theirs.locator("label.chip")).to_have_count(0)
    ana.press("Answer", theirs).type("I would love to see that").key("Enter")
    tomas.sees("I would love to see that")


def test_a_step_taken_stands_on_the_way_and_leaves_room_for_the_next(both: Both, two: Two) -> None:
    ana, tomas = both
    tomas.visit(two.path("growth")).tap("Ana and me")
    write_goal(tomas, "Speak in front of the department")
    row = tomas.topic("Speak in front of the department")
    tomas.press("More about this goal", row).press("Next step", row).type("Two minutes on Monday").key("Enter")
    tomas.press("Step taken", row).sees("Taken. It stands on your way so far.").hold()
    expect(row.get_by_role("button", name="Step taken")).to_have_count(0)
    way = ana.visit(two.path("growth")).page.get_by_role("list", name="The way so far, over all goals")
    ana.sees("Two minutes on Monday", way)
    tomas.press("Undo")
    expect(row.get_by_role("button", name="Step taken")).to_have_count(1)
    ana.sees_not("The way so far, over all goals")


def test_the_lead_opens_the_door_that_a_goal_names(both: Both, two: Two) -> None:
    ana, tomas = both
    tomas.visit(two.path("growth")).tap("Ana and me")
    write_goal(tomas, "Hire somebody well")
    row = tomas.topic("Hire somebody well")
    tomas.press("More about this goal", row).press("A door Ana could open", row).type("A seat in the hiring round")
    tomas.key("Enter").sees("A seat in the hiring round", row)
    theirs = ana.visit(two.path("growth")).sees("A door you could open").topic("Hire somebody well")
    ana.press("I open this door", theirs).sees("You promised it.", theirs)
    expect(theirs.get_by_role("button", name="I open this door")).to_have_count(0)
    tomas.sees("promise", tomas.page.get_by_role("list", name="The way so far, over all goals"))
    ana.room("Table").sees("A seat in the hiring round").sees("Open a door")


def test_letting_go_takes_a_sentence_and_everything_else_one_tap(both: Both, two: Two) -> None:
    _, tomas = both
    tomas.visit(two.path("growth"))
    write_goal(tomas, "Learn Rust")
    row = tomas.topic("Learn Rust")
    tomas.press("More about this goal", row).press("Let it rest", row).sees("It rests now.").press("Undo")
    tomas.press("More about this goal", row).press("Let it go", row).press("Let it go", row).sees(
        "Write a few words first.", row
    )
    tomas.write("Why do you let it go?", "It was curiosity", row).key("Enter").sees("You let it go.")
    tomas.page.get_by_text("Resting, reached, let go").click()
    tomas.sees("It was curiosity", tomas.topic("Learn Rust"))
    assert wrong_with(tomas.page) + too_wide(tomas.page) == []

"""The table of two: what is put down, changed, erased, answered, and what stays one's own."""

import pytest
from playwright.sync_api import expect

from tests.patience import SECONDS
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]


def test_a_topic_is_put_down_given_its_facts_and_changed_by_its_author_alone(both: Both) -> None:
    ana, tomas = both
    tomas.lay("The release plan worries me")
    ana.sees("The release plan worries me")
    row = tomas.topic("The release plan worries me")
    tomas.press("More about this topic", row).tap("Think along", row).tap("20 min", row).tap("Hard to say", row).tap(
        "Pin to the top", row
    )
    theirs = ana.topic("The release plan worries me")
    for fact in ("Think along", "20 min", "Hard to say", "Pinned"):
        ana.sees(fact, theirs.locator(".topic__facts"))
    expect(theirs.get_by_role("button", name="Change")).to_have_count(0)
    ana.press("More about this topic", theirs)
    expect(theirs.locator("label.chip")).to_have_count(0)
    expect(theirs.get_by_role("button", name="Erase")).to_have_count(0)

    tomas.press("Fold this topic", row).press("Change", row)
    tomas.page.keyboard.press("End")
    tomas.type(" a lot").key("Enter")
    ana.sees("The release plan worries me a lot")
    tomas.press("More about this topic", row).press("Earlier versions", row)
    expect(row.locator(".earlier__words")).to_have_text(["The release plan worries me"])
    tomas.saved()


def test_what_is_typed_while_a_topic_is_being_closed_stays_in_its_field(both: Both) -> None:
    """Closing ends when it is kept; whoever types the next topic meanwhile keeps the focus."""
    ana, _ = both
    ana.lay("It may rest").press("Close it", ana.topic("It may rest")).tap("Let it rest")
    ana.write("A word on that?", "For now").key("Enter").page.locator("h1").click()
    ana.key("c").page.keyboard.type("Typed right after it", delay=20)
    expect(ana.page.get_by_label("What should the two of you not forget?")).to_have_value("Typed right after it")
    ana.key("Enter").sees("Typed right after it").sees_not("It may rest")


def rests(someone: Someone, asked: list[str]) -> None:
    """Wait until a page has asked for all that comes behind its first screen, some of it three seconds later."""
    for _ in range(int(SECONDS // 4)):
        asked.clear()
        someone.page.wait_for_timeout(3500)
        if not asked:
            return


def test_nothing_is_sent_while_one_types_and_one_request_when_it_is_put_down(both: Both) -> None:
    """How fast somebody types, and what they take back, would tell of the words."""
    _, tomas = both
    tomas.saved()
    asked: list[str] = []
    tomas.page.on("request", lambda request: asked.append(f"{request.method} {request.url.rpartition('/')[2]}"))
    rests(tomas, asked)
    tomas.key("c").page.keyboard.type("Half of it is taken back again", delay=20)
    tomas.key(*["Backspace"] * 11).page.wait_for_timeout(500)
    assert asked == []
    tomas.key("Enter").sees("Half of it is taken").saved()
    assert [each for each in asked if each.startswith("POST")] == ["POST records"]


def test_an_erased_topic_comes_back_by_undo_and_goes_for_good_without_it(both: Both) -> None:
    ana, tomas = both
    tomas.lay("Said too early").lay("Said and meant")
    ana.sees("Said and meant")
    row = tomas.topic("Said and meant")
    tomas.press("More about this topic", row).press("Erase", row).sees_not("Said and meant").press("Undo").sees(
        "Said and meant"
    )
    row = tomas.topic("Said too early")
    tomas.press("More about this topic", row).press("Erase", row).sees_not("Said too early")
    expect(ana.page.get_by_text("Said too early")).to_have_count(0)
    ana.sees("Said and meant").reload().sees("Said and meant").sees_not("Said too early")


def test_the_other_answers_and_nobody_edits_anothers_words(both: Both) -> None:
    ana, tomas = both
    tomas.lay("What became of the budget?")
    row = ana.topic("What became of the budget?")
    ana.press("Answer", row).type("It is decided on Monday").key("Enter")
    tomas.sees("It is decided on Monday")
    answer = tomas.topic("What became of the budget?").locator(".voice__replies")
    expect(answer.get_by_role("button")).to_have_count(0)
    ana.press("Change", row.locator(".voice__replies")).write("Your words", "It is decided on Friday").key("Enter")
    tomas.sees("It is decided on Friday")


def test_what_is_mine_never_reaches_the_other_until_it_is_laid_on_the_table(both: Both) -> None:
    ana, tomas = both
    sent: list[str] = []
    tomas.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    tomas.tap("Only me").lay_alone("Nobody reads this").tap("When we meet").lay_alone("I am thinking of moving")
    tomas.page.get_by_text("Only you: 2 topics").click()
    tomas.sees("Nobody reads this").sees("I am thinking of moving").saved()
    assert {url.rpartition("/api/")[2] for url in sent} - {"me/told"} == {"mine/records"}

    tomas.tap("Ana and me").lay("Something for both")
    ana.sees("Something for both").sees_not("Nobody reads this").sees_not("I am thinking of moving")
    expect(ana.page.get_by_text("Only you:")).to_have_count(0)

    row = tomas.topic("I am thinking of moving")
    tomas.press("More about this topic", row).press("Lay it on the table", row)
    tomas.sees("It is on the table. Ana can read it now.")
    ana.sees("I am thinking of moving").sees_not("Nobody reads this")
    tomas.sees("Only you: one topic")


def test_a_promise_is_kept_renegotiated_or_released_by_its_owner(both: Both) -> None:
    ana, tomas = both
    tomas.press("Make a promise").type("Write the first draft").key("Enter")
    ana.sees("Write the first draft")
    mine, theirs = tomas.topic("Write the first draft"), ana.topic("Write the first draft")
    expect(theirs.get_by_role("button")).to_have_count(0)
    tomas.press("Renegotiate", mine).write(
        "How is it promised now?", "An outline by Friday, the draft a week later"
    ).key("Enter")
    ana.sees("renegotiated", theirs).sees("An outline by Friday, the draft a week later", theirs)
    tomas.press("Kept", mine).sees("One promise is settled").hold()
    ana.sees("One promise is settled")
    tomas.press("Undo").sees("renegotiated", mine)
    ana.sees_not("One promise is settled")
    tomas.press("Release", mine)
    ana.page.get_by_text("One promise is settled").click()
    ana.sees("released", ana.topic("Write the first draft")).sees_not("overdue")


def test_a_promise_written_for_the_other_waits_for_their_yes(both: Both) -> None:
    ana, tomas = both
    ana.press("Make a promise").tap("Tomas").write("What is promised?", "Show the demo to the board")
    ana.write("When, or after what? (optional)", "after the release").press("Promise it")
    row = tomas.topic("Show the demo to the board")
    tomas.sees("Ana asks you for this", row).sees("after the release", row)
    ana.sees("waits for Tomas’s yes")
    tomas.press("Yes, I promise", row)
    expect(ana.topic("Show the demo to the board").get_by_text("waits for")).to_have_count(0)
    tomas.press("Kept", row)
    ana.sees("One promise is settled")
    ana.press("Make a promise").tap("Tomas").write("What is promised?", "Work on Sunday").press("Promise it")
    tomas.press("Not this time", tomas.topic("Work on Sunday"))
    ana.sees("2 promises are settled")

"""The two of you: cards of one's own, what is agreed on by both, and check-ins that stay one's own until they are shared."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Locator, expect

from alcove_cli.ids import make_id
from alcove_cli.keyring import format_moment
from alcove_cli.pairing import open_pair_keys
from alcove_cli.safe import Safe
from alcove_seal.records.record import make_record
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Person, Two, come_again
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
PUT = """async ([place, kind, words, fields]) =>
    (await import("/b/sync/house.js")).safe(place).put(kind, words, fields)"""


@pytest.fixture
def us(both: Both, two: Two) -> Both:
    """Return Ana and Tomas, each in the room that is about the two of them."""
    for someone in both:
        someone.key("g", "u").sees("What you agree on")
    return both


def card(someone: Someone, whose: str) -> Locator:
    return someone.page.locator(f"#{whose}-card")


def begin(someone: Someone, part: str) -> Someone:
    """Open a part of one's own card."""
    card(someone, "my").get_by_role("button", name=part, exact=True).click()
    return someone


def test_only_the_person_writes_about_the_person(us: Both, two: Two) -> None:
    ana, tomas = us
    begin(tomas, "At my best when").type("I know why it matters")
    tomas.rests(f"{two.pair}:card:best").reload()
    expect(tomas.page.get_by_label("At my best when")).to_have_value("I know why it matters")
    tomas.page.get_by_label("At my best when").press("Enter")
    begin(tomas, "Feedback reaches me best").tap("Written").tap("Later")
    begin(tomas, "Ask me about").type("the marathon").key("Enter").sees("the marathon", card(tomas, "my"))
    begin(tomas, "Another line").type("the garden").key("Enter").sees("the garden", card(tomas, "my"))
    expect(tomas.page.locator("#card-ask_about [data-add]")).to_be_focused()  # where writing a line ends
    tomas.page.locator("#ask-1").focus()
    tomas.key("Alt+ArrowUp")

    theirs = card(ana, "their")
    ana.sees("I know why it matters", theirs).sees("Written · Later", theirs)
    expect(theirs.get_by_role("listitem")).to_have_text(["the garden", "the marathon"])
    expect(theirs.get_by_role("heading", level=3)).to_have_text(
        ["At my best when", "Feedback reaches me best", "Ask me about"]
    )
    expect(theirs.get_by_role("button")).to_have_count(0)
    expect(card(ana, "my").get_by_role("heading", level=3)).to_have_count(0)

    tomas.press("Change: At my best when").write("At my best when", "").key("Enter")
    expect(theirs.get_by_text("I know why it matters")).to_have_count(0)
    tomas.press("Remove: the marathon").press("Undo")
    expect(theirs.get_by_role("listitem")).to_have_text(["the garden", "the marathon"])


def test_what_holds_is_what_both_agreed_to(us: Both) -> None:
    ana, tomas = us
    tomas.press("Write a first version").write("What this is for (optional)", "To think aloud")
    tomas.write("What stays here (optional)", "All of it.\nAlways.").press("Propose it to Ana")
    tomas.sees("proposed; it holds once Ana agrees")
    expect(tomas.page.get_by_role("button", name="Agree", exact=True)).to_have_count(0)
    ana.sees("proposes this").press("Agree").sees("You agreed:")
    tomas.sees("You agreed: today")

    ana.press("Propose a change").write("What stays here (optional)", "All of it.\nBut for danger.").press(
        "Propose it to Tomas"
    )
    proposal = tomas.page.locator(".us__proposal")
    expect(proposal.locator(".us__change")).to_have_text(
        ["Stays: All of it.", "No longer: Always.", "New: But for danger."]
    )
    tomas.press("Answer with another").sees("A new version, for Ana to agree to")
    expect(tomas.page.get_by_label("What stays here")).to_have_value("All of it.\nBut for danger.")
    tomas.write("How we disagree (optional)", "In the open").press("Propose it to Ana")
    ana.sees("In the open", ana.page.locator(".us__proposal")).press("Agree").sees("It was changed once")
    expect(ana.page.locator(".us__proposal")).to_have_count(0)
    ana.sees_not("You said you would read this again about now.")


def wrote(person: Person, pair: str, kind: str, fields: dict[str, object], days_ago: int) -> str:
    """Write a record as another device of theirs did days ago; return its id."""
    at = datetime.now(UTC) - timedelta(days=days_ago)
    keys = come_again(person.door.address, person.name, person.email, person.words).keyring
    row = next(each for each in keys.door.get("/api/pairs") if each["id"] == pair)
    safe, record = Safe(keys, pair, 1, open_pair_keys(keys, row)[1]), make_id(at)
    safe.write(record, make_record(kind, "", fields, format_moment(at), 0, "ours"))
    safe.push()
    return record


def test_an_agreement_is_read_again_after_three_weeks(us: Both, two: Two) -> None:
    ana, _ = us
    record = wrote(two.tomas, two.pair, "agreement", {"what_for": "To think aloud", "turn": 1}, days_ago=30)
    wrote(two.ana, two.pair, "answer", {"to": record, "type": "yes", "version": 1}, days_ago=21)
    for someone in us:
        someone.sees("To think aloud").sees("You said you would read this again about now.")
    ana.press("We read it").sees("Noted. It comes back in a quarter of a year.")
    for someone in us:
        someone.sees_not("You said you would read this again about now.")


def test_a_check_in_takes_two_taps_and_stays_ones_own_until_it_is_shared(us: Both) -> None:
    ana, tomas = us
    sent: list[str] = []
    tomas.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    tomas.tap("Good").press("Keep it").sees("Good energy")
    tomas.tap("Low").tap("Much").tap("Go easy on me").write("A line, if you like", "Slept badly").press("Keep it")
    tomas.sees("Low energy, much on the plate, go easy on me").saved()
    assert {url.rpartition("/api/")[2] for url in sent} == {"mine/records"}
    expect(tomas.page.get_by_role("img", name=re.compile("Your energy"))).to_be_visible()
    ana.sees_not("How Tomas is")

    tomas.press("Share with Ana", tomas.topic("Slept badly")).sees("It is shared. Ana can read this one now.")
    theirs = ana.page.locator("#their-checkins")
    ana.sees("low energy, much on the plate, go easy on me", theirs).sees("Slept badly", theirs)
    ana.sees("Tomas asks you to go easy.").sees_not("good energy")
    assert not re.search(r"\b[1-5]\b", theirs.locator(".voice__words").inner_text())
    expect(ana.page.get_by_role("img", name=re.compile("Your energy"))).to_have_count(0)
    ana.press("Answer", theirs).type("Then we go slowly").key("Enter")
    tomas.sees("Then we go slowly")
    for someone in us:
        page = settled(someone.page)
        assert wrong_with(page) + too_wide(page) == []


def test_a_card_comes_along_from_another_alcove_after_a_look(us: Both, two: Two, both: Both) -> None:
    ana, tomas = us
    link = ana.does("invite", {"myRole": "skip-lead"})["link"]
    other = tomas.does("acceptInvitation", *link.rpartition("/")[2].split("#"))
    ana.linked(other)
    tomas.linked(other)
    tomas.page.evaluate(PUT, [other, "card", "", {"best": "mornings", "misread": "I frown when I listen"}])
    tomas.press("Bring my card from another alcove").sees("What Ana will read")
    tomas.page.get_by_role("switch", name="Easily misread about me").uncheck()
    tomas.press("Show it to Ana").sees("It is on your card here. Ana can read it now.")
    ana.sees("mornings", card(ana, "their")).sees_not("I frown when I listen")
    ana.visit(f"/alcove/{other}/us").sees("Skip-level: you lead their lead")

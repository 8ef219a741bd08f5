"""Old notes that come along, and agendas of one's own: read here first, private until shared, taken back in one press."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.ground.running import ROOT
from tests.stories.pages import settled, too_wide, wrong_with
from tests.stories.people import Two
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]
Both = tuple[Someone, Someone]
DOCUMENTS = ROOT / "tests" / "browser" / "records" / "documents"


def bring(someone: Someone, two: Two, name: str) -> Someone:
    """Choose a file, up to the preview. Nothing may be sent on the way."""
    someone.visit(two.path("bring")).sees_heading("Bring your old notes")
    someone.saved()
    sent: list[str] = []
    someone.page.on("request", lambda asked: sent.append(asked.url) if asked.method == "POST" else None)
    someone.page.get_by_label("Choose a file").set_input_files(DOCUMENTS / name)
    expect(someone.page.get_by_role("button", name="Bring these in")).to_be_visible()
    someone.page.wait_for_timeout(300)
    assert sent == []
    return someone


def test_an_old_document_is_looked_through_brought_in_alone_and_shared_later(both: Both, two: Two) -> None:
    ana, tomas = both
    bring(ana, two, "running.md").sees("4 meetings were found")
    assert wrong_with(settled(ana.page)) + too_wide(ana.page) == []
    first = ana.page.locator(".bring__meeting").first
    first.get_by_role("switch").click()
    last = ana.page.locator(".bring__meeting").last
    last.get_by_label("Its day").fill("2026-03-20")
    last.locator("summary").click()
    last.get_by_role("checkbox", name="Tomas sends the list").click()
    last.get_by_label("This is open. It stays a note, and").first.select_option("promise")
    last.get_by_label("This is open. It stays a note, and").last.select_option("topic")
    ana.press("Bring these in").sees("Your notes are here").sees("Only you can read them.").saved()
    tomas.room("Story").sees_not("We talked about onboarding")

    ana.room("Story").sees("brought along by you").sees("The rota for April").sees_not("Tomas sends the list")
    ana.room("Table").page.get_by_text("only you").first.wait_for()
    ana.visit("/promises").sees("Ana asks Mira about nights").sees("only you")
    tomas.room("Table").sees_not("Ana asks Mira about nights").room("Story")
    ana.visit(two.path("bring"))
    row = ana.page.locator(".bring__meeting").filter(has_text="5 March")
    ana.press("Share with Tomas", row).saved()
    tomas.sees("brought along by Ana").sees("We talked about onboarding").sees_not("The rota for April")
    expect(tomas.page.get_by_role("link", name="onboarding")).to_have_attribute("rel", "noopener noreferrer")
    ana.press("Erase", row).press("Undo")
    expect(row.locator("summary")).to_have_text("2 paragraphs")


def test_a_table_is_read_without_breaking_the_policy(both: Both, two: Two) -> None:
    ana, _ = both
    bring(ana, two, "table.csv").sees("2 meetings were found")
    ana.press("Bring these in").sees("Your notes are here").room("Story").sees('Nights are hard; so are "doubles"')


def test_what_was_brought_for_both_is_taken_back_in_one_press(both: Both, two: Two) -> None:
    ana, tomas = both
    tomas.visit(two.path("story"))
    bring(ana, two, "deep-headings.md").tap("Tomas and me")
    meeting = ana.page.locator(".bring__meeting").first
    meeting.locator("summary").click()
    meeting.get_by_label("This is open. It stays a note, and").first.select_option("promise")
    ana.press("Bring these in").sees("Your notes are here")
    tomas.sees("Desk by the window")
    tomas.room("Table").sees("Ana writes to Mira")
    ana.press("Undo")
    tomas.sees_not("Ana writes to Mira").room("Story").sees_not("Desk by the window")


def test_what_is_no_text_says_what_to_do(both: Both, two: Two, tmp_path: Path) -> None:
    ana, _ = both
    ana.visit(two.path("bring")).sees_heading("Bring your old notes")
    assert wrong_with(settled(ana.page)) + too_wide(ana.page) == []
    odd = tmp_path / "notes.docx"
    odd.write_bytes(b"PK\x03\x04\x00\x00")
    ana.page.get_by_label("Choose a file").set_input_files(odd)
    ana.sees("This file is not made of plain text.")
    ana.write("Or paste them", "5 March 2026\n- The rota").press("Look them through").sees("One meeting was found")
    ana.press("Leave it")
    expect(ana.page.get_by_label("Or paste them")).to_have_value("5 March 2026\n- The rota")


def test_a_template_is_laid_on_the_table_with_one_way_back(both: Both, two: Two) -> None:
    ana, tomas = both
    ana.press("Lay a template").press("Write a template").sees_heading("Your templates")
    ana.press("Keep the template").sees("Write a few words first.")
    ana.write("What is it called?", "First meeting").write("Its topics", "Why we meet\n\nWhat stays here").press(
        "Keep the template"
    )
    ana.sees("Why we meet", ana.topic("First meeting")).saved()
    assert wrong_with(settled(ana.page)) + too_wide(ana.page) == []
    ana.visit(two.path()).press("Lay a template")
    ana.page.get_by_role("button", name="First meeting").click()
    ana.sees("2 topics are laid.").hold()
    tomas.sees("Why we meet").sees("What stays here")
    ana.press("Undo")
    tomas.sees_not("Why we meet").sees_not("What stays here")
    ana.visit("/templates").press("Change", ana.topic("First meeting")).write("Its topics", "Only this").press("Save")
    ana.sees("Only this", ana.topic("First meeting")).press("Erase", ana.topic("First meeting")).sees(
        "No template yet."
    )
    ana.press("Undo").sees("Only this")

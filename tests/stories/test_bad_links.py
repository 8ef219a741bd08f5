"""Invitations that do not work: used, over, cut off, one's own, or opened as somebody else."""

import sqlite3

import pytest
from playwright.sync_api import expect

from tests.ground.running import Running
from tests.stories.conftest import Opens
from tests.stories.people import Person, arrive
from tests.stories.someone import Someone

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def host(house: Running, otto: Person, opens: Opens) -> Someone:
    """Return somebody who has just made an invitation, with its link at hand."""
    ana = opens(house.url, arrive(house.url, "Ana", otto)).visit("/")
    ana.unlock().press("Make the link").sees("Copy the link")
    return ana


def link_of(host: Someone) -> str:
    return host.page.locator(".link-to-send__link").first.inner_text()


def follow(someone: Someone, link: str) -> Someone:
    someone.page.goto(link)
    return someone


def test_a_link_works_once(host: Someone, house: Running, otto: Person, opens: Opens) -> None:
    link = link_of(host)
    tomas = follow(opens(house.url, arrive(house.url, "Tomas", otto)), link)
    tomas.unlock_here().press("Accept as Tomas").sees_heading("The table")
    follow(tomas, link).sees_heading("You have accepted this already")
    mira = follow(opens(house.url, arrive(house.url, "Mira", otto)), link)
    mira.sees_heading("This invitation has been used").sees("If it was not you, tell Ana")
    follow(opens(house.url), link).sees_heading("This invitation has been used")


def test_a_link_that_is_over_says_whom_to_ask(host: Someone, house: Running, opens: Opens) -> None:
    link = link_of(host)
    number = link.rpartition("/i/")[2].partition("#")[0]
    with sqlite3.connect(house.data / "alcove.sqlite3", timeout=20) as base:
        moved = base.execute(
            "UPDATE alcove_invitation SET expires_at = '2020-01-01 00:00:00' WHERE replace(lower(id), '-', '') = ?",
            [number.replace("-", "")],
        )
        assert moved.rowcount == 1
    follow(opens(house.url), link).sees_heading("This invitation is over").sees("Ask Ana for a new one.")


@pytest.mark.provokes("404")
def test_a_link_that_was_cut_off_says_so(host: Someone, house: Running, opens: Opens) -> None:
    link = link_of(host)
    somebody = opens(house.url)
    follow(somebody, link[:-5]).sees_heading("Part of this link is missing").sees("Ask Ana to copy the whole link")
    follow(somebody, link.partition("#")[0]).sees_heading("Part of this link is missing")
    follow(somebody, link.partition("#")[0][:-4]).sees_heading("There is no such invitation")


def test_ones_own_link_is_not_accepted(host: Someone) -> None:
    follow(host, link_of(host)).sees_heading("This is your own invitation").press("To your week").sees_heading(
        "Your week"
    )


@pytest.mark.provokes("410")
def test_a_withdrawn_link_opens_nothing(host: Someone, house: Running, opens: Opens) -> None:
    link = link_of(host)
    host.press("Withdraw").sees("The invitation is withdrawn.")
    follow(opens(house.url), link).sees_heading("This invitation was withdrawn")


@pytest.mark.provokes("401")  # what the account rooms answer to a sign-out
def test_whoever_is_signed_in_as_another_is_asked_as_whom(
    host: Someone, house: Running, otto: Person, opens: Opens
) -> None:
    mira = opens(house.url, arrive(house.url, "Mira", otto))
    follow(mira, link_of(host)).unlock_here().sees("Not Mira? Sign out, and open the link again.")
    mira.press("Sign out", mira.page.locator("main"))
    mira.sees_heading("Ana invites you to an alcove")
    expect(mira.page.get_by_label("Name")).to_be_visible()

"""The worker dies in the middle of its work: no letter is lost, none comes twice, every device is told. (Five hundred times: make letters.)"""

from datetime import timedelta

import pytest
from django.conf import settings
from django.test import override_settings

from alcove.people.sign_in import SignIn
from alcove.postbox.calendar import Invite
from alcove.postbox.dispatch import Wish
from alcove.postbox.gathering import nudge
from alcove.postbox.inviting import invite_round
from alcove.postbox.job import Job
from alcove.postbox.subscription import Subscription
from alcove.postbox.vapid import public_key
from alcove.rhythm.meeting import Meeting
from tests.cast import Pair, Someone, a_pair, make_someone, new_id
from tests.postbox.killing import NOW, Tally, Ways, kill_once
from tests.postbox.mailbox import mail_server
from tests.postbox.push_service import HOST, push_service

RUNS = settings.KILL_RUNS


@pytest.mark.django_db(transaction=True)
@pytest.mark.slow
def test_no_letter_is_lost_and_none_comes_twice_when_the_worker_is_killed() -> None:
    tally = kill_again_and_again(RUNS)
    print(f"\nkills: {tally}")
    assert tally.killed > RUNS // 5
    assert (tally.lost, tally.doubled, tally.untold) == (0, 0, 0)


def kill_again_and_again(runs: int) -> Tally:
    tally = Tally()
    make_someone("Otto")
    host = make_someone("Ana")
    guests = [make_someone(name) for name in ("Tomas", "Mira", "Jonas")]
    pairs = [a_pair(host, guest) for guest in guests]
    for one in (host, *guests):
        have_a_device(one)
        Wish.say(one.person, Wish.INVITES, True)
    smtp = "django.core.mail.backends.smtp.EmailBackend"
    with (
        push_service(public_key(), NOW + timedelta(minutes=5)) as (service, pusher),
        mail_server() as (mailbox, port),
        override_settings(EMAIL_BACKEND=smtp, EMAIL_HOST="127.0.0.1", EMAIL_PORT=port),
    ):
        ways = Ways(mailbox, service, pusher, lambda: queue(host, guests, pairs))
        for run in range(runs):
            kill_once(ways, run, tally)
    return tally


def have_a_device(someone: Someone) -> None:
    """A browser of theirs is told as well."""
    today = NOW.date()
    here = SignIn.objects.create(
        person=someone.person, session_key=new_id(), browser="", since=today, last_seen_on=today
    )
    Subscription.keep(here, f"https://{HOST}/send/{someone.id}", at=NOW)


def queue(host: Someone, guests: list[Someone], pairs: list[Pair]) -> tuple[int, int]:
    """Let everybody meet tomorrow and queue what is told of it: a nudge to each and invitations. Return how many letters and pushes that are."""
    for table in (Job, Invite, Meeting):
        table.objects.all().delete()
    for pair in pairs:
        Meeting.objects.create(
            pk=new_id(), pair=pair, starts_at=NOW + timedelta(days=1), minutes=30, zone="Europe/Berlin",
            made_at=NOW, made_by=host.person,
        )  # fmt: skip
    nudges = sum(nudge(one.person, at=NOW) is not None for one in (host, *guests))
    invite_round(at=NOW)
    return Job.objects.count(), nudges

"""The worker dies in the middle of its work: no letter is lost, none comes twice. (Five hundred times: make letters.)"""

from datetime import timedelta

import pytest
from django.conf import settings
from django.test import override_settings

from alcove.postbox.job import Job
from alcove.rhythm.meeting import Meeting
from tests.cast import a_pair, make_someone, new_id
from tests.postbox.killing import NOW, Tally, kill_once
from tests.postbox.mailbox import mail_server

RUNS = settings.KILL_RUNS


@pytest.mark.django_db(transaction=True)
@pytest.mark.slow
def test_no_letter_is_lost_and_none_comes_twice_when_the_worker_is_killed() -> None:
    tally = kill_again_and_again(RUNS)
    print(f"\nkills: {tally}")
    assert tally.killed > RUNS // 5
    assert (tally.lost, tally.doubled) == (0, 0)


def kill_again_and_again(runs: int) -> Tally:
    tally = Tally()
    make_someone("Otto")
    host = make_someone("Ana")
    guests = [make_someone(name) for name in ("Tomas", "Mira", "Jonas")]
    pairs = [a_pair(host, guest) for guest in guests]

    def queue() -> int:
        from alcove.postbox.gathering import nudge

        Job.objects.all().delete()
        Meeting.objects.all().delete()
        for pair in pairs:
            Meeting.objects.create(
                pk=new_id(), pair=pair, starts_at=NOW + timedelta(days=1), minutes=30, zone="Europe/Berlin",
                made_at=NOW, made_by=host.person,
            )  # fmt: skip
        return sum(nudge(one.person, at=NOW) is not None for one in (host, *guests))

    smtp = "django.core.mail.backends.smtp.EmailBackend"
    with (
        mail_server() as (mailbox, port),
        override_settings(EMAIL_BACKEND=smtp, EMAIL_HOST="127.0.0.1", EMAIL_PORT=port),
    ):
        for run in range(runs):
            kill_once(queue, mailbox, run, tally)
    return tally

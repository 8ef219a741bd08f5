"""In the app itself: what the page says when somebody opens it. The same message as by mail or on a device, never one more.

Who has no other way is told when they come: it is decided then, by the same rules, so nothing passes unseen. Like letters it
rests for a quarter when three in a row were left standing.
"""

from dataclasses import dataclass
from datetime import datetime

from alcove.people.person import Person
from alcove.postbox.dispatch import Dispatch, Wish
from alcove.postbox.gathering import nudge, receiver_of
from alcove.postbox.job import Job
from alcove.postbox.letter import Line
from alcove.postbox.nudges import IGNORED, page_rests_until
from alcove.postbox.writing import NotNow, lines_of


@dataclass(frozen=True)
class OnPage:
    """A nudge and what it tells: kinds, whom it is about, times; the page says it in its own words."""

    id: str
    lines: list[tuple[Dispatch, Line]]


def told_on_page(person: Person, *, elsewhere: bool, at: datetime) -> OnPage | None:
    """Return what the page says now, mostly nothing. `elsewhere`: a mail or a device tells it, too."""
    if not Wish.page_is_on(person, at.date()):
        return None
    nudge(person, at=at)
    job = _newest(person, at)
    if job is None or _begins_to_rest(person, job, at):
        return None
    try:
        lines = lines_of(job, receiver_of(person, at), at=at)
    except NotNow:
        return None
    if lines:
        _is_shown(job, elsewhere, at)
    return OnPage(job.pk, lines) if lines else None


def put_away(person: Person, id: str, *, at: datetime) -> None:
    """Its reader is done with it, on every device; again changes nothing."""
    Job.objects.filter(pk=id, person=person, kind=Job.NUDGE, put_away_at=None).update(put_away_at=at)


def begin_anew(person: Person, *, at: datetime) -> None:
    """Who wants to be told there again is done with all that was left standing: it makes the page rest no more."""
    left = Job.objects.filter(person=person, kind=Job.NUDGE, put_away_at=None).exclude(shown_on=None)
    left.update(put_away_at=at)


def _newest(person: Person, at: datetime) -> Job | None:
    """Return the last one, unless its time is over or its reader done with it: an older one tells nothing any more."""
    job = Job.objects.filter(person=person, kind=Job.NUDGE, dropped_at=None).order_by("-made_at", "-id").first()
    return job if job and job.put_away_at is None and job.expires_at > at else None


def _is_shown(job: Job, elsewhere: bool, at: datetime) -> None:
    Job.objects.filter(pk=job.pk, shown_on=None).update(shown_on=at.date())
    if not elsewhere:
        Job.objects.filter(pk=job.pk, sent_at=None, lease="").update(sent_at=at, here_only=True)


def _begins_to_rest(person: Person, job: Job, at: datetime) -> bool:
    """Let the page rest where those before this one were left standing; tell whether it does."""
    shown = Job.objects.filter(person=person, kind=Job.NUDGE).exclude(shown_on=None).exclude(pk=job.pk)
    said = Wish.objects.filter(person=person, kind=Wish.PAGE).first()
    if said and said.rests_until:
        shown = shown.filter(shown_on__gte=said.rests_until)
    newest = shown.order_by("-made_at", "-id").values_list("put_away_at", flat=True)[:IGNORED]
    until = page_rests_until([done is None for done in newest], at.date())
    if until:
        Wish.objects.update_or_create(person=person, kind=Wish.PAGE, defaults={"rests_until": until})
    return until is not None

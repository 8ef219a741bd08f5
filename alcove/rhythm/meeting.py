"""Meeting: a time that the two agreed on, and what became of it."""

from datetime import datetime, timedelta

from django.db import models

from alcove.base.errors import Conflict
from alcove.base.fields import IdField
from alcove.pairs.pair import Pair
from alcove.people.person import Person

STILL_NEXT = timedelta(days=1)
MINUTES_LEAST, MINUTES_MOST = 5, 240


class MeetingOver(Conflict):
    """Held or skipped already."""

    code = "meeting-over"
    sentence = "This meeting is over already. Plan a new one."


class Meeting(models.Model):
    """Moments in UTC; `zone` is the IANA name it was planned in; `minutes` its length.

    One that a rhythm planned keeps that rhythm and the day it was for, wherever it was moved to.
    `moved_in_calendar`: the last move was read from the calendar of who moved it, so no device sealed it.
    """

    id = IdField(primary_key=True, editable=False)
    pair = models.ForeignKey(Pair, models.PROTECT, related_name="meetings", db_index=False)
    starts_at = models.DateTimeField()
    minutes = models.PositiveSmallIntegerField()
    zone = models.CharField(max_length=64)
    rhythm = models.ForeignKey("alcove.Rhythm", models.PROTECT, null=True, related_name="meetings", db_index=False)
    slot_on = models.DateField(null=True)
    moves = models.PositiveIntegerField(default=0)
    moved_by = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+", db_index=False)
    moved_in_calendar = models.BooleanField(default=False)
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    started_at = models.DateTimeField(null=True)
    held_at = models.DateTimeField(null=True)
    skipped_at = models.DateTimeField(null=True)

    class Meta:
        app_label = "alcove"
        indexes = [models.Index(fields=["pair", "starts_at"], name="meetings_of_a_pair")]
        constraints = [models.UniqueConstraint(fields=["rhythm", "slot_on"], name="one_meeting_a_day_of_a_rhythm")]

    @property
    def state(self) -> str:
        """Return planned, held or skipped."""
        if self.held_at:
            return "held"
        return "skipped" if self.skipped_at else "planned"

    def is_at(self, starts_at: datetime, minutes: int, zone: str) -> bool:
        """Tell whether it is at this time already."""
        return (self.starts_at, self.minutes, self.zone) == (starts_at, minutes, zone)

    def move(self, starts_at: datetime, minutes: int, zone: str, *, by: Person, in_calendar: bool = False) -> None:
        """Give it a new time in the same act: who moves names the new time. Skip requests are off.

        The same time again moves nothing; said on a device, it settles a move that came from a calendar.
        Raises MeetingOver.
        """
        self._must_be_planned()
        if self.is_at(starts_at, minutes, zone) and self.moved_in_calendar == in_calendar:
            return
        self.moves += not self.is_at(starts_at, minutes, zone)
        self.set_time(starts_at, minutes, zone, by=by, in_calendar=in_calendar)

    def set_time(self, starts_at: datetime, minutes: int, zone: str, *, by: Person, in_calendar: bool = False) -> None:
        """Give it this time; the other of the two is told of it. Skip requests are off: they were for another one."""
        if not self.is_at(starts_at, minutes, zone):
            self.moved_by = by
            self.skip_requests.all().delete()
        self.starts_at, self.minutes, self.zone = starts_at, minutes, zone
        self.moved_in_calendar = in_calendar
        self.save()

    def ask_to_skip(self, person: Person, *, at: datetime) -> None:
        """Say yes to skipping; it is skipped once both did. Raises MeetingOver."""
        if self.skipped_at:
            return
        self._must_be_planned()
        SkipRequest.objects.get_or_create(meeting=self, person=person, defaults={"at": at})
        if self.skip_requests.count() == 2:
            self.skipped_at = at
            self.save(update_fields=["skipped_at"])

    def take_back_skip(self, person: Person) -> None:
        """Take the yes back while the other has not said it. Raises MeetingOver."""
        self._must_be_planned()
        self.skip_requests.filter(person=person).delete()

    def start(self, *, at: datetime) -> None:
        """Begin; again changes nothing. Raises MeetingOver when it was skipped."""
        self._must_not_be_skipped()
        if not self.started_at and not self.held_at:
            self.started_at = at
            self.save(update_fields=["started_at"])

    def hold(self, *, at: datetime) -> None:
        """End it; again changes nothing. Raises MeetingOver when it was skipped."""
        self._must_not_be_skipped()
        if not self.held_at:
            self.held_at = at
            self.save(update_fields=["held_at"])

    def _must_be_planned(self) -> None:
        if self.state != "planned":
            raise MeetingOver

    def _must_not_be_skipped(self) -> None:
        if self.skipped_at:
            raise MeetingOver


class SkipRequest(models.Model):
    """One of the two said yes to skipping."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="skip_requests", db_index=False)
    person = models.ForeignKey(Person, models.PROTECT, related_name="+", db_index=False)
    at = models.DateTimeField()

    class Meta:
        app_label = "alcove"
        constraints = [models.UniqueConstraint(fields=["meeting", "person"], name="one_yes_to_skipping_each")]


def next_ones(person: Person, *, at: datetime) -> list[Meeting]:
    """Return the next planned meeting of each open pair of `person`, by time.

    One that was forgotten (planned, but more than a day ago) steps behind a later one, or it
    would be the next one for ever.
    """
    planned = Meeting.objects.filter(
        pair__memberships__person=person, pair__closed_at=None, held_at=None, skipped_at=None
    )
    found: dict[str, Meeting] = {}
    for meeting in planned.order_by("starts_at", "id").prefetch_related("skip_requests"):
        known = found.get(meeting.pair_id)
        if known is None or known.starts_at + STILL_NEXT < at:
            found[meeting.pair_id] = meeting
    return sorted(found.values(), key=lambda meeting: (meeting.starts_at, meeting.id))

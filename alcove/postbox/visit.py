"""One look at a person's own calendar: what was changed there is followed, what changed here is written, and busy times are read.

Where both changed, what the two agreed on here stands. Taken out there is only a hint: skipping takes both.
"""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from alcove.pairs.pair import Membership
from alcove.postbox.caldav import Calendars, Kept
from alcove.postbox.calendar_lock import Access
from alcove.postbox.dispatch import Wish
from alcove.postbox.gathering import receiver_of
from alcove.postbox.ics import Entry, as_object, changed
from alcove.postbox.inviting import AHEAD, host
from alcove.postbox.letter import Name
from alcove.postbox.move_by_calendar import move_by_calendar, must_hold
from alcove.postbox.outbound import Refusal
from alcove.postbox.own_calendar import Busy, OwnCalendar, Placed
from alcove.postbox.there import CannotFollow, There, busy_in, read_event
from alcove.rhythm.meeting import Meeting

Tell = Callable[[str], None]
"""Tells the pages of a pair that its meetings are to be fetched anew."""


class Visit:
    """`own` was taken by its lease. Every method raises Refusal; nothing is locked while the calendar is waited for."""

    def __init__(self, own: OwnCalendar, access: Access, calendars: Calendars, *, at: datetime, tell: Tell) -> None:
        self.own, self.person, self.at, self.tell = own, own.person, at, tell
        self.folder, self.calendars = access.path, calendars
        self.names = self._names()
        self.written: list[Placed] = []

    def make(self) -> None:
        """Do all of it."""
        known = {one.meeting: one for one in Placed.objects.filter(person=self.person)}
        stand = {one.pk: one for one in self._meetings()}
        there = self.calendars.read([self._path(meeting) for meeting in known])
        for placed in known.values():
            self._meet(placed, stand.get(placed.meeting), there.get(self._path(placed.meeting)))
        for meeting in stand.values():
            if meeting.pk not in known and meeting.starts_at <= self.at + AHEAD:
                self._place(meeting)
        self._look_again()
        times = self._busy()
        with transaction.atomic():
            must_hold(self.own)
            Busy.keep(self.person, times)

    def _meet(self, placed: Placed, meeting: Meeting | None, kept: Kept | None) -> None:
        """Bring a meeting and what stands of it there together."""
        if meeting is None:
            self._let_go(placed, kept)
        elif kept is None:
            self._is_removed(placed, meeting)
        elif kept.mark != placed.mark:
            self._follow(placed, meeting, kept)
        elif self._differs(placed, meeting):
            self._write(placed, meeting, kept)

    def _let_go(self, placed: Placed, kept: Kept | None) -> None:
        """What is called off goes from there too; what is over stays, as it was."""
        if kept and placed.starts_at > self.at:
            self.calendars.take_out(self._path(placed.meeting))
        placed.delete()

    def _is_removed(self, placed: Placed, meeting: Meeting) -> None:
        """It was taken out there. At another time it comes again: that is news."""
        if self._is_at(placed, meeting):
            self._keep(placed, note=Placed.REMOVED)
        else:
            self._write(placed, meeting, None)

    def _follow(self, placed: Placed, meeting: Meeting, kept: Kept) -> None:
        """Somebody changed it there: a new time is followed where it can be, anything else is theirs."""
        try:
            there = read_event(kept.text, self._uid(meeting))
            placed.sequence = max(placed.sequence, there.sequence)
            if self._is_moved(placed, there) and self._is_at(placed, meeting):
                move_by_calendar(self.own, placed, there, kept.mark, at=self.at)
                self.tell(placed.pair_id)
                return
        except CannotFollow as reason:
            self._write(placed, meeting, kept, note=reason.code)
            return
        if self._is_moved(placed, there) or self._differs(placed, meeting):
            self._write(placed, meeting, kept)
        else:
            self._keep(placed, mark=kept.mark, note=placed.note if placed.note != Placed.REMOVED else "")

    def _place(self, meeting: Meeting) -> None:
        """Write one that is not there yet. One that is, from an earlier connection, is taken over."""
        placed = Placed(person=self.person, pair_id=meeting.pair_id, meeting=meeting.pk)
        try:
            self._write(placed, meeting, None)
        except Refusal as refusal:
            kept = self.calendars.read([self._path(meeting.pk)]).get(self._path(meeting.pk))
            if refusal.code != "changed" or kept is None:
                raise
            self._write(placed, meeting, kept)

    def _write(self, placed: Placed, meeting: Meeting, kept: Kept | None, *, note: str = "") -> None:
        """Write how it stands here. Changed there at this very moment: the next look sees it."""
        path, first = self._path(meeting.pk), placed.pk is None and kept is None
        sequence = 0 if first else placed.sequence + 1
        name = self.names.get(meeting.pair_id)
        entry = Entry(meeting.pk, meeting.starts_at, meeting.minutes, sequence, self.at, name)
        try:
            text = changed(kept.text, entry, host()) if kept else as_object(entry, host())
            self.calendars.write(path, text, kept.tag if kept else "")
        except Refusal as refusal:
            if refusal.code == "changed" and placed.pk is not None:
                return
            raise
        placed.starts_at, placed.minutes, placed.named = meeting.starts_at, meeting.minutes, name is not None
        placed.sequence = sequence
        self._keep(placed, mark="", note=note)
        self.written.append(placed)

    def _look_again(self) -> None:
        """Remember the state in which they stand after they were written, unless somebody was faster and changed it."""
        there = self.calendars.read([self._path(one.meeting) for one in self.written])
        for placed in self.written:
            kept = there.get(self._path(placed.meeting))
            try:
                found = kept and read_event(kept.text, f"{placed.meeting}@{host()}")
            except CannotFollow:
                continue
            if kept and found and not self._is_moved(placed, found):
                self._keep(placed, mark=kept.mark, note=placed.note)

    def _busy(self) -> list[tuple[datetime, datetime]]:
        """Return when the person has no time in the coming two weeks: as the calendar says it, else by its events' times."""
        end, zone = self.at + AHEAD, receiver_of(self.person, self.at).zone
        try:
            text = self.calendars.free_busy(self.folder, self.at, end)
            if text is not None:
                return busy_in([text], zone, self.at, end)
            return busy_in(self.calendars.events(self.folder, self.at, end), zone, self.at, end)
        except CannotFollow as reason:
            raise Refusal(reason.code) from None

    def _keep(self, placed: Placed, **changes: str) -> None:
        for name, value in changes.items():
            setattr(placed, name, value)
        with transaction.atomic():
            must_hold(self.own)
            placed.save()

    def _differs(self, placed: Placed, meeting: Meeting) -> bool:
        return not self._is_at(placed, meeting) or placed.named != (meeting.pair_id in self.names)

    @staticmethod
    def _is_at(placed: Placed, meeting: Meeting) -> bool:
        return (placed.starts_at, placed.minutes) == (meeting.starts_at, meeting.minutes)

    @staticmethod
    def _is_moved(placed: Placed, there: There) -> bool:
        return (placed.starts_at, placed.minutes) != (there.starts_at, there.minutes)

    @staticmethod
    def _uid(meeting: Meeting) -> str:
        return f"{meeting.pk}@{host()}"

    def _path(self, meeting: str) -> str:
        return f"{self.folder}{meeting}.ics"

    def _meetings(self) -> list[Meeting]:
        mine = Membership.objects.filter(person=self.person, left_at=None, pair__closed_at=None).values("pair_id")
        planned = Meeting.objects.filter(pair__in=mine, held_at=None, skipped_at=None, starts_at__gt=self.at)
        return list(planned.order_by("starts_at", "id"))

    def _names(self) -> dict[str, Name]:
        """Return the other's name by pair, where the person wants it in titles."""
        if not Wish.wants(self.person, Wish.NAMES):
            return {}
        mine = Membership.objects.filter(person=self.person, left_at=None).values("pair_id")
        others = Membership.objects.filter(pair__in=mine).exclude(person=self.person).select_related("person")
        return {seat.pair_id: Name(seat.person.name) for seat in others}

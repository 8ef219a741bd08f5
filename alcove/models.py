"""The nouns of the server, for Django; each lives in its room."""

from alcove.organisation.founding import Founding
from alcove.organisation.join_link import JoinLink
from alcove.organisation.reset_link import ResetLink
from alcove.pairs.comparing import Comparing
from alcove.pairs.invitation import Invitation
from alcove.pairs.pair import Membership, Pair
from alcove.people.person import Person
from alcove.people.sign_in import SignIn
from alcove.postbox.calendar import Feed, Invite
from alcove.postbox.dispatch import Dispatch, Wish
from alcove.postbox.job import Job
from alcove.postbox.own_calendar import Busy, OwnCalendar, Placed
from alcove.postbox.reminder import Reminder
from alcove.postbox.returned import Returned
from alcove.postbox.subscription import Subscription
from alcove.rhythm.hours import Hours, Leave
from alcove.rhythm.meeting import Meeting, SkipRequest
from alcove.rhythm.rhythm import Rhythm
from alcove.safe.asking import Asking
from alcove.safe.charter import Charter, Grant
from alcove.safe.former import FormerWrap
from alcove.safe.keys import Bundle, Keyring, Wrap
from alcove.safe.safe import Record, Safe, Version, Writer

__all__ = [
    "Asking",
    "Bundle",
    "Busy",
    "Charter",
    "Comparing",
    "Dispatch",
    "Feed",
    "FormerWrap",
    "Founding",
    "Grant",
    "Hours",
    "Invitation",
    "Invite",
    "Job",
    "JoinLink",
    "Keyring",
    "Leave",
    "Meeting",
    "Membership",
    "OwnCalendar",
    "Pair",
    "Person",
    "Placed",
    "Record",
    "Reminder",
    "ResetLink",
    "Returned",
    "Rhythm",
    "Safe",
    "SignIn",
    "SkipRequest",
    "Subscription",
    "Version",
    "Wish",
    "Wrap",
    "Writer",
]

"""The nouns of the server, for Django; each lives in its room."""

from alcove.organisation.founding import Founding
from alcove.organisation.join_link import JoinLink
from alcove.pairs.comparing import Comparing
from alcove.pairs.invitation import Invitation
from alcove.pairs.pair import Membership, Pair
from alcove.people.person import Person
from alcove.postbox.calendar import Feed, Invite
from alcove.postbox.dispatch import Dispatch, Wish
from alcove.postbox.job import Job
from alcove.rhythm.hours import Hours, Leave
from alcove.rhythm.meeting import Meeting, SkipRequest
from alcove.rhythm.rhythm import Rhythm
from alcove.safe.charter import Charter, Grant
from alcove.safe.keys import Bundle, Keyring, Wrap
from alcove.safe.safe import Record, Safe, Version, Writer

__all__ = [
    "Bundle",
    "Charter",
    "Comparing",
    "Dispatch",
    "Feed",
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
    "Pair",
    "Person",
    "Record",
    "Rhythm",
    "Safe",
    "SkipRequest",
    "Version",
    "Wish",
    "Wrap",
    "Writer",
]

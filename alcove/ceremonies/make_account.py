"""Someone makes an account: the first here founds this Alcove, the others bring a pass or find it open."""

from datetime import datetime
from typing import Literal, TypedDict

from django.db import IntegrityError, transaction

from alcove.base.errors import BadRequest, Conflict, Forbidden
from alcove.organisation.founding import Founding
from alcove.organisation.join_link import JoinLink
from alcove.pairs.invitation import Invitation, InvitationUnknown
from alcove.people.person import Person
from alcove.safe.safe import Safe


class SignUpClosed(Forbidden):
    """Accounts are made with an invitation or a link here."""

    code = "sign-up-closed"
    sentence = (
        "Accounts are made by invitation here. Ask the person you meet with, or who runs this Alcove, for a link."
    )


class EmailTaken(Conflict):
    """Somebody signs in with this address already."""

    code = "email-taken"
    sentence = "There is an account with this address already. Sign in."


class Pass(TypedDict):
    """What lets a session make an account: an invitation's id, or the digest of a join link's token."""

    by: Literal["invitation", "join"]
    key: str


def must_let_in(given: Pass, *, at: datetime) -> None:
    """Raise InvitationUnknown, InvitationUsed, InvitationWithdrawn, InvitationExpired, JoinLinkUnknown
    or JoinLinkExpired unless the pass is good at this moment."""
    if given["by"] == "join":
        JoinLink.must_work(given["key"], at=at)
        return
    invitation = Invitation.objects.filter(pk=given["key"]).first()
    if invitation is None:
        raise InvitationUnknown
    invitation.must_be_open(at)


def make_account(person: Person, given: Pass | None, *, is_open: bool, at: datetime) -> None:
    """Store `person` with a safe of their own; the first one ever becomes the administrator.

    A pass is looked at again here: it may have ended since the session got it. Of two first people
    at once one founds, the other is refused like anybody. Raises SignUpClosed, EmailTaken and the
    errors of must_let_in.
    """
    if not person.name:
        raise BadRequest("Write your name: the other person sees it.")
    try:
        with transaction.atomic():
            person.joined_at = at
            person.save(force_insert=True)
            Safe.of_person(person)
            if Founding.by_first(person, at=at) or is_open:
                return
            if given is None:
                raise SignUpClosed
            must_let_in(given, at=at)
    except IntegrityError:
        if Person.objects.filter(email=person.email).exists():
            raise EmailTaken from None
        raise

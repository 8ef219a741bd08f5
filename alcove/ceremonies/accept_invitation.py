"""A guest accepts an invitation: from now on there is a pair."""

from datetime import datetime

from django.db import transaction

from alcove.base.errors import BadRequest, IdTaken
from alcove.pairs.invitation import Invitation, InvitationUnknown, OwnInvitation
from alcove.pairs.pair import Pair
from alcove.people.person import Person
from alcove.safe.keys import must_have_keys
from alcove.safe.safe import Safe

TAG_LENGTH = 32


@transaction.atomic
def accept_invitation(invitation_id: str, guest: Person, tag: bytes, *, at: datetime) -> Invitation:
    """Make the pair, give both their seats, make its safe, close the invitation: whole or not at all.

    Returns the closed invitation; the same guest with the same tag again changes nothing. Does not
    write a charter: the host's device checks the guest's tag first, then does.
    Raises InvitationUnknown, OwnInvitation, InvitationUsed, InvitationWithdrawn, InvitationExpired,
    KeysMissing, BadRequest.
    """
    # The lock lets of two guests at once only one see an open invitation.
    invitation = Invitation.objects.select_for_update(of=("self",)).filter(pk=invitation_id).first()
    if invitation is None:
        raise InvitationUnknown
    if invitation.host_id == guest.pk:
        raise OwnInvitation
    if len(tag) != TAG_LENGTH:
        raise BadRequest(f"A tag has {TAG_LENGTH} bytes.")
    if invitation.guest_id == guest.pk and bytes(invitation.guest_tag or b"") == tag:
        return invitation
    invitation.must_be_open(at)
    must_have_keys(guest)
    if Pair.objects.filter(pk=invitation.pair_id).exists():
        raise IdTaken
    pair = Pair.objects.create(pk=invitation.pair_id, made_at=at)
    pair.seat(invitation.host, invitation.my_role, guest, invitation.guest_role, at=at)
    Safe.of_pair(pair, [invitation.host, guest])
    invitation.close(guest, tag, at=at)
    return invitation

"""Invitation: one person asks another into a pair. Its secret travels elsewhere, never through here."""

from datetime import datetime

from django.db import models

from alcove.base import limits
from alcove.base.errors import ApiError, Conflict, Forbidden, IdTaken, NotFound
from alcove.base.fields import IdField
from alcove.pairs.roles import CHOICES, FACING, LONGEST
from alcove.people.person import Person


class InvitationUnknown(NotFound):
    """No such invitation."""

    code = "invitation-unknown"
    sentence = "This invitation is not known here. Ask the person who sent it for a new link."


class InvitationUsed(Conflict):
    """Accepted already."""

    code = "invitation-used"
    sentence = "This invitation was accepted already. Ask the person who sent it for a new link."


class InvitationExpired(ApiError):
    """Too old."""

    status = 410
    code = "invitation-expired"
    sentence = "This invitation is over. Ask the person who sent it for a new link."


class InvitationWithdrawn(ApiError):
    """The host took it back."""

    status = 410
    code = "invitation-withdrawn"
    sentence = "This invitation was taken back. Ask the person who sent it."


class OwnInvitation(Forbidden):
    """A pair has two different people."""

    code = "own-invitation"
    sentence = "This is your own invitation. Send its link to the other person."


class Invitation(models.Model):
    """`pair` is the id that the pair will have. Tags are 32 bytes made with the link's secret."""

    id = IdField(primary_key=True, editable=False)
    pair_id = IdField(unique=True)
    host = models.ForeignKey(Person, models.PROTECT, related_name="invitations")
    my_role = models.CharField(max_length=LONGEST, choices=CHOICES)
    host_tag = models.BinaryField(max_length=32)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    guest = models.ForeignKey(Person, models.PROTECT, null=True, related_name="+", db_index=False)
    guest_tag = models.BinaryField(max_length=32, null=True)
    accepted_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        app_label = "alcove"

    @property
    def guest_role(self) -> str:
        """The role that faces the host's."""
        return FACING[self.my_role]

    @staticmethod
    def open_for(host: Person, *, id: str, pair: str, my_role: str, tag: bytes, at: datetime) -> "Invitation":
        """Return the new invitation, or the stored one when the same was sent before. Raises IdTaken."""
        wanted = Invitation(
            id=id, pair_id=pair, host=host, my_role=my_role, host_tag=tag,
            made_at=at, expires_at=at + limits.INVITATION_LASTS,
        )  # fmt: skip
        stored = Invitation.objects.filter(models.Q(pk=id) | models.Q(pair_id=pair)).first()
        if stored is None:
            wanted.save(force_insert=True)
            return wanted
        if not stored.is_same(wanted):
            raise IdTaken
        return stored

    def is_same(self, other: "Invitation") -> bool:
        """Tell whether the two were sent with the same words."""
        names = ("id", "pair_id", "host_id", "my_role")
        return all(getattr(self, name) == getattr(other, name) for name in names) and bytes(self.host_tag) == bytes(
            other.host_tag
        )

    def state(self, at: datetime) -> str:
        """Return open, accepted, withdrawn or expired."""
        if self.accepted_at:
            return "accepted"
        if self.withdrawn_at:
            return "withdrawn"
        return "expired" if at >= self.expires_at else "open"

    def must_be_open(self, at: datetime) -> None:
        """Raise InvitationUsed, InvitationWithdrawn or InvitationExpired unless it is open."""
        refusals = {"accepted": InvitationUsed, "withdrawn": InvitationWithdrawn, "expired": InvitationExpired}
        refusal = refusals.get(self.state(at))
        if refusal:
            raise refusal

    def close(self, guest: Person, tag: bytes, *, at: datetime) -> None:
        """Remember who accepted, with which tag."""
        self.guest, self.guest_tag, self.accepted_at = guest, tag, at
        self.save(update_fields=["guest", "guest_tag", "accepted_at"])

    def withdraw(self, *, at: datetime) -> None:
        """Take an open one back; again, or after its end, it stays as it is. Raises InvitationUsed."""
        if self.accepted_at:
            raise InvitationUsed("This invitation was accepted already, so it cannot be taken back.")
        if not self.withdrawn_at:
            self.withdrawn_at = at
            self.save(update_fields=["withdrawn_at"])

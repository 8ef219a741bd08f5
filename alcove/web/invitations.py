"""Inviting, looking at an invitation, accepting it, taking it back."""

from datetime import datetime

from django.db.models import QuerySet
from django.http import HttpRequest
from ninja import Router

from alcove.base import base64url, clock
from alcove.base.errors import BadRequest
from alcove.base.ids import is_id
from alcove.base.moments import format_moment
from alcove.ceremonies.accept_invitation import TAG_LENGTH, accept_invitation
from alcove.pairs.invitation import Invitation, InvitationUnknown
from alcove.pairs.pair import Membership
from alcove.people.person import Person
from alcove.safe.keys import must_have_keys
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.shapes import Answer, Bytes, Id, Instant, Role, Shape

router = Router(auth=doors.signed_in)


class InvitationIn(Shape):
    id: Id
    pair: Id
    my_role: Role
    tag: Bytes


class Made(Shape):
    id: Id
    expires_at: Instant


class Side(Shape):
    id: Id
    name: str
    bundle: str
    tag: str


class Mine(Shape):
    id: Id
    pair: Id
    my_role: Role
    state: str
    expires_at: Instant
    guest: Side | None


class Shown(Shape):
    id: Id
    pair: Id
    state: str
    expires_at: Instant
    guest_role: Role
    host: Side


class TagIn(Shape):
    tag: Bytes


class Accepted(Shape):
    pair: Id


@router.post("/invitations", response={201: Made})
@doors.writing
def invite(person: Person, body: InvitationIn, at: datetime) -> Answer:
    """Open for 14 days. The same again is answered as the first time."""
    must_have_keys(person)
    if len(body.tag) != TAG_LENGTH:
        raise BadRequest(f"A tag has {TAG_LENGTH} bytes.")
    invitation = Invitation.open_for(person, at=at, **body.dict())
    return {"id": invitation.pk, "expires_at": format_moment(invitation.expires_at)}


@router.get("/invitations", response=list[Mine])
@doors.reading
def my_invitations(person: Person) -> list[Answer]:
    """Those I sent, newest first, without those of alcoves that I left."""
    at = clock.now()
    left = Membership.objects.filter(person=person).exclude(left_at=None).values("pair_id")
    sent = Invitation.objects.filter(host=person).exclude(pair_id__in=left)
    sent = sent.select_related("guest__bundle").order_by("-id")
    return [
        {
            "id": one.pk,
            "pair": one.pair_id,
            "my_role": one.my_role,
            "state": one.state(at),
            "expires_at": format_moment(one.expires_at),
            "guest": one.guest and _side(one.guest, one.guest_tag),
        }
        for one in sent
    ]


@router.get("/invitations/{invitation_id}", response=Shown, auth=None)
def look_at_invitation(request: HttpRequest, invitation_id: str) -> Answer:
    """For anyone with the link: who asks, and the tag that only the link's secret can check."""
    one = _find(invitation_id, Invitation.objects.select_related("host__bundle"))
    return {
        "id": one.pk,
        "pair": one.pair_id,
        "state": one.state(clock.now()),
        "expires_at": format_moment(one.expires_at),
        "guest_role": one.guest_role,
        "host": _side(one.host, one.host_tag),
    }


@router.post("/invitations/{invitation_id}/accept", response={201: Accepted})
@doors.writing
def accept(person: Person, invitation_id: str, body: TagIn, at: datetime) -> Answer:
    """From now on there is a pair. The same guest with the same tag again: the same answer."""
    if not is_id(invitation_id):
        raise InvitationUnknown
    invitation = accept_invitation(invitation_id, person, body.tag, at=at)
    for member in (invitation.host_id, person.pk):
        hub.publish(f"person:{member}", "pair", {"pair": invitation.pair_id})
    return {"pair": invitation.pair_id}


@router.delete("/invitations/{invitation_id}", response={204: None})
@doors.writing
def withdraw(person: Person, invitation_id: str, at: datetime) -> None:
    """Take back an open one of mine."""
    locked = Invitation.objects.select_for_update(of=("self",)).filter(host=person)
    _find(invitation_id, locked).withdraw(at=at)


def _find(invitation_id: str, among: QuerySet[Invitation]) -> Invitation:
    found = among.filter(pk=invitation_id).first() if is_id(invitation_id) else None
    if found is None:
        raise InvitationUnknown
    return found


def _side(person: Person, tag: bytes | memoryview | None) -> Answer:
    """Return what one side shows the other before there is a pair."""
    return {
        "id": person.pk,
        "name": person.name,
        "bundle": base64url.encode(bytes(person.bundle.bundle)),
        "tag": base64url.encode(bytes(tag or b"")),
    }

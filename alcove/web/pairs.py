"""My pairs, and the charters that say which key seals them."""

from collections import defaultdict
from datetime import datetime
from typing import Any

from django.db.models import F, FilteredRelation, Q
from ninja import Router

from alcove.base import base64url
from alcove.base.moments import format_moment
from alcove.pairs.invitation import Invitation
from alcove.pairs.pair import Membership, Pair
from alcove.people.person import Person
from alcove.safe.charter import Charter, keep_charter
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.me import statement_of
from alcove.web.shapes import Answer, Bytes, Id, Instant, Number, Role, Shape

router = Router(auth=doors.signed_in)


class Counterpart(Shape):
    id: Id
    name: str
    role: Role
    bundle: str
    statement: dict[str, str]


class CharterShape(Shape):
    epoch: int
    charter: str
    signature: str
    signer: Id
    grant: str | None


class Origin(Shape):
    id: Id
    host: Id
    host_tag: str
    guest_tag: str


class Closed(Shape):
    """Since when, by whom, and whether the other has left."""

    at: Instant
    by: Id
    left: bool


class PairShape(Shape):
    id: Id
    my_role: Role
    counterpart: Counterpart
    charters: list[CharterShape]
    invitation: Origin
    change: int
    made_at: Instant
    closed: Closed | None


class CharterIn(Shape):
    epoch: Number
    charter: Bytes
    signature: Bytes
    grants: dict[Id, Bytes]
    former: dict[str, Bytes] = {}


class WholeCharter(Shape):
    epoch: int
    charter: str
    signature: str
    grants: dict[Id, str]


class Epoch(Shape):
    epoch: int


@router.get("/pairs", response=list[PairShape])
@doors.reading
def pairs(person: Person) -> list[Answer]:
    """Everything that a device needs to begin with its pairs, in as many queries for one as for ten."""
    mine = list(Membership.objects.filter(person=person, left_at=None).select_related("pair__safe", "person__bundle"))
    mine.sort(key=lambda seat: seat.pair_id)
    ids = [seat.pair_id for seat in mine]
    others = Membership.objects.filter(pair__in=ids).exclude(person=person).select_related("person__bundle")
    counterparts = {seat.pair_id: seat for seat in others}
    charters = charters_of(person, mine[0].person.bundle.fp, ids) if mine else {}
    origins = {one.pair_id: one for one in Invitation.objects.filter(pair_id__in=ids)}
    return [
        {
            "id": seat.pair_id,
            "my_role": seat.role,
            "counterpart": _counterpart(counterparts[seat.pair_id]),
            "charters": charters.get(seat.pair_id, []),
            "invitation": _origin(origins[seat.pair_id]),
            "change": seat.pair.safe.change,
            "made_at": format_moment(seat.pair.made_at),
            "closed": _closed(seat.pair, counterparts[seat.pair_id]),
        }
        for seat in mine
    ]


def charters_of(person: Person, fp: str, pair_ids: list[str]) -> dict[str, list[Answer]]:
    """Return the charters of these pairs, oldest first, each with the grant for the keys of `person` that `fp` names, or None."""
    found: dict[str, list[Answer]] = defaultdict(list)
    own = FilteredRelation("grants", condition=Q(grants__person=person, grants__fp=fp))
    charters: Any = Charter.objects.annotate(own=own, sealed=F("own__blob"))
    for charter in charters.filter(pair__in=pair_ids).order_by("epoch"):
        found[charter.pair_id].append(
            {
                "epoch": charter.epoch,
                "charter": base64url.encode(bytes(charter.charter)),
                "signature": base64url.encode(bytes(charter.signature)),
                "signer": charter.signer_id,
                "grant": None if charter.sealed is None else base64url.encode(bytes(charter.sealed)),
            }
        )
    return found


def _closed(pair: Pair, other: Membership) -> Answer | None:
    """Return how a pair is closed, None for an open one."""
    if pair.closed_at is None:
        return None
    return {"at": format_moment(pair.closed_at), "by": pair.closed_by_id, "left": other.left_at is not None}


def _counterpart(seat: Membership) -> Answer:
    person: Any = seat.person
    bundle = base64url.encode(bytes(person.bundle.bundle))
    statement = statement_of(person.bundle)
    return {"id": person.pk, "name": person.name, "role": seat.role, "bundle": bundle, "statement": statement}


def _origin(invitation: Invitation) -> Answer:
    """Return the tags: each of the two checks the other's with the link's secret."""
    return {
        "id": invitation.pk,
        "host": invitation.host_id,
        "host_tag": base64url.encode(bytes(invitation.host_tag)),
        "guest_tag": base64url.encode(bytes(invitation.guest_tag or b"")),
    }


@router.get("/pairs/{pair_id}/charters", response=list[WholeCharter])
@doors.reading
def whole_charters(person: Person, pair_id: str) -> list[Answer]:
    """Oldest first, each as it was posted: devices keep them and post them again after a restore.

    The other's grant opens for the other alone.
    """
    pair = doors.membership(person, pair_id).pair
    found = Charter.objects.filter(pair=pair).order_by("epoch").prefetch_related("grants")
    return [
        {
            "epoch": one.epoch,
            "charter": base64url.encode(bytes(one.charter)),
            "signature": base64url.encode(bytes(one.signature)),
            "grants": {grant.person_id: base64url.encode(bytes(grant.blob)) for grant in one.grants.all()},
        }
        for one in found
    ]


@router.post("/pairs/{pair_id}/charters", response={201: Epoch})
@doors.writing
def put_charter(person: Person, pair_id: str, body: CharterIn, at: datetime) -> Answer:
    """The next epoch, stored for good. Both are told to fetch their pairs again."""
    pair = doors.membership(person, pair_id).pair
    keep_charter(pair, person, at=at, **body.dict())
    hub.publish(f"pair:{pair.pk}", "pair", {"pair": pair.pk})
    return {"epoch": body.epoch}

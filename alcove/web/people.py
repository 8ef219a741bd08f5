"""What an administrator does: links to make accounts with, the list of accounts. No words anywhere."""

from datetime import date, datetime

from ninja import Router

from alcove.base.moments import format_moment
from alcove.organisation.join_link import JoinLink
from alcove.people.person import Person
from alcove.web import doors
from alcove.web.shapes import Answer, Id, Instant, Shape

router = Router(auth=doors.signed_in)


class JoinLinkShape(Shape):
    token: str
    expires_at: Instant


class Account(Shape):
    id: Id
    name: str
    email: str
    joined_at: Instant
    last_seen_on: date | None


@router.post("/join-links", response={201: JoinLinkShape})
@doors.writing
def make_join_link(person: Person, at: datetime) -> Answer:
    """The token is shown this once; its page is /join/<token>."""
    doors.must_administer(person)
    token, link = JoinLink.make(person, at=at)
    return {"token": token, "expires_at": format_moment(link.expires_at)}


@router.get("/people", response=list[Account])
@doors.reading
def people(person: Person) -> list[Answer]:
    """Accounts alone: who is paired with whom is not an administrator's to see."""
    doors.must_administer(person)
    return [
        {
            "id": one.pk,
            "name": one.name,
            "email": one.email,
            "joined_at": format_moment(one.joined_at),
            "last_seen_on": one.last_seen_on,
        }
        for one in Person.objects.order_by("name", "id")
    ]

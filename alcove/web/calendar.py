"""One's calendar: the secret address of a feed, made and revoked, and the feed itself."""

from datetime import datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET
from ninja import Router

from alcove.base import clock
from alcove.base.errors import NotFound
from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.postbox.calendar import Feed
from alcove.postbox.inviting import feed_of
from alcove.web import doors
from alcove.web.refusals import as_answer
from alcove.web.shapes import Answer, Instant, Shape

router = Router(auth=doors.signed_in)


class FeedShape(Shape):
    made_at: Instant | None


class FeedMade(FeedShape):
    address: str


@router.get("/me/feed", response=FeedShape)
@doors.reading
def feed(person: Person) -> Answer:
    """Whether there is one, and since when; its address was shown when it was made."""
    return _shown(Feed.objects.filter(person=person).first())


@router.post("/me/feed", response={201: FeedMade})
@doors.writing
def make_feed(person: Person, at: datetime) -> Answer:
    """Make an address; a former one is gone from now on."""
    token = Feed.make(person, at=at)
    return {"made_at": format_moment(at), "address": f"{settings.PUBLIC_URL}/api/calendar/{token}.ics"}


@router.delete("/me/feed", response={204: None})
@doors.writing
def revoke_feed(person: Person, at: datetime) -> None:
    """Revoke it: calendars that read it find nothing any more."""
    Feed.objects.filter(person=person).delete()


@require_GET
def calendar(request: HttpRequest, token: str) -> HttpResponse:
    """The feed itself. Calendar programs have no session: who holds the address reads times and no word."""
    found = Feed.of(token)
    if found is None:
        return as_answer(NotFound())
    answer = HttpResponse(feed_of(found.person, at=clock.now()), content_type="text/calendar; charset=utf-8")
    answer["Cache-Control"] = "private, max-age=900"
    return answer


def _shown(found: Feed | None) -> Answer:
    return {"made_at": found and format_moment(found.made_at)}

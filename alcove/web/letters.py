"""Letters: which ones I want, the one click that stops them, and for administrators what could not be delivered."""

from datetime import date, datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from ninja import Router

from alcove.base import clock
from alcove.base.errors import BadRequest, NotFound
from alcove.base.moments import format_moment
from alcove.people.person import Person
from alcove.postbox import job, on_page, writing
from alcove.postbox.dispatch import Wish
from alcove.postbox.job import Job
from alcove.postbox.nudges import KINDS
from alcove.postbox.returned import Returned
from alcove.postbox.subscription import Subscription
from alcove.web import doors
from alcove.web.refusals import as_answer
from alcove.web.shapes import Answer, Id, Instant, Shape

router = Router(auth=doors.signed_in)
ALL_KINDS = (*KINDS, Wish.ALL, Wish.PAGE, *Wish.ONLY_IF_SAID)


class WishIn(Shape):
    wanted: bool


class WishShape(Shape):
    kind: str
    wanted: bool
    rests_until: date | None


class ReturnedShape(Shape):
    address: str
    at: Instant


class WishesShape(Shape):
    """`mails`: this Alcove sends any. `devices`: browsers of mine that are told as well. `returned`: my address takes no letters."""

    mails: bool
    returned: ReturnedShape | None
    devices: int
    wishes: list[WishShape]


class Undelivered(Shape):
    id: Id
    address: str
    reason: str
    died_at: Instant


@router.get("/me/wishes", response=WishesShape)
@doors.reading
def wishes(person: Person) -> Answer:
    """What I want to be told, by mail or on a device, whether anything of it rests, and whether this Alcove sends mail at all."""
    return _wishes(person)


@router.put("/me/wishes/{kind}", response=WishesShape)
@doors.writing
def wish(person: Person, kind: str, body: WishIn, at: datetime) -> Answer:
    """Want a kind of letter, or not; `all` for all of them, `page` for what the page says, `invites` and `names` for calendars. What rests goes on when it is wanted anew."""
    if kind not in ALL_KINDS:
        raise BadRequest("There is no such letter. Choose one of: " + ", ".join(ALL_KINDS) + ".")
    Wish.say(person, kind, body.wanted)
    if kind == Wish.PAGE:
        on_page.begin_anew(person, at=at)
    return _wishes(person)


@router.get("/letters/undelivered", response=list[Undelivered])
@doors.reading
def undelivered(person: Person) -> list[Answer]:
    """By address and reason; what a letter was about is not said. Of a push the host of its service stands there, and nobody's name."""
    doors.must_administer(person)
    return [
        {
            "id": one.pk,
            "address": one.subscription.host if one.subscription else one.person.email,
            "reason": one.reason,
            "died_at": format_moment(one.died_at or one.expires_at),
        }
        for one in job.dead(at=clock.now())
    ]


@router.post("/letters/{letter_id}/again", response={204: None})
@doors.writing
def send_again(person: Person, letter_id: str, at: datetime) -> None:
    """Try again, once what was wrong is mended. One whose time is over meanwhile is put away."""
    doors.must_administer(person)
    job.try_again(_dead(letter_id, at), at=at)


@router.delete("/letters/{letter_id}", response={204: None})
@doors.writing
def put_away(person: Person, letter_id: str, at: datetime) -> None:
    """Give it up."""
    doors.must_administer(person)
    job.put_away(_dead(letter_id, at), at=at)


@csrf_exempt
@require_POST
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """One click of a mail program (RFC 8058), or the page it leads to: no more letters.

    It comes without a session and from anywhere, so it asks for no CSRF token: who holds the address can switch
    the letters of one person off, and do nothing else with it.
    """
    return HttpResponse(status=204) if writing.stop(token) else as_answer(NotFound())


def _dead(letter_id: str, at: datetime) -> Job:
    found = job.dead(at=at).filter(pk=letter_id).first()
    if found is None:
        raise NotFound
    return found


def _wishes(person: Person) -> Answer:
    said = {wish.kind: wish for wish in Wish.objects.filter(person=person)}
    returned = Returned.objects.filter(person=person).first()
    return {
        "mails": bool(settings.MAIL.host),
        "returned": returned and {"address": person.email, "at": format_moment(returned.at)},
        "devices": Subscription.objects.filter(person=person).count(),
        "wishes": [_wish(kind, said.get(kind)) for kind in ALL_KINDS],
    }


def _wish(kind: str, said: Wish | None) -> Answer:
    return {
        "kind": kind,
        "wanted": kind not in Wish.ONLY_IF_SAID if said is None else said.wanted,
        "rests_until": said and said.rests_until,
    }

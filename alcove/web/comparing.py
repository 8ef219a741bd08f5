"""Comparing the words: numbers of the one passed to the other, and what each says of the words."""

from datetime import datetime
from typing import Any

from ninja import Router

from alcove.base import base64url, clock, limits
from alcove.base.moments import format_moment
from alcove.pairs.comparing import Comparing, Said
from alcove.pairs.pair import Pair
from alcove.people.person import Person
from alcove.web import doors
from alcove.web.hub import hub
from alcove.web.shapes import Answer, Bytes, Id, Instant, Shape

router = Router(auth=doors.signed_in)
PATH = "/pairs/{pair_id}/comparing"


class TryShape(Shape):
    """The try under way. `said` has a member for each of the two who said something."""

    id: Id
    committer: Id
    commit: str
    answer: str | None
    reveal: str | None
    said: dict[Id, Said]
    ends_at: Instant


class ComparingShape(Shape):
    """`session` is null where nothing is under way."""

    session: TryShape | None


class CommitIn(Shape):
    id: Id
    commit: Bytes


class NumberIn(Shape):
    id: Id
    number: Bytes


class SaidIn(Shape):
    id: Id
    said: Said


class EndIn(Shape):
    id: Id


@router.get(PATH, response=ComparingShape)
@doors.reading
def look(person: Person, pair_id: str) -> Answer:
    """The try under way, for either of the two."""
    pair: Pair = doors.membership(person, pair_id).pair
    return _as_json(Comparing.of(pair, clock.now()), pair, person)


@router.put(PATH, response=ComparingShape)
@doors.writing
def commit(person: Person, pair_id: str, body: CommitIn, at: datetime) -> Answer:
    """Begin a new try, in the place of any other."""
    pair = doors.open_pair(person, pair_id)
    return _told(Comparing.begin(pair, person, body.id, body.commit, at=at), pair, person)


@router.put(PATH + "/answer", response=ComparingShape)
@doors.writing
def answer(person: Person, pair_id: str, body: NumberIn, at: datetime) -> Answer:
    """The number of the one who did not commit."""
    pair, found = _under_way(person, pair_id, body.id, at)
    found.take_answer(person, body.number)
    return _told(found, pair, person)


@router.put(PATH + "/reveal", response=ComparingShape)
@doors.writing
def reveal(person: Person, pair_id: str, body: NumberIn, at: datetime) -> Answer:
    """The number that was committed to."""
    pair, found = _under_way(person, pair_id, body.id, at)
    found.take_reveal(person, body.number)
    return _told(found, pair, person)


@router.put(PATH + "/said", response=ComparingShape)
@doors.writing
def said(person: Person, pair_id: str, body: SaidIn, at: datetime) -> Answer:
    """Whether the words were the same for me. Passed on to the other, and nothing more."""
    pair, found = _under_way(person, pair_id, body.id, at)
    found.hear(person, body.said)
    return _told(found, pair, person)


@router.put(PATH + "/end", response={204: None})
@doors.writing
def end(person: Person, pair_id: str, body: EndIn, at: datetime) -> None:
    """End this try; one that is not there any more is over already."""
    pair = doors.open_pair(person, pair_id)
    Comparing.objects.filter(pair=pair, session=body.id).delete()
    _tell(pair)


def _under_way(person: Person, pair_id: str, session: str, at: datetime) -> tuple[Pair, Comparing]:
    """Return the pair and its try, or refuse: a stranger with 404, one that is over with what to do."""
    pair = doors.open_pair(person, pair_id)
    return pair, Comparing.under_way(pair, session, at)


def _told(found: Comparing, pair: Pair, person: Person) -> Answer:
    _tell(pair)
    return _as_json(found, pair, person)


def _tell(pair: Pair) -> None:
    """A hint to look again: numbers go to who asks for them alone."""
    hub.publish(f"pair:{pair.pk}", "comparing", {"pair": pair.pk})


def _as_json(found: Comparing | None, pair: Pair, person: Person) -> Answer:
    if found is None:
        return {"session": None}
    other = pair.memberships.exclude(person=person).values_list("person_id", flat=True).get()
    answerer = other if found.committer_id == person.pk else person.pk
    said = {found.committer_id: found.committer_said, answerer: found.answerer_said}
    session = {
        "id": found.session,
        "committer": found.committer_id,
        "commit": base64url.encode(bytes(found.commit)),
        "answer": _encode(found.answer),
        "reveal": _encode(found.reveal),
        "said": {who: word for who, word in said.items() if word},
        "ends_at": format_moment(found.made_at + limits.COMPARING_LASTS),
    }
    return {"session": session}


def _encode(number: Any) -> str | None:
    return None if number is None else base64url.encode(bytes(number))

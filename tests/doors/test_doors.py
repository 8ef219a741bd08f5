"""Every route, and everybody who may not pass it."""

import re
from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

from alcove.web.api import api
from tests.cast import Pair, Someone, a_pair, make_someone, new_id
from tests.doors.routes import (
    ADMINISTRATOR,
    ALLAUTH,
    BY_TOKEN,
    HOST,
    MEMBER,
    NOTHING,
    OPEN,
    ROUTES,
    SELF,
    Scene,
    routes,
)


@pytest.fixture
def scene(ana: Someone, tomas: Someone, pair: Pair) -> Scene:
    return Scene(ana, tomas, pair)


def patterns(resolver: URLResolver, before: str = "/") -> Iterator[str]:
    """Yield every address that Django answers, places as {name}."""
    for one in resolver.url_patterns:
        path = before + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", str(one.pattern))
        if isinstance(one, URLPattern):
            yield path
        else:
            yield from patterns(one, path)


def operations() -> set[tuple[str, str]]:
    """Return every method and address of the API as its own description tells them."""
    described = api.get_openapi_schema()["paths"]
    return {(method.upper(), path) for path, verbs in described.items() for method in verbs}


def test_every_address_is_listed() -> None:
    listed = {path for _, path in ROUTES} | ALLAUTH | BY_TOKEN | NOTHING
    assert set(patterns(get_resolver())) == listed


def test_every_operation_is_listed() -> None:
    assert operations() | {("GET", "/api/openapi.json")} == set(ROUTES)


@pytest.mark.parametrize(("method", "path"), routes(SELF, MEMBER, HOST, ADMINISTRATOR))
def test_a_stranger_gets_401(scene: Scene, stranger: Someone, method: str, path: str) -> None:
    answer = stranger.ask(method, scene.fill(path), ROUTES[method, path].body(scene))
    assert (answer.status, answer.code) == (401, "not-signed-in")


@pytest.mark.parametrize(("method", "path"), routes(MEMBER, HOST))
def test_a_person_of_another_pair_gets_404(scene: Scene, mira: Someone, method: str, path: str) -> None:
    a_pair(scene.ana, mira)
    answer = mira.ask(method, scene.fill(path), ROUTES[method, path].body(scene))
    assert (answer.status, answer.json["error"]["code"]) in {(404, "not-found"), (404, "invitation-unknown")}


@pytest.mark.parametrize(("method", "path"), routes(MEMBER))
def test_who_left_gets_404(scene: Scene, method: str, path: str) -> None:
    path, body = scene.fill(path), ROUTES[method, path].body(scene)
    scene.ana.put(f"/api/pairs/{scene.pair.pk}/closing")
    assert scene.tomas.post(f"/api/pairs/{scene.pair.pk}/leave").status == 204
    answer = scene.tomas.ask(method, path, body)
    assert (answer.status, answer.code) == (404, "not-found")


@pytest.mark.parametrize(("method", "path"), routes(MEMBER, HOST))
def test_who_has_no_keys_yet_gets_404(scene: Scene, method: str, path: str) -> None:
    """Signed up, never unlocked, linked to nobody."""
    keyless = make_someone("Nora", keys=False)
    answer = keyless.ask(method, scene.fill(path), ROUTES[method, path].body(scene))
    assert (answer.status, answer.json["error"]["code"]) in {(404, "not-found"), (404, "invitation-unknown")}


@pytest.mark.parametrize(("method", "path"), routes(MEMBER))
def test_an_alcove_without_a_charter_is_open_to_the_two_alone(
    scene: Scene, mira: Someone, method: str, path: str
) -> None:
    """Not linked yet: nobody has compared or signed anything, and still nobody else comes in."""
    fresh = Scene(scene.ana, scene.tomas, a_pair(scene.ana, scene.tomas, charters=0))
    answer = mira.ask(
        method,
        path.replace("{pair_id}", fresh.pair.pk).replace("{meeting_id}", new_id()),
        ROUTES[method, path].body(scene),
    )
    assert (answer.status, answer.code) == (404, "not-found")


ACTORS = {
    OPEN: ("test_the_right_person_passes", "test_strangers_are_answered_where_they_should_be"),
    SELF: ("test_a_stranger_gets_401", "test_the_right_person_passes"),
    MEMBER: (
        "test_a_stranger_gets_401",
        "test_a_person_of_another_pair_gets_404",
        "test_the_right_person_passes",
        "test_the_other_of_the_two_passes",
        "test_who_left_gets_404",
        "test_an_administrator_gets_404_like_everybody",
        "test_who_has_no_keys_yet_gets_404",
        "test_an_alcove_without_a_charter_is_open_to_the_two_alone",
    ),
    HOST: (
        "test_a_stranger_gets_401",
        "test_a_person_of_another_pair_gets_404",
        "test_the_right_person_passes",
        "test_an_administrator_gets_404_like_everybody",
        "test_who_has_no_keys_yet_gets_404",
    ),
    ADMINISTRATOR: (
        "test_a_stranger_gets_401",
        "test_who_does_not_administer_gets_403",
        "test_an_administrator_passes_there",
    ),
}
"""Who knocks at which door. Locked or not the server cannot know: a person whose device is locked is the same session."""


def test_nobody_is_missing_from_the_matrix() -> None:
    """Every door of ROUTES has its actors, and each actor's test takes every route behind that door."""
    assert {route.door for route in ROUTES.values()} == set(ACTORS)
    for door, tests in ACTORS.items():
        for name in tests:
            taken = {tuple(one) for mark in globals()[name].pytestmark for one in mark.args[1]}
            assert taken >= set(routes(door)), (name, door)


@pytest.mark.parametrize(("method", "path"), routes(MEMBER, HOST))
def test_an_administrator_gets_404_like_everybody(scene: Scene, otto: Someone, method: str, path: str) -> None:
    assert otto.person.administrator
    answer = otto.ask(method, scene.fill(path), ROUTES[method, path].body(scene))
    assert answer.status == 404


@pytest.mark.parametrize(("method", "path"), routes(ADMINISTRATOR))
def test_who_does_not_administer_gets_403(scene: Scene, method: str, path: str) -> None:
    answer = scene.ana.ask(method, scene.fill(path))
    assert (answer.status, answer.code) == (403, "forbidden")


@pytest.mark.parametrize(("method", "path"), routes(OPEN, SELF, MEMBER, HOST))
def test_the_right_person_passes(scene: Scene, method: str, path: str) -> None:
    """Without this, a route that refuses everybody would pass all tests above."""
    route = ROUTES[method, path]
    answer = scene.ana.ask(method, scene.fill(path), route.body(scene))
    assert answer.status == route.status, answer.json


@pytest.mark.parametrize(("method", "path"), routes(ADMINISTRATOR))
def test_an_administrator_passes_there(scene: Scene, otto: Someone, method: str, path: str) -> None:
    assert otto.ask(method, scene.fill(path)).status == ROUTES[method, path].status


@pytest.mark.parametrize(("method", "path"), routes(MEMBER))
def test_the_other_of_the_two_passes(scene: Scene, method: str, path: str) -> None:
    route = ROUTES[method, path]
    assert scene.tomas.ask(method, scene.fill(path), route.body(scene)).status == route.status


@pytest.mark.parametrize(("method", "path"), routes(OPEN))
def test_strangers_are_answered_where_they_should_be(scene: Scene, stranger: Someone, method: str, path: str) -> None:
    route = ROUTES[method, path]
    assert stranger.ask(method, scene.fill(path), route.body(scene)).status == route.status


def test_a_pair_that_never_was_and_one_of_others_look_the_same(scene: Scene, mira: Someone) -> None:
    theirs = mira.get(f"/api/pairs/{scene.pair.pk}/records")
    none = mira.get(f"/api/pairs/{new_id()}/records")
    odd = mira.get("/api/pairs/1/records")
    upper = mira.get(f"/api/pairs/{scene.pair.pk.upper()}/records")
    assert theirs.status == 404
    assert theirs.json == none.json == odd.json == upper.json


def test_a_meeting_of_another_pair_is_not_reached_through_ones_own(scene: Scene, mira: Someone) -> None:
    own = a_pair(mira, scene.ana)
    path = scene.fill("/api/pairs/{pair_id}/meetings/{meeting_id}/hold").replace(scene.pair.pk, own.pk)
    assert mira.post(path).status == 404

"""Nudges on a device: an empty signed message, off until somebody presses, to the browsers they chose and nowhere else."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import override_settings

from alcove.base import limits
from alcove.people.sign_in import SignIn
from alcove.postbox import pushing
from alcove.postbox.carrier import Refused, Unreachable
from alcove.postbox.dispatch import Wish
from alcove.postbox.gathering import look_round
from alcove.postbox.job import PAUSES, Job
from alcove.postbox.pushing import ByHttps, resolve_public
from alcove.postbox.subscription import Subscription
from alcove.postbox.vapid import public_key
from alcove.postbox.worker import Worker
from tests.cast import Pair, Someone, a_meeting
from tests.postbox.push_service import HOST, PushService, push_service, unpad

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
ENDPOINT = f"https://{HOST}/send/abc?for=tomas"


@pytest.fixture
def service() -> Iterator[PushService]:
    """Yield the service; `service.way` leads to it."""
    with push_service(public_key(), NOW) as (service, way):
        service.way = way  # type: ignore[attr-defined]
        yield service


@pytest.fixture
def tomas_told(ana: Someone, tomas: Someone, pair: Pair) -> Pair:
    """Tomas alone is told of tomorrow: on his device, and not by mail."""
    a_meeting(ana, pair)
    Wish.say(ana.person, Wish.ALL, False)
    Wish.say(tomas.person, Wish.ALL, False)
    assert subscribe(tomas).status == 200
    return pair


def subscribe(someone: Someone, endpoint: str = ENDPOINT) -> Any:
    return someone.put("/api/me/push", {"endpoint": endpoint})


def worker(service: PushService, at: datetime = NOW, **ways: bool) -> Worker:
    return Worker(lambda: at, pusher=service.way, **ways)  # type: ignore[attr-defined]


def deliver(service: PushService, at: datetime = NOW, **ways: bool) -> None:
    look_round(at=at, **ways)
    while worker(service, at, **ways).send_one():
        pass


def test_an_empty_message_signed_for_that_service(service: PushService, tomas_told: Pair) -> None:
    deliver(service)
    ((path, headers),) = service.came
    assert path == "/send/abc?for=tomas"
    assert headers["content-length"] == "0"
    assert set(headers) == {"host", "authorization", "ttl", "topic", "urgency", "content-length", "accept-encoding"}
    assert "tomas" not in str({name: value for name, value in headers.items() if name != "authorization"})


def test_the_key_is_a_point_that_stays_and_follows_from_the_secret() -> None:
    assert (len(unpad(public_key())), unpad(public_key())[0]) == (65, 4)
    before = public_key()
    with override_settings(SECRET_KEY="another secret of the house, long enough"):
        assert public_key() != before
    assert public_key() == before


def test_nobody_is_told_on_a_device_who_did_not_ask(service: PushService, ana: Someone, pair: Pair) -> None:
    a_meeting(ana, pair)
    deliver(service, mails=False)
    assert (service.came, Job.objects.count()) == ([], 0)


def test_mail_and_device_are_one_message_of_the_days_one(
    service: PushService,
    mailbox: Any,
    tomas: Someone,
    tomas_told: Pair,
) -> None:
    Wish.say(tomas.person, Wish.ALL, True)
    for hour in range(5):
        deliver(service, NOW + timedelta(hours=hour))
    assert (len(mailbox.handed), len(service.came)) == (1, 1)


def test_a_mail_server_that_is_away_keeps_nothing_from_the_device(
    service: PushService,
    mailbox: Any,
    tomas: Someone,
    tomas_told: Pair,
) -> None:
    Wish.say(tomas.person, Wish.ALL, True)
    mailbox.answers = ["451 not now", "451 not now"]
    deliver(service)
    deliver(service, NOW + PAUSES[0])
    assert (len(mailbox.handed), len(service.came)) == (0, 1)


def test_the_service_forgets_it_when_the_working_day_ends(service: PushService, tomas_told: Pair) -> None:
    deliver(service)
    assert service.came[0][1]["ttl"] == str(6 * 3600)  # eleven in Berlin; the day ends at five


def test_what_is_no_longer_true_wakes_nobody(service: PushService, ana: Someone, tomas_told: Pair) -> None:
    look_round(at=NOW)
    assert worker(service).send_one()
    meeting = ana.get(f"/api/pairs/{tomas_told.pk}/meetings").json[0]["id"]
    to = {"starts_at": "2026-12-02T10:00:00Z", "minutes": 30, "zone": "Europe/Berlin"}
    ana.post(f"/api/pairs/{tomas_told.pk}/meetings/{meeting}/move", to)
    assert worker(service).send_one()
    assert (service.came, Job.objects.get(kind=Job.PUSH).dropped_at) == ([], NOW)


@pytest.mark.parametrize("status", [404, 410])
def test_a_subscription_that_ended_goes(service: PushService, tomas: Someone, tomas_told: Pair, status: int) -> None:
    service.answers = [status]
    deliver(service)
    assert Subscription.objects.count() == 0
    assert tomas.get("/api/me/push").json["digest"] is None


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_service_is_tried_again_with_growing_pauses(service: PushService, tomas_told: Pair, status: int) -> None:
    service.answers = [status, status]
    deliver(service)
    job = Job.objects.get(kind=Job.PUSH)
    assert (job.attempts, job.run_at, job.reason) == (1, NOW + PAUSES[0], f"push-{status}")
    assert worker(service, NOW + PAUSES[0]).send_one()
    assert worker(service, NOW + PAUSES[0] + PAUSES[1]).send_one()
    assert len(service.came) == 1


@pytest.mark.parametrize("status", [302, 307, 400, 403])
def test_a_refused_one_is_seen_by_host_and_reason_alone(
    service: PushService, otto: Someone, tomas: Someone, tomas_told: Pair, status: int
) -> None:
    service.answers = [status]
    deliver(service)
    (told,) = otto.get("/api/letters/undelivered").json
    assert (told["address"], told["reason"]) == (HOST, f"push-{status}")
    assert tomas.person.email not in str(told)
    assert (service.came, otto.delete(f"/api/letters/{told['id']}").status) == ([], 204)


def test_a_service_that_answers_a_byte_now_and_then_is_cut(
    service: PushService, tomas_told: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "PUSH_SECONDS", 0.3)
    service.slow = 5
    deliver(service)
    assert Job.objects.get(kind=Job.PUSH).reason == "push-unreachable"


def test_a_certificate_of_somebody_else_is_no_service(service: PushService, tomas_told: Pair) -> None:
    way = ByHttps(service.way.resolve)  # type: ignore[attr-defined]
    with pytest.raises(Unreachable):
        way(ENDPOINT, 60, at=NOW)
    assert service.came == []


def test_switched_off_or_signed_out_nothing_comes(service: PushService, tomas: Someone, tomas_told: Pair) -> None:
    look_round(at=NOW)
    assert worker(service).send_one()
    assert tomas.delete("/api/me/push").status == 204
    assert not worker(service).send_one()
    subscribe(tomas)
    SignIn.objects.get(person=tomas.person).end()
    assert (Subscription.objects.count(), service.came) == (0, [])


def test_where_it_is_switched_off_for_the_house_nobody_can(service: PushService, tomas: Someone) -> None:
    with override_settings(PUSHES=False):
        assert tomas.get("/api/me/push").json == {"key": None, "digest": None}
        assert subscribe(tomas).code == "push-off"


def test_a_browser_that_changed_hands_tells_the_one_who_is_there(tomas: Someone, ana: Someone) -> None:
    subscribe(tomas)
    subscribe(ana)
    assert Subscription.objects.get().person == ana.person


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://push.example/x",
        "https://127.0.0.1/x",
        "https://[::1]/x",
        "https://2130706433/x",
        "https://0x7f.1/x",
        "https://localhost/x",
        "https://alcove.internal/x",
        "https://printer.local/x",
        "https://push.example:8443/x",
        "https://push.example:port/x",
        "https://name:password@push.example/x",
        "https://push.example/x#y",
        "https://push.example/\r\nX: y",
        "https://push.example/a b",
        "https://pu\u0308sh.example/x",
        "file:///etc/passwd",
        "push",
        "",
    ],
)
def test_what_no_push_service_gives_out_is_refused(tomas: Someone, endpoint: str) -> None:
    assert subscribe(tomas, endpoint).code == "push-address"


def test_an_endless_address_is_refused(tomas: Someone) -> None:
    assert subscribe(tomas, "https://push.example/" + "x" * 1000).status == 400


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.0.0.1", "192.168.1.1", "172.16.0.9", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1", "2002:0a00:0001::1", "64:ff9b::a00:1",
    ],
)  # fmt: skip
def test_a_name_that_leads_into_a_private_network_is_not_followed(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    public = (2, 1, 6, "", ("93.184.215.14", 443))
    monkeypatch.setattr(pushing.socket, "getaddrinfo", lambda *a, **b: [public, (2, 1, 6, "", (address, 443))])
    with pytest.raises(Refused, match="push-private"):
        resolve_public("push.example", 443)


def test_a_name_that_leads_into_the_open_is_followed(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(2, 1, 6, "", ("93.184.215.14", 443)), (10, 1, 6, "", ("2606:2800:21f::1", 443))]
    monkeypatch.setattr(pushing.socket, "getaddrinfo", lambda *a, **b: found)
    assert resolve_public("push.example", 443) == ("93.184.215.14", 443)


def test_a_name_that_leads_nowhere_is_tried_again_later() -> None:
    with pytest.raises(Unreachable):
        resolve_public("nothing.invalid", 443)

"""The cast comes to these tests, a mail server, calendars, and a fresh PostgreSQL where there is one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import override_settings

from alcove.base import clock
from tests.cast import *  # noqa: F403
from tests.cast import Pair, Someone
from tests.ground.test_postgresql import database  # noqa: F401
from tests.postbox.calendars import NOW, connect
from tests.postbox.mailbox import Mailbox, mail_server
from tests.postbox.own_server import OwnServer, own_server


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as (mailbox, port):
        smtp = "django.core.mail.backends.smtp.EmailBackend"
        with override_settings(EMAIL_BACKEND=smtp, EMAIL_HOST="127.0.0.1", EMAIL_PORT=port):
            yield mailbox


@pytest.fixture
def there(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnServer]:
    """A calendar server that this Alcove may go to, on a Monday morning."""
    settings.CALENDARS, settings.CALENDARS_PRIVATE = True, True
    monkeypatch.setattr(clock, "now", lambda: NOW)
    with own_server(tmp_path) as server:
        server.make_calendar("Work")
        yield server


@pytest.fixture
def connected(ana: Someone, pair: Pair, there: OwnServer) -> OwnServer:
    """Ana's calendar is connected; nothing stands in it yet."""
    connect(ana, there)
    assert ana.put("/api/me/own-calendar/choice", {"path": "/ana/work/"}).status == 200
    return there

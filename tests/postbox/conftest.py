"""The cast comes to these tests, a mail server, and a fresh PostgreSQL where there is one."""

from collections.abc import Iterator

import pytest
from django.test import override_settings

from tests.cast import *  # noqa: F403
from tests.ground.test_postgresql import database  # noqa: F401
from tests.postbox.mailbox import Mailbox, mail_server


@pytest.fixture
def mailbox() -> Iterator[Mailbox]:
    with mail_server() as (mailbox, port):
        smtp = "django.core.mail.backends.smtp.EmailBackend"
        with override_settings(EMAIL_BACKEND=smtp, EMAIL_HOST="127.0.0.1", EMAIL_PORT=port):
            yield mailbox

"""What Alcove stands on before Django exists: the data folder, the secret, the environment."""

import errno
import os
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from alcove.base.errors import StartRefused

SECRET_FILE = "secret"  # noqa: S105 - the name of the file, not what is in it


def make_data_folder(folder: Path) -> Path:
    """Return `folder`, made with mode 0700 if it is missing and tried for writing.

    Raises StartRefused when it cannot be made or written.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        trial = folder / f".trial-{os.getpid()}-{secrets.token_hex(4)}"
        trial.touch(mode=0o600)
        trial.unlink()
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise StartRefused(f"The disk of the data folder {folder} is full: make room, then start again.") from error
        raise StartRefused(
            f"The data folder {folder} cannot be written ({error.strerror}): "
            "make it writable for this account, or name another one in ALCOVE_DATA."
        ) from error
    return folder


def read_or_make_secret(folder: Path) -> str:
    """Return the secret of this installation, made on the first start with mode 0600.

    Two processes that start at once agree: the file appears whole, by a link, and the loser
    of the race reads the winner's. Raises StartRefused when it is empty or cannot be read.
    """
    path = folder / SECRET_FILE
    try:
        if not path.exists():
            draft = folder / f".{SECRET_FILE}-{os.getpid()}-{secrets.token_hex(4)}"
            draft.touch(mode=0o600)
            draft.write_text(secrets.token_urlsafe(48), encoding="ascii")
            try:
                os.link(draft, path)
            except FileExistsError:
                pass
            finally:
                draft.unlink()
        secret = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise StartRefused(
            f"The secret in {path} cannot be read: make it readable for this account, or set ALCOVE_SECRET."
        ) from error
    return check_secret(secret, str(path))


def check_secret(secret: str, where: str) -> str:
    """Return `secret` if it is long enough to be one. Raises StartRefused."""
    if len(secret) < 32:
        raise StartRefused(
            f"The secret in {where} is shorter than 32 characters: "
            "remove it and Alcove makes a good one, everybody signs in again."
        )
    return secret


def read_number(environ: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    """Return the whole number in `environ[name]`. Raises StartRefused outside low..high."""
    text = environ.get(name, "").strip()
    if not text:
        return default
    if not re.fullmatch(r"\d{1,9}", text) or not low <= int(text) <= high:
        raise StartRefused(f"{name} is {text!r}: set it to a whole number from {low} to {high}.")
    return int(text)


def read_choice(environ: Mapping[str, str], name: str, choices: tuple[str, ...]) -> str:
    """Return `environ[name]`, the first choice when it is not set. Raises StartRefused."""
    text = environ.get(name, "").strip() or choices[0]
    if text not in choices:
        raise StartRefused(f"{name} is {text!r}: set it to {' or '.join(choices)}.")
    return text


def read_public_url(environ: Mapping[str, str], port: int) -> str:
    """Return ALCOVE_URL without a trailing slash, or the address on this machine."""
    text = environ.get("ALCOVE_URL", "").strip().rstrip("/") or f"http://localhost:{port}"
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path or parts.query:
        raise StartRefused(
            f"ALCOVE_URL is {text!r}: set it to the address people type, such as https://alcove.example."
        )
    return text


@dataclass(frozen=True)
class Mail:
    """How letters are handed over; without a host none are."""

    host: str = ""
    port: int = 0
    account: str = ""
    password: str = ""
    tls: bool = False
    starttls: bool = False


def read_mail(environ: Mapping[str, str]) -> Mail:
    """Read ALCOVE_MAIL: smtps://name:password@host:465 or smtp://host:587. Raises StartRefused.

    By smtp:// the line is sealed by STARTTLS; only a mail server on this machine itself may be spoken to in the clear.
    """
    text = environ.get("ALCOVE_MAIL", "").strip()
    if not text:
        return Mail()
    parts = urlsplit(text)
    port = _port_of(parts)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname or parts.path or port is None:
        raise StartRefused("ALCOVE_MAIL cannot be read: write smtps://name:password@host:465 or smtp://host:587.")
    tls = parts.scheme == "smtps"
    near = parts.hostname in ("localhost", "127.0.0.1", "::1")
    account, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Mail(parts.hostname, port or (465 if tls else 587), account, password, tls, not tls and not near)


@dataclass(frozen=True)
class Inbox:
    """Where answers to invitations and returned letters are fetched from; without a host nowhere."""

    host: str = ""
    port: int = 0
    account: str = ""
    password: str = ""
    folder: str = "INBOX"


def read_inbox(environ: Mapping[str, str]) -> Inbox:
    """Read ALCOVE_INBOX: imaps://name:password@host:993/INBOX. Raises StartRefused.

    By TLS alone: the password of a mailbox is not sent in the clear, not even after asking.
    """
    text = environ.get("ALCOVE_INBOX", "").strip()
    if not text:
        return Inbox()
    parts = urlsplit(text)
    port, folder = _port_of(parts), unquote(parts.path.removeprefix("/")) or "INBOX"
    named = parts.scheme == "imaps" and parts.hostname and parts.username and parts.password
    if not named or port is None or not re.fullmatch(r'[^"\\\x00-\x1f\x7f-\U0010ffff]{1,200}', folder):
        raise StartRefused("ALCOVE_INBOX cannot be read: write imaps://name:password@host:993/INBOX.")
    if not environ.get("ALCOVE_MAIL", "").strip():
        raise StartRefused(
            "ALCOVE_INBOX is set and ALCOVE_MAIL is not: nothing is sent that could be answered. Set both."
        )
    return Inbox(str(parts.hostname), port or 993, unquote(str(parts.username)), unquote(str(parts.password)), folder)


def _port_of(parts: SplitResult) -> int | None:
    """Return the port, 0 where none is named, None where it is none."""
    try:
        return parts.port or 0
    except ValueError:
        return None


def read_postgresql(text: str) -> dict[str, object]:
    """Turn postgresql://person:password@host:port,host:port/name?key=value into Django's form.

    Several hosts are tried in turn, for a cluster with a standby. Raises StartRefused.
    """
    parts = urlsplit(text)
    if parts.scheme not in ("postgresql", "postgres") or len(parts.path) < 2:
        raise StartRefused(
            "ALCOVE_DATABASE_URL cannot be read: write postgresql://person:password@host:5432/name, "
            "or leave it out for SQLite in the data folder."
        )
    account, _, places = parts.netloc.rpartition("@")
    person, _, password = account.partition(":")
    hosts = [place.rpartition(":") if ":" in place else (place, "", "5432") for place in places.split(",")]
    return {
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(person),
        "PASSWORD": unquote(password),
        "HOST": ",".join(host for host, _, _ in hosts),
        "PORT": ",".join(port for _, _, port in hosts),
        "OPTIONS": dict(parse_qsl(parts.query)),
    }

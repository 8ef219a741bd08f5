"""The nine lines of a charter, as far as the server looks at them. Whether to believe one, devices decide."""

import hashlib
import re
from dataclasses import dataclass

from alcove.base.errors import BadRequest
from alcove.base.ids import is_id

FIRST_LINE = "alcove/v1/epoch"
REASONS = ("new", "restore", "rotate")
LARGEST = 1024
_EPOCH = re.compile(r"[1-9][0-9]{0,8}")
_HASH = re.compile(r"[0-9a-f]{64}")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


class CharterRefused(BadRequest):
    """`rule` names what is wrong with it."""

    code = "charter-refused"
    sentence = "This charter does not fit the two of you, so it is not kept. Reload the page, then try again."

    def __init__(self, rule: str) -> None:
        super().__init__(rule=rule)


@dataclass(frozen=True)
class CharterText:
    """What the lines say; `members` are the two lines `person fp`."""

    pair: str
    epoch: int
    previous: str
    reason: str
    members: tuple[str, str]


def parse_charter(charter: bytes) -> CharterText:
    """Return what the lines say. Raises CharterRefused."""
    lines = _lines(charter)
    pair, epoch, previous, reason, one, other, commit, time = lines[1:]
    rules = {
        "version": lines[0] == FIRST_LINE,
        "pair": is_id(pair),
        "epoch": _EPOCH.fullmatch(epoch),
        "reason": reason in REASONS and (reason == "new") == (epoch == "1"),
        "previous": previous == "-" if epoch == "1" else _HASH.fullmatch(previous),
        "members": one < other,
        "commit": _HASH.fullmatch(commit),
        "time": _TIME.fullmatch(time),
    }
    for rule, holds in rules.items():
        if not holds:
            raise CharterRefused(rule)
    return CharterText(pair, int(epoch), previous, reason, (one, other))


def _lines(charter: bytes) -> list[str]:
    try:
        lines = charter[: LARGEST + 1].decode("ascii").split("\n")
    except UnicodeDecodeError:
        raise CharterRefused("lines") from None
    if len(lines) != 9 or len(charter) > LARGEST:
        raise CharterRefused("lines")
    return lines


def hash_charter(charter: bytes) -> str:
    """Return the hash by which the next charter names this one."""
    return hashlib.sha256(charter).hexdigest()

"""A letter, as a type that cannot hold more than names and times, and how it reads: text, and calm HTML."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from html import escape
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime
from fluent.runtime import FluentBundle, FluentResource

from alcove.people.person import clean_name
from alcove.postbox.nudges import LONG_AGO, LONG_VIEW, MOVED, REMINDER, TOMORROW

WORDS = Path(__file__).resolve().parent.parent / "browser" / "words" / "en" / "mail.ftl"
LANGUAGE = "en"
LONGEST_NAME = 100
SENTENCES = {
    TOMORROW: "mail-tomorrow",
    MOVED: "mail-moved",
    LONG_VIEW: "mail-long-view",
    LONG_AGO: "mail-long-ago",
    REMINDER: "mail-reminder",
}


class Name(str):
    """A person's name as others see it, on one line."""

    __slots__ = ()

    def __new__(cls, text: str) -> "Name":
        return super().__new__(cls, clean_name(text)[:LONGEST_NAME])


@dataclass(frozen=True)
class Line:
    """One thing told: which of the kinds there are, whom it is about, and times."""

    kind: str
    name: Name
    times: tuple[datetime, ...] = ()

    def __post_init__(self) -> None:
        known = self.kind in SENTENCES and type(self.name) is Name
        if not known or not all(type(at) is datetime and at.tzinfo for at in self.times):
            raise TypeError("a line of a letter holds a kind, a name and times, and nothing else")


@dataclass(frozen=True)
class Letter:
    """To whom, from which address of the house, in which zone: and lines."""

    to: str
    name: Name
    zone: str
    lines: tuple[Line, ...]
    home: str
    stop: str

    def __post_init__(self) -> None:
        if type(self.name) is not Name or not self.lines or not all(type(line) is Line for line in self.lines):
            raise TypeError("a letter holds lines and a name, and nothing else")

    @property
    def subject(self) -> str:
        """Return what the list of a mailbox shows: the first line, and how many more."""
        first = self._say(self.lines[0]).split("\n")[0].rstrip(".")
        more = len(self.lines) - 1
        return first if not more else say("mail-subject-more", first=first, count=more)

    @property
    def text(self) -> str:
        """Return it as plain text."""
        lines = "\n\n".join(self._say(line) for line in self.lines)
        foot = say("mail-why") + "\n" + say("mail-stop") + " " + self.stop
        return f"{say('mail-hello', name=self.name)}\n\n{lines}\n\n{self.home}\n\n-- \n{foot}\n"

    @property
    def html(self) -> str:
        """Return it as a page that fetches nothing and runs nothing."""
        lines = "".join(f"<p>{escape(self._say(line)).replace(chr(10), '<br>')}</p>" for line in self.lines)
        link, stop = escape(self.home, quote=True), escape(self.stop, quote=True)
        return (
            f'<!doctype html><html lang="{LANGUAGE}"><meta charset="utf-8"><meta name="color-scheme" content="light dark">'
            f"<title>{escape(self.subject)}</title>"
            '<body style="margin:0;padding:24px;font:17px/1.6 Georgia,serif"><div style="max-width:34em">'
            f"<p>{escape(say('mail-hello', name=self.name))}</p>{lines}"
            f'<p><a href="{link}">{escape(say("mail-open"))}</a></p>'
            f'<p style="font:14px/1.5 sans-serif;opacity:.75">{escape(say("mail-why"))} '
            f'<a href="{stop}">{escape(say("mail-stop-link"))}</a></p></div></body></html>'
        )

    def _say(self, line: Line) -> str:
        times = [say_time(at, self.zone) for at in line.times]
        sentence = say(SENTENCES[line.kind], name=line.name, when=times[0] if times else "")
        slots = times if line.kind == LONG_AGO else []
        return "\n".join([sentence, *([say("mail-slots")] if slots else []), *(f"– {slot}" for slot in slots)])


def say_time(at: datetime, zone: str) -> str:
    """Return a moment on the receiver's clock: Tuesday 5 January, 10:00."""
    return str(format_datetime(at.astimezone(ZoneInfo(zone)), "EEEE d MMMM, HH:mm", locale=LANGUAGE))


def say(name: str, /, **given: Any) -> str:
    """Return a sentence of the catalogue."""
    bundle = _bundle()
    pattern = bundle.get_message(name).value
    assert pattern is not None  # noqa: S101 - tests/rules hold that each is there
    said, wrong = bundle.format_pattern(pattern, given)
    if wrong:
        raise wrong[0]
    return str(said)


@cache
def _bundle() -> FluentBundle:
    bundle = FluentBundle([LANGUAGE], use_isolating=False)
    bundle.add_resource(FluentResource(WORDS.read_text(encoding="utf-8")))
    return bundle

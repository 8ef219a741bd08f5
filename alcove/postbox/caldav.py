"""The few requests of CalDAV (RFC 4791) that are needed: find calendars, write, read and take out events, ask when somebody is busy."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from alcove.base.clock import steady
from alcove.postbox import outbound
from alcove.postbox.outbound import Refusal, Reply, Way

DAV, CAL = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"
SECONDS = 60.0
"""For all requests of one look: a slow calendar must not keep the others waiting."""

MULTI = 207
FOUND = (200, 201, 204)
LATER = (429, 502, 503, 504)
CALENDARS_MOST = 100
NAME_LONGEST = 200
WELL_KNOWN = "/.well-known/caldav"
PROPERTIES = """<d:propfind xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><d:resourcetype/><d:displayname/>
<d:current-user-principal/><c:calendar-home-set/><c:supported-calendar-component-set/></d:prop></d:propfind>"""
QUERY = """<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><d:getetag/><c:calendar-data>
<c:expand start="{begin}" end="{end}"/></c:calendar-data></d:prop><c:filter><c:comp-filter name="VCALENDAR">
<c:comp-filter name="VEVENT"><c:time-range start="{begin}" end="{end}"/></c:comp-filter></c:comp-filter></c:filter></c:calendar-query>"""
MULTIGET = """<c:calendar-multiget xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><d:getetag/><c:calendar-data/>
</d:prop>{places}</c:calendar-multiget>"""
FREE_BUSY = """<c:free-busy-query xmlns:c="urn:ietf:params:xml:ns:caldav"><c:time-range start="{begin}" end="{end}"/></c:free-busy-query>"""


@dataclass(frozen=True)
class Kept:
    """One event as the server has it. `tag` changes with every change there."""

    tag: str
    text: str

    @property
    def mark(self) -> str:
        """Return a short name of this state."""
        return hashlib.sha256(f"{self.tag}\n{self.text}".encode()).hexdigest()


class Calendars:
    """What an account has. Every method raises Refusal: sign-in, no-calendars, not-taken, malformed, and what outbound.ask does."""

    def __init__(self, address: str, way: Way, seconds: float = SECONDS) -> None:
        self.address, self.way = address, way
        self.until = steady() + seconds

    def find(self) -> dict[str, str]:
        """Return the calendars that take events: path → name."""
        here = self._look(self.address, "0")
        if not here and not (here := self._look(urljoin(self.address, WELL_KNOWN), "0")):
            raise Refusal("no-calendars")
        found = _calendars(here)
        homes = list(_places(here, f"{CAL}calendar-home-set"))
        for principal in _places(here, f"{DAV}current-user-principal"):
            homes += _places(self._look(self._here(principal), "0"), f"{CAL}calendar-home-set")
        for home in homes or [self.address]:
            found |= _calendars(self._look(self._here(home), "1"))
        if not found:
            raise Refusal("no-calendars")
        return dict(list(found.items())[:CALENDARS_MOST])

    def read(self, paths: Iterable[str]) -> dict[str, Kept]:
        """Return those of these events that are there, by path."""
        wanted = {unquote(path): path for path in paths}
        if not wanted:
            return {}
        folder = next(iter(wanted.values())).rpartition("/")[0] + "/"
        places = "".join(f"<d:href>{escape(path)}</d:href>" for path in wanted.values())
        reply = self._ask("REPORT", folder, MULTIGET.format(places=places), {"Depth": "1"})
        found = {}
        for one in _responses(reply):
            path, kept = unquote(urlsplit(one.findtext(f"{DAV}href", "")).path), _kept(one)
            if path in wanted and kept:
                found[wanted[path]] = kept
        return found

    def write(self, path: str, text: str, tag: str = "") -> None:
        """Write an event; `tag` is the state it takes the place of, "" where there is none. Raises Refusal: changed."""
        match = {"If-Match": tag.removeprefix("W/")} if tag else {"If-None-Match": "*"}
        headers = {"Content-Type": "text/calendar; charset=utf-8", **match}
        reply = self._send("PUT", path, text, headers)
        if reply.status in (409, 412):
            raise Refusal("changed")
        if reply.status not in FOUND:
            raise Refusal("not-taken")

    def take_out(self, path: str) -> None:
        """Take an event out; one that is not there is out already."""
        reply = self._send("DELETE", path, "", {})
        if reply.status not in (*FOUND, 404, 410):
            raise Refusal("not-taken")

    def free_busy(self, folder: str, begin: datetime, end: datetime) -> str | None:
        """Return the busy times of a calendar as it tells them itself, or None where it does not."""
        reply = self._send("REPORT", folder, FREE_BUSY.format(begin=_utc(begin), end=_utc(end)), {"Depth": "1"})
        return _text(reply) if reply.status == 200 and b"VFREEBUSY" in reply.body else None

    def events(self, folder: str, begin: datetime, end: datetime) -> list[str]:
        """Return the events of a time, each repetition by itself where the server can."""
        reply = self._ask("REPORT", folder, QUERY.format(begin=_utc(begin), end=_utc(end)), {"Depth": "1"})
        return [kept.text for one in _responses(reply) if (kept := _kept(one))]

    def _look(self, address: str, depth: str) -> list[Element]:
        """Return what a place says of itself, and of what lies in it; nothing where there is none."""
        reply = self._send("PROPFIND", address, PROPERTIES, {"Depth": depth})
        return list(_responses(reply)) if reply.status == MULTI else []

    def _ask(self, method: str, path: str, body: str, headers: dict[str, str]) -> Reply:
        reply = self._send(method, path, body, headers)
        if reply.status != MULTI:
            raise Refusal("gone" if reply.status in (404, 410) else "not-taken")
        return reply

    def _send(self, method: str, path: str, body: str, headers: dict[str, str]) -> Reply:
        if steady() > self.until:
            raise Refusal("unreachable")
        sent = {"Content-Type": "application/xml; charset=utf-8", **headers}
        reply = outbound.ask(self.way, method, self._here(path), body.encode(), sent)
        if reply.status in (401, 403) and (reply.status == 401 or method == "PROPFIND"):
            raise Refusal("sign-in")
        if reply.status in LATER:
            raise Refusal("unreachable")
        return reply

    def _here(self, path: str) -> str:
        """Return the address of a path that the server told. It may not send us to another host. Raises Refusal."""
        whole = urljoin(self.address, path)
        if outbound.origin(outbound.parse_address(whole)) != outbound.origin(outbound.parse_address(self.address)):
            raise Refusal("elsewhere")
        return whole


def _responses(reply: Reply) -> Iterator[Element]:
    """Yield the parts of an answer, their places made whole. No entity is ever resolved. Raises Refusal."""
    try:
        root = fromstring(reply.body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError):
        raise Refusal("malformed") from None
    yield from root.iter(f"{DAV}response")


def _calendars(responses: list[Element]) -> dict[str, str]:
    found = {}
    for one in responses:
        kinds = {part.get("name") for part in one.iter(f"{CAL}comp")}
        if one.find(f".//{DAV}resourcetype/{CAL}calendar") is not None and (not kinds or "VEVENT" in kinds):
            path = quote(unquote(urlsplit(one.findtext(f"{DAV}href", "")).path), safe="/@:+,;=~!$&'()*")
            name = (one.findtext(f".//{DAV}displayname") or unquote(path).rstrip("/").rpartition("/")[2]).strip()
            found[path.rstrip("/") + "/"] = name[:NAME_LONGEST]
    return found


def _places(responses: list[Element], name: str) -> Iterator[str]:
    for one in responses:
        for part in one.iter(name):
            yield from (href.text for href in part.iter(f"{DAV}href") if href.text)


def _kept(response: Element) -> Kept | None:
    text = response.findtext(f".//{CAL}calendar-data")
    return Kept(response.findtext(f".//{DAV}getetag", ""), text) if text else None


def _text(reply: Reply) -> str:
    return reply.body.decode("utf-8", "replace")


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"

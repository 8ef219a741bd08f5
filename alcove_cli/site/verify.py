"""The comparison: one page for everybody and every address, every file by its bytes, the headers of each."""

from __future__ import annotations

import hashlib
import random
import uuid
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from alcove_cli.door import DoorError
from alcove_cli.site.fetch import Got, Unreadable, Visitor, fetch
from alcove_cli.site.headers import weaknesses
from alcove_cli.site.page import differences, is_alcove
from alcove_site.policy import content_policy
from alcove_site.programs import Program
from alcove_site.shelf import KINDS, MANIFEST

AT_ONCE = 6
AGAIN = 3
PLAIN_PAGE = "/ over plain http"


@dataclass
class Report:
    """What was found. `program` is the one that is served, or the one that it comes closest to."""

    program: Program
    is_known: bool
    findings: list[str] = field(default_factory=list)
    pages: int = 0
    files: int = 0
    visitors: int = 0


def addresses() -> list[str]:
    """Return addresses of different rooms, of alcoves that do not exist: the page is one for all of them."""
    pair = uuid.uuid4()
    rooms = [
        f"/alcove/{pair}/table",
        f"/alcove/{pair}/brief",
        f"/i/{uuid.uuid4()}",
        "/week",
        "/settings",
        "/sign-in",
        "/first-day",
    ]
    return ["/", *rooms]


def verify(site: str, programs: list[Program], visitors: list[Visitor]) -> Report:
    """Compare a site with the programs known here, its own first. Raises DoorError where it cannot be checked."""
    first = _first_look(site, visitors[0])
    asked = [(visitor, path) for visitor in visitors for path in addresses()] + [(visitors[0], "/")] * AGAIN
    random.shuffle(asked)  # no order to learn
    pages, findings = _all(site, asked)
    by_bytes: dict[str, list[str]] = defaultdict(list)
    for (visitor, path), got in pages:
        by_bytes[_hash(got.body)].append(f"{visitor.name} at {path}")
    known = {program.page: program for program in reversed(programs)}
    served = [known[page] for page in by_bytes if page in known]
    program = served[0] if served else _closest(programs, first)
    report = Report(program, bool(served), findings, len(pages), 0, len(visitors))
    report.findings += _about_pages(program, by_bytes, pages)
    report.findings += _about_page_headers(site, program, pages)
    _about_files(site, report, visitors)
    report.findings = list(dict.fromkeys(report.findings))
    return report


def _first_look(site: str, visitor: Visitor) -> Got:
    try:
        got = fetch(site, "/", visitor)
    except Unreadable as problem:
        raise DoorError(
            "not-alcove", f"{site} is no Alcove that can be read ({problem}): nothing was checked."
        ) from None
    if got.moved and urlsplit(got.moved).netloc != urlsplit(site).netloc:
        host = urlsplit(got.moved).netloc
        raise DoorError(
            "elsewhere",
            f"{site} sends its visitors on to {host}, and was not followed there: nothing was checked. If that is the right place, name it.",
        )
    if got.moved:
        raise DoorError(
            "moved",
            f"{site} sends its visitors on to {got.moved}: nothing was checked. Name the address that people type.",
        )
    if got.status != 200 or not is_alcove(got.body):
        raise DoorError(
            "not-alcove",
            f"{site} answers, but not with Alcove (status {got.status}): nothing was checked. Is the address right?",
        )
    return got


def _all(site: str, asked: list[tuple[Visitor, str]]) -> tuple[list[tuple[tuple[Visitor, str], Got]], list[str]]:
    """Fetch several at once. What cannot be compared is a finding; a redirect or an error is one, too."""

    def one(each: tuple[Visitor, str]) -> Got | str:
        try:
            got = fetch(site, each[1], each[0])
        except Unreadable as problem:
            return f"{problem} (asked by {each[0].name})"
        if got.moved:
            return f"{each[1]} sends {each[0].name} on to {got.moved[:100]}, and was not followed there"
        return got if got.status == 200 else f"{each[1]} answers {each[0].name} with status {got.status}"

    with ThreadPoolExecutor(AT_ONCE) as workers:
        answers = list(zip(asked, workers.map(one, asked), strict=True))
    good = [(each, got) for each, got in answers if isinstance(got, Got)]
    return good, [got for _, got in answers if isinstance(got, str)]


def _closest(programs: list[Program], first: Got) -> Program:
    """Return the installed program whose page shares most with this one."""
    here = [program for program in programs if program.shelf] or programs
    return max(
        here, key=lambda program: sum(path.encode() in first.body for path in program.files) / len(program.files)
    )


def _about_pages(
    program: Program, by_bytes: dict[str, list[str]], pages: list[tuple[tuple[Visitor, str], Got]]
) -> list[str]:
    bodies = {_hash(got.body): got.body for _, got in pages}
    found = []
    if len(by_bytes) > 1:
        odd = min(by_bytes.values(), key=len)
        found.append(
            f"the page is not the same for everybody: {len(by_bytes)} pages, one of them for {'; '.join(odd[:3])}"
        )
    for page, body in bodies.items():
        if page == program.page:
            continue
        where = by_bytes[page][0]
        said = differences(program.shelf.page.body, body) if program.shelf else ["its bytes are other ones"]
        found += [f"the page for {where}: {clause}" for clause in said]
    return found


def _about_page_headers(site: str, program: Program, pages: list[tuple[tuple[Visitor, str], Got]]) -> list[str]:
    https = site.startswith("https:")
    return [clause for _, got in pages for clause in weaknesses("the page", got, program.policy, https=https)]


def _about_files(site: str, report: Report, visitors: list[Visitor]) -> None:
    """Every file by two visitors, one with a name and cookies and one without: a server that lies to browsers alone is found."""
    program = report.program
    paths = [path for path in program.files if path not in ("/", PLAIN_PAGE)]
    asked = [(visitor, path) for path in [*paths, MANIFEST] for visitor in (visitors[1], visitors[-1])]
    random.shuffle(asked)
    answers, findings = _all(site, asked)
    report.findings += findings
    report.files = len(paths)
    for (visitor, path), got in answers:
        expected = (program.fingerprint, len(got.body)) if path == MANIFEST else program.files[path]
        if (_hash(got.body), len(got.body)) != expected:
            said = (
                f"has {len(got.body)} bytes instead of {expected[1]}"
                if len(got.body) != expected[1]
                else "has as many bytes, but other ones"
            )
            report.findings.append(f"{path} {said} (asked by {visitor.name})")
        kind = KINDS["." + path.rpartition(".")[2]]
        if got.all("content-type") != [kind]:
            report.findings.append(
                f"{path} comes as {', '.join(got.all('content-type')) or 'nothing'} instead of {kind}"
            )
        report.findings += weaknesses(path, got, content_policy(), https=site.startswith("https:"))


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()

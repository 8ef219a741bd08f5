"""alcove verify-site URL: compares the program that a server serves with the one installed here.

It fetches the page, its headers, every module, style, catalogue and the service worker, as several visitors and at
several addresses. Exit codes: 0 the same, 1 could not be checked, 3 another release that is known here, 4 altered.
"""

from __future__ import annotations

import argparse
import sys
from getpass import getpass
from pathlib import Path

from alcove_cli.door import Door
from alcove_cli.site.fetch import make_visitors, read_address
from alcove_cli.site.verify import Report, verify
from alcove_site import __version__
from alcove_site.programs import RELEASES, Program, installed, released, say_fingerprint

HELP = "compare the program that a server serves with the one installed here"
OTHER_RELEASE, ALTERED = 3, 4
MOST = 20
LIMIT = "This says what was sent to this machine just now. A server can send others, or you tomorrow, something else."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("url", metavar="URL", help="the address that people type, such as https://alcove.example")
    parser.add_argument(
        "--sign-in", action="store_true", help="look as yourself, too: email and password are asked for"
    )
    parser.add_argument(
        "--releases", metavar="FOLDER", type=Path, default=RELEASES, help="where manifests of other releases lie"
    )


def run(options: argparse.Namespace) -> int:
    site = read_address(options.url).geturl()
    programs = [*installed(), *released(options.releases)]
    cookies = _cookies(site) if options.sign_in else ""
    report = verify(site, programs, make_visitors(cookies))
    for line in say(site, report):
        print(line)
    if report.findings:
        return ALTERED
    return 0 if report.program.shelf else OTHER_RELEASE


def _cookies(site: str) -> str:
    """A server that lies to one person only must be looked at as that person."""
    print("Email: ", end="", file=sys.stderr, flush=True)
    door = Door(site)
    door.sign_in(email=sys.stdin.readline().strip(), password=getpass("Password: ", sys.stderr))
    return door.cookies


def say(site: str, report: Report) -> list[str]:
    """Return the verdict, in words."""
    program = report.program
    looked = f"{report.pages} looks at the page by {report.visitors} visitors, {report.files} files twice each, and all headers"
    if report.findings:
        more = len(report.findings) - MOST
        closest = "comes closest to" if not report.is_known else "has the page of"
        return [
            f"ALTERED: {site} does not serve a program that is known here.",
            f"It {closest} {_name(program)}. What differs:",
            *(f"  - {finding}" for finding in report.findings[:MOST]),
            *([f"  and {more} more"] if more > 0 else []),
            "Do not unlock there. Ask whoever runs it, from another channel; until then use `alcove open`, which takes nothing but data from it.",
        ]
    if program.shelf:
        return [
            f"THE SAME: {site} serves {_name(program)}, as installed here.",
            f"Compared: {looked}.",
            _print(program),
            LIMIT,
        ]
    return [
        f"ANOTHER RELEASE: {site} serves {_name(program)}, whole and unaltered; installed here is {__version__}.",
        f"Compared: {looked}.",
        _print(program),
        "It is older than what is installed here: ask whoever runs it to update."
        if _older(program)
        else "Update what is installed here, then check again.",
    ]


def _older(program: Program) -> bool:
    return [int(part) for part in program.version.split(".")] < [int(part) for part in __version__.split(".")]


def _name(program: Program) -> str:
    return f"Alcove {program.version}" + (" as single modules" if program.form == "single" else "")


def _print(program: Program) -> str:
    return f"Fingerprint: {say_fingerprint(program.fingerprint)}"

"""Are the headers of an answer as strict as ours? What is weaker is named; what is stricter is let through."""

from __future__ import annotations

import re

from alcove_cli.site.fetch import Got
from alcove_site.policy import ALWAYS, HSTS_SECONDS

# Each of these can load, run, send or allow something that the page itself does not.
FOREIGN = {
    "service-worker-allowed": "lets a service worker rule more than its own folder",
    "link": "has the browser load something that the page does not name",
    "refresh": "sends the browser elsewhere",
    "sourcemap": "names a file that is no part of the release",
    "speculation-rules": "has the browser open pages ahead",
    "report-to": "sends reports to somebody",
    "reporting-endpoints": "sends reports to somebody",
    "nel": "sends reports to somebody",
    "content-security-policy-report-only": "sends reports to somebody",
    "access-control-allow-origin": "lets other sites read it",
    "set-cookie": "marks the visitor, though the page is for everybody",
    "x-dns-prefetch-control": "has the browser look up names ahead",
}


def weaknesses(path: str, got: Got, policy: str, *, https: bool) -> list[str]:
    """Return what is weaker than in the release, each as a clause."""
    found = [f"{path}: the header {name} {why}" for name, why in FOREIGN.items() if got.all(name)]
    found += _policy(path, got, policy)
    for name, value in ALWAYS[1:]:
        expected, given = value.decode(), got.all(name.decode())
        if [one.strip().lower() for one in given] != [expected.lower()]:
            said = f"is “{'”, “'.join(given)[:120]}”" if given else "is missing"
            found.append(f"{path}: the header {name.decode()} {said}")
    if https and not _lasting(got.all("strict-transport-security")):
        found.append(f"{path}: the header strict-transport-security is missing or too short")
    return found


def _policy(path: str, got: Got, expected: str) -> list[str]:
    """Every policy of an answer holds, so one like ours is enough; a further one must report to nobody."""
    given = [one for value in got.all("content-security-policy") for one in value.split(",") if one.strip()]
    if not given:
        return [f"{path}: the content security policy is missing"]
    read = [directives(one) for one in given]
    found = []
    if directives(expected) not in read:
        found.append(
            f"{path}: the content security policy is not that of the release: {_difference(directives(expected), read[0])}"
        )
    if any(name.startswith("report-") for one in read for name in one):
        found.append(f"{path}: the content security policy sends reports to somebody")
    return found


def directives(policy: str) -> dict[str, frozenset[str]]:
    """Return a policy by directive; of two by one name the first holds, as in browsers."""
    found: dict[str, frozenset[str]] = {}
    for part in policy.split(";"):
        words = part.split()
        if words:
            found.setdefault(words[0].lower(), frozenset(words[1:]))
    return found


def _difference(ours: dict[str, frozenset[str]], theirs: dict[str, frozenset[str]]) -> str:
    lines = []
    for name in sorted({*ours, *theirs}):
        if ours.get(name) != theirs.get(name):
            said = " ".join(sorted(theirs[name])) or "nothing" if name in theirs else "left out"
            lines.append(f"{name} is {said[:100]}")
    return "; ".join(lines[:4])


def _lasting(values: list[str]) -> bool:
    ages = [int(age) for value in values for age in re.findall(r"max-age=\"?(\d+)", value.lower())]
    return bool(ages) and min(ages) >= HSTS_SECONDS

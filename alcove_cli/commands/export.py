"""alcove_cli export: everything one can read, as Markdown and JSON in one archive, opened on this machine.

It goes to standard output, for `age` to seal:  python -m alcove_cli export … | age -p -o alcove.zip.age
Email, password and the eight words are asked for; none of them is an argument, which others on this machine could see.
"""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime
from getpass import getpass
from pathlib import Path

from alcove_cli.door import Door, DoorError
from alcove_cli.export.archive import make_files, pack
from alcove_cli.export.gather import gather_alcoves, gather_own
from alcove_cli.keyring import open_keys

HELP = "take a copy of everything you can read"
OPEN = "This file is not sealed: whoever gets it reads everything in it. Seal it with age, then delete it."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--server", default="http://localhost:8000", help="the address of the server")
    parser.add_argument("--plain", metavar="FILE", type=Path, help="write the open archive to a file instead")


def run(options: argparse.Namespace) -> int:
    if options.plain is None and sys.stdout.isatty():
        raise DoorError(
            "no-place",
            "The archive goes to standard output. Let age seal it: "
            "python -m alcove_cli export --server … | age -p -o alcove.zip.age  (or name a file with --plain).",
        )
    door = Door(options.server)
    door.sign_in(email=_ask("Email: "), password=getpass("Password: ", sys.stderr))
    mine = open_keys(door, getpass("Your eight words: ", sys.stderr))
    me = door.get("/api/me")["person"]
    alcoves = gather_alcoves(mine)
    packed = pack(make_files(alcoves, gather_own(mine), me, datetime.now(UTC)))
    _write(packed, options.plain)
    for alcove in alcoves:
        if not alcove.keys:
            print(f"The alcove with {alcove.counterpart['name']} has no key yet, so it is empty here.", file=sys.stderr)
    return 0


def _ask(prompt: str) -> str:
    """Standard output is the archive's, so what is asked stands on standard error."""
    print(prompt, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def _write(packed: bytes, plain: Path | None) -> None:
    if plain is None:
        sys.stdout.buffer.write(packed)
        sys.stdout.buffer.flush()
        return
    try:
        # For nobody else on this machine, from the first byte on; a file that is there is not written over.
        handle = os.open(plain, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except OSError as error:
        raise DoorError("no-file", f"{plain} cannot be written ({error.strerror}). Name another file.") from None
    with os.fdopen(handle, "wb") as file:
        file.write(packed)
    print(OPEN, file=sys.stderr)

"""alcove open URL: the installed program on this machine, with nothing but data from the server.

The pages, modules and styles come from this package, so that the server cannot change them. What was written and
unlocked at the server's own address stays there: here is a place of its own, which you unlock by your eight words.
"""

from __future__ import annotations

import argparse
import webbrowser

from alcove_cli.door import DoorError
from alcove_cli.site.fetch import read_address
from alcove_cli.site.shell import Shell, serve
from alcove_site import __version__
from alcove_site.programs import read_program, say_fingerprint
from alcove_site.shelf import Shelf

HELP = "use an Alcove with the program installed here, not with the one its server sends"
# What is kept in the browser belongs to address and port: they stay the same from one day to the next.
PORT = 8700


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("url", metavar="URL", help="the address that people type, such as https://alcove.example")
    parser.add_argument(
        "--port", type=int, default=PORT, help=f"the port on this machine, one for each server ({PORT})"
    )
    parser.add_argument("--no-browser", action="store_true", help="only say the address")


def run(options: argparse.Namespace) -> int:
    server = read_address(options.url)
    shelf = Shelf(joined=True)
    try:
        shell = Shell(server, options.port, shelf)
    except OSError as error:
        raise DoorError(
            "port",
            f"Port {options.port} cannot be used ({error.strerror}): stop what listens there, or name another one with --port.",
        ) from None
    print(f"Alcove {__version__} from this machine, with the data of {server.geturl()}: {shell.address}", flush=True)
    print(f"Fingerprint: {say_fingerprint(read_program(shelf.manifest).fingerprint)}. Ctrl-C ends it.", flush=True)
    if not options.no_browser:
        webbrowser.open(shell.address)
    serve(shell)
    return 0

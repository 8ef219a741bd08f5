"""python -m alcove_cli COMMAND"""

from __future__ import annotations

import argparse
import sys

from alcove_cli.commands import demo, export, open_site, verify_site
from alcove_cli.door import DoorError
from alcove_seal.errors import SealError

COMMANDS = {"demo": demo, "export": export, "open": open_site, "verify-site": verify_site}


def main() -> int:
    """Run the command that was asked for; a refusal is one sentence and exit code 1."""
    parser = argparse.ArgumentParser(prog="alcove_cli", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, command in COMMANDS.items():
        command.add_arguments(commands.add_parser(name, help=command.HELP, description=command.__doc__))
    options = parser.parse_args()
    try:
        return int(COMMANDS[options.command].run(options))
    except DoorError as error:
        print(error.sentence, file=sys.stderr)
    except SealError as error:
        print(f"What the server sent was refused: {error.code}.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

"""python -m alcove <command>: the server's own commands, errors as one sentence."""

import os
import sys


def main() -> None:
    """Run a management command. A refused start is one sentence and exit code 1."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "alcove.settings"
    from alcove.base.errors import StartRefused

    try:
        from django.core.management import execute_from_command_line

        execute_from_command_line([sys.argv[0] or "alcove", *sys.argv[1:]])
    except StartRefused as refusal:
        print(refusal, file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()

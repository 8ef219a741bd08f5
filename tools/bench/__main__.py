"""make bench: prints every figure; docs/performance.md keeps them with the machine named."""

import os
import platform
import sys

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")


def main(parts: list[str]) -> None:
    import django

    django.setup()
    from tools.bench.kills import measure_kills
    from tools.bench.pages import measure_pages
    from tools.bench.server import measure_server

    known = {"server": measure_server, "pages": measure_pages, "kills": measure_kills}
    print(f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}")
    for part in parts or known:
        for name, figure in known[part]():
            print(f"{name:55} {figure}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])

"""One of many writers on one SQLite file: python -m tests.ground.writer <rounds>.

Each round reads a number and writes it back one higher in a transaction, and adds a row outside
of one. Prints the errors it met and the longest wait in milliseconds.
"""

import os
import sys
import time

os.environ["DJANGO_SETTINGS_MODULE"] = "alcove.settings"

from django.conf import settings
from django.db import Error, connection, transaction

# With the lock SQLite itself never has to wait; without it this patience is soon at its end.
settings.DATABASES["default"]["OPTIONS"]["timeout"] = 0.05


def one_round() -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT n FROM tally")
        (n,) = cursor.fetchone()
        cursor.execute("UPDATE tally SET n = %s", [n + 1])
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO line (writer) VALUES (%s) RETURNING id", [os.getpid()])
        assert len(cursor.fetchall()) == 1


def main(rounds: int) -> None:
    errors, longest = 0, 0.0
    for _ in range(rounds):
        begun = time.monotonic()
        try:
            one_round()
        except Error as error:
            errors += 1
            print(error, file=sys.stderr)
        longest = max(longest, time.monotonic() - begun)
    print(errors, round(longest * 1000))


if __name__ == "__main__":
    main(int(sys.argv[1]))
